"""The quotations and pins of a page, each held against the citation that covers it."""

import pytest

from hooks.model.pages import Page
from hooks.model.sources import Source
from hooks.verify.page_quotations import PageQuotations, is_reported_uncited, quoted_blocks
from hooks.verify.page_reading import read_page
from tests.builders import page, source
from tests.verify.linked_pages import LETTER, briefing, reference_to, site_of, to_check

FIRST = "[@orme-1897, para. 1]"
SECOND = "[@orme-1897, para. 2]"
TRUE = "lit 12 lamps in May"


def quotations_of(made: Page, *more: Source) -> PageQuotations:
    """Check the quotations of a page, its title and headings too."""
    whole = site_of(made, sources=(LETTER, *more))
    found = PageQuotations(read_page(to_check(whole, made)), reference_to(whole).corpus)
    found.headlines()
    units = found.page.units
    for unit, following in zip(units, [*units[1:], None], strict=True):
        [*found.pins(unit)]
        [*(found.block_quotation(unit, following) if unit.is_quotation else found.quotations(unit))]
    return found


@pytest.mark.parametrize(
    ("html", "results"),
    [
        (f"<p>She “{TRUE}” {FIRST}.</p>", ["verified"]),
        (f"<p>She <q>{TRUE}</q> {FIRST}.</p>", ["verified"]),
        (f"<p>She “lit 13 lamps in May” {FIRST}.</p>", ["quote-not-found"]),
        (f"<p>She “{TRUE}” {SECOND}.</p>", ["quote-misplaced"]),
        (f"<p>She “{TRUE}” {FIRST} and “a quay leaks” {SECOND}.</p>", ["verified"] * 2),
        (f"<p>She {FIRST} “a quay leaks” {SECOND} “a quay leaks”.</p>", ["verified"] * 2),
        (f"<p>She “lit <del>13</del> 12 lamps” {FIRST}.</p>", ["quote-not-found"]),
        (f"<p>She “{TRUE} {FIRST}.</p>", ["verified"]),
        (f'<p>No “gas” here [@orme-1897, no mention of "gas"].</p>{FIRST}', []),
        (f"<blockquote><p>Jane Moss {TRUE} {FIRST}</p></blockquote>", ["verified"]),
        (f"<blockquote><p>Jane Moss {TRUE}</p></blockquote><p>{FIRST}</p>", ["verified"]),
        (f"<blockquote><p>Jane Moss saw it {FIRST}</p></blockquote>", ["quote-not-found"]),
        ('<p>It burns [@orme-1897, para. 1 "12 lamps in May"].</p>', ["verified"]),
        ('<p>It burns [@orme-1897, para. 2 "12 lamps in May"].</p>', ["quote-misplaced"]),
    ],
)
def test_words_in_marks_stand_in_what_covers_them(html: str, results: list[str]) -> None:
    """Between marks, as `<q>`, as a block quotation or as a pin."""
    for made in (briefing(html), page("about/x.md", html)):
        assert [each.result for each in quotations_of(made).checked] == results


