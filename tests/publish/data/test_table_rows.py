"""What each published table has a row for."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from hooks.model.values import Evidence
from hooks.publish.data.table_rows import (
    QuotedWords,
    citations,
    evidence,
    mentions,
    quotations,
    sources,
)
from hooks.verify.page_report import CheckedQuotation
from hooks.verify.texts.corpus import SourcePlace
from tests.canal import canal_edition

EDITION = canal_edition()
BRIEFING = "briefings/lower-flight.md"
LETTER = SimpleNamespace(source="letter")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ([], ()),
        ([{"cite": "lee-2021, para. 2"}], ("lee-2021, para. 2",)),
        ([{"url": "https://a.example", "note": "A page"}], ("https://a.example",)),
        ([{"url": "https://a.example"}, {"cite": "lee-2021"}], ("https://a.example", "lee-2021")),
    ],
)
def test_evidence_is_told_as_it_was_given(given: list[dict[str, str]], told: Any) -> None:  # noqa: ANN401
    """A citation or an address each, in order."""
    assert evidence(map(Evidence.model_validate, given)) == told


def test_mentions_are_listed_by_page_and_place() -> None:
    """By the path that readers see, then as they stand."""
    rows = [(each.page, each.mention.block, each.mention.start) for each in mentions(EDITION)]
    assert rows == sorted(rows)
    assert len(rows) == sum(map(len, EDITION.mentions.values()))
    turned = {page: tuple(reversed(found)) for page, found in EDITION.mentions.items()}
    again = replace(EDITION, mentions=turned)
    assert [(each.page, each.mention.block, each.mention.start) for each in mentions(again)] == rows


def test_sources_are_listed_with_what_the_site_makes_of_them() -> None:
    """Their path, label, original and number of paragraphs."""
    rows = [
        (each.page, each.label, each.original.rpartition("/")[2], each.paragraphs)
        for each in sources(EDITION)
    ]
    assert rows == [
        ("sources/thornbury-2021/", "Thornbury 2021", "thornbury-2021.txt", 2),
        ("sources/board-2022/", "Board 2022", "board-2022.html.txt", 3),
    ]


def test_a_source_without_its_original_has_no_path_of_it() -> None:
    """It is told of elsewhere."""
    row = next(iter(sources(EDITION)))
    assert row._replace(source=replace(row.source, original=None)).original == ""


def test_each_cited_paragraph_is_listed_once() -> None:
    """By page, line, source and number; a source as a whole has no anchor."""
    rows = citations(EDITION)
    own = [each[1:] for each in rows if each.page == "briefings/lower-flight/"]
    assert [(source, anchor) for _, source, anchor in own] == [
        ("board-2022", "para_2"),
        ("thornbury-2021", "para_2"),
        ("thornbury-2021", "para_2"),
        ("board-2022", "para_1"),
    ]
    assert len(set(rows)) == len(rows)
    assert [each[2:] for each in rows if each.page.startswith("org")] == [("board-2022", "")]


def test_paragraphs_are_listed_by_their_number() -> None:
    """The tenth behind the second."""
    cited = SimpleNamespace(source="letter", paragraphs=(10, 2, 9, 1, 30))
    twice = (SimpleNamespace(line=7, cited=(cited, cited)),)
    edition: Any = SimpleNamespace(addresses=EDITION.addresses, citations={BRIEFING: twice})
    assert [each.anchor for each in citations(edition)] == [
        f"para_{number}" for number in (1, 2, 9, 10, 30)
    ]


@pytest.mark.parametrize(
    ("places", "cited", "source", "anchor"),
    [
        ((SourcePlace("board", "para_3", 0, 4),), (LETTER,), "board", "para_3"),
        ((), (LETTER,), "letter", ""),
        ((), (), "", ""),
    ],
)
def test_a_quotation_is_of_the_source_that_has_its_words(
    places: tuple[SourcePlace, ...],
    cited: Any,  # noqa: ANN401 - a few words of it
    source: str,
    anchor: str,
) -> None:
    """Else of the one that is cited for it, if any."""
    quotation = CheckedQuotation(BRIEFING, 4, "", "words", "verified", places, cited)
    row = QuotedWords("x/", quotation)
    assert (row.source, row.anchor) == (source, anchor)


def test_quotations_are_listed_by_page() -> None:
    """Each that was checked, with the path of its page."""
    found = [SimpleNamespace(quotations=(each,)) for each in ("one", "two")]
    edition: Any = SimpleNamespace(
        addresses=EDITION.addresses, reports={"index.md": found[0], BRIEFING: found[1]}
    )
    rows: Any = [*quotations(edition)]
    assert rows == [
        ("briefings/lower-flight/", "two"),
        ("", "one"),
    ]
