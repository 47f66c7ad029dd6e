"""An edition of the small site, put together without the host."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import markdown

from hooks.build import Build
from hooks.edition.page_list import generated_pages
from hooks.publish.data.exported_paths import exported_paths
from hooks.publish.parts.originals import originals

if TYPE_CHECKING:
    from hooks.edition.edition import Edition

_HEADING = re.compile(r'<h\d id="([^"]*)">(.*?)</h')
SITE = Path(__file__).with_name("site")
ADDRESS = "https://canal.example.org/"


def canal_build(root: Path = SITE, address: str = ADDRESS, **settings: Any) -> Build:  # noqa: ANN401
    """Read the small site, or one like it, and render its pages."""
    build = Build.of(root, {"site_name": "The Aldmere Canal", **settings})
    site = build.site
    pages = [*site.pages, *generated_pages(site)]
    made = [*exported_paths(site, build.imprint), *(path for path, _ in originals(site))]
    paths = {uri: _path(uri) for uri in pages} | {path: path for path in made}
    build.place(paths, address)
    titles = {}
    for uri in pages:
        text = build.prepare(uri, "") if uri in site.pages else ""
        html = markdown.markdown(text, extensions=["toc", "attr_list"])
        headings = _HEADING.findall(build.link(uri, html).html)
        titles[uri] = {"": build.texts(uri).get("title", ""), **dict(headings)}
    build.finish(titles)
    return build


def canal_edition(root: Path = SITE, address: str = ADDRESS, **settings: Any) -> Edition:  # noqa: ANN401
    """Give the edition of the small site, or of one like it."""
    return canal_build(root, address, **settings).edition


def _path(src_uri: str) -> str:
    """Give the path of a page as the host has it."""
    stem = src_uri.removesuffix(".md").removesuffix("index")
    return f"{stem.removesuffix('/')}/" if stem else "./"
