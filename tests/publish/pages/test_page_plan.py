"""Which page gets what, and in which order."""

import re
from pathlib import Path

import pytest

from hooks.edition.page_list import generated_pages
from hooks.edition.view import View
from hooks.publish.pages.page_plan import whole_page
from hooks.publish.parts.fragments import Fragment
from tests.canal import canal_edition

EDITION = canal_edition()
CITED = '<p><a class="citation" data-source="thornbury-2021" data-paragraphs="1">1</a></p>'
NOTES = '<section class="notes"'
BRIEFING = "briefings/lower-flight.md"
_OF_A_BRIEFING = ("Sources", "People and bodies in this briefing")


def made(src_uri: str, html: str = CITED) -> Fragment:
    """Make a page of the small site; a source has its own words."""
    source = EDITION.site.source_at(src_uri)
    return whole_page(View(EDITION, src_uri), EDITION.words_of(source) if source else html, ())


def order(html: str, *signs: str) -> list[str]:
    """Give the signs that a page holds, in its order."""
    return sorted((sign for sign in signs if sign in html), key=html.index)


@pytest.mark.parametrize(
    ("page", "below"),
    [
        ("timeline.md", 'id="in-order-of-date"'),
        ("network.md", 'id="all-ties"'),
        ("search.md", 'class="search"'),
        ("about/licences.md", 'class="licences"'),
        (BRIEFING, 'id="sources"'),
        ("people/index.md", 'class="index"'),
        ("people/rosa-thornbury.md", 'id="offices"'),
        ("about/rules.md", 'id="quote-not-found"'),
    ],
)
def test_notes_stand_behind_what_an_overview_lists(page: str, below: str) -> None:
    """There they would part its words from its list; elsewhere they follow their words."""
    is_overview = page in {"timeline.md", "network.md", "search.md", "about/licences.md"}
    shown = [below, NOTES] if is_overview else [NOTES, below]
    assert order(made(page).html, "<p><a", NOTES, below) == ["<p><a", *shown]


@pytest.mark.parametrize(
    ("page", "titles"),
    [
        ("index.md", []),
        (BRIEFING, [*_OF_A_BRIEFING, "How this was checked", "Cite"]),
        ("briefings/index.md", []),
        ("timeline.md", ["At a glance", "In order of date"]),
        ("commitments.md", []),
        ("network.md", ["The strongest ties", "The same as a table"]),
        ("about/licences.md", ["Licence of each source"]),
        ("about/editing.md", ["In the browser", "Add a document"]),
        ("about/keys.md", ["Form", "Source"]),
        ("about/rules.md", ["How to read the examples", "Errors", "Warnings", "Notices"]),
        ("about/data.md", ["Format", "Mentions"]),
        ("people/idris-vane.md", ["Offices and roles", "Mentioned in"]),
        ("organisations/northern-waterways-board.md", ["Posts and their holders"]),
        ("sources/board-2022.md", ["Item 3. Aldmere", "Mentioned in this document"]),
    ],
)  # fmt: skip
def test_each_kind_of_page_has_its_sections(page: str, titles: list[str]) -> None:
    """They follow its own text, in this order, with their anchors."""
    found = made(page)
    named = [each.title for each in found.headings if each.level == 2]
    assert named[: len(titles)] == titles
    assert bool(named) is bool(titles)
    assert all(f'id="{each.anchor}"' in found.html for each in found.headings)


def test_what_editors_wrote_stays(copy: Path) -> None:
    """Lists follow it; a page of lists alone, such as a home page, is made where there is none."""
    (copy / "docs/index.md").unlink()
    (copy / "docs/about").mkdir()
    (copy / "docs/about/rules.md").write_text("---\ntitle: Our rules\n---\n\nOurs.\n", "utf-8")
    (copy / "docs/timeline.md").write_text("---\ntitle: Our days\n---\n", "utf-8")
    edition = canal_edition(copy)
    assert "index.md" in generated_pages(edition.site)
    home = whole_page(View(edition, "index.md"), "", ())
    assert [each.title for each in home.headings] == ["Briefings", "Sources"]
    days = whole_page(View(edition, "timeline.md"), "<p>Ours.</p>", ())
    assert (days.html[:12], days.headings[0].title) == ("<p>Ours.</p>", "At a glance")
    assert not whole_page(View(edition, "about/rules.md"), "<p>Ours.</p>", ()).headings


