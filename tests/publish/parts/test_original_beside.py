"""The original beside the words that nobody has checked."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from fpdf import FPDF

from hooks.model.sources import Original, Source
from hooks.publish.parts import original_beside as module
from hooks.publish.parts.original_beside import original_beside
from tests.builders import source

BODY = "## The weir\n\nThe gates <b>stuck</b>.\n\n- Oil them.\n- Lift them.\n\nNobody did.\n"


def unchecked(name: str, raw: bytes, text: str | None, body: str = BODY, **keys: object) -> Source:
    """Make a source that nobody has checked."""
    one = source("weir", body, original=name, checked="false", **keys)
    return replace(one, original=Original.of(Path(name), raw, text, held=True))


def rows(one: Source) -> list[tuple[str, str]]:
    """Give what stands side by side, as plain text."""
    html, _ = original_beside(one, one.html)
    found = re.findall(
        r'class="beside">\s*<div>(.*?)</div>\s*<div[^>]*>(.*?)</div>', html, re.DOTALL
    )
    return [(_plain(words), _plain(beside)) for words, beside in found]


def _plain(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


@pytest.mark.parametrize("name", ["a.html", "a.docx", "a.eml", "a.txt"])
def test_each_paragraph_has_its_words_of_the_original_beside_it(name: str) -> None:
    """A row holds a heading, a paragraph, a list; what was left out stands at its place."""
    text = "Menu\n\nThe weir\n\nThe gates <b>stuck</b>.\n\nPage 1\n\n"
    text += "• Oil them.\n• Lift them.\n\nNobody did.\n\nFoot"
    corrections = [
        {"original": each, "transcribed": "", "reason": "Not of the text."}
        for each in ("Menu", "Page 1", "Foot")
    ]
    extracted = None if name.endswith(".txt") else text
    one = unchecked(name, text.encode(), extracted, corrections=corrections)
    assert rows(one) == [
        ("The weir", "Menu The weir"),
        ("The gates &lt;b&gt;stuck&lt;/b&gt;.", "The gates &lt;b&gt;stuck&lt;/b&gt;. Page 1"),
        ("Oil them. Lift them.", "• Oil them. • Lift them."),
        ("Nobody did.", "Nobody did. Foot"),
    ]


def test_where_the_texts_part_the_rest_stands_beside_the_rest() -> None:
    """A word that differs hides nothing of either."""
    text = "The weir\n\nThe gates were shut.\n\nNobody did."
    assert rows(unchecked("a.html", b"x", text)) == [
        ("The weir", "The weir"),
        (
            "The gates &lt;b&gt;stuck&lt;/b&gt;. Oil them. Lift them. Nobody did.",
            "The gates were shut. Nobody did.",
        ),
    ]


def test_an_original_that_is_not_there_leaves_the_words_as_they_are() -> None:
    """The words are shown alone, and all of them."""
    one = replace(unchecked("a.html", b"x", None), original=None)
    assert rows(one)[0][0].endswith("Nobody did.")


def pdf(*pages: str) -> bytes:
    """Make a PDF of these pages."""
    made = FPDF()
    for words in pages:
        made.add_page()
        made.set_font("Helvetica", size=12)
        made.multi_cell(0, 8, words)
    return bytes(made.output())


def test_each_page_of_a_pdf_is_a_picture_beside_its_first_paragraph() -> None:
    """Pages on which nothing begins stand beside the paragraph that runs over them."""
    body = "One begins.\n\nTwo is long and goes on.\n\nThree.\n"
    text = "One begins.\n\fTwo is long\n\fand goes\n\fon.\n\nThree.\n"
    raw = pdf("One begins.", "Two is long", "and goes", "on. Three.")
    one = unchecked("a.pdf", raw, text, body)
    html, pictures = original_beside(one, one.html)
    assert list(pictures) == [f"page-{number}.png" for number in (1, 2, 3, 4)]
    assert all(each.startswith(b"\x89PNG\r\n") for each in pictures.values())
    cut = [re.findall(r'src="page-(\d)|(?:>)(One|Two|Three)', row) for row in html.split("beside")]
    assert [number or word for row in cut for number, word in row] == [
        *("One", "1", "Two", "2", "3", "Three", "4")
    ]


def test_without_the_library_a_pdf_is_shown_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """The words that were taken out of it stand beside the paragraphs."""
    monkeypatch.setattr(module, "page_pictures", lambda _: ())
    one = unchecked("a.pdf", b"%PDF", "One.\n\fTwo.\n", "One.\n\nTwo.\n")
    assert rows(one) == [("One.", "One."), ("Two.", "Two.")]
    assert "<img" not in original_beside(one, one.html)[0]
