"""Timeline, network, commitments and comparison: what a reader's browser makes of them."""

from codecs import BOM_UTF8
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.views import find_views

PHONE: ViewportSize = {"width": 360, "height": 740}
SHOWN = "table.commitments tbody tr:not([hidden])"
COUNT = "table.commitments tbody tr"
FEWEST = 12
"""The height in pixels of the smallest letters of a picture, on any screen."""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Give a fresh page on a wide screen."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.set_default_timeout(20_000)
    yield page
    page.close()


def choose(page: Page, name: str, key: str) -> None:
    """Choose in a field as the keyboard does: by the first letter of what is wanted."""
    page.locator(f"select[name={name}]").focus()
    page.keyboard.type(key)
    page.keyboard.press("Enter")


def test_commitments_are_narrowed_by_keyboard_and_the_number_is_told(
    page: Page, address: str
) -> None:
    """A choice in the table of commitments leaves the rows that fit, and says how many."""
    page.goto(f"{address}commitments/")
    every = page.locator(COUNT).count()
    kinds = page.locator(COUNT).evaluate_all("rows => rows.map(row => row.dataset.kind)")
    choose(page, "kind", "F")
    fitting = kinds.count("finding")
    assert 0 < fitting < every
    assert page.locator(SHOWN).count() == fitting
    status = page.get_by_role("status").filter(has_text="shown")
    assert status.inner_text() == f"{fitting} of {every} shown"


def test_the_choice_of_commitments_is_in_the_address(
    page: Page, address: str, browser: Browser
) -> None:
    """A link shares what was chosen among commitments, and Back takes it back."""
    page.goto(f"{address}commitments/")
    every = page.locator(SHOWN).count()
    choose(page, "kind", "F")
    choose(page, "sort", "Date, n")
    fitting = page.locator(SHOWN).count()
    assert 0 < fitting < every
    link = page.url
    assert "kind=finding" in link
    page.goto(f"{address}people/")
    page.go_back()
    assert page.url == link
    assert page.locator(SHOWN).count() == fitting
    page.go_back()
    page.go_back()
    assert "?" not in page.url
    assert page.locator(SHOWN).count() == every
    other = browser.new_page()
    other.goto(link)
    assert other.locator(SHOWN).count() == fitting
    assert other.locator("select[name=sort]").input_value() == "-date"
    other.goto(f"{address}commitments/?kind=promise&who=nobody")
    assert other.locator(SHOWN).count() == every
    other.close()


def test_commitments_are_sorted_by_keyboard(page: Page, address: str) -> None:
    """Commitments are sorted with the newest first if so chosen; none is lost."""
    page.goto(f"{address}commitments/")
    ids = "rows => rows.map(row => row.id)"
    before = page.locator(COUNT).evaluate_all(ids)
    choose(page, "sort", "Date, n")
    dates = page.locator(COUNT).evaluate_all("rows => rows.map(row => row.dataset.date)")
    assert len(set(dates)) > 1
    assert dates == sorted(dates, reverse=True)
    choose(page, "sort", "Order")
    assert page.locator(COUNT).evaluate_all(ids) == before


def test_commitments_are_whole_without_script(browser: Browser, address: str) -> None:
    """Without script every commitment is in the table, and no field that does nothing."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}commitments/")
    assert page.locator(COUNT).count() == page.locator(SHOWN).count() > 1
    assert page.locator(f"{COUNT} a").count() > 1
    assert not page.locator("form.controls").is_visible()
    context.close()


@pytest.mark.parametrize("script", [True, False])
def test_a_saved_table_is_that_of_the_site(
    browser: Browser, address: str, shipped_site: Path, *, script: bool
) -> None:
    """By keyboard, without script too; with script it begins with the mark that Excel needs."""
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    page.goto(f"{address}organisations/")
    with page.expect_download() as saved:
        page.locator("a[download]", has_text="organisations").press("Enter")
    table = (shipped_site / "data/organisations.csv").read_bytes()
    assert "’" in table.decode()
    assert saved.value.suggested_filename == "organisations.csv"
    assert saved.value.path().read_bytes() == BOM_UTF8 * script + table
    context.close()


def test_the_picture_of_the_timeline_shows_what_its_list_says(page: Page, address: str) -> None:
    """Each mark in the picture of the timeline leads to an entry of the list of the same kind."""
    page.goto(f"{address}timeline/")
    marks = page.locator("svg.timeline a").evaluate_all(
        "links => links.map(link => [link.getAttribute('href'), link.getAttribute('class')])"
    )
    assert len(marks) > 1
    for href, ground in marks:
        assert page.locator(f"ol.moments > li.{ground}{href}").count() == 1, href
    page.locator("svg.timeline a").first.press("Enter")
    assert page.locator("ol.moments > li:target").is_visible()


def test_entries_of_the_timeline_stand_below_each_other(page: Page, address: str) -> None:
    """What happened stands in one column beside the dates, in every entry."""
    page.goto(f"{address}timeline/")
    lefts = page.locator("ol.moments .what").evaluate_all(
        "entries => entries.map(entry => entry.getBoundingClientRect().left)"
    )
    assert len(lefts) > 1
    assert len(set(lefts)) == 1


def test_the_picture_of_the_network_leads_to_those_in_it(
    page: Page, address: str, shipped_site: Path
) -> None:
    """Each box in the picture of the network is a link to a page, and stands in the table too."""
    page.goto(f"{address}network/")
    read = "links => links.map(link => new URL(link.getAttribute('href'), location).pathname)"
    drawn = page.locator("svg.network a").evaluate_all(read)
    listed = page.locator("table.ties a").evaluate_all(read)
    assert len(drawn) > 1
    assert set(drawn) <= set(listed)
    for path in drawn:
        assert (shipped_site / path.strip("/") / "index.html").is_file(), path


@pytest.mark.parametrize("name", ["timeline", "network"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_words_in_a_picture_can_be_read(
    page: Page, address: str, name: str, width: int
) -> None:
    """The letters of a picture are no smaller on a phone; the picture scrolls by itself."""
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{address}{name}/")
    text = page.locator(f"svg.{name} a text").first
    size = text.evaluate(
        "text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a"
    )
    assert size >= FEWEST
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator(".picture .region").get_attribute("tabindex") == "0"


def test_a_comparison_is_stacked_on_a_phone_with_its_labels(
    browser: Browser, address: str, shipped_site: Path
) -> None:
    """On a phone each row of a comparison is a card; each cell says which column it is of."""
    page = browser.new_page(viewport=PHONE)
    page.goto(address + find_views(shipped_site)["briefing"])
    table = page.locator("table.stacked").first
    heads = table.locator("thead th").all_text_contents()
    cells = table.locator("tbody tr").first.locator("td")
    labels = cells.evaluate_all(
        "cells => cells.map(cell => getComputedStyle(cell, '::before').content)"
    )
    tops = cells.evaluate_all("cells => cells.map(cell => cell.getBoundingClientRect().top)")
    page.close()
    assert len(heads) > 1
    assert tops == sorted(set(tops))
    for head, label in zip(heads[1:], labels[1:], strict=True):
        assert " ".join(head.split()) in " ".join(label.split())
