"""Times of day in running text: 9:30, 4.30 pm, 5 am, half past nine; by the clock of 24 hours."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hooks.verify.texts.number_words import UNITS

_NOON = 12
_DIGITS = re.compile(
    r"(?<![\w.:])(?P<hour>2[0-3]|[01]?[0-9])(?![0-9])(?:(?P<mark>[:.])(?P<minute>[0-5][0-9])(?![0-9:]))?"
    r"(?:\s?(?P<half>[ap])\.?m\b| in the (?P<part>morning|afternoon|evening)\b)?",
    re.IGNORECASE,
)
_PARTS = {"morning": "a", "afternoon": "p", "evening": "p"}
_PAST = re.compile(
    r"\b(?=[ahq])(?P<part>half|(?:a )?quarter) (?P<side>past|to) "
    rf"(?P<hour>{'|'.join(UNITS[1:13])})\b",
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
    lowered = text.lower()  # most texts have none of the words that a time in words needs
    for match in _PAST.finditer(text) if "half" in lowered or "quarter" in lowered else ():
        is_to = match["side"].lower() == "to"
        hour = UNITS.index(match["hour"].lower()) - is_to
        minute = 30 if match["part"].lower() == "half" else 45 if is_to else 15
        yield ClockTime(*match.span(), _times(hour or _NOON, f"{minute}"), None)
    for match in _DIGITS.finditer(text):
        half = (match["half"] or _PARTS.get((match["part"] or "").lower(), "")).lower()
        if half or match["mark"] == ":":  # 9.30 alone is a number
            hour = int(match["hour"])
            times = _times(hour, match["minute"] or "00", half)
            yield ClockTime(*match.span(), times, None if match["minute"] else hour)


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
