"""The layout of the network: boxes that stand free, and as few lines behind them as can be had.

The places come from networkx with fixed seeds, so that two builds are alike; see
https://networkx.org/documentation/stable/reference/generated/networkx.drawing.layout.spring_layout.html.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import networkx as nx  # type: ignore[import-untyped]  # it ships no types

from hooks.publish.pictures.text_width import width

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WIDTH = 830
_WIDEST = 148
_NARROWEST = 64
_LETTER = 6.9
"""About how wide a letter is."""
_LINE = 15
_GAP = 14
_ROUNDS = 400
"""How often overlapping boxes are moved apart, at the most."""
_TRIES = 8
"""How many layouts are compared."""
_NEAR = 3
"""How near to a box a line seems to touch it."""

_Ends = tuple[str, str]
_Point = tuple[float, float]


@dataclass(slots=True)
class Box:
    """Somebody in the picture."""

    entity: str
    lines: Sequence[str]
    width: int
    height: int
    x: float = 0
    y: float = 0
    """The middle of the box."""

    @classmethod
    def of(cls, entity: str, lines: Sequence[str]) -> Box:
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
    words: Mapping[str, Sequence[str]], pairs: Sequence[tuple[_Ends, int]]
) -> tuple[dict[str, Box], int]:
    """Place a box with its words for each; give the boxes and the height of the picture.

    A pair is two ends and how strongly they are tied. Of several layouts the one is taken in which
    no box covers another, fewest lines pass behind boxes, and fewest cross.
    """
    height = 160 + sum(10 + 8 * len(lines) for lines in words.values())
    best: tuple[tuple[int, int, int], dict[str, Box]] | None = None
    for seed in range(_TRIES):
        boxes = {entity: Box.of(entity, lines) for entity, lines in words.items()}
        _place(boxes, pairs, height, seed)
        covered = not _move_apart(list(boxes.values()), height)
        faults = (int(covered), *_faults(boxes, [ends for ends, _ in pairs]))
        if best is None or faults < best[0]:
            best = faults, boxes
        if not any(faults):
            break
    return (best[1] if best else {}), height


def _place(
    boxes: Mapping[str, Box], pairs: Sequence[tuple[_Ends, int]], height: int, seed: int
) -> None:
    graph = nx.Graph()
    graph.add_nodes_from(boxes)
    graph.add_weighted_edges_from((*ends, min(strength, 6)) for ends, strength in pairs)
    places = nx.spring_layout(graph, seed=seed, iterations=200, k=1.6)
    for axis, room in ((0, WIDTH - _WIDEST), (1, height - 60)):
        order = [float(place[axis]) for place in places.values()]
        low, high = min(order), max(order)
        for entity, place in places.items():
            share = (float(place[axis]) - low) / (high - low) if high > low else 0.5
            at = round(share * room + (_WIDEST / 2 if axis == 0 else 30))
            if axis == 0:
                boxes[entity].x = at
            else:
                boxes[entity].y = at


def _move_apart(boxes: list[Box], height: int) -> bool:
    """Push boxes that overlap away from one another, along the shorter way, inside the picture.

    Say whether all stand free in the end.
    """
    moved = True
    for _ in range(_ROUNDS):
        moved = False
        for at, one in enumerate(boxes):
            for other in boxes[at + 1 :]:
                moved |= _push(one, other)
        for box in boxes:
            box.x = min(max(box.x, box.width / 2 + 2), WIDTH - box.width / 2 - 2)
            box.y = min(max(box.y, box.height / 2 + 2), height - box.height / 2 - 2)
        if not moved:
            break
    for box in boxes:
        box.x, box.y = round(box.x), round(box.y)
    return not moved


def _push(one: Box, other: Box) -> bool:
    wide = (one.width + other.width) / 2 + _GAP - abs(one.x - other.x)
    high = (one.height + other.height) / 2 + _GAP - abs(one.y - other.y)
    if wide <= 0.5 or high <= 0.5:  # noqa: PLR2004 - half a point cannot be seen
        return False
    if wide < high:
        way = wide / 2 if one.x >= other.x else -wide / 2
        one.x, other.x = one.x + way, other.x - way
    else:
        way = high / 2 if one.y >= other.y else -high / 2
        one.y, other.y = one.y + way, other.y - way
    return True


def _faults(boxes: Mapping[str, Box], pairs: Sequence[_Ends]) -> tuple[int, int]:
    """Count the boxes that a line passes behind, and the lines that cross."""
    middle = {entity: (box.x, box.y) for entity, box in boxes.items()}
    behind = sum(
        _passes(middle[one], middle[other], box)
        for one, other in pairs
        for entity, box in boxes.items()
        if entity not in (one, other)
    )
    crossing = sum(
        _cross(middle[a], middle[b], middle[c], middle[d])
        for (a, b), (c, d) in combinations(pairs, 2)
        if len({a, b, c, d}) == 4  # noqa: PLR2004 - two lines that meet at a box do not cross
    )
    return behind, crossing


def _passes(start: _Point, end: _Point, box: Box) -> bool:
    """Say whether a line touches a box, by Liang's and Barsky's way of clipping."""
    first, last = 0.0, 1.0
    for at, middle, half in ((0, box.x, box.width / 2), (1, box.y, box.height / 2)):
        way = end[at] - start[at]
        low, high = middle - half - _NEAR - start[at], middle + half + _NEAR - start[at]
        if not way:
            if low > 0 or high < 0:
                return False
            continue
        first = max(first, min(low / way, high / way))
        last = min(last, max(low / way, high / way))
    return first < last


def _cross(a: _Point, b: _Point, c: _Point, d: _Point) -> bool:
    apart = _side(a, b, c) * _side(a, b, d) < 0
    return apart and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: _Point, b: _Point, point: _Point) -> float:
    return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])
