"""The tables behind timeline, commitments and network."""

from pathlib import Path
from typing import Any

import pytest

from hooks.edition.edition import Edition
from hooks.publish.data.overview_tables import OVERVIEW_TABLES
from tests.canal import canal_edition

TIMELINE = """---
title: Timeline
events:
  - date: 2021-06
    title: The gates were shut
    who: [rosa-thornbury]
    sources:
      - cite: thornbury-2021, para. 1
      - url: https://news.example/gates
  - date: 2020
    title: The leak was seen
    sources: {url: https://news.example/leak}
---
"""
COMMITMENTS = """---
title: Commitments
commitments:
  - id: june
    kind: commitment
    statement: Mr Vane can begin in June.
    cite: thornbury-2021, para. 2
    made_by: aldmere-canal-trust
    made_to: northern-waterways-board
    due: 2021-06
    status:
      - date: 2022-03-08
        value: Members agreed a grant
        cite: board-2022, para. 2
---
"""


@pytest.fixture
def edition(copy: Path) -> Edition:
    """Put the small site together with events and a commitment."""
    (copy / "docs/timeline.md").write_text(TIMELINE, "utf-8")
    (copy / "docs/commitments.md").write_text(COMMITMENTS, "utf-8")
    return canal_edition(copy)


def _rows(edition: Edition, name: str) -> list[dict[str, Any]]:
    (table,) = (each for each in OVERVIEW_TABLES if each.name == name)
    return [*table.records(edition)]


def test_events_stand_by_date_with_what_they_rest_on(edition: Edition) -> None:
    """A month or a year where no more is known; a document rests on itself."""
    rows = _rows(edition, "events")
    by_title = {each["title"]: each for each in rows}
    shut, leak = by_title["The gates were shut"], by_title["The leak was seen"]
    assert (shut["date"], shut["kind"], shut["who"]) == ("2021-06", "event", ("rosa-thornbury",))
    assert shut["sources"] == ("thornbury-2021, para. 1", "https://news.example/gates")
    assert (leak["date"], leak["background"]) == ("2020", True)
    held = [each for each in rows if each["kind"] == "source"]
    assert [(each["sources"], each["background"]) for each in held] == [
        (("thornbury-2021",), False),
        (("board-2022",), False),
    ]
    assert len({each["anchor"] for each in rows}) == len(rows)


def test_commitments_stand_with_what_became_of_them(edition: Edition) -> None:
    """Its words, whose and to whom, when made and due, and what later sources say."""
    (row,) = _rows(edition, "commitments")
    assert row == {
        "id": "june",
        "kind": "commitment",
        "statement": "Mr Vane can begin in June.",
        "cite": "thornbury-2021, para. 2",
        "made_by": ("aldmere-canal-trust",),
        "made_to": ("northern-waterways-board",),
        "reported_by": (),
        "date": "2021-05-12",
        "due": "2021-06",
        "status": ("2022-03-08: Members agreed a grant [@board-2022, para. 2]",),
    }


def test_ties_stand_with_how_often_and_the_letters(edition: Edition) -> None:
    """A letter once, however often it names the pair."""
    rows = {(each["kind"], each["one"], each["other"]): each for each in _rows(edition, "ties")}
    office = rows["office", "rosa-thornbury", "aldmere-canal-trust"]
    assert (office["times"], office["sources"]) == (1, ())
    wrote = [each for each in rows.values() if each["kind"] == "wrote"]
    assert wrote
    assert all(each["sources"] == ("thornbury-2021",) for each in wrote)
