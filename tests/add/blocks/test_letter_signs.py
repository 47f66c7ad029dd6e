"""What the lines of a letter show by their own words."""

import pytest

from hooks.add.blocks.letter_signs import class_of


@pytest.mark.parametrize(
    ("line", "css_class"),
    [
        ("Dear Ms Orme,", "salutation"),
        ("To whom it may concern", "salutation"),
        ("Sehr geehrte Frau Lind,", "salutation"),
        ("By email", "delivery"),
        ("Our ref: HB/12", "delivery"),
        ("a.orme@harbour.example", "delivery"),
        ("Yours sincerely", "signature"),
        ("Kind regards,", "signature"),
        ("Veuillez agréer, Madame, mes salutations", "signature"),
        ("cc: Jo Osei", "cc"),
        ("Copied to the Board", "cc"),
        ("12 May 2021", "dateline"),
        ("Port Harrow, 12 May 2021", "dateline"),
        ("The board met on 12 May 2021 and agreed.", ""),
        ("Yours was the first letter we had.", ""),
        ("Copper and tin", ""),
        ("Deary me", ""),
        ("", ""),
    ],
)
def test_a_line_shows_what_it_is(line: str, css_class: str) -> None:
    """Salutation, delivery, close, copies and date are told from words that look like them."""
    assert class_of(line) == css_class
