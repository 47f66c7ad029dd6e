"""Previews, copying and paper: what a reader's browser makes of the proof."""

import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # the library has no types
import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.browser.views import find_views

CITATION = "main :is(p:not(.lead), li, td) a.citation[data-notes]"
SMALLEST = 24
"""Width and height of the smallest target, in pixels (WCAG 2.2, 2.5.8)."""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Give a fresh page, which may use the clipboard."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    yield context.new_page()
    context.close()


@pytest.fixture
def views(shipped_site: Path, address: str) -> dict[str, str]:
    """Give the address of a page of each kind."""
    return {kind: address + path for kind, path in find_views(shipped_site).items()}


def preview(page: Page) -> Locator:
    """Find the preview of a page."""
    return page.locator(".preview")


def open_by_keyboard(page: Page, selector: str) -> Locator:
    """Move the focus onto the first link that fits, as the Tab key does."""
    link = page.locator(selector).first
    link.scroll_into_view_if_needed()
    page.keyboard.press("Tab")  # from now on the focus shows
    link.focus()
    return link


@pytest.mark.parametrize(
    ("kind", "selector"),
    [("briefing", CITATION), ("briefing", "main a.entity"), ("source", ".document a.entity")],
)
def test_a_preview_opens_on_focus_and_closes_with_escape(
    page: Page, views: dict[str, str], kind: str, selector: str
) -> None:
    """A preview opens by keyboard and closes with Escape; the focus stays where it was."""
    page.goto(views[kind])
    link = open_by_keyboard(page, selector)
    assert preview(page).is_visible()
    page.keyboard.press("Escape")
    assert not preview(page).is_visible()
    assert link.evaluate("link => link === document.activeElement")


def test_a_preview_closes_when_the_focus_goes_on(page: Page, views: dict[str, str]) -> None:
    """A preview stays no longer than the focus that opened it."""
    page.goto(views["briefing"])
    link = open_by_keyboard(page, CITATION)
    assert preview(page).is_visible()
    link.evaluate("link => link.blur()")
    assert not preview(page).is_visible()


def test_a_preview_can_be_pointed_at_and_fetches_nothing(page: Page, views: dict[str, str]) -> None:
    """A preview opens under the pointer, stays while pointed at, and fetches nothing."""
    page.goto(views["briefing"])
    preview(page).wait_for(state="attached")
    page.context.set_offline(offline=True)
    page.locator(CITATION).first.hover()
    preview(page).wait_for(state="visible")
    preview(page).hover()
    page.wait_for_timeout(700)
    assert preview(page).is_visible()
    page.mouse.move(2, 2)
    preview(page).wait_for(state="hidden")


def test_a_preview_repeats_the_cited_words(page: Page, views: dict[str, str]) -> None:
    """The preview of a citation shows the words of the paragraph to which it leads."""
    page.goto(views["briefing"])
    link = open_by_keyboard(page, CITATION)
    shown = page.locator(".preview .words").first.text_content() or ""
    page.goto(link.evaluate("link => link.href"))
    paragraph = page.locator(":target").evaluate(
        "target => { target.querySelectorAll('.added').forEach(each => each.remove());"
        " return target.textContent; }"
    )
    assert shown
    assert " ".join(shown.split()) == " ".join(paragraph.split())


def test_quoted_and_pinned_words_are_marked(page: Page, views: dict[str, str]) -> None:
    """The preview of a citation marks the very words, and so does the page to which it leads."""
    page.goto(views["briefing"])
    link = open_by_keyboard(page, "main a.citation[data-words]")
    words = link.get_attribute("data-words") or ""
    assert "#para_" in (link.get_attribute("href") or "")
    assert ":~:text=" in (link.get_attribute("href") or "")
    marked = preview(page).locator("mark").all_text_contents()
    assert marked
    assert all(each in words for each in marked)
    page.goto(link.evaluate("link => link.href"))
    assert page.locator(":target").count() == 1


