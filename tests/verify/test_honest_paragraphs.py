"""Twenty paragraphs that a careful officer would write, and their dishonest twins.

Each paragraph of `tests/golden/honest/` is about the shipped documents, and differs from its twin
in one place only.
"""

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from hooks.problems import Problem, Severity
from tests.verify.small_sites import ROOT, check_folder, write_page

_GOLDEN = Path(__file__).parents[1] / "golden" / "honest"


def _paragraphs() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Give the front matter of each paragraph's page, and the paragraph."""
    found = []
    for file in sorted(_GOLDEN.glob("*.yml")):
        golden = yaml.safe_load(file.read_text(encoding="utf-8"))
        front = {key: golden[key] for key in ("as_of", "mentions")}
        found += [(front, paragraph) for paragraph in golden["paragraphs"]]
    return found


PARAGRAPHS = _paragraphs()


def _checked(folder: Path, kind: str) -> dict[str, list[Problem]]:
    """Put each paragraph on a page of its own among the shipped ones; give what is wrong there."""
    for part in ("docs", "sources"):
        shutil.copytree(ROOT / part, folder / part)
    for number, (front, paragraph) in enumerate(PARAGRAPHS):
        title = {"title": paragraph["it"], "summary": paragraph["it"]}
        write_page(folder, f"briefings/{kind}-{number}.md", {**title, **front}, paragraph[kind])
    found: dict[str, list[Problem]] = {}
    for problem in check_folder(folder).problems:
        if problem.severity is not Severity.NOTICE:
            found.setdefault(Path(problem.path).stem, []).append(problem)
    return found


def test_an_honest_paragraph_gives_no_false_alarm(tmp_path: Path) -> None:
    """Twenty honest paragraphs, no alarm."""
    found = _checked(tmp_path, "honest")
    alarms = [each for name, some in found.items() if name.startswith("honest-") for each in some]
    assert len(PARAGRAPHS) == 20
    assert [problem.as_line() for problem in alarms] == []


@pytest.fixture(scope="module")
def twins(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Problem]]:
    """Check all twins at once."""
    return _checked(tmp_path_factory.mktemp("twins"), "twin")


@pytest.mark.parametrize(
    ("number", "paragraph"),
    [
        pytest.param(number, paragraph, id=paragraph["it"])
        for number, (_, paragraph) in enumerate(PARAGRAPHS)
    ],
)
def test_its_dishonest_twin_is_caught(
    twins: dict[str, list[Problem]], number: int, paragraph: dict[str, Any]
) -> None:
    """The one place that is not honest is reported, under the rule that it breaks."""
    assert paragraph["rule"] in {problem.rule for problem in twins.get(f"twin-{number}", ())}
