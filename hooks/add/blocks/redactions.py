"""Black boxes over words: they become `[redacted]` by a declared correction."""

import re
from dataclasses import replace

from hooks.add.blocks.extract import Extract, Repair

REDACTED = "█"
"""Stands in an extracted text where a page has a black box."""
_BOXES = re.compile(r"[█■▇▆]{3,}|█(?:[^\S\n]*█)*")
_WORD = "[redacted]"
_REASON = "A black box of the original"


def redact(extracted: Extract) -> Extract:
    """Write `[redacted]` for each black box, and say how many there are."""
    boxes = [match.span() for match in _BOXES.finditer(extracted.text)]
    if not boxes:
        return extracted
    blocks = tuple(
        replace(
            block,
            lines=tuple(_BOXES.sub(_WORD, line) for line in block.lines),
            rows=tuple(tuple(_BOXES.sub(_WORD, cell) for cell in row) for row in block.rows),
        )
        for block in extracted.blocks
    )
    repairs = [Repair(start, end, _WORD, _REASON) for start, end in boxes]
    check = (
        f"Black boxes that hide words: {len(boxes)}. Each is written as {_WORD}: does it stand "
        "where the original has it, and is none missing?"
    )
    return replace(
        extracted,
        blocks=blocks,
        repairs=tuple(sorted([*extracted.repairs, *repairs])),
        to_check=(*extracted.to_check, check),
    )
