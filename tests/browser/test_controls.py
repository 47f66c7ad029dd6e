"""What a keyboard can do, what works without script, and what pages ask for."""

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.views import all_pages, each_kind, find_views

PHONE: ViewportSize = {"width": 360, "height": 740}
NARROW: ViewportSize = {"width": 320, "height": 640}
FOCUSED = "document.activeElement.className"
POLICY = re.compile(r'http-equiv="Content-Security-Policy" content="([^"]*)"')
SCRIPT = re.compile(r'<script src="([^"]*)" integrity="sha256-([^"]*)"')
BUDGET = 30_000
ON_DEMAND = {"search.css"}
EVERY_TEXT = {"evidence.css"}
USED = """async (names) => {
  const folder = document.querySelector("link[href$='/site.css']").href;
  const parts = /::[a-z-]+(?:[(][^)]*[)])?/g;
  const states = /:(?:hover|focus-visible|focus)\\b/g;
  const fits = (selector) => document.querySelector(
    selector.replaceAll(parts, "").replaceAll(states, ":not(none)") || "none");
  const applies = (rule) => rule.cssRules?.length
    ? [...rule.cssRules].some(applies)
    : rule.selectorText && fits(rule.selectorText);
  const used = [];
  for (const name of names) {
    const text = await (await fetch(new URL(name, folder))).text();
    const sheet = await new CSSStyleSheet().replace(text);
    if ([...sheet.cssRules].some(applies)) used.push(name);
  }
  return used;
}"""


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """Open the home page on a wide screen."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.set_default_timeout(20_000)
    page.goto(address)
    yield page
    page.close()


@dataclass(frozen=True, slots=True)
class Visit:
    """What a page did when it was opened on the narrowest screen."""

    path: str
    width: int
    """Of what it shows, in pixels."""
    asked: frozenset[str]
    """The addresses of its requests."""
    wrong: tuple[str, ...]
    """Messages of errors, and addresses that were not answered."""


@pytest.fixture(scope="module")
def visits(browser: Browser, address: str, shipped_site: Path) -> list[Visit]:
    """Open every page, once for all tests that ask what comes of it."""
    page = browser.new_page(viewport=NARROW)
    wrong: list[str] = []
    asked: list[str] = []
    page.on("console", lambda one: wrong.append(one.text) if one.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda one: asked.append(one.url))
    page.on("response", lambda one: wrong.append(one.url) if not one.ok else None)
    found = []
    kinds = find_views(shipped_site).values()
    for path in all_pages(shipped_site):
        page.goto(address + path, wait_until="networkidle" if path in kinds else "load")
        width = page.evaluate("document.documentElement.scrollWidth")
        found.append(Visit(path, width, frozenset(asked), tuple(wrong)))
        asked.clear()
        wrong.clear()
    page.close()
    return found


def test_pages_are_quiet_narrow_and_ask_nobody_else(visits: list[Visit], address: str) -> None:
    """No page scrolls sideways at 320 pixels, reports an error or asks another site for data."""
    assert [each.wrong for each in visits if each.wrong] == []
    assert [each.path for each in visits if each.width > NARROW["width"]] == []
    asked = {url for each in visits for url in each.asked}
    assert [url for url in asked if not url.startswith((address, "data:"))] == []


def test_every_page_is_readable_without_script(
    browser: Browser, address: str, shipped_site: Path
) -> None:
    """Heading, words and a way to all sections are there when scripts are switched off."""
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    for path in all_pages(shipped_site):
        page.goto(address + path)
        assert page.locator("main h1").is_visible(), path
        assert page.locator(".tabs a").first.is_visible(), path
        assert not page.locator(".menu-button").is_visible(), path
    page.click(".search-link")
    assert page.locator("main li a").count() > 3
    page.goto(address + find_views(shipped_site)["source"])
    assert page.locator("#para_1").is_visible()
    context.close()


def test_the_first_key_leads_past_the_header(page: Page) -> None:
    """The first stop of the tab key is a link to the content, seen once it has the focus."""
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED) == "skip-link"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "MAIN"


def test_the_menu_opens_and_closes_by_keyboard(browser: Browser, address: str) -> None:
    """A button opens the menu and says so; Escape closes it and gives the focus back."""
    page = browser.new_page(viewport=PHONE)
    page.goto(address)
    menu, button = page.locator("#__menu"), page.locator(".menu-button")
    assert menu.evaluate("menu => menu.inert")
    assert not menu.locator("a").first.is_visible()
    button.press("Enter")
    assert button.get_attribute("aria-expanded") == "true"
    assert page.evaluate("document.activeElement.closest('#__menu') !== null")
    for _ in range(60):
        page.keyboard.press("Tab")
        assert page.evaluate("!document.activeElement.closest('header, main, footer')")
    page.keyboard.press("Escape")
    page.locator(".menu-button[aria-expanded=false]").wait_for()
    assert "menu-button" in page.evaluate(FOCUSED)
    page.close()


def test_the_colours_are_kept_and_never_flash(browser: Browser, address: str) -> None:
    """The button goes from the system's colours to light to dark; the choice outlives the page."""
    page = browser.new_page(color_scheme="light")
    page.goto(address)
    for name in ("light", "dark"):
        page.click(".colours")
        assert page.locator(".colours").inner_text().strip().endswith(name)
    page.goto(f"{address}sources/", wait_until="commit")
    page.wait_for_selector("body", state="attached")
    assert page.evaluate("document.documentElement.dataset.mdColorScheme") == "slate"
    page.close()


