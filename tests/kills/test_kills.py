"""Commands that are killed lose nothing, and leave what is published whole: a few kills of each."""

import time
from functools import partial
from pathlib import Path

import pytest

from tests.kills.kills import kill_often
from tests.kills.victims import VICTIMS, Victim

KILLS = 3


@pytest.mark.parametrize("name", VICTIMS)
def test_a_killed_command_loses_nothing(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each file is as before or as after, and what is unfinished is gone after the next run."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    toll = kill_often(name, KILLS)
    assert toll.hit == KILLS
    assert toll.wrong == []


def _in_place() -> None:
    """Write a file as nobody should."""
    with open("docs/index.md", "w", encoding="utf-8") as file:  # noqa: PTH123 - as careless as can be
        file.write("half")
        file.flush()
        time.sleep(0.2)
        file.write("whole")


def _elsewhere(root: Path) -> None:
    (root / ".docs.99999999.new").mkdir()


@pytest.mark.parametrize(
    ("victim", "wrong"),
    [
        (Victim(_in_place), "docs/index.md is neither as it was nor as it will be"),
        (Victim(partial(time.sleep, 0.2), _elsewhere), "still there after the next run"),
    ],
    ids=["writes in place", "does not tidy"],
)
def test_what_is_lost_is_seen(monkeypatch: pytest.MonkeyPatch, victim: Victim, wrong: str) -> None:
    """A command that writes in place, or leaves what was unfinished, is caught."""
    monkeypatch.setitem(VICTIMS, "careless", victim)
    assert any(wrong in each for each in kill_often("careless", 2).wrong)
