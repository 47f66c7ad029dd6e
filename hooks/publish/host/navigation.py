"""Navigation: the sections of the site, and the place of every page among them.

Never every page: a navigation that holds all pages, on all pages, makes a build quadratic.
"""

from collections.abc import Mapping
from typing import Any

from hooks.edition.page_list import INDEXES, NETWORK, all_pages, members
from hooks.model.site import Site
from hooks.publish.host.host_types import HostPage

_TOP = {
    "index.md": "Home",
    "briefings/index.md": INDEXES["briefings/index.md"],
    "timeline.md": "Timeline",
    "commitments.md": "Commitments",
    "sources/index.md": INDEXES["sources/index.md"],
    "people/index.md": INDEXES["people/index.md"],
    "organisations/index.md": INDEXES["organisations/index.md"],
    NETWORK: "Network",
}
_ABOUT = "about/"
_EDITORS = ("about/editing.md", "about/keys.md", "about/rules.md")
"""The pages that are of use to nobody else; they are always there."""


def sections(site: Site) -> list[dict[str, Any]]:
    """Name the sections that exist, for the host's `nav`; an index of nothing is none."""
    pages = all_pages(site)
    empty = {index for index, listed in members(site).items() if not listed} - site.pages.keys()
    found: list[dict[str, Any]] = [
        {title: page} for page, title in _TOP.items() if page in pages and page not in empty
    ]
    about = [page for page in pages if page.startswith(_ABOUT) and page.count("/") == 1]
    if about:
        readers = sorted({*about} - {*_EDITORS}, key=lambda page: (page != "about/index.md", page))
        found.append({"About": [*readers, {"For editors": list(_EDITORS)}]})
    return found


def place_pages(site: Site, pages: Mapping[str, HostPage]) -> None:
    """Give the pages that no section names their place below an index, among their like.

    Sources stand by date, people and the rest by name.
    """
    for parent, listed in members(site).items():
        known = [pages[src_uri] for src_uri in listed if src_uri in pages]
        around = [None, *known, None]
        for previous, page, following in zip(around, known, around[2:], strict=False):
            page.parent, page.previous_page, page.next_page = pages.get(parent), previous, following
