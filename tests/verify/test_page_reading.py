"""A rendered page as its checks read it."""

import pytest

from hooks.model.citations import CitedSource
from hooks.model.key_lines import KeyLines
from hooks.model.pages import Page, PageFrontMatter
from hooks.verify.page_reading import lines_of_block, read_page
from hooks.verify.texts.findings import Finding
from tests.builders import BODY_LINE, page
from tests.verify.linked_pages import MOSS, briefing, reading_of, site_of, to_check

TWO = "<p>One lamp [@orme-1897, para. 1]\nburns.</p>\n\n<p>Two.</p>"


@pytest.mark.parametrize(
    ("meta", "makes_statements", "is_profile"),
    [
        (briefing("").meta, True, False),
        (MOSS.meta, True, True),
        (page("x.md").meta, False, False),
    ],
)
def test_what_kind_of_page_must_rest_on_something(
    meta: PageFrontMatter, *, makes_statements: bool, is_profile: bool
) -> None:
    """Briefings and profiles make statements; other pages do not."""
    made = Page("docs/x.md", meta, "<p>One.</p>", BODY_LINE, KeyLines())
    reading = read_page(to_check(site_of(made), made))
    assert (reading.makes_statements, reading.is_profile) == (makes_statements, is_profile)


def test_units_stand_on_lines_of_their_file() -> None:
    """Each with its own; a finding in it is a problem there."""
    reading = reading_of(TWO)
    assert [reading.line(unit) for unit in reading.units] == [BODY_LINE, BODY_LINE + 3]
    problem = reading.problem(reading.units[1], Finding("uncited-statement", "It."))
    assert (problem.path, problem.line) == ("docs/briefings/x.md", BODY_LINE + 3)


def test_the_lines_of_a_unit_end_where_another_begins() -> None:
    """As they are written in the file; also at a line that is empty."""
    reading = reading_of(TWO)
    lines = [[*reading.written(unit)] for unit in reading.units]
    assert lines == [["<p>One lamp [@orme-1897, para. 1]", "burns.</p>"], ["<p>Two.</p>"]]
    written = ["- One", "lamp", "- Two", "", "Three"]
    assert [[*lines_of_block(line, written)] for line in (1, 3, 5)] == [[1, 2], [3], [5]]


def test_a_summary_stands_on_the_line_of_its_key() -> None:
    """It is the first paragraph of the class `lead`, where the page has one."""
    body = '<p class="lead">What is known.</p>\n<p>More.</p>'
    lines = KeyLines({("summary",): 3})
    made = Page("docs/briefings/x.md", briefing("").meta, body, BODY_LINE, lines)
    reading = read_page(to_check(site_of(made), made))
    assert reading.summary is reading.units[0]
    assert reading.line(reading.units[0]) == 3
    other = page("about/x.md", body)
    assert read_page(to_check(site_of(other), other)).summary is None


def test_what_a_token_cites_is_known_where_it_is_understood() -> None:
    """Citations side by side are one; one that is not understood cites nothing."""
    reading = reading_of("<p>One [@orme-1897, para. 1] [@orme-1897].</p><p>Two [@x y z].</p>")
    cited = [[*map(reading.cited, unit.citations)] for unit in reading.units]
    both = (CitedSource("orme-1897", (1,)), CitedSource("orme-1897"))
    assert cited == [[both], [()]]
    assert reading.cited(None) == ()
    assert [citation.raw for _, _, citation in reading.citations()] == [
        "[@orme-1897, para. 1]",
        "[@orme-1897]",
    ]
