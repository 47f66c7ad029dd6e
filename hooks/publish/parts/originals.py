"""Originals: the files as received, published so that no browser runs what is in them."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from hooks.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hooks.model.site import Site

_INERT = {
    ".txt", ".csv", ".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".doc", ".xls",
    ".ppt", ".rtf", ".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".webp",
}  # fmt: skip
"""Kinds of documents and pictures that no browser runs as a page or a script of this site."""


def originals(site: Site) -> Iterator[tuple[str, bytes]]:
    """Yield the path on the site and the bytes of each original."""
    for source in site.sources.values():
        if source.original:
            yield published_path(source.original.name), source.original.content


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
