"""Lists and tables of a page, counted as browsers do."""

import pytest

from hooks.add.blocks.extract import Block, Kind
from hooks.add.formats.open_elements import OpenList, OpenTable


@pytest.mark.parametrize(
    ("tag", "values", "counted"),
    [
        ("ol", {}, "1. |2. |3. "),
        ("ul", {"start": "4"}, "||"),
        ("ol", {"start": "4"}, "4. |5. |6. "),
        ("ol", {"start": "-1"}, "-1. |0. |1. "),
        ("ol", {"start": "four"}, "1. |2. |3. "),
        ("ol", {"type": "a"}, "a. |b. |c. "),
        ("ol", {"type": "x"}, "1. |2. |3. "),
        ("ol", {"reversed": "", "start": "9"}, "9. |8. |7. "),
    ],
)
def test_a_list_counts_its_items(tag: str, values: dict[str, str], counted: str) -> None:
    """From its start, in its type, down if it says so; a list of bullets has no numbers."""
    opened = OpenList.of(tag, values)
    assert "|".join(opened.count("") for _ in range(3)) == counted
    assert not opened.is_counted_later


def test_an_item_may_say_its_number() -> None:
    """The next goes on from there; a value that is no number counts for nothing."""
    opened = OpenList.of("ol", {})
    assert [opened.count(value) for value in ("", "7", "", "x")] == ["1. ", "7. ", "8. ", "9. "]


def test_a_list_that_counts_down_without_a_start_waits_for_its_end() -> None:
    """Unless an item says its number, or there are no numbers at all."""
    opened, other = OpenList.of("ol", {"reversed": ""}), OpenList.of("ol", {"reversed": ""})
    other.count("5")
    bullets = OpenList.of("ul", {"reversed": ""})
    assert [each.is_counted_later for each in (opened, other, bullets)] == [True, False, False]


def cells(*rows: str) -> list[list[str]]:
    """Give the cells of a table whose rows are written as `a b:2 c:1x3`: words, width x height."""
    table = OpenTable([])
    for row in rows:
        table.rows.append([])
        for cell in row.split():
            word, _, spans = cell.partition(":")
            wide, _, high = spans.partition("x")
            table.begin_cell({"colspan": wide, "rowspan": high})
            table.end_cell([Block(Kind.PARAGRAPH, (word,))] if word != "-" else [])
    return [[" ".join(block.text for block in cell) for cell in row] for row in table.cells()]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (["a b", "c d"], ["a|b", "c|d"]),
        (["a:2 b", "c d e"], ["a||b", "c|d|e"]),
        (["a:1x2 b", "c"], ["a|b", "|c"]),
        (["a b:2x2 c", "d e"], ["a|b||c", "d|||e"]),
        (["a:1x3 b", "c", "d", "e"], ["a|b", "|c", "|d", "e"]),
        (["a:x b:0x0", "c"], ["a|b", "c"]),
        (["a - -", "- b"], ["a", "|b"]),
    ],
)
def test_a_cell_stands_in_the_next_free_column(rows: list[str], found: list[str]) -> None:
    """A cell over several columns or rows leaves empty ones; those that end a row go."""
    assert ["|".join(row) for row in cells(*rows)] == found


def test_no_cell_is_wider_than_a_page() -> None:
    """A page may say any number."""
    assert cells("a:9999999 b")[0].index("b") == 64


def test_words_between_cells_stand_before_the_table() -> None:
    """As browsers show them."""
    table = OpenTable([Block(Kind.PARAGRAPH, ("above",))])
    table.rows.append([])
    table.end_cell([Block(Kind.PARAGRAPH, ("between",))])
    table.begin_cell({})
    table.end_cell([Block(Kind.PARAGRAPH, ("inside",))])
    assert [block.text for block in table.outer] == ["above", "between"]
    assert [[block.text for block in cell] for row in table.cells() for cell in row] == [["inside"]]
