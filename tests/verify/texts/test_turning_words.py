"""Words that turn the sense of others round, or narrow it."""

import pytest

from hooks.verify.texts.turning_words import (
    condition,
    is_hedge,
    limit_before,
    limit_behind,
    negation,
    qualifier,
    says_the_like,
)


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
        ("told about ", "the nine piers", ""),
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


@pytest.mark.parametrize(
    ("word", "is_so"), [("may", True), ("Perhaps", True), ("whether", True), ("not", False)]
)
def test_a_hedge_leaves_a_whole_sentence_open(word: str, *, is_so: bool) -> None:
    """So it may stand anywhere in it, which a negation may not."""
    assert is_hedge(word) == is_so
