"""Originals: the files as received, published so that no browser runs what is in them.

They come from strangers (`DESIGN.md`, section 11).
"""

import re
from bisect import bisect
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from hooks.model.site import Site
from hooks.model.sources import Source, number_of
from hooks.problems import Problem
from hooks.verify.texts.original_text import original_places

_INERT = {
    ".txt", ".csv", ".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".doc", ".xls",
    ".ppt", ".rtf", ".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".webp",
}  # fmt: skip
"""Kinds of documents and pictures that no browser runs as a page or a script of this site."""
_LINE_END = re.compile(r"\r\n?|\n")
_UNSHOWN = re.compile(r"[\x01-\x08\x0b\x0e-\x1f\x7f-\x9f]")
"""Signs for machines, which cannot stand in HTML."""


def originals(site: Site) -> Iterator[tuple[str, Path]]:
    """Yield the path on the site of each original, and where it lies."""
    for source in site.sources.values():
        if source.original:
            yield published_path(source.original.name), source.original.path


def same_places(site: Site) -> Iterator[Problem]:
    """Report originals that would be published under the name of another."""
    first: dict[str, str] = {}
    for source in site.sources.values():
        name = source.original.name if source.original else ""
        other = first.setdefault(published_name(name), name)
        if other != name:
            what = f"the originals “{other}” and “{name}” would be published under one name"
            line = source.lines.at("original")
            hint = f"Give one of them another name, here and in sources/originals/: new-{name}"
            yield Problem(source.path, line, "source-metadata", what, hint)


def published_path(name: str) -> str:
    """Give the path of an original on the site."""
    return f"sources/originals/{published_name(name)}"


def published_name(name: str) -> str:
    """Give the file name under which an original is published, as data: all others as `.txt`.

    >>> [published_name(name) for name in ("Letter.PDF", "x.html", "x.svg.Z", "notes")]
    ['Letter.PDF', 'x.html.txt', 'x.svg.Z.txt', 'notes.txt']
    """
    return name if PurePosixPath(name.lower()).suffix in _INERT else f"{name}.txt"


def original_lines(source: Source) -> tuple[list[str], dict[str, int]]:
    """Give the lines of an original that is plain text, and where each numbered paragraph begins.

    The lines are shown on the page of the source, since a server may name another encoding than
    that of the file. Paragraphs go by their anchors, lines from 1. Nothing of other kinds of files.
    """
    if source.original is None or source.original.extracted is not None:
        return [], {}
    text, places = original_places(source)
    ends = [found.start() for found in _LINE_END.finditer(text)]
    shown = _UNSHOWN.sub("\ufffd", text.rstrip())
    lines = _LINE_END.split(shown) if shown else []
    numbered = {anchor: at for anchor, at in places.items() if number_of(anchor)}
    return lines, {anchor: bisect(ends, at) + 1 for anchor, at in numbered.items()}
