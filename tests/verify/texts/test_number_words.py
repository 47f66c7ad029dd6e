"""Numbers in words."""

from decimal import Decimal

import pytest

from hooks.verify.texts.number_words import find_number_words


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("twenty-one boats", [(21, "number")]),
        ("a hundred and five", [(105, "number")]),
        ("two thousand and nineteen", [(2019, "number")]),
        ("three million", [(3_000_000, "number")]),
        ("a dozen boats", [(12, "number")]),
        ("two and a half", [(Decimal("2.5"), "number")]),
        ("the fourth boat", [(4, "ordinal")]),
        ("it doubled", [(2, "multiple")]),
        ("twice", [(2, "multiple")]),
        ("three-fold", [(3, "multiple")]),
        ("halved", [(Decimal("0.5"), "part")]),
    ],
)
def test_numbers_are_read(text: str, readings: list[tuple[object, str]]) -> None:
    """As numbers, places in an order, and multiples."""
    (found,) = find_number_words(text)
    assert list(found.readings) == readings


def test_a_part_may_be_a_place_in_an_order() -> None:
    """“A third” is both."""
    (found,) = find_number_words("a third of boats")
    assert {kind for _, kind in found.readings} == {"part", "ordinal"}


@pytest.mark.parametrize("text", ["a boat", "an often told tale", "tender", "of ones", "stone"])
def test_other_words_are_none(text: str) -> None:
    """An article and a number inside a word are none."""
    assert not list(find_number_words(text))
