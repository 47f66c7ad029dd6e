"""Numbers of paragraphs as editors write them."""

import pytest

from hooks.read.locator_syntax import parse_numbers, parse_printed


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("2", (2,)),
        ("2, 4–6", (2, 4, 5, 6)),
        ("4-6,5", (4, 5, 6)),
        ("007", (7,)),
        ("1--3", (1, 2, 3)),
    ],
)
def test_numbers_and_spans_are_read(text: str, numbers: tuple[int, ...]) -> None:
    """Any dash makes a span; each number counts once."""
    assert parse_numbers(text, "lee-2021") == numbers


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "a paragraph number is missing"),
        ("2,", "a paragraph number is missing"),
        ("two", "“two” is not a paragraph number"),
        ("0", "counted from 1"),
        ("6-4", "runs backwards"),
        ("9999999999", "far beyond"),
        ("1-20000", "more than 10,000"),
    ],
)
def test_what_is_no_number_is_told(text: str, says: str) -> None:
    """With the words of the editor."""
    found = parse_numbers(text, "lee-2021")
    assert isinstance(found, str)
    assert says in found


@pytest.mark.parametrize(
    ("text", "is_rec", "spans"),
    [
        ("2.1–2.4, 2.6(a)", False, (("2.1", "2.4"), ("2.6(a)", "2.6(a)"))),
        ("2.2(a)–(c)", False, (("2.2(a)", "(c)"),)),
        ("para_5", False, (("para_5", "para_5"),)),
        ("12", True, (("rec. 12", "rec. 12"),)),
        ("12", False, ()),
        ("2.1, soon", False, ()),
    ],
)
def test_printed_numbers_are_kept_as_they_stand(
    text: str, *, is_rec: bool, spans: tuple[tuple[str, str], ...]
) -> None:
    """Plain numbers are none of them, nor is a word."""
    assert parse_printed(text, is_rec=is_rec) == spans