def test_a_preview_is_not_announced(page: Page, views: dict[str, str]) -> None:
    """A preview is hidden from assistive technology and holds nothing that takes the focus."""
    page.goto(views["briefing"])
    open_by_keyboard(page, CITATION)
    assert preview(page).get_attribute("aria-hidden") == "true"
    assert preview(page).locator("a, button, [tabindex], [id]").count() == 0


def test_a_touch_opens_no_preview(browser: Browser, views: dict[str, str]) -> None:
    """No touch opens a preview: neither a tap, which follows the link, nor a long one."""
    context = browser.new_context(has_touch=True, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(views["briefing"])
    page.evaluate("document.addEventListener('click', event => event.preventDefault())")
    link = page.locator(CITATION).first
    link.tap()
    page.wait_for_timeout(700)
    tapped = preview(page).is_visible()
    box = link.bounding_box()
    assert box
    point = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
    touch = context.new_cdp_session(page)
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [point]})
    page.wait_for_timeout(450)
    touched = preview(page).is_visible()
    context.close()
    assert not tapped
    assert not touched


def test_a_cited_paragraph_is_marked_and_clear_of_the_header(
    page: Page, views: dict[str, str]
) -> None:
    """Whoever follows a citation sees the paragraph, with a bar beside it, below the header."""
    page.set_viewport_size({"width": 1000, "height": 400})
    page.goto(views["source"])
    page.goto(views["source"] + "#" + (page.locator("[id^=para_]").last.get_attribute("id") or ""))
    page.goto(views["source"] + "#para_2")
    top = page.locator(":target").evaluate("target => target.getBoundingClientRect().top")
    header = page.locator("header").first.evaluate("one => one.getBoundingClientRect().bottom")
    look = "one => [getComputedStyle(one).boxShadow, getComputedStyle(one).backgroundColor]"
    bar, ground = page.locator(":target").evaluate(look)
    assert top >= header
    assert bar != "none"
    assert ground == "rgba(0, 0, 0, 0)"


def test_citations_are_light_until_they_are_meant(page: Page, views: dict[str, str]) -> None:
    """Citations stand in brackets, and are underlined by hover, focus and high contrast."""
    page.goto(views["briefing"])
    link = page.locator("main li a.citation").first
    line = "one => getComputedStyle(one).textDecorationLine"
    size = "one => parseFloat(getComputedStyle(one).fontSize)"
    assert link.evaluate(line) == "none"
    assert link.evaluate(size) < link.locator("..").evaluate(size)
    assert link.evaluate("one => one.previousSibling.textContent.endsWith('(')")
    link.hover()
    assert link.evaluate(line) == "underline"
    page.mouse.move(0, 0)
    open_by_keyboard(page, "main li a.citation")
    assert link.evaluate(line) == "underline"
    link.evaluate("one => one.blur()")
    page.emulate_media(contrast="more")
    assert link.evaluate(line) == "underline"


