"""Columns and tables: the form in which published data are declared."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, Literal

from hooks.edition.edition import Edition

Value = str | int | bool | tuple[str, ...]
_PLAIN = frozenset({str, int, bool, tuple})
"""Types of values that are data as they are."""


@dataclass(frozen=True)
class Column:
    """One column of a table."""

    name: str
    meaning: str
    at: str | Callable[[Any], Value] = ""
    """Where a row has the value, such as `meta.title`, or what makes it of a row; unless it is the
    attribute of the column's own name."""
    type: Literal["string", "integer", "boolean"] = "string"
    """As Table Schema has it; a list is a string in CSV."""


@dataclass(frozen=True)
class DataTable:
    """One published table, and what it has a row for."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    rows: Callable[[Edition], Iterable[Any]]
    key: tuple[str, ...] = ()
    """The columns that tell each row from all others."""
    references: Mapping[str, str] = field(default_factory=dict)
    """For a column the table whose `id` it holds."""

    def records(self, edition: Edition) -> Iterable[dict[str, Value]]:
        """Give the rows with their values by column: dates as text, "" for what is not known."""
        getters = [
            (each.name, each.at if callable(each.at) else attrgetter(each.at or each.name))
            for each in self.columns
        ]
        for row in self.rows(edition):
            yield {
                name: value if type(value := get(row)) in _PLAIN else _as_text(value)
                for name, get in getters
            }


def _as_text(value: object) -> str:
    return "" if value is None else str(value)
