"""FollowTheMoney: what its entities refer to is there."""

from __future__ import annotations

import json

from hooks.publish.data.popolo_and_ftm import follow_the_money
from tests.canal import canal_edition


def test_documents_and_their_mentions_are_entities() -> None:
    """Ids stand once, and a mention leads to a document and to a person or body of the file."""
    rows = [json.loads(line) for line in follow_the_money(canal_edition()).splitlines()]
    known = {row["id"]: row["schema"] for row in rows}
    assert len(known) == len(rows)
    mentions = [row["properties"] for row in rows if row["schema"] == "Mention"]
    assert mentions
    for each in mentions:
        assert [known[document] for document in each["document"]] == ["Document"]
        assert {known[entity] for entity in each["resolved"]} <= {"Person", "Organization"}
        assert all(each["name"])
    assert sum(schema == "Document" for schema in known.values()) == 2
