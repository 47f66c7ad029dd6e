"""The control “Cite” of documents and briefings."""

import json
import re
from html import unescape

import pytest

from hooks.edition.edition import Edition
from hooks.edition.page_list import briefings
from hooks.edition.view import View
from hooks.publish.data.exports import exports
from hooks.publish.pages.head import head
from hooks.publish.parts.cite_control import cite_control
from tests.canal import ADDRESS, canal_edition

_ENTRY = re.compile(r"<summary>([^<]*)</summary>\s*<pre>([^<]*)</pre>")


@pytest.fixture(scope="module")
def edition() -> Edition:
    """Put the small site together once."""
    return canal_edition()


def _pages(edition: Edition) -> list[str]:
    sources = [f"sources/{each}.md" for each in edition.site.sources]
    return [*sources, *(page.src_uri for page in briefings(edition.site))]


def test_each_document_and_briefing_can_be_cited(edition: Edition) -> None:
    """In words, and for the programs that manage references."""
    pages = _pages(edition)
    assert len(pages) > len(edition.site.sources)
    for here in pages:
        made = cite_control(View(edition, here))
        entries = {name: unescape(text) for name, text in _ENTRY.findall(made)}
        assert set(entries) == {"BibTeX", "RIS", "CSL-JSON"}
        url = ADDRESS + here.removesuffix(".md") + "/"
        assert all(url in text for text in entries.values())
        assert url in made.split("<details")[0]
        (item,) = json.loads(entries["CSL-JSON"])
        assert f"“{item['title']}”" in unescape(made)
        assert entries["BibTeX"].startswith("@")
        assert entries["RIS"].startswith("TY  - ")


def test_the_files_hold_every_work(edition: Edition) -> None:
    """All documents and briefings are in each of the three files, in their order."""
    files = {path: b"".join(pieces).decode() for path, pieces in exports(edition)}
    works = [
        here.removesuffix(".md").replace("briefings/", "briefing-") for here in _pages(edition)
    ]
    works = [each.removeprefix("sources/") for each in works]
    assert [each["id"] for each in json.loads(files["data/bibliography.json"])] == works
    assert re.findall(r"(?m)^@\w+\{(.*),$", files["data/bibliography.bib"]) == works
    assert re.findall(r"(?m)^ID  - (.*)\r$", files["data/bibliography.ris"]) == works


def test_other_pages_have_nothing_to_cite(edition: Edition) -> None:
    """Neither a list nor the page of a person is a document."""
    people = [f"people/{each}.md" for each in edition.site.registry.people]
    for here in ["index.md", "sources/index.md", people[0]]:
        assert cite_control(View(edition, here)) == ""
        assert "citation_" not in head(View(edition, here))


def test_the_head_tells_reference_managers_what_a_page_is(edition: Edition) -> None:
    """Title, authors, date and address of a document, as Zotero and others read them."""
    for here in _pages(edition):
        found = dict(
            re.findall(r'name="citation_(\w+)" content="([^"]*)"', head(View(edition, here)))
        )
        assert {"title", "author", "language", "public_url"} <= set(found), here
        assert re.fullmatch(r"\d{4}(/\d\d){0,2}", found["publication_date"])
