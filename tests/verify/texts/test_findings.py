"""Words as messages quote them."""

import pytest

from hooks.verify.texts.findings import show, tidy


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("the  quay", "“the quay”"),
        ('the board"s quay', "“the board’s quay”"),
        ('"the quay"', "“‘the quay’”"),
        ('the "quay', "“the ‘quay”"),
        ('"the quay', "“the quay”"),
        ('the quay"', "“the quay”"),
        ("one two three", "“one two …”"),
    ],
)
def test_words_are_quoted_and_cut_at_a_word(words: str, shown: str) -> None:
    """A folded mark between letters is shown as the apostrophe that it was."""
    assert show(words, 12 if words == "one two three" else 160) == shown


def test_no_space_stands_before_a_stop() -> None:
    """A citation that is taken away leaves none."""
    assert tidy("The quay  was shut .  It leaks , too") == "The quay was shut. It leaks, too"
