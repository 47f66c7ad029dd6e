"""Headers of messages within a document, and the messages that a reply repeats below its own."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from hooks.add.blocks.extract import Block, Kind
from hooks.read.written_dates import only_date

_FIELD = re.compile(r"(?:from|to|cc|sent|subject)\s*:\s*\S", re.IGNORECASE)
_DATE = re.compile(r"date\s*:\s*\S", re.IGNORECASE)
_FIRST = re.compile(r"(?:from|to)\s*:", re.IGNORECASE)
_FROM = re.compile(r"from\s*:", re.IGNORECASE)
_MARK = re.compile(
    r"begin forwarded message:$|-{2,}\s*(?:original|forwarded) message\s*-{2,}$|_{10,}$",
    re.IGNORECASE,
)
_WROTE = re.compile(
    r"(?:on|le|am|ar|el)\b.{5,150}\b(?:wrote|a écrit|schrieb|ysgrifennodd|escribió)\s?:$",
    re.IGNORECASE,
)
"""What stands between a reply and the message that it answers."""


def with_headers(blocks: Iterable[Block]) -> list[Block]:
    """Join the lines that say from whom, to whom and about what; a date keeps its own place."""
    found: list[Block] = []
    in_header = False
    for block in blocks:
        is_field = _is_field(block) and (in_header or bool(_FIRST.match(block.text)))
        last = found[-1] if found else None
        if is_field and in_header and last and last.css_class == "delivery":
            found[-1] = replace(last, lines=(*last.lines, *block.lines))
        elif is_field:
            found.append(replace(block, css_class="delivery"))
        else:
            found.append(block)
        in_header = is_field or (in_header and bool(_DATE.match(block.text)))
    return found


def messages(blocks: Sequence[Block]) -> list[list[Block]]:
    """Part a reply from the messages below it, each with what stands before it."""
    parts: list[list[Block]] = [[]]
    for block in blocks:
        part = parts[-1]
        is_mark, is_told = _MARK.match(block.text), _WROTE.match(block.text)
        is_header = block.css_class == "delivery" and _FROM.match(block.text)
        is_first = not part or (len(part) == 1 and part[0].css_class in {"unnumbered", "delivery"})
        if is_mark or is_told or (is_header and not is_first):
            parts.append([])
        css_class = "unnumbered" if is_mark else "delivery" if is_told else block.css_class
        parts[-1].append(replace(block, css_class=css_class))
    return [part for part in parts if part]


def _is_field(block: Block) -> bool:
    return (
        block.kind is Kind.PARAGRAPH
        and not block.css_class
        and all(
            _FIELD.match(line) or (_DATE.match(line) and not only_date(line))
            for line in block.lines
        )
    )
