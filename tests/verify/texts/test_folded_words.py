"""Words of a folded text, and what limits them."""

import pytest

from hooks.verify.texts.folded_words import (
    BLANK,
    blanked,
    condition,
    count_words,
    cuts_word,
    limit_before,
    limit_behind,
    negation,
    qualifier,
    says_the_like,
    word_after,
    words_before,
)


def test_words_are_counted_with_their_hyphens() -> None:
    """`non-compliant` and `don't` are one word each."""
    assert count_words('the non-compliant boats don"t, in 2019') == 6


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("it was not done", ("not", "not", "not")),
        ('it can"t be done', ('can"t', 'can"t', 'can"t')),
        ("it was only done", ("", "only", "only")),
        ("all of it was done", ("", "", "all")),
        ("see no. 5 of it", ("", "", "")),
        ("a notable knot", ("", "", "")),
    ],
)
def test_negations_conditions_and_qualifiers(text: str, words: tuple[str, str, str]) -> None:
    """Each kind includes the one before; the number sign `no.` is no negation."""
    assert (negation(text), condition(text), qualifier(text)) == words


def test_what_limits_words_may_stand_behind_them() -> None:
    """`as` and `than` count there alone; `but` and `although` where they are left out as well."""
    assert limit_behind("as far as we know") == "as"
    assert limit_behind("although it leaks") == condition("although it leaks") == "although"
    assert limit_before("although ", "it leaks") == ""
    assert condition("as far as we know") == ""


@pytest.mark.parametrize(
    ("text", "following", "limit"),
    [
        ("the road may ", "close", "may"),
        ("since May ", "it closed", ""),
        ("of up to ", "120 homes", "up to"),
        ("up to ", "the Board", ""),
        ("costs about ", "£9", "about"),
        ("costs around ", "nine pounds", "around"),
        ("told about ", "the pier", ""),
        ("rose over ", "2018 and 2019", ""),
        ("rather than ", "mend it", "than"),
        ("they denied that ", "it leaks", "denied"),
        ("denied that it ", "leaks", "denied"),
        ("the proposed ", "pier", "proposed"),
        ("the proposed pier ", "would cost more", ""),
        ("the lack of ", "funds delayed it", ""),
        ("the failed pump ", "cost £9", ""),
    ],
)
def test_what_limits_words_that_follow(text: str, following: str, limit: str) -> None:
    """Some words do so before a figure alone."""
    assert limit_before(text, following) == limit


@pytest.mark.parametrize(
    ("own", "limit", "says"),
    [
        ("it might", "may", True),
        ("it could perhaps", "likely", True),
        ("roughly", "about", True),
        ("did not", "denied", True),
        ('didn"t', "refused", True),
        ("never", 'can"t', True),
        ("of up to", "up to", True),
        ("it will", "may", False),
        ("to", "up to", False),
        ("not", "may", False),
        ("may", "not", False),
    ],
)
def test_a_limit_may_be_said_in_other_words(own: str, limit: str, *, says: bool) -> None:
    """Hedges say the same, and so do negations, but not one what the other does."""
    assert says_the_like(own, limit) == says


def test_a_sentence_ends_at_its_stop() -> None:
    """Not behind an abbreviation, nor where small letters follow."""
    text = "It leaks. We told Mr. Lee about it"
    assert words_before(text, len(text), 9) == "We told Mr. Lee about it"
    assert words_before(text, len(text), 2) == "about it"
    assert word_after("leaks. We", 5) == ""
    assert word_after("leaks, unless", 5) == "unless"
    assert word_after("leaks; we", 5) == ""
    assert word_after("leaks; but", 5) == "but"


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
