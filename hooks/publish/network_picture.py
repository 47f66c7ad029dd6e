"""The picture of the network: the strongest ties, laid out so that no name covers another.

The layout is networkx' with a fixed seed, so that two builds are alike; see
https://networkx.org/documentation/stable/reference/generated/networkx.drawing.layout.spring_layout.html.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import networkx as nx  # type: ignore[import-untyped]  # it ships no types

from hooks.publish.text_width import break_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from hooks.publish.ties import Pair, Tie

WIDTH = 830
_MOST_BOXES = 24
_MOST_PAIRS = 48
_BOX = 148
_LETTERS = 21
"""The most letters of a line in a box."""
_LINE = 15
_GAP = 14
_ROUNDS = 400
"""How often overlapping boxes are moved apart, at the most."""
_APART = 7
"""The room between the lines of one pair."""


@dataclass(slots=True)
class Box:
    """Somebody in the picture."""

    entity: str
    lines: list[str]
    x: float = 0
    y: float = 0
    """The middle of the box."""

    @property
    def width(self) -> int:
        """Give the width of the box."""
        return _BOX

    @property
    def height(self) -> int:
        """Give the height of the box."""
        return _LINE * len(self.lines) + 12

    @property
    def baselines(self) -> list[tuple[int, str]]:
        """Give the lines of its words, each with its height in the picture."""
        top = self.y - self.height / 2 + 6
        return [(round(top + _LINE * at + 11), line) for at, line in enumerate(self.lines)]


@dataclass(frozen=True, slots=True)
class Line:
    """A tie in the picture."""

    tie: Tie
    start: tuple[int, int]
    end: tuple[int, int]


@dataclass(frozen=True, slots=True)
class NetworkPicture:
    """All that is drawn."""

    height: int
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    pairs: int
    """How many pairs are drawn."""


def draw_network(pairs: Sequence[Pair], name: Callable[[str], str]) -> NetworkPicture:
    """Lay out the strongest pairs; `name` gives the words in a box."""
    chosen = strongest(pairs)
    entities = sorted({entity for pair in chosen for entity in pair.ends})
    boxes = {each: Box(each, break_lines(name(each), _LETTERS, 4)) for each in entities}
    height = 160 + 26 * len(boxes)
    _lay_out(boxes, chosen, height)
    _move_apart(list(boxes.values()), height)
    lines = tuple(line for pair in chosen for line in _lines(pair, boxes))
    return NetworkPicture(height, tuple(boxes.values()), lines, len(chosen))


def strongest(pairs: Iterable[Pair]) -> list[Pair]:
    """Choose the strongest pairs, as long as there is room for those whom they tie."""
    chosen: list[Pair] = []
    there: set[str] = set()
    for pair in pairs:
        if len(chosen) == _MOST_PAIRS:
            break
        if len(there | set(pair.ends)) <= _MOST_BOXES:
            chosen.append(pair)
            there.update(pair.ends)
    return chosen


def _lay_out(boxes: Mapping[str, Box], pairs: Iterable[Pair], height: int) -> None:
    graph = nx.Graph()
    graph.add_nodes_from(boxes)
    graph.add_weighted_edges_from((*pair.ends, min(pair.strength, 6)) for pair in pairs)
    places = nx.spring_layout(graph, seed=1, iterations=200, k=0.9)
    for axis, room in ((0, WIDTH - _BOX), (1, height - 60)):
        order = [float(place[axis]) for place in places.values()]
        low, high = min(order), max(order)
        for entity, place in places.items():
            share = (float(place[axis]) - low) / (high - low) if high > low else 0.5
            at = round(share * room + (_BOX / 2 if axis == 0 else 30))
            if axis == 0:
                boxes[entity].x = at
            else:
                boxes[entity].y = at


def _move_apart(boxes: list[Box], height: int) -> None:
    """Push boxes that overlap away from one another, along the shorter way, inside the picture."""
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


def _lines(pair: Pair, boxes: Mapping[str, Box]) -> list[Line]:
    """Draw the ties of a pair side by side, from border to border."""
    found = []
    for at, tie in enumerate(pair.ties):
        aside = (at - (len(pair.ties) - 1) / 2) * _APART * (1 if tie.one < tie.other else -1)
        one, other = boxes[tie.one], boxes[tie.other]
        found.append(Line(tie, _border(one, other, aside), _border(other, one, -aside)))
    return found


def _border(box: Box, to: Box, aside: float) -> tuple[int, int]:
    """Find where the way from one middle to another leaves the box, moved a little aside."""
    across, down = to.x - box.x, to.y - box.y
    length = max((across**2 + down**2) ** 0.5, 1)
    shares = [
        (half + 1) / abs(way)
        for half, way in ((box.width / 2, across), (box.height / 2, down))
        if way
    ]
    share = min([*shares, 0.5])
    x = box.x + across * share - down / length * aside
    y = box.y + down * share + across / length * aside
    return round(x), round(y)
