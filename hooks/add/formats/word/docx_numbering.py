"""The numbers and bullets that Word puts before paragraphs, which are not among their words."""

import re
from dataclasses import dataclass, field
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The name space of Word's elements."""
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
)
_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen".split()
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
BULLET = "•"


@dataclass(frozen=True, slots=True)
class Level:
    """How the paragraphs of one level of a list are numbered."""

    style: str
    """`decimal`, `lowerLetter`, `bullet` …, as Word calls it."""
    text: str
    """Such as `%1.%2`."""
    start: int
    is_legal: bool = False
    """Whether the numbers of all levels are written as figures, as in acts of law."""
    restarts: int = 99
    """So many levels from the top begin its count anew; those between it and them do not."""


@dataclass(slots=True)
class Numbering:
    """The lists of a document, and how far each has counted."""

    levels: dict[tuple[str, int], Level] = field(default_factory=dict)
    """By the id of the list and the level, from 0."""
    lists: dict[str, str] = field(default_factory=dict)
    """For each list the one whose count it shares."""
    counts: dict[tuple[str, int], int] = field(default_factory=dict)

    def label(self, list_id: str, depth: int) -> str:
        """Count one paragraph and give what stands before it: a number, `BULLET` or ""."""
        level = self.levels.get((list_id, depth))
        if level is None or level.style == "none":
            return ""
        if level.style == "bullet":
            return BULLET
        shared = self.lists.get(list_id, list_id)
        self.counts[shared, depth] = self.counts.get((shared, depth), level.start - 1) + 1
        for key in [key for key in self.counts if key[0] == shared and key[1] > depth]:
            below = self.levels.get((list_id, key[1]))
            if below is None or depth < below.restarts:
                del self.counts[key]
        return re.sub(
            r"%([1-9])",
            lambda found: self._number(list_id, shared, int(found[1]) - 1, level),
            level.text,
        )

    def _number(self, list_id: str, shared: str, depth: int, of: Level) -> str:
        level = self.levels.get((list_id, depth))
        if level is None:
            return ""
        style = "decimal" if of.is_legal else level.style
        return written(self.counts.get((shared, depth), level.start), style)


def read_numbering(root: Any | None) -> Numbering:  # noqa: ANN401 - an element of lxml, untyped
    """Read the part of a Word file that defines its lists."""
    numbering = Numbering()
    if root is None:
        return numbering
    abstract = {each.get(f"{W}abstractNumId"): each for each in root.iter(f"{W}abstractNum")}
    for each in root.iter(f"{W}num"):
        number, reference = each.get(f"{W}numId"), each.find(f"{W}abstractNumId")
        base = abstract.get(reference.get(f"{W}val")) if reference is not None else None
        starts = {
            _whole(override.get(f"{W}ilvl", "0")): _whole(_value(override, "startOverride", "1"))
            for override in each.iter(f"{W}lvlOverride")
            if override.find(f"{W}startOverride") is not None
        }
        shared = number if starts or reference is None else f"a{reference.get(f'{W}val')}"
        numbering.lists[number] = shared
        for source in (base, each):
            for level in source.iter(f"{W}lvl") if source is not None else ():
                depth = _whole(level.get(f"{W}ilvl", "0"))
                numbering.levels[number, depth] = Level(
                    _value(level, "numFmt", "decimal"),
                    _value(level, "lvlText", ""),
                    starts.get(depth, _whole(_value(level, "start", "1"))),
                    level.find(f"{W}isLgl") is not None,
                    _whole(_value(level, "lvlRestart", "99")),
                )
    return numbering


def _value(element: Any, name: str, default: str) -> str:  # noqa: ANN401 - as above
    found = element.find(f"{W}{name}")
    return default if found is None else str(found.get(f"{W}val", default))


def _whole(text: str) -> int:
    return int(text) if text.isdecimal() else 1


def written(number: int, style: str) -> str:
    """Write a number as a list of some style does."""
    match style:
        case "lowerLetter" | "upperLetter":
            letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letter.upper() if style.startswith("upper") else letter
        case "lowerRoman" | "upperRoman":
            written = ""
            for value, sign in _ROMAN:
                written += sign * (number // value)
                number %= value
            return written.upper() if style.startswith("upper") else written
        case "decimalZero":
            return f"{number:02}"
        case "ordinal":
            ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
            return f"{number}{'th' if number % 100 in {11, 12, 13} else ending}"
        case "ordinalText" | "cardinalText" if 0 < number < 100:  # noqa: PLR2004 - no list is longer
            return _in_words(number, is_ordinal=style == "ordinalText").capitalize()
        case _:
            return str(number)


def _in_words(number: int, *, is_ordinal: bool) -> str:
    """Write a number up to 99 in words.

    >>> [_in_words(each, is_ordinal=True) for each in (3, 20, 21)]
    ['third', 'twentieth', 'twenty-first']
    """
    ones = _ORDINALS if is_ordinal else _CARDINALS
    if number <= len(ones):
        return ones[number - 1]
    tens, one = _TENS[number // 10 - 2], number % 10
    whole = f"{tens[:-1]}ieth" if is_ordinal else tens
    return f"{tens}-{ones[one - 1]}" if one else whole
