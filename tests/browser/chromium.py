"""The browser of this machine: Chromium or Chrome, never a downloaded one."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
MISSING = (
    "no browser on this machine: looked for the program that CHROMIUM names, "
    f"then for {', '.join(NAMES)} on the path"
)


def find_chromium() -> str | None:
    """Give the path of the browser: what `CHROMIUM` names, else the first on the path."""
    named = os.environ.get("CHROMIUM")
    names = (named,) if named else NAMES
    return next((path for name in names if (path := shutil.which(name))), None)


@contextmanager
def launch(path: str) -> Iterator[Browser]:
    """Start the browser without a window, and end it afterwards."""
    # Chromium refuses its sandbox to root, under which build servers run.
    arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        try:
            yield browser
        finally:
            browser.close()
