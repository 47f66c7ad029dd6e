"""Tables that are set with white space."""

import pytest
from fpdf import FPDF

from hooks.add.formats.document import extract
from hooks.add.lines.table_blocks import Table, find_table, is_form
from hooks.add.lines.text_lines import text_lines
from hooks.model.refusal import Refusal

PROSE = "The pier took more than in any year since the war, as the table of the clerk shows."


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


@pytest.mark.parametrize(
    ("label", "beside", "rows", "is_one"),
    [
        ("Aim", [f"{PROSE} {PROSE}"], 3, True),
        ("Aim", [f"{PROSE} {PROSE}"], 4, False),
        ("Aim", [PROSE], 1, False),
        ("Aim", ["So.", "It rose."], 1, True),
        ("Aim", [""], 1, False),
        (PROSE, [f"{PROSE} {PROSE}"], 1, False),
    ],
)
def test_a_form_has_long_words_beside_short_labels(
    label: str, beside: list[str], rows: int, *, is_one: bool
) -> None:
    """Or several paragraphs, in a third of its rows; a table of lines has two columns for that."""
    assert is_form([(label, beside)], rows) is is_one
    of_lines = Table([[label, *beside], *[["Boat", "Ada"]] * (rows - 1)], rows)
    assert of_lines.is_form is (is_one and len(beside) == 1)


def test_prose_and_a_single_row_are_no_table() -> None:
    """A wide space in a sentence parts nothing."""
    assert find_table(text_lines("The quay leaks.\nIt does."), 0) is None
    assert find_table(text_lines("Boat     Length\nThe quay leaks."), 0) is None


def test_a_head_whose_cells_have_lines_of_their_own_belongs_to_its_table() -> None:
    """The lines of a cell are drawn one below the other, before those of the next cell."""
    pdf = FPDF()
    pdf.core_fonts_encoding = "windows-1252"
    pdf.add_page()
    pdf.set_font("Helvetica", size=10)
    pdf.multi_cell(0, 5.5, f"{PROSE} {PROSE}", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(4)
    rows = [
        ("Income and expenditure of the year", "2018\n£", "2019\n£", "Change since the last year"),
        ("Tickets", "112,400", "131,050", "17 %"),
        ("Shops, with the fish bar at the entrance", "48,000", "47,200", ""),
        ("Wages", "-84,100", "-86,300", "3 %"),
    ]
    with pdf.table(col_widths=(46, 18, 18, 30), padding=(0, 4), line_height=5.5) as table:
        for cells in rows:
            row = table.row()
            for cell in cells:
                row.cell(cell)
    pdf.ln(4)
    pdf.multi_cell(0, 5.5, PROSE)
    found = extract("a.pdf", bytes(pdf.output()), lambda *_: None)
    assert not isinstance(found, Refusal)
    first, second, third = found.blocks
    assert first.text == f"{PROSE} {PROSE}"
    assert second.rows == tuple(tuple(cell.replace("\n", " ") for cell in row) for row in rows)
    assert third.text == PROSE


@pytest.mark.parametrize("size", [10, 14])
def test_a_heading_below_a_table_is_none_of_its_rows(size: int) -> None:
    """It is larger, or bold and further below; a bold row among others is one."""
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=10)
    for label, words in (("Owner", "Ada Lind"), ("Boats", ""), ("Old", "Two"), ("New", "Three")):
        pdf.set_font(style="B" if label == "Boats" else "")
        pdf.cell(40, 6, label)
        pdf.cell(0, 6, words, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(8)
    pdf.set_font(style="B", size=size)
    pdf.cell(0, 6, "Purpose", new_x="LMARGIN", new_y="NEXT")
    pdf.set_font(style="", size=10)
    pdf.multi_cell(0, 5.5, PROSE)
    found = extract("a.pdf", bytes(pdf.output()), lambda *_: None)
    assert not isinstance(found, Refusal)
    table, heading, prose = found.blocks
    assert [row[0] for row in table.rows] == ["Owner", "Boats", "Old", "New"]
    assert (heading.kind.value, heading.text) == ("heading", "Purpose")
    assert prose.text == PROSE


def test_the_parties_of_a_case_are_no_table() -> None:
    """Each stands with what it is."""
    lines = text_lines("ADA LIND        Claimant\nPORT COUNCIL    Defendant\n")
    assert find_table(lines, 0) is None


def test_a_numbered_heading_right_above_a_table_is_none_of_its_rows() -> None:
    """It has fewer cells than the head."""
    text = "34   ACTIONS\nNo   What   Who    By\n33   Ask    Ada    May\n34   Tell   Jo     June"
    lines = text_lines(text)
    assert find_table(lines, 0) is None
    found = find_table(lines, 1)
    assert found
    assert found.rows[0] == ["No", "What", "Who", "By"]


@pytest.mark.parametrize(("size", "gap"), [(12, 0), (10, 2)])
def test_a_heading_between_two_tables_is_none_of_their_rows(size: float, gap: float) -> None:
    """It is larger, or bold and further below than rows are from each other."""
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=10)
    pdf.multi_cell(0, 5, PROSE, new_x="LMARGIN", new_y="NEXT")
    rows = [("Boat", "Length"), ("Ada", "7 metres"), ("Jo", "8 metres"), ("Red", "9 metres")]
    for _ in range(2):
        pdf.ln(gap)
        pdf.set_font("Helvetica", "B", size)
        pdf.cell(0, 5, "What we saw", new_x="LMARGIN", new_y="NEXT")
        pdf.set_font("Helvetica", size=10)
        for cells in rows:
            for cell in cells:
                pdf.cell(60, 5, cell)
            pdf.ln(5)
    found = extract("a.pdf", bytes(pdf.output()), lambda *_: None)
    assert not isinstance(found, Refusal)
    assert [len(block.rows) for block in found.blocks[1:]] == [0, 4, 0, 4]
