"""Files in `docs/` and `sources/` that nothing reads, so that what they say would be missing."""

import shlex
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path, PurePosixPath

from hooks.model.ids import meant_ids, nearest
from hooks.model.pages import Page
from hooks.model.sources import Source
from hooks.problems import Problem
from hooks.read.file_names import is_index
from hooks.read.files import shown, walk

_KINDS = {"briefings": "briefing", "people": "person", "organisations": "organisation"}
_OTHER_NAMES = {"person": "people", "persons": "people", "sources": "../sources"}
_MARKDOWN = {".markdown", ".mdown", ".mkdn", ".mkd", ".mdx", ".md~"}
_WRITTEN = {".txt", ".rst", ".adoc", ".doc", ".docx", ".odt", ".rtf", ".pages", ".tex"}
_LEFT_OVER = {".bak", ".orig", ".old", ".tmp", ".swp", ".rej"}
_DATA = {"", ".yml", ".yaml", ".json", ".toml", ".lock"}
_FOR_MACHINES = {"robots.txt", "humans.txt", "security.txt", "ads.txt", "llms.txt", "cname"}
_FOR_MACHINES |= {"license", "_headers", "_redirects"}
_ASSETS = {"assets", "images", "img", "stylesheets", "javascripts", "css", "js", "fonts"}


def unused_files(
    root: Path, pages: Mapping[str, Page], sources: Mapping[str, Source], broken: Collection[str]
) -> Iterator[Problem]:
    """Report each such file; `broken` are the ids of documents that are in disorder."""
    named = dict.fromkeys(broken, ()) | {each.id: each.names for each in sources.values()}
    for path in (*walk(root / "docs"), *walk(root / "sources")):
        if path.is_symlink() or path.is_dir():
            continue
        place = PurePosixPath(shown(path, root))
        is_page = place.parts[0] == "docs"
        wrong = _in_docs(place, pages, named) if is_page else _in_sources(place, named)
        if found := _ends_twice(place) or wrong:
            yield Problem(str(place), 1, "unused-file", *found)


def unregistered(names: Collection[str]) -> Iterator[Problem]:
    """Tell of originals that no source names."""
    for name in names:
        place = PurePosixPath(f"sources/originals/{name}")
        hint = f"To make a source of it: {_adding(place)}"
        what = "no source names this original"
        yield Problem(str(place), 1, "unused-file", what, hint, is_notice=True)


def _adding(place: PurePosixPath) -> str:
    """Give the command to be pasted, whatever signs are in the name."""
    return f".venv/bin/python -m hooks add {shlex.quote(str(place))}"


def _ends_twice(place: PurePosixPath) -> tuple[str, str] | None:
    """Say what is wrong with `x.md.txt`, which is shown without its end by some programs."""
    if place.suffix.lower() not in _WRITTEN or not place.stem.endswith((".md", ".lock")):
        return None
    return (
        "its name has a second ending, which some programs add unseen",
        f"Rename it to {place.with_suffix('')}.",
    )


def _in_docs(
    place: PurePosixPath, pages: Mapping[str, Page], sources: Collection[str]
) -> tuple[str, str] | None:
    """Say what is wrong with a file of `docs/`, and what to do."""
    folder = place.parts[1] if len(place.parts) > 2 else ""  # noqa: PLR2004 - docs, folder, file
    if _ASSETS.intersection(place.parts[1:-1]) or place.name.lower() in _FOR_MACHINES:
        return None
    if place.suffix == ".md":
        return None if is_index(place.stem) else _misplaced(place, folder, sources)
    kind = _KINDS.get(folder, "page")
    suffix = place.suffix.lower()
    named = place.with_suffix(".md")
    if suffix in _MARKDOWN | {".md"}:
        return f"no {kind} is made of a file whose name ends so", f"Rename it to {named}."
    is_written = suffix in _WRITTEN or (folder in _KINDS and suffix in _DATA)
    is_linked = any(place.name in page.body for page in pages.values())
    if is_written and not is_linked:
        hint = f"Save its words as plain text in {named}, or move the file to docs/assets/."
        return f"no {kind} is made of a file whose name ends so", hint
    if suffix in _LEFT_OVER or place.name.endswith("~"):
        return "this is what an editor left over, and it would be published", "Delete it."
    return None


def _misplaced(
    place: PurePosixPath, folder: str, sources: Collection[str]
) -> tuple[str, str] | None:
    """Say where a page lies that is in a folder below, or beside, the one that is read."""
    if folder == "sources":
        if place.stem in sources:
            return None  # it is in the way, which is told
        return "sources lie in sources/, beside docs/", f"Move it to sources/{place.name}."
    if folder in _KINDS and len(place.parts) > 3:  # noqa: PLR2004 - docs, folder, file
        what = f"this is read as no {_KINDS[folder]}: they lie in docs/{folder}/ itself"
        return what, f"Move it to docs/{folder}/{place.name}."
    meant = _OTHER_NAMES.get(folder) or next(iter(nearest(folder, _KINDS)), "")
    if folder and meant and folder not in _KINDS:
        what = f"this is read as no {_KINDS[meant]}: they lie in docs/{meant}/"
        return what, f"Move it to docs/{meant}/{place.name}."
    return None


def _in_sources(
    place: PurePosixPath, sources: Mapping[str, Collection[str]]
) -> tuple[str, str] | None:
    """Say what is wrong with a file of `sources/`, and what to do."""
    below = place.parts[1:-1]
    if below:
        if below == ("originals",):
            return None
        home = "sources/originals/" if below[0] == "originals" else "sources/"
        return f"nothing reads this file: it should lie in {home} itself", f"Move it to {home}."
    suffix = place.suffix.lower()
    if place.suffix == ".md" or (place.suffix == ".lock" and place.stem in sources):
        return None
    if suffix == ".lock":
        close = meant_ids(place.stem, sources)
        what, hint = f"there is no source “{place.stem}” for this lock", "Delete it."
        if close:
            hint = f"If its source is “{close[0]}”, rename it to {close[0]}.lock. Else delete it."
        return what, hint
    if suffix in _MARKDOWN | {".md"}:
        return "no source is made of a file whose name ends so", f"Rename it to {place.stem}.md."
    hint = f"To make a source of it: {_adding(place)}\nThen delete it here."
    return "nothing reads this file", hint
