"""A real browser on the shipped site; where there is none, a clear word and no silence in CI."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

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
