"""Files, as lists of paths and as bytes; nothing here knows what they hold."""

import os
from collections.abc import Iterator
from pathlib import Path

LARGEST = 50_000_000
"""Bytes of the largest file that is read."""


def walk(folder: Path) -> Iterator[Path]:
    """Yield what a folder holds and what is below, each folder by name before what it holds.

    Hidden files and folders are left out; a link is yielded, and not followed.
    """
    try:
        paths = sorted(folder.iterdir())
    except OSError:
        return
    for path in paths:
        if not path.name.startswith("."):
            yield path
            if path.is_dir() and not path.is_symlink():
                yield from walk(path)


def markdown_files(folder: Path) -> list[Path]:
    """List the Markdown files in a folder and below, sorted; hidden ones are left out."""
    return sorted(path for path in walk(folder) if path.suffix == ".md" and not path.is_dir())


def shown(path: Path, root: Path) -> str:
    """Give a path for messages: relative to the root, with forward slashes, always printable."""
    return os.fsencode(path.relative_to(root).as_posix()).decode(errors="replace")


def content(path: Path) -> bytes | str:
    """Read a file; where that cannot be, give as text what is wrong with it."""
    try:
        if not path.is_file():
            return "it is not a file"
        if path.stat().st_size > LARGEST:
            return f"it is larger than {LARGEST // 1_000_000} MB"
        return path.read_bytes()
    except OSError as error:
        return f"it cannot be read ({error.strerror})"


def text_of(path: Path) -> str:
    """Read a text file, whatever its bytes; "" where it cannot be read."""
    raw = content(path)
    return raw.decode(errors="replace") if isinstance(raw, bytes) else ""


def line_of(text: str, start: str) -> int:
    """Give the first line of a text, from 1, that begins so, indented or not; else 1."""
    lines = enumerate(text.splitlines(), 1)
    return next((at for at, line in lines if line.lstrip().startswith(start)), 1)
