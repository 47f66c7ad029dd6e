"""The site of the examples: what they show is said of it, at the file that they name."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from hooks.publish.guidance.guide import HEADING, LETTER, REPORT, Example
from tests.verify.small_sites import check_folder, write_site

_FILES = Path(__file__).parents[2] / "golden" / "rules.yml"
_PAGE = "---\ntitle: Piers\nsummary: The piers.\n---\n\n"
Told = Callable[[str, Example], tuple[int, int]]
"""Counts how often a rule is told where its example has the wrong words, and the right ones."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the site of the examples, without the lines that they show."""
    root = tmp_path_factory.mktemp("rules")
    letter = "\n\n".join([f"## {HEADING}", *LETTER])
    details = {"date": "1897-03-04", "author": "ada-orme", "language": "en-GB"}
    report = {"type": "report", "date": "1898-05-02", "publisher": "harbour-guild"}
    sources = {
        "orme-1897": {"front": {**details, "label": "Orme 1897"}, "body": letter},
        "guild-1898": {"front": {**report, "label": "Guild 1898"}, "body": "\n\n".join(REPORT)},
    }
    write_site(root, {"sources": sources})
    for name, text in yaml.safe_load(_FILES.read_text(encoding="utf-8")).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def told(site: Path, tmp_path: Path) -> Told:
    """Try an example in two copies of the site."""

    def tell(rule: str, example: Example) -> tuple[int, int]:
        counts = []
        for kind, shown in (("wrong", example.wrong), ("right", example.right)):
            root = tmp_path / kind
            shutil.copytree(site, root)
            _show(root / (example.path or shown), example, shown)
            place = example.told_at or example.path or shown
            problems = check_folder(root).problems
            counts.append(sum((each.rule, each.path) == (rule, place) for each in problems))
        return counts[0], counts[1]

    return tell


def _show(path: Path, example: Example, shown: str) -> None:
    """Write the words of an example into the file of which they are a part."""
    if not example.path:
        path.write_text(_PAGE, encoding="utf-8")
    elif path.exists():
        text = path.read_text(encoding="utf-8")
        assert text.count(example.right) == 1
        path.write_text(text.replace(example.right, shown), encoding="utf-8")
    else:
        body = shown if shown.startswith("---\n") else _PAGE + shown
        path.write_text(body, encoding="utf-8")
