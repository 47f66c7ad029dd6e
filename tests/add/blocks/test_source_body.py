"""Blocks as they are written in the body of a source."""

import pytest

from hooks.add.blocks.extract import Block, Kind
from hooks.add.blocks.source_body import escape, write_body
from hooks.read.words.transcription import transcribe


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("# 5", "\\# 5"),
        ("- 5 degrees", "\\- 5 degrees"),
        ("> 5", "\\> 5"),
        ("a | b", "a \\| b"),
        ("a \\ b", "a \\\\ b"),
        ("{: x }", "\\{: x }"),
        ("-5 degrees", "-5 degrees"),
        ("#5", "#5"),
    ],
)
def test_words_that_look_like_markup_are_escaped(line: str, written: str) -> None:
    """And come back as they were."""
    assert escape(line) == written
    (block,) = transcribe(written, "a.md", 1).blocks
    assert block.text == line


def test_each_kind_of_block_is_written() -> None:
    """Items that follow each other are one list; a class stands below its block."""
    body = write_body(
        [
            Block(Kind.HEADING, ("The quay",), level=2),
            Block(Kind.PARAGRAPH, ("One Quay", "Port Harrow"), css_class="address"),
            Block(Kind.ITEM, ("One",)),
            Block(Kind.ITEM, ("Two",), level=1),
            Block(Kind.TABLE, (), (("Boat", "Length"), ("Ada", "7"))),
        ]
    )
    assert body.startswith("## The quay\n\nOne Quay\nPort Harrow\n{: .address }\n\n- One\n")
    texts = [each.text for each in transcribe(body, "a.md", 1).blocks]
    assert texts[:4] == ["The quay", "One Quay Port Harrow", "One", "Two"]
