"""The text of a page as names are sought and judged in it."""

import re

import pytest

from hooks.link.page.matched_text import MatchedText
from hooks.link.page.page_reader import read_page
from hooks.link.page.page_text import BLOCK_END, CELL_END, LINE_END, MASK


def _matched(html: str) -> MatchedText:
    return MatchedText.of(read_page(html))


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<p>Jo Lee</p>", "Jo Lee"),
        ("<p>Jo<br>Lee</p>", "Jo⏎Lee"),
        ("<p>Jo <br> \n Lee</p>", "Jo⏎Lee"),
        ("<p>Jo  Orme<br>Lee<br></p>", "Jo Orme⏎Lee⏎"),
        ("<p>J\u00ado\u00ad<br>Lee</p>", "Jo⏎Lee"),
        ("<p>Zoe\u0308<br>Lee</p>", "Zoë⏎Lee"),
    ],
)
def test_ends_of_lines_stand_where_their_space_is(html: str, lines: str) -> None:
    """At the offsets of the folded text, in which they are spaces as any."""
    matched = _matched(html)
    assert matched.lines.strip(BLOCK_END).replace(LINE_END, "⏎") == lines
    assert matched.lines.replace(LINE_END, " ") == matched.folded.text == matched.around
    at = lines.find("⏎")
    assert matched.line_ends(0, len(lines)) == (at >= 0)
    assert not matched.line_ends(0, max(0, at))


def test_the_line_behind_a_name_ends_with_it() -> None:
    """Or with its block, or where no name would reach."""
    matched = _matched(f"<p>Chair, acting<br>Lee</p><p>Clerk then</p><p>{'ab ' * 50}</p>")
    assert matched.line_after(5) == ", acting"
    assert matched.line_after(matched.lines.index("Clerk") + 5) == " then"
    assert len(matched.line_after(matched.lines.index("ab"))) == 60


def test_the_cells_of_a_row_stand_beside_each_other() -> None:
    """Names of two rows do not, and where names are sought each cell is apart."""
    html = "<table><tr><td>Chair</td><td>Jo Lee</td></tr><tr><td>Clerk</td></tr></table>"
    matched = _matched(html)
    assert matched.around.strip(BLOCK_END) == f"Chair{CELL_END}Jo Lee{BLOCK_END}Clerk"
    assert matched.folded.text == matched.lines == matched.around.replace(CELL_END, BLOCK_END)


def test_words_are_told_as_they_are_written() -> None:
    """With their own apostrophes and white space, and without what nobody sees."""
    matched = _matched("<p>It is  O’Ha\u00adra  Lee.</p>")
    at = matched.around.index("O'Hara")
    assert matched.as_written(at, at + 10) == "O’Hara  Lee"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("write to jo.lee@quay.org now", "write to * now"),
        ("see https://quay.org/jo-lee, or", "see * or"),
        ("see www.quay.org/lee", "see *"),
        ("at quay.org/lee/x then", "at * then"),
        ("Jo Lee/Ann Orme", "Jo Lee/Ann Orme"),
        ("and/or quay.org", "and/or quay.org"),
    ],
)
def test_no_name_is_sought_in_an_address(text: str, left: str) -> None:
    """Of mail or of the web; a stroke between words makes none."""
    words = _matched(f"<p>{text}</p>").words.strip(BLOCK_END)
    assert len(words) == len(text)
    assert re.sub(f"{MASK}+", "*", words) == left
