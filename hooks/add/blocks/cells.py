"""Cells of tables whose paragraphs are known: a table, a form, or only places on the page."""

import re
from collections.abc import Iterator, Sequence

from hooks.add.blocks.extract import Block, Kind
from hooks.add.lines.hanging_signs import is_sign
from hooks.add.lines.line_signs import ends_sentence, is_prose
from hooks.add.lines.table_blocks import is_form
from hooks.add.name_patterns import ROLE

Cell = Sequence[Block]
"""What a cell holds: one paragraph, or several blocks."""

_MOST = 0.6
"""Of all words of a table: a cell that holds more is the page, and the table only lays it out."""


def unfold(rows: Sequence[Sequence[Cell]]) -> list[Block]:
    """Make of rows of cells one table, or the paragraphs that they only place on the page."""
    width = max(map(len, rows), default=0)
    empty = {at for at in range(width) if not any(row[at : at + 1] and row[at] for row in rows)}
    rows = [[cell for at, cell in enumerate(row) if at not in empty] for row in rows]
    filled = [row for row in rows if any(row)]
    width -= len(empty)
    if len(filled) < 2 or width < 2:  # noqa: PLR2004 - a table has rows and columns
        return [block for row in filled for cell in row for block in _whole(cell)]
    if any(re.fullmatch(ROLE, _text(row[-1])) for row in filled):
        return [Block(Kind.PARAGRAPH, (" ".join(map(_text, row)).strip(),)) for row in filled]
    if _is_form(filled, width):
        return [block for row in filled for block in _labelled(row)]
    if _is_layout(filled, width):
        return [block for row in filled for cell in row for block in cell]
    texts = [[_text(cell) for cell in row] for row in filled]
    return [Block(Kind.TABLE, (), tuple((*row, *[""] * (width - len(row))) for row in texts))]


def _text(cell: Cell) -> str:
    return " ".join(block.text for block in cell)


def _whole(cell: Cell) -> list[Block]:
    """Make one block of the short lines of a cell, such as an address."""
    plain = all(block.kind is Kind.PARAGRAPH and not is_prose(block.text) for block in cell)
    if not plain or len(cell) < 2:  # noqa: PLR2004 - nothing to join
        return list(cell)
    return [Block(Kind.PARAGRAPH, tuple(line for block in cell for line in block.lines))]


def _is_form(rows: Sequence[Sequence[Cell]], width: int) -> bool:
    """Say whether words of several sentences stand beside numbers or labels."""
    if width != 2:  # noqa: PLR2004 - labels and words
        return False
    pairs = [row for row in rows if len(row) == 2 and row[1]]  # noqa: PLR2004 - as above
    labelled = [(_text(label), [block.text for block in beside]) for label, beside in pairs]
    across = [row for row in rows if row not in pairs]
    flat = all(block.kind is not Kind.HEADING for row in across for cell in row for block in cell)
    return flat and is_form(labelled, len(rows))


def _labelled(row: Sequence[Cell]) -> Iterator[Block]:
    """Yield the heading that a number or a label makes, and what stands beside it."""
    label, beside = _text(row[0]), [block for cell in row[1:] for block in cell]
    if not label or not beside:
        yield from (block for cell in row for block in cell)
    elif not is_sign(label):
        yield Block(Kind.HEADING, (label,), level=3)
        yield from beside
    else:
        first, *rest = beside
        is_short = not is_prose(first.text) and not ends_sentence(first.text)
        counts = not label.endswith(":")
        titled = first.kind is Kind.HEADING or (rest and is_short and counts)
        kind, level = (Kind.HEADING, first.level or 3) if titled else (first.kind, first.level)
        kind = Kind.PARAGRAPH if kind is Kind.ITEM else kind
        lines = (f"{label} {first.lines[0]}", *first.lines[1:]) if first.lines else (label,)
        yield Block(kind, lines, level=level)
        yield from rest


def _is_layout(rows: Sequence[Sequence[Cell]], width: int) -> bool:
    """Say whether a table only places the parts of a page."""
    cells = [cell for row in rows for cell in row]
    if any(block.kind is Kind.HEADING and block.level <= 2 for cell in cells for block in cell):  # noqa: PLR2004 - a title
        return True
    words = sum(len(_text(cell).split()) for cell in cells)
    largest = max(cells, key=lambda cell: len(_text(cell).split()))
    prose = sum(is_prose(block.text) for block in largest)
    return prose > 1 and len(_text(largest).split()) > _MOST * words and width <= 3  # noqa: PLR2004 - menus beside a page
