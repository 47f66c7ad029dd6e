"""The numbers that lists show."""

import pytest

from hooks.add.formats.list_numbers import written


@pytest.mark.parametrize(
    ("style", "numbers"),
    [
        ("decimal", "1 2 26 27 49 99"),
        ("decimalZero", "01 02 26 27 49 99"),
        ("lowerLetter", "a b z aa ww uuuu"),
        ("upperLetter", "A B Z AA WW UUUU"),
        ("lowerRoman", "i ii xxvi xxvii xlix xcix"),
        ("upperRoman", "I II XXVI XXVII XLIX XCIX"),
        ("ordinal", "1st 2nd 26th 27th 49th 99th"),
        ("cardinalText", "One Two Twenty-six Twenty-seven Forty-nine Ninety-nine"),
        ("ordinalText", "First Second Twenty-sixth Twenty-seventh Forty-ninth Ninety-ninth"),
        ("chicago", "1 2 26 27 49 99"),
    ],
)
def test_each_style_writes_numbers_in_its_way(style: str, numbers: str) -> None:
    """A style that is not known writes figures."""
    assert [written(number, style) for number in (1, 2, 26, 27, 49, 99)] == numbers.split()


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0"), (19, "Nineteenth"), (20, "Twentieth"), (21, "Twenty-first"), (100, "100")],
)
def test_words_are_written_up_to_ninety_nine(number: int, words: str) -> None:
    """No list of chapters is longer."""
    assert written(number, "ordinalText") == words


@pytest.mark.parametrize(
    ("number", "ordinal"), [(3, "3rd"), (11, "11th"), (12, "12th"), (13, "13th"), (111, "111th")]
)
def test_the_teens_end_in_th(number: int, ordinal: str) -> None:
    """Whatever their last figure."""
    assert written(number, "ordinal") == ordinal
