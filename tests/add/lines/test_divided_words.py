"""Words that the end of a line divides."""

import pytest

from hooks.add.blocks.extract import Repair
from hooks.add.lines.divided_words import DIVIDED, KEPT, mend, words_of
from hooks.add.lines.text_lines import text_lines


@pytest.mark.parametrize(
    ("text", "known", "words", "reason"),
    [
        ("the recommend-\nation stands", "", "the recommendation stands", DIVIDED),
        ("the well-\nknown quay", "", "the well-known quay", KEPT),
        ("the well-\nknown quay", "wellknown", "the wellknown quay", DIVIDED),
        ("the re-\nport, then", "report", "the report, then", DIVIDED),
        ("the quay\u00ad\nside", "", "the quayside", DIVIDED),
        ("in 2019-\n2020", "", "in 2019- 2020", ""),
        ("Lee-\nOrme", "", "Lee- Orme", ""),
    ],
)
def test_what_was_divided_is_joined_and_said(
    text: str, known: str, words: str, reason: str
) -> None:
    """A hyphen that may be the word's own stays; figures and names are left alone."""
    repairs: list[Repair] = []
    assert " ".join(" ".join(mend(text_lines(text), words_of(known), repairs)).split()) == words
    assert [each.reason for each in repairs] == ([reason] if reason else [])


def test_words_are_known_with_their_hyphens() -> None:
    """In lower case."""
    assert words_of("The well-known Quay") == {"the", "well-known", "quay"}
