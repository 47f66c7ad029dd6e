"""`python -m hooks forms`."""

import json
from pathlib import Path

import pytest

from hooks.__main__ import main
from hooks.commands.forms import FOLDER, write_forms
from hooks.commands.start import start
from hooks.model.refusal import Refusal
from tests.commands.harbour import call, make_site, tree

PARTS = Path(__file__).parents[2] / "hooks/draft/forms"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Make the small site."""
    return make_site(tmp_path)


def test_the_forms_are_written_beside_the_pages(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """They are a folder of their own, no part of docs/; it is said how to open them."""
    before = tree(config.parent)
    assert call(config, "forms") == 0
    folder = config.parent / "forms"
    told = capsys.readouterr().out
    assert told.startswith("Written: forms/config.json, forms/forms.js, ")
    assert "make forms" in told
    assert str(config.parent) in told
    assert {each.name for each in folder.iterdir()} == {
        *(each.name for each in PARTS.iterdir() if each.is_file()),
        "config.json",
    }
    assert tree(config.parent) == before
    settings = json.loads((folder / "config.json").read_text("utf-8"))
    assert settings["cms"]["backend"]["repo"].endswith(f"/{config.parent.name}")


def test_forms_are_renewed(config: Path) -> None:
    """Called again, it says what it made anew; nothing, where all is as it should be."""
    write_forms(config)
    assert str(write_forms(config)).startswith("forms/ is as it should be.")
    (config.parent / "forms/forms.js").write_text("// older", "utf-8")
    assert str(write_forms(config)).startswith("Renewed: forms/forms.js\n")
    assert (config.parent / "forms/forms.js").read_bytes() == (PARTS / "forms.js").read_bytes()


def test_nobodys_own_files_are_replaced(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder `forms` of somebody else stays as it was."""
    own = config.parent / "forms/index.html"
    own.parent.mkdir()
    own.write_text("mine", "utf-8")
    assert call(config, "forms") == 2
    told = capsys.readouterr().err
    assert "forms/index.html is there already, and was not made by this command" in told
    assert [each.name for each in own.parent.iterdir()] == ["index.html"]
    assert own.read_text("utf-8") == "mine"


@pytest.mark.parametrize("line", ["docs_dir: pages", 'docs_dir: "../docs"', "docs_dir: docs2 # x"])
def test_pages_elsewhere_are_refused(config: Path, line: str) -> None:
    """The contract has pages in docs/; the forms would find none, and say so."""
    config.write_text(f"{line}\n{config.read_text('utf-8')}", "utf-8")
    told = write_forms(config)
    assert isinstance(told, Refusal)
    assert "there is no docs/ for the pages of mkdocs.yml" in str(told)
    assert not (config.parent / "forms").exists()


@pytest.mark.parametrize("line", ["docs_dir: docs", "docs_dir: './docs/' # ours"])
def test_docs_by_its_name_is_docs(config: Path, line: str) -> None:
    """A setting that says what holds anyway changes nothing."""
    config.write_text(f"{line}\n{config.read_text('utf-8')}", "utf-8")
    assert isinstance(write_forms(config), str)


def test_two_sites_have_two_names(tmp_path: Path) -> None:
    """The editor remembers by this name which folder it may change: none is taken for another."""
    names = set()
    for above in ("one", "two"):
        config = make_site(tmp_path / above / "our site")
        write_forms(config)
        text = (config.parent / "forms/config.json").read_text("utf-8")
        names.add(json.loads(text)["cms"]["backend"]["repo"])
    assert len(names) == 2
    assert {name.partition("/")[2] for name in names} == {"our-site"}


def test_a_started_site_has_forms(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The parts come with the generator; what is made of them git ignores."""
    start(tmp_path / "site")
    assert main(["forms", "--config", str(tmp_path / "site/mkdocs.yml")]) == 0
    assert "Written: " in capsys.readouterr().out
    assert "/forms/\n" in (tmp_path / "site/.gitignore").read_text("utf-8")
    assert (tmp_path / "site/hooks/draft/forms/index.html").is_file()


def test_readers_get_nothing_of_it(shipped_site: Path) -> None:
    """No page of the site, no script and no list of its pages knows of the editor."""
    published = [path for path in shipped_site.rglob("*") if path.is_file()]
    assert [path for path in published if path.relative_to(shipped_site).parts[0] == FOLDER] == []
    assert [path for path in published if b"sveltia" in path.read_bytes().lower()] == []
