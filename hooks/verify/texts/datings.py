"""Dates in running text, in any form that is usual, with as much as each of them says.

A statement may say “in August” or “2013/14” of what its source dates to the day; whole dates alone,
such as that of a document, are read by `hooks.read.written_dates`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hooks.model.dates import MONTHS
from hooks.read.written_dates import (
    ENDINGS,
    ENGLISH_MONTHS,
    FOREIGN_ENDINGS,
    every_month,
    foreign_months,
)
from hooks.verify.texts.number_words import ORDINALS

_NAMES = "|".join(sorted({*ENGLISH_MONTHS, *map(str.upper, ENGLISH_MONTHS)}, reverse=True))
_MONTH = rf"\b(?=[{''.join(sorted({name[0] for name in MONTHS}))}])(?P<month>{_NAMES})\b\.?"
_FOREIGN_MONTH = rf"(?P<month>(?i:{'|'.join(sorted(foreign_months(), reverse=True))}))\b"
_ANY_MONTH = re.compile(_MONTH)
_ANY_DIGIT = re.compile("[0-9]")
_ANY_YEAR = re.compile("[12][0-9]{3}")
_DAYS_IN_WORDS = [
    *ORDINALS,
    *(f"twenty-{ordinal}" for ordinal in ORDINALS[:9]),
    "thirtieth",
    "thirty-first",
]
_NUMBER = "[12][0-9]|3[01]|0?[1-9]"
_LAST_DAY = rf"(?P<day>{_NUMBER})(?:{ENDINGS})?"
_DAY = rf"(?<![\w.,/]){_LAST_DAY}"
_FIRST_DAY = rf"(?<![\w.,/])(?P<first>{_NUMBER})(?:{ENDINGS})?"
_YEAR = r"(?P<year>[12][0-9]{3})(?![0-9])"
_FOREIGN_YEAR = rf"(?:del?\s+)?{_YEAR}"
_TO = r"\s*(?:-|/|,|to|and|or|until)\s*"
_ISO = (
    r"(?<![\w/.-])(?P<year>[12][0-9]{3})-(?P<month>0[1-9]|1[0-2])"
    r"-(?P<day>0[1-9]|[12][0-9]|3[01])(?![\w/-])"
)
_IN_FIGURES = (
    r"(?<![\w/.-])(?P<one>[0-9]{1,2})(?P<mark>[/.-])(?P<two>[0-9]{1,2})(?P=mark)"
    r"(?P<year>[12][0-9]{3}|[0-9]{2})(?![\w/-])"
)
_SPAN_OF_YEARS = r"(?<![\w/.-])(?P<first>[12][0-9]{3})[/-](?P<last>[12][0-9]{3}|[0-9]{2})(?!\w)"
_TWO_DAYS = rf"{_FIRST_DAY}{_TO}{_LAST_DAY}[\s-]+(?:of\s+)?{_MONTH}(?:,?[\s-]+{_YEAR})?"
_TWO_MONTHS = (
    rf"(?:{_DAY}\s+(?:of\s+)?)?\b(?P<early>{_NAMES})\b\.?{_TO}"
    rf"(?:[0-9]{{1,2}}(?:{ENDINGS})?\s+)?(?=(?P<late>{_NAMES})\b\.?,?\s+{_YEAR})"
)
_DAY_IN_WORDS = rf"\b(?P<ordinal>{'|'.join(_DAYS_IN_WORDS)})\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR})?"
_MONTH_FIRST = (
    rf"{_MONTH}\s+(?P<day>{_NUMBER})"
    rf"(?:(?:{ENDINGS})?,?\s+{_YEAR}|(?:{ENDINGS})\b|(?=\s*(?:[.,;)](?!\w)|$)))"
)
_FOREIGN_DAY = (
    rf"{_DAY}(?:{FOREIGN_ENDINGS}|\.)?\s+(?:(?:de|o)\s+)?{_FOREIGN_MONTH}"
    rf"(?:\s+{_FOREIGN_YEAR})?"
)
_TIMELY = (
    r"\b(?i:in|since|during|until|till|by|from|early|late|mid|last|next|this|before|after|"
    r"between|early in|late in)[ -]"
)
"""What says that the name of a month behind it is no other word."""


@dataclass(frozen=True, slots=True)
class Dating:
    """A date in a text, as much of it as is said; 0 for what is not."""

    start: int
    end: int
    year: int = 0
    month: int = 0
    day: int = 0
    last: int = 0
    """The last year of a span such as 2013/14."""

    def bears_out(self, other: "Dating") -> bool:
        """Say whether this date says all that another says."""
        if other.last:
            return (self.year, self.last) == (other.year, other.last)
        is_year = other.year in {0, self.year, self.last or self.year}
        return is_year and other.month in {0, self.month} and other.day in {0, self.day}


def find_datings(text: str) -> list[Dating]:
    """Find the dates of a folded text, in order.

    `05/03/2014` is read both ways round; such readings share their place in the text.

    >>> [(each.year, each.month, each.day) for each in find_datings("from 3 May to June 2019")]
    [(2019, 5, 3), (2019, 6, 0)]
    """
    found: list[Dating] = []
    taken: set[int] = set()
    there = {needed: needed.search(text) for needed in (_ANY_MONTH, _ANY_DIGIT, _ANY_YEAR)}
    for needed, pattern, read in _READERS:
        if not there[needed]:
            continue
        for match in pattern.finditer(text):
            places = set(range(*match.span()))
            if not places & taken:
                datings = list(read(match))
                found += datings
                taken.update(at for each in datings for at in range(each.start, each.end))
    return sorted(found, key=lambda dating: (dating.start, dating.end))


def _numeric(match: re.Match[str]) -> Iterator[Dating]:
    """Read 16/08/2019, the day first where both ways are possible."""
    one, two = int(match["one"]), int(match["two"])
    year = int(match["year"]) + (2000 if len(match["year"]) == 2 else 0)  # noqa: PLR2004 - digits
    for day, month in {(one, two): None, (two, one): None}:
        if 1 <= month <= len(MONTHS) and 1 <= day <= 31:  # noqa: PLR2004 - days of a month
            yield Dating(*match.span(), year, month, day)


def _iso(match: re.Match[str]) -> Iterator[Dating]:
    yield Dating(*match.span(), int(match["year"]), int(match["month"]), int(match["day"]))


def _worded(match: re.Match[str]) -> Iterator[Dating]:
    """Read a date whose month is a word."""
    parts = match.groupdict()
    days = [int(parts[name]) for name in ("first", "day") if parts.get(name)]
    if ordinal := parts.get("ordinal"):
        days = [_DAYS_IN_WORDS.index(ordinal) + 1]
    for day in days or [0]:
        yield Dating(*match.span(), int(parts.get("year") or 0), _month(match["month"]), day)


def _first_of_two(match: re.Match[str]) -> Iterator[Dating]:
    """Read “May” in “May to September 2021”: it is of that year, November of the one before."""
    month, last = _month(match["early"]), _month(match["late"])
    year = int(match["year"]) - (month > last)
    yield Dating(match.start(), match.end("early"), year, month, int(match["day"] or 0))


def _years(match: re.Match[str]) -> Iterator[Dating]:
    """Read 2013/14 and 2013-2014."""
    first, last = match["first"], match["last"]
    last = first[: len(first) - len(last)] + last
    if int(first) < int(last):
        yield Dating(*match.span(), int(first), last=int(last))


def _month(name: str) -> int:
    return every_month()[name.casefold()]


_READERS = [
    (needed, re.compile(pattern), read)
    for needed, pattern, read in (
        (_ANY_YEAR, _ISO, _iso),
        (_ANY_DIGIT, _IN_FIGURES, _numeric),
        (_ANY_MONTH, _TWO_DAYS, _worded),
        (_ANY_MONTH, _TWO_MONTHS, _first_of_two),
        (_ANY_MONTH, rf"{_DAY}[\s-]+(?:of\s+)?{_MONTH}(?:,?[\s-]+{_YEAR})?", _worded),
        (_ANY_MONTH, _DAY_IN_WORDS, _worded),
        (_ANY_MONTH, _MONTH_FIRST, _worded),
        (_ANY_MONTH, rf"{_MONTH},?\s+(?:of\s+)?{_YEAR}", _worded),
        (_ANY_YEAR, _SPAN_OF_YEARS, _years),
        (_ANY_DIGIT, _FOREIGN_DAY, _worded),
        (_ANY_YEAR, rf"\b{_FOREIGN_MONTH}\s+{_FOREIGN_YEAR}", _worded),
        (_ANY_MONTH, _TIMELY + _MONTH, _worded),
    )
]
"""What a text must hold at all, what is then looked for and what reads it, the first that may."""


def find_months(text: str) -> list[Dating]:
    """Find the months of a text, those that nothing says to be dates among them."""
    return [
        Dating(*match.span(), month=_month(match["month"])) for match in _ANY_MONTH.finditer(text)
    ]
