"""Numbers in running text, in digits and in words, with their units, so that they compare.

A unit is per cent, points or a currency; ordinals and multiples have units of their own. What is
counted is none: “30 children” is 30, “30 per cent” is not, nor is it “30 percentage points”.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from hooks.verify.texts.clock_times import find_times, opposite
from hooks.verify.texts.number_words import ORDINALS, SCALES, find_number_words

Amount = tuple[Decimal | str, str]
"""A value (text for a time or a code) and its unit, `""` for none."""

ORDINAL = "th"
_MULTIPLE = "x"
_PER_CENT = "%"
_POINTS = "points"
_BASIS_POINTS = "basis points"
_SIZES = SCALES | {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9}
_CURRENCIES = {"pound": "£", "gbp": "£", "euro": "€", "eur": "€", "dollar": "$", "usd": "$"}
_UNIT = (
    r"(?:(?P<points>[\s-](?:percentage|basis)[\s-]points?\b)"
    r"|(?P<percent>\s?%|[\s-]?per[\s-]?cent\b|\spercentage\b|\spc\b)"
    r"|\s(?P<times>times)\b|[\s-](?P<money>pounds?|euros?|dollars?|GBP|EUR|USD)\b|(?P<pence>p\b|\spence\b))?"
)
_AFTER = re.compile(_UNIT, re.IGNORECASE)
_DIGITS = re.compile(
    r"(?P<sign>[£€$]\s?|\b(?:GBP|EUR|USD)\s?)?"
    r"(?<![^\W_])(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?P<part>\.[0-9]+|[½¼¾⅓⅔])?"
    rf"(?P<ordinal>(?:st|nd|rd|th)\b)?"
    rf"(?P<scale>\s*-?(?:{'|'.join(SCALES)})\b|\s?(?:mn|bn)\b|[km]\b)?{_UNIT}",
    re.IGNORECASE,
)
_SPACED = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?: [0-9]{3})+(?![0-9.,])")
_QUARTER = re.compile(rf"\b(?=[fst])(?P<which>{'|'.join(ORDINALS[:4])}) quarter\b", re.IGNORECASE)
_DIGIT = re.compile("[0-9]")
_CODE = re.compile(r"\b[^\W\d_]\w*[0-9]\w*")
_FRACTION = re.compile(r"[½¼¾⅓⅔]")
_RANGE_GAP = re.compile(r"\s*(?:-|to|and|or)\s*[£€$]?")
_EXACT_PARTS = (2, 4, 5, 10)
_SHARE_GAP = re.compile(
    r"(?P<noun>(?: [a-z-]+){1,2}?)?? (?P<of>in|of|out of)(?: every| the| all| these| those)? "
)
_TIMES = re.compile(r" (?:minute|hour|day|night|week|month|term|year|decade)s?\b")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, a time or a code such as `A14` where it stands in a text."""

    start: int
    end: int
    amounts: frozenset[Amount]
    """What it may mean."""
    in_words: bool = False
    scale: int = 1
    """What a `million` or the like that belongs to it makes of it."""

    @property
    def times(self) -> set[Amount]:
        """Give the times of day that it may mean."""
        return {each for each in self.amounts if ":" in str(each[0])}

    @property
    def opposite_times(self) -> set[Amount]:
        """Give the same in the other half of the day."""
        return {(opposite(str(value)), "") for value, _ in self.times}


def find_figures(text: str) -> list[Figure]:
    """Find the figures of a folded text, in digits and in words, in order.

    The first of a range such as `20 to 30 per cent` may have the unit of the second.
    """
    found: list[Figure] = []
    every = [*_in_signs(text), *_in_words(text)]
    if _DIGIT.search(text):
        every = [*_in_digits(text), *every]
    for figure in sorted(every, key=lambda figure: (figure.start, -figure.end)):
        if not found or figure.start >= found[-1].end:
            found.append(figure)
    return [*_ranges(text, found)]


@dataclass(frozen=True, slots=True)
class Share:
    """A share such as `one in three`, `one ward in three`, `3 out of 12`, `two of the five`."""

    start: int
    end: int
    amounts: frozenset[Amount]
    """What it comes to: a third, a quarter, 40 per cent."""
    rate: frozenset[Amount]
    """Of how many it is, where that is said with `in` or `out of`."""


def find_shares(text: str, figures: Sequence[Figure]) -> Iterator[Share]:
    """Yield the shares that two figures of a folded text make up."""
    for one, two in pairwise(figures):
        gap = _SHARE_GAP.fullmatch(text, one.end, two.start)
        part, whole = _count(one), _count(two)
        if gap and 0 < part < whole and (part == 1 or not gap["noun"]):
            if _TIMES.match(text, two.end):
                continue
            value = round(part / whole, 4)
            of = frozenset() if gap["of"] == "of" else frozenset({(whole, "of")})
            yield Share(one.start, two.end, _with_equals(value, ""), of)


def _count(figure: Figure) -> Decimal:
    """Give the whole number that a figure means; 0 for any other."""
    values = {value for value, unit in figure.amounts if not unit}
    value = values.pop() if len(values) == 1 else 0
    return value if isinstance(value, Decimal) and value == int(value) else Decimal(0)


