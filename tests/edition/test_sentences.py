"""Which words around a name readers are shown."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hooks.edition.sentences import excerpts, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two.", ["One.", "Two."]),
        ("Dr. Lee and J. R. Moss met. They spoke.", ["Dr. Lee and J. R. Moss met.", "They spoke."]),
        ("He said: “No.” Then he left.", ["He said: “No.”", "Then he left."]),
        (
            "It cost 3.5 million. Why? Nobody knew!",
            ["It cost 3.5 million.", "Why?", "Nobody knew!"],
        ),
        ("See para. 7 of the report.", ["See para. 7 of the report."]),
        ("no end", ["no end"]),
        ("", []),
    ],
)
def test_a_sentence_ends_at_its_mark_and_not_at_an_abbreviation(
    text: str, expected: list[str]
) -> None:
    """Full stops after initials and abbreviations, and within figures, end no sentence."""
    assert [text[start:end] for start, end in sentences(text)] == expected


@given(st.text(alphabet="aB .!?”“\n", max_size=80))
def test_sentences_leave_out_white_space_alone(text: str) -> None:
    """Sentences follow one another and hold every word of the text."""
    spans = list(sentences(text))
    held = "".join(text[start:end] for start, end in spans)
    assert "".join(held.split()) == "".join(text.split())
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_an_excerpt_is_the_sentence_with_its_names_told_apart() -> None:
    """Two names in one sentence give one excerpt; a name in another gives a second."""
    text = "Ann met Bo. It rained. Ann left."
    found = excerpts(text, [(0, 3), (8, 10), (23, 26)])
    assert [
        "".join(f"<{piece.text}>" if piece.marked else piece.text for piece in pieces)
        for pieces in found
    ] == ["<Ann> met <Bo>.", "<Ann> left."]


def test_a_long_sentence_is_cut_between_words_around_the_name() -> None:
    """What is cut off is shown by an ellipsis on either side."""
    text = "word " * 100 + "Ann " + "word " * 100 + "end."
    (pieces,) = excerpts(text, [(500, 503)])
    shown = "".join(piece.text for piece in pieces)
    assert "Ann" in [piece.text for piece in pieces if piece.marked]
    assert shown.startswith("… word ")
    assert shown.endswith("word …")
    assert len(shown) < 380


@given(st.text(max_size=900), st.integers(0, 900), st.integers(1, 30))
def test_the_name_is_always_shown(text: str, start: int, length: int) -> None:
    """Whatever the text, an excerpt marks the very words of the mention."""
    end = min(start + length, len(text))
    words = text[start:end]
    if not words or words != words.strip():
        return
    (pieces,) = excerpts(text, [(start, end)])
    assert [piece.text for piece in pieces if piece.marked] == [words]
