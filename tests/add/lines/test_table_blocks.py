"""Tables that are set with white space."""

from __future__ import annotations

from hooks.add.lines.table_blocks import find_table
from hooks.add.lines.text_lines import text_lines


def test_columns_are_what_white_space_parts() -> None:
    """All the way down."""
    text = "Boat      Length   Year\nAda       7        1999\nJo Osei   8        2001\n\nEnd."
    table = find_table(text_lines(text), 0)
    assert table
    assert table.rows == [
        ["Boat", "Length", "Year"],
        ["Ada", "7", "1999"],
        ["Jo Osei", "8", "2001"],
    ]
    assert table.after == 3


def test_prose_and_a_single_row_are_no_table() -> None:
    """A wide space in a sentence parts nothing."""
    assert find_table(text_lines("The quay leaks.\nIt does."), 0) is None
    assert find_table(text_lines("Boat     Length\nThe quay leaks."), 0) is None
