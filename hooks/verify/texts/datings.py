"""Dates in running text, in any form that is usual, with what each of them says."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hooks.model.dates import MONTHS
from hooks.read.written_dates import ENGLISH_MONTHS, every_month, foreign_months

_FORMS = (*ENGLISH_MONTHS, *map(str.upper, ENGLISH_MONTHS))
_NAMES = "|".join(sorted(_FORMS, key=lambda form: (-len(form), form)))
_MONTH = rf"\b(?=[{''.join(sorted({name[0] for name in MONTHS}))}])(?P<month>{_NAMES})\b\.?"
_FOREIGN_MONTH = rf"(?P<month>(?i:{'|'.join(sorted(foreign_months(), key=len, reverse=True))}))\b"
_ANY_MONTH = re.compile(_MONTH)
_ANY_DIGIT = re.compile("[0-9]")
_ANY_YEAR = re.compile("[12][0-9]{3}")
_TENTH = "first second third fourth fifth sixth seventh eighth ninth".split()
_DAYS = dict(
    zip(
        [
            *_TENTH,
            *"tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth".split(),
            *"seventeenth eighteenth nineteenth twentieth".split(),
            *(f"twenty-{day}" for day in _TENTH),
            "thirtieth",
            "thirty-first",
        ],
        range(1, 32),
        strict=True,
    )
)
_LAST_DAY = r"(?P<day>[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_DAY = rf"(?<![\w.,/]){_LAST_DAY}"
_FIRST_DAY = r"(?<![\w.,/])(?P<first>[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>[12][0-9]{3})(?![0-9])"
_TO = r"\s*(?:-|/|,|to|and|or|until)\s*"
_TIMELY = (
    r"\b(?i:in|since|during|until|till|by|from|early|late|mid|last|next|this|before|after|"
    r"between|early in|late in)[ -]"
)


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
    month = every_month()[parts["month"].casefold()]
    year = int(parts.get("year") or 0)
    days = [parts[name] for name in ("first", "day") if parts.get(name)]
    days = days or [str(_DAYS.get((parts.get("ordinal") or "").lower(), 0))]
    for day in days:
        yield Dating(*match.span(), year, month, int(day))


def _first_of_two(match: re.Match[str]) -> Iterator[Dating]:
    """Read “May” in “May to September 2021”: it is of that year, November of the one before."""
    month, last = (every_month()[match[name].casefold()] for name in ("early", "late"))
    year, end = int(match["year"]) - (month > last), match.end("early")
    yield Dating(match.start(), end, year, month, int(match["day"] or 0))


def _years(match: re.Match[str]) -> Iterator[Dating]:
    """Read 2013/14 and 2013-2014."""
    first, last = match["first"], match["last"]
    last = first[: len(first) - len(last)] + last
    if int(first) < int(last):
        yield Dating(*match.span(), int(first), last=int(last))


def find_months(text: str) -> list[Dating]:
    """Find the months of a text, those that nothing says to be dates among them."""
    return [
        Dating(*match.span(), 0, every_month()[match["month"].casefold()])
        for match in _ANY_MONTH.finditer(text)
    ]


_FOREIGN_YEAR = rf"(?:del?\s+)?{_YEAR}"
_Reader = tuple[re.Pattern[str], re.Pattern[str], Callable[[re.Match[str]], Iterator[Dating]]]
"""What a text must hold at all, what is then looked for, and what reads it."""
_READERS: tuple[_Reader, ...] = (
    (
        _ANY_YEAR,
        re.compile(
            r"(?<![\w/.-])(?P<year>[12][0-9]{3})-(?P<month>0[1-9]|1[0-2])"
            r"-(?P<day>0[1-9]|[12][0-9]|3[01])(?![\w/-])"
        ),
        _iso,
    ),
    (
        _ANY_DIGIT,
        re.compile(
            r"(?<![\w/.-])(?P<one>[0-9]{1,2})(?P<mark>[/.-])(?P<two>[0-9]{1,2})(?P=mark)"
            r"(?P<year>[12][0-9]{3}|[0-9]{2})(?![\w/-])"
        ),
        _numeric,
    ),
    (
        _ANY_MONTH,
        re.compile(
            rf"{_FIRST_DAY}{_TO}{_LAST_DAY}"
            rf"[\s-]+(?:of\s+)?{_MONTH}(?:,?[\s-]+{_YEAR})?"
        ),
        _worded,
    ),
    (
        _ANY_MONTH,
        re.compile(
            rf"(?:{_DAY}\s+(?:of\s+)?)?\b(?P<early>{_NAMES})\b\.?{_TO}"
            rf"(?:[0-9]{{1,2}}(?:st|nd|rd|th)?\s+)?(?=(?P<late>{_NAMES})\b\.?,?\s+{_YEAR})"
        ),
        _first_of_two,
    ),
    (_ANY_MONTH, re.compile(rf"{_DAY}[\s-]+(?:of\s+)?{_MONTH}(?:,?[\s-]+{_YEAR})?"), _worded),
    (
        _ANY_MONTH,
        re.compile(rf"\b(?P<ordinal>{'|'.join(_DAYS)})\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR})?"),
        _worded,
    ),
    (
        _ANY_MONTH,
        re.compile(
            rf"{_MONTH}\s+(?P<day>[12][0-9]|3[01]|0?[1-9])"
            rf"(?:(?:st|nd|rd|th)?,?\s+{_YEAR}|(?:st|nd|rd|th)\b|(?=\s*(?:[.,;)](?!\w)|$)))"
        ),
        _worded,
    ),
    (_ANY_MONTH, re.compile(rf"{_MONTH},?\s+(?:of\s+)?{_YEAR}"), _worded),
    (
        _ANY_YEAR,
        re.compile(r"(?<![\w/.-])(?P<first>[12][0-9]{3})[/-](?P<last>[12][0-9]{3}|[0-9]{2})(?!\w)"),
        _years,
    ),
    (
        _ANY_DIGIT,
        re.compile(
            rf"{_DAY}(?:er|ain|fed|ydd|eg|[º.])?\s+(?:(?:de|o)\s+)?{_FOREIGN_MONTH}"
            rf"(?:\s+{_FOREIGN_YEAR})?"
        ),
        _worded,
    ),
    (_ANY_YEAR, re.compile(rf"\b{_FOREIGN_MONTH}\s+{_FOREIGN_YEAR}"), _worded),
    (_ANY_MONTH, re.compile(_TIMELY + _MONTH), _worded),
)
