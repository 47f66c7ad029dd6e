"""Two addresses side by side at the head of a letter."""

import pytest

from hooks.add.lines.address_columns import part_columns
from hooks.add.lines.text_lines import Segment

PITCH = 12.0


def page(*lines: str) -> list[tuple[Segment, ...]]:
    """Set lines whose parts `|` parts: the second at 300 points; an empty one is white space."""
    return [
        tuple(
            Segment(text, 300.0 * at, 300.0 * at + 5 * len(text), PITCH * number, 10)
            for at, text in enumerate(line.split("|"))
            if text
        )
        for number, line in enumerate(lines)
        if line
    ]


def read(*lines: str) -> list[str]:
    """Give the lines as they are read one after the other."""
    return ["|".join(each.text for each in line) for line in part_columns(page(*lines))]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["Ada|Board", "Quay|Pier", "Dear Ada"], "Ada;Quay;Board;Pier;Dear Ada"),
        (["Ada|Board", "Quay|", "Town|Pier", "Dear Ada"], "Ada;Quay;Town;Board;Pier;Dear Ada"),
        (["Ada|Board", "Dear Ada"], "Ada|Board;Dear Ada"),
        (["Ada|Board", "Quay|Pier", "Yours"], "Ada|Board;Quay|Pier;Yours"),
        (["Dear Ada", "Ada|Board", "Quay|Pier"], "Dear Ada;Ada|Board;Quay|Pier"),
        (["Ref:|Board", "Date:|Pier", "Dear Ada"], "Ref:|Board;Date:|Pier;Dear Ada"),
        (["Ada|Board", "Quay|Pier|x", "Dear Ada"], "Ada|Board;Quay|Pier|x;Dear Ada"),
        (["Ada|Board", "", "", "Quay|Pier", "Dear Ada"], "Ada|Board;Quay|Pier;Dear Ada"),
        (["Head", "Ada|Board", "Quay|Pier", "Dear Ada"], "Head;Ada;Quay;Board;Pier;Dear Ada"),
        (["Ada|Board", "Quay|" + "long " * 9, "Dear Ada"],
         f"Ada|Board;Quay|{'long ' * 9};Dear Ada"),
        (["Ada|Board", f"{'wide' * 16}|Pier", "Dear Ada"],
         f"Ada|Board;{'wide' * 16}|Pier;Dear Ada"),
    ],
)  # fmt: skip
def test_the_left_column_is_read_before_the_right_one(lines: list[str], found: str) -> None:
    """Above a salutation, in two lines or more without a gap, which are short and no labels."""
    assert ";".join(read(*lines)) == found


@pytest.mark.parametrize(("shift", "parts"), [(3, True), (4, False)])
def test_columns_have_an_edge(shift: float, *, parts: bool) -> None:
    """To three points."""
    lines = page("Ada|Board", "Quay|Pier", "Dear Ada")
    left, right = lines[1]
    moved = Segment(right.text, right.left + shift, right.right + shift, right.top, right.height)
    assert (len(part_columns([lines[0], (left, moved), lines[2]])) == 5) is parts


def test_a_line_of_three_parts_is_of_no_address() -> None:
    """Two of them stand left of the edge, as in a table."""
    first, second, greeting = page("Ada|Board", "Quay|Pier", "Dear Ada")
    cells = (second[0], Segment("12", 100, 110, second[0].top, 10), second[1])
    assert part_columns([first, cells, greeting]) == [first, cells, greeting]


def test_a_line_further_up_is_of_no_column() -> None:
    """As where the file draws another part of the page."""
    below, above, greeting = page("Ada|Board", "Quay|Pier", "Dear Ada")
    assert part_columns([above, below, greeting]) == [above, below, greeting]


def test_a_page_without_lines_has_no_columns() -> None:
    """It may be a picture."""
    assert part_columns([]) == []
