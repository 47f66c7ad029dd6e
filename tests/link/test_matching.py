"""Where the texts of a registry stand as whole words."""

import pytest

from hooks.link.matching import find_all, find_each, is_whole
from hooks.link.page.matched_text import mask_addresses


@pytest.mark.parametrize(
    "text",
    ["Lee", "Lee's plan", "(Lee)", "“Lee”", "Lee, who", "Lee.", "d'Lee", "O Lee-", "to Lee/Orme"],
)
def test_a_word_is_whole_between_marks(text: str) -> None:
    """A possessive, brackets, stops and an elided article leave it whole."""
    start = text.index("Lee")
    assert is_whole(text, start, start + 3)


@pytest.mark.parametrize(
    "text",
    [
        "Leeds",
        "Lee-Orme",
        "Anne-Lee",
        "O'Lee",
        "Lee@x",
        "@Lee",
        "Lee_a",
        "Lee'x",
    ],
)
def test_a_part_of_a_word_is_not(text: str) -> None:
    """Letters, hyphens, marks of addresses and an Irish apostrophe join it to more."""
    start = text.lower().index("lee")
    assert not is_whole(text, start, start + 3)


def test_each_place_is_found() -> None:
    """Those that overlap as well, and none inside a word."""
    assert list(find_all("Lee and Lee-Orme, Lee", "Lee")) == [(0, 3), (18, 21)]
    assert find_each("the Board of the Boards", ["Board", "the", "", "quay"]) == {
        "Board": [4],
        "the": [0, 13],
        "": [],
        "quay": [],
    }


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("write to ann.lee@quay.example today", "write to  today"),
        ("see https://quay.example/lee now", "see  now"),
        ("see www.quay.example/a now", "see  now"),
        ("see quay.example/lee now", "see  now"),
        ("ours and/or theirs", "ours and/or theirs"),
        ("the Board/Council", "the Board/Council"),
    ],
)
def test_addresses_hold_no_names(text: str, left: str) -> None:
    """They are masked, letter for letter; a slash between words makes no address."""
    masked = mask_addresses(text)
    assert len(masked) == len(text)
    assert "".join(char for char in masked if char in text) == left
