"""What a page of a PDF draws beside its letters."""

from collections.abc import Callable

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest
from fpdf import FPDF

from hooks.add.formats.drawings import DARK, Drawings, lightness, read_drawings


def drawn(draw: Callable[[FPDF], object]) -> Drawings:
    """Read what is drawn on a page of 400 by 400 points."""
    pdf = FPDF(unit="pt", format=(400, 400))
    pdf.add_page()
    draw(pdf)
    with pdfium.PdfDocument(bytes(pdf.output())) as document:
        return read_drawings(document[0])


def rounded(values: tuple[float, ...]) -> tuple[int, ...]:
    """Give whole points."""
    return tuple(round(value) for value in values)


def light(pdf: FPDF) -> None:
    """Draw what would be a box, if it were dark."""
    pdf.set_fill_color(DARK + 1, 0, 0)
    pdf.rect(100, 50, 60, 10, "F")


def clear(pdf: FPDF) -> None:
    """Draw a dark box that one can see through, as a marker does."""
    with pdf.local_context(fill_opacity=0.3):
        pdf.rect(100, 50, 60, 10, "F")


def ground(pdf: FPDF) -> None:
    """Draw a light ground with an outline."""
    pdf.set_fill_color(230)
    pdf.rect(100, 50, 60, 20, "DF")


def frame(pdf: FPDF) -> None:
    """Draw the outline of a cell."""
    pdf.set_line_width(0.1)
    pdf.rect(100, 50, 60, 20)


@pytest.mark.parametrize(
    ("draw", "rules", "dots", "boxes"),
    [
        (lambda pdf: pdf.rect(100, 50, 60, 10, "F"), [], [], [(100, 50, 160, 60)]),
        (lambda pdf: pdf.rect(100, 50, 7, 10, "F"), [], [], []),
        (lambda pdf: pdf.rect(100, 50, 60, 4, "F"), [], [], []),
        (lambda pdf: pdf.rect(100, 50, 60, 61, "F"), [], [], []),
        (lambda pdf: pdf.rect(0, 50, 380, 10, "F"), [], [], []),
        (light, [], [], []),
        (clear, [], [], []),
        (lambda pdf: pdf.rect(100, 50, 1, 20, "F"), [(100, 50, 70)], [], []),
        (lambda pdf: pdf.rect(100, 50, 1, 5, "F"), [], [], []),
        (frame, [(100, 50, 70), (160, 50, 70)], [], []),
        (lambda pdf: pdf.ellipse(100, 50, 4, 4, "F"), [], [(104, 52)], []),
        (lambda pdf: pdf.ellipse(100, 50, 8, 4, "F"), [], [], []),
        (lambda pdf: pdf.ellipse(100, 50, 5, 3, "F"), [], [], []),
        (ground, [], [], []),
        (lambda pdf: pdf.ellipse(100, 50, 4, 4), [], [], []),
    ],
)
def test_paths_are_told_apart_by_size_and_colour(
    draw: Callable[[FPDF], object],
    rules: list[tuple[int, ...]],
    dots: list[tuple[int, ...]],
    boxes: list[tuple[int, ...]],
) -> None:
    """Dark boxes as high as words, upright lines, the sides of frames, and dots."""
    found = drawn(draw)
    near = [rounded((at, top + 0.1, bottom - 0.1)) for at, top, bottom in found.rules]
    assert near == rules
    assert [rounded(dot) for dot in found.dots] == dots
    assert [rounded(box) for box in found.boxes] == boxes


def test_boxes_come_from_the_top_of_the_page() -> None:
    """In whatever order they are drawn."""
    found = drawn(lambda pdf: [pdf.rect(100, top, 60, 10, "F") for top in (90, 30, 60)])
    assert [round(box[1]) for box in found.boxes] == [30, 60, 90]


@pytest.mark.parametrize(
    ("right", "left", "height", "parts"),
    [(95, 105, 60, True), (95, 99.5, 60, True), (95, 98, 60, False), (102, 105, 60, False),
     (95, 105, 49, False), (95, 105, 71, False)],
)  # fmt: skip
def test_a_line_parts_the_letters_between_which_it_is_drawn(
    right: float, left: float, height: float, *, parts: bool
) -> None:
    """At their height, and to a point."""
    assert Drawings(rules=((100, 50, 70),)).parts(right, left, height) is parts


@pytest.mark.parametrize(
    ("left", "top", "bottom", "has_dot"),
    [(110, 45, 60, True), (104, 45, 60, True), (103, 45, 60, False), (135, 45, 60, False),
     (110, 55, 60, False), (110, 40, 50, False)],
)  # fmt: skip
def test_a_dot_belongs_to_the_words_right_behind_it(
    left: float, top: float, bottom: float, *, has_dot: bool
) -> None:
    """Its middle stands at the height of their letters."""
    assert Drawings(dots=((104, 52),)).has_dot(left, top, bottom) is has_dot


def test_a_colour_that_is_not_known_is_neither_light_nor_dark() -> None:
    """PDFium says so by 0."""
    assert lightness(lambda *_: 0) == (-1, -1)
