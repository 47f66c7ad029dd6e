"""Departures from the original, declared by words that stand in it once."""

import pytest

from hooks.add.blocks.corrections import write_corrections
from hooks.add.blocks.extract import Repair


def _corrections(text: str, *repairs: tuple[str, str]) -> list[tuple[str, str]]:
    """Repair words that are marked `<so>`, each with what stands instead."""
    made, plain = [], text
    for words, instead in repairs:
        start = plain.index(f"<{words}>")
        plain = plain.replace(f"<{words}>", words, 1)
        made.append(Repair(start, start + len(words), instead, "A reason"))
    return [(each.original, each.transcribed) for each in write_corrections(plain, made)]


@pytest.mark.parametrize(
    ("text", "repairs", "expected"),
    [
        ("the <har- bour> is deep", [("har- bour", "harbour")], [("har- bour", "harbour")]),
        ("lot 2 or 3 <2>", [("2", "")], [("3 2", "3")]),
        ("a 2 b\na <2> c", [("2", "")], [("a 2 c", "a c")]),
        ("x a 2 b y a <2> b z", [("2", "")], [("y a 2 b z", "y a b z")]),
        ("one <2> two <2> three", [("2", ""), ("2", "")], [("one 2 two", "one two"), ("2", "")]),
        ("a quay<s>ide <s>", [("s", "z"), ("s", "")], [("quayside", "quayzide"), ("s", "")]),
        ("the cafe\u0301 <2> 2", [("2", "")], [("café 2 2", "café 2")]),
        ("2  a\t<2>", [("2", "x \n y")], [("a 2", "a x\ny")]),
        ("x a 2 b y z a <2> b w", [("2", "")], [("z a 2 b w", "z a b w")]),
        ("p a b 2 c d q r a b <2> c d s", [("2", "")], [("r a b 2 c d s", "r a b c d s")]),
        ("x t<v>o t<w>o two", [("v", "w"), ("w", "r")],
         [("tvo", "two"), ("two two two", "two tro two")]),
        ("2 a b\n<2>\n\n• c", [("2", "")], [("b 2 •", "b\n•")]),
        ("2 a b\n<2>\n\nc", [("2", "")], [("b 2 c", "b c")]),
        ("The end.", [], []),
    ],
)  # fmt: skip
def test_as_few_words_are_taken_in_as_make_them_unique(
    text: str, repairs: list[tuple[str, str]], expected: list[tuple[str, str]]
) -> None:
    """A part of a word is declared with the whole; what was repaired before counts as repaired.

    White space is one sign: a line break before a bullet, which only there is left out when the
    words are compared with the original.
    """
    assert _corrections(text, *repairs) == expected


@pytest.mark.parametrize(("words", "count"), [(200, 1), (1200, 0)])
def test_what_cannot_be_made_unique_is_left_out(words: int, count: int) -> None:
    """Hundreds of words are taken in, and no more."""
    text = f"{'a ' * (2 * words)}b"
    assert len(write_corrections(text, [Repair(2 * words, 2 * words + 1, "c", "n")])) == count


def test_the_order_of_the_text_counts() -> None:
    """Repairs may be given in any; each correction keeps its reason."""
    repairs = [Repair(4, 5, "D", "second"), Repair(0, 1, "A", "first")]
    assert [each.reason for each in write_corrections("a b d", repairs)] == ["first", "second"]
