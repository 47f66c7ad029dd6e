"""Blocks as the little Markdown that the words of a source know (`DESIGN.md`, section 3)."""

import re
from collections.abc import Sequence
from itertools import groupby

from hooks.add.blocks.extract import Block, Kind

_MARKUP = re.compile(r"^(?:#{1,6}(?=\s|$)|-(?=\s|$)|>|\{:)")
_CLOSING = re.compile(r"(?<=\s)#+\s*$")
_DEEPEST = 6
_WRAPS = 100
"""Columns of a line of the transcription; prose stands on one line all the same."""


def write_body(blocks: Sequence[Block]) -> str:
    """Write blocks as the body of a source."""
    parts = []
    for (is_item, css_class), group in groupby(
        blocks, key=lambda block: (block.kind is Kind.ITEM, block.css_class)
    ):
        if is_item:
            parts.append(_items(list(group)) + _class_line(css_class))
        else:
            parts += [_block(block) + _class_line(css_class) for block in group]
    return "\n\n".join(part for part in parts if part) + "\n"


def escape(line: str) -> str:
    """Put a backslash before what would be taken for markup."""
    escaped = line.strip().replace("\\", "\\\\").replace("|", "\\|")
    return _MARKUP.sub(lambda found: f"\\{found[0]}", escaped)


def _block(block: Block) -> str:
    """Write one block; prose on one line, other blocks with their lines."""
    if block.rows:
        return _table(block.rows)
    if block.kind is Kind.HEADING:
        words = _CLOSING.sub(lambda found: f"\\{found[0]}", escape(block.text))
        return f"{'#' * block.level} {words}"
    if block.kind is Kind.QUOTATION:
        return f"> {escape(block.text)}"
    if block.css_class:
        return "\n".join(escape(line) for line in block.lines)
    return escape(block.text)


def _class_line(css_class: str) -> str:
    return f"\n{{: .{css_class} }}" if css_class else ""


def _items(blocks: Sequence[Block]) -> str:
    """Write items of one list; an item is no deeper than one below the item before it."""
    lines = []
    depth, least = -1, min(block.level for block in blocks)
    for block in blocks:
        depth = min(block.level - least, depth + 1, _DEEPEST)
        lines.append(f"{'  ' * depth}- {escape(block.text)}")
    return "\n".join(lines)


def _table(rows: Sequence[Sequence[str]]) -> str:
    """Write a table; its first row is the head."""
    lines = [f"| {' | '.join(_cell(cell) for cell in row)} |" for row in rows]
    lines.insert(1, f"|{' --- |' * len(rows[0])}")
    return "\n".join(lines)


def _cell(cell: str) -> str:
    return " ".join(cell.split()).replace("\\", "\\\\").replace("|", "\\|")
