"""All that is known once every page has been rendered."""

import re

from hooks.edition.source_uses import Use
from tests.canal import canal_edition

EDITION = canal_edition()


def test_a_build_is_told_in_a_line() -> None:
    """Pages, sources, people, bodies and links."""
    told = EDITION.summary()
    assert "2 sources, 3 people, 2 organisations" in told


def test_a_place_is_told_in_words() -> None:
    """By the number of a paragraph, or by the heading."""
    assert EDITION.place("sources/thornbury-2021.md", "para_2") == "Paragraph 2"
    assert EDITION.place("sources/thornbury-2021.md", "para_nn_1") == (
        "Outside the numbered paragraphs"
    )
    assert EDITION.place("briefings/lower-flight.md", "what-was-asked") == "What was asked"
    assert EDITION.place("briefings/lower-flight.md", "") == "At the top of the page"


def test_an_anchor_is_a_heading_an_office_or_a_commitment() -> None:
    """What else has an id may have another tomorrow."""
    page = "briefings/lower-flight.md"
    assert EDITION.has_anchor(Use(page, "what-was-asked", "", "thornbury-2021"))
    assert EDITION.has_anchor(Use(page, "canal-trust-chair", "", "thornbury-2021"))
    assert not EDITION.has_anchor(Use(page, "para_1", "", "thornbury-2021"))


def test_the_words_of_a_source_come_with_their_links() -> None:
    """Made when they are asked for: to hold those of all sources would fill the memory."""
    source = EDITION.site.sources["thornbury-2021"]
    words = EDITION.words_of(source)
    linked = [each for each in EDITION.mentions[f"sources/{source.id}.md"] if each.linked]
    assert words.count('class="entity ') == len(linked) > 0
    assert re.sub(r'<a class="entity [^>]*>(.*?)</a>', r"\1", words, flags=re.DOTALL) == source.html
