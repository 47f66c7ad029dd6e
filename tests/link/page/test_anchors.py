"""Anchors made of words."""

import pytest

from hooks.link.page.anchors import slug, unique


@pytest.mark.parametrize(
    ("words", "anchor"),
    [
        ("What the board did", "what-the-board-did"),
        ("Sources & methods", "sources-methods"),
        ("Café Müller’s weißer Łódź", "cafe-mullers-weisser-lodz"),
        ("  2019 / 20 ", "2019-20"),
        ("…", "section"),
    ],
)
def test_an_anchor_is_made_of_plain_letters(words: str, anchor: str) -> None:
    """Whatever is no plain letter or figure becomes a hyphen; where nothing is left, a word."""
    assert slug(words) == anchor


def test_an_anchor_that_is_taken_gets_a_number() -> None:
    """As Python-Markdown has it: the second is `_1`; a number that is taken is passed over."""
    assert unique("names", ()) == "names"
    assert unique("names", {"names"}) == "names_1"
    assert unique("names", {"names", "names_1"}) == "names_2"
