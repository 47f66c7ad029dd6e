"""Words beside a name that make another name of it."""

import pytest

from hooks.link.names.words_behind import (
    capitalised_word_after,
    capitalised_word_after_comma,
    capitalised_word_after_preposition,
    continuation,
    firm,
    word_at,
)


def test_a_longer_name_goes_on_with_a_capital() -> None:
    """Right behind, behind a preposition, behind a comma; a small word and `I` do not count."""
    assert capitalised_word_after("Lee Orme", 3) == 4
    assert capitalised_word_after("Lee said", 3) == -1
    assert capitalised_word_after("Lee, Orme", 3) == -1
    assert capitalised_word_after_preposition("Chair of the Board", 5) == (13, "Board")
    assert capitalised_word_after_preposition("Chair of a board", 5)[0] == -1
    assert capitalised_word_after_comma("Board, Quay Street", 5) == (7, "Quay")
    assert capitalised_word_after_comma("Board, I think", 5) == (-1, "")


@pytest.mark.parametrize("word", ["I", "I\u0307pek", "\u0130pek", "Orme-Lee", "E\u0301a", "O'Hara"])
def test_the_word_that_goes_on_is_whole(word: str) -> None:
    """A letter with its mark is one letter: `İpek` is not the `I` of somebody who speaks."""
    assert word_at(f"Head of Roads {word} asked", 14) == word


@pytest.mark.parametrize(
    ("text", "end", "is_post", "word"),
    [
        ("Ministry of Canals, Ports and Lights", 18, False, "Ports"),
        ("Department for Canals and Rivers", 21, False, "Rivers"),
        ("Member for Children's Services", 19, True, "Services"),
        ("Harbour Board and Council", 13, False, ""),
        ("Ministry of Canals and rivers", 18, False, ""),
        ("Ministry of Canals, Mr Lee", 18, False, ""),
    ],
)
def test_a_list_of_topics_goes_on(text: str, end: int, *, is_post: bool, word: str) -> None:
    """A name with `of` or `for` may end later than the part that is known."""
    assert continuation(text, 0, end, is_post=is_post)[1] == word


@pytest.mark.parametrize(
    ("after", "word"),
    [(" & Sons", "Sons"), (" and Co", "Co"), (" Jr", "Jr"), (" and sons", ""), (" and Orme", "")],
)
def test_a_firm_is_no_person(after: str, word: str) -> None:
    """`Lee & Sons` is a firm, `Lee and sons` a family."""
    assert firm(f"Ann Lee{after}", 7)[1] == word
