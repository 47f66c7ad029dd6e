"""Tables that become cards on a phone."""

import re

import pytest

from hooks.publish.parts.stacked_tables import stack

PLAIN = (
    '<p>x</p><table>\n<thead>\n<tr>\n<th>A &amp; <b>"b"</b></th>\n<th>C</th>\n</tr>\n</thead>\n'
    '<tbody>\n<tr>\n<td style="text-align: left;">1</td>\n<td>2</td>\n</tr>\n<tr>\n<td>3</td>\n'
    "<td></td>\n</tr>\n</tbody>\n</table><p>y</p>"
)
HEAD = "<table><tr><th>A</th><th>B</th></tr>"


def test_each_cell_learns_the_words_of_its_column() -> None:
    """Words of a head stand as an attribute, escaped and without their tags, once per cell."""
    found = stack(PLAIN)
    assert re.findall(r'data-label="([^"]*)">([^<]*)<', found) == [
        ("A &amp; &quot;b&quot;", "1"),
        ("C", "2"),
        ("A &amp; &quot;b&quot;", "3"),
        ("C", ""),
    ]
    assert found.count('scope="col"') == 2


def test_nothing_but_attributes_is_added() -> None:
    """Without the additions a page is what it was, byte for byte."""
    added = r' (?:class="stacked"|scope="col"|data-label="[^"]*")'
    assert re.sub(added, "", stack(PLAIN)) == PLAIN


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<p>no table</p>",
        '<table class="own"><tr><th>A</th></tr><tr><td>1</td></tr></table>',
        "<table><tr><td>1</td></tr></table>",
        f"{HEAD}</table>",
        f"{HEAD}<tr><td>1</td></tr></table>",
        f'{HEAD}<tr><td colspan="2">1</td></tr></table>',
        f"{HEAD}<tr><th>1</th><td>2</td></tr></table>",
        f"{HEAD}<tr><td><table><tr><td>n</td></tr></table></td><td>2</td></tr></table>",
        f"{HEAD}<tr><td>1</td><td>2</td></tr>",
        "</table></table>",
    ],
)
def test_a_table_of_another_shape_stays_as_it_is(html: str) -> None:
    """Own classes, no head, joined cells, tables in tables, tables that never end."""
    assert stack(html) == html


def test_a_table_behind_one_that_is_left_alone_is_stacked() -> None:
    """One odd table does not spoil the next."""
    good = f"{HEAD}<tr><td>1</td><td>2</td></tr></table>"
    assert stack(f"<table><tr><td>1</td></tr></table>{good}").count("data-label") == 2
