"""Numbers, letters and bullets that hang before a paragraph."""

import pytest

from hooks.add.lines.hanging_signs import is_sign


@pytest.mark.parametrize(
    "text",
    [
        "1",
        "1.",
        "12.3",
        "(a)",
        "[iv]",
        "IV.",
        "•",
        "-",
        "Rec 4",
        "Q1",
        "Article 5.",
        "2.1a",
        "Present:",
        "In attendance:",
    ],
)
def test_a_sign_is_a_number_a_letter_or_a_bullet(text: str) -> None:
    """It may say what it counts: a recommendation, a question, an article."""
    assert is_sign(text)


@pytest.mark.parametrize(
    "text", ["2019", "1,000", "The", "Recall", "1 2", "Rec", "£5", "(ab)", "present:", "Note"]
)
def test_a_word_or_a_sum_is_no_sign(text: str) -> None:
    """A year, a sum, a word and two figures are words of the document."""
    assert not is_sign(text)
