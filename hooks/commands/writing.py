"""Writing: files and folders appear whole or not at all, whenever a command is stopped.

Everything is made under another name beside its place, `.NAME.PROCESS.new`, which git ignores, and
is then given its own. Whoever writes the same place again removes what a killed process left there
(`tidy`), before anything else.
"""

import ctypes
import os
import re
import shutil
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

_LEFT = re.compile(r"\.(.+)\.(\d+)\.(new|old)")
_AT_WORKING_FOLDER = -100
_EXCHANGE = 2
"""The numbers of Linux and of macOS; see renameat2(2) and renamex_np(2)."""


def write_new(root: Path, files: Mapping[str, bytes]) -> None:
    """Write files below a folder; on any error, Ctrl-C included, none of them is left.

    Raise OSError where one cannot be written, FileExistsError where one is there.
    """
    for name in files:
        if os.path.lexists(root / name):  # a broken link included
            raise FileExistsError(name)
    folders: list[Path] = []
    temporary: dict[Path, Path] = {}
    written: list[Path] = []
    try:
        for name, content in files.items():
            final = root / name
            folders += _make_folders(final.parent)
            temporary[final] = unfinished(final)
            _write(temporary[final], content)
        for final, made in temporary.items():
            written.append(final)
            _give_name(made, final, written)
    except BaseException:  # Ctrl-C must leave nothing behind either
        for path in written:
            remove(path)
        raise
    finally:
        for made in temporary.values():
            remove(made)
        for folder in reversed(folders):
            with suppress(OSError):  # those that hold a file stay
                folder.rmdir()


def replace_file(path: Path, content: bytes, *, is_program: bool = False) -> None:
    """Write a file in place of another: whole, or not at all."""
    made = unfinished(path)
    try:
        _write(made, content)
        if is_program:
            made.chmod(0o755)
        made.replace(path)
    finally:
        remove(made)


def write_pieces(pieces: Iterable[bytes], path: str) -> None:
    """Write a file of a site that is being made: it is given its place as a whole later on."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    with Path(path).open("wb") as file:
        file.writelines(pieces)


def tidy(finals: Iterable[Path]) -> None:
    """Remove what killed processes left of some files and folders; each folder is read once."""
    names: dict[Path, set[str]] = {}
    for final in finals:
        names.setdefault(final.parent, set()).add(final.name)
    for folder, wanted in names.items():
        with suppress(OSError):
            for other in list(folder.iterdir()):
                found = _LEFT.fullmatch(other.name)
                if not found or found[1] not in wanted or _is_running(int(found[2])):
                    continue
                if found[3] == "old" and not os.path.lexists(folder / found[1]):
                    other.rename(folder / found[1])
                remove(other)


def content_of(path: Path) -> bytes | None:
    """Give what a file holds; None where there is no file."""
    return path.read_bytes() if path.is_file() else None


def unfinished(final: Path) -> Path:
    """Give the name under which something is made."""
    return final.with_name(f".{final.name}.{os.getpid()}.new")


def remove(path: Path) -> None:
    """Remove a file or a folder, if it is there and as far as it can be."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
        return
    with suppress(OSError):
        path.unlink(missing_ok=True)


def put_in_place(made: Path, final: Path) -> None:
    """Give a finished folder its name in one step; what stood there is removed afterwards."""
    if not final.is_dir():
        made.rename(final)
        return
    if not exchange(made, final):  # two steps, where the system knows no exchange
        old = made.with_suffix(".old")
        final.rename(old)
        made.rename(final)
        made = old
    remove(made)


def exchange(one: Path, other: Path) -> bool:
    """Let two folders swap names, so that there is no moment without one; say if it was done."""
    if os.name != "posix":
        return False
    system = ctypes.CDLL(None)
    names = os.fsencode(one), os.fsencode(other)
    if sys.platform == "darwin" and hasattr(system, "renamex_np"):
        return bool(system.renamex_np(*names, _EXCHANGE) == 0)
    if not hasattr(system, "renameat2"):
        return False
    at = _AT_WORKING_FOLDER
    return bool(system.renameat2(at, names[0], at, names[1], _EXCHANGE) == 0)


def _is_running(process: int) -> bool:
    if process == os.getpid() or os.name != "posix":  # elsewhere, asking would end it
        return process != os.getpid()
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it is somebody else's
        return True
    return True


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
