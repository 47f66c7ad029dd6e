"""Dates in running text, as much of each as is said."""

import pytest

from hooks.verify.texts.datings import Dating, find_datings, find_months


def _read(text: str) -> list[tuple[int, int, int]]:
    return [(each.year, each.month, each.day) for each in find_datings(text)]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("on 16 August 2019", [(2019, 8, 16)]),
        ("on 16th of August, 2019", [(2019, 8, 16)]),
        ("on August 16, 2019", [(2019, 8, 16)]),
        ("16 AUG 2019", [(2019, 8, 16)]),
        ("the sixteenth of August", [(0, 8, 16)]),
        ("in August 2019", [(2019, 8, 0)]),
        ("since August", [(0, 8, 0)]),
        ("2019-08-16", [(2019, 8, 16)]),
        ("16/08/2019", [(2019, 8, 16)]),
        ("05/03/2014", [(2014, 3, 5), (2014, 5, 3)]),
        ("16.08.19", [(2019, 8, 16)]),
        ("12 to 14 May 2021", [(2021, 5, 12), (2021, 5, 14)]),
        ("from May to September 2021", [(2021, 5, 0), (2021, 9, 0)]),
        ("November-March 2021", [(2020, 11, 0), (2021, 3, 0)]),
        ("5 May to 3 June 2021", [(2021, 5, 5), (2021, 6, 3)]),
        ("on 5 May and 3 June", [(0, 5, 5), (0, 6, 3)]),
        ("May 2020 to June 2021", [(2020, 5, 0), (2021, 6, 0)]),
        ("in 2013/14", [(2013, 0, 0)]),
        ("ar 12 Mawrth 2019", [(2019, 3, 12)]),
        ("ym mis MEDI 2019", [(2019, 9, 0)]),
        ("le 1er août 2019", [(2019, 8, 1)]),
        ("am 3. März", [(0, 3, 3)]),
        ("el 5 de mayo de 2019", [(2019, 5, 5)]),
    ],
)
def test_dates_are_read_in_any_usual_form(text: str, dates: list[tuple[int, int, int]]) -> None:
    """Nothing is added that is not said; what may be read two ways is."""
    assert _read(text) == dates


@pytest.mark.parametrize(
    "text",
    [
        "it may be",
        "the march of time",
        "2.5.1",
        "no 16",
        "32 boats",
        "2014/13",
        "99/99/2014",
        "mis Medi",
        "planet Mars",
    ],
)
def test_what_looks_alike_is_no_date(text: str) -> None:
    """A verb, a version, a figure and a day that no month has."""
    assert _read(text) == []


def test_a_date_bears_out_what_it_says() -> None:
    """A day bears out its month and its year, and not the other way round."""
    day, month = Dating(0, 1, 2019, 8, 16), Dating(0, 1, 2019, 8)
    assert day.bears_out(month)
    assert not month.bears_out(day)
    assert not day.bears_out(Dating(0, 1, 2019, 9))


def test_months_are_found_without_a_sign_that_they_are_dates() -> None:
    """For those who know that a date is meant."""
    assert [each.month for each in find_months("May, Sept. and DEC")] == [5, 9, 12]
