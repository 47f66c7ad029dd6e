"""What was meant by a date that is none of ISO 8601, as far as that can be guessed."""

import calendar
import re
from collections.abc import Callable

from hooks.model.dates import PartialDate
from hooks.read.words.typography import COMMON_DASHES
from hooks.read.written_dates import find_dates, only_date

_DASHES = re.compile(f"[{COMMON_DASHES}]")
_FIGURES = re.compile(
    r"(?P<year>\d{4})[-/. ](?P<month>\d{1,2})(?:[-/. ](?P<day>\d{1,2}))?(?:[T ].*)?"
)
_MONTH_FIRST = re.compile(
    r"(?P<month>0?\d|1[0-2])[-/. ](?P<day>1[3-9]|2\d|3[01])[-/. ](?P<year>\d{4})"
)
_DAY_FIRST = re.compile(r"(\d{1,2})[- ](\d{1,2})[- ](\d{4})")
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_MONTHS = 12
_OPEN_ENDS = {"present", "now", "today", "current", "currently", "ongoing", "to date", "date"}
_UNKNOWN = {"unknown", "not known", "n/a", "na", "none", "tbc", "tba", "tbd", "undated", "-", "?"}


def better_date(given: str, line: Callable[[str], str]) -> str:
    r"""Give the hint for a date; `line` gives the line with another value in its place, or "".

    >>> better_date("5 March 2014", "Write:\ndue: {}".format)
    'Write:\ndue: 2014-03-05'
    """
    words = given.strip().casefold()
    if words in _OPEN_ENDS:
        return "Leave the key out while it lasts."
    if words in _UNKNOWN:
        return "Leave the key out while nobody knows it."
    given = _DASHES.sub("-", given)
    if figures := _FIGURES.fullmatch(given) or _MONTH_FIRST.fullmatch(given):
        return _of_figures(figures, line)
    found = only_date(_DAY_FIRST.sub(r"\1/\2/\3", given))
    if found:
        first = "If the day comes first, write:" if found.is_doubtful else "Write:"
        return line(str(found.date)).replace("Write:", first, 1)
    return _within(given, line)


def _within(given: str, line: Callable[[str], str]) -> str:
    """Find the one date that stands in other words: `c. 2020`."""
    found = [str(each.date) for each in find_dates(given)] or [*dict.fromkeys(_YEAR.findall(given))]
    if len(found) == 1:
        return line(found[0]).replace("Write:", "If no more is known, write:", 1)
    if found:
        return "Give one date. A span is two keys: `start_date` and `end_date`."
    return "A date has a year." if any(map(str.isdigit, given)) else ""


def _of_figures(figures: re.Match[str], line: Callable[[str], str]) -> str:
    """Read year, month and day in this order; or the two last the other way round."""
    year, month, day = (int(figures[each] or 0) for each in ("year", "month", "day"))
    if better := _iso(year, month, day):
        return line(better)
    if swapped := _iso(year, day, month):
        return line(swapped).replace("Write:", "If the day stands before the month, write:", 1)
    if 1 <= month <= _MONTHS and year:
        days = calendar.monthrange(year, month)[1]
        return f"{calendar.month_name[month]} {year} has {days} days."
    return "A year has twelve months." if month else ""


def _iso(year: int, month: int, day: int) -> str:
    text = f"{year:04}-{month:02}" + (f"-{day:02}" if day else "")
    try:
        return str(PartialDate.parse(text))
    except ValueError:
        return ""
