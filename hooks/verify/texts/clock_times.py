"""Times of day in running text: 9:30, 4.30 pm, 5 am, half past nine; by the clock of 24 hours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOON = 12
_DIGITS = re.compile(
    r"(?<![\w.:])(?P<hour>[01]?[0-9]|2[0-3])"
    r"(?::(?P<minute>[0-5][0-9])(?![0-9:])(?:\s?(?P<half>[ap])\.?m\b)?"
    r"|(?:\.(?P<other>[0-5][0-9]))?\s?(?P<side>[ap])\.?m\b)",
    re.IGNORECASE,
)
_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_PAST = re.compile(
    rf"\b(?=[ahq])(?P<part>half|(?:a )?quarter) (?P<side>past|to) (?P<hour>{'|'.join(_HOURS)})\b",
    re.IGNORECASE,
)


class ClockTime(NamedTuple):
    """A time of day where it stands in a text."""

    start: int
    end: int
    times: frozenset[str]
    """What it may mean, such as `16:30`: both halves of the day where it does not tell."""
    hour: int | None
    """The hour as it is written, where no minutes are."""


def find_times(text: str) -> Iterator[ClockTime]:
    """Yield the times of a folded text in words, then those in digits."""
    for match in _PAST.finditer(text):
        is_to = match["side"].lower() == "to"
        hour = _HOURS.index(match["hour"].lower()) + 1 - is_to
        minute = 30 if match["part"].lower() == "half" else 45 if is_to else 15
        yield ClockTime(*match.span(), _times(hour or _NOON, f"{minute}"), None)
    for match in _DIGITS.finditer(text):
        minutes, half = match["minute"] or match["other"], match["half"] or match["side"] or ""
        hour = int(match["hour"])
        times = _times(hour, minutes or "00", half.lower())
        yield ClockTime(*match.span(), times, None if minutes else hour)


def opposite(time: str) -> str:
    """Give the time in the other half of the day."""
    hour, _, minute = time.partition(":")
    return f"{(int(hour) + _NOON) % (2 * _NOON)}:{minute}"


def _times(hour: int, minute: str, half: str = "") -> frozenset[str]:
    """Give what a time may mean; `half` is `a`, `p` or not told."""
    if half:
        return frozenset({f"{hour % _NOON + _NOON * (half == 'p')}:{minute}"})
    time = f"{hour}:{minute}"
    return frozenset({time, opposite(time)} if 0 < hour <= _NOON else {time})
