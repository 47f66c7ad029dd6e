"""What a reader's first search takes, in a real browser that has nothing of the site yet."""

from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from playwright.sync_api import Browser

from tests.browser.chromium import find_chromium, launch
from tests.browser.server import serve

_SEARCHES = {
    "a word": "search/?q=harbour",
    "a phrase": "search/?q=%22a+document+of+the%22",
    "a choice": "search/?year=2014",
}


@dataclass(frozen=True, slots=True)
class Search:
    """What one search took."""

    kind: str
    requests: int
    size: int
    """Bytes, as they were sent."""
    seconds: float


def first_searches(site: Path) -> list[Search]:
    """Search a built site, each time with an empty cache; nothing where there is no browser."""
    path = find_chromium()
    if path is None:
        return []
    with launch(path) as browser, serve(site) as address:
        return [_search(browser, kind, address + query) for kind, query in _SEARCHES.items()]


def _search(browser: Browser, kind: str, url: str) -> Search:
    """Count what is asked for beyond the page itself, its styles and the script of the frame."""
    page = browser.new_context().new_page()
    sizes: list[int] = []
    page.on(
        "requestfinished",
        lambda request: (
            sizes.append(request.sizes()["responseBodySize"])
            if "/pagefind/" in request.url or "/search" in request.url.rpartition("/")[2]
            else None
        ),
    )
    start = monotonic()
    page.goto(url)
    page.locator(".search .status", has_text="document").wait_for(timeout=60_000)
    taken = monotonic() - start
    page.close()
    return Search(kind, len(sizes), sum(sizes), taken)
