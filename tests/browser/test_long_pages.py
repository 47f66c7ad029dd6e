"""Long lists and narrow screens: what is there is found, and no word is broken or cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.bench.corpus import Corpus
from tests.bench.sites import build, write_site
from tests.browser.server import serve
from tests.browser.views import find_views

SPACED = """
    * { line-height: 1.5 !important; letter-spacing: .12em !important;
        word-spacing: .16em !important; }
    p { margin-bottom: 2em !important; }
"""
"""The spacing of text of WCAG 2.2, 1.4.12."""
WIDEN = """css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
}"""
FAULTS = r"""() => {
    const found = [];
    const shown = (one) => {
        if (!one.checkVisibility({ visibilityProperty: true })) return false;
        for (let each = one; each; each = each.parentElement)
            if (getComputedStyle(each).clipPath !== "none") return false;
        return true;
    };
    for (const one of document.querySelectorAll("body *:not(svg *)")) {
        const { overflowX, overflowY } = getComputedStyle(one);
        const cuts = (overflow, inner, outer) =>
            ["hidden", "clip"].includes(overflow) && outer && inner > outer + 1;
        const wide = cuts(overflowX, one.scrollWidth, one.clientWidth);
        const high = cuts(overflowY, one.scrollHeight, one.clientHeight);
        if ((wide || high) && shown(one)) found.push(`cut: ${one.textContent.trim()}`);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode;
        if (text.parentElement.closest("svg, code, pre, .cite, a[href^=http]")) continue;
        if (!shown(text.parentElement)) continue;
        for (const word of text.data.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const rects = [...range.getClientRects()].filter((rect) => rect.width);
            if (new Set(rects.map((rect) => Math.round(rect.top))).size > 1)
                found.push(`broken: ${word[0]}`);
            if (rects.some((rect) => rect.right > innerWidth + 1 || rect.left < -1)
                && !text.parentElement.closest(".scroll, .region"))
                found.push(`off the screen: ${word[0]}`);
        }
    }
    return [...new Set(found)];
}"""
"""What is cut, off the screen, or broken within a word; addresses may break anywhere."""


@pytest.fixture(scope="module")
def long_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a site of 150 documents with 200 names."""
    folder = tmp_path_factory.mktemp("long") / "site"
    write_site(Corpus(150, 200), folder)
    (folder / "docs/timeline.md").write_text("---\ntitle: Timeline\n---\n", "utf-8")
    build(folder)
    with serve(folder / "site") as url:
        yield url


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Give a fresh page on a wide screen."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.set_default_timeout(20_000)
    yield page
    page.close()


@pytest.mark.parametrize(("width", "css"), [(320, ""), (390, ""), (320, SPACED), (1280, SPACED)])
def test_no_word_is_broken_or_cut(
    page: Page, address: str, shipped_site: Path, width: int, css: str
) -> None:
    """Words are whole at 320 pixels, as at 400 % zoom, and with the spacing of WCAG 1.4.12."""
    page.set_viewport_size({"width": width, "height": 800})
    for path in find_views(shipped_site).values():
        page.goto(address + path)
        page.evaluate(WIDEN, "body { hyphens: none !important; }" + css)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        assert page.evaluate(FAULTS) == [], path


@pytest.mark.parametrize("path", ["sources/", "people/", "timeline/"])
def test_a_long_list_is_a_few_screens_high(page: Page, long_site: str, path: str) -> None:
    """A long list is folded in parts, which are counted and in the contents."""
    page.goto(long_site + path)
    assert page.evaluate("document.documentElement.scrollHeight") < 5 * 800
    link = page.locator("nav.contents a").last
    link.click()
    part = page.locator(f"{link.evaluate('link => link.hash')} + details")
    part.locator("li").first.wait_for()
    assert part.get_attribute("open") is not None


def test_a_long_list_is_narrowed_by_words(page: Page, long_site: str) -> None:
    """A long list can be narrowed to what holds some words, in whatever case."""
    page.goto(f"{long_site}people/")
    names = page.locator(".index .entry").all_text_contents()
    family = names[40].split()[-1]
    fitting = [name for name in names if family.lower() in name.lower()]
    field = page.get_by_label("Show those with")
    field.fill(f"  {family.upper()} ")
    assert page.locator(".index .entry:visible").all_text_contents() == fitting
    assert page.locator("h2:visible").count() <= len(fitting)
    assert page.locator(".filter output").inner_text() == f"{len(fitting)} of {len(names)}"
    field.fill("")
    assert page.locator(".index > li[hidden]").count() == 0
    assert page.locator("details[open]").count() == 0


def test_where_a_long_list_is_folded_an_anchor_opens_it(page: Page, long_site: str) -> None:
    """A link to an entry of a folded list opens it, below the header."""
    page.goto(f"{long_site}timeline/")
    anchor = page.locator("ol.moments > li").nth(70).get_attribute("id")
    page.goto("about:blank")
    page.goto(f"{long_site}timeline/#{anchor}")
    entry = page.locator(f"#{anchor}")
    entry.wait_for()
    box = entry.bounding_box()
    assert box
    assert 0 < box["y"] < 800
