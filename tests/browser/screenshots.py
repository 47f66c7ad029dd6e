"""Take the pictures of the README: build the site, serve it on this machine, photograph it.

Run it as `make screenshots`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.browser.chromium import MISSING, find_chromium, launch
from tests.browser.server import serve
from tests.browser.views import find_views

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ViewportSize

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs/assets/screenshots"
PLACES = {"home": "", "briefing": "", "source": "#para_1", "person": ""}
"""The kinds of pages, and where on each: a source at its first words rather than its details."""

WIDE: ViewportSize = {"width": 1280, "height": 860}
PHONE: ViewportSize = {"width": 390, "height": 800}


def main() -> int:
    """Take every picture; return 1 where there is no browser or no site."""
    path = find_chromium()
    if path is None:
        print(MISSING, file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder)
        if not _build(site):
            return 1
        FOLDER.mkdir(parents=True, exist_ok=True)
        with serve(site) as address, launch(path) as browser:
            views = find_views(site)
            for kind in [each for each in PLACES if each in views]:
                url = address + views[kind] + PLACES[kind]
                _shoot(browser, url, f"{kind}-wide", WIDE, dark=False)
                _shoot(browser, url, f"{kind}-phone", PHONE, dark=False)
                _shoot(browser, url, f"{kind}-dark", WIDE, dark=True)
    return 0


def _build(site: Path) -> bool:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0


def _shoot(browser: Browser, url: str, name: str, size: ViewportSize, *, dark: bool) -> None:
    """Photograph what a reader sees first, without motion, so that two runs are alike."""
    page = browser.new_page(
        viewport=size,
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
        locale="en-GB",
    )
    page.goto(url, wait_until="networkidle")
    page.screenshot(path=FOLDER / f"{name}.png", animations="disabled")
    page.close()
    print(f"{FOLDER.relative_to(ROOT)}/{name}.png")


if __name__ == "__main__":
    sys.exit(main())
