"""`diff`: the links of two built sites, or why they cannot be compared."""

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from hooks.commands import diff
from hooks.commands.answer import Answer
from hooks.commands.diff import differences

ROW = {"page": "a/", "anchor": "", "exact": "Choir", "entity": "choir", "post": "", "start": 0}
SITES: Mapping[str, str] = {
    "none": json.dumps({"version": "1.0", "rows": []}),
    "one": json.dumps({"version": "1.0", "rows": [{**ROW, "linked": True}]}),
    "broken": "{",
}


@pytest.fixture
def sites(tmp_path: Path) -> Path:
    """Make folders with the links of built sites, one without, and one that cannot be read."""
    for name, text in SITES.items():
        (tmp_path / name / "data").mkdir(parents=True)
        (tmp_path / name / "data" / "mentions.json").write_text(text, encoding="utf-8")
    (tmp_path / "empty").mkdir()
    (tmp_path / "latin" / "data").mkdir(parents=True)
    (tmp_path / "latin" / "data" / "mentions.json").write_bytes(b"\xff")
    return tmp_path


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("gone", "one", ["gone” is no built site: there is no such folder. Give the folder"]),
        ("one", "empty", ["empty” is no built site: it has no data/mentions.json."]),
        ("latin", "one", ["mentions.json” cannot be read: "]),
        ("broken", "one", ["mentions.json” cannot be used: "]),
        ("gone", "empty", ["no such folder", "it has no data"]),
    ],
)
def test_what_cannot_be_compared_is_said(sites: Path, old: str, new: str, words: list[str]) -> None:
    """Of each folder in a line."""
    told = differences(sites / old, sites / new)
    assert isinstance(told, str)
    for line, each in zip(told.splitlines(), words, strict=True):
        assert each in line


def _run(sites: Path, old: str, new: str, *, exit_code: bool) -> Answer:
    folders = {"old": sites / old, "new": sites / new}
    return diff.run(argparse.Namespace(**folders, exit_code=exit_code))


@pytest.mark.parametrize(
    ("old", "new", "exit_code", "status"),
    [
        ("one", "one", True, 0),
        ("none", "one", False, 0),
        ("none", "one", True, 1),
        ("gone", "one", False, 2),
    ],
)
def test_a_difference_is_a_fault_only_where_asked(
    sites: Path,
    old: str,
    new: str,
    exit_code: bool,  # noqa: FBT001 - a column of the table
    status: int,
) -> None:
    """What cannot be compared always is."""
    done = _run(sites, old, new, exit_code=exit_code)
    assert done.status == status
    assert bool(done.error) is (status == 2)


def test_colours_are_for_terminals(sites: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless somebody wants none (https://no-color.org)."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    plain = _run(sites, "none", "one", exit_code=False).text
    assert plain.startswith("choir\n  + /a/  “Choir”\n")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert "\x1b[32m" in _run(sites, "none", "one", exit_code=False).text
    monkeypatch.setenv("NO_COLOR", "")
    assert _run(sites, "none", "one", exit_code=False).text == plain
