"""Words that may make a place of a family name alone."""

import pytest

from hooks.link.names.place_signs import place_sign


@pytest.mark.parametrize(
    ("before", "after", "sign"),
    [
        ("the bus to ", "", "behind “to”"),
        ("from Bath to Frome and ", "", "behind “to”"),
        ("in Bath, ", " and Frome", "behind “in”"),
        ("in nearby ", "", "behind “nearby”"),
        ("the people of ", "", "behind “people of”"),
        ("ten miles south of ", "", "behind “south of”"),
        ("the mayor of ", "", "behind “mayor of”"),
        ("left ", " for good", "behind “left”"),
        ("the ", " match", "behind “the”"),
        ("van ", "", "behind “van”"),
        ("12 High Street, ", "", "behind “Street”"),
        ("", ", BA5 2RB", "before “BA5 2RB”"),
        ("schools shut as ", " residents fled", "before “residents”"),
        ("thinking of ", "", ""),
        ("said that ", "", ""),
        ("thanked Bath and ", "", ""),
        ("with ", "", ""),
        ("a letter of ", "", ""),
        ("", " said", ""),
    ],
)
def test_a_word_beside_makes_a_place(before: str, after: str, sign: str) -> None:
    """Places and ways, also of several places, parts, articles, streets, and what lies there."""
    text = f"{before}Wells{after}"
    assert place_sign(text, len(before), len(before) + 5) == sign
