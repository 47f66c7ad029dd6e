"""Dates as British documents write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.model.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = (
    r"(?P<{0}>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DAY_NAME = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:the\s+)?)?"
_ORDINAL = r"(?:st|nd|rd|th)?"
_DATE = re.compile(
    rf"""
    \b{_DAY_NAME}(?:
        (?P<d1>\d{{1,2}}){_ORDINAL}\s+(?:of\s+)?{_MONTH.format("m1")},?\s+(?P<y1>\d{{4}})
      | {_MONTH.format("m2")}\s+(?P<d2>\d{{1,2}}){_ORDINAL},?\s+(?P<y2>\d{{4}})
      | (?P<y3>\d{{4}})-(?P<m3>\d{{2}})-(?P<d3>\d{{2}})
      | (?P<d4>\d{{1,2}})(?P<sep>[/.])(?P<m4>\d{{1,2}})(?P=sep)(?P<y4>\d{{4}}|\d{{2}})
      | {_MONTH.format("m5")}\s+(?P<y5>\d{{4}})
    )(?!\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TWO_DIGITS = 100


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date where it stands in a text."""

    date: PartialDate
    start: int
    end: int
    is_doubtful: bool
    """Whether day and month might be the other way round."""


def find_dates(text: str) -> Iterator[FoundDate]:
    """Yield the dates of a text; where only figures are given, the day comes first."""
    for match in _DATE.finditer(text):
        parts = {name[0]: value for name, value in match.groupdict().items() if value}
        found = _read(parts)
        if found:
            numeric = match["sep"] is not None and int(parts["d"]) <= 12  # noqa: PLR2004 - months
            yield FoundDate(found, *match.span(), is_doubtful=numeric)


def only_date(text: str) -> FoundDate | None:
    """Give the date of a line that holds nothing else, “Date:” before it allowed."""
    line = re.sub(r"^(?:dated?|issued|published)\s*:?\s+", "", text.strip(), flags=re.IGNORECASE)
    line = line.rstrip(" .,")
    found = next(find_dates(line), None)
    return found if found and found.start == 0 and found.end >= len(line) else None


def _read(parts: dict[str, str]) -> PartialDate | None:
    """Make a date of its parts; None for one that is not in the calendar."""
    year, month = int(parts["y"]), parts["m"]
    if year < _TWO_DIGITS:
        year += 2000
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    day = f"-{int(parts['d']):02}" if "d" in parts else ""
    try:
        return PartialDate.parse(f"{year:04}-{number:02}{day}")
    except ValueError:
        return None
