"""New files written all or none, and never over one that is there."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def write_new(root: Path, files: Mapping[str, bytes]) -> None:
    """Write files below a folder; on any error, Ctrl-C included, none of them is left.

    Each is written whole under another name first. Raise OSError where one cannot be written,
    FileExistsError where one is there.
    """
    folders: list[Path] = []
    temporary: dict[Path, Path] = {}
    written: list[Path] = []
    try:
        for name, content in files.items():
            final = root / name
            _refuse_taken(final, name)
            folders += _make_folders(final.parent)
            temporary[final] = final.with_name(f".{final.name}.{os.getpid()}.new")
            _write(temporary[final], content)
        for final, made in temporary.items():
            written.append(final)
            _give_name(made, final, written)
    except BaseException:  # Ctrl-C must leave nothing behind either
        for path in written:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise
    finally:
        for made in temporary.values():
            with suppress(OSError):
                made.unlink(missing_ok=True)
        for folder in reversed(folders):
            with suppress(OSError):  # those that hold a file stay
                folder.rmdir()


def _refuse_taken(final: Path, name: str) -> None:
    """Raise FileExistsError where there is something of that name, a broken link included."""
    if os.path.lexists(final):
        raise FileExistsError(name)


def _make_folders(folder: Path) -> list[Path]:
    """Make a folder and those above it, and list them."""
    missing = [each for each in [folder, *folder.parents] if not each.exists()]
    for each in reversed(missing):
        each.mkdir(exist_ok=True)
    return missing[::-1]


def _write(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _give_name(made: Path, final: Path, written: list[Path]) -> None:
    """Name a finished file; a hard link fails where there is one of that name, a rename may not."""
    try:
        os.link(made, final)
    except FileExistsError:
        written.remove(final)
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(final):
            written.remove(final)
            raise FileExistsError(final) from None
        made.replace(final)
