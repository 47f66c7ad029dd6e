"""Notes: the cited words at the end of a page."""

import re
from pathlib import Path

import pytest

from tests.publish.mill_site import publish


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Publish the small site once."""
    return publish(tmp_path_factory.mktemp("mill"))


def words(html: str) -> str:
    """Give the words of some HTML, white space collapsed."""
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


def test_each_cited_paragraph_has_one_note(pages: dict[str, str]) -> None:
    """Notes repeat the words of what is cited, each once, in the order in which it is cited."""
    html = pages["briefings/weir.md"]
    assert re.findall(r'data-notes="([^"]*)"', html) == ["1", "1", "2"]
    notes = html[html.index('<section class="notes"') : html.index("</section>")]
    assert re.findall(r'class="label">([^<]*)', notes) == ["Oak 2021, para 1", "Oak 2021, para 2"]
    assert "for <mark>a grant of £40,000</mark> &lt;now&gt;." in notes


def test_a_link_carries_the_words_that_it_marks(tmp_path: Path) -> None:
    """Those quoted or pinned, as they stand in its own paragraphs; no word of the text changes."""
    body = (
        "It will fail soon, “a grant” or not [@oak-2021, paras 1–2 “will not last”].\n\n"
        'Money [@oak-2021, para. 1 "[t]he weir"; @oak-2021, para. 2 "£40,000 <now>"; @oak-2021].\n'
    )
    html = publish(tmp_path, body=body)["briefings/weir.md"]
    assert re.findall(r'data-notes="[\d, ]+"(?: data-words="([^"]*)")?', html) == [
        "will not last",
        "a grant",
        "The weir",
        "£40,000 &lt;now&gt;",
        "",
    ]
    assert "or not ( Oak 2021, paras 1 – 2 )." in words(html)
    notes = html[html.index('<section class="notes"') :]
    assert "<mark>The weir</mark> <mark>will not last</mark> another winter." in notes


def test_of_several_citations_that_carries_the_words_which_has_them(tmp_path: Path) -> None:
    """Another paragraph, or the source as a whole, is cited beside it without them."""
    body = "There is “a grant of £40,000” [@oak-2021, para. 1; @oak-2021, para. 2; @oak-2021].\n"
    html = publish(tmp_path, body=body)["briefings/weir.md"]
    found = re.findall(r'data-notes="[\d, ]+"(?: data-words="([^"]*)")?', html)
    assert found == ["", "a grant of £40,000", ""]


def test_a_whole_source_is_noted_by_its_title(tmp_path: Path) -> None:
    """Where no paragraph is cited, the note names the document."""
    html = publish(tmp_path, body="The letter [@oak-2021].\n")["briefings/weir.md"]
    assert "Letter on the weir. Letter, 12 May 2021." in words(html)
    assert 'data-notes="1"' in html


def test_notes_come_before_the_sources(pages: dict[str, str]) -> None:
    """On paper the list of sources stands at the end."""
    html = pages["briefings/weir.md"]
    assert html.index('class="notes"') < html.index('id="sources"')
