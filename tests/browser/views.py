"""One page of each kind, whatever the content of the site is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FOLDERS = {
    "briefing": "briefings",
    "source": "sources",
    "person": "people",
    "organisation": "organisations",
}


def find_views(site: Path) -> dict[str, str]:
    """Name the home page and the fullest page of each kind, by address below the site."""
    views = {"home": ""}
    for kind, folder in FOLDERS.items():
        pages = sorted(site.glob(f"{folder}/*/index.html"))
        if pages:
            fullest = max(pages, key=lambda page: page.stat().st_size)
            views[kind] = f"{fullest.parent.relative_to(site).as_posix()}/"
    return views
