"""The picture of the network: the strongest ties as lines between boxes with names."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from hooks.edition.ties import Pair, Tie
from hooks.publish.pictures.network_layout import Box, bend, lay_out
from hooks.publish.pictures.text_width import break_lines

_MOST_BOXES = 24
_MOST_PAIRS = 36
"""With more, lines that pass behind boxes make the picture hard to follow."""
_LETTERS = 21
"""The most letters of a line in a box."""
_APART = 7
"""The room between the lines of one pair."""


@dataclass(frozen=True, slots=True)
class DrawnTie:
    """A tie in the picture."""

    tie: Tie
    path: str
    """Its way, as the `d` of an SVG path."""


@dataclass(frozen=True, slots=True)
class NetworkPicture:
    """All that is drawn."""

    height: int
    boxes: tuple[Box, ...]
    lines: tuple[DrawnTie, ...]
    pairs: int
    """How many pairs are drawn."""


def draw_network(
    pairs: Sequence[Pair], name: Callable[[str], str], people: Collection[str]
) -> NetworkPicture:
    """Lay out the strongest pairs; `name` gives the words in a box."""
    chosen = strongest(pairs)
    entities = sorted({entity for pair in chosen for entity in pair.ends})
    words = {each: break_lines(name(each), _LETTERS, 4) for each in entities}
    boxes, height = lay_out(words, [pair.ends for pair in chosen], people)
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


def _lines(pair: Pair, boxes: Mapping[str, Box]) -> list[DrawnTie]:
    """Draw the ties of a pair side by side, from border to border.

    Being mentioned together is drawn only where nothing stronger ties the two.
    """
    ties = [tie for tie in pair.ties if tie.kind != "together"] or pair.ties
    return [
        DrawnTie(
            tie, _path(boxes[tie.one], boxes[tie.other], round((at - (len(ties) - 1) / 2) * _APART))
        )
        for at, tie in enumerate(ties)
    ]


def _path(one: Box, other: Box, aside: int) -> str:
    """Lead from one box to another, a little aside of the middle of both."""
    if out := bend(one, other):
        way = 1 if out > 0 else -1
        start, end = one.x + way * one.width // 2, other.x + way * other.width // 2
        far = max(start * way, end * way) * way + out + aside
        return f"M{start} {one.y + aside}C{far} {one.y} {far} {other.y} {end} {other.y + aside}"
    way = 1 if one.x < other.x else -1
    start, end = one.x + way * one.width // 2, other.x - way * other.width // 2
    return f"M{start} {one.y + aside}L{end} {other.y + aside}"
