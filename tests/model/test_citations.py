"""Paragraphs as they are named in citations and to readers."""

import pytest

from hooks.model.citations import in_words, place_in_words


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ([7], "para 7"),
        ([2, 3], "paras 2–3"),
        ([6, 2, 4, 5], "paras 2, 4–6"),
        ([3, 3], "para 3"),
        ([], ""),
    ],
)
def test_runs_are_written_with_a_dash(numbers: list[int], words: str) -> None:
    """In order, each once, the first and the last of a run."""
    assert in_words(numbers) == words


def test_a_stop_follows_what_is_cut_short() -> None:
    """`para.` is cut short; `paras` is a word."""
    assert in_words([7], stop=".") == "para. 7"
    assert in_words([7, 8], stop=".") == "paras 7–8"


def test_one_paragraph_is_named_in_a_sentence() -> None:
    """In full, for a sentence."""
    assert place_in_words(7) == "paragraph 7"
