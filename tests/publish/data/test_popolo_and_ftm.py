"""FollowTheMoney: what its entities refer to is there."""

import json
from pathlib import Path

from hooks.publish.data.popolo_and_ftm import follow_the_money
from tests.canal import canal_edition


def test_documents_and_their_mentions_are_entities() -> None:
    """Ids stand once, and a mention leads to a document and to a person or body of the file."""
    rows = [json.loads(line) for line in follow_the_money(canal_edition())]
    known = {row["id"]: row["schema"] for row in rows}
    assert len(known) == len(rows)
    mentions = [row["properties"] for row in rows if row["schema"] == "Mention"]
    assert mentions
    for each in mentions:
        assert [known[document] for document in each["document"]] == ["Document"]
        assert {known[entity] for entity in each["resolved"]} <= {"Person", "Organization"}
        assert all(each["name"])
    assert sum(schema == "Document" for schema in known.values()) == 2


def test_events_of_the_timeline_are_entities(copy: Path) -> None:
    """An event leads to those concerned and to the documents that prove it, all in the file."""
    (copy / "docs/timeline.md").write_text(
        "---\ntitle: Timeline\nevents:\n  - date: 2021-05\n    title: The gates were shut\n"
        "    who: [rosa-thornbury]\n    sources:\n      - cite: thornbury-2021, para. 1\n"
        "      - {url: https://example.org/, note: News}\n---\n",
        "utf-8",
    )
    rows = [json.loads(line) for line in follow_the_money(canal_edition(copy))]
    known = {row["id"]: row["schema"] for row in rows}
    (event,) = (row for row in rows if row["schema"] == "Event")
    assert event["properties"] == {
        "name": ["The gates were shut"],
        "date": ["2021-05"],
        "involved": ["rosa-thornbury"],
        "proof": ["sources/thornbury-2021"],
        "sourceUrl": ["https://example.org/"],
    }
    assert known["rosa-thornbury"] == "Person"
    assert known["sources/thornbury-2021"] == "Document"
