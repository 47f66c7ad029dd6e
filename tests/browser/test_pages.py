"""What a reader's browser does with the pages of the shipped site."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.views import find_views

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, ViewportSize

KINDS = ("home", "briefing", "source", "person", "organisation")
PHONE: ViewportSize = {"width": 360, "height": 740}


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_opens_without_errors_and_asks_nothing_of_others(
    browser: Browser, address: str, shipped_site: Path, kind: str
) -> None:
    """Each kind of page opens without an error, and with requests to its own server alone."""
    page = browser.new_page()
    asked: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("response", lambda one: errors.append(one.url) if not one.ok else None)
    page.goto(address + find_views(shipped_site)[kind], wait_until="networkidle")
    page.close()
    assert asked
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []
    assert errors == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_fits_on_a_phone(
    browser: Browser, address: str, shipped_site: Path, kind: str
) -> None:
    """Nobody has to scroll sideways at 360 pixels."""
    page = browser.new_page(viewport=PHONE)
    page.goto(address + find_views(shipped_site)[kind])
    width = page.evaluate("document.documentElement.scrollWidth")
    page.close()
    assert width <= PHONE["width"]


def test_a_page_is_readable_without_script(
    browser: Browser, address: str, shipped_site: Path
) -> None:
    """The words of a source and their numbers are there when scripts are switched off."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + find_views(shipped_site)["source"])
    shown = page.locator("#para_1").is_visible()
    context.close()
    assert shown
