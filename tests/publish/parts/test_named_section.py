"""Whom a page names, and what it cites."""

from hooks.edition.view import View
from hooks.publish.parts.named_section import named_section, sources_section
from tests.canal import canal_edition

EDITION = canal_edition()
BRIEFING = View(EDITION, "briefings/lower-flight.md")


def test_those_who_are_named_are_listed_with_links() -> None:
    """People, bodies and offices, each with the way to their page."""
    section = named_section(BRIEFING, "names", "Names")
    assert section
    assert (section.anchor, section.title) == ("names", "Names")
    assert 'href="../../people/rosa-thornbury/"' in section.html
    assert "Northern Waterways Board" in section.html


def test_cited_sources_are_listed_with_their_paragraphs() -> None:
    """Each paragraph is a link."""
    section = sources_section(BRIEFING, "sources", "Sources")
    assert section
    assert 'href="../../sources/thornbury-2021/#para_2"' in section.html
    assert 'href="../../sources/board-2022/#para_1"' in section.html


def test_a_page_that_names_and_cites_nothing_has_no_such_section() -> None:
    """An empty heading helps nobody."""
    home = View(EDITION, "index.md")
    assert sources_section(home, "sources", "Sources") is None
    assert named_section(View(EDITION, "network.md"), "names", "Names") is None
