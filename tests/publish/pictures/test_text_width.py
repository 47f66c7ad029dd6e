"""How wide words are in a picture, whatever the font."""

from __future__ import annotations

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