@pytest.mark.parametrize(
    ("html", "rules"),
    [
        (f"<p>She “{TRUE}” {FIRST}.</p>", []),
        (f"<p>She never “{TRUE}” {FIRST}.</p>", ["quote-omission"]),
        (f"<p>She never did. “{TRUE}” {FIRST}.</p>", []),
        (f"<p>She “{TRUE}” [@orme-1897, para. 99].</p>", []),
        ("<p>She “lit some lamps”.</p>", ["uncited-quotation"]),
        ("<p>She “lit lamps”.</p>", []),
        ("<blockquote><p>She lit lamps.</p></blockquote>", ["uncited-quotation"]),
        (f"<p>She “{TRUE} {FIRST}.</p>", ["quote-not-found"]),
        (f"<p>She “lit <del>13</del> 12 lamps” {FIRST}.</p>", ["quote-not-found"]),
        (f"<h2>“a quay leaks”</h2><p>So {SECOND}.</p>", []),
        (f"<h2>“a quay leaks”</h2><p>So {FIRST}.</p>", ["uncited-quotation"]),
        (f"<h2>“a letter on lamps”</h2><p>So {FIRST}.</p>", ["uncited-quotation"]),
        (f"<h2>“A letter on lamps”</h2><p>So {FIRST}.</p>", []),
        (f"<h2>“quay leaks”</h2><p>So {FIRST}.</p>", []),
        (f"<table><tr><th>“a quay burns”</th></tr></table><p>{SECOND}</p>", ["uncited-quotation"]),
    ],
)
def test_what_is_wrong_with_quotations_is_told(html: str, rules: list[str]) -> None:
    """On pages that make statements, those for which nothing is cited as well.

    In headings and heads of tables three quoted words stand in what the page cites; a title of a
    source is no quotation. That a paragraph is not there is told with its citation.
    """
    assert [each.rule for each in quotations_of(briefing(html)).problems] == rules
    if rules == ["uncited-quotation"]:
        assert quotations_of(page("about/x.md", html)).problems == []


@pytest.mark.parametrize(
    ("title", "rules"),
    [
        ("Why “a quay leaks”", []),
        ("Why “a quay burns”", ["uncited-quotation"]),
        ("“It quite burns”", []),
    ],
)
def test_quoted_words_of_titles_stand_in_what_the_page_cites(title: str, rules: list[str]) -> None:
    """A title that is in marks as a whole is told elsewhere."""
    found = quotations_of(briefing(f"<p>So {SECOND}.</p>", title=title, description=title))
    assert [each.rule for each in found.problems] == rules * 2


def test_links_mark_the_words_that_stand_within_what_they_cite() -> None:
    """Those of the quotations that they cover, and their own pins."""
    pinned = '[@orme-1897, para. 2 "a quay leaks"]'
    found = quotations_of(briefing(f"<p>She “{TRUE}” {FIRST}. It drips {pinned}.</p>"))
    marked = [[place.anchor for place in each.places] for each in found.links()]
    assert marked == [["para_1"], ["para_2"]]


def test_each_part_of_a_citation_has_its_own_pin_and_its_own_places() -> None:
    """A pin is held against the part in which it stands, and words are marked in their source."""
    other = source("lee-1898", "The pier burns.")
    both = '[@orme-1897, para. 2 "a quay leaks"; @lee-1898, para. 1]'
    made = briefing(f"<p>She saw “The pier burns” {both}.</p>")
    found = quotations_of(made, other)
    assert [each.result for each in found.checked] == ["verified", "verified"]
    assert [[it.source for it in each.cited] for each in found.checked] == [
        ["orme-1897"],
        ["orme-1897", "lee-1898"],
    ]
    marked = [(each.source, [place.anchor for place in each.places]) for each in found.links()]
    assert marked == [("orme-1897", ["para_2"]), ("lee-1898", ["para_1"])]


def test_words_of_brackets_are_no_words_of_a_quotation() -> None:
    """They are the page's own, and are checked with it."""
    html = f"<p>She “lit [the] lamps” {FIRST}.</p><blockquote><p>A [big] quay</p></blockquote>"
    made = briefing(html)
    found = PageQuotations(read_page(to_check(site_of(made), made)), reference_to(site_of()).corpus)
    text, (first, block) = found.page.reading.text, found.page.units
    spans = ([*found.quotations(first)], [*quoted_blocks(block, text)])
    assert [[text[start:end] for start, end in each] for each in spans] == [
        ["“lit [", "] lamps”"],
        ["A [", "] quay"],
    ]


@pytest.mark.parametrize(("text", "is_reported"), [("a quay leaks", True), ("quay leaks", False)])
def test_two_words_may_be_no_quotation(text: str, *, is_reported: bool) -> None:
    """Three are one."""
    assert is_reported_uncited(text) is is_reported
