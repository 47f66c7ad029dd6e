"""The sign behind each heading, which links to it, is no part of its words."""

import gzip
import re
from pathlib import Path

import pytest

from hooks.edition.sentences import without_permalink

SIGN = "¶"


@pytest.mark.parametrize(
    ("text", "words"),
    [("The gates¶", "The gates"), ("The gates ¶", "The gates"), ("§ 4 ¶ 2", "§ 4 ¶ 2"), ("", "")],
)
def test_the_sign_at_the_end_is_left_out(text: str, words: str) -> None:
    """Elsewhere it is a word like any other."""
    assert without_permalink(text) == words


def test_no_excerpt_and_no_result_of_the_search_shows_the_sign(shipped_site: Path) -> None:
    """Whoever reads where a body is mentioned, or searches, sees the words of headings alone."""
    pages = [page.read_text(encoding="utf-8") for page in shipped_site.rglob("*.html")]
    excerpts = [each for html in pages for each in re.findall(r"<q>.*", html)]
    fragments = list(shipped_site.glob("pagefind/fragment/*"))
    results = [gzip.decompress(file.read_bytes()).decode("utf-8") for file in fragments]
    assert excerpts
    assert results
    assert [each for each in (*excerpts, *results) if SIGN in each] == []


def test_the_sign_is_not_read_out_with_its_heading(shipped_site: Path) -> None:
    """Those of the host and those of ours alike, on every page."""
    pages = [page.read_text(encoding="utf-8") for page in shipped_site.rglob("*.html")]
    signs = [
        each for html in pages for each in re.findall(r'<a [^>]*class="headerlink"[^>]*>', html)
    ]
    assert len(signs) > 50
    assert [each for each in signs if 'aria-hidden="true" tabindex="-1"' not in each] == []
