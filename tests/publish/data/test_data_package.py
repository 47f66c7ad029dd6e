"""The description of all tables."""

import json

from hooks.publish.data.data_package import data_package
from hooks.publish.data.tables import TABLES
from tests.canal import canal_edition


def test_every_table_is_described_with_its_fields() -> None:
    """As Frictionless Data has it: name, path, fields."""
    found = json.loads(data_package(canal_edition()))
    by_name = {each["name"]: each for each in found["resources"]}
    assert set(by_name) >= {table.name for table in TABLES}
    for table in TABLES:
        fields = [each["name"] for each in by_name[table.name]["schema"]["fields"]]
        assert fields == [column.name for column in table.columns]
