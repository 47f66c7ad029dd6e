"""The search page: where the search leads without script, to the lists of what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hooks.edition.page_list import INDEXES, NETWORK
from hooks.publish.parts.fragments import Fragment, render

if TYPE_CHECKING:
    from collections.abc import Collection

    from hooks.edition.view import View


def search_page(view: View, _: Collection[str]) -> Fragment:
    """List the indexes and the overviews."""
    pages = [*INDEXES, "timeline.md", "commitments.md", NETWORK, "about/index.md"]
    known = [page for page in pages if view.has(page)]
    rows = [(view.edition.titles.get(page, ""), view.href(page)) for page in known]
    return Fragment(render("search.html", rows=rows))
