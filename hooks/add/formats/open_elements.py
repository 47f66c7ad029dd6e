"""Lists and tables of an HTML page that are open, and how far each has come."""

from dataclasses import dataclass, field

from hooks.add.blocks.extract import Block


@dataclass(slots=True)
class OpenList:
    """A list that is open."""

    number: int
    """The number of its next item."""
    step: int
    """1; -1 for one that counts down; 0 for one without numbers."""
    style: str
    is_counted_later: bool
    """Whether it counts down from the number of its items, which is known at its end."""
    items: list[int] = field(default_factory=list)
    """The indexes of the blocks that begin with a number."""


@dataclass(slots=True)
class OpenRow:
    """A row of a table: its cells by column, and how far each goes."""

    cells: dict[int, list[Block]] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)
    """Columns that cells of this row or of those above fill."""
    free: int = 0
    """No column before it is free."""


@dataclass(slots=True)
class OpenTable:
    """A table that is open."""

    rows: list[OpenRow] = field(default_factory=list)
    spans: dict[int, int] = field(default_factory=dict)
    """For each column how many further rows a cell above fills."""
    column: int = -1
    outer: list[Block] = field(default_factory=list)
    """The blocks around it, to which it is added at its end."""
