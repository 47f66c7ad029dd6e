"""The numbers and bullets that Word puts before paragraphs, which are not among their words."""

import re
from dataclasses import dataclass, field
from typing import Any

from hooks.add.formats.list_numbers import written
from hooks.add.formats.word.docx_elements import W, below, value

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


def read_numbering(root: Any) -> Numbering:  # noqa: ANN401 - an element of lxml, untyped
    """Read the part of a Word file that defines its lists."""
    numbering = Numbering()
    shapes = {each.get(f"{W}abstractNumId"): each for each in root.iter(f"{W}abstractNum")}
    for each in root.iter(f"{W}num"):
        number, shape = each.get(f"{W}numId"), value(each, "abstractNumId")
        starts = {
            _depth(override): _whole(value(override, "startOverride", "1"))
            for override in each.iter(f"{W}lvlOverride")
            if below(override, "startOverride") is not None
        }
        numbering.lists[number] = number if starts or not shape else f"a{shape}"
        for source in ([shapes[shape]] if shape in shapes else []) + [each]:
            for level in source.iter(f"{W}lvl"):
                depth = _depth(level)
                numbering.levels[number, depth] = Level(
                    value(level, "numFmt", "decimal"),
                    value(level, "lvlText"),
                    starts.get(depth, _whole(value(level, "start", "1"))),
                    below(level, "isLgl") is not None,
                    _whole(value(level, "lvlRestart", "99")),
                )
    return numbering


def _depth(level: Any) -> int:  # noqa: ANN401 - as above
    return _whole(level.get(f"{W}ilvl", "0"))


def _whole(text: str) -> int:
    return int(text) if text.isdecimal() else 1
