"""A site with its own logo, colours and style sheet, seen by readers in light and in dark."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from hooks.publish.host.own_colours import contrast
from tests.browser.judging import COLOURS, violations
from tests.browser.server import serve
from tests.canal import SITE

ROOT = Path(__file__).parents[2]
LOOK = """extra_css: [assets/own.css]
extra:
  logo: assets/logo.svg
  colours:
    primary: "#ffd54a"
    accent: "#7a1f5c"
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="180" height="60"><path d="M0 0h9v9"/></svg>'
COLOUR = """([selector, key]) => '#' + getComputedStyle(document.querySelector(selector))[key]
  .match(/[0-9]+/g).slice(0, 3).map(each => (+each).toString(16).padStart(2, '0')).join('')"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Build the small site with a look of its own, strictly, and serve it."""
    root = tmp_path_factory.mktemp("look") / "site"
    shutil.copytree(SITE, root)
    settings = (root / "mkdocs.yml").read_text("utf-8").replace("../../hooks", str(ROOT / "hooks"))
    (root / "mkdocs.yml").write_text(settings.replace("extra:\n", LOOK), "utf-8")
    (root / "docs/assets").mkdir()
    (root / "docs/assets/logo.svg").write_text(LOGO, "utf-8")
    (root / "docs/assets/own.css").write_text("h1 { font-style: italic; }", "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    with serve(root / "site") as url:
        yield url


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_look_is_shown_and_legible(
    browser: Browser, address: str, scheme: str, width: int
) -> None:
    """Logo, colours and styles are there, at any width; nothing is refused or asked of others."""
    dark = scheme == "dark"
    page = browser.new_page(
        viewport={"width": width, "height": 800}, color_scheme="dark" if dark else "light"
    )
    wrong: list[str] = []
    page.on("console", lambda one: wrong.append(one.text) if one.type == "error" else None)
    page.on("request", lambda one: wrong.append(one.url) if address not in one.url else None)
    page.goto(f"{address}briefings/lower-flight/")
    logo = page.locator(".site-name img")
    assert logo.evaluate("each => each.naturalWidth") == 180
    assert logo.bounding_box()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(COLOUR, [".md-header", "backgroundColor"]) == "#ffd54a"
    assert page.evaluate(COLOUR, [".site-name", "color"]) == "#000000"
    link = page.evaluate(COLOUR, ["article a.citation", "color"])
    assert (link == "#7a1f5c") is not dark
    assert contrast(link, "#12191c" if dark else "#ffffff") >= 4.5
    assert page.locator("h1").evaluate("each => getComputedStyle(each).fontStyle") == "italic"
    assert violations(page, COLOURS) == []
    assert wrong == []
    page.close()
