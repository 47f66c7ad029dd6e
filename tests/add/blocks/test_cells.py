"""Tables, and tables that only lay a page out."""

from hooks.add.blocks.cells import unfold
from hooks.add.blocks.extract import Block, Kind

PROSE = "The board agreed that it would go on with the plan for the quay in the spring. " * 2


def _cell(*texts: str) -> list[Block]:
    return [Block(Kind.PARAGRAPH, (text,)) for text in texts]


def test_rows_of_short_cells_are_a_table() -> None:
    """A row that lacks a cell is filled."""
    (table,) = unfold([[_cell("Boat"), _cell("Length")], [_cell("Ada"), _cell("7")], [_cell("Jo")]])
    assert table.rows == (("Boat", "Length"), ("Ada", "7"), ("Jo", ""))


def test_a_table_of_one_column_is_its_paragraphs() -> None:
    """It only places them on the page; short lines of one cell are one block."""
    found = unfold([[_cell("One Quay", "Port Harrow")], [_cell(PROSE)]])
    assert [each.lines for each in found] == [("One Quay", "Port Harrow"), (PROSE,)]


def test_a_form_sets_sentences_beside_labels() -> None:
    """Each label is a heading, or the number of what stands beside it."""
    found = unfold(
        [[_cell("What was agreed"), _cell(PROSE)], [_cell("What is next"), _cell(PROSE)]]
    )
    assert [each.kind for each in found] == [Kind.HEADING, Kind.PARAGRAPH] * 2


def test_what_stands_beside_present_is_a_line_each() -> None:
    """The label begins the first of those who came, and makes no heading of it."""
    rows = [[_cell("Present:"), _cell("Ada Orme", "Jo Osei")], [_cell("Apologies:"), _cell("none")]]
    found = unfold(rows)
    assert [each.text for each in found] == ["Present: Ada Orme", "Jo Osei", "Apologies: none"]
    assert {each.kind for each in found} == {Kind.PARAGRAPH}
