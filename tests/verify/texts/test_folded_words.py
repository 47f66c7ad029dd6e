"""Words of a folded text, and its sentences."""

import pytest

from hooks.verify.texts.folded_words import (
    BLANK,
    blanked,
    count_words,
    cuts_word,
    word_after,
    words_before,
)


def test_words_are_counted_with_their_hyphens() -> None:
    """`non-compliant` and `don't` are one word each."""
    assert count_words('the non-compliant boats don"t, in 2019') == 6


def test_a_sentence_ends_at_its_stop() -> None:
    """Not behind an abbreviation, nor where small letters follow."""
    text = "It leaks. We told Mr. Lee about it"
    assert words_before(text, len(text), 9) == "We told Mr. Lee about it"
    assert words_before(text, len(text), 2) == "about it"
    assert words_before("It leaks. and sinks", 19, 9) == "It leaks. and sinks"
    assert word_after("leaks. We", 5) == ""
    assert word_after("leaks\nunless", 5) == ""
    assert word_after("leaks, unless", 5) == "unless"
    assert word_after("leaks; we", 5) == ""
    assert word_after("leaks; but", 5) == "but"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("We told Capt. Lee", "We told Capt. Lee"),
        ("as in paras. 2 and 3", "as in paras. 2 and 3"),
        ("some, viz. Lee", "some, viz. Lee"),
        ("not by Lamps Ltd. It rose", "It rose"),
        ("Did it rise? No. It fell", "It fell"),
        ("not lamps, boats etc. It rose", "It rose"),
    ],
)
def test_an_abbreviation_with_which_a_sentence_may_end_does_end_it(text: str, last: str) -> None:
    """A “not” of the sentence before must not be taken for one of this."""
    assert words_before(text, len(text), 9) == last


@pytest.mark.parametrize(
    ("text", "at", "cuts"),
    [
        ("compliant", 3, True),
        ("non-compliant", 4, True),
        ('can"t', 3, True),
        ("2.5", 2, True),
        ("1,000", 1, True),
        ('Lee"s', 3, False),
        ("Lee, who", 3, False),
        ("one. Two", 3, False),
        ("one.two", 3, False),
    ],
)
def test_a_quotation_cuts_no_word(text: str, at: int, *, cuts: bool) -> None:
    """Hyphens, apostrophes and decimal points belong to the word, a possessive does not."""
    assert cuts_word(text, at, lambda _: True) == cuts


def test_a_dash_parts_words() -> None:
    """Only a hyphen joins them."""
    assert not cuts_word("boats-quays", 6, lambda _: False)


def test_blanks_keep_the_offsets() -> None:
    """Each character becomes one."""
    assert blanked("a boat b", [(2, 6)]) == f"a {4 * BLANK} b"