def test_a_citation_can_be_copied(page: Page, views: dict[str, str]) -> None:
    """A copied citation has author, title, date, paragraph, site, address and day."""
    form = (
        r"“(?P<words>.+)” [^“]+, “.+”, [^,]*\d{4}, para 2\. "
        r".+, https?://.+/#para_2 \(read on \d+ \w+ \d{4}\)"
    )
    page.goto(views["source"])
    button = page.locator("#para_2 + .tools button", has_text="Copy citation")
    box = button.bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= SMALLEST
    button.focus()
    page.keyboard.press("Enter")
    page.get_by_role("status").filter(has_text="Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    found = re.fullmatch(form, copied)
    assert found, copied
    words = page.locator("#para_2").text_content() or ""
    assert " ".join(words.split()) == f"2{found['words']}"


def test_without_script_the_proof_is_there(browser: Browser, views: dict[str, str]) -> None:
    """Without script a citation leads to its paragraph, and what cites that folds out."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(views["briefing"])
    page.locator(CITATION).first.click()
    target = page.url.rpartition("#para_")[2]
    tools = page.locator(f"#para_{target} + .tools")
    tools.locator("summary").click()
    folded_out = tools.locator("li").first.is_visible()
    buttons = page.locator(".tools button").count()
    context.close()
    assert folded_out
    assert buttons == 0


@pytest.mark.parametrize("kind", ["source", "briefing"])
def test_without_script_a_page_can_be_cited(
    browser: Browser, views: dict[str, str], kind: str
) -> None:
    """“Cite” has the reference in words and in three formats, without script."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(views[kind])
    if kind == "source":
        page.locator("summary", has_text="Cite").first.click()
    assert "“" in page.locator(".cite").inner_text()
    for name, start in (("BibTeX", "@"), ("RIS", "TY  - "), ("CSL-JSON", "[{")):
        page.locator(".cite summary", has_text=name).click()
        entry = page.locator(".cite pre").filter(visible=True).last
        assert entry.inner_text().startswith(start)
    context.close()


def test_without_script_a_paragraph_leads_to_its_line_of_the_original(
    browser: Browser, views: dict[str, str]
) -> None:
    """The text of an original is on the page of its source, and opens at the line."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(views["source"])
    number, words = "2", page.locator("#para_2").text_content() or ""
    page.locator(f"#para_{number} + .tools > a").click()
    line = page.locator(".lines li:target")
    assert line.is_visible()
    assert words.removeprefix(number).split()[:4] == (line.text_content() or "").split()[:4]
    context.close()


def test_the_words_of_a_source_begin_on_the_first_screen_of_a_phone(
    browser: Browser, views: dict[str, str]
) -> None:
    """The words of a source begin on the first screen of a phone."""
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(views["source"])
    assert page.locator(".document").evaluate("one => one.getBoundingClientRect().top") < 740
    code = page.locator(".asides code").first
    assert not code.is_visible()
    page.locator(".asides summary").first.press("Enter")
    assert code.is_visible()
    page.close()


def read_print(page: Page) -> str:
    """Print a page to PDF, and give the text of all its sheets."""
    document = pypdfium2.PdfDocument(page.pdf(format="A4", prefer_css_page_size=True))
    sheets = [sheet.get_textpage().get_text_bounded() for sheet in document]
    document.close()
    return " ".join(" ".join(sheets).split())


def test_a_briefing_prints_with_its_notes_and_its_sources(
    page: Page, views: dict[str, str]
) -> None:
    """On paper each citation has a number, the notes show the words, the sources come last."""
    page.goto(views["briefing"])
    first = page.locator(".notes .words").first.text_content() or ""
    links = page.locator("nav a").all_text_contents()
    text = read_print(page)
    assert re.search(r"\[1(?:, \d+)*\]", text)
    assert 0 <= text.find("Notes 1. ") < text.rfind("Sources")
    assert "".join(first.split()) in "".join(text.split())
    assert links
    assert "".join(links[0].split()) + "".join(links[-1].split()) not in "".join(text.split())


def test_the_notes_of_the_timeline_stand_behind_its_events(
    page: Page, views: dict[str, str]
) -> None:
    """On paper the notes of the timeline stand behind its events."""
    page.goto(views["timeline"])
    text = read_print(page)
    last = page.locator(".moments .title").last.text_content() or ""
    assert 0 <= text.find(" ".join(last.split()[:3])) < text.find("Notes 1. ")


def test_what_is_folded_is_on_paper(page: Page, views: dict[str, str]) -> None:
    """On paper what is folded away stands open, and no field waits for words."""
    page.goto(views["person"])
    folded = page.locator("details:not([open]) q").all_text_contents()
    text = "".join(read_print(page).split())
    assert folded
    assert [each for each in folded if "".join(each.split()) not in text] == []
    page.emulate_media(media="print")
    assert page.locator("form:visible").count() == 0


def test_a_source_prints_without_what_the_site_adds(page: Page, views: dict[str, str]) -> None:
    """On paper a source keeps its numbers, without buttons and what cites a paragraph."""
    page.goto(views["source"])
    text = read_print(page)
    assert "Copy citation" not in text
    assert "BibTeX" not in text
    assert "Checksum" in text
    assert "Cited " not in text.replace("Cited as", "")
    page.emulate_media(media="print")
    assert page.locator("#para_1 .number").is_visible()
