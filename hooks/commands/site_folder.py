"""The folder of a published site: made anew beside it, and put in its place in one step.

A build that fails, is stopped or runs out of disk leaves what is published as it was (`DESIGN.md`,
section 11).
"""

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from jinja2 import TemplateError

from hooks.commands.answer import cause
from hooks.commands.writing import put_in_place, remove, tidy, unfinished


@dataclass(frozen=True, slots=True)
class SiteFolder:
    """Where a site is published, and where it is made."""

    published: Path
    made: Path
    """The same folder where none can be made beside it."""

    @classmethod
    def beside(cls, published: str) -> "SiteFolder":
        """Make an empty folder beside the one in which a site is published, a link followed."""
        place = Path(published).resolve()
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            tidy([place])
            made = unfinished(place)
            made.mkdir()
        except OSError:  # not ours to write; the folder itself may be
            return cls(place, place)
        return cls(place, made)

    def publish(self, stops: str) -> str:
        """Put the site in the place of the old one, unless a problem stops it.

        Hidden files of the old one are kept. Say so where it stands as it was.
        """
        if self.published.is_file():
            stops = stops or "a file has the name of the folder for the site"
        if stops:
            return self.kept(stops)
        if self.made != self.published:
            self._replace()
        return ""

    def kept(self, reason: str) -> str:
        """Say that nothing was published, and why."""
        return f"Nothing is published: {reason}. {self.published} stands as it was."

    def _replace(self) -> None:
        if self.published.is_dir():
            for hidden in self.published.glob(".*"):
                _copy(hidden, self.made / hidden.name)
            shutil.copymode(self.published, self.made)
        try:
            put_in_place(self.made, self.published)
        except OSError:  # it is a disk of its own, which cannot be renamed
            _fill(self.published, self.made)
            remove(self.made)

    def discard(self, error: Exception | None = None) -> str:
        """Remove what was made, if it was not published; say why, unless the host does."""
        if self.made != self.published:
            remove(self.made)
        is_ours = isinstance(error, OSError | MemoryError | TemplateError)
        return self.kept(cause(error)) if error and is_ours else ""


def _copy(one: Path, other: Path) -> None:
    if one.is_dir() and not one.is_symlink():
        shutil.copytree(one, other, symlinks=True)
    else:
        shutil.copy2(one, other, follow_symlinks=False)


def _fill(published: Path, made: Path) -> None:
    """Put files in place of others one by one, the pages last; then remove what is left over."""
    files = [path for path in made.rglob("*") if path.is_file()]
    tidy(published / path.relative_to(made) for path in files)
    for path in sorted(files, key=lambda path: (path.suffix == ".html", path)):
        place = published / path.relative_to(made)
        if place.is_dir() or place.parent.is_file():
            remove(place if place.is_dir() else place.parent)
        place.parent.mkdir(parents=True, exist_ok=True)
        new = unfinished(place)
        shutil.copy2(path, new)
        new.replace(place)
    for path in sorted(published.rglob("*"), reverse=True):
        known = path.relative_to(published)
        if known.parts[0].startswith(".") or os.path.lexists(made / known):
            continue
        if path.is_dir() and not path.is_symlink():
            with suppress(OSError):
                path.rmdir()
        else:
            remove(path)
