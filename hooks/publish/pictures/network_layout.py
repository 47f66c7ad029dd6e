"""The layout of the network in fixed columns: people at the left, bodies at the right.

Lines between the columns pass behind no box; those within a column bend round its outer side. The
order within a column follows that of the neighbours, so that few lines cross.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from hooks.publish.pictures.text_width import width

WIDTH = 830
_WIDEST = 178
_NARROWEST = 64
_LETTER = 6.9
"""About how wide a letter is."""
_LINE = 15
_GAP = 14
_MARGIN = 120
"""The room outside a column, for the lines within it."""
_MIDDLES = (_MARGIN + _WIDEST // 2, WIDTH - _MARGIN - _WIDEST // 2)
"""Of the left column and of the right one."""
_SWEEPS = 8
"""How often the columns are put in the order of one another."""


@dataclass(slots=True)
class Box:
    """Somebody in the picture."""

    entity: str
    lines: Sequence[str]
    width: int
    height: int
    x: int = 0
    y: int = 0
    """The middle of the box."""

    @classmethod
    def of(cls, entity: str, lines: Sequence[str]) -> "Box":
        """Make a box that is as wide as its longest line asks for."""
        longest = round(max(map(width, lines), default=0) * _LETTER)
        across = min(max(longest + 18, _NARROWEST), _WIDEST)
        return cls(entity, lines, across, _LINE * len(lines) + 12)

    @property
    def baselines(self) -> list[tuple[int, str]]:
        """Give the lines of its words, each with its height in the picture."""
        top = self.y - self.height / 2 + 6
        return [(round(top + _LINE * at + 11), line) for at, line in enumerate(self.lines)]


def lay_out(
    words: Mapping[str, Sequence[str]], pairs: Sequence[tuple[str, str]], left: Collection[str]
) -> tuple[dict[str, Box], int]:
    """Place a box with its words for each; give the boxes and the height of the picture.

    `left` has the ids of the left column; the ends of each pair are tied.
    """
    columns = [[each for each in words if (each in left) == side] for side in (True, False)]
    for sweep in range(_SWEEPS):
        here, there = columns[sweep % 2], columns[1 - sweep % 2]
        places = {each: at / max(len(there), 1) for at, each in enumerate(there)}
        own = {each: at / max(len(here), 1) for at, each in enumerate(here)}
        here.sort(key=lambda each: (_mean(each, pairs, places, own[each]), own[each]))
    boxes = {entity: Box.of(entity, lines) for entity, lines in words.items()}
    heights = [sum(boxes[each].height + _GAP for each in column) for column in columns]
    height = max(heights, default=0) + _GAP
    for column, high, x in zip(columns, heights, _MIDDLES, strict=True):
        room = (height - high - _GAP) // (len(column) + 1)  # the shorter column is spread
        top = _GAP + room
        for each in column:
            boxes[each].x, boxes[each].y = x, top + boxes[each].height // 2
            top += boxes[each].height + _GAP + room
    return boxes, height


def bend(one: Box, other: Box) -> int:
    """Say how far a line between two boxes of one column bends to its outer side; 0 for others."""
    if one.x != other.x:
        return 0
    far = min(_MARGIN - 20, 24 + abs(one.y - other.y) // 3)
    return -far if one.x < WIDTH / 2 else far


def _mean(
    entity: str, pairs: Sequence[tuple[str, str]], places: Mapping[str, float], otherwise: float
) -> float:
    """Give the mean place of the neighbours in the other column."""
    found = [
        places[other]
        for one, two in pairs
        for mine, other in ((one, two), (two, one))
        if mine == entity and other in places
    ]
    return sum(found) / len(found) if found else otherwise
