"""Columns and tables: the form in which published data are declared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from hooks.edition.edition import Edition
    from hooks.problems import Problem

Value = str | int | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    name: str
    meaning: str
    value: Callable[[Any], Value]


@dataclass(frozen=True, slots=True)
class Table:
    """One published table."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    rows: Callable[[Edition, Iterable[Problem]], Iterable[Any]]
