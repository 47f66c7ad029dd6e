"""Numbers that documents print before their paragraphs."""

import pytest

from hooks.read.words.printed_numbers import own_anchor, printed_numbers


@pytest.mark.parametrize(
    ("texts", "numbers"),
    [
        (["2.1 The lamps.", "2.2 Oil:", "(a) red", "(b) blue", "2.3 Wicks."],
         ["2.1", "2.2", "2.2(a)", "2.2(b)", "2.3"]),
        (["14. A", "15. B"], ["14", "15"]),
        (["(3) A", "(4) B", "(a) C"], ["3", "4", "4(a)"]),
        (["1. A", "(1) B", "(2) C", "2. D"], ["1", "1(1)", "1(2)", "2"]),
        (["Rec. 12: Light it.", "Recommendation 13 Trim it."], ["rec. 12", "rec. 13"]),
        (["[7] A", "[8] B"], ["7", "8"]),
        (["1. A", "(a) B", "(i) C", "(ii) D", "(b) E"],
         ["1", "1(a)", "1(a)(i)", "1(a)(ii)", "1(b)"]),
        (["1. A", "(h) B", "(i) C", "(j) D"], ["1", "1(h)", "1(i)", "1(j)"]),
        (["12A. A", "3.1.4 B"], ["12A", "3.1.4"]),
    ],
)  # fmt: skip
def test_numbers_are_read_from_the_words(texts: list[str], numbers: list[str]) -> None:
    """A number is what stands before the words; letters continue the number above."""
    assert [each.number for each in printed_numbers(texts)] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "14 lamps were out.", "2.5 per cent of lamps.", "2.5% of lamps.", "9.30 am was late.",
        "12.05.2019 Letter", "2019 was dark.", "I. Newton wrote.", "A. Lee wrote.", "(a) alone",
        "Received 12 lamps.", "Recommended 3 lamps.", "£14. No more.",
    ],
)  # fmt: skip
def test_a_figure_is_no_number_of_a_paragraph(text: str) -> None:
    """Amounts, dates, times and initials at the start of a paragraph are words."""
    assert [each.number for each in printed_numbers([text])] == [""]


def test_the_length_is_that_of_the_words() -> None:
    """The marks of a number belong to it, the space behind does not."""
    text = "Rec. 12: Light it."
    (found,) = printed_numbers([text])
    assert text[: found.length] == "Rec. 12:"


@pytest.mark.parametrize(
    ("number", "anchor"),
    [("2.1", "n2.1"), ("14", "n14"), ("3", "n3"), ("2.2(a)", "n2.2a"), ("rec. 12", "nrec12")],
)
def test_each_number_has_an_anchor(number: str, anchor: str) -> None:
    """Anchors are addresses that readers keep."""
    assert own_anchor(number) == anchor
