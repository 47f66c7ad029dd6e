"""How the lines of a document usually look."""

import pytest

from hooks.add.lines.line_shapes import Shape
from hooks.add.lines.text_lines import Line, Segment

PROSE = "The board agreed that it would go on with the plan for the quay in the spring"
USUAL = Shape(left=10, width=400, height=10, is_long=False, is_bold=False)


def line(text: str, right: float = 400, height: float = 10, *, is_bold: bool = False) -> Line:
    """Set a line of one run."""
    return Line((Segment(text, 10, right, 0, height, is_bold),), 0, len(text))


def test_a_document_is_measured_by_its_letters() -> None:
    """One long line outweighs several short ones, and most lines come near to the right edge."""
    lines = [line("x" * 50, 380, 10), line("y", 500, 20)]
    lines += [line("x", 90, height) for height in (6, 14, 14)]
    found = Shape.of(lines)
    assert (found.left, found.width, found.height) == (10, 500, 10)
    assert Shape.of([]) == Shape(0, 0, 1, is_long=False, is_bold=False)


@pytest.mark.parametrize(
    ("bold", "plain", "is_bold"), [(41, 59, True), (40, 60, False), (0, 100, False)]
)
def test_where_much_is_bold_it_shows_nothing(bold: int, plain: int, *, is_bold: bool) -> None:
    """Two of five letters are much."""
    shape = Shape.of([line("x" * bold, is_bold=True), line("x" * plain)])
    assert shape.is_bold is is_bold
    assert shape.shows_bold(line("x", is_bold=True)) is not is_bold
    assert not shape.shows_bold(line("x"))


@pytest.mark.parametrize(("length", "is_long"), [(181, True), (180, False)])
def test_lines_that_no_one_wraps_hold_paragraphs(length: int, *, is_long: bool) -> None:
    """As of programs that wrap by themselves."""
    assert Shape.of([line("x" * length), line("x")]).is_long is is_long


@pytest.mark.parametrize(
    ("right", "share", "edge", "is_short"),
    [
        (341, 0.85, 0, True),
        (342, 0.85, 0, False),
        (242, 0.6, 0, False),
        (241, 0.6, 0, True),
        (180, 0.85, 200, False),
        (160, 0.85, 200, True),
    ],
)
def test_a_short_line_ends_before_full_lines_do(
    right: float, share: float, edge: float, *, is_short: bool
) -> None:
    """Those of its own column, where a page has several."""
    measured = Shape(0, 402, 10, is_long=False, is_bold=False)
    each = Line((Segment("x", 10, right),), 0, 1, edge=edge)
    assert measured.is_short(each, share) is is_short


def test_a_heading_is_joined_where_its_words_wrapped() -> None:
    """And not where the next word had fitted."""
    first, second, third = line("The quay", 380), line("and the pier", 100), line("1902", 40)
    assert USUAL.unwrapped([first, second, third]) == ("The quay and the pier", "1902")


@pytest.mark.parametrize(
    ("lines", "level"),
    [
        ([line("The quay", height=15)], 2),
        ([line("The quay", height=14)], 3),
        ([line("The quay", height=11.5)], 0),
        ([line("The quay", height=15), line("x")], 0),
        ([line("the quay", height=15)], 0),
        ([line("a) the quay", height=15)], 2),
        ([line("The quay", height=15)] * 3, 2),
        ([line("The quay", height=15)] * 4, 0),
        ([line("The quay", is_bold=True)], 3),
        ([line("The quay:", is_bold=True)], 3),
        ([line("The quay")], 0),
        ([line("The quay.", is_bold=True)], 0),
        ([line("The quay.”", is_bold=True)], 0),
        ([line("£5", is_bold=True)], 0),
        ([line(PROSE, is_bold=True)], 0),
        ([line("Quay Board " * 13, is_bold=True)], 0),
        ([line("Quay Board " * 12, is_bold=True)], 3),
    ],
)
def test_a_heading_shows_in_its_letters(lines: list[Line], level: int) -> None:
    """Larger ones, or bold ones of a short line that is no sentence and holds a word."""
    assert USUAL.heading_level(lines) == level


def test_bold_letters_make_no_heading_where_most_are_bold() -> None:
    """Only their height does."""
    bold = Shape(10, 400, 10, is_long=False, is_bold=True)
    assert bold.heading_level([line("The quay", is_bold=True)]) == 0
    assert bold.heading_level([line("The quay", height=15, is_bold=True)]) == 2
