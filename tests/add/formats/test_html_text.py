"""Pages of the web as documents."""

import pytest

from hooks.add.formats.html_text import from_html

LONG = "It leaks where the old wall meets the new, and has done so since the storms of the winter."


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        (
            "<h2>The quay</h2><p>It leaks.</p>",
            [("HEADING", "The quay"), ("PARAGRAPH", "It leaks.")],
        ),
        ("<ul><li>One<li>two</ul>", [("ITEM", "One"), ("ITEM", "two")]),
        ("<p>a<br>b</p>", [("PARAGRAPH", "a b")]),
        (
            "<p><b>Notes</b> to <b>all</b></p><div><strong>The quay</strong></div>",
            [("PARAGRAPH", "Notes to all"), ("HEADING", "The quay")],
        ),
        ("<p><b>It leaks.</b></p>", [("PARAGRAPH", "It leaks.")]),
        ("<p>R&amp;D &lt;x&gt;</p>", [("PARAGRAPH", "R&D <x>")]),
        ("<nav><a>Home</a></nav><main><p>It leaks.</p></main>", [("PARAGRAPH", "It leaks.")]),
        ("<p>It leaks.</p><script>evil()</script>", [("PARAGRAPH", "It leaks.")]),
        (
            "<a href='/x'><div>Ada Orme</div><div>Low Party</div><div>Quay</div></a><p>It leaks.",
            [("PARAGRAPH", each) for each in ("Ada Orme", "Low Party", "Quay", "It leaks.")],
        ),
        (
            "<p><a href='/x'>A</a></p><p><a href='/y'>B</a></p><p><a href='/z'>C</a></p><p>It.</p>",
            [("PARAGRAPH", "It.")],
        ),
        ("<p>It leaks.<sup>1</sup> 3<sup>rd</sup></p>", [("PARAGRAPH", "It leaks.¹ 3rd")]),
        (
            f"<dl><dt>The quay</dt><dd>{LONG}</dd><dt>The mole</dt></dl><h2>End</h2>",
            [
                ("PARAGRAPH", "The quay"),
                ("PARAGRAPH", LONG),
                ("PARAGRAPH", "The mole"),
                ("HEADING", "End"),
            ],
        ),
        ("<p hidden>no</p><p>It leaks.</p>", [("PARAGRAPH", "It leaks.")]),
    ],
)
def test_the_words_of_a_page_become_blocks(html: str, blocks: list[tuple[str, str]]) -> None:
    """Menus, scripts and what is hidden are left out."""
    found = from_html(html).blocks
    assert [(each.kind.name, each.text) for each in found] == blocks


def test_a_table_keeps_its_cells() -> None:
    """Head and rows."""
    rows = "<tr><th>Boat<th>Year<tr><td>Ada<td>1999<tr><td>Jo<td>2001"
    (table,) = from_html(f"<table>{rows}</table>").blocks
    assert table.rows == (("Boat", "Year"), ("Ada", "1999"), ("Jo", "2001"))
