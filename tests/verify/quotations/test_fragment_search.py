"""Whether the parts of a quotation stand in a source, in order."""

import pytest

from hooks.verify.quotations.fragment_search import Around, find_in
from tests.verify.documents import corpus

SOURCE = corpus(
    {"a": ["We do not think that the quay leaks. It was mended in May, unless the log is wrong."]}
).get("a")


@pytest.mark.parametrize(
    ("folded", "is_found"),
    [
        ("the quay leaks", True),
        ("the quay leaks.", True),
        ("think that the quay ... mended in May", True),
        ("mended in May ... think that the", False),
        ("the quay leak", False),
        ("[it] leaks", True),
        ("The quay leaks", False),
    ],
)
def test_parts_are_found_in_their_order(folded: str, *, is_found: bool) -> None:
    """As whole words, letter for letter, brackets for what they stand for."""
    assert SOURCE
    assert bool(find_in(SOURCE, (0,), folded)) == is_found


def test_a_word_that_turns_the_sense_is_not_left_out() -> None:
    """Before the quotation, or right behind it; unless the briefing says it itself."""
    assert SOURCE
    match = find_in(SOURCE, (0,), "think that the quay leaks")
    assert match
    assert match.omission(Around())[0] == "not"
    assert match.omission(Around(before="they do not")) == ("", "")
    match = find_in(SOURCE, (0,), "It was mended in May")
    assert match
    assert match.omission(Around())[0] == "unless"
    assert match.omission(Around(behind="unless")) == ("", "")


def test_a_hedge_may_stand_elsewhere_in_the_sentence() -> None:
    """“The quay” might leak; a negation there is another matter."""
    source = corpus({"a": ["The storm may harm the quay. It did not harm the pier."]}).get("a")
    assert source
    match = find_in(source, (0,), "harm the quay")
    assert match
    assert match.omission(Around())[0] == "may"
    assert match.omission(Around(behind="might")) == ("", "")
    assert match.omission(Around(before="perhaps, so they all say, it will")) == ("", "")
    match = find_in(source, (0,), "harm the pier")
    assert match
    assert match.omission(Around(behind="not"))[0] == "not"
    assert match.omission(Around(before="not so, they all say, it did"))[0] == "not"


def test_the_briefing_must_not_turn_the_words_round() -> None:
    """“Not” before the mark, where the source has none."""
    assert SOURCE
    match = find_in(SOURCE, (0,), "mended in May")
    assert match
    assert match.turned(Around(before="it was not")) == "not"
    assert match.turned(Around(before="it was")) == ""
