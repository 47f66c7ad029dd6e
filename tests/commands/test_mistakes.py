"""The mistakes that editors make, each in a real build: what is said, and that no more is said."""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from hooks.commands.check import check
from hooks.problems import Severity
from tests.canal import SITE

ROOT = Path(__file__).parents[2]
CASES = yaml.safe_load((ROOT / "tests/golden/mistakes.yml").read_text("utf-8"))
RAW = re.compile(
    r"Doc file|Config value|Input should|validation error|mapping values|scalar|pydantic|Traceback"
)
"""Words of the libraries, which say nothing to an editor."""


def spoil(root: Path, case: dict[str, Any]) -> None:
    """Make the mistake in a copy of the small site."""
    shutil.copytree(SITE, root)
    settings = root / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("../../hooks", str(ROOT / "hooks")))
    for old, new in case.get("rename", {}).items():
        (root / new).parent.mkdir(exist_ok=True)
        (root / old).rename(root / new)
    for path, changes in case.get("change", {}).items():
        text = (root / path).read_text("utf-8")
        for old, new in changes.items():
            assert old in text
            text = text.replace(old, new, 1)
        (root / path).write_bytes(text.encode(case.get("encoding", "utf-8")))
    for path, text in case.get("write", {}).items():
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(text, "utf-8")
    for path in case.get("delete", ()):
        (root / path).unlink()


def told(root: Path) -> list[str]:
    """Give what stops the build, or where nothing does, the notices."""
    problems = check(root / "mkdocs.yml")
    stops = [each for each in problems if each.severity is not Severity.NOTICE]
    return [each.as_line() for each in stops or problems]


@pytest.fixture(scope="module")
def notices(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Give what is said of the site as it is."""
    root = tmp_path_factory.mktemp("good") / "site"
    spoil(root, {})
    return told(root)


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_mistake(tmp_path: Path, notices: list[str], case: dict[str, Any]) -> None:
    """The cause is told at its file and line, with what to write; nothing that follows is told."""
    spoil(tmp_path / "site", case)
    found = [each for each in told(tmp_path / "site") if each not in notices]
    assert found == [each.rstrip("\n") for each in case["told"]]
    assert not any(RAW.search(each) for each in found)
