"""Values, titles, names of files and originals that would run: none does, in a real browser."""

import csv
import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import quote, unquote
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.hostile_site import EVIL, NAME, ORIGINAL, PLAIN, build_hostile_site
from tests.browser.server import serve
from tests.browser.views import all_pages

BROKEN = "[onerror], [onload], img[src='x'], svg[onload], main script[src], script[src*=originals]"
_CHOICES = "&".join(
    f"{key}={quote(PLAIN)}"
    for key in ("q", "kind", "year", "person", "organisation", "document", "status", "made_by")
)
TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the hostile site once."""
    return build_hostile_site(tmp_path_factory.mktemp("hostile"))


@pytest.fixture(scope="module")
def hostile(built: Path) -> Iterator[str]:
    """Serve it."""
    with serve(built) as address:
        yield address


def watched(browser: Browser, address: str) -> tuple[Page, list[str]]:
    """Open a page, and list whatever runs, is refused, fails, or is asked of others."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    wrong: list[str] = []
    page.on("dialog", lambda one: wrong.append(f"dialog: {one.message}"))
    page.on("console", lambda one: wrong.append(one.text) if one.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    allowed = (address, "data:", "blob:")
    page.on("request", lambda one: None if one.url.startswith(allowed) else wrong.append(one.url))
    return page, wrong


def test_nothing_runs_on_any_page(browser: Browser, built: Path, hostile: str) -> None:
    """No script, handler or request of a value, on any page, nor when links are pointed at."""
    page, wrong = watched(browser, hostile)
    paths = all_pages(built)
    assert len(paths) > 15
    for path in paths:
        page.goto(hostile + path, wait_until="load")
        for link in page.locator("main a.entity, main a.citation, main a.term").all()[:4]:
            if link.is_visible():
                link.hover()
                page.wait_for_timeout(350)
        wrong += [f"{path}: {each}" for each in page.locator(BROKEN).all_inner_texts()]
        if page.evaluate("document.documentElement.dataset.evil"):
            wrong.append(f"{path}: it ran")
    page.close()
    assert wrong == []


def test_nothing_runs_in_the_search(browser: Browser, hostile: str) -> None:
    """Titles, excerpts and choices are words, and stand there as they are."""
    page, wrong = watched(browser, hostile)
    page.goto(hostile)
    page.click(".search-link")
    page.fill("#__query", "weir leaks")
    page.locator(".search li").first.wait_for()
    assert any("&amp;lt;" in each for each in page.locator(".search li").all_inner_texts())
    page.click(".search summary")
    assert page.locator(f".search {BROKEN.replace(', ', ', .search ')}").count() == 0
    assert "evil" not in (page.evaluate("Object.keys(document.documentElement.dataset)"))
    page.close()
    assert wrong == []


@pytest.mark.parametrize(
    "asked", [f"q={quote(EVIL)}", f"q={quote(PLAIN)}", _CHOICES, "q=%FF%00&x=1"]
)
def test_nothing_runs_that_an_address_asks_for(browser: Browser, hostile: str, asked: str) -> None:
    """Whoever follows a link to the search or to the commitments is asked for no script."""
    page, wrong = watched(browser, hostile)
    for path in ("search/", "commitments/", "people/", "404.html"):
        page.goto(f"{hostile}{path}?{asked}#{quote(PLAIN)}", wait_until="networkidle")
        wrong += [f"{path}: {each}" for each in page.locator(BROKEN).all_inner_texts()]
        assert page.evaluate("document.documentElement.dataset.evil") is None
    page.close()
    assert [each for each in wrong if "404" not in each] == []


def test_links_of_editors_run_nothing(browser: Browser, hostile: str) -> None:
    """The policy refuses what Markdown lets through; a picture runs nothing that it holds."""
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    for words in ("one", "two", "three", "four", "five", "six"):
        page.goto(f"{hostile}about/links/")
        page.get_by_text("A paragraph").hover()
        page.get_by_text(words, exact=True).click(no_wait_after=True)
        page.wait_for_timeout(100)
        assert page.evaluate("document.documentElement.dataset.evil") is None
    page.close()
    assert not [one for one in asked if one.startswith("http") and not one.startswith(hostile)]


def test_the_policy_refuses_a_script_that_got_in(browser: Browser, built: Path) -> None:
    """Were escaping to fail, neither an original nor a file of the site would run as a script."""
    page_file = built / "people/ada-oak/index.html"
    whole = page_file.read_text(encoding="utf-8")
    tags = (
        '<script src="/sources/originals/evil-2019.txt"></script>'
        '<script src="/assets/evil.js"></script>'
        "<script>document.documentElement.dataset.evil = 'inline'</script>"
        "<img src=/nothing onerror=\"document.documentElement.dataset.evil = 'handler'\">"
    )
    (built / "broken.html").write_text(whole.replace("</main>", f"{tags}</main>"), encoding="utf-8")
    with serve(built) as address:
        page = browser.new_page()
        refused: list[str] = []
        page.on("console", lambda one: refused.append(one.text))
        page.goto(f"{address}broken.html", wait_until="load")
        assert page.evaluate("document.documentElement.dataset.evil") is None
        assert sum("Content Security Policy" in each for each in refused) >= 4
        page.close()
    (built / "broken.html").unlink()


def test_titles_show_every_letter(browser: Browser, built: Path, hostile: str) -> None:
    """What looks like an element or an entity is shown whole, in title, heading and contents."""
    page = browser.new_page()
    page.goto(f"{hostile}sources/odd-2020/")
    assert page.title().startswith("R&D <Team> – ")
    assert page.locator("h1").first.inner_text().startswith("R&D <Team>")
    (about,) = (path for path in all_pages(built) if "onerror" in path)
    page.goto(hostile + about.replace("%", "%25"))
    assert page.title().startswith(f"About {NAME} & R&D <Team> – ")
    page.goto(f"{hostile}briefings/evil/")
    contents = page.locator("nav.contents").inner_text()
    assert f"About {NAME} and R&D" in " ".join(contents.split())
    page.close()


def test_titles_hold_no_token_and_no_element(built: Path) -> None:
    """In the file itself: no tag inside a title, and no character of private use anywhere."""
    for path in built.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert "<" not in TITLE.findall(text)[0], path
        assert not [char for char in text if "\ue000" <= char <= "\uf8ff" or char >= "\U000f0000"]


def test_originals_are_data(built: Path) -> None:
    """Each is published under a name that no browser runs, and the link leads to it."""
    names = {path.name for path in (built / "sources/originals").iterdir()}
    assert names == {"evil-2019.txt", "sum-2021.txt", f"{ORIGINAL}.txt"}
    page = (built / "sources/odd-2020/index.html").read_text(encoding="utf-8")
    links = [unquote(unescape(each)) for each in re.findall(r'href="([^"]*originals[^"]*)"', page)]
    assert f"../originals/{ORIGINAL}.txt" in links
    headers = (built / "_headers").read_text(encoding="utf-8")
    for line in ("nosniff", "frame-ancestors 'none'", "Content-Disposition: attachment"):
        assert line in headers


def test_data_hold_the_values_and_nothing_more(built: Path) -> None:
    """Linked data end where they end, feeds are XML, tables reckon nothing, a field is a field."""
    data = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
    found = [each for path in built.rglob("*.html") for each in data.findall(path.read_text())]
    assert len(found) > 15
    assert not [each for each in found if "<" in each]
    assert all(json.loads(each) for each in found)
    for path in (*built.rglob("*.xml"), *built.rglob("*.svg")):
        ET.parse(path)  # noqa: S314 - our own
    for path in built.rglob("*.json"):
        text = path.read_text(encoding="utf-8")
        for one in text.splitlines() if ".ftm." in path.name else [text]:
            json.loads(one)
    for path in built.rglob("*.csv"):
        with path.open(encoding="utf-8", newline="") as table:
            assert not [
                cell for row in csv.reader(table) for cell in row if cell[:1] in "=+-@\t\r" and cell
            ]
    fields = (built / "data/bibliography.ris").read_text(encoding="utf-8").splitlines()
    assert {line[:6] for line in fields if line} <= {f"{line[:2]}  - " for line in fields}
    assert not [line for line in fields if line == "TY  - BOOK"]
    entry = (built / "data/bibliography.bib").read_text(encoding="utf-8")
    assert r"\input" not in entry


def test_what_is_shown_is_the_value(browser: Browser, hostile: str) -> None:
    """Nothing is lost either: the words stand on the page as an editor wrote them."""
    page = browser.new_page()
    page.goto(f"{hostile}people/ada-oak/")
    words = " ".join(page.locator("main").inner_text().split())
    assert PLAIN in words
    assert " ".join(EVIL.split()) in words
    page.close()
