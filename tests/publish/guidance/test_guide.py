"""The rules page: what it shows as wrong is reported, and what it shows as right is not."""

import shutil
from pathlib import Path

import pytest
import yaml

from hooks.problems import RULES, Problem
from hooks.publish.guidance import GUIDES
from hooks.publish.guidance.guide import HEADING, LETTER, REPORT
from tests.verify.small_sites import check_folder, write_site

_FILES = Path(__file__).parents[2] / "golden" / "rules.yml"
_OF_THE_HOST = {"site-build", "site-settings"}
"""Rules that MkDocs itself breaks the news of; `tests/test_site.py` has them."""
_PAGE = "---\ntitle: Piers\nsummary: The piers.\n---\n\n"


@pytest.fixture(scope="module")
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


def _reported(root: Path, rule: str, shown: str) -> list[Problem]:
    """Give the problems of a rule where its example has some words, at the file that it names."""
    example = GUIDES[rule].example
    path = root / (example.path or shown)
    if not example.path:
        path.write_text(_PAGE, encoding="utf-8")
    elif path.exists():
        text = path.read_text(encoding="utf-8")
        assert text.count(example.right) == 1
        path.write_text(text.replace(example.right, shown), encoding="utf-8")
    else:
        body = shown if shown.startswith("---\n") else _PAGE + shown
        path.write_text(body, encoding="utf-8")
    place = example.told_at or example.path or shown
    return [each for each in check_folder(root).problems if (each.rule, each.path) == (rule, place)]


@pytest.mark.parametrize("rule", sorted(RULES.keys() - _OF_THE_HOST))
def test_an_example_is_what_it_says(site: Path, tmp_path: Path, rule: str) -> None:
    """The wrong lines break the rule, the right ones do not."""
    example = GUIDES[rule].example
    for kind, shown in (("wrong", example.wrong), ("right", example.right)):
        root = tmp_path / kind
        shutil.copytree(site, root)
        assert bool(_reported(root, rule, shown)) == (kind == "wrong"), kind


def test_every_rule_is_explained() -> None:
    """Each rule has a meaning, something to do, and an example that differs."""
    assert set(GUIDES) == set(RULES)
    for guide in GUIDES.values():
        assert guide.meaning.endswith(".")
        assert guide.mend.endswith(".")
        assert guide.example.wrong != guide.example.right
