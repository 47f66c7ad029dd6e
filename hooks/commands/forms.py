"""`python -m hooks forms`: write the forms in which front matter is filled in in a browser."""

import argparse
import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path

from hooks.commands.writing import content_of, replace_file, tidy
from hooks.draft.form_fields import MADE_BY, form_settings
from hooks.model.refusal import Refusal

HELP = "write the forms in which the keys of a page are filled in in a browser"
FOLDER = "forms"
SETTINGS = "config.json"
_PARTS = Path(__file__).parents[1] / "draft" / "forms"
_DOCS_DIR = re.compile(r"""^docs_dir:\s*["']?([^"'\s#]*)""", re.MULTILINE)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.description = (
        "Write the folder forms/: an editor (Sveltia CMS) that shows the keys of sources, people, "
        "organisations, briefings, the timeline and the commitments as forms, with people, "
        "offices and sources to choose from lists. It works on the files of this folder, in "
        "Chrome or Edge, and is no part of the published site. “make forms” does this, installs "
        "the editor and opens the door to it."
    )


def run(arguments: argparse.Namespace) -> str | Refusal:
    """Write the forms; 0 if they were, 2 if they cannot be."""
    return write_forms(arguments.config)


def write_forms(config: Path) -> str | Refusal:
    """Write the forms of a site, and say how to open them; or say why they cannot be."""
    root, folder = config.parent, config.parent / FOLDER
    files = _files(root)
    tidy(folder / name for name in files)
    there = [name for name in files if (folder / name).exists()]
    if refusal := _unfit(config) or _strange(folder, there):
        return refusal
    changed = [name for name in files if content_of(folder / name) != files[name]]
    folder.mkdir(exist_ok=True)
    for name in changed:
        replace_file(folder / name, files[name])
    told = ", ".join(f"{FOLDER}/{name}" for name in changed)
    what = "Renewed" if there else "Written"
    return (
        (f"{what}: {told}" if told else f"{FOLDER}/ is as it should be.")
        + "\n\nTo open the forms: make forms\n"
        "Then choose “Work with Local Repository” in Chrome or Edge, and this folder:\n"
        f"{root}\nWhat you save stands in the files at once. Afterwards: make check"
    )


def _files(root: Path) -> Mapping[str, bytes]:
    """Give the content of each file of the forms, first of the settings, which say whose it is."""
    parts = {path.name: path.read_bytes() for path in sorted(_PARTS.iterdir()) if path.is_file()}
    mark = hashlib.sha256(bytes(root)).hexdigest()[:8]
    name = re.sub(r"[/:\s]", "-", root.name) or "site"
    settings = form_settings(root.name, f"{mark}/{name}")
    text = json.dumps(settings, ensure_ascii=False, indent=1) + "\n"
    return {SETTINGS: text.encode(), **parts}


def _unfit(config: Path) -> Refusal | None:
    """Refuse a site whose pages do not lie where the forms look for them."""
    settings = config.read_text(encoding="utf-8", errors="replace")
    named = _DOCS_DIR.search(settings)
    is_other = named and Path(named[1]) != Path("docs")
    if is_other or not (config.parent / "docs").is_dir():
        hint = "The pages of a site lie in docs/, beside its settings: leave “docs_dir” out."
        return Refusal(f"there is no docs/ for the pages of {config.name}", hint)
    return None


def _strange(folder: Path, there: list[str]) -> Refusal | None:
    """Refuse to replace what this command did not make."""
    if not there or f'"{MADE_BY}"'.encode() in (content_of(folder / SETTINGS) or b""):
        return None
    hint = f"Nothing was written. Move what is yours out of {FOLDER}/, or give it another name."
    return Refusal(f"{FOLDER}/{there[0]} is there already, and was not made by this command", hint)
