"""The published tables."""

import pytest

from hooks.publish.data.columns import DataTable
from hooks.publish.data.tables import TABLES
from tests.canal import canal_edition

EDITION = canal_edition()


@pytest.mark.parametrize("table", TABLES, ids=lambda each: each.name)
def test_rows_have_the_columns_that_are_told(table: DataTable) -> None:
    """Each with its meaning, and each name once."""
    names = [column.name for column in table.columns]
    assert len(names) == len(set(names))
    assert all(column.meaning for column in table.columns)
    for record in table.records(EDITION):
        assert list(record) == names


def test_the_tables_hold_what_the_site_holds() -> None:
    """As many people as there are."""
    counted = {table.name: len(list(table.records(EDITION))) for table in TABLES}
    assert (counted["people"], counted["organisations"], counted["sources"]) == (3, 2, 2)
