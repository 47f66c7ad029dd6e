"""Numbers in running text, in digits and in words, so that they can be compared."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
).split()
_WORDS = {word: value for value, word in enumerate(_UNITS)}
_WORDS |= {word: 10 * value for value, word in enumerate(_TENS, 2)}
_MAGNITUDES = {
    "hundred": 100,
    "thousand": 1_000,
    "k": 1_000,
    "million": 1_000_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "billion": 1_000_000_000,
    "bn": 1_000_000_000,
}
_SCALE = r"(?:\s*-?(?P<scale>hundred|thousand|million|billion)\b|(?P<letter>k|mn?|bn)\b)?"
_PERCENT = r"(?P<percent>\s*(?:%|per\s?cent\b|percentage\b|pc\b))?"
_DIGITS = re.compile(
    r"(?<![^\W_])(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?P<part>\.[0-9]+|[½¼¾⅓⅔])?"
    rf"(?P<ordinal>(?:st|nd|rd|th)\b)?{_SCALE}{_PERCENT}",
    re.IGNORECASE,
)
_SPELT = re.compile(
    rf"\b(?:(?P<tens>{'|'.join(_TENS)})[\s-](?P<unit>{'|'.join(_UNITS[1:10])})|"
    rf"(?P<word>{'|'.join([*_UNITS, *_TENS])}|an?(?=\s(?:hundred|thousand|million|billion)\b))|"
    rf"(?P<ordinal>{'|'.join(_ORDINALS)}))\b(?:\s*(?P<scale>hundred|thousand|million|billion)\b)?"
    rf"{_PERCENT}",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?<![\w.:])(?P<hour>[01]?[0-9]|2[0-3])(?::(?P<minute>[0-5][0-9])(?![0-9:])"
    r"|\.(?P<other>[0-5][0-9])(?=\s?[ap]\.?m\b))",
    re.IGNORECASE,
)
_CODE = re.compile(r"\b[^\W\d_]\w*[0-9]\w*")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, a time or a code such as `A14` where it stands in a text."""

    start: int
    end: int
    values: frozenset[Decimal | str]
    """What it may mean; text for a time or a code."""
    percent: bool = False
    ordinal: bool = False


def find_figures(text: str) -> list[Figure]:
    """Find what is in digits in a folded text, in order."""
    found: list[Figure] = []
    at = 0
    for figure in sorted(_in_digits(text), key=lambda figure: (figure.start, -figure.end)):
        if figure.start >= at:
            found.append(figure)
            at = figure.end
    return found


def find_number_words(text: str) -> list[Figure]:
    """Find numbers in words in a folded text, in order."""
    return [_spelt(match) for match in _SPELT.finditer(text)]


def _in_digits(text: str) -> Iterator[Figure]:
    for match in _TIME.finditer(text):
        time = f"{int(match['hour'])}:{match['minute'] or match['other']}"
        yield Figure(*match.span(), frozenset({time}))
    for match in _CODE.finditer(text):
        yield Figure(*match.span(), frozenset({match[0].casefold()}))
    for match in _DIGITS.finditer(text):
        yield _figure(match)


def _figure(match: re.Match[str]) -> Figure:
    part = match["part"] or ""
    number = Decimal(match["number"].replace(",", "") + (part if part.startswith(".") else ""))
    if part and not part.startswith("."):
        number += Decimal(str(round(unicodedata.numeric(part), 4)))
    values: set[Decimal | str] = {number}
    if match["scale"]:
        values = {number * _MAGNITUDES[match["scale"].lower()]}
    elif match["letter"]:
        values.add(number * _MAGNITUDES[match["letter"].lower()])
    return Figure(*match.span(), frozenset(values), bool(match["percent"]), bool(match["ordinal"]))


def _spelt(match: re.Match[str]) -> Figure:
    if match["ordinal"]:
        value = _ORDINALS.index(match["ordinal"].lower()) + 1
    elif match["tens"]:
        value = _WORDS[match["tens"].lower()] + _WORDS[match["unit"].lower()]
    else:
        value = _WORDS.get(match["word"].lower(), 1)
    value *= _MAGNITUDES[match["scale"].lower()] if match["scale"] else 1
    values: frozenset[Decimal | str] = frozenset({Decimal(value)})
    return Figure(*match.span(), values, bool(match["percent"]), bool(match["ordinal"]))
