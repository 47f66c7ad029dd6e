"""Words beside an office that make another of it."""

import pytest

from hooks.link.names.modifiers import modifier_after, modifier_before


@pytest.mark.parametrize(
    ("before", "word"),
    [
        ("the former ", "former"),
        ("the ex-", "ex"),
        ("the Acting ", "acting"),
        ("the former county council ", "former"),
        ("the (then) ", "then"),
        ("the former and much-missed ", "former"),
        ("his predecessor as ", "predecessor as"),
        ("formerly the ", "formerly"),
        ("a candidate for ", "candidate for"),
        ("T/", "T/"),
        ("another ", "another"),
        ("the new ", ""),
        ("Deputy/", ""),
        ("her deputy and the ", ""),
        ("the informer ", ""),
        ("", ""),
    ],
)
def test_a_word_before_makes_another_office(before: str, word: str) -> None:
    """`former`, `acting` and their kin; plain words may stand between."""
    text = f"{before}Leader"
    assert modifier_before(text, len(before)) == word


@pytest.mark.parametrize(
    ("after", "word"),
    [
        (" designate", "designate"),
        ("-elect", "elect"),
        (" (Acting)", "Acting"),
        (", retired,", "retired"),
        (" (then acting)", "acting"),
        (" (retd.)", "retd"),
        (", since retired,", "retired"),
        (" (vacant)", "vacant"),
        (" (on an interim basis)", "interim"),
        (" at the time", "at the time"),
        (" of another town", "of another"),
        (" acting for her", ""),
        (" (t)", ""),
        (", retired officers said", ""),
        (" electrified", ""),
    ],
)
def test_a_word_behind_makes_another_office(after: str, word: str) -> None:
    """Bare, in brackets or between commas, and not as part of the sentence."""
    text = f"Leader{after}"
    assert modifier_after(text, 6, after) == word
