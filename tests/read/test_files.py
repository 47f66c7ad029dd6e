"""Files, as lists of paths and as bytes."""

from pathlib import Path

import pytest

from hooks.read import files
from hooks.read.files import content, line_of, markdown_files, shown, text_of


def test_markdown_is_listed_in_order_and_hidden_files_are_not(tmp_path: Path) -> None:
    """Folders are walked; what begins with a full stop, and links to folders, are left out."""
    for name in ("b.md", "a/c.md", ".hidden/d.md", ".e.md", "f.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "again").symlink_to(tmp_path / "a")
    found = [shown(each, tmp_path) for each in markdown_files(tmp_path)]
    assert found == ["a/c.md", "b.md"]
    assert markdown_files(tmp_path / "none") == []


def test_what_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder, a missing file and one that is too large are no bytes."""
    (tmp_path / "a").write_bytes(b"123")
    assert content(tmp_path / "a") == b"123"
    assert content(tmp_path) == "it is not a file"
    assert content(tmp_path / "none") == "it is not a file"
    monkeypatch.setattr(files, "LARGEST", 2)
    assert content(tmp_path / "a") == "it is larger than 0 MB"


def test_a_line_is_found_by_its_beginning(tmp_path: Path) -> None:
    """Indented or not; the first line where there is none."""
    (tmp_path / "a").write_text("one\n  hooks: x\nhooks: y\n")
    assert line_of(text_of(tmp_path / "a"), "hooks:") == 2
    assert line_of(text_of(tmp_path / "a"), "theme:") == 1
    assert text_of(tmp_path / "none") == ""
