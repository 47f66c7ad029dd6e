"""Lines put together to paragraphs, items, headings and tables.

What a line is shows in the white space around it, in its length, the height of its letters and
in its first and last signs. A paragraph that a page break cuts is joined; a word that the end of
a line cuts is mended by a declared repair.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from hooks.add.blocks.extract import Block, Kind, Repair
from hooks.add.blocks.line_signs import (
    BULLETS,
    bullet,
    ends_sentence,
    is_numbered,
    is_prose,
    joined,
    without_bullet,
)
from hooks.add.blocks.table_blocks import find_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hooks.add.blocks.text_lines import Line

_DIVIDED = re.compile(r"([^\W\d_]{2,})[-\u2010\u00ad]$")
_LOWER_START = re.compile(r"[^\W\d_]+")
_FIELD = re.compile(r"(?:to|from|date|subject|re|cc|(?:our|your) ref)\s*:", re.IGNORECASE)
_SALUTATION = re.compile(r"(?:Dear|To whom)\b", re.IGNORECASE)
_LARGER = 1.15
_WIDEST = 120
"""Characters of a line that no one wraps by hand."""


@dataclass(slots=True)
class Assembly:
    """Blocks put together from lines."""

    blocks: list[Block] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    joints: list[str] = field(default_factory=list)
    """The words around each break over which a paragraph was joined."""


def assemble(lines: Sequence[Line], text: str, *, has_pages: bool) -> Assembly:
    """Put lines, those of the paper left out, together to blocks."""
    assembly = Assembly()
    shape = _Shape.of(lines)
    groups = _groups(list(lines), shape)
    open_group: list[Line] = []
    for group in [*groups, []]:
        if isinstance(group, list) and _is_broken(open_group, group, shape, has_pages=has_pages):
            before, after = open_group[-1].text.split()[-4:], group[0].text.split()[:4]
            assembly.joints.append(" ".join([*before, "|", *after]))
            open_group = [*open_group, *group]
            continue
        if open_group:
            assembly.blocks.append(_block(open_group, shape, text, assembly.repairs))
        open_group = group if isinstance(group, list) else []
        if isinstance(group, Block):
            assembly.blocks.append(group)
    assembly.repairs.sort()
    return assembly


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the lines of a document usually are."""

    width: float
    """The right edge that full lines come near to."""
    height: float
    """The height of most letters."""
    is_long: bool
    """Whether each line holds a paragraph, however long."""

    @classmethod
    def of(cls, lines: Sequence[Line]) -> _Shape:
        rights = sorted(line.right for line in lines)
        weights = sorted((line.height, len(line.text)) for line in lines)
        half, height = sum(weight for _, weight in weights) / 2, 1.0
        for height, weight in weights:  # noqa: B007 - the median by letters is wanted
            half -= weight
            if half <= 0:
                break
        is_long = any(len(line.text) > _WIDEST * 1.5 for line in lines)
        return cls(rights[len(rights) * 9 // 10] if rights else 0, height, is_long)


def _groups(lines: list[Line], shape: _Shape) -> list[list[Line] | Block]:
    """Cut lines into paragraphs and tables."""
    groups: list[list[Line] | Block] = []
    salutation = next((at for at, line in enumerate(lines) if _SALUTATION.match(line.text)), 0)
    at = 0
    while at < len(lines):
        table = find_table(lines, at) if at >= salutation else None
        if table:
            kind = Block(
                Kind.TABLE,
                (),
                tuple(tuple(row) for row in table.rows),
                page=lines[at].page,
                end_page=lines[table.after - 1].page,
            )
            _append_table(groups, kind)
            at = table.after
            continue
        last = groups[-1] if groups else None
        if isinstance(last, list) and not _begins(last, lines[at], shape):
            last.append(lines[at])
        else:
            groups.append([lines[at]])
        at += 1
    return groups


def _append_table(groups: list[list[Line] | Block], table: Block) -> None:
    """Add a table; one that goes on at the top of the next page is joined."""
    last = groups[-1] if groups else None
    goes_on = (
        isinstance(last, Block)
        and table.page == last.end_page + 1
        and len(table.rows[0]) == len(last.rows[0])
    )
    if goes_on and isinstance(last, Block):
        groups[-1] = replace(last, rows=(*last.rows, *table.rows), end_page=table.end_page)
    else:
        groups.append(table)


def _begins(group: list[Line], line: Line, shape: _Shape) -> bool:
    """Say whether a line begins a block of its own."""
    last = group[-1]
    if line.has_gap or line.page != last.page or bullet(line.text):
        return True
    if _FIELD.match(line.text) or (_FIELD.match(last.text) and last.right < 0.6 * shape.width):
        return True
    if shape.is_long and max(len(line.text), len(last.text)) > _WIDEST / 2:
        return True
    if abs(line.height - last.height) > 0.15 * last.height:
        return True
    if is_numbered(line.text) and (last.right < 0.8 * shape.width or ends_sentence(last.text)):
        return True
    is_short = last.right < 0.85 * shape.width
    return is_short and ends_sentence(last.text) and is_prose(" ".join(each.text for each in group))


def _is_broken(group: list[Line], after: list[Line], shape: _Shape, *, has_pages: bool) -> bool:
    """Say whether a paragraph goes on in the next, over the end of a page.

    A file without pages may hold such a place all the same, as an empty line in a sentence.
    """
    if not group or not after:
        return False
    first, text = after[0], " ".join(line.text for line in group)
    follows = first.text
    over_page = first.page > group[-1].page
    if (has_pages and not over_page) or bullet(follows) or is_numbered(follows):
        return False
    if ends_sentence(text) or first.height > _LARGER * shape.height:
        return False
    rest = " ".join(line.text for line in after)
    runs_on = follows[:1].islower()
    if over_page:
        return (runs_on or is_prose(rest)) and (is_prose(text) or bool(bullet(text)))
    sentence_goes_on = len(text) > _WIDEST / 2 or group[-1].right > 0.85 * shape.width
    return is_prose(text) and sentence_goes_on and (runs_on or ends_sentence(rest))


def _block(group: list[Line], shape: _Shape, text: str, repairs: list[Repair]) -> Block:
    """Make a block of the lines of one paragraph."""
    words = [line.text for line in group]
    kind, level, pages = Kind.PARAGRAPH, 0, (group[0].page, group[-1].page)
    sign = bullet(words[0])
    flowing = len(group) > 1 and (bool(sign) or is_prose(" ".join(words)))
    if flowing:
        words = _mend(group, text, repairs)
    if sign:
        kind = Kind.ITEM
        if sign not in BULLETS:
            start = text.index(sign, group[0].start)
            repairs.append(Repair(start, start + 1, "", "The sign of an item in a list"))
        words[0] = without_bullet(words[0])
    elif _is_heading(group, shape):
        kind = Kind.HEADING
        level = 2 if group[0].height > 1.4 * shape.height else 3
        words = [" ".join(words)]
    return Block(kind, tuple(words), level=level, page=pages[0], end_page=pages[1])


def _is_heading(group: list[Line], shape: _Shape) -> bool:
    return len(group) <= 3 and all(line.height > _LARGER * shape.height for line in group)  # noqa: PLR2004 - lines of a heading


def _mend(group: list[Line], text: str, repairs: list[Repair]) -> list[str]:
    """Join words that the ends of lines divide."""
    words = [line.text for line in group]
    for at, (line, after) in enumerate(pairwise(group)):
        divided, second = _DIVIDED.search(words[at]), _LOWER_START.match(words[at + 1])
        if not divided or not second or not words[at + 1][0].islower():
            continue
        whole = joined(divided[1], second[0], text)
        reason = "A word divided at the end of a line, no part of its spelling"
        start, end = line.end - len(divided[0]), after.start + len(second[0])
        repairs.append(Repair(start, end, whole, reason))
        words[at] = words[at][: divided.start()] + whole
        words[at + 1] = words[at + 1][second.end() :]
        following = words[at + 1].split(" ", 1)
        if following[0]:  # the comma or full stop after the word
            words[at] += following[0]
            words[at + 1] = following[1] if len(following) > 1 else ""
    return [line for line in words if line.strip()]
