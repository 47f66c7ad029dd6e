"""Words of a page put together to blocks."""

import re

import pytest

from hooks.add.formats.html_blocks import BlockWriter

PROSE = "The board agreed that it would go on with the plan for the quay in the spring of 1902."
INLINE = {"a", "b"}


def write(html: str) -> BlockWriter:
    """Write a page whose elements all have their ends."""
    writer, opened = BlockWriter(), list[str]()
    for end, tag, more, text in re.findall(r"<(/?)(\w+)([^>]*)>|([^<]+)", html):
        if text:
            writer.add_words(text.replace("|", "\n"), is_bold="b" in opened)
            continue
        if tag not in INLINE:
            writer.flush(opened)
        if end:
            writer.end(tag)
            opened.remove(tag)
        else:
            opened.append(tag)
            writer.begin(tag, dict(re.findall(r"(\w+)=(\S+)", more)) | dict.fromkeys(
                re.findall(r" (\w+)(?![=\w])", more), ""))  # fmt: skip
    writer.flush(opened)
    writer.finish()
    return writer


def blocks(html: str) -> list[str]:
    """Give the kind, the level and the lines of each block of a page."""
    return [
        f"{each.kind[0]}{each.level} {' / '.join(each.lines) or each.rows}"
        for each in write(html).blocks
    ]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<h3>The|quay</h3>", ["h3 The quay"]),
        ("<p>one|two</p>", ["p0 one / two"]),
        ("<p>one||two</p>", ["p0 one", "p0 two"]),
        ("<pre>one||two</pre>", ["p0 one / two"]),
        ("<blockquote><p>one</p></blockquote>", ["q0 one"]),
        ("<p>• one</p>", ["i0 one"]),
        ("<p>• one|two</p>", ["p0 • one / two"]),
        ("<p> </p>", []),
    ],
)
def test_words_are_what_the_elements_around_them_make_them(html: str, found: list[str]) -> None:
    """Two breaks end a block, but not where white space is kept; a typed bullet makes an item."""
    assert blocks(html) == found


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<ul><li>one<ul><li>two</li></ul></li></ul>", ["i0 one", "i1 two"]),
        ("<ol><li>one</li><li>two|three</li></ol>", ["p0 1. one", "p0 2. two / three"]),
        ("<ol><li><p>one</p><p>two</p></li></ol>", ["p0 1. one", "i0 two"]),
        ("<ol reversed><li>one</li><li>two</li></ol>", ["p0 2. one", "p0 1. two"]),
        ("<li>one</li>", ["i0 one"]),
    ],
)
def test_items_have_their_depth_or_their_number(html: str, found: list[str]) -> None:
    """A number stands before the first words of its item only."""
    assert blocks(html) == found


def test_a_list_that_ends_within_a_table_changes_no_words() -> None:
    """Where elements are ended in the wrong order, what was counted stays as it is."""
    writer = BlockWriter()
    for words, tag in (("one", "ol"), ("two", "table"), ("three four", "td")):
        writer.begin(tag, {"reversed": ""})
        writer.begin("li", {})
        writer.add_words(words)
        writer.flush(["li"])
    writer.end("ol")
    writer.finish()
    assert [block.text.split(". ")[-1] for block in writer.blocks] == ["one", "two", "three four"]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p><b>The quay</b></p>", ["h6 The quay"]),
        ("<p><b>The</b> quay</p>", ["p0 The quay"]),
        ("<p><b>It leaks.</b></p>", ["p0 It leaks."]),
        ("<p><b>The|quay</b></p>", ["p0 The / quay"]),
        ("<ul><li><b>The quay</b></li></ul>", ["i0 The quay"]),
        (f"<p><b>{PROSE[:-1]} and {PROSE[:20]}</b></p>", [f"p0 {PROSE[:-1]} and {PROSE[:20]}"]),
    ],
)
def test_a_bold_line_is_a_heading(html: str, found: list[str]) -> None:
    """If all of it is bold, and it is short, no sentence and no item."""
    assert blocks(html) == found


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<dt>Present:</dt><dd>Ada Orme</dd>", ["p0 Present: Ada Orme"]),
        (f"<dt>1</dt><dd>{PROSE}</dd>", [f"p0 1 {PROSE}"]),
        (f"<dt>The quay</dt><dd>{PROSE}</dd>", ["p0 The quay", f"p0 {PROSE}"]),
        ("<dt>The quay</dt><dt>Pier</dt><dd>one</dd>", ["p0 The quay", "p0 Pier one"]),
        ("<dt>The old quay of the town</dt>", ["p0 The old quay of the town"]),
        ("<dt>The quay</dt>", ["p0 The quay"]),
    ],
)
def test_a_label_begins_what_it_names(html: str, found: list[str]) -> None:
    """A number does so always; a term stands alone where sentences follow, or nothing."""
    assert blocks(f"<dl>{html}</dl>") == found


LINK = "<p><a href=/x>Two words</a></p>"


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        (LINK * 3, 0),
        (LINK * 2, 2),
        (f"{LINK * 2}<p>one</p>{LINK}", 4),
        (LINK.replace("/x", "#x") * 3, 3),
        (LINK.replace("Two words", PROSE) * 3, 3),
        (LINK.replace("</a>", "</a> more") * 3, 3),
        (f"<a href=/x>{'<p>Two words</p>' * 3}</a>", 3),
        (LINK.replace(" href=/x", "") * 3, 3),
        ("<p><a href=/x>One</a>|<a href=/y>Two</a>|<a href=/z>Three</a></p>", 0),
    ],
)
def test_a_run_of_links_is_a_menu(html: str, kept: int) -> None:
    """Three lines of few words that lead to other pages, and nothing else between them."""
    writer = write(html)
    assert len(writer.blocks) == kept
    assert {block.css_class for block in writer.blocks} <= {""}
    assert bool(writer.menus) == (kept == 0)


def test_cells_are_put_together_to_rows() -> None:
    """Words before the first row stand above the table, as browsers show them."""
    cells = "<tr><td>a</td><th>b</th></tr><tr><td><p>c</p><p>d</p></td><td>e</td></tr>"
    for rows in (cells, cells.replace("<tr>", "", 1).replace("</tr>", "", 1)):
        above, table = write(f"<table>one{rows}</table>").blocks
        assert (above.lines, table.rows) == (("one",), (("a", "b"), ("c d", "e")))


def test_tables_within_tables_end() -> None:
    """However deep they lie, no word is lost."""
    deep = 30
    html = "<table><tr><td>x" * deep + "</td></tr></table>" * deep
    assert " ".join(block.text for block in write(html).blocks).split() == ["x"] * deep
