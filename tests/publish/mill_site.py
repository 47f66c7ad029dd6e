"""A small site about a mill, with invented people, and its pages as readers get them."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import markdown

from hooks.build import Opened, Progress, open_site
from hooks.edition.edition import Edition
from hooks.edition.page_list import generated_pages
from hooks.edition.view import View
from hooks.publish.data.exported_paths import exported_paths
from hooks.publish.pages.page_plan import whole_page
from hooks.publish.parts.originals import originals
from tests.verify.small_sites import write_page, write_site

CONTENT: Mapping[str, Any] = {
    "sources": {
        "oak-2021": {
            "front": {
                "title": "Letter on the weir",
                "label": "Oak 2021",
                "date": "2021-05-12",
                "author": "mill-warden",
            },
            "body": (
                "The weir will not last another winter.\n\n"
                "We ask the Ferry Trust for a grant of £40,000 <now>.\n\n"
                "- The east gate leaks.\n\n"
                "Nobody has been hurt.\n"
            ),
        }
    },
    "people": {
        "ada-oak": {
            "name": "Ada Oak",
            "summary": "Warden of the <mill> in 2021.",
            "memberships": [
                {
                    "post": "mill-warden",
                    "start_date": "2020",
                    "end_date": "2023",
                    "sources": [{"cite": "oak-2021, para. 1"}],
                }
            ],
        }
    },
    "organisations": {
        "ferry-trust": {
            "name": "Ferry Trust",
            "posts": [{"id": "mill-warden", "label": "Warden of the Mill"}],
        }
    },
}
BRIEFING = """\
## What was asked

The letter says that the weir “will not last another winter” [@oak-2021, para. 1]. It asks the
Ferry Trust for “a grant of £40,000” [@oak-2021, paras 1–2].

This is framing.
{: .editorial }

See [the mill](https://mill.example.org/).
{: .background }
"""
FRONT = {
    "title": "The weir",
    "summary": "A briefing about a weir.",
    "updated": "2022-01-01",
}


def publish(root: Path, front: Mapping[str, Any] = FRONT, body: str = BRIEFING) -> dict[str, str]:
    """Write the site with a briefing, and give the HTML of each page by its `src_uri`."""
    write_site(root, CONTENT)
    write_page(root, "briefings/weir.md", front, body)
    return pages_of(root)[1]


def pages_of(root: Path) -> tuple[Edition, dict[str, str]]:
    """Give the edition of a site on the disk, and the HTML of each page by its `src_uri`."""
    opened = open_site(root)
    uris = [*opened.site.pages, *generated_pages(opened.site)]
    made = exported_paths(opened.site, opened.imprint)
    files = [*uris, *made, *(path for path, _ in originals(opened.site))]
    paths = {uri: uri.replace(".md", "/") for uri in files}
    addresses = opened.addresses(paths, "https://mill.example.org/")
    records = [opened.record(uri, _render(opened, uri), addresses) for uri in uris]
    sources = {f"sources/{each.id}.md": each for each in opened.site.sources.values()}
    html = {each.src_uri: each.html for each in records}
    html |= {uri: each.html for uri, each in sources.items()}
    headings = {uri: {"": uri, **dict(_HEADING.findall(html[uri]))} for uri in uris}
    edition = Progress(opened, addresses, records).finish(headings)
    html |= {uri: edition.words_of(each) for uri, each in sources.items()}
    return edition, {
        uri: whole_page(View(edition, uri), text, set(headings[uri])).html
        for uri, text in html.items()
    }


_HEADING = re.compile(r'<h\d id="([^"]+)">([^<]*)')


def _render(opened: Opened, src_uri: str) -> str:
    known = opened.manuscripts.get(src_uri)
    return markdown.markdown(
        known.markdown if known else "", extensions=["attr_list", "tables", "toc"]
    )
