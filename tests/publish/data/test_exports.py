"""The published tables."""

import csv
import json

import pytest

from hooks.publish.data.exported_paths import data_paths
from hooks.publish.data.exports import as_csv, as_json
from hooks.publish.data.tables import TABLES, VERSION


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+44", "'+44"),
        ("-5", "'-5"),
        ("@home", "'@home"),
        (" =1", "' =1"),
        ("\t=1", "'\t=1"),
        ("a=1", "a=1"),
        (True, "true"),
        (-3, "-3"),
        (("one", "two"), "one; two"),
        (("=one",), "'=one"),
        (("",), ""),
    ],
)
def test_no_cell_runs_as_a_formula(value: str | int | tuple[str, ...], cell: str) -> None:
    """Text that a spreadsheet would run gets an apostrophe; numbers and lists stay readable."""
    rows = list(csv.reader(as_csv(["key"], [{"key": value}])))
    assert rows == [["key"], [cell]] or (cell == "" and rows[0] == ["key"])


def test_json_carries_the_version_and_readable_letters() -> None:
    """A table is an object with version and rows, in UTF-8."""
    text = "".join(as_json([{"name": "Ängel", "linked": True, "ids": ("a",)}]))
    assert json.loads(text) == {
        "version": VERSION,
        "rows": [{"name": "Ängel", "linked": True, "ids": ["a"]}],
    }
    assert "Ängel" in text


def test_each_table_has_both_forms() -> None:
    """Every table is published as JSON and as CSV, and no column twice."""
    for table in TABLES:
        assert {f"data/{table.name}.json", f"data/{table.name}.csv"} <= set(data_paths())
        names = [column.name for column in table.columns]
        assert len(names) == len(set(names))
