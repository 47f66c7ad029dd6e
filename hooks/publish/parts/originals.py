"""Originals: the files as received, published so that no browser runs what is in them."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hooks.model.site import Site

_ACTIVE = {
    ".htm", ".html", ".mhtml", ".shtml", ".svg", ".svgz", ".xht", ".xhtml", ".xml", ".xsl",
    ".xslt", ".js", ".mjs", ".md", ".markdown", ".mdown", ".mkd", ".mkdn",
}  # fmt: skip
"""Kinds that a browser runs as a page of this site, or that the host would render as one."""


def originals(site: Site) -> Iterator[tuple[str, bytes]]:
    """Yield the path on the site and the bytes of each original."""
    for source in site.sources.values():
        if source.original:
            yield published_path(source.original.name), source.original.content


def published_path(name: str) -> str:
    """Give the path of an original on the site."""
    return f"sources/originals/{published_name(name)}"


def published_name(name: str) -> str:
    """Give the file name under which an original is published: `x.html` as `x.html.txt`."""
    return f"{name}.txt" if PurePosixPath(name.lower()).suffix in _ACTIVE else name
