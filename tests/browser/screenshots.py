"""Take the pictures of the gallery: build the site, serve it on this machine, photograph it.

Run it as `make screenshots`.
"""

import io
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.chromium import MISSING, find_chromium, launch
from tests.browser.server import serve
from tests.browser.views import find_views

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs/assets/screenshots"
PLACES = {
    "home": "",
    "briefing": "",
    "source": "#para_1",
    "person": "",
    "timeline": "",
    "network": "",
    "commitments": "",
}
"""The kinds of pages, and where on each: a source at its first words rather than its details."""
SOUGHT = "improve"
"""What the search is asked; a stem, so that it finds something on many sites."""
COLOURS = 256
"""The colours of a picture: with so few it takes less than half the room, and looks the same."""

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
                _shoot_all(browser, address + views[kind] + PLACES[kind], kind)
            _shoot_all(browser, f"{address}search/?q={SOUGHT}", "search")
    return 0


def _build(site: Path) -> bool:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0


def _shoot_all(browser: Browser, url: str, kind: str) -> None:
    """Photograph a page on a wide screen, on a phone, and in dark colours."""
    _shoot(browser, url, f"{kind}-wide", WIDE, dark=False)
    _shoot(browser, url, f"{kind}-phone", PHONE, dark=False)
    _shoot(browser, url, f"{kind}-dark", WIDE, dark=True)


def _shoot(browser: Browser, url: str, name: str, size: ViewportSize, *, dark: bool) -> None:
    """Photograph what a reader sees first, without motion, so that two runs are alike."""
    page = browser.new_page(
        viewport=size,
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
        locale="en-GB",
    )
    page.goto(url, wait_until="networkidle")
    page.locator(".colours").wait_for()
    if "?q=" in url:
        page.locator(".search li").first.wait_for()
    _save(page, FOLDER / f"{name}.png")
    page.close()


def _save(page: Page, path: Path) -> None:
    picture = Image.open(io.BytesIO(page.screenshot(animations="disabled"))).convert("RGB")
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    print(path.relative_to(ROOT))


if __name__ == "__main__":
    sys.exit(main())
