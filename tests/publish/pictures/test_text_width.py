"""How wide words are in a picture, whatever the font."""

import pytest

from hooks.publish.pictures.text_width import break_lines, shorten, width


@pytest.mark.parametrize(("text", "letters"), [("abc", 3), ("e\u0301", 1), ("港口", 4), ("", 0)])
def test_letters_are_counted_as_they_are_seen(text: str, letters: int) -> None:
    """An accent has no width of its own, a Chinese character that of two."""
    assert width(text) == letters


def test_what_is_too_wide_is_cut_between_words() -> None:
    """With an ellipsis, and no comma before it; one long word is cut where it must."""
    assert shorten("The Harbour Board", 17) == "The Harbour Board"
    assert shorten("The Harbour, Board", 15) == "The Harbour…"
    assert shorten("Harbourmasters", 8) == "Harbour…"


def test_lines_are_broken_between_words() -> None:
    """The last is cut where there is more."""
    assert break_lines("The Harbour Board", 11, 2) == ["The Harbour", "Board"]
    assert break_lines("The Harbour Board of Port Harrow", 11, 2) == ["The Harbour", "Board of…"]
    assert break_lines("Harbourmasters", 8, 2) == ["Harbourm", "asters"]
    assert break_lines("", 8, 2) == []


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("short", 9, "short"),
        ("cut between words here", 14, "cut between…"),
        ("Unbreakable", 6, "Unbre…"),
        ("港湾事務所", 7, "港湾事…"),
        ("e\u0301e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301…"),
    ],
)
def test_words_are_cut_to_size(text: str, most: int, expected: str) -> None:
    """Between words where that leaves enough, wide letters counted as two, marks as none."""
    assert shorten(text, most) == expected
    assert width(expected) <= most


def test_lines_hold_all_words_or_end_in_dots() -> None:
    """A name is broken between words; a word that is too long, anywhere."""
    assert break_lines("one two three", 7, 3) == ["one two", "three"]
    assert break_lines("abcdefghij kl", 4, 3) == ["abcd", "efgh", "ij…"]
    assert break_lines("", 4, 3) == []
