"""What a quotation says of itself: words left out, and words put in."""

import pytest

from hooks.verify.quotations.quotation_wording import (
    inserted_qualifiers,
    plain_words,
    readings,
    short_fragment,
)


def _texts(folded: str) -> list[list[str]]:
    return [[part.text for part in parts] for parts in readings(folded)]


def test_an_ellipsis_is_the_sources_own_or_leaves_words_out() -> None:
    """The most literal reading comes first."""
    assert _texts("one two three ... four five six") == [
        ["one two three ... four five six"],
        ["one two three", "four five six"],
    ]
    assert _texts("one two three [...] four five six")[-1] == ["one two three", "four five six"]


def test_a_last_stop_may_be_the_briefings() -> None:
    """The reading without it comes second."""
    assert _texts("the quay leaks.") == [["the quay leaks."], ["the quay leaks"]]


def test_parts_must_be_long_enough_to_be_found() -> None:
    """Two words between omissions prove nothing, and are told."""
    assert short_fragment("one two three ... four five") == "four five"
    assert short_fragment("four five") == ""
    assert [each for each in _texts("one two three ... four five") if len(each) > 1] == []


@pytest.mark.parametrize(
    ("folded", "found"),
    [
        ("it [the quay] leaks", []),
        ("it [not] leaks", ["[not]"]),
        ("[all] boats [and many] leak", ["[all]", "[and many]"]),
        ("it [...] leaks", []),
    ],
)
def test_no_qualifier_may_be_put_in(folded: str, found: list[str]) -> None:
    """A word in brackets may explain, and must not turn what was said."""
    assert list(inserted_qualifiers(folded)) == found


def test_a_bracket_stands_for_words_of_the_source() -> None:
    """It may stand for a few words, for a change of ending, or for itself."""
    (first,) = next(readings("the board[s] agreed"))
    assert not first.is_literal
    assert first.pattern.search("the board agreed")
    assert first.pattern.search("the board[s] agreed")
    assert not first.pattern.search("the boat agreed")


def test_plain_words_hold_no_marks() -> None:
    """Brackets and ellipses go, the words in brackets stay."""
    assert plain_words("one ... two [three] [...] four") == "one two three four"
