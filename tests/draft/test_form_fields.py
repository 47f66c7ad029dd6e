"""The settings of the forms: what follows from the models, and what the editor makes of it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hooks.draft.form_fields import form_settings
from hooks.model.pages import PageFrontMatter
from hooks.model.schemas import KINDS, Key, keys

ROOT = Path(__file__).parents[2]
CMS: dict[str, Any] = dict(form_settings("Ours", "a/ours")["cms"])
FORMS = {each["name"]: each for each in (*CMS["collections"], *CMS["singletons"])}
OF_THE_HOST = {
    name for name, field in PageFrontMatter.model_fields.items() if field.annotation is Any
}
"""Keys of MkDocs and Material, which may hold anything: they have no form, and stay as they are."""
SHOWN = [kind for kind in KINDS if kind != "page"]


def _paths(listed: tuple[Key, ...], above: str = "") -> Iterator[tuple[str, Key]]:
    for key in listed:
        yield above + key.name, key
        yield from _paths(key.keys, f"{above}{key.name}.")


def _fields(kind: str) -> dict[str, dict[str, Any]]:
    """Give the fields of a form by their paths, those in lists too; parts of others left out."""

    def walk(listed: list[dict[str, Any]], above: str) -> Iterator[tuple[str, dict[str, Any]]]:
        for each in listed:
            if "of" not in each:
                yield above + each["name"], each
            if each.get("shape") != "meanings":
                yield from walk(each.get("fields", []), f"{above}{each['name']}.")

    return dict(walk(FORMS[kind]["fields"], ""))


@pytest.mark.parametrize("kind", SHOWN)
def test_every_key_has_a_field(kind: str) -> None:
    """A key that is added to a model appears in the forms; none of the host's does."""
    wanted = {
        path: key for path, key in _paths(keys(kind)) if key.name not in OF_THE_HOST or "." in path
    }
    fields = _fields(kind)
    assert fields.keys() - {"body"} == wanted.keys()
    for path, key in wanted.items():
        assert fields[path]["required"] == key.required, path
        assert fields[path]["hint"].startswith(key.meaning), path


@pytest.mark.parametrize("kind", SHOWN)
def test_ids_are_chosen_from_lists(kind: str) -> None:
    """Wherever an id of something else stands, there is the list of what it may be."""
    lists = {
        ("person", "organisation", "post"): "everybody",
        ("organisation",): "organisation",
        ("post",): "organisation",
        ("source",): "source",
    }
    fields = _fields(kind)
    for path, key in _paths(keys(kind)):
        if key.refers_to:
            field = fields[path]
            if field["shape"] == "meanings":
                field = field["fields"][-1]
            assert field["widget"] == "relation", path
            assert field["collection"] == lists[key.refers_to], path
            assert field["collection"] in FORMS
    assert fields.keys() & {"author", "memberships.post", "parent", "events.who", "mentions"}


def test_values_have_their_kinds() -> None:
    """Choices are choices, dates are text of the form that the checks read, numbers are whole."""
    source, body = _fields("source"), _fields("organisation")
    assert source["type"]["options"][:2] == ["letter", "news_item"]
    assert source["numbering"]["left_out"] == source["numbering"]["default"] == "added"
    assert source["date"]["widget"] == "string"
    pattern, told = source["date"]["pattern"]
    assert pattern == "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
    assert told == "This must be a date. Write 2014, 2014-03 or 2014-03-05."
    assert body["posts.seats"]["widget"] == "number"
    assert body["posts.ignore_case"]["widget"] == "boolean"
    assert _fields("person")["other_names"]["shape"] == "names"


def test_a_new_briefing_is_not_reviewed() -> None:
    """As `new briefing` has it; where the key is left out, a briefing counts as reviewed."""
    reviewed = _fields("briefing")["reviewed"]
    assert (reviewed["left_out"], reviewed["default"]) == (True, False)


def test_the_files_are_those_of_the_contract() -> None:
    """Folders and files are the ones that are read; `add` makes sources, nothing is deleted."""
    for kind in SHOWN:
        form = FORMS[kind]
        assert KINDS[kind].files == form.get("file", f"{form.get('folder')}/*.md")
    assert [name for name, each in FORMS.items() if each.get("create")] == [
        "person",
        "organisation",
        "briefing",
    ]
    assert not any(each["delete"] for each in CMS["collections"] if not each.get("hide"))


def test_the_editor_is_installed_by_hash_and_tested_as_it_is() -> None:
    """Its lock names no place; the tests run with the very versions that a site gets."""
    folder = ROOT / "hooks/draft/forms"
    lock = json.loads((folder / "package-lock.json").read_text("utf-8"))["packages"]
    tested = json.loads((ROOT / "tests/browser/package-lock.json").read_text("utf-8"))["packages"]
    wanted = json.loads((folder / "package.json").read_text("utf-8"))["dependencies"]
    assert wanted == lock[""]["dependencies"]
    for path, each in lock.items():
        assert "resolved" not in each, path
        assert not path or each["integrity"].startswith("sha512-"), path
    for name, version in wanted.items():
        mine, theirs = (packages[f"node_modules/{name}"] for packages in (lock, tested))
        assert mine["version"] == theirs["version"] == version
        assert mine["integrity"] == theirs["integrity"]
