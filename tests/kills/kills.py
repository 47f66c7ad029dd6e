"""Kills: a command is killed at a random moment, over and over, and what it leaves is looked at.

What is there must be as it was before or as it is after an undisturbed run, file by file; a folder
that is replaced as a whole, such as the published site, is one piece. What is unfinished is ignored
by git and gone after the next run.
"""

import hashlib
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from random import Random

from tests.kills.victims import VICTIMS, run, site
from tests.verify.small_sites import ROOT

_WHOLE = {"site", "hooks"}
"""Folders that change in one step."""
_IGNORED = [
    line
    for line in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    if line.startswith(".*.")
]


@dataclass
class Toll:
    """What came of the kills."""

    hit: int = 0
    """So many hit the command at work."""
    old: int = 0
    new: int = 0
    between: int = 0
    """So many left some files as before and some as after."""
    left: int = 0
    """So many left something unfinished."""
    wrong: list[str] = field(default_factory=list)
    """What must not be."""

    def __str__(self) -> str:
        """Say it in a line."""
        return (
            f"{self.hit} kills, {self.old} before and {self.new} after the change, "
            f"{self.between} with some files changed; {self.left} left something unfinished; "
            f"{len(self.wrong)} wrong"
        )


def kill_often(name: str, many: int, seed: int = 0) -> Toll:
    """Kill a command so many times while it is at work."""
    victim, chance, toll = VICTIMS[name], Random(seed), Toll()  # noqa: S311 - nothing is secret
    with tempfile.TemporaryDirectory() as folder:
        start, root = (Path(folder) / each for each in ("start", "work"))
        site(start)
        victim.prepare(start)
        before = pieces(start)
        shutil.copytree(start, root, symlinks=True)
        usual, _ = run(victim, root)
        after = pieces(root)
        while toll.hit < many:
            shutil.rmtree(root, ignore_errors=True)
            shutil.copytree(start, root, symlinks=True)
            moment = chance.uniform(chance.choice((0, 0.7)), 1.02) * usual  # it writes at its end
            taken, hit = run(victim, root, moment)
            if not hit:
                usual = taken
                continue
            toll.hit += 1
            _look(root, before, after, toll)
            run(victim, root)
            if left := [str(each) for each in unfinished(root)]:
                toll.wrong.append(f"still there after the next run: {left}")
            if name != "check" and pieces(root) != after:
                toll.wrong.append(f"the next run did not finish it: {_differ(pieces(root), after)}")
    return toll


def pieces(root: Path) -> dict[str, str]:
    """Give the checksum of each file, and of each folder that is one piece."""
    found: dict[str, str] = {}
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        if path.is_dir() or any(_is_unfinished(each) for each in parts):
            continue
        at = next((at for at, each in enumerate(parts) if each in _WHOLE), len(parts))
        piece = "/".join(parts[: at + 1])
        if "__pycache__" in parts:
            continue
        digest = hashlib.sha256("/".join(parts).encode() + path.read_bytes()).hexdigest()
        found[piece] = hashlib.sha256((found.get(piece, "") + digest).encode()).hexdigest()
    return found


def unfinished(root: Path) -> list[Path]:
    """List what a killed command has not finished."""
    return [path for path in root.rglob("*") if _is_unfinished(path.name)]


def _is_unfinished(name: str) -> bool:
    return any(fnmatch(name, pattern) for pattern in _IGNORED)


def _look(root: Path, before: Mapping[str, str], after: Mapping[str, str], toll: Toll) -> None:
    """Compare what is there now with what was and what will be."""
    found = pieces(root)
    toll.old += found == before
    toll.new += found == after != before
    toll.between += found not in (before, after)
    toll.left += bool(unfinished(root))
    for piece in {*found, *before, *after}:
        if found.get(piece) not in (before.get(piece), after.get(piece)):
            toll.wrong.append(f"{piece} is neither as it was nor as it will be")


def _differ(one: Mapping[str, str], other: Mapping[str, str]) -> list[str]:
    return sorted(piece for piece in {*one, *other} if one.get(piece) != other.get(piece))
