"""The picture of the network: the strongest ties as lines between boxes with names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.publish.pictures.network_layout import Box, lay_out
from hooks.publish.pictures.text_width import break_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from hooks.edition.ties import Pair, Tie

_MOST_BOXES = 24
_MOST_PAIRS = 36
"""With more, lines that pass behind boxes make the picture hard to follow."""
_LETTERS = 21
"""The most letters of a line in a box."""
_APART = 7
"""The room between the lines of one pair."""


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
    words = {each: break_lines(name(each), _LETTERS, 4) for each in entities}
    boxes, height = lay_out(words, [(pair.ends, pair.strength) for pair in chosen])
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


def _lines(pair: Pair, boxes: Mapping[str, Box]) -> list[Line]:
    """Draw the ties of a pair side by side, from border to border.

    Being mentioned together is drawn only where nothing stronger ties the two.
    """
    found = []
    ties = [tie for tie in pair.ties if tie.kind != "together"] or pair.ties
    for at, tie in enumerate(ties):
        aside = (at - (len(ties) - 1) / 2) * _APART * (1 if tie.one < tie.other else -1)
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
