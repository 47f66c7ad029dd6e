"""Blocks that look like headings, names and lines of addresses."""

from hooks.add.blocks.extract import Block, Kind
from hooks.add.lines.line_signs import is_prose

LONGEST_LINE = 75
"""Characters of a line of an address, or of a name."""
LONGEST_SUBJECT = 160


def is_short(block: Block) -> bool:
    """Say whether a block looks like lines of an address or a name."""
    if block.kind not in {Kind.PARAGRAPH, Kind.HEADING} or is_prose(block.text):
        return False
    return all(len(line) <= LONGEST_LINE for line in block.lines)


def as_subject(block: Block) -> Block:
    """Make a heading of a subject line."""
    level = block.level or 2
    return Block(Kind.HEADING, (block.text,), level=level, page=block.page, end_page=block.end_page)
