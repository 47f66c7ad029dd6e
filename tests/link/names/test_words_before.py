"""Whether a longer name begins before a name."""

import pytest

from hooks.link.names.words_before import Kinds, longer_name_before

PERSON = Kinds(person=True, post=False)
BODY = Kinds(person=False, post=False)
POST = Kinds(person=False, post=True)


@pytest.mark.parametrize(
    ("before", "kinds", "word"),
    [
        ("said Sarah ", PERSON, "Sarah"),
        ("said J. ", PERSON, "J."),
        ("by al-Hassan ", PERSON, "al-Hassan"),
        ("the West ", BODY, "West"),
        ("Deputy ", POST, "Deputy"),
        ("said ", PERSON, ""),
        ("However ", PERSON, ""),
        ("In ", BODY, ""),
        ("Recently ", BODY, ""),
        ("in April ", BODY, ""),
        ("on Monday ", BODY, ""),
        ("Cllr ", PERSON, ""),
        ("Head of Finance ", PERSON, ""),
        ("the Board's ", PERSON, ""),
        ("the Board's ", BODY, "Board's"),
        ("said: ", PERSON, ""),
        ("", PERSON, ""),
    ],
)
def test_a_capital_before_a_name_may_begin_it(before: str, kinds: Kinds, word: str) -> None:
    """Openers, dates, adverbs, styles and offices are no part of a name."""
    assert longer_name_before(f"{before}Lee", len(before), kinds) == word
