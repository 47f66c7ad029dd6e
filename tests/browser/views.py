"""One page of each kind, whatever the content of the site is."""

from pathlib import Path

FOLDERS = {
    "briefing": "briefings",
    "source": "sources",
    "person": "people",
    "organisation": "organisations",
}
OVERVIEWS = ("timeline", "network", "commitments")


def find_views(site: Path) -> dict[str, str]:
    """Name the home page and the fullest page of each kind, by address below the site."""
    views = {"home": ""}
    views |= {name: f"{name}/" for name in OVERVIEWS if (site / name / "index.html").is_file()}
    for kind, folder in FOLDERS.items():
        pages = sorted(site.glob(f"{folder}/*/index.html"))
        if pages:
            fullest = max(pages, key=lambda page: page.stat().st_size)
            views[kind] = f"{fullest.parent.relative_to(site).as_posix()}/"
    return views


def all_pages(site: Path) -> list[str]:
    """List every page by its address below the site; a redirect is no page."""
    files = sorted(site.rglob("*.html"))
    pages = [file for file in files if 'http-equiv="refresh"' not in file.read_text("utf-8")]
    return [file.relative_to(site).as_posix().removesuffix("index.html") for file in pages]


def each_kind(site: Path) -> list[str]:
    """List every page of its own, and the fullest of each folder of pages that are alike."""
    alike = tuple(f"{folder}/" for folder in FOLDERS.values())
    own = [path for path in all_pages(site) if not (path.startswith(alike) and path not in alike)]
    return [*own, *(path for kind, path in find_views(site).items() if kind in FOLDERS)]
