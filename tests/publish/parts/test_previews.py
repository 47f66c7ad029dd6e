"""What a page tells of those whom it links."""

from hooks.edition.view import View
from hooks.publish.parts.previews import Preview, previews
from tests.canal import canal_edition

EDITION = canal_edition()


def test_each_link_has_one_preview() -> None:
    """However often it stands on the page; it opens at the link as it is there."""
    html = previews(View(EDITION, "briefings/lower-flight.md"))
    assert html.count('data-for="../../people/rosa-thornbury/"') == 1
    assert "Chair of the trust that restores the canal." in html


def test_what_else_is_linked_comes_last() -> None:
    """Such as the terms of the glossary; words are no markup."""
    more = [Preview("#weir", "Weir", (), "Holds <water>.")]
    assert "Holds &lt;water&gt;." in previews(View(EDITION, "index.md"), more)


def test_a_page_without_links_has_none() -> None:
    """Nothing is added to it."""
    assert previews(View(EDITION, "network.md")) == ""
