"""Elements around and inside quoted words."""

import pytest

from hooks.link.page.page_text import BLOCK_END
from hooks.verify.quotations.markup_inside import changing_markup, q_spans
from tests.verify.quotations.cited_pages import page_text


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<p>A <q>b c</q> d <Q class='x'>e</Q></p>", ["b c", "e"]),
        ("<p><q>a <q>b</q> c</q></p>", ["a b c"]),
        ("<p><q>a <em>b</em> &amp; c</q>.</p>", ["a b & c"]),
        ("<p><q>a</q></p>", ["a"]),
        ("<p><q></q>a</p>", []),
        ("<p>a</q> <q>b</p>", []),
        ("<p>a <quote>b</quote> <b>c</b></p>", []),
        ("<p>a <!-- <q>b</q> --> c</p>", []),
    ],
)
def test_quotation_elements_are_found(html: str, texts: list[str]) -> None:
    """The outer ones that are closed and hold something; comments hold none."""
    page = page_text(html)
    found = (page.text[start:end] for start, end in q_spans(page))
    assert [text.rstrip(BLOCK_END) for text in found] == texts


@pytest.mark.parametrize(
    "inside",
    [
        "the quay leaks",
        "the <em>quay</em> <strong>leaks</strong>",
        "the <a href='x' class=\"entity person\">quay</a> le<sup>a</sup>ks",
        "the <code>quay</code><br/>leaks",
        """the <abbr title='"added" or hidden style' class="x-added">quay</abbr> leaks""",
        "the <!-- old --> quay leaks",
    ],
)
def test_emphasis_and_links_leave_words_as_they_are(inside: str) -> None:
    """So may line breaks and comments, whatever their attributes say in words."""
    page = page_text(f"<p>It says {inside}.</p>")
    start = page.text.index("the")
    assert not [*changing_markup(page, start, page.text.index("leaks") + 5, "the quay leaks")]


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        ("the <del>old</del> quay leaks", "<del> inside"),
        ("the <INS>quay</INS> leaks", "<ins> inside"),
        ("the <p>quay</p> leaks", "<p> inside"),
        ("the <em hidden>old</em> quay leaks", "words that are hidden or marked as added inside"),
        ("the <em STYLE='display:none'>old</em> quay leaks", "words that are hidden"),
        ("the <em class='x added'>old</em> quay leaks", "marked as added"),
        ("the <em title='a'hidden>old</em> quay leaks", "words that are hidden"),
        ("the <em class=added>old</em> quay leaks", "marked as added"),
    ],
)
def test_what_may_change_the_words_is_told(inside: str, what: str) -> None:
    """Words struck out, put in, or hidden, so that readers see others than were verified."""
    page = page_text(f"<div>It says {inside}.</div>")
    start = page.text.index("the")
    (found,) = changing_markup(page, start, page.text.index("leaks") + 5, "the quay leaks")
    assert found.rule == "quote-not-found"
    assert found.text.startswith("“the quay leaks” has ")
    assert what in found.text


def test_a_block_quotation_may_have_paragraphs() -> None:
    """But nothing that changes its words."""
    page = page_text("<blockquote><p>The quay</p><p>leaks <del>not</del></p></blockquote>")
    end = page.text.index("leaks") + 5
    assert not [*changing_markup(page, 0, end, "The quay leaks", is_block=True)]
    assert len([*changing_markup(page, 0, end, "The quay leaks")]) == 1
    assert len([*changing_markup(page, 0, len(page.text), "The quay", is_block=True)]) == 1
