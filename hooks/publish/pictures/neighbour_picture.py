"""The neighbourhood: somebody and those to whom they are tied most, small enough for a phone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.publish.pictures.text_width import break_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hooks.edition.ties import Pair, Tie

NEAREST = 8
"""The most neighbours of a picture."""
WIDTH = 340
_LEFT, _MIDDLE = 104, 150
"""Where the box of the one ends, and where those of the neighbours begin."""
_LINE = 15
_GAP = 8
_WORDS = {
    ("wrote", True): "recipient",
    ("wrote", False): "sender",
    ("copied", True): "copied in",
    ("copied", False): "sent a copy",
    ("office", True): "office there",
    ("office", False): "office-holder",
    ("part", True): "the body above",
    ("part", False): "a part",
}
"""What a neighbour is, by the kind of tie and whether it leads there."""


@dataclass(frozen=True, slots=True)
class NeighbourBox:
    """Somebody in the picture."""

    entity: str
    left: int
    top: int
    width: int
    height: int
    lines: tuple[tuple[int, str], ...]
    """The words of the name, each line with its height in the picture."""
    tie: str
    """How they are tied, in words; "" for the one in whose page the picture stands."""
    kind: str
    """The strongest kind of tie."""

    @property
    def middle(self) -> int:
        """Give the height of its middle."""
        return self.top + self.height // 2


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """All that is drawn."""

    width: int
    height: int
    one: NeighbourBox
    boxes: tuple[NeighbourBox, ...]


def draw_neighbourhood(
    entity: str, pairs: Sequence[Pair], name: Callable[[str], str]
) -> Neighbourhood:
    """Draw one at the left and the nearest neighbours, one below the other, at the right."""
    boxes: list[NeighbourBox] = []
    top = 4
    for pair in pairs[:NEAREST]:
        box = _box(pair.beside(entity), name, top, _tied(pair, entity), pair.ties[0].kind)
        boxes.append(box)
        top += box.height + _GAP
    height = max(top - _GAP + 4, 90)
    lines = break_lines(name(entity), 12, 6)
    high = _LINE * len(lines) + 12
    start = (height - high) // 2
    words = tuple((start + 17 + _LINE * at, line) for at, line in enumerate(lines))
    one = NeighbourBox(entity, 2, start, _LEFT - 2, high, words, "", "")
    return Neighbourhood(WIDTH, height, one, tuple(boxes))


def _box(entity: str, name: Callable[[str], str], top: int, tied: str, kind: str) -> NeighbourBox:
    lines = break_lines(name(entity), 28, 2)
    words = tuple((top + 17 + _LINE * at, line) for at, line in enumerate(lines))
    high = _LINE * (len(lines) + 1) + 12
    return NeighbourBox(entity, _MIDDLE, top, WIDTH - _MIDDLE - 2, high, words, tied, kind)


def _tied(pair: Pair, entity: str) -> str:
    return "; ".join(dict.fromkeys(_words(tie, entity) for tie in pair.ties))


def _words(tie: Tie, entity: str) -> str:
    if tie.kind == "together":
        return f"mentioned together {'once' if tie.times == 1 else f'{tie.times} times'}"
    return _WORDS[tie.kind, tie.one == entity]
