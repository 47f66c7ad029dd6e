"""Quotations, pins and cites in front matter."""

from dataclasses import replace
from typing import Any

import pytest

from hooks.model.key_lines import KeyLines
from hooks.model.pages import Page
from hooks.verify.front_matter_checks import check_front_matter
from hooks.verify.page_report import PageReport
from tests.builders import person, site
from tests.edition.dated_pages import commitments, timeline
from tests.verify.linked_pages import KEEPER, LETTER, MOSS, reference_to, site_of, to_check


def report_of(page: Page) -> PageReport:
    """Check the front matter of a page."""
    whole = site_of(page)
    return check_front_matter(page, to_check(whole, page).linked, reference_to(whole))


def event(title: str, cite: str = "orme-1897, para. 1") -> dict[str, Any]:
    """Make an event that rests on the letter."""
    return {"date": "1896-05", "title": title, "sources": [{"cite": cite}]}


@pytest.mark.parametrize(
    ("page", "results"),
    [
        (timeline(event("She “lit 12 lamps”")), ["verified: lit 12 lamps"]),
        (timeline(event("She “lit 13 lamps”")), ["quote-not-found: lit 13 lamps"]),
        (timeline(event("She lit 12 lamps")), []),
        (timeline({"date": "1896", "title": "She “lit 13 lamps”"}), []),
        (
            commitments({"statement": "lit 12 lamps", "cite": "orme-1897, para. 1"}),
            ["verified: lit 12 lamps"],
        ),
        (
            commitments({"statement": "lit 12 lamps", "cite": "orme-1897, para. 2"}),
            ["quote-misplaced: lit 12 lamps"],
        ),
        (
            timeline(event("It leaks", 'orme-1897, para. 2 "a quay leaks"')),
            ["verified: a quay leaks (pin)"],
        ),
        (
            timeline(event("It leaks", 'orme-1897, para. 2 "a quay burns"')),
            ["quote-not-found: a quay burns (pin)"],
        ),
    ],
)
def test_quotations_of_front_matter_are_verified(page: Page, results: list[str]) -> None:
    """Those in titles, whole statements and pins; of what rests on a web page none."""
    found = report_of(page).quotations
    assert [f"{it.result}: {it.exact}{' (pin)' * it.is_pin}" for it in found] == results


@pytest.mark.parametrize(
    ("cite", "rules"),
    [
        ('orme-1897, para. 2 "a quay burns"', ["quote-not-found"]),
        ('orme-1897, para. 2 "[the] quay leaks"', []),
        ('orme-1897, para. 2 "a quay [of 40 yards] leaks"', ["unsupported-figure"]),
        ('orme-1897, para. 2 "a quay [of Silas Crane] leaks"', ["unsupported-name"]),
        ('orme-1897, para. 2 "a quay [of Quay Lamps] leaks"', []),
        ('orme-1897, para. 9 "a quay leaks"', []),
        ("orme-1899, para. 1", []),
    ],
)
def test_pins_are_held_against_their_paragraph(cite: str, rules: list[str]) -> None:
    """What their brackets add too; that a paragraph is not there is told with its citation."""
    found = report_of(timeline(event("Rain", cite))).problems
    assert [each.rule for each in found if each.rule != "unsupported-detail"] == rules


def test_words_that_could_not_be_taken_are_not_verified() -> None:
    """That is told by itself."""
    made = commitments({"statement": "lit 13 lamps", "cite": "orme-1897, para. 1"})
    assert len(report_of(made).quotations) == 1
    wrong = KeyLines(wrong=frozenset({("commitments", 0, "statement")}))
    assert report_of(replace(made, lines=wrong)).quotations == ()


def test_what_is_cited_is_given_with_what_it_is_cited_for() -> None:
    """Events, commitments in marks and offices by their labels, web pages left out."""
    made = {"id": "lamps", "statement": "lit 12 lamps", "cite": "orme-1897, para. 1"}
    cited = [(it.anchor, it.words, len(it.cited)) for it in report_of(commitments(made)).cited]
    assert cited == [("lamps", "“lit 12 lamps”", 1)]
    (first,) = report_of(timeline(event("Lamps"))).cited
    assert (first.anchor, first.words) == ("", "Lamps")


def test_what_an_office_rests_on_is_given_by_its_label() -> None:
    """A role without a post has no anchor."""
    held = [
        {"post": "keeper", "sources": [{"cite": "orme-1897, para. 2"}]},
        {"organization": "board", "role": "adviser", "sources": [{"url": "https://a.example"}]},
    ]
    moss = person("jane-moss", memberships=held)
    page = Page("docs/people/jane-moss.md", moss.meta, "<p>x</p>", 5, moss.lines)
    whole = site([moss, KEEPER], [page], [LETTER])
    found = check_front_matter(page, to_check(whole, page).linked, reference_to(whole))
    cited = [(it.anchor, it.words, len(it.cited)) for it in found.cited]
    assert cited == [("keeper", "Head Keeper", 1), ("", "adviser", 0)]
    assert MOSS.meta != moss.meta
