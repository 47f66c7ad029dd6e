"""The search as readers have it: by documents, on slow and broken lines, with an address."""

import random
import re
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route

from hooks.publish.search import search_index
from hooks.publish.search.page_passages import PagePassage
from hooks.publish.search.search_index import SearchIndex
from hooks.publish.search.search_records import SearchRecord
from tests.browser.server import serve
from tests.publish.search.test_search_index import write

TEXTS = [
    "The trust owes £ 40,000 – and “the Board’s” share, £1.5m, is due in 2019–20 … as agreed.",
    "Write to The Lock House, 4 Mill Lane, AL1 2XY; or to clerk@canal.example, Mr O’Dwyer.",
    "The co\u00adoperation of \ufb01ve of\ufb01ces (s. 12(3)(a)) and/or a long-term plan — if any.",
    "Café prices rose by 3 % / 4½ per cent... the end of the day was the end of it.",
    "It was confident that the gates will hold; it was not confident that the gates hold.",
]
FURTHER = 40
CANDIDATES = 20


@pytest.fixture(scope="module")
def made(shipped_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the shipped site below a folder, over an index of other words in several parts."""
    served = tmp_path_factory.mktemp("made")
    shutil.copytree(shipped_site, served / "a/b")
    shutil.rmtree(served / "a/b/pagefind")
    patch = pytest.MonkeyPatch()
    patch.setattr(search_index, "LARGEST", 20)
    index = SearchIndex(partial(write, served / "a/b"), "en-GB")
    for number, text in enumerate([*TEXTS, *["The commissioner sent a letter."] * FURTHER]):
        passages = tuple(
            PagePassage(f"para_{at}", words) for at, words in enumerate(("First.", text))
        )
        year = {"year": [f"{2020 + number % 2}"], "kind": ["Letter"]}
        index.add(SearchRecord(f"p/{number}/", {"title": f"Page {number}"}, year, passages))
    index.complete()
    index.finish()
    patch.undo()
    with serve(served) as url:
        yield f"{url}a/b/"


def test_the_office_is_found_at_its_holder_and_its_body(page: Page, address: str) -> None:
    """The search has one result a document: the body, its minister, then those with the words."""
    page.goto(address)
    page.keyboard.press("/")
    page.keyboard.type("Home Secretary")
    page.locator(".search .status", has_text="8 documents").wait_for()
    titles = page.locator(".search .title").all_inner_texts()
    assert set(titles[:2]) == {"Home Office", "Priti Patel"}
    assert len(set(titles)) == len(titles)
    counts = [entry.locator(".passage").count() for entry in page.locator(".search li").all()]
    assert 0 < min(counts) <= max(counts) <= 3


def test_words_lead_to_their_passage(page: Page, address: str) -> None:
    """The search finds documents, events, commitments, data and rules, and leads to the words."""
    page.goto(f"{address}search/")
    for words, place in (
        ("“next Tuesday”", "sources/ncc-2014/#para_10"),
        ("at pace", "sources/mold-2019/#para_4"),
        ("takes office Patel", "timeline/#on-2019-07-24"),
        ("tracked accordingly", "commitments/#track-recommendations"),
        ("apostrophe CSV", "about/data/#format"),
        ("quote-omission", "about/rules/#quote-omission"),
    ):
        page.locator("#__query").fill(words)
        entry = page.locator(f'.search .passage a[href$="{place}"]')
        entry.wait_for()
        assert entry.inner_text()
    entry.press("Enter")
    page.wait_for_url("**/about/rules/#quote-omission")


def test_phrases_cut_from_the_text_are_found(page: Page, made: str) -> None:
    """Phrases are found with signs, dashes, addresses, soft hyphens, ligatures and accents."""
    page.goto(f"{made}search/")
    cut = random.Random(14)  # noqa: S311 - to be repeated
    missed = []
    for number, text in enumerate(TEXTS):
        words = text.split()
        for _ in range(8):
            first = cut.randrange(len(words) - 2)
            phrase = " ".join(words[first : first + cut.randrange(2, 6)])
            if not re.search(r"\w", phrase):
                continue
            page.locator("#__query").fill("")
            page.locator("#__query").fill('"' + phrase.strip("“”\"'; ") + '"')
            try:
                page.locator(f'.search .title a[href$="/p/{number}/"]').wait_for(timeout=4000)
            except Exception:  # noqa: BLE001 - whatever it is, the phrase was not found
                missed.append(phrase)
    assert missed == []


def test_what_is_said_of_phrases(page: Page, made: str) -> None:
    """A phrase is found as it stands, within a passage; an upper bound says that it is one."""
    page.goto(f"{made}search/?q=letter")
    page.locator(".search .status", has_text="40 documents").wait_for()
    for phrase, said in (
        ('"confident that the gates hold"', "^1 document$"),
        ('"not confident that the gates will hold"', "^No documents"),
        ('"in 2019-20 ... as agreed"', "^1 document$"),
        ('"share, £1.6m"', "^No documents"),
        ('"share, £1.5m"', "^1 document$"),
        ('"', "^$"),
        ('"First. The trust"', "^No documents"),
        ('"" “', "^$"),
        ('"cooperation of five offices"', "^1 document$"),
        ("zz", "^Go on typing"),
        ("the", "^45 documents"),
        ('"sent a letter"', "^At most 40 documents$"),
        ("comissioner", "Did you mean commissioner"),
    ):
        page.locator("#__query").fill(phrase)
        page.locator(".search .status", has_text=re.compile(said)).wait_for(state="attached")


def test_a_phrase_does_not_fetch_all_candidates(page: Page, made: str) -> None:
    """The search looks for a phrase in twenty pages at a time, and says so."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{made}search/?q=%22commissioners+sent+a+letter%22")
    page.locator(".search .status", has_text="None of the first 20").wait_for()
    assert sum("/fragment/" in url for url in asked) == CANDIDATES
    page.locator(".search .more").click()
    page.locator(".search .status", has_text=re.compile("^No documents")).wait_for()


