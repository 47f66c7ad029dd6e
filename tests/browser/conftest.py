"""A real browser on the shipped site; where there is none, a clear word and no silence in CI."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.chromium import MISSING, find_chromium, launch
from tests.browser.server import serve


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the browser of this machine, or leave its tests out and say why."""
    path = find_chromium()
    if path is None:
        pytest.skip(f"the tests in a browser were not run: {MISSING}")
    with launch(path) as started:
        yield started


@pytest.fixture(scope="session")
def address(shipped_site: Path) -> Iterator[str]:
    """Serve the shipped site, and give its address."""
    with serve(shipped_site) as url:
        yield url


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a page, and let no error of a script pass."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.set_default_timeout(20_000)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    yield page
    page.close()
    assert wrong == []
