"""The command that writes and renews locks."""

from pathlib import Path

import pytest

from hooks.__main__ import main
from tests.verify.small_sites import check_folder, write_page, write_site

_BODY = "Dear Ada,\n{: .salutation }\n\nOne is lit.\n\nTwo are lit.\n\nThree are lit.\n"
_SITE = {"sources": {"moss-1901": {"front": {"date": "1901", "label": "Moss"}, "body": _BODY}}}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a site whose one source is locked, with a briefing that cites it."""
    write_site(tmp_path, _SITE)
    body = "Two [@moss-1901, para. 2]. “Three are lit” [@moss-1901, para. 3].\n"
    write_page(tmp_path, "briefings/b.md", {"title": "B", "summary": "B."}, body)
    (tmp_path / "mkdocs.yml").write_text("site_name: Lamps\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def change(root: Path, old: str, new: str) -> None:
    """Change the words of the source and of its original alike."""
    for path in (root / "sources/moss-1901.md", root / "sources/originals/moss-1901.txt"):
        path.write_text(path.read_text().replace(old, new))


def test_what_moved_is_shown_and_the_lock_renewed(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Old and new numbers, and the citations that are touched; then the lock is written."""
    change(root, "Two are lit.", "Zero.\n\nTwo are lit.")
    change(root, "One is lit.", "Won is lit.")
    assert main(["lock"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "sources/moss-1901.lock: 5 paragraphs are not as they were",
        "  paragraph 1 has other words, or is gone",
        "  paragraph 2 is now paragraph 3",
        "  paragraph 3 is now paragraph 4",
        "  paragraph 1 is new",
        "  paragraph 2 is new",
        "Look at these citations now; no check will remind you again:",
        "  docs/briefings/b.md:6: [@moss-1901, para. 2]: paragraph 2 is now paragraph 3",
        "  docs/briefings/b.md:6: [@moss-1901, para. 3]: paragraph 3 is now paragraph 4",
        "Written: sources/moss-1901.lock",
    ]
    rules = {problem.rule for problem in check_folder(root).problems}
    assert "paragraph-changed" not in rules
    assert main(["lock", "sources/moss-1901.md"]) == 0
    assert capsys.readouterr().out == "sources/moss-1901.lock is up to date.\n"


def test_a_dry_run_writes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It shows the same, and no file is touched."""
    change(root, "Two are lit.", "Too are lit.")
    before = (root / "sources/moss-1901.lock").read_bytes()
    assert main(["lock", "--dry-run", "moss-1901"]) == 0
    assert "paragraph 2 has other words" in capsys.readouterr().out
    assert (root / "sources/moss-1901.lock").read_bytes() == before


def test_a_missing_lock_is_written(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A source without a lock gets one that the check is content with."""
    (root / "sources/moss-1901.lock").unlink()
    assert {"source-unlocked"} & {problem.rule for problem in check_folder(root).problems}
    assert main(["lock", "moss-1901"]) == 0
    assert "is new: 4 paragraphs" in capsys.readouterr().out
    assert not {"source-unlocked"} & {problem.rule for problem in check_folder(root).problems}
    assert sorted(path.name for path in (root / "sources").iterdir()) == [
        "moss-1901.lock",
        "moss-1901.md",
        "originals",
    ]


def test_a_source_that_is_not_there(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip in an id is answered with the id that was likely meant, and nothing is written."""
    (root / "sources/moss-1901.lock").unlink()
    assert main(["lock", "moss-1901", "moss-1910"]) == 2
    assert "Did you mean “moss-1901”?" in capsys.readouterr().err
    assert not (root / "sources/moss-1901.lock").exists()
    (root / "sources/broken.md").write_text("---\ntype: nonsense\n---\n\nWords.\n")
    assert main(["lock", "broken"]) == 2
    assert "cannot be read as a source" in capsys.readouterr().err


def test_a_source_that_cannot_be_read_is_told(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others have their locks all the same."""
    (root / "sources/spoilt.md").write_text("---\ntype: letter\n---\n\nWords.\n")
    assert main(["lock"]) == 2
    out, err = capsys.readouterr()
    assert "sources/moss-1901.lock" in out
    assert err.strip() == "sources/spoilt.md cannot be read as a source. See: make check"


def test_a_lock_that_cannot_be_written(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old lock stays whole, nothing is left beside it, and the reason is told."""
    change(root, "Two are lit.", "Too are lit.")
    before = (root / "sources/moss-1901.lock").read_bytes()

    def fail(_: Path, __: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    assert main(["lock"]) == 2
    assert "cannot be written: No space left" in capsys.readouterr().err
    assert (root / "sources/moss-1901.lock").read_bytes() == before
    assert [path.name for path in (root / "sources").iterdir() if ".new" in path.name] == []
