"""The search of a site so large that it has several indexes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.server import serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]
BUILD = """
import sys
from hooks.publish.search import search_index
search_index.LARGEST = 25
from mkdocs.__main__ import cli
cli(["build", "--quiet", "--site-dir", sys.argv[1]])
"""
"""A build whose indexes hold few passages, so that a small site needs several."""


@pytest.fixture(scope="module")
def parted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """Build the shipped site below a folder of the server."""
    served = tmp_path_factory.mktemp("parted")
    site = served / "a/b"
    subprocess.run([sys.executable, "-c", BUILD, str(site)], cwd=ROOT, check=True)
    with serve(served) as url:
        yield site, f"{url}a/b/"


def test_several_indexes_are_searched_as_one(browser: Browser, parted: tuple[Path, str]) -> None:
    """A phrase is found in whichever index it is, filters hold for all, the program comes once."""
    site, address = parted
    parts = [each.parent.name for each in site.glob("pagefind/*/pagefind-entry.json")]
    assert len(parts) > 1
    assert [each.parent.name for each in site.rglob("*.pagefind")] == ["pagefind"] * 2
    page = browser.new_page()
    page.set_default_timeout(20_000)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("response", lambda one: wrong.append(one.url) if not one.ok else None)
    page.goto(address)
    page.click(".search-link")
    for phrase, place in (
        ("next Tuesday", "sources/ncc-2014/#para_10"),
        ("at pace", "sources/mold-2019/#para_4"),
        ("Dear Home Secretary", "people/priti-patel/"),
    ):
        page.fill("#__query", f'"{phrase}"')
        page.locator(f'.search li a[href$="/a/b/{place}"]').wait_for()
    page.fill("#__query", "children")
    page.click(".search summary")
    page.select_option("select[name=year]", "2019")
    page.locator('.search li a[href*="/sources/ncc-2014/"]').first.wait_for(state="detached")
    hrefs = page.locator(".search li a").evaluate_all("links => links.map(link => link.pathname)")
    assert {href.split("/")[-2] for href in hrefs} == {"mold-2019"}
    assert wrong == []
    page.close()
