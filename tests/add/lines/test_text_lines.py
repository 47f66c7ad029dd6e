"""The lines of a plain text."""

from hooks.add.lines.text_lines import text_lines
from hooks.add.lines.touching_columns import with_cells


def test_lines_know_where_they_stand() -> None:
    """Pages are parted by a form feed, runs of words by more than a space or two."""
    text = "  One two\n\nThree     four\fFive"
    first, second, third = text_lines(text)
    assert [text[each.start : each.end].strip() for each in (first, second, third)] == [
        "One two",
        "Three     four",
        "Five",
    ]
    assert (first.left, first.has_gap, second.has_gap) == (2, True, True)
    assert [each.text for each in second.segments] == ["Three", "four"]
    assert [each.page for each in (first, second, third)] == [1, 1, 2]


def test_two_spaces_part_cells_that_begin_where_others_do() -> None:
    """Elsewhere they stand between two sentences."""
    lines = (
        "Payee               Purpose     Sum",
        "Ada Lind            Salary      318",
        "Mill Lane Old Hall  Hire         24",
    )
    rows = [
        [each.text for each in line.segments] for line in with_cells(text_lines("\n".join(lines)))
    ]
    assert rows[2] == ["Mill Lane Old Hall", "Hire", "24"]
    (plain,) = with_cells(text_lines("One sentence.  Another one."))
    assert len(plain.segments) == 1
