"""Dates as documents write them."""

from collections.abc import Callable
from functools import partial

import pytest

from hooks.read.written_dates import find_dates, is_label, labelled_date, only_date
from tests.growth import MOST, growth


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("12 May 2021", "2021-05-12"),
        ("Wednesday, 12th of May 2021", "2021-05-12"),
        ("May 12, 2021", "2021-05-12"),
        ("12/05/2021", "2021-05-12"),
        ("12.5.21", "2021-05-12"),
        ("12-05-2021", "2021-05-12"),
        ("this 12th day of May 2021", "2021-05-12"),
        ("2021-05-12", "2021-05-12"),
        ("May 2021", "2021-05"),
        ("12 Mai 2021", "2021-05-12"),
        ("12 de mayo de 2021", "2021-05-12"),
        ("12 Ionawr 2021", "2021-01-12"),
    ],
)
def test_dates_are_read_in_the_languages_of_letters(text: str, date: str) -> None:
    """English, Welsh, French, German and Spanish."""
    (found,) = find_dates(text)
    assert str(found.date) == date


@pytest.mark.parametrize(
    "text", ["30 February 2021", "12 of 2021", "it may 2 boats", "1.2.3", "12-05-21"]
)
def test_what_looks_alike_is_no_date(text: str) -> None:
    """Nor is a day that the calendar lacks."""
    assert list(find_dates(text)) == []


def test_a_date_in_figures_may_be_doubtful() -> None:
    """The day comes first; that may be wrong where both are months."""
    assert next(find_dates("05/03/2014")).is_doubtful
    assert not next(find_dates("25/03/2014")).is_doubtful


@pytest.mark.parametrize(
    "line", ["Port Harrow, 12 May 2021", "Date: 12/05/2021", "12 May 2021 at 10.30"]
)
def test_a_line_that_holds_little_else_is_a_date(line: str) -> None:
    """A place, a label or a time may stand beside it."""
    assert only_date(line)


def test_a_sentence_is_no_date() -> None:
    """Though it holds one."""
    assert only_date("The board met on 12 May 2021.") is None
    assert labelled_date("Published: 12 May 2021")
    assert labelled_date("The board met on 12 May 2021.") is None
    assert is_label("Date of issue:")
    assert not is_label("Dates and figs")


def test_what_follows_a_date_is_read_once() -> None:
    """White space before a word, on a line without an end."""

    def reading(size: int) -> Callable[[], object]:
        return partial(only_date, f"12 May 2019{' ' * size}x")

    assert growth(reading, 3000) < MOST


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Promulgated on 12 May 2021", "2021-05-12"),
        ("Our ref: 12/B Date: 12 May 2021", "2021-05-12"),
        ("Inspection report published: 12 May 2021", "2021-05-12"),
        ("Review date 12 May 2021", ""),
        ("Review date: 12 May 2021", ""),
        ("Date of hearing: 12 May 2021", ""),
        ("The report was published 12 May 2021", ""),
    ],
)
def test_a_label_says_that_a_date_is_that_of_the_document(line: str, date: str) -> None:
    """“Date” behind another word is that of something else."""
    found = labelled_date(line)
    assert str(found.date if found else "") == date
