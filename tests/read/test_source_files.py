"""The documents of `sources/`, with their originals and locks."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

import pytest

from hooks.read.source_files import Documents, needs_text, original_content, read_sources

ORIGINAL = b"Ships keep left."
SUM = hashlib.sha256(ORIGINAL).hexdigest()
SOURCE = f"""---
type: letter
title: On the channel
date: 1901-03-05
original: channel.txt
sha256: {SUM}
---

Ships keep left.
"""
FILES: dict[str, str | bytes] = {"channel.md": SOURCE, "originals/channel.txt": ORIGINAL}


def read(root: Path, changes: Mapping[str, str | bytes]) -> Documents:
    """Write the files above and others to `sources/`, and read it."""
    for name, content in {**FILES, **changes}.items():
        path = root / "sources" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_sources(root)


def edited(old: str, new: str) -> dict[str, str | bytes]:
    """Change the source."""
    assert old in SOURCE
    return {"channel.md": SOURCE.replace(old, new)}


def test_a_good_source(tmp_path: Path) -> None:
    """It has its words, its original and no lock; a README is none, nor are hidden files."""
    found = read(tmp_path, {"README.md": "How.", ".old.md": "x", "originals/.gitkeep": ""})
    source = found.sources["channel"]
    assert found == Documents({"channel": source}, (), frozenset(), (), [])
    assert [(each.text, each.line) for each in source.blocks] == [("Ships keep left.", 9)]
    assert source.original
    assert (source.original.name, source.original.sha256, source.lock) == ("channel.txt", SUM, None)


def test_no_folder(tmp_path: Path) -> None:
    """Without `sources/` there are none."""
    assert read_sources(tmp_path) == ({}, (), frozenset(), (), [])


MISTAKES: list[tuple[dict[str, str | bytes], int, str, str]] = [
    (
        edited("original: channel.txt", "original: chanel.txt"),
        5,
        "the original “chanel.txt” is not used: there is no file sources/originals/chanel.txt",
        "If it is this one, write:\noriginal: channel.txt",
    ),
    (
        edited("original: channel.txt", "original: C:\\Files\\CHANNEL.TXT"),
        5,
        "is not used: it is not the plain name of a file",
        "If it is this one, write:\noriginal: channel.txt",
    ),
    (
        edited("original: channel.txt", "original: ../channel.txt"),
        5,
        "the original “../channel.txt” is not used: it is not the plain name of a file",
        "If it is this one, write:\noriginal: channel.txt",
    ),
    (
        {**edited("original: channel.txt", "original: lamps.csv"), "lamps.csv": "x"},
        5,
        "the original “lamps.csv” is not used: there is no file sources/originals/lamps.csv",
        "Move the file from sources/ to sources/originals/lamps.csv.",
    ),
    (
        edited("original: channel.txt", "original: lamps.csv"),
        5,
        "there is no file sources/originals/lamps.csv",
        "Put the file as received into sources/originals/ and write its name alone.",
    ),
    (
        {**edited("channel.txt", ".channel"), "originals/.channel": ORIGINAL},
        5,
        "its name begins with a dot or holds what is no letter, so it cannot be published",
        "If it is this one, write:\noriginal: channel.txt",
    ),
    (
        edited(f"sha256: {SUM}\n", ""),
        5,
        "the checksum of the original “channel.txt” is missing",
        f"Add this line:\nsha256: {SUM}",
    ),
    (
        {**edited("channel.txt", "channel.pdf"), "originals/channel.pdf": ORIGINAL},
        5,
        "the text of “channel.pdf” is not used: there is no file sources/originals/channel.pdf.txt",
        "Put the text taken out of it into sources/originals/channel.pdf.txt, saved as UTF-8.",
    ),
    (
        {
            **edited("channel.txt", "channel.pdf"),
            "originals/channel.pdf": ORIGINAL,
            "originals/channel.pdf.txt": b"\xff",
        },
        5,
        "the text of “channel.pdf” is not used: it is not UTF-8",
        "Put the text taken out of it into sources/originals/channel.pdf.txt, saved as UTF-8.",
    ),
    (
        {
            **edited("channel.txt", "channel.pdf"),
            "originals/channel.pdf": ORIGINAL,
            "originals/channel.pdf.txt": ORIGINAL,
        },
        5,
        "the checksum of the text “channel.pdf.txt” is missing",
        f"Add this line:\ntext_sha256: {SUM}",
    ),
    (
        edited("type: letter", "type: letter\noriginal_encoding: utf-88"),
        3,
        "“utf-88” is no encoding that is known",
        "Write utf-8, utf-16, cp1252 (older Windows files) or iso-8859-1.",
    ),
    (
        edited("type: letter", "type: letter\noriginal_encoding: unicode_escape"),
        3,
        "“unicode_escape” is no encoding that is known",
        "Write utf-8, utf-16, cp1252 (older Windows files) or iso-8859-1.",
    ),
]


@pytest.mark.parametrize(("changes", "line", "text", "hint"), MISTAKES)
def test_what_is_wrong_with_an_original(
    tmp_path: Path, changes: dict[str, str | bytes], line: int, text: str, hint: str
) -> None:
    """It is told at its key with what to do; the words of the source are read all the same."""
    found = read(tmp_path, changes)
    (problem,) = found.problems
    assert (problem.path, problem.line, problem.rule) == (
        "sources/channel.md",
        line,
        "source-metadata",
    )
    assert problem.text.endswith(text)
    assert problem.hint == hint
    assert found.sources["channel"].html == '<p id="para_1">Ships keep left.</p>\n'


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "UTF-8"])
def test_encodings_that_are_known(tmp_path: Path, encoding: str) -> None:
    """One letter in it need not be a whole text."""
    changes = edited("type: letter", f"type: letter\noriginal_encoding: {encoding}")
    assert read(tmp_path, changes).problems == []


@pytest.mark.parametrize(
    ("name", "content", "broken", "unfinished"),
    [
        ("Sea Lane.md", SOURCE, {"Sea Lane", "sea-lane"}, ["Sea Lane"]),
        ("lane.md", SOURCE.replace("date: 1901-03-05\n", ""), {"lane"}, ["lane"]),
        ("lane.md", b"", {"lane"}, ["lane"]),
    ],
)
def test_a_source_that_is_none_yet(
    tmp_path: Path, name: str, content: str | bytes, broken: set[str], unfinished: list[str]
) -> None:
    """Its id, and the one that its file ought to have, are known to be those of a file."""
    found = read(tmp_path, {name: content})
    assert list(found.sources) == ["channel"]
    assert found.broken == broken
    assert [each.id for each in found.unfinished] == unfinished


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.pdf", True), ("A.DOCX", True), ("a.htm", True), ("a.txt", False), ("a.md", False)],
)
def test_whose_text_stands_beside_it(name: str, *, expected: bool) -> None:
    """A PDF, Word or web page has its text in a file of its own."""
    assert needs_text(name) is expected


def test_an_original_is_read_again_when_it_is_needed(tmp_path: Path) -> None:
    """Thousands would fill the memory; one that is another file by now has no words."""
    original = read(tmp_path, {}).sources["channel"].original
    assert original
    assert (original.content, original.size) == (b"", len(ORIGINAL))
    assert original_content(original) == ORIGINAL
    original.path.write_bytes(ORIGINAL + b" ")
    assert original_content(original) == b""
    original.path.unlink()
    assert original_content(original) == b""


@pytest.mark.parametrize("linked", ["sources/originals", "sources/originals/channel.txt"])
def test_symbolic_links_are_not_followed(tmp_path: Path, linked: str) -> None:
    """An original that is a link, or lies in a folder that is one, is not read."""
    read(tmp_path, {})
    place = tmp_path / linked
    moved = tmp_path / "elsewhere"
    place.rename(moved)
    place.symlink_to(moved)
    found = read_sources(tmp_path)
    assert found.sources["channel"].original is None
    assert [each.text for each in found.problems] == [
        "the original “channel.txt” is not used: it is a link to another place"
    ]


def test_a_lock_is_read_as_it_stands_unless_it_is_a_link(tmp_path: Path) -> None:
    """Bytes that are no UTF-8 make it another lock, which is told where locks are checked."""
    found = read(tmp_path, {"channel.lock": b"para_1 0123abcd\r\n\xff"})
    assert found.sources["channel"].lock == "para_1 0123abcd\r\n\ufffd"
    place = tmp_path / "sources/channel.lock"
    place.rename(tmp_path / "elsewhere")
    place.symlink_to(tmp_path / "elsewhere")
    assert read_sources(tmp_path).sources["channel"].lock is None


def test_a_source_that_is_a_link(tmp_path: Path) -> None:
    """A source is data, so it must not lead to some other file of the machine."""
    read(tmp_path, {})
    (tmp_path / "sources/other.md").symlink_to(tmp_path / "sources/channel.md")
    found = read_sources(tmp_path)
    assert list(found.sources) == ["channel"]
    assert "is a link to another file" in found.problems[0].text
    assert found.broken == {"other"}


def test_unregistered_originals(tmp_path: Path) -> None:
    """Originals that no source names are listed; texts taken out of them are not."""
    names = ("new.pdf", "new.pdf.txt", "letter.txt", ".hidden")
    found = read(tmp_path, {f"originals/{name}": b"x" for name in names})
    assert found.unregistered == ("letter.txt", "new.pdf")


def test_sources_by_date(tmp_path: Path) -> None:
    """Sources stand by date, then id, numbers in it counted."""
    earlier = SOURCE.replace("1901-03-05", "1900")
    found = read(tmp_path, {"z.md": earlier, "a-10.md": SOURCE, "a-9.md": SOURCE})
    assert list(found.sources) == ["z", "a-9", "a-10", "channel"]
