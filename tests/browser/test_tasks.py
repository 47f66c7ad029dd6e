"""What readers come for: each task of `GALLERY.md`, done in as many clicks as stand there."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

GALLERY = Path(__file__).parents[2] / "GALLERY.md"
CLICKS = {
    task: int(today)
    for task, today in re.findall(
        r"^\| ([^|]+) \| [^|]+ \| ([0-9]+)[^|]* \| [^|]+ \|$",
        GALLERY.read_text("utf-8"),
        re.MULTILINE,
    )
}
POLICE = "main p:has-text('2019: the police')"
TASKS = {
    "A promise and its proof": (
        "main p:has-text('What was promised') a.citation",
        "#para_8:target",
    ),
    "Who held an office, and how the site knows": (
        "main a.entity:has-text('Home Secretary')",
        ".offices .evidence a",
        ".document",
    ),
    "Every place where a body is mentioned": (
        "main a.entity:has-text('Northamptonshire Police')",
        ".mentioned li",
    ),
    "Compare on one theme": (
        "main a:has-text('side by side')",
        ".contents a:has-text('Staff and money')",
        "#staff-and-money:target",
    ),
    "Check a quotation against the original": (
        f"{POLICE} a.citation",
        "#para_3 + .tools a:has-text('line')",
        ".lines :target:has-text('I am very disappointed')",
    ),
    "Cite a paragraph": (
        f"{POLICE} a.citation",
        "#para_3 + .tools button",
        "#para_3 + .tools button:has-text('Copied')",
    ),
    "Cite a document in a program for references": (
        "main a:has-text('letter itself')",
        ".asides summary:has-text('Cite')",
        ".cite summary:has-text('BibTeX')",
        ".cite pre:has-text('@')",
    ),
    "Find a phrase": (
        "main form button",
        ".search .passage a",
        "main :has-text('tracked accordingly')",
    ),
    "Get the data": ("footer a:has-text('Data')", "a[href$='all.zip']", "#format"),
}
"""Of each task what is clicked, from the home page on; and what must then be seen."""


def test_every_task_is_done_here() -> None:
    """What stands in the gallery is tried below; to come back is one click of the browser's own."""
    assert CLICKS.keys() - {"Come back to what was chosen"} == TASKS.keys()


@pytest.mark.parametrize("task", TASKS)
def test_a_task_takes_as_many_clicks_as_are_told(browser: Browser, address: str, task: str) -> None:
    """Words that are typed are no clicks."""
    *clicked, seen = TASKS[task]
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, permissions=["clipboard-write"]
    )
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.goto(address)
    page.locator("main input[name=q]").fill("“tracked accordingly”")
    for each in clicked:
        page.locator(each).first.click()
    page.locator(seen).first.wait_for()
    assert len(clicked) == CLICKS[task]
    context.close()


def test_whoever_comes_back_finds_what_was_chosen(browser: Browser, address: str) -> None:
    """The address holds the choice, and Back, which is one click, returns to it."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{address}commitments/?kind=finding")
    chosen = page.locator("form.controls output").inner_text()
    page.locator(".tabs a").first.click()
    page.go_back()
    page.locator("form.controls output", has_text=chosen).wait_for()
    assert page.locator("form.controls select[name=kind]").input_value() == "finding"
    page.close()
