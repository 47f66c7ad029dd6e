"""Columns and tables: the form in which published data are declared."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from hooks.edition.edition import Edition

Value = str | int | bool | tuple[str, ...]
Row = TypeVar("Row")
Row_contra = TypeVar("Row_contra", contravariant=True)


@dataclass(frozen=True)
class Column(Generic[Row_contra]):
    """One column of a table."""

    name: str
    meaning: str
    value: Callable[[Row_contra], Value]
    type: Literal["string", "integer", "boolean"] = "string"
    """As Table Schema has it; a list is a string in CSV."""


@dataclass(frozen=True)
class Table(Generic[Row]):
    """One published table, and what it has a row for."""

    name: str
    meaning: str
    columns: tuple[Column[Row], ...]
    rows: Callable[[Edition], Iterable[Row]]
    key: tuple[str, ...] = ()
    """The columns that tell each row from all others."""
    references: Mapping[str, str] = field(default_factory=dict)
    """For a column the table whose `id` it holds."""

    def records(self, edition: Edition) -> Iterable[dict[str, Value]]:
        """Give the rows with their values by column."""
        for row in self.rows(edition):
            yield {column.name: column.value(row) for column in self.columns}