def test_the_policy_allows_the_site_alone(shipped_site: Path) -> None:
    """Each page forbids what comes from elsewhere, and names by hash the scripts that it loads."""
    for path in all_pages(shipped_site):
        file = shipped_site / (path if path.endswith(".html") else f"{path}index.html")
        found = POLICY.search(file.read_text(encoding="utf-8"))
        assert found, path
        policy = found[1]
        assert policy.startswith("default-src 'self'; ")
        assert not {"'unsafe-inline'", "'unsafe-eval'"} & set(policy.split())
        assert not re.search(r"://|\s//", policy)
        scripts = next(each for each in policy.split("; ") if each.startswith("script-src "))
        assert "'self'" not in scripts
        count = 0
        for source, digest in SCRIPT.findall(file.read_text(encoding="utf-8")):
            base = shipped_site if source.startswith("/") else file.parent
            content = (base / source.lstrip("/")).read_bytes()
            assert digest == base64.b64encode(hashlib.sha256(content).digest()).decode(), source
            assert f"'sha256-{digest}'" in scripts
            count += 1
        assert scripts.count("'sha256-") == count


def test_each_page_loads_the_sheets_of_which_it_has_something(
    browser: Browser, address: str, shipped_site: Path
) -> None:
    """A page with anything that a sheet is for loads it; one without does not."""
    folder = shipped_site / "assets/stylesheets"
    names = {file.name for file in folder.glob("*.css") if ".min." not in file.name} - ON_DEMAND
    page = browser.new_page()
    for path in each_kind(shipped_site):
        page.goto(address + path)
        linked = page.eval_on_selector_all(
            "link[rel=stylesheet]", "all => all.map((it) => it.href)"
        )
        loaded = {url.rsplit("/", 1)[1] for url in linked}
        used = set(page.evaluate(USED, sorted(names)))
        assert used | EVERY_TEXT == (loaded & names) | EVERY_TEXT, path
        assert used <= loaded, path
    page.close()


def test_our_style_and_script_stay_small(
    browser: Browser, visits: list[Visit], address: str, shipped_site: Path
) -> None:
    """What a page loads of ours, style and script together, is at most 30 KB; searched or not."""
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    page.goto(f"{address}search/?q=commitmant&kind=Person")
    page.locator(".search .status", has_text="Did you mean").wait_for()
    page.close()
    assert any(url.endswith("/search.js") for url in asked)
    sizes: dict[str, int] = {}
    for each in [*visits, Visit("search/?q", 0, frozenset(asked), ())]:
        ours = [
            shipped_site / url.removeprefix(address)
            for url in each.asked
            if url.endswith((".css", ".js")) and ".min." not in url
        ]
        assert ours
        sizes[each.path] = sum(file.stat().st_size for file in ours)
    assert {path: size for path, size in sizes.items() if size > BUDGET} == {}
