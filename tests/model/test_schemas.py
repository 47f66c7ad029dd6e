"""The JSON Schemas of the front matter, and the list of keys."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from hooks.model.key_lines import KeyLines
from hooks.model.schemas import KINDS, PageKind, keys, schema, schemas
from hooks.read.front_matter.block import Document, split
from hooks.read.front_matter.validation import validate
from hooks.read.page_files import model_of
from hooks.read.sample_site import sample_files

ROOT = Path(__file__).parents[2]


def _files() -> list[tuple[str, str]]:
    """List the files with front matter of the fixture site and of the sample, with their text."""
    fixture = ROOT / "tests" / "site"
    found = {path.relative_to(fixture).as_posix(): path for path in fixture.rglob("*.md")}
    texts = {path: file.read_text(encoding="utf-8") for path, file in found.items()}
    return sorted({**texts, **sample_files()}.items())


FILES = [(path, text) for path, text in _files() if path.endswith(".md") and path[0] in "ds"]


def _values(path: str, text: str) -> dict[str, Any]:
    return split(text, path, "page-metadata").values


def _kind(path: str) -> str:
    model = None if path.startswith("sources/") else model_of(path.removeprefix("docs/"))
    return next(kind.name for kind in KINDS.values() if model in {None, kind.model})


def test_each_kind_of_file_has_a_schema() -> None:
    """The schemas are published by kind, valid in themselves, and carry address and version."""
    published = dict(schemas("https://example.org/"))
    assert list(published) == [f"data/schemas/{kind}.json" for kind in KINDS]
    for path, text in published.items():
        content = json.loads(text)
        Draft202012Validator.check_schema(content)
        assert content["$id"] == f"https://example.org/{path}"
        assert content["$comment"].startswith("Version ")


@pytest.mark.parametrize(("path", "text"), FILES, ids=[path for path, _ in FILES])
def test_good_files_fit_their_schema(path: str, text: str) -> None:
    """Whatever builds without a problem fits the schema as well."""
    errors = Draft202012Validator(schema(_kind(path))).iter_errors(_values(path, text))
    assert [error.message for error in errors] == []


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("person", {}),
        ("person", {"name": "Jo Lee", "nmae": "x"}),
        ("person", {"name": "Jo Lee", "memberships": [{"post": "Not an id"}]}),
        ("organisation", {"name": "Trust", "posts": [{"id": "chair"}]}),
        ("briefing", {"title": "A"}),
        ("timeline", {"events": [{"date": "last May", "title": "A", "sources": {"cite": "a"}}]}),
        ("commitments", {"commitments": [{"statement": "A", "cite": "a", "kind": "wish"}]}),
        ("source", {"type": "letter", "title": "A", "date": "2014", "original": "a.txt"}),
        ("page", {"link": "some"}),
    ],
)
def test_what_the_checks_refuse_the_schema_refuses(kind: str, values: dict[str, Any]) -> None:
    """A missing, unknown or malformed key does not fit; nor does it pass the model."""
    assert not Draft202012Validator(schema(kind)).is_valid(values)
    model = KINDS[kind].model
    document = Document(values, KeyLines(), "", 1, ())
    found = validate(model, document, "x", "page-metadata")
    assert found.problems or (found.meta and not values.keys() >= set(KINDS[kind].needed))


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("person", {"name": "Jo Lee", "other_names": "J. Lee", "honorific_prefix": "Ms"}),
        ("person", {"name": "Jo Lee", "other_names": ["J. Lee", {"name": "Jo"}]}),
        ("page", {"as_of": 2014, "nolink": [2014]}),
    ],
)
def test_one_value_may_stand_for_a_list_and_a_year_is_a_number(
    kind: str, values: dict[str, Any]
) -> None:
    """The schema takes what YAML makes of a line, such as `as_of: 2014`."""
    errors = Draft202012Validator(schema(kind)).iter_errors(values)
    assert [error.message for error in errors] == []


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_key_is_explained(kind: PageKind) -> None:
    """The list has each key of the model once, the required ones first, each explained."""
    listed = keys(kind.name)
    assert {key.name for key in listed} == set(kind.model.model_fields)
    assert [key.required for key in listed] == sorted((k.required for k in listed), reverse=True)
    for each in [*listed, *(inner for key in listed for inner in key.keys)]:
        assert each.meaning
        assert each.form