def test_a_large_site_reads_the_lists_of_common_words_for_who_asks(page: Page, made: str) -> None:
    """A phrase is sought by its other words first; a button looks where all stand together."""

    def enlarge(route: Route) -> None:
        text = route.fetch().text()
        route.fulfill(body=re.sub(r'"count":', '"count":99', text), content_type="application/json")

    page.route("**/pagefind/search.json", enlarge)
    page.goto(f"{made}search/?q=%22by+commissioner%22")
    page.locator(".search .status", has_text="None of the first 20").wait_for()
    page.locator("#__query").fill('"the commissioner"')
    page.locator(".search .status", has_text=re.compile("^At most 40 documents$")).wait_for()
    page.locator(".search .more", has_text="Look in all of them").click()
    page.locator(".search .more", has_text="Show more").wait_for()
    page.locator(".search .title a:focus").wait_for()
    for phrase, said in (
        ('"confident that the gates hold"', "^1 document$"),
        ('"the end of the day"', "^1 document$"),
        ('"by the day"', "^No documents"),
    ):
        page.locator("#__query").fill(phrase)
        page.locator(".search .status", has_text=re.compile(said)).wait_for(state="attached")


def test_a_choice_lists_what_it_counts(page: Page, made: str) -> None:
    """A choice in the search lists what it counts; the address holds it, and Back returns."""
    page.goto(f"{made}search/")
    page.locator("#__query").fill("letter")
    page.locator(".search .status", has_text="40 documents").wait_for()
    page.click(".search summary")
    chosen = page.locator("select[name=year]")
    counted = chosen.locator("option").nth(1).inner_text()
    chosen.select_option("2020")
    page.locator(".search .status", has_text="20 documents").wait_for()
    page.locator("#__query").fill("")
    count = re.findall(r"\((\d+)\)", counted)[0]
    page.locator(".search .status", has_text=f"{count} documents").wait_for()
    assert page.url == f"{made}search/?year=2020"
    page.locator(".search .more").click()
    page.locator(".search li").nth(10).wait_for()
    page.goto(f"{made}search/?q=letter&year=2021")
    page.locator(".search .status", has_text="20 documents").wait_for()
    page.locator(".search .title a").first.evaluate("link => { link.href = './'; link.click(); }")
    page.wait_for_url(f"{made}search/")
    page.go_back()
    page.locator(".search .status", has_text="20 documents").wait_for()
    assert page.locator("#__query").input_value() == "letter"
    assert page.locator("select[name=year]").input_value() == "2021"


def test_enter_leads_to_an_address(page: Page, made: str) -> None:
    """Enter in the search leads to a page whose address holds what was sought."""
    page.goto(made)
    page.keyboard.press("/")
    page.keyboard.type("Café prices")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=Caf%C3%A9+prices")
    page.locator('.search .title a[href$="/p/3/"]').wait_for()


def test_keys_typed_at_once_are_kept(page: Page, made: str) -> None:
    """Keys typed before the search is loaded are kept, on the slowest line."""
    held: list[Route] = []
    slow = True
    page.route(
        re.compile(r"/search\.js|/pagefind/"),
        lambda route: held.append(route) if slow else route.continue_(),
    )
    page.goto(made)
    page.keyboard.press("/")
    page.keyboard.type("Café prices", delay=0)
    page.locator(".search .status", has_text="Loading").wait_for()
    slow = False
    for route in held:
        route.continue_()
    page.locator('.search .title a[href$="/p/3/"]').wait_for()
    assert page.locator("#__query").input_value() == "Café prices"


def test_a_late_answer_does_not_overwrite(page: Page, made: str) -> None:
    """A late answer of the search does not overwrite a newer one."""
    page.goto(f"{made}search/?q=letter")
    page.locator(".search .status", has_text="40 documents").wait_for()
    held: list[Route] = []
    page.route("**/fragment/*", lambda route: held.append(route) if not held else route.continue_())
    page.locator("#__query").fill("confident gates")
    for _ in range(100):
        if held:
            break
        page.wait_for_timeout(50)
    assert held
    page.locator("#__query").fill("mill lane")
    page.locator('.search .title a[href$="/p/1/"]').wait_for()
    held[0].continue_()
    page.wait_for_timeout(400)
    assert page.locator(".search .title").all_inner_texts() == ["Page 1"]


@pytest.mark.parametrize("broken", ["search\\.js", "search\\.json", "wasm", "pf_index", "fragment"])
def test_a_broken_line_can_be_tried_again(page: Page, made: str, broken: str) -> None:
    """Where the line broke, the search says so, and goes on once it is back."""
    page.route(re.compile(f"/{broken}|{broken}$"), lambda route: route.abort())
    page.goto(made)
    page.click(".search-link")
    page.keyboard.type("Café prices")
    again = page.locator(".search .status button", has_text="Try again")
    again.wait_for()
    page.wait_for_timeout(400)  # each key is answered after a moment
    again.wait_for()
    page.unroute_all()
    again.click()
    page.locator('.search .title a[href$="/p/3/"]').wait_for()
    assert "could not" not in page.locator(".search .status").inner_text()
