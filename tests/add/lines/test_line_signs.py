"""What a line looks like by its first and its last signs."""

import pytest

from hooks.add.lines.line_signs import (
    bullet,
    ends_sentence,
    is_numbered,
    is_prose,
    without_bullet,
)


@pytest.mark.parametrize(
    ("line", "sign", "rest"),
    [
        ("• The quay", "•", "The quay"),
        ("- The quay", "-", "The quay"),
        ("➢ The quay", "➢", "The quay"),
        ("- and -", "", "- and -"),
        ("-5 degrees", "", "-5 degrees"),
        ("•", "", "•"),
        ("The quay", "", "The quay"),
    ],
)
def test_a_bullet_stands_before_words(line: str, sign: str, rest: str) -> None:
    """A bullet is a sign with a space behind it and words behind that."""
    assert (bullet(line), without_bullet(line)) == (sign, rest)


@pytest.mark.parametrize(
    "line", ["1. One", "(a) One", "iv) One", "2.3 One", "2.3.1. One", "A. One"]
)
def test_an_item_bears_a_number(line: str) -> None:
    """Figures, letters and Roman numbers count, with a full stop or brackets."""
    assert is_numbered(line)


@pytest.mark.parametrize("line", ["1 One", "2019. One", "(abc) One", "A One", "1.", "One 1. two"])
def test_a_figure_is_no_number_of_an_item(line: str) -> None:
    """A year, a bare figure, a word in brackets and a number without words are none."""
    assert not is_numbered(line)


def test_a_sentence_ends_with_its_mark() -> None:
    """Quotation marks, brackets and the number of a note may stand behind it."""
    assert all(
        map(ends_sentence, ["Done.", "Done.”", "Done?)", "as follows:", "Done.3", "Done.* "])
    )
    assert not any(map(ends_sentence, ["Done", "Done,", "the Board", ""]))


def test_prose_is_long_and_mostly_small() -> None:
    """A heading, a name and an address are no prose."""
    assert is_prose("The board agreed that it would go on with the plan for the quay.")
    assert not is_prose("The board agreed.")
    assert not is_prose(
        "Harbour Board, The Old Customs House, Quay Street, Port Harrow, PH1 2AB, UK"
    )
