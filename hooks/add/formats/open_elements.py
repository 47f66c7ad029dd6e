"""Lists and tables of an HTML page that are open: the next number, the place of the next cell."""

import re
from dataclasses import dataclass, field

from hooks.add.blocks.extract import Block
from hooks.add.formats.list_numbers import written

_STYLES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_MOST_SPAN = 64
"""Columns or rows of a cell."""


@dataclass(slots=True)
class OpenList:
    """A list that is open."""

    number: int
    """The number of its next item."""
    step: int
    """1; -1 for one that counts down; 0 for one without numbers."""
    style: str
    """As `written` knows it."""
    is_counted_later: bool
    """Whether it counts down from the number of its items, which is known at its end."""
    items: list[tuple[int, Block]] = field(default_factory=list)
    """The blocks that begin with a number, and their indexes."""

    @classmethod
    def of(cls, tag: str, values: dict[str, str]) -> "OpenList":
        """Open a list by its attributes `start`, `type` and `reversed`."""
        start, is_numbered = _whole(values.get("start", "")), tag == "ol"
        reverses = is_numbered and "reversed" in values
        style = _STYLES.get(values.get("type", ""), "decimal")
        step = (-1 if reverses else 1) if is_numbered else 0
        return cls(1 if start is None else start, step, style, reverses and start is None)

    def count(self, value: str) -> str:
        """Give what browsers show before the next item, such as `b. `; its `value` counts first."""
        if not self.step:
            return ""
        number = _whole(value)
        if number is not None:
            self.number, self.is_counted_later = number, False
        self.number += self.step
        return f"{written(self.number - self.step, self.style)}. "


@dataclass(slots=True)
class OpenTable:
    """A table that is open."""

    outer: list[Block]
    """The blocks around it, to which it is added at its end."""
    rows: list[list[tuple[list[Block], int, int]]] = field(default_factory=list)
    """The cells of each row: blocks, and how many columns and rows the cell takes."""
    in_cell: bool = False

    def begin_cell(self, values: dict[str, str]) -> None:
        """Begin a cell of the last row, by its attributes `colspan` and `rowspan`."""
        wide, high = (_span(values.get(name, "")) for name in ("colspan", "rowspan"))
        self.rows[-1].append(([], wide, high))
        self.in_cell = True

    def end_cell(self, blocks: list[Block]) -> None:
        """Give blocks to the cell that is open; browsers show others before the table."""
        (self.rows[-1][-1][0] if self.in_cell else self.outer).extend(blocks)
        self.in_cell = False

    def cells(self) -> list[list[list[Block]]]:
        """Put each cell into the next column that is free, with empty ones where it spans more.

        Empty cells at the end of a row are left out.
        """
        found = []
        spans: dict[int, int] = {}
        for row in self.rows:
            placed: dict[int, list[Block]] = {column: [] for column in spans}
            spans = {column: left - 1 for column, left in spans.items() if left > 1}
            column = 0
            for blocks, wide, high in row:
                while column in placed:
                    column += 1
                for at in range(column, column + wide):
                    placed.setdefault(at, [])
                    if high > 1:
                        spans[at] = high - 1
                placed[column] = blocks
            width = max((at + 1 for at, cell in placed.items() if cell), default=0)
            found.append([placed.get(at, []) for at in range(width)])
        return found


def _whole(text: str) -> int | None:
    return int(text) if re.fullmatch(r"-?\d{1,6}", text) else None


def _span(text: str) -> int:
    return min(int(text), _MOST_SPAN) if text.isdecimal() and int(text) else 1
