"""What cites each paragraph, and whose words are quoted where."""

import pytest

from hooks.edition.source_uses import Uses
from hooks.model.citations import CitedSource
from hooks.verify.page_report import VERIFIED, CheckedQuotation, CitedWords, PageReport
from hooks.verify.texts.corpus import SourcePlace
from tests.builders import person, site, source
from tests.canal import canal_edition

USES = canal_edition().uses
LETTER = source("lee-2014", "One.\n\nTwo.\n\nThree.", author="ann-lee")
WHOLE = site([person("ann-lee")], [], [LETTER])


def test_a_paragraph_knows_what_cites_it() -> None:
    """Briefings stand first; a paragraph that nobody cites has none."""
    found = USES.of("thornbury-2021", 2)
    assert found[0].src_uri == "briefings/lower-flight.md"
    assert {each.src_uri for each in found} >= {"people/rosa-thornbury.md"}
    assert USES.of("thornbury-2021", 99) == ()


def test_what_nobody_cites_is_listed() -> None:
    """By number."""
    edition = canal_edition()
    source = edition.site.sources["board-2022"]
    cited = {each.number for each in source.paragraphs if USES.of(source.id, each.number or 0)}
    left = {each.number for each in source.paragraphs if each.number} - cited
    assert set(USES.uncited(source)) == left


def test_nobody_is_quoted_who_is_not() -> None:
    """A person without documents has no words here."""
    assert USES.quoted("mina-lyle") == []


def test_briefings_stand_first_and_each_use_counts_once() -> None:
    """Whatever the order of the pages."""
    cited = (CitedSource("lee-2014", (1, 2)),)
    words = (CitedWords("a", "It leaks", cited), CitedWords("a", "It leaks", cited))
    pages = [
        PageReport(uri, f"docs/{uri}", (), (), (), words)
        for uri in ("people/ann-lee.md", "briefings/x.md")
    ]
    uses = Uses(WHOLE, pages)
    assert [each.src_uri for each in uses.of("lee-2014", 2)] == [
        "briefings/x.md",
        "people/ann-lee.md",
    ]
    assert uses.uncited(LETTER) == [3]


@pytest.mark.parametrize(
    ("result", "is_pin", "places", "is_quoted"),
    [
        (VERIFIED, False, (SourcePlace("lee-2014", "para_2", 0, 4),), True),
        (VERIFIED, True, (SourcePlace("lee-2014", "para_2", 0, 4),), False),
        ("quote-misplaced", False, (SourcePlace("lee-2014", "para_2", 0, 4),), False),
        (VERIFIED, False, (), False),
    ],
)
def test_verified_words_are_quoted_of_the_author(
    result: str, *, is_pin: bool, places: tuple[SourcePlace, ...], is_quoted: bool
) -> None:
    """No pins, and nothing that was not found."""
    quoted = CheckedQuotation("x.md", 1, "a", "Two.", result, places, (), is_pin)
    uses = Uses(WHOLE, [PageReport("x.md", "docs/x.md", (), (quoted,), ())])
    found = [
        (source.id, use.words, use.number)
        for source, them in uses.quoted("ann-lee")
        for use in them
    ]
    assert found == [("lee-2014", "Two.", 2)] * is_quoted
