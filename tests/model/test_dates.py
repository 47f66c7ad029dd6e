"""Dates that may be a day, a month or a year."""

from datetime import date

import pytest

from hooks.model.dates import PartialDate, Span, days_between, days_in_office, time_in_words

parse = PartialDate.parse


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("2014", "2014", date(2014, 1, 1), date(2014, 12, 31)),
        ("2014-02", "February 2014", date(2014, 2, 1), date(2014, 2, 28)),
        ("2016-02", "February 2016", date(2016, 2, 1), date(2016, 2, 29)),
        ("2014-03-05", "5 March 2014", date(2014, 3, 5), date(2014, 3, 5)),
    ],
)
def test_a_date_is_as_exact_as_it_is_written(
    text: str, words: str, first: date, last: date
) -> None:
    """It is written back as it came, and in words, and knows the days that it may mean."""
    found = parse(text)
    assert (str(found), found.in_words(), found.first, found.last) == (text, words, first, last)


@pytest.mark.parametrize(
    "text", ["2014-13", "2014-02-30", "2014-3-5", "14", "March 2014", "", "0000"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    """Day and month have two figures, and stand in the calendar."""
    with pytest.raises(ValueError, match="is not a da"):
        parse(text)


def test_a_month_sorts_behind_its_days() -> None:
    """And a year behind its months."""
    given = ["2014", "2014-12", "2014-12-31", "2014-01", "2014-01-31", "2013"]
    assert [str(each) for each in sorted(map(parse, given))] == [
        "2013",
        "2014-01-31",
        "2014-01",
        "2014-12-31",
        "2014-12",
        "2014",
    ]


def test_a_span_covers_what_lies_in_it_for_certain() -> None:
    """A month that begins before the span is not covered; an open end covers all."""
    span = days_between(parse("2014-03-05"), parse("2015"))
    assert span == Span(date(2014, 3, 5), date(2014, 12, 31))
    assert span.covers(parse("2014-04"))
    assert not span.covers(parse("2014-03"))
    assert not span.covers(parse("2015"))
    assert Span(None, None).covers(parse("1066"))


def test_an_office_covers_what_its_evidence_covers() -> None:
    """Without an end it is known up to `as_of`, without a start on that day alone."""
    start, end, seen = parse("2014-03-05"), parse("2016-01-01"), parse("2015-06-01")
    assert days_in_office(start, end, None) == Span(start.first, end.last)
    assert days_in_office(start, None, seen) == Span(start.first, seen.last)
    assert days_in_office(None, None, seen) == Span(seen.first, seen.last)
    assert days_in_office(None, end, None) is None


def test_overlaps_are_counted_in_days() -> None:
    """Both ends count; spans that do not meet share none."""
    march = Span(date(2014, 3, 1), date(2014, 3, 31))
    assert march.overlap(Span(date(2014, 3, 31), None)) == 1
    assert march.overlap(Span(None, None)) == 31
    assert march.overlap(Span(date(2014, 4, 1), None)) == 0


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (("2014", "2016-05", None), "2014 to May 2016"),
        (("2014", None, None), "from 2014"),
        (("2014", None, "2015-06-01"), "from 2014 (known up to 1 June 2015)"),
        ((None, "2016", None), "until 2016"),
        ((None, None, "2015-06-01"), "on 1 June 2015"),
        ((None, None, "2015-06"), "in June 2015"),
        ((None, None, None), "dates not known"),
    ],
)
def test_readers_are_told_what_is_known(dates: tuple[str | None, ...], words: str) -> None:
    """Nothing is said of an end that nobody knows."""
    start, end, seen = (parse(each) if each else None for each in dates)
    assert time_in_words(start, end, seen) == words
