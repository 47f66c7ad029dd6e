"""Ids in the front matter."""

import pytest

from hooks.model.key_lines import KeyLines
from hooks.model.pages import PageFrontMatter
from hooks.model.sources import SourceFrontMatter
from hooks.read.front_matter.references import check_references
from tests.builders import organisation, person, registry, source

KNOWN = registry(person("ann-lee"), organisation("board"))


def _told(
    meta: PageFrontMatter | SourceFrontMatter, broken: frozenset[str] = frozenset()
) -> list[str]:
    problems = check_references(
        meta,
        KeyLines(),
        "x.md",
        registry=KNOWN,
        sources={"lee-2021": source("lee-2021")},
        broken=broken,
    )
    return [each.text for each in problems]


def _source(**values: str) -> SourceFrontMatter:
    given = {"type": "letter", "title": "A", "date": "2021", "original": "a.txt", **values}
    return SourceFrontMatter.model_validate(given)


@pytest.mark.parametrize(
    "values", [{"author": "ann-lee"}, {"publisher": "board"}, {"in_reply_to": "lee-2021"}]
)
def test_an_id_that_is_there_is_not_told(values: dict[str, str]) -> None:
    """Persons, bodies and sources, each where it may stand."""
    assert _told(_source(**values)) == []


@pytest.mark.parametrize(
    "values", [{"author": "ann-le"}, {"publisher": "bord"}, {"in_reply_to": "lee-2020"}]
)
def test_an_id_that_is_not_there_is_told(values: dict[str, str]) -> None:
    """Unless its file is broken, which is told there."""
    assert len(_told(_source(**values))) == 1
    assert _told(_source(**values), frozenset(values.values())) == []


def test_words_of_a_page_mean_somebody() -> None:
    """In `mentions`."""
    meta = PageFrontMatter.model_validate({"mentions": {"the writer": "nobody"}})
    assert len(_told(meta)) == 1
