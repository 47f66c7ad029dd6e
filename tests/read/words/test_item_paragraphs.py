"""When the words of an item stand in paragraphs of their own."""

import pytest

from hooks.read.words.transcription import transcribe


@pytest.mark.parametrize(
    ("body", "loose"),
    [
        ("- One\n- two", 0),
        ("- One\n\n  two\n- three", 2),
        ("- One\n  - two\n- three", 0),
        ("- One\n  - two\n\n    three", 2),
    ],
)
def test_an_item_with_several_parts_is_loose(body: str, loose: int) -> None:
    """With the items of its list, as Markdown has it, and what it stands in; no other list is."""
    html = transcribe(body, "a.md", 1).html
    assert html.count("<li><p") + html.count("<li>\n<p") == loose, html
