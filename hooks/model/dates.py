"""Dates that may be partial (`2014`, `2014-03`), and the spans of days that they bound."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", re.ASCII)
MONTHS = (
    "January February March April May June July August September October November December"
).split()


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, a month or a year, in the proleptic Gregorian calendar (ISO 8601).

    A month sorts behind its days, a year behind its months.
    """

    first: date
    """The first day that it may mean."""
    last: date
    """The last day that it may mean."""

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read `2014`, `2014-03` or `2014-03-05`; raise ValueError, in plain English, otherwise."""
        match = _ISO.fullmatch(text)
        if not match:
            message = f"“{text}” is not a date: write 2014, 2014-03 or 2014-03-05"
            raise ValueError(message)
        year, month, day = (int(part) if part else 0 for part in match.groups())
        try:
            first = date(year, month or 1, day or 1)
        except ValueError:
            message = f"“{text}” is not a day in the calendar"
            raise ValueError(message) from None
        if day:
            return cls(first, first)
        last_month = month or 12
        return cls(first, date(year, last_month, calendar.monthrange(year, last_month)[1]))

    def __lt__(self, other: "PartialDate") -> bool:
        """Order by the last day that is meant, the more exact date first."""
        return (self.last, other.first) < (other.last, self.first)

    @property
    def is_day(self) -> bool:
        """Say whether day, month and year are known."""
        return self.first == self.last

    @property
    def is_year(self) -> bool:
        """Say whether nothing but the year is known."""
        return self.last - self.first > timedelta(days=31)

    def __str__(self) -> str:
        """Render in ISO 8601, as short as it was given."""
        iso = self.first.isoformat()
        return iso if self.is_day else iso[:4] if self.is_year else iso[:7]

    def in_words(self) -> str:
        """Render for readers: 16 August 2019, August 2019 or 2019."""
        month = MONTHS[self.first.month - 1]
        if self.is_day:
            return f"{self.first.day} {month} {self.first.year}"
        return str(self.first.year) if self.is_year else f"{month} {self.first.year}"


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `first` to `last`, both included; `None` leaves that end open."""

    first: date | None
    last: date | None

    def covers(self, on: PartialDate) -> bool:
        """Say whether every day that `on` may mean lies in the span."""
        starts = self.first is None or self.first <= on.first
        return starts and (self.last is None or on.last <= self.last)

    def __and__(self, other: "Span") -> "Span":
        """Give the days that both spans cover."""
        firsts = [each for each in (self.first, other.first) if each]
        lasts = [each for each in (self.last, other.last) if each]
        return Span(max(firsts, default=None), min(lasts, default=None))

    def overlap(self, other: "Span") -> int:
        """Count the days that both spans cover."""
        both = self & other
        return max(0, ((both.last or date.max) - (both.first or date.min)).days + 1)

    def in_words(self) -> str:
        """Say from when to when, for messages."""
        first = f"from {self.first.isoformat()}" if self.first else ""
        last = f"to {self.last.isoformat()}" if self.last else ""
        return f"{first} {last}".strip() or "always"


def days_between(start: PartialDate | None, end: PartialDate | None) -> Span:
    """Give the days that are certainly between two dates, days inside a partial one left out.

    >>> days_between(PartialDate.parse("2014"), PartialDate.parse("2016-05-10")).in_words()
    'from 2015-01-01 to 2016-05-10'
    """
    first = last = None
    if start:
        first = start.first if start.is_day else _shift(start.last, 1)
    if end:
        last = end.last if end.is_day else _shift(end.first, -1)
    return Span(first, last)


def days_in_office(
    start: PartialDate | None, end: PartialDate | None, as_of: PartialDate | None
) -> Span | None:
    """Give the days that a membership covers, or None where the evidence covers none.

    From the start to the end, or to `as_of` where there is no end; without a start only the
    day `as_of` (`DESIGN.md`, section 5).
    """
    if start is None:
        return Span(as_of.first, as_of.last) if as_of else None
    span = days_between(start, end)
    return Span(span.first, as_of.last) if end is None and as_of else span


def _shift(day: date, days: int) -> date:
    """Move a day, and stay within the calendar."""
    number = min(max(day.toordinal() + days, 1), date.max.toordinal())
    return date.fromordinal(number)


def time_in_words(
    start: PartialDate | None, end: PartialDate | None, as_of: PartialDate | None
) -> str:
    """Say from when to when, as far as the evidence speaks."""
    known = f"known up to {as_of.in_words()}" if as_of and not end else ""
    if start and end:
        return f"{start.in_words()} to {end.in_words()}"
    if start:
        return f"from {start.in_words()}" + (f" ({known})" if known else "")
    if end:
        return f"until {end.in_words()}"
    if as_of:
        return f"{'on' if as_of.is_day else 'in'} {as_of.in_words()}"
    return "dates not known"
