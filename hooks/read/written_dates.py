"""Dates as documents write them: the British way, and in Welsh, French, German and Spanish."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from babel.dates import get_month_names

from hooks.model.dates import MONTHS, PartialDate

ENGLISH_MONTHS = {form: at for at, name in enumerate(MONTHS, 1) for form in (name, name[:3])}
ENGLISH_MONTHS |= {"Sept": 9}
"""The number of each month by its names, whole and short."""
_OTHERS = ("cy", "fr", "de", "es")
"""Languages of letters that British bodies get and send; Babel knows their months."""
_DAY_NAME = (
    r"(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?,?\s+(?:the\s+)?)?"
)
ENDINGS = "st|nd|rd|th"
FOREIGN_ENDINGS = "er|ain|fed|ydd|eg|º"
"""What may stand right behind the number of a day."""
_ORDINAL = rf"(?:\s?(?:{ENDINGS}|{FOREIGN_ENDINGS})|\.)?"
_TWO_DIGITS = 100
_LABEL = re.compile(
    r"\b(?:(?:report|decision|publication|issue|letter|meeting|response)\s+(?:date|published|issued)"
    r"|date(?:d|\s+(?:approved|adopted|agreed|issued|published|ratified))?"
    r"(?:\s+of\s+(?:this\s+)?(?:the\s+)?(?:report|decision|issue|publication|letter|meeting"
    r"|statement|reply|response|notice|approval|adoption))?"
    r"|(?:first\s+)?published|posted|issued|answered|approved|adopted|sent|promulgated|released|signed"
    r"|(?:for\s+)?(?:immediate\s+)?release|statement\s+made|handed\s+down|decided|determined|dyddiad|datum|fecha)\b"
    r"\s*(?:on\b)?(?:\s+(?:the|this))?\s*[:|–—-]?\s*",
    re.IGNORECASE,
)
"""Words before a date that say that it is the document's."""
_BEFORE = re.compile(
    r"(?:\(?\d{1,2}[.)]?\s+(?!\d))?"
    r"(?-i:(?:[A-Z][\w'’-]*\s?(?:on |upon |le |la |sur )?){1,3},\s+)?(?:le|den|el|the)?\s*",
    re.IGNORECASE,
)
"""What may stand before a date on its line: the number of a row, a place."""
_AFTER = re.compile(
    r"[\s.,;)]*+(?:(?:at\s+)?\d{1,2}[.:]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|[+-]\d{4}|\s)*+[.,;]?"
)
"""What may stand behind it: a time."""


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date where it stands in a text."""

    date: PartialDate
    start: int
    end: int
    is_doubtful: bool
    """Whether day and month might be the other way round."""


def find_dates(text: str) -> Iterator[FoundDate]:
    """Yield the dates of a text; where only figures are given, the day comes first.

    >>> [str(each.date) for each in find_dates("Mon 3rd May 2021, then 4/6/21 and mai 2022")]
    ['2021-05-03', '2021-06-04', '2022-05']
    """
    for match in _pattern().finditer(text):
        parts = {name[0]: value for name, value in match.groupdict().items() if value}
        found = _read(parts)
        if found:
            numeric = match["sep"] is not None and int(parts["d"]) <= 12  # noqa: PLR2004 - months
            yield FoundDate(found, *match.span(), is_doubtful=numeric)


def only_date(text: str) -> FoundDate | None:
    """Give the date of a line that holds little else: a label, a place or a time beside it."""
    line = text.strip()
    for found in find_dates(line):
        before, after = line[: found.start], line[found.end :]
        is_label = _LABEL.fullmatch(_BEFORE.sub("", before, count=1)) or _LABEL.fullmatch(before)
        if (is_label or _BEFORE.fullmatch(before)) and _AFTER.fullmatch(after):
            return found
    return None


def labelled_date(text: str) -> FoundDate | None:
    """Give the date of a line that says that it is the document's: “Dated: 20/04/2023”."""
    labels = {label.end(): label for label in _LABEL.finditer(text)}
    for found in find_dates(text):
        if label := labels.get(found.start):
            before = text[: label.start()].rstrip()
            is_bare = label[0].rstrip(" :|–—-").casefold() == "date"  # as in “Review date:”
            is_told = label[0][0].isupper() or ":" in label[0]
            if not re.search(r"[^\W\d_]{3}$", before) or (is_told and not is_bare):
                return found
    return None


def is_label(text: str) -> bool:
    """Say whether words are nothing but the label of a date, such as “Published:”."""
    return bool(_LABEL.fullmatch(text.strip()))


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(sorted(every_month(), key=len, reverse=True))
    month = rf"(?P<{{0}}>{names})\b\.?"
    return re.compile(
        rf"""
        \b{_DAY_NAME}(?:
            (?P<d1>\d{{1,2}}){_ORDINAL}\s+(?:(?:day\s+of|of|de|o)\s+)?{month.format("m1")},?\s+
            (?:del?\s+)?(?P<y1>\d{{4}})
          | {month.format("m2")}\s+(?P<d2>\d{{1,2}}){_ORDINAL},?\s+(?P<y2>\d{{4}})
          | (?P<y3>\d{{4}})-(?P<m3>\d{{2}})-(?P<d3>\d{{2}})
          | (?P<d4>\d{{1,2}})(?P<sep>[/.-])(?P<m4>\d{{1,2}})(?P=sep)(?P<y4>\d{{4}}|(?<![-])\d{{2}})
          | {month.format("m5")}\s+(?P<y5>\d{{4}})
        )(?!\d)
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def foreign_months() -> dict[str, int]:
    """Give the number of each month by its name, in lower case, in the other languages."""
    return {
        name.casefold(): number
        for language in _OTHERS
        for number, name in get_month_names("wide", locale=language).items()
    }


@cache
def every_month() -> dict[str, int]:
    """Give the number of each month by its names in all languages, in lower case."""
    return {name.casefold(): number for name, number in ENGLISH_MONTHS.items()} | foreign_months()


def _read(parts: dict[str, str]) -> PartialDate | None:
    """Make a date of its parts; None for one that is not in the calendar."""
    year, month = int(parts["y"]), parts["m"].casefold()
    if year < _TWO_DIGITS:
        year += 2000
    number = int(month) if month.isdigit() else every_month()[month]
    day = f"-{int(parts['d']):02}" if "d" in parts else ""
    try:
        return PartialDate.parse(f"{year:04}-{number:02}{day}")
    except ValueError:
        return None
