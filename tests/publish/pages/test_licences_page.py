"""The licences of the sources, and what is left out of them."""

import re
from pathlib import Path

import pytest

from hooks.edition.page_list import generated_pages
from hooks.edition.view import View
from hooks.publish.pages.page_plan import whole_page
from hooks.publish.pages.source_words import with_redactions
from tests.builders import site
from tests.canal import canal_edition

HERE = "about/licences.md"


def test_every_source_is_listed_with_its_licence(copy: Path) -> None:
    """A licence by its address, a note in its words, and “None stated” where there is nothing."""
    path = copy / "sources/board-2022.md"
    text = re.sub(r"(?m)^license.*\n", "", path.read_text("utf-8"))
    path.write_text(text, "utf-8")
    html = whole_page(View(canal_edition(copy), HERE), "<p>Own words.</p>", ()).html
    words = " ".join(re.sub(r"<[^>]*>", " ", html).split())
    assert html.startswith("<p>Own words.</p>")
    assert 'href="https://creativecommons.org/licenses/by/4.0/"' in html
    assert 'href="../../sources/thornbury-2021/"' in html
    assert "Minutes of the board, March 2022" in words
    assert "None stated." in words


def test_the_page_is_there_where_there_are_sources() -> None:
    """Editors need not write it; a site without sources has none."""
    assert HERE in generated_pages(canal_edition().site)
    assert HERE not in generated_pages(site())


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "<p>To [redacted], by hand</p>",
            '<p>To <span class="redacted">[redacted]</span>, by hand</p>',
        ),
        ('<p title="[redacted]">[Redacted] [ redacted]</p>', None),
        ("[redacted]", '<span class="redacted">[redacted]</span>'),
    ],
)
def test_redactions_show_as_such(html: str, expected: str | None) -> None:
    """Where words are left out on purpose the mark stands out; no word changes."""
    assert with_redactions(html) == (expected or html)
