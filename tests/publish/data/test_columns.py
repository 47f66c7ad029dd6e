"""Where the values of a table come from."""

from types import SimpleNamespace
from typing import Any

import pytest

from hooks.model.dates import PartialDate
from hooks.publish.data.columns import Column, DataTable
from tests.canal import canal_edition

ROW = SimpleNamespace(
    title="Lock 4",
    number=0,
    open=False,
    who=("ann", "ben"),
    meta=SimpleNamespace(due=PartialDate.parse("2021-06"), url=None),
)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        (Column("title", "Its title."), "Lock 4"),
        (Column("name", "Its title.", "title"), "Lock 4"),
        (Column("number", "Its number.", type="integer"), 0),
        (Column("open", "Whether it is open.", type="boolean"), False),
        (Column("who", "Whose it is."), ("ann", "ben")),
        (Column("due", "By when.", "meta.due"), "2021-06"),
        (Column("url", "Where.", "meta.url"), ""),
        (Column("length", "Letters of its title.", lambda it: len(it.title)), 6),
    ],
)
def test_a_column_finds_its_value(column: Column, value: Any) -> None:  # noqa: ANN401 - of any kind
    """An attribute of its own name, one that it says, or what is made of the row."""
    table = DataTable("locks", "The locks.", (column,), lambda _: [ROW, ROW])
    assert [*table.records(canal_edition())] == [{column.name: value}] * 2
