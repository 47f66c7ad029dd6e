"""For which day a name on a page speaks."""

import pytest

from hooks.link.page.offsets import TextAt
from hooks.link.page.page_reader import read_page
from hooks.link.page.page_text import Insert
from hooks.link.page_dates import Dates
from hooks.model.dates import PartialDate

_SIGNS = {"①": "\U000f0001", "②": "\U000f0002", "③": "\U000f0003"}
_DAYS = {
    _SIGNS["①"]: PartialDate.parse("2011"),
    _SIGNS["②"]: PartialDate.parse("2012"),
    _SIGNS["③"]: None,
}


@pytest.mark.parametrize(
    ("html", "date"),
    [
        ("<p>Lee</p>", "2020"),
        ("<p>Lee ①</p>", "2011"),
        ("<p>Lee ① ②</p>", "2011"),
        ("<p>① Lee ②</p>", "2012"),
        ("<p>① Lee</p>", "2011"),
        ("<p>① ② Lee</p>", "2012"),
        ("<p>Lee ③</p>", "None"),
        ("<p>①</p><p>Lee</p>", "2020"),
        ("<p>Lee</p><p>①</p>", "2020"),
        ("<ul><li>Lee</li><li>①</li></ul>", "2020"),
        ("<table><tr><td>Lee</td><td>①</td></tr></table>", "2011"),
        ("<table><tr><td>①</td></tr><tr><td>Lee</td></tr></table>", "2020"),
    ],
)
def test_the_citation_of_the_statement_dates_it(html: str, date: str) -> None:
    """The next in the paragraph, item or row, else the last; without one the page does."""
    assert str(_date_of_lee(html)) == date


@pytest.mark.parametrize(
    ("html", "date"),
    [
        ("<blockquote><p>Lee</p></blockquote><p>①</p>", "2011"),
        ("<blockquote><p>Lee</p><p>He left.</p></blockquote><p> ① It is so.</p>", "2011"),
        ("<blockquote><p>Lee</p></blockquote><p>He left. ①</p>", "2020"),
        ("<blockquote><p>Lee</p></blockquote><p>So.</p><p>①</p>", "2020"),
        ("<blockquote><p>Lee ②</p></blockquote><p>①</p>", "2012"),
        ("<blockquote><p>Lee</p><p>So. ②</p></blockquote><p>①</p>", "2012"),
        ("<blockquote><p>Lee</p></blockquote>", "2020"),
        ("<p>②</p><blockquote><p>Lee</p></blockquote>", "2020"),
    ],
)
def test_a_block_quotation_belongs_to_the_citation_right_behind_it(html: str, date: str) -> None:
    """To the one that opens the next paragraph, and to no other."""
    assert str(_date_of_lee(html)) == date


def _date_of_lee(html: str) -> PartialDate | None:
    for sign, char in _SIGNS.items():
        html = html.replace(sign, char)
    page = read_page(html, {char: Insert("[@x]", "(x)", "(x)") for char in _DAYS})
    return Dates(page, PartialDate.parse("2020"), _DAYS).at(TextAt(page.text.index("Lee")))