def test_the_terms_of_the_glossary_explain_themselves_in_briefings_alone(copy: Path) -> None:
    """A profile uses the same words, and another page may mean something else by them."""
    (copy / "docs/about").mkdir()
    text = "---\ntitle: Glossary\n---\n\n## Flight\n\nLocks in a row.\n{: .editorial }\n"
    (copy / "docs/about/glossary.md").write_text(text, "utf-8")
    edition = canal_edition(copy)
    pages = [BRIEFING, "people/rosa-thornbury.md", "timeline.md"]
    found = [whole_page(View(edition, page), "<p>A flight leaks.</p>", ()).html for page in pages]
    assert ["Locks in a row." in html and 'class="term"' in html for html in found] == [
        True,
        False,
        False,
    ]


def test_a_page_of_another_folder_has_its_own_words_alone() -> None:
    """The host may read another than `docs/`, which is told as a problem."""
    assert made("odd.md", "<p>Words.</p>").html == "<p>Words.</p>"


@pytest.mark.parametrize(
    ("page", "tables"),
    [
        ("timeline.md", ["events"]),
        ("people/index.md", ["people", "memberships"]),
        (BRIEFING, []),
        ("people/rosa-thornbury.md", []),
    ],
)
def test_a_list_offers_its_tables(page: str, tables: list[str]) -> None:
    """For spreadsheets, with what their columns mean."""
    html = made(page, "").html
    assert re.findall(r'<a href="[./]*data/([a-z]+)\.csv" download>', html) == tables
    assert (f'about/data/#{tables[0]}">What the columns mean' in html) if tables else True


def test_the_sign_behind_a_heading_is_not_read_out() -> None:
    """That of the host and those of ours."""
    sign = '<h2 id="x">X<a class="headerlink" href="#x">¶</a></h2>'
    html = made(BRIEFING, sign).html
    assert html.count('<a class="headerlink"') > 1
    assert html.count('<a class="headerlink"') == html.count('aria-hidden="true" tabindex="-1"')


def test_search_finds_the_words_of_a_page_once() -> None:
    """What repeats words of other pages is left out, and of a source the search reads its own."""
    found = made(BRIEFING, "<p>The flight.</p>")
    assert found.searched.startswith("<p>The flight.</p>\n")
    assert "Licence of each source" in made("about/licences.md").searched
    profile = made("people/rosa-thornbury.md").searched
    assert ('id="offices"' in profile, 'id="mentioned-in"' in profile) == (True, False)
    assert NOTES not in made(BRIEFING).searched
    assert made("sources/board-2022.md").searched == ""


def test_each_page_has_its_head() -> None:
    """What other sites and search engines read."""
    for page in (BRIEFING, "sources/board-2022.md", "network.md"):
        assert '<meta property="og:title"' in made(page).head
        assert "og:title" not in made(page).html


@pytest.mark.parametrize("page", ["about/notes.md", "people/rosa-thornbury.md", BRIEFING])
def test_what_a_page_accepts_is_public(copy: Path, page: str) -> None:
    """With the reason, on whatever page it is, and once."""
    path = copy / "docs" / page
    path.parent.mkdir(exist_ok=True)
    text = path.read_text("utf-8") if path.exists() else "---\ntitle: Notes\n---\n"
    entry = "{rule: short-quote-not-found, words: oddly so, reason: From a map.}"
    text = text.replace("---\n", f"---\naccepted: [{entry}]\n", 1)
    path.write_text(f"{text}\nIt is “oddly so” [@board-2022, para. 2].\n", "utf-8")
    html = whole_page(View(canal_edition(copy), page), "", ()).html
    assert html.count("From a map.") == 1
