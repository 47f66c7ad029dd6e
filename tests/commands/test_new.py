"""`python -m hooks new`, in a copy of the sample."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from hooks.commands.new import new_page
from hooks.draft.skeletons import FOLDERS, skeleton
from hooks.model.refusal import Refusal
from hooks.model.schemas import keys
from hooks.read.front_matter.block import split
from hooks.read.sample_site import sample_files
from hooks.read.site_files import read_site

ROOT = Path(__file__).parents[2]
HOST = {"tags", "hide", "icon", "search", "status", "template"}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Write the files of the sample, and settings."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Lamps\n")
    for name, text in sample_files().items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("kind", FOLDERS)
def test_a_new_page_is_good_as_it_stands(site: Path, kind: str) -> None:
    """The page is written where it belongs, without a problem, and it is said what to do next."""
    done = new_page(site, kind, "north-quay")
    assert isinstance(done, str)
    assert done.startswith(f"Written: {FOLDERS[kind]}/north-quay.md\n")
    assert done.endswith("Then: make check")
    found = read_site(site)
    unreviewed = ["briefing-unreviewed"] if kind == "briefing" else []
    assert [each.rule for each in found.problems] == unreviewed
    assert f"{FOLDERS[kind]}/north-quay.md".removeprefix("docs/") in found.pages
    if kind != "briefing":
        assert found.registry.name("north-quay") == "North Quay"


@pytest.mark.parametrize("kind", FOLDERS)
def test_every_key_stands_in_the_skeleton(kind: str) -> None:
    """Each key of the model is there, the required ones with a value, the others as comments."""
    text = skeleton(kind, "x")
    assert set(split(text, "x", "page-metadata").values) == {
        key.name for key in keys(kind) if key.required or key.name == "reviewed"
    }
    shown = set(re.findall(r"^(?:# )?(?:  [- ] )?(\w+):", text, re.MULTILINE))
    assert {key.name for key in keys(kind)} - HOST <= shown


@pytest.mark.parametrize("kind", FOLDERS)
def test_a_comment_without_its_mark_is_a_key(kind: str) -> None:
    """Whoever deletes every # in front of a key has front matter that can be read."""
    text = re.sub(r"^# (?=(?:  [ -]*)?\w+:(?:$|  #))", "", skeleton(kind, "x"), flags=re.MULTILINE)
    assert not split(text, "x", "page-metadata").problems
    assert text.count("\nmentions:") == 1


@pytest.mark.parametrize(
    ("kind", "page_id", "what", "hint"),
    [
        ("person", "Jo Lee", "“Jo Lee” cannot be the id of a person", "new person jo-lee"),
        ("person", "../x", "cannot be the id", "new person x"),
        ("organisation", "index", "cannot be the id of an organisation", "harbour-trust"),
        ("briefing", "", "cannot be the id of a briefing", "2021-lamps"),
        ("person", "ada-fairweather", "there is already docs/people/ada-fairweather.md", "Edit"),
        (
            "organisation",
            "ada-fairweather",
            "the id “ada-fairweather” is taken already, by a person in docs/people/",
            "choose another",
        ),
        (
            "person",
            "alder-row-chair",
            "by a post in docs/organisations/alder-row-society.md",
            "choose another",
        ),
        ("briefing", "2024-water-tank", "nothing is overwritten", "Edit docs/briefings/"),
    ],
)
def test_a_bad_or_taken_id_is_refused(
    site: Path, kind: str, page_id: str, what: str, hint: str
) -> None:
    """Nothing is written, and it is said what would do."""
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    done = new_page(site, kind, page_id)
    assert isinstance(done, Refusal)
    assert what in done.text
    assert hint in done.hint
    assert {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} == before


def test_the_command_line(site: Path) -> None:
    """The status is 0 for a page that was made, and 2 with one clear line for one that was not."""
    config = ["--config", str(site / "mkdocs.yml")]
    command = [sys.executable, "-m", "hooks", "new", "person", "jo-lee", *config]
    for status, out, error in ((0, "Written: docs/people/jo-lee.md", ""), (2, "", "already")):
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == status
        assert out in done.stdout
        assert error in done.stderr


@pytest.mark.parametrize(
    ("kind", "hint"),
    [
        ("source", "Run .venv/bin/python -m hooks add FILE"),
        ("sources", "Run .venv/bin/python -m hooks add FILE"),
        ("organization", "Write .venv/bin/python -m hooks new organisation jo-lee"),
        ("persn", "Write .venv/bin/python -m hooks new person jo-lee"),
    ],
)
def test_another_kind_of_page_is_refused(site: Path, kind: str, hint: str) -> None:
    """A source is made from its document; of a slip it is said what was meant."""
    done = new_page(site, kind, "Jo Lee")
    assert isinstance(done, Refusal)
    assert done.hint.startswith(hint)
