"""Citations, quotations and statements on rendered pages: golden files.

Each file of `tests/golden/statements/` holds cases on the site of `lanterns.yml`. `page` is where
the Markdown stands (default: a briefing), `front` what is added to its front matter. Lines count
from the first line of the Markdown; 0 is the front matter. What is left out of `problems` must not
be reported, notices apart; `footings`, `texts` and `quotations` are compared where they are given.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from hooks.build import open_site
from hooks.problems import Severity
from tests.verify.small_sites import Checked, check_opened, write_page, write_site

_FOLDER = Path(__file__).parents[1] / "golden" / "statements"
_LANTERNS = yaml.safe_load((_FOLDER / "lanterns.yml").read_text(encoding="utf-8"))
_FRONT = {
    "briefings": {"title": "Lamps", "summary": "What the letter says."},
    "people": {"name": "Jane Moss"},
    "organisations": {"name": "Lantern Board"},
}


def _cases() -> Iterator[Any]:
    for file in sorted(_FOLDER.glob("*.yml")):
        for case in yaml.safe_load(file.read_text(encoding="utf-8"))["cases"]:
            yield pytest.param(case, id=f"{file.stem}: {case['it']}")


@pytest.fixture(scope="module")
def lanterns(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the site on which all cases stand, once."""
    root = tmp_path_factory.mktemp("lanterns")
    write_site(root, _LANTERNS)
    return root


def _check(root: Path, case: dict[str, Any]) -> tuple[Checked, str, int]:
    """Check a case; give what came of it, the page, and the line before its Markdown."""
    src_uri = case.get("page", "briefings/x.md")
    front = {**_FRONT.get(src_uri.partition("/")[0], {}), **case.get("front", {})}
    write_page(root, src_uri, front, case.get("markdown", ""))
    opened = open_site(root)
    return check_opened(opened), src_uri, opened.site.pages[src_uri].body_line


@pytest.mark.parametrize("case", list(_cases()))
def test_golden(lanterns: Path, tmp_path: Path, case: dict[str, Any]) -> None:
    """A page has the problems, the statements and the quotations that its golden file says."""
    shutil.copytree(lanterns, tmp_path, dirs_exist_ok=True)
    checked, src_uri, first = _check(tmp_path, case)
    reported = [
        f"{max(0, each.line - first)} {each.rule}: {each.text} {each.hint}"
        for each in checked.problems
        if each.severity is not Severity.NOTICE
    ]
    expected = case.get("problems", [])
    assert len(reported) == len(expected), reported
    for one, words in zip(reported, expected, strict=True):
        place, _, rest = words.partition(": ")
        assert one.startswith(f"{place}: ")
        assert rest in one
    report = checked.reports[src_uri]
    if "footings" in case:
        assert [each.footing.value for each in report.statements] == case["footings"]
    if "texts" in case:
        assert [each.text for each in report.statements] == case["texts"]
    if "quotations" in case:
        assert [f"{each.result}: {each.exact}" for each in report.quotations] == case["quotations"]
    if "accepted" in case:
        assert [each.problem.rule for each in checked.accepted] == case["accepted"]
    for part in case.get("shown", []):
        assert part in checked.linked[src_uri].html
