"""The numbers beside the words of a source."""

import pytest

from hooks.publish.pages.source_words import annotated
from hooks.publish.parts.originals import published_name
from tests.builders import source

LINK = '<a class="added number" href="#para_1" aria-label="Paragraph 1">1</a>'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<p id="para_1">Words.</p>', f'<p id="para_1">{LINK}Words.</p>[1]'),
        ('<ul><li id="para_1">Item.</li></ul>', f'<ul><li id="para_1">{LINK}Item.[1]</li></ul>'),
        (
            '<ul><li id="para_1">Item:<ul><li class="x">Part</li></ul></li></ul>',
            f'<ul><li id="para_1">{LINK}Item:[1]<ul><li class="x">Part</li></ul></li></ul>',
        ),
        (
            '<ul><li><p id="para_1">Words.</p></li></ul>',
            f'<ul><li><p id="para_1">{LINK}Words.</p>[1]</li></ul>',
        ),
        (
            '<table id="para_1"><tr><td>1</td></tr></table>',
            (
                f'<table id="para_1"><caption class="added">{LINK}</caption>'
                "<tr><td>1</td></tr></table>[1]"
            ),
        ),
        ('<p class="cc" id="para_nn_1">c.c.</p>', '<p class="cc" id="para_nn_1">c.c.</p>'),
        ('<p>&lt;p id="para_1"&gt;</p>', '<p>&lt;p id="para_1"&gt;</p>'),
    ],
)
def test_each_numbered_paragraph_gets_its_permalink_and_what_cites_it(
    html: str, expected: str
) -> None:
    """Numbers stand inside the paragraph, what cites it behind its words, nothing elsewhere."""
    assert annotated(html, lambda number: f"[{number}]", source("a", "Words.")) == expected


@pytest.mark.parametrize(
    ("name", "published"),
    [
        ("letter.txt", "letter.txt"),
        ("letter.pdf", "letter.pdf"),
        ("page.html", "page.html.txt"),
        ("PAGE.HTM", "PAGE.HTM.txt"),
        ("drawing.svg", "drawing.svg.txt"),
        ("feed.xml", "feed.xml.txt"),
        ("notes.md", "notes.md.txt"),
        ("form.xsd", "form.xsd.txt"),
        ("page.html.br", "page.html.br.txt"),
        ("drawing.svg.Z", "drawing.svg.Z.txt"),
        ("programme.JS", "programme.JS.txt"),
        ("styles.css", "styles.css.txt"),
        ("letter", "letter.txt"),
        ("letter.", "letter..txt"),
        ("Minutes.DOCX", "Minutes.DOCX"),
        ("table.csv", "table.csv"),
        ("scan.tiff", "scan.tiff"),
    ],
)
def test_no_original_runs_in_a_browser(name: str, published: str) -> None:
    """All but documents and pictures that no browser runs is published as plain text."""
    assert published_name(name) == published
