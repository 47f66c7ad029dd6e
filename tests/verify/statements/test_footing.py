"""What statements rest on, and what to write where they rest on nothing."""

from dataclasses import replace

import pytest

from hooks.verify.page_reading import read_page
from hooks.verify.page_report import Footing
from hooks.verify.statements.footing import (
    footing_of,
    how_to_cite,
    is_mark,
    mark_alone,
    rests_on_nothing,
)
from tests.builders import person
from tests.verify.linked_pages import briefing, reading_of, site_of, to_check

WEB = '<a href="https://a.example/">page</a>'
SOURCE = '<a href="../../sources/orme-1897/#para_2">letter</a>'


@pytest.mark.parametrize(
    ("html", "footing"),
    [
        ("<p>One [@orme-1897].</p>", Footing.CITED),
        ('<p class="editorial">One [@orme-1897].</p>', Footing.CITED),
        ('<p class="editorial">One.</p>', Footing.EDITORIAL),
        (f'<p class="background">See this {WEB}.</p>', Footing.BACKGROUND),
        ('<p class="background">One.</p>', Footing.UNCITED),
        (f'<p class="background">One {SOURCE}.</p>', Footing.UNCITED),
        (f"<p>See this {WEB}.</p>", Footing.UNCITED),
        (f'<p class="background">One.</p><p>{WEB}</p>', Footing.UNCITED),
    ],
)
def test_a_statement_rests_on(html: str, footing: Footing) -> None:
    """A citation, before all; being framing; a web page that it links itself; or nothing."""
    reading = reading_of(html)
    assert footing_of(reading.units[0], reading) is footing


@pytest.mark.parametrize(
    ("entity", "cite", "footing"),
    [
        ("", "", Footing.EDITORIAL),
        ("", "[@orme-1897]", Footing.CITED),
        ("jane-moss", "", Footing.BACKGROUND),
        ("jane-moss", "[@orme-1897]", Footing.CITED),
    ],
)
def test_a_summary_is_framing_or_background(entity: str, cite: str, footing: Footing) -> None:
    """That of a briefing is framing and that of a profile background, unless it is cited."""
    page = briefing(f'<p class="lead">A lamp {cite}.</p>')
    if entity:
        meta = person(entity, summary="A lamp.").meta
        page = replace(page, path=f"docs/people/{entity}.md", meta=meta)
    reading = read_page(to_check(site_of(page), page))
    assert footing_of(reading.units[0], reading) is footing


@pytest.mark.parametrize(
    ("html", "text", "hint"),
    [
        ("<p>One lamp.</p>", "“One lamp.” rests on no source", "Put it there."),
        (
            '<p class="background">One lamp.</p>',
            "“One lamp.” is marked as background, and no web page is linked in it",
            "Link the web page on which it rests.",
        ),
        (
            '<p class="background">See https://a.example/x.</p>',
            "“See https://a.example/x.” is marked as background, and no web page is linked in it",
            "Write <https://a.example/x>",
        ),
    ],
)
def test_what_rests_on_nothing_is_told(html: str, text: str, hint: str) -> None:
    """With what to do; an address that is no link yet is written as one."""
    reading = reading_of(html)
    words = reading.reading.texts_of(reading.units[0])[0].strip()
    found = rests_on_nothing(reading.units[0], words, "Put it there.")
    assert (found.rule, found.text, found.hint) == ("uncited-statement", text, hint)


@pytest.mark.parametrize(
    ("html", "hint"),
    [
        ("<p>One.</p>", "Put a citation behind it"),
        ("<p>One.</p>\n<p>{: .editorial }</p>", "Delete the empty line above {: .editorial }"),
        ("<p>One.</p>\n<p>([@orme-1897])</p>", "The citation below stands in a paragraph of its"),
        ("<p>One.</p>\n<p>Two [@orme-1897].</p>", "Put a citation behind it"),
        ("<p>One.</p>\n<p>—</p>", "Put a citation behind it"),
        (f"<p>One {SOURCE}.</p>", "Write in its place [@orme-1897, para. 2]"),
        ('<p>One <a href="../../sources/orme-1897.md">x</a>.</p>', "[@orme-1897, para. …]"),
        (f"<p>One {WEB}.</p>", "Put a citation behind it"),
        (f"<p>One.</p><p>Two {SOURCE}.</p>", "Put a citation behind it"),
        (
            "<p>\nOne. {.editoral}\n</p>",
            "Write {: .editorial } in place of “{.editoral}” on a line of its",
        ),
        ("<p>\nOne. {: .background }\n</p>", "Write {: .background } on a line of its own"),
        ("<p>\nOne. (secondary)\n</p>", "Put a citation behind it"),
        ("<p>One.</p>\n\n<p>\nTwo. {.editorial}\n</p>", "Put a citation behind it"),
    ],
)
def test_what_to_write_is_said(html: str, hint: str) -> None:
    """A mark or a citation too far below, a link in place of one, a mark in its line."""
    reading = reading_of(html)
    unit, *rest = reading.units
    assert hint in how_to_cite(unit, rest[0] if rest else None, reading)


@pytest.mark.parametrize(
    ("text", "is_one"), [(" {: .editorial } ", True), ("{: .x} and more", False), ("{ }", False)]
)
def test_a_line_of_classes_that_stands_alone_is_a_mark(text: str, *, is_one: bool) -> None:
    """It belongs to no paragraph, and readers would see it."""
    assert is_mark(text) is is_one
    assert mark_alone(text).rule == "uncited-statement"