def spaced_numbers(text: str) -> list[Figure]:
    """Read `1 200` as one number, which it may be."""
    found = _SPACED.finditer(text) if _DIGIT.search(text) else ()
    return [
        Figure(*each.span(), frozenset({(Decimal(each[0].replace(" ", "")), "")})) for each in found
    ]


def _in_signs(text: str) -> Iterator[Figure]:
    """Yield times and quarters in words, and fractions that are one character."""
    for time in find_times(text):
        amounts: set[Amount] = {(each, "") for each in time.times}
        hour = set() if time.hour is None else {(Decimal(time.hour), "")}
        yield Figure(time.start, time.end, frozenset(amounts | hour))
    for match in _QUARTER.finditer(text) if "quarter" in text.lower() else ():
        which = ORDINALS.index(match["which"].lower()) + 1
        quarter: set[Amount] = {(f"q{which}", ""), (Decimal(which), ORDINAL)}
        yield Figure(*match.span(), frozenset(quarter), in_words=True)
    for match in _FRACTION.finditer(text) if not text.isascii() else ():
        value = Decimal(str(round(unicodedata.numeric(match[0]), 4)))
        yield Figure(*match.span(), _with_equals(value, _unit(_AFTER.match(text, match.end()))))


def _in_digits(text: str) -> Iterator[Figure]:
    for match in _CODE.finditer(text):
        yield Figure(*match.span(), frozenset({(match[0].casefold(), "")}))
    for match in _DIGITS.finditer(text):
        yield _figure(match)


def _figure(match: re.Match[str]) -> Figure:
    part = match["part"] or ""
    number = Decimal(match["number"].replace(",", "") + (part if part.startswith(".") else ""))
    if part and not part.startswith("."):
        number += Decimal(str(round(unicodedata.numeric(part), 4)))
    word, sign = ((match[each] or "").strip(" \n-").lower() for each in ("scale", "sign"))
    scale = _SIZES.get(word, 1)
    values = {number * scale, number} if word in {"k", "m"} and not sign else {number * scale}
    unit = ORDINAL if match["ordinal"] else _unit(match)
    unit = _CURRENCIES.get(sign, sign) or unit
    amounts = frozenset().union(*(_with_equals(value, unit) for value in values))
    return Figure(*match.span(), amounts, scale=scale)


def _unit(match: re.Match[str] | None) -> str:
    """Give the unit behind a number."""
    if match and match["points"]:
        return _BASIS_POINTS if "basis" in match["points"].lower() else _POINTS
    if match and match["percent"]:
        return _PER_CENT
    if match and match["times"]:
        return _MULTIPLE
    if match and match["money"]:
        return _CURRENCIES[match["money"].lower().removesuffix("s")]
    return "p" if match and match["pence"] else ""


def _in_words(text: str) -> Iterator[Figure]:
    """Yield the numbers in words; “a third” may be a part or an ordinal."""
    for each in find_number_words(text):
        after = _AFTER.match(text, each.end)
        amounts = (_amounts(value, kind, _unit(after)) for value, kind in each.readings)
        end = after.end() if after else each.end
        yield Figure(each.start, end, frozenset().union(*amounts), in_words=True, scale=each.scale)


def _amounts(value: Decimal, kind: str, unit: str) -> frozenset[Amount]:
    if kind == "ordinal":
        return frozenset({(value, ORDINAL)})
    if kind == "multiple":
        return frozenset({(value, _MULTIPLE)})
    return _with_equals(value, unit)


def _with_equals(value: Decimal, unit: str) -> frozenset[Amount]:
    """Give an amount, and what it equals: half is 50 per cent, “two times” may be twice."""
    amounts: set[Amount] = {(value, unit)}
    if unit in {_POINTS, _MULTIPLE}:
        amounts.add((value, ""))
    if unit == _PER_CENT and value < 100 and any(value * part % 100 == 0 for part in _EXACT_PARTS):  # noqa: PLR2004 - the whole
        amounts.add((value / 100, ""))
    if not unit and 0 < value < 1:
        amounts.add((value * 100, _PER_CENT))
    return frozenset(amounts)


def _ranges(text: str, figures: Sequence[Figure]) -> Iterator[Figure]:
    """Yield the figures, each with what it may mean as the first or the last of a range."""
    for at, one in enumerate(figures):
        amounts = one.amounts
        if at and _RANGE_GAP.fullmatch(text, figures[at - 1].end, one.start):
            signs = {unit for _, unit in figures[at - 1].amounts if unit in _CURRENCIES.values()}
            amounts |= {(value, sign) for value, unit in amounts if not unit for sign in signs}
        following = figures[at + 1] if at + 1 < len(figures) else None
        if following and _RANGE_GAP.fullmatch(text, one.end, following.start):
            amounts |= _like(one, following)
        yield replace(one, amounts=amounts)


def _like(one: Figure, two: Figure) -> set[Amount]:
    """Give what a figure means if the unit and the scale of the next are its own as well."""
    units = {unit for _, unit in two.amounts} - {ORDINAL}
    return {
        (value * size, unit or own)
        for value, own in one.amounts
        if isinstance(value, Decimal) and own != ORDINAL
        for unit in units
        for size in {1, two.scale if one.scale == 1 else 1}
        if not own or own == unit or not unit
    }
