"""What is published stands as it was until a new site takes its place."""

import subprocess
import sys
from pathlib import Path

import pytest
from jinja2 import TemplateError

from hooks.commands import site_folder, writing
from hooks.commands.site_folder import SiteFolder


def tree(folder: Path) -> dict[str, str]:
    """Give the text of each file."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text() for path in files}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Publish a site."""
    site = tmp_path / "site"
    (site / "a").mkdir(parents=True)
    (site / "a/index.html").write_text("old")
    (site / "gone.html").write_text("old")
    (site / ".git").mkdir()
    (site / ".git/config").write_text("kept")
    (site / ".nojekyll").write_text("")
    return site


def make(site: Path) -> SiteFolder:
    """Begin a new site, with a file where there was a folder and the reverse."""
    folder = SiteFolder.beside(str(site))
    (folder.made / "gone.html").mkdir(exist_ok=True)
    (folder.made / "gone.html/index.html").write_text("new")
    (folder.made / "b").mkdir()
    (folder.made / "b/index.html").write_text("new")
    return folder


NEW = {
    ".git/config": "kept",
    ".nojekyll": "",
    "b/index.html": "new",
    "gone.html/index.html": "new",
}


@pytest.mark.parametrize("way", ["exchanged", "renamed twice", "filled"])
def test_a_new_site_takes_the_place_of_the_old(
    old: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one step where the system can, and else all the same; hidden files are kept."""
    if way == "renamed twice":
        monkeypatch.setattr(writing, "exchange", lambda *_: False)
    if way == "filled":
        monkeypatch.setattr(site_folder, "put_in_place", _fail)
    folder = make(old)
    assert tree(old)["a/index.html"] == "old"
    assert folder.publish("") == ""
    assert tree(old) == NEW
    assert [path.name for path in old.parent.iterdir()] == ["site"]


def _fail(*_: object, **__: object) -> None:
    raise OSError(18, "Invalid cross-device link")


def test_what_stops_a_build_leaves_the_old_site(old: Path) -> None:
    """It is told why, and where the old one stands."""
    before = tree(old)
    folder = make(old)
    told = folder.publish("2 errors")
    folder.discard()
    assert told == f"Nothing is published: 2 errors. {old} stands as it was."
    assert tree(old) == before
    assert [path.name for path in old.parent.iterdir()] == ["site"]


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (OSError(28, "No space left on device"), "No space left on device"),
        (TemplateError("no filter named “x”"), "no filter named “x”"),
        (ValueError("the host tells of it itself"), ""),
        (None, ""),
    ],
)
def test_a_full_disk_and_a_faulty_template_are_told(
    old: Path, error: Exception | None, told: str
) -> None:
    """Of other errors the host tells."""
    kept = make(old).discard(error)
    assert kept == (f"Nothing is published: {told}. {old} stands as it was." if told else "")


def test_a_file_is_not_replaced(tmp_path: Path) -> None:
    """Somebody wrote it, and it is no site."""
    (tmp_path / "site").write_text("mine")
    folder = SiteFolder.beside(str(tmp_path / "site"))
    told = folder.publish("")
    folder.discard()
    assert told.startswith("Nothing is published: a file has the name of the folder for the site.")
    assert tree(tmp_path) == {"site": "mine"}


def test_a_link_to_the_site_stays_a_link(tmp_path: Path, old: Path) -> None:
    """The folder to which it leads is the one that is replaced."""
    (tmp_path / "public").symlink_to(old)
    make(tmp_path / "public").publish("")
    assert (tmp_path / "public").is_symlink()
    assert tree(old) == NEW


def test_a_folder_beside_which_nothing_can_be_made_is_written_in_place(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the host alone would do it."""
    monkeypatch.setattr(Path, "mkdir", _fail)
    folder = SiteFolder.beside(str(old))
    assert folder.made == folder.published == old
    folder.discard()
    assert old.is_dir()


def test_what_a_killed_build_left_is_removed_by_the_next(old: Path) -> None:
    """That of one that still runs is not."""
    done = subprocess.run([sys.executable, "-c", ""], check=True)
    assert done.returncode == 0
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as running:
        dead = subprocess.Popen([sys.executable, "-c", ""])
        dead.wait()
        left = old.with_name(f".site.{dead.pid}.new")
        busy = old.with_name(f".site.{running.pid}.new")
        other = old.with_name(".site.x.new")
        for each in (left, busy, other):
            each.mkdir()
        make(old).discard()
        assert [each.is_dir() for each in (left, busy, other)] == [False, True, True]
        running.communicate(b"\n")


def test_a_site_that_was_moved_aside_comes_back(old: Path) -> None:
    """A build killed between two renames leaves it under another name."""
    before = tree(old)
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    old.rename(old.with_name(f".site.{dead.pid}.old"))
    make(old).discard()
    assert tree(old) == before


@pytest.mark.skipif(sys.platform != "linux", reason="other systems rename twice")
def test_this_system_exchanges(tmp_path: Path) -> None:
    """There is no moment without a site."""
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    (one / "x").write_text("")
    assert writing.exchange(one, other)
    assert tree(other) == {"x": ""}
