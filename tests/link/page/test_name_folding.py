"""Folding: what it makes alike, and the way back to the text."""

from itertools import product

import pytest

from hooks.link.page.name_folding import fold
from hooks.link.page.offsets import FoldedAt, TextAt
from hooks.read.words.typography import UNSEEN

NFD = "Ame\u0301lie"


@pytest.mark.parametrize(
    ("text", "folded", "part", "found"),
    [
        ("Ann  Lee", "Ann Lee", "Lee", "Lee"),
        ("Ann \n Lee", "Ann Lee", "Ann Lee", "Ann \n Lee"),
        ("Har\u00adbour", "Harbour", "Harbour", "Har\u00adbour"),
        (f"{NFD}\x00Lee", "Amélie\x00Lee", "Amélie", NFD),
        (f"x\x00{NFD}", "x\x00Amélie", "x", "x"),
        (f"  {NFD}’s", " Amélie's", "'s", "’s"),
        ("\u212bngel  a", "Ångel a", "Ångel", "\u212bngel"),
        ("İa  b", "İa b", "b", "b"),
        ("x\x00\u212b", "x\x00Å", "x", "x"),
        ("\u0958", "\u0915\u093c", "\u0915\u093c", "\u0958"),
    ],
)
def test_a_stretch_of_the_folded_text_leads_back(
    text: str, folded: str, part: str, found: str
) -> None:
    """Whatever changed its length before it, a name is found where it stands."""
    made = fold(text)
    assert made.text == folded
    at = folded.index(part)
    start, end = made.span(FoldedAt(at), FoldedAt(at + len(part)))
    assert text[start:end] == found
    assert made.find(start) == at


def test_the_way_back_never_goes_astray() -> None:
    """In every short text of awkward letters, places keep their order and fold to themselves."""
    letters = "b \x00’\u0301\u212b\u1161" + UNSEEN[:1]
    for text in map("".join, product(letters, repeat=5)):
        made = fold(text)
        spans = [made.span(FoldedAt(at), FoldedAt(at + 1)) for at in range(len(made.text))]
        assert spans == sorted(spans)
        for at, (start, end) in enumerate(spans):
            assert 0 <= start < end <= len(text)
            assert made.text[at] in fold(text[start:end]).text
        assert all(0 <= made.find(TextAt(at)) <= len(made.text) for at in range(len(text) + 1))


def test_a_text_of_marks_that_nobody_sees_folds_to_nothing() -> None:
    """Even then each offset has its place."""
    made = fold(UNSEEN)
    assert made.text == ""
    assert made.find(TextAt(3)) == 0
