"""Short forms of bodies, and bodies without a page that may bear them as well."""

import pytest

from hooks.add.short_forms import is_anothers, is_form


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("Fen Board met the Parole Board. The Board said.", True),
        ("Fen Board met the Board of Trade.", True),
        ("Fen Board met the union (the Board).", True),
        ("Fen Board (the Board) met.", False),
        ("Fen Board (“the Board”) met at the Board Room. However the Board went.", False),
        ("Fen Board met. The Board’s Fen Board staff.", False),
        ("Fen Board met on-Board staff of the Boards.", False),
    ],
)
def test_another_may_bear_it(text: str, is_open: bool) -> None:  # noqa: FBT001 - a column
    """In its own name, or in brackets behind other words; not where it is the body's own."""
    assert is_anothers("Board", ["Fen Board"], text, [(0, 9)]) is is_open


@pytest.mark.parametrize(
    ("brackets", "is_one"),
    [
        ("(the Force)", True),
        ("(“Force”)", True),
        ("(MoHH)", True),
        ("(Wales)", False),
        ("(Conservative)", False),
        ("(Monday)", False),
    ],
)
def test_what_stands_in_brackets_may_be_a_place_or_a_party(brackets: str, is_one: bool) -> None:  # noqa: FBT001 - a column
    """An article, marks or several capitals show a short form."""
    assert is_form(f" {brackets}") is is_one
