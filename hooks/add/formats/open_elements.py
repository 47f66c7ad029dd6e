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
    """A table that is open; rows and columns count from 0."""

    outer: list[Block]
    """The blocks around it, to which it is added at its end."""
    rows: list[dict[int, list[Block]]] = field(default_factory=list)
    """The cells of each row by column, with an empty one wherever another cell spans."""
    column: int = -1
    """That of the cell that is open; -1 between cells."""
    spans: dict[int, int] = field(default_factory=dict)
    """For each column how many further rows a cell above fills."""
    free: int = 0
    """No column of the row before it is free."""

    def begin_row(self) -> None:
        """Begin a row, with the cells of those above that reach into it."""
        self.rows.append({column: [] for column in self.spans})
        self.spans = {column: left - 1 for column, left in self.spans.items() if left > 1}
        self.free = 0

    def begin_cell(self, values: dict[str, str]) -> None:
        """Begin a cell in the next column that is free; `colspan` and `rowspan` take others."""
        row = self.rows[-1]
        while self.free in row:
            self.free += 1
        self.column = self.free
        wide, high = (_span(values.get(name, "")) for name in ("colspan", "rowspan"))
        for column in range(self.column, self.column + wide):
            row.setdefault(column, [])
            if high > 1:
                self.spans[column] = high - 1

    def end_cell(self, blocks: list[Block]) -> None:
        """Give blocks to the cell that is open; browsers show others before the table."""
        if self.column >= 0:
            self.rows[-1][self.column] = blocks
        else:
            self.outer += blocks
        self.column = -1

    def cells(self) -> list[list[list[Block]]]:
        """Give the cells of all rows, but for empty ones at the end of a row."""
        found = []
        for row in self.rows:
            width = max((at + 1 for at, cell in row.items() if cell), default=0)
            found.append([row.get(at, []) for at in range(width)])
        return found


def _whole(text: str) -> int | None:
    return int(text) if re.fullmatch(r"-?\d{1,6}", text) else None


def _span(text: str) -> int:
    return min(int(text), _MOST_SPAN) if text.isdecimal() and int(text) else 1
