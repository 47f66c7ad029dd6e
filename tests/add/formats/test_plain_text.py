"""Documents that have no structure but their lines."""

from hooks.add.formats.plain_text import from_lines
from hooks.add.lines.text_lines import text_lines


def test_blocks_are_told_apart_by_their_look_and_that_is_said() -> None:
    """No word is lost."""
    text = (
        "THE QUAY\n\nThe board agreed that it would go on with the plan for the quay in the\n"
        "spring of the year, and that it would not be told again.\n\n- It leaks.\n- It sinks.\n"
    )
    found = from_lines(text, text_lines(text), encoding="utf-8")
    assert found.encoding == "utf-8"
    assert " ".join(each.text for each in found.blocks).split() == [
        word for word in text.split() if word != "-"
    ]
    assert "compare each" in found.to_check[0]


def test_nothing_is_a_document_too() -> None:
    """Without blocks."""
    assert from_lines("", []).blocks == ()
