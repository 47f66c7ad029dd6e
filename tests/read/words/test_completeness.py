"""Whether all words of a source came through."""

from hooks.model.sources import Paragraph
from hooks.read.words.completeness import first_lost_line
from hooks.read.words.transcription import transcribe


def test_nothing_is_lost() -> None:
    """Markup and white space are no words."""
    body = "## One\n\n- two\n- three"
    blocks = transcribe(body, "a.md", 1).blocks
    assert first_lost_line(body.split("\n"), blocks, ()) is None


def test_the_first_line_with_a_lost_word_is_told() -> None:
    """Lines that are nothing but markup are passed over."""
    body = ["One two.", "{: .address }", "Three four."]
    (block,) = transcribe("One two.", "a.md", 1).blocks
    assert isinstance(block, Paragraph)
    assert first_lost_line(body, [block], {1}) == 2
    assert first_lost_line(body[:2], [block], {1}) is None
