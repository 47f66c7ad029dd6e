"""Invented documents: honest statements give no alarm, dishonest ones the alarm they deserve.

Each statement stands on a briefing of its own, so that none hides what another is told.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from hooks.problems import Severity
from tests.verify.small_sites import check_folder, write_page, write_site

_FILES = sorted((Path(__file__).parents[1] / "golden" / "own").glob("*.yml"))


def _told(folder: Path, golden: dict[str, Any], statements: list[str]) -> dict[int, list[str]]:
    """Give what is told of each statement, notices apart, by its number."""
    source = {golden["source"]: {"front": golden["front"], "body": golden["body"]}}
    known = {key: golden[key] for key in ("people", "organisations")}
    write_site(folder, {"sources": source, **known})
    for number, statement in enumerate(statements):
        front = {"title": "A briefing", "summary": "What it says."}
        write_page(folder, f"briefings/b-{number}.md", front, f"{statement}\n")
    found: dict[int, list[str]] = {}
    for problem in check_folder(folder).problems:
        if problem.severity is not Severity.NOTICE:
            assert "briefings/b-" in problem.path, problem
            number = int(Path(problem.path).stem.removeprefix("b-"))
            found.setdefault(number, []).append(f"{problem.rule}: {problem.text}")
    return found


@pytest.fixture(params=_FILES, ids=lambda file: file.stem)
def golden(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Read one document and what is written about it."""
    read: dict[str, Any] = yaml.safe_load(request.param.read_text(encoding="utf-8"))
    return read


def test_honest_statements_give_no_alarm(tmp_path: Path, golden: dict[str, Any]) -> None:
    """Thirty statements or more that a careful officer would write, and not one alarm."""
    statements = golden["honest"]
    told = _told(tmp_path, golden, statements)
    assert len(statements) > 30
    assert {statements[number]: what for number, what in told.items()} == {}


def test_dishonest_statements_are_caught(tmp_path: Path, golden: dict[str, Any]) -> None:
    """Each has the rule that it breaks among its alarms."""
    statements = golden["dishonest"]
    told = _told(tmp_path, golden, [statement for statement, _ in statements])
    missed = [
        (statement, rule, told.get(number, []))
        for number, (statement, rule) in enumerate(statements)
        if not any(each.startswith(f"{rule}:") for each in told.get(number, []))
    ]
    assert missed == []


def test_a_name_is_told_as_a_whole(tmp_path: Path, golden: dict[str, Any]) -> None:
    """No part of a name that is told is told once more by itself."""
    told = _told(tmp_path, golden, [statement for statement, _ in golden["dishonest"]])
    for each in told.values():
        names = [text.partition("”")[0] for text in each if text.startswith("unsupported-name")]
        words = [name.partition("“")[2] for name in names]
        assert not [one for one in words if any(f" {one}" in other for other in words)]
