"""`python -m hooks start DIR`: start a new briefing site with the generator and an example."""

import argparse
import os
import shlex
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from hooks.commands.writing import put_in_place, remove, tidy, unfinished
from hooks.model.refusal import Refusal
from hooks.read.sample_site import sample_files, sample_settings

HELP = "start a new briefing site in a new folder: the generator, and an invented example"
CLONE = Path(__file__).parents[2]
"""The folder of this very generator."""
CHANGELOG = "CHANGELOG.md"
_GENERATOR = (
    "hooks",
    "mkdocs.yml",
    "Makefile",
    "pyproject.toml",
    "requirements*.txt",
    "LICENSE",
    CHANGELOG,
    "MAINTAINING.md",
    ".ci",
    ".editorconfig",
    ".gitattributes",
    ".github",
    ".gitignore",
    ".gitlab-ci.yml",
    ".pre-commit-config.yaml",
    ".vscode",
)
"""What of a clone belongs to the generator and not to the content of its site."""
OURS = "# The rest belongs to the generator."
"""The line of `mkdocs.yml` above which it is about the content of the site."""
_UPDATES = ".github/dependabot.yml"
_TESTING = b"  # Only where the generator is developed:"
"""The line of that file from which it is about the tests."""
_LEFT_OUT = {"__pycache__", ".DS_Store"}


class GeneratorFile(NamedTuple):
    """A file to write."""

    content: bytes
    is_program: bool = False


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.description = (
        "Make a folder with the generator and a small invented site, which builds at once and is "
        "there to be replaced. The folder must be new or empty. If anything goes wrong, nothing "
        "is left behind."
    )
    parser.add_argument("folder", metavar="DIR", type=Path, help="the folder to make")


def run(arguments: argparse.Namespace) -> str | Refusal:
    """Start a site; 0 if it was, 2 if it cannot be."""
    return start(arguments.folder)


def start(folder: Path, clone: Path = CLONE) -> str | Refusal:
    """Make a site of its own, and say what to do next; or say why it cannot be."""
    place = Path(os.path.abspath(folder))  # noqa: PTH100 - a link stays what it is
    tidy([place])
    refusal = _unfit(place, folder) or incomplete(clone)
    if refusal:
        return refusal
    try:
        sample = {path: GeneratorFile(text.encode()) for path, text in sample_files().items()}
        write_all(place, {**generator_files(clone, sample_settings()), **sample})
    except OSError as error:
        hint = "Nothing was written. Is the disk full, or the folder not yours to change?"
        return Refusal(f"“{folder}” cannot be made ({error.strerror})", hint)
    return (
        f"Written: {folder}, a site that builds at once. All that it says is an invented example.\n"
        f"\nNow: cd {shlex.quote(str(folder))}\n"
        "     make serve        and look at the page “How to edit”\n"
        "Then set what is marked “yours” in mkdocs.yml, put your own files in place of those in\n"
        "docs/ and sources/ (but read and keep docs/about/), and keep it all in git: git init."
    )


def _unfit(place: Path, folder: Path) -> Refusal | None:
    """Refuse a folder that holds something, and what is no folder."""
    if not os.path.lexists(place):
        return None
    if place.is_symlink() or not place.is_dir():
        return Refusal(f"“{folder}” is there already, and is no folder", "Name another folder.")
    if any(place.iterdir()):
        hint = "Nothing is overwritten. Name a folder that is new or empty."
        return Refusal(f"the folder “{folder}” is not empty", hint)
    return None


def incomplete(clone: Path) -> Refusal | None:
    """Refuse what is no whole clone of the generator."""
    try:
        settings = (clone / "mkdocs.yml").read_text(encoding="utf-8")
    except (OSError, ValueError):
        hint = "Run this command in a clone of the generator."
        return Refusal(f"“{clone / 'mkdocs.yml'}” cannot be read", hint)
    return undivided(settings, "mkdocs.yml")


def undivided(settings: str, name: str) -> Refusal | None:
    """Refuse settings that lack the line above which they are a site's own."""
    if OURS in settings:
        return None
    hint = f"Put this line back, above `hooks:`\n{OURS}"
    return Refusal(f"{name} does not say what in it belongs to the generator", hint)


def generator_files(clone: Path, own_settings: str) -> dict[str, GeneratorFile]:
    """Give the files of the generator as a site has them, by path, below settings of its own."""
    found = {
        path.relative_to(clone).as_posix(): GeneratorFile(
            path.read_bytes(), is_program=os.access(path, os.X_OK)
        )
        for path in _generator(clone)
    }
    settings = found["mkdocs.yml"].content.decode()
    merged = own_settings + settings[settings.index(OURS) :]
    found["mkdocs.yml"] = GeneratorFile(merged.encode())
    updates = found[_UPDATES]  # a new site does not have the programs of the tests
    found[_UPDATES] = updates._replace(content=updates.content.partition(_TESTING)[0])
    return found


def _generator(clone: Path) -> Iterator[Path]:
    for pattern in _GENERATOR:
        for top in sorted(clone.glob(pattern)):
            for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
                if path.is_file() and not _LEFT_OUT & {*path.relative_to(clone).parts}:
                    yield path


def write_all(place: Path, files: Mapping[str, GeneratorFile]) -> None:
    """Write a folder under another name, and give it its own when it is whole."""
    missing = [each for each in place.parents if not each.exists()]
    made = unfinished(place)
    try:
        for name, file in files.items():
            path = made / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content)
            if file.is_program:
                path.chmod(path.stat().st_mode | 0o111)
        put_in_place(made, place)
    except BaseException:  # Ctrl-C must leave nothing behind either
        remove(made)
        for folder in missing:
            with suppress(OSError):
                folder.rmdir()
        raise
