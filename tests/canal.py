"""An edition of the small site, put together without the host."""

import re
from pathlib import Path
from typing import Any

import markdown

from hooks.build import Progress, open_site
from hooks.edition.edition import Edition
from hooks.edition.page_list import generated_pages
from hooks.publish.data.exported_paths import exported_paths
from hooks.publish.host.host_keys import texts
from hooks.publish.parts.originals import originals

_HEADING = re.compile(r'<h\d id="([^"]*)">(.*?)</h')
SITE = Path(__file__).with_name("site")
ADDRESS = "https://canal.example.org/"


def canal_edition(root: Path = SITE, address: str = ADDRESS, **settings: Any) -> Edition:  # noqa: ANN401
    """Read the small site, or one like it, and render its pages."""
    opened = open_site(root, {"site_name": "The Aldmere Canal", **settings})
    site = opened.site
    pages = [*site.pages, *generated_pages(site)]
    made = [*exported_paths(site, opened.imprint), *(path for path, _ in originals(site))]
    paths = {uri: _path(uri) for uri in pages} | {path: path for path in made}
    progress = Progress(opened, opened.addresses(paths, address))
    titles = {}
    for uri in pages:
        text = opened.manuscripts[uri].markdown if uri in site.pages else ""
        html = markdown.markdown(text, extensions=["toc", "attr_list"])
        progress.records.append(opened.record(uri, html, progress.addresses))
        source = site.source_at(uri)
        headings = _HEADING.findall(source.html if source else progress.records[-1].html)
        titles[uri] = {"": texts(site, uri).get("title", ""), **dict(headings)}
    return progress.finish(titles)


def _path(src_uri: str) -> str:
    """Give the path of a page as the host has it."""
    stem = src_uri.removesuffix(".md").removesuffix("index")
    return f"{stem.removesuffix('/')}/" if stem else "./"
