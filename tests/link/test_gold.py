"""The shipped sources against what a careful reader marked by hand (`tests/gold/`)."""

from collections import Counter
from functools import lru_cache
from pathlib import Path

import pytest
import yaml

from hooks.model.site import Site
from hooks.read.site_files import read_site
from tests import builders
from tests.link.links import as_target

_ROOT = Path(__file__).parents[2]
_GOLD = sorted((_ROOT / "tests" / "gold").glob("*.yml"))


@lru_cache(maxsize=1)
def _shipped() -> Site:
    return read_site(_ROOT)


@pytest.mark.parametrize("path", _GOLD, ids=lambda path: path.stem)
def test_precision_and_recall_are_one(path: Path) -> None:
    """Every person, body and office that a reader would mark is found, and nothing else."""
    gold = yaml.safe_load(path.read_text("utf-8"))
    expected = Counter((anchor, words) for anchor, named in gold.items() for words in named)
    source = _shipped().sources[path.stem]
    linked, problems = builders.link(_shipped(), f"sources/{path.stem}.md", source.html)
    found = Counter(
        (each.anchor, f"{each.exact} -> {as_target(each.target)}") for each in linked.mentions
    )
    assert not found - expected, "precision: these are found and no reader would mark them"
    assert not expected - found, "recall: these are marked and not found"
    assert not problems


@pytest.mark.parametrize("path", _GOLD, ids=lambda path: path.stem)
def test_every_block_was_read(path: Path) -> None:
    """A gold file goes through each paragraph and each heading with a name, in order."""
    gold = yaml.safe_load(path.read_text("utf-8"))
    paragraphs = [each.anchor for each in _shipped().sources[path.stem].paragraphs]
    assert [anchor for anchor in gold if anchor.startswith("para_")] == paragraphs


def test_every_source_has_a_gold_file() -> None:
    """Whoever ships a further source says whom it names."""
    assert {path.stem for path in _GOLD} == set(_shipped().sources)
