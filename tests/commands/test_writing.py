"""Files that are written whole or not at all."""

from pathlib import Path

import pytest

from hooks.commands.writing import (
    exchange,
    put_in_place,
    remove,
    replace_file,
    unfinished,
    write_new,
    write_pieces,
)


def test_new_files_are_all_there_or_none(tmp_path: Path) -> None:
    """One that is there already is left as it is, and nothing is written beside it."""
    write_new(tmp_path, {"a/b.md": b"one", "c.md": b"two"})
    assert (tmp_path / "a/b.md").read_bytes() == b"one"
    with pytest.raises(FileExistsError):
        write_new(tmp_path, {"d/e.md": b"three", "c.md": b"four"})
    assert (tmp_path / "c.md").read_bytes() == b"two"
    assert not (tmp_path / "d/e.md").exists()


def test_a_file_is_replaced_in_one_step(tmp_path: Path) -> None:
    """Nothing unfinished is left beside it."""
    path = tmp_path / "a.md"
    path.write_bytes(b"one")
    replace_file(path, b"two")
    assert path.read_bytes() == b"two"
    assert [each.name for each in tmp_path.iterdir()] == ["a.md"]


def test_what_killed_processes_left_is_removed(tmp_path: Path) -> None:
    """Before something is made anew under such a name."""
    left = unfinished(tmp_path / "site")
    left.write_bytes(b"half")
    stranger = tmp_path / ".site-notes"
    stranger.write_bytes(b"mine")
    made = unfinished(tmp_path / "site")
    assert made.parent == tmp_path
    assert stranger.exists()


def test_a_folder_takes_the_place_of_another(tmp_path: Path) -> None:
    """What stood there is gone afterwards."""
    made, final = tmp_path / "made", tmp_path / "site"
    for folder, words in ((made, "new"), (final, "old")):
        folder.mkdir()
        (folder / "index.html").write_text(words)
    put_in_place(made, final)
    assert (final / "index.html").read_text() == "new"
    assert not made.exists()


def test_folders_swap_names_where_the_system_can(tmp_path: Path) -> None:
    """So that there is no moment without one."""
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    (other / "x").mkdir(parents=True)
    if exchange(one, other):
        assert (one / "x").is_dir()
    else:
        assert (other / "x").is_dir()


def test_removing_what_is_not_there_is_no_fault(tmp_path: Path) -> None:
    """A link is removed, and not what it leads to."""
    remove(tmp_path / "none")
    (tmp_path / "a").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "a")
    remove(tmp_path / "link")
    assert (tmp_path / "a").is_dir()


def test_a_file_is_written_piece_by_piece(tmp_path: Path) -> None:
    """Its folder is made; no piece is asked for before those ahead of it are taken."""
    write_pieces((each for each in (b"one ", b"two")), str(tmp_path / "a/b.txt"))
    assert (tmp_path / "a/b.txt").read_bytes() == b"one two"
