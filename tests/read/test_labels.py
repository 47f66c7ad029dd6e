"""The short forms of sources in citations."""

import pytest

from hooks.model.entities import OrganizationFrontMatter, PersonFrontMatter
from hooks.model.key_lines import KeyLines
from hooks.model.pages import Page
from hooks.model.sources import Source, SourceFrontMatter
from hooks.read.entity_files import build_registry
from hooks.read.labels import labels

PERSONS = {
    "ada-lind": {"name": "Ada Lind", "memberships": [{"post": "chair", "start_date": "1900"}]},
    "jan-de-wit": {"name": "Jan de Wit", "family_name": "de Wit"},
}
BODY = {
    "name": "Port of Harrow",
    "other_names": ["The Port", "PoH"],
    "posts": [{"id": "chair", "label": "Chair"}],
}
PAGES = [
    *((f"people/{each}.md", PersonFrontMatter.model_validate(PERSONS[each])) for each in PERSONS),
    ("organisations/port.md", OrganizationFrontMatter.model_validate(BODY)),
]
REGISTRY, _ = build_registry(Page(f"docs/{uri}", meta, "", 1, KeyLines()) for uri, meta in PAGES)


def source(id_: str, **values: str | list[str]) -> Source:
    """Make a source out of its front matter."""
    default = {"type": "letter", "title": "On tides", "date": "1901-05", "original": "a"}
    meta = SourceFrontMatter.model_validate({**default, **values})
    return Source(id_, f"sources/{id_}.md", meta, KeyLines(), b"", (), None, None)


@pytest.mark.parametrize(
    ("values", "label"),
    [
        ({"author": "jan-de-wit", "publisher": "port"}, "de Wit 1901"),
        ({"author": ["ada-lind", "jan-de-wit"]}, "Lind 1901"),
        ({"author": "port"}, "PoH 1901"),
        ({"publisher": "port"}, "PoH 1901"),
        ({"author": "chair"}, "Lind 1901"),
        ({"author": "chair", "date": "1899"}, "PoH 1899"),
        ({"author": "nobody", "publisher": "port"}, "PoH 1901"),
        ({"author": "nobody"}, "On tides"),
        ({"label": "Tides", "author": "port"}, "Tides"),
    ],
)
def test_label(values: dict[str, str | list[str]], label: str) -> None:
    """As declared; else author, else publisher, and year; else the title."""
    assert labels({"a": source("a", **values)}, REGISTRY) == {"a": label}


def test_no_label_stands_for_two_sources() -> None:
    """Equal defaults are told apart by letters, past any label that is taken."""
    given = {
        "a": source("a", author="port"),
        "b": source("b", label="PoH 1901a"),
        "c": source("c", publisher="port"),
        "d": source("d", author="ada-lind"),
    }
    assert labels(given, REGISTRY) == {
        "a": "PoH 1901b",
        "b": "PoH 1901a",
        "c": "PoH 1901c",
        "d": "Lind 1901",
    }
