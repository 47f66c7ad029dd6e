"""The forms of a word, and words that only look like them."""

import re

import pytest

from hooks.verify.texts.inflections import forms, pattern


@pytest.mark.parametrize(
    "group",
    [
        "lamp lamps",
        "child children",
        "say says said saying",
        "hope hopes hoped hoping",
        "hop hops hopped hopping",
        "carry carries carried carrying",
        "visit visits visited visiting",
        "bus buses",
        "house houses",
        "process processes",
        "die dies died dying",
        "travel travelled travelling",
        "worn wear wearing",
        "focus focused",
        "crisis crises",
        "midwife midwives",
        "policeman policemen",
        "withhold withheld withholding",
        "rebuild rebuilt rebuilding",
    ],
)
def test_one_word(group: str) -> None:
    """Each form of a word tells of each other."""
    words = group.split()
    for word in words:
        assert set(words) <= forms(word), word


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("farm", "farmer"),
        ("car", "caring"),
        ("cars", "care"),
        ("news", "new"),
        ("organise", "organisation"),
        ("hop", "hoping"),
        ("thing", "th"),
        ("need", "ne"),
        ("gas", "ga"),
        ("his", "hi"),
        ("commission", "commissioner"),
        ("police", "policy"),
    ],
)
def test_other_words(word: str, other: str) -> None:
    """Derivations, and words whose ending is none, are other words."""
    assert other not in forms(word)
    assert word not in forms(other)


def test_a_phrase_in_any_of_its_forms() -> None:
    """What stands between the words stays."""
    found = re.compile(pattern("unallocated case (2)"))
    assert found.fullmatch("unallocated cases (2)")
    assert not found.fullmatch("unallocated case 2")
