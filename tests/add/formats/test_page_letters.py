"""Letters of a page of a PDF, and the signs that stand for black boxes."""

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest
from fpdf import FPDF

from hooks.add.formats.page_letters import Letter, read_letters, redacted


def row(text: str, top: float = 10) -> list[Letter]:
    """Set letters of ten points side by side; white space has no place."""
    return [
        Letter(char, 10.0 * at, 10.0 * at + 10, top, top + 10)
        if char.strip()
        else Letter(char, 0, 0, 0, 0)
        for at, char in enumerate(text)
    ]


def shown(letters: list[Letter], *boxes: tuple[float, float, float, float]) -> tuple[str, bool]:
    """Give what is read, and whether letters lie below a box."""
    seen, has_covered = redacted(letters, boxes)
    return " ".join("".join(letter.text for letter in seen).split()), has_covered


@pytest.mark.parametrize(
    ("box", "text", "has_covered"),
    [
        ((29, 9, 61, 21), "to █ it", True),
        ((29, 9, 41, 21), "to █ im it", True),
        ((22, 9, 29, 21), "to █ Jim it", False),
        ((100, 9, 120, 21), "to Jim it █", False),
        ((0, 40, 90, 50), "to Jim it █", False),
        ((0, 0, 90, 8), "█ to Jim it", False),
    ],
)
def test_a_sign_stands_where_a_box_is_drawn(
    box: tuple[float, float, float, float], text: str, *, has_covered: bool
) -> None:
    """In its line, behind it, or between lines; letters whose middle it covers are left out."""
    assert shown(row("to Jim it"), box) == (text, has_covered)


def test_no_space_stands_before_the_mark_behind_a_box() -> None:
    """As behind a word."""
    assert shown(row("to Jim, it"), (29, 9, 60, 21)) == ("to █, it", True)


def test_a_sign_between_lines_is_no_higher_than_the_line_below() -> None:
    """So that it is a line of its own, of the usual height."""
    lines = [*row("one"), *row("two", 90)]
    seen, _ = redacted(lines, [(0, 40, 90, 70)])
    (sign,) = [letter for letter in seen if letter.text == "█"]
    assert (sign.top, sign.bottom) == (40, 50)
    assert "".join(letter.text for letter in seen).split() == ["one", "█", "two"]


def read(pdf: FPDF) -> list[tuple[str, bool, bool]]:
    """Give the letters of a page, and whether each is light and stressed."""
    with pdfium.PdfDocument(bytes(pdf.output())) as document:
        text_page = document[0].get_textpage()
        letters = list(read_letters(text_page, document[0].get_height()))
        return [(each.text, each.is_light, each.is_stressed) for each in letters]


@pytest.mark.parametrize(("style", "is_stressed"), [("", False), ("B", True), ("I", True)])
@pytest.mark.parametrize(("grey", "is_light"), [(0, False), (100, False), (101, True)])
def test_a_letter_knows_how_it_is_drawn(
    style: str, grey: int, *, is_stressed: bool, is_light: bool
) -> None:
    """Bold and italic letters are stressed, light ones can be read on a dark box."""
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", style, 11)
    pdf.set_text_color(grey)
    pdf.cell(0, 5, "x")
    assert read(pdf) == [("x", is_light, is_stressed)]


def test_letters_stand_from_the_top_and_the_left_of_the_page() -> None:
    """In points, in the order of the file; what ends a line has no place."""
    pdf = FPDF(unit="pt", format=(400, 400))
    pdf.add_page()
    pdf.set_font("Helvetica", size=20)
    pdf.text(100, 200, "a")
    pdf.text(50, 300, "b")
    with pdfium.PdfDocument(bytes(pdf.output())) as document:
        letters = list(read_letters(document[0].get_textpage(), document[0].get_height()))
    first, *breaks, second = letters
    assert (first.text, round(first.left), second.text, round(second.left)) == ("a", 100, "b", 50)
    assert first.top < 200 < first.bottom < second.top < 300 < second.bottom
    assert {(each.text, each.right) for each in breaks} == {("\n", 0)}
