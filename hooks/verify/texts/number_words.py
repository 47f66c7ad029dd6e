"""Numbers in words: eleven, twenty-two, two and a half million, a third, half, doubled, second.

A small grammar of English numerals; what it finds is told by `figures` in one form with digits.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_VALUES = {word: value for value, word in enumerate(UNITS)}
_VALUES |= {word: 10 * value for value, word in enumerate(_TENS, 2)} | {"a": 1, "an": 1}
SCALES = {"hundred": 100, "dozen": 12, "thousand": 1_000, "million": 10**6, "billion": 10**9}
_MORE = {"": Decimal(0), "half": Decimal("0.5"), "quarter": Decimal("0.25")}
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_MULTIPLES = {"doubl": 2, "twice": 2, "trebl": 3, "tripl": 3, "quadrupl": 4}
_MULTIPLES |= {"twofold": 2, "threefold": 3, "fourfold": 4, "tenfold": 10}
"""What words that multiply begin with."""

_SMALL = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[\s-](?:{'|'.join(UNITS[1:10])})\b)?"
    rf"|{'|'.join(sorted(UNITS, key=len, reverse=True))})"
)
_BELOW_THOUSAND = (
    rf"(?:(?:{_SMALL}|an?)[\s-](?:hundred|dozen)\b(?:\s(?:and\s)?{_SMALL}\b)?|{_SMALL}\b)"
)
_LARGE = rf"(?:{_BELOW_THOUSAND}|an?)[\s-](?:thousand|million|billion)\b"
_AND = r",?\s(?:and\s)?"
_NUMBER = rf"(?:{_LARGE}(?:{_AND}{_LARGE})*(?:{_AND}{_BELOW_THOUSAND})?|{_BELOW_THOUSAND})"
_SCALES = "|".join(SCALES)
_BEGINNINGS = {word[:3] for word in (*UNITS, *_TENS, *ORDINALS, *_MULTIPLES, "half", "quarter")}
_BEGINS = rf"(?=[{''.join(sorted({each[0] for each in (*_BEGINNINGS, 'a')}))}])"
_BEGINS += rf"(?=an?[\s-]|{'|'.join(sorted(_BEGINNINGS))})"
"""Passes over most words at little cost."""
_FOUND = re.compile(
    rf"\b{_BEGINS}(?:(?:(?P<count>{_SMALL}|an?)[\s-])?"
    r"(?P<part>hal(?:f|ves)|thirds?|quarters?|fifths?|tenths?)"
    rf"\b(?:\s(?:of\s)?an?\s(?P<of>{_SCALES}))?\b"
    rf"|(?P<multiple>doubl(?:e[ds]?|ing)|trebl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)"
    rf"|quadrupl(?:e[ds]?|ing)|halv(?:e[ds]?|ing)|twice|(?:two|three|four|ten)-?fold)\b"
    rf"|(?P<number>{_NUMBER})(?P<more>\sand\sa\s(?:half|quarter))?(?:\s(?P<scale>{_SCALES})\b)?"
    rf"|(?P<ordinal>{'|'.join(ORDINALS)})\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NumberWords:
    """A number in words where it stands in a text."""

    start: int
    end: int
    readings: tuple[tuple[Decimal, str], ...]
    """Each value that it may have, as `number`, `ordinal`, `part` (of a whole) or `multiple`."""
    scale: int
    """What a `hundred`, `million` or the like that belongs to it comes to; 1 without."""


def find_number_words(text: str) -> Iterator[NumberWords]:
    """Yield the numbers in words of a folded text; “a third” is read as part and as ordinal."""
    for found in _FOUND.finditer(text):
        if readings := tuple(_readings(found)):
            sizes = (size for word, size in SCALES.items() if word in found[0].lower())
            yield NumberWords(*found.span(), readings, next(sizes, 1))


def _readings(found: re.Match[str]) -> Iterator[tuple[Decimal, str]]:
    if found["number"]:
        more = _MORE[(found["more"] or "").rpartition(" ")[2].lower()]
        times = SCALES.get((found["scale"] or "").lower(), 1)
        yield (_value(found["number"]) + more) * times, "number"
    elif found["ordinal"]:
        yield Decimal(ORDINALS.index(found["ordinal"].lower()) + 1), "ordinal"
    elif found["multiple"]:
        word = found["multiple"].lower().replace("-", "")
        times = next((each for start, each in _MULTIPLES.items() if word.startswith(start)), 0)
        yield (Decimal(times), "multiple") if times else (Decimal("0.5"), "part")  # halved
    else:
        yield from _parts(found)


def _parts(found: re.Match[str]) -> Iterator[tuple[Decimal, str]]:
    """Read `a third`, `two thirds`, `half a million`; a bare `third` or `quarter` is no part."""
    word = found["part"].lower()
    name = "half" if word == "halves" else word.removesuffix("s")
    if name == "half" or found["count"]:
        count = _value(found["count"]) if found["count"] else Decimal(1)
        yield round(count / _PARTS[name], 4) * SCALES.get((found["of"] or "").lower(), 1), "part"
    if word in ORDINALS:
        yield Decimal(ORDINALS.index(word) + 1), "ordinal"


def _value(words: str) -> Decimal:
    """Add up a number in words."""
    total = group = 0
    for word in re.findall("[a-z]+", words.lower()):
        if word in {"hundred", "dozen"}:
            group *= SCALES[word]
        elif word in SCALES:
            total, group = total + group * SCALES[word], 0
        elif word != "and":
            group += _VALUES[word]
    return Decimal(total + group)
