"""Documents in Markdown."""

import pytest

from hooks.add.formats.markdown_text import from_markdown


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("# The quay\n\nIt leaks.", [("HEADING", "The quay"), ("PARAGRAPH", "It leaks.")]),
        ("* One\n* two", [("ITEM", "One"), ("ITEM", "two")]),
        ("It **leaks** badly.", [("PARAGRAPH", "It leaks badly.")]),
        ("One\ntwo", [("PARAGRAPH", "One two")]),
    ],
)
def test_markup_becomes_blocks_of_words(text: str, blocks: list[tuple[str, str]]) -> None:
    """Emphasis leaves its words."""
    found = from_markdown(text, "utf-8").blocks
    assert [(each.kind.name, each.text) for each in found] == blocks
