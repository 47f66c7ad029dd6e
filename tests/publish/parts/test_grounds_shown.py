"""What readers see of the proof: counts, what cites a paragraph, notes, previews, quoted words."""

import re
from pathlib import Path

import pytest

from hooks.publish.search.page_passages import page_passages
from tests.publish.mill_site import FRONT, publish


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Publish the small site once."""
    return publish(tmp_path_factory.mktemp("mill"))


def words(html: str) -> str:
    """Give the words of some HTML, white space collapsed."""
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


def tools(html: str, number: int) -> str:
    """Cut out what stands below a paragraph of a source."""
    behind = html[html.index(f'id="para_{number}"') :]
    found = re.search(r'<div class="added tools">.*?</div>', behind, re.DOTALL)
    assert found
    return found[0]


def test_a_paragraph_shows_what_cites_it(pages: dict[str, str]) -> None:
    """Below a paragraph stand the pages that cite it, with the very words it is cited for."""
    shown = tools(pages["sources/oak-2021.md"], 1)
    assert 'href="../../briefings/weir/#what-was-asked"' in shown
    assert "The letter says that the weir “will not last another winter”<" in shown
    assert "It asks the Ferry Trust for “a grant of £40,000”<" in shown
    assert 'href="../../people/ada-oak/#mill-warden"' in shown
    assert "Cited 3 times" in shown
    assert "The letter says" not in tools(pages["sources/oak-2021.md"], 2)


def test_what_is_added_to_a_source_is_no_part_of_its_words(pages: dict[str, str]) -> None:
    """It stands behind the paragraph, is marked as added and is left out of the search."""
    html = pages["sources/oak-2021.md"]
    paragraph = re.search(r'<p id="para_1">.*?</p>', html)
    assert paragraph
    assert words(paragraph[0]) == "1 The weir will not last another winter."
    assert html.count('class="added tools"') == 4
    assert "Cited 3 times" in words(html)
    assert not any("Cited 3 times" in each.words for each in page_passages(html))


def test_a_source_tells_its_coverage(pages: dict[str, str]) -> None:
    """The page counts its cited paragraphs, links the others, and marks each of them."""
    html = pages["sources/oak-2021.md"]
    assert "2 of 4 paragraphs are cited. Not cited: 3 , 4 ." in words(html)
    assert '<a href="#para_3">3</a>' in html
    assert "Not cited" in tools(html, 3)
    assert "Not cited" not in tools(html, 2)


def test_a_source_that_nothing_cites_says_so(tmp_path: Path) -> None:
    """The evidence of an office is a citation too; a whole source is none of its paragraphs."""
    text = words(publish(tmp_path, body="The letter [@oak-2021].\n")["sources/oak-2021.md"])
    assert "1 of 4 paragraphs are cited. Not cited: 2 , 3 , 4 ." in text


def test_a_page_carries_the_previews_of_those_whom_it_links(pages: dict[str, str]) -> None:
    """Each stands once, under the very address of the link, inert and escaped."""
    html = pages["briefings/weir.md"]
    linked = re.findall(r'<a class="entity [^"]*" data-entity="[^"]*" href="([^"]*)"', html)
    inert = html[html.index('<template class="previews"') :]
    assert set(linked) == set(re.findall(r'data-for="([^"]*)"', inert)) != set()
    assert "<a " not in inert


def test_the_preview_of_a_holder_names_the_office(tmp_path: Path) -> None:
    """Of a person meant by office the preview repeats the office, and the summary as text."""
    body = "The [[ada-oak]] wrote [@oak-2021, para. 1]. The Warden of the Mill asks [@oak-2021].\n"
    inert = publish(tmp_path, body=body)["briefings/weir.md"].partition("<template")[2]
    by_name, by_office = re.findall(r'<div data-for="[^"]*">(.*?)</div>', inert, re.DOTALL)
    assert words(by_name) == "Ada Oak Warden of the &lt;mill&gt; in 2021."
    assert words(by_office).startswith("Ada Oak Warden of the Mill, Ferry Trust, 2020 to 2023")


def test_a_summary_without_a_citation_is_told_apart(pages: dict[str, str]) -> None:
    """It is framing on a briefing and background on a profile; a cited one is neither."""
    assert '<p class="lead editorial">' in pages["briefings/weir.md"]
    assert '<p class="lead background">' in pages["people/ada-oak.md"]


def test_a_cited_summary_is_a_statement(tmp_path: Path) -> None:
    """A summary with its citation bears no mark of framing."""
    front = {**FRONT, "summary": "The weir “will not last another winter” [@oak-2021, para. 1]."}
    assert '<p class="lead">' in publish(tmp_path, front)["briefings/weir.md"]
