"""`python -m hooks upgrade DIR`: give a started site this generator, and keep what is its own."""

import argparse
import os
import re
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path

from hooks.commands.start import (
    CHANGELOG,
    CLONE,
    OURS,
    GeneratorFile,
    generator_files,
    incomplete,
    undivided,
    write_all,
)
from hooks.commands.writing import content_of, replace_file, tidy
from hooks.model.refusal import Refusal
from hooks.model.version import VERSION
from hooks.read.files import text_of

HELP = "give a started site this generator, and keep what is its own"
_VERSION = re.compile(r'^VERSION = "([^"]*)"', re.MULTILINE)
_OLDEST = "0.1.0"
"""The version that did not say its own."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.description = (
        "Run this in a clone of the newer generator. In DIR, hooks/ and the other files of the "
        "generator become those of the clone. docs/, sources/ and the part of mkdocs.yml that is "
        "marked “yours” stay as they are, and so does every file that the generator does not know."
    )
    parser.add_argument("folder", metavar="DIR", type=Path, help="the folder of the site")


def run(arguments: argparse.Namespace) -> str | Refusal:
    """Upgrade a site; 0 if it was, 2 if it cannot be."""
    return upgrade(arguments.folder)


def upgrade(folder: Path, clone: Path = CLONE) -> str | Refusal:
    """Put the generator of a clone into a site, and say what changed; or why it cannot be."""
    place = Path(os.path.abspath(folder))  # noqa: PTH100 - a link stays what it is
    refusal = incomplete(clone) or _unfit(place, folder, clone)
    if refusal:
        return refusal
    own = (place / "mkdocs.yml").read_text(encoding="utf-8").partition(OURS)[0]
    files = generator_files(clone, own)
    tidy([place / "hooks", *(place / name for name in files)])
    if content_of(place / CHANGELOG) and not _is_ours(place, files[CHANGELOG]):
        del files[CHANGELOG]
    before, changed = _version(place), list(_differences(place, files))
    if not changed:
        return f"{folder} has this generator already, version {VERSION}. Nothing was changed."
    hooks = {name[6:]: file for name, file in files.items() if name.startswith("hooks/")}
    for name, file in files.items():
        if not name.startswith("hooks/") and content_of(place / name) != file.content:
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            replace_file(place / name, file.content, is_program=file.is_program)
    write_all(place / "hooks", hooks)
    news = _news(clone, before)
    return (
        f"{folder}: from version {before} to {VERSION}.\n\n"
        + "\n".join(changed)
        + (f"\n\nWhat is new, from CHANGELOG.md:\n\n{news}" if news else "")
        + f"\n\nNow: cd {shlex.quote(str(folder))}\n     make check\n"
        "and compare the site before and after: .venv/bin/python -m hooks diff OLD_SITE NEW_SITE"
    )


def _unfit(place: Path, folder: Path, clone: Path) -> Refusal | None:
    """Refuse what is no started site, or is the clone itself."""
    if not (place / "hooks" / "main.py").is_file() or not (place / "mkdocs.yml").is_file():
        hint = "Name the folder that holds mkdocs.yml and hooks/, as “start” made them."
        return Refusal(f"“{folder}” is no site that was started with this generator", hint)
    if (place / "hooks").resolve() == (clone / "hooks").resolve():
        hint = "Run the command in a clone of the newer generator, and name your site as DIR."
        return Refusal(f"“{folder}” is this very generator", hint)
    return undivided(text_of(place / "mkdocs.yml"), "its mkdocs.yml")


def _differences(place: Path, files: Mapping[str, GeneratorFile]) -> Iterator[str]:
    """Tell which files are new, changed or gone; those of `hooks/` are counted."""
    there = {
        path.relative_to(place).as_posix()
        for path in (place / "hooks").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    marks = {"new": 0, "changed": 0, "gone": len(there - files.keys())}
    for name, file in files.items():
        before = content_of(place / name)
        if before == file.content:
            continue
        kind = "new" if before is None else "changed"
        if name.startswith("hooks/"):
            marks[kind] += 1
        else:
            yield f"  {kind}: {name}"
    if any(marks.values()):
        counted = ", ".join(f"{count} {kind}" for kind, count in marks.items() if count)
        yield f"  hooks/: {counted}"


def _is_ours(place: Path, ours: GeneratorFile) -> bool:
    """Say whether the changelog of a site is that of the generator, and none of its own."""
    there = content_of(place / CHANGELOG) or b""
    return there.partition(b"\n## ")[0] == ours.content.partition(b"\n## ")[0]


def _version(place: Path) -> str:
    """Give the version of a site's generator."""
    found = _VERSION.search(text_of(place / "hooks" / "model" / "version.py"))
    return found[1] if found else _OLDEST


def _news(clone: Path, before: str) -> str:
    """Give what the changelog says of all that came after a version."""
    text = text_of(clone / CHANGELOG)
    start = text.find("\n## ")
    end = text.find(f"\n## [{before}]")
    return text[start : end if end > 0 else len(text)].strip() if start > 0 else ""
