"""Lines put together to paragraphs, items, headings, notes and tables.

What a line is shows in the white space around it, in its length, the height and weight of its
letters and in its first and last signs. A paragraph that the end of a page cuts is joined; a word
that the end of a line cuts is mended by a declared repair.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from hooks.add.blocks.extract import Block, Kind, Repair
from hooks.add.blocks.letter_signs import SALUTATION
from hooks.add.lines.divided_words import mend, words_of
from hooks.add.lines.footnotes import find_footnotes, moved, note_blocks
from hooks.add.lines.hanging_signs import beside, stands_beside, with_sign
from hooks.add.lines.line_shapes import LARGER, WIDEST, Shape
from hooks.add.lines.line_signs import (
    bullet,
    ends_sentence,
    is_numbered,
    is_prose,
    without_bullet,
)
from hooks.add.lines.table_blocks import find_table, form_groups, repeated_head
from hooks.add.lines.text_lines import Line, beside_date, on_pages
from hooks.read.words.typography import BULLETS

Group = list[Line] | Block
"""The lines of a paragraph, or a block that is made already."""

_FIELD = re.compile(
    r"(?:to|from|date|subject|re|cc|present|apologies|in attendance|(?:our|your) ref)\s*:",
    re.IGNORECASE,
)
_HEAD = 40
"""So many lines of a letter may stand above its salutation."""
_LEADER = re.compile(r"(?:(?<!\.)\.{4,}|(?<!…)…{2,}|(?<! \.)(?: \.){4,})\s*\d+$")
"""The end of a line in a list of contents."""
_SAME = 3.0
"""In points: edges no further apart are the same."""


@dataclass(slots=True)
class Assembly:
    """Blocks put together from lines."""

    blocks: list[Block] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    joints: list[str] = field(default_factory=list)
    """The words around each break over which a paragraph was joined."""
    notes: int = 0
    """How many notes stand at the feet of pages."""


def assemble(lines: Sequence[Line], text: str, *, has_pages: bool) -> Assembly:
    """Put lines, those of the paper left out, together to blocks."""
    shape = Shape.of(lines)
    notes = find_footnotes(lines, shape.height)
    made = Assembly(notes=sum(map(len, notes.values())))
    apart = {line.start for page in notes.values() for note in page for line in note}
    body = [line for line in lines if line.start not in apart]
    groups = _groups(body, shape, made.repairs)
    for group in _joined(groups, made.joints, shape, has_pages=has_pages):
        ends = (group.page,) * 2 if isinstance(group, Block) else (group[0].page, group[-1].page)
        for page in [each for each in notes if each < ends[0]]:
            made.blocks += note_blocks(notes.pop(page))
        if isinstance(group, Block):
            made.blocks.append(group)
            continue
        made.blocks.append(on_pages(_block(group, text, shape, made.repairs), group))
        for page in [each for each in notes if each < ends[1]]:
            made.repairs += moved(notes[page], group[-1].end)
            made.blocks += note_blocks(notes.pop(page))
    for left in notes.values():
        made.blocks += note_blocks(left)
    made.blocks = _levelled(made.blocks)
    made.repairs.sort()
    return made


def _joined(
    groups: Sequence[Group], joints: list[str], shape: Shape, *, has_pages: bool
) -> list[Group]:
    """Join the tables and paragraphs that a break cuts; `joints` gets the words around it."""
    found: list[Group] = []
    for group in groups:
        last = found[-1] if found else []
        match last, group:
            case Block(), Block() if _goes_on(last, group):
                rows = (*last.rows, *group.rows)
                found[-1] = replace(last, rows=rows, end_page=group.end_page)
            case list(), list() if _is_broken(last, group, shape, has_pages=has_pages):
                words = (*last[-1].text.split()[-4:], "|", *group[0].text.split()[:4])
                joints.append(" ".join(words))
                last += group
            case _:
                found.append(group)
    return found


def _goes_on(table: Block, after: Block) -> bool:
    """Say whether a table goes on in another, at the top of the next page."""
    is_next = table.rows and after.rows and after.page == table.end_page + 1
    return bool(is_next) and len(after.rows[0]) == len(table.rows[0])


def _block(group: list[Line], text: str, shape: Shape, repairs: list[Repair]) -> Block:
    """Make a block of the lines of one paragraph."""
    words = [line.text for line in group]
    sign = bullet(words[0])
    level = 0 if sign else shape.heading_level(group)
    if level:
        return Block(Kind.HEADING, shape.unwrapped(group), level=level)
    if sign or is_numbered(words[0]) or is_prose(" ".join(words)):
        words = mend(group, words_of(text), repairs)
    if not sign:
        css_class = "unnumbered" if _LEADER.search(words[-1]) else ""
        return Block(Kind.PARAGRAPH, tuple(words), css_class=css_class)
    if sign not in BULLETS:
        start = text.index(sign, group[0].start)
        repairs.append(Repair(start, start + 1, "", "The sign of an item in a list"))
    words[0] = without_bullet(words[0])
    return Block(Kind.ITEM, tuple(words), level=round(group[0].left))


def _levelled(blocks: list[Block]) -> list[Block]:
    """Count how deep items lie by their left edges, within each run of them."""
    levelled: list[Block] = []
    edges: list[float] = []
    for block in blocks:
        if block.kind is not Kind.ITEM:
            edges = []
            levelled.append(block)
            continue
        while edges and block.level < edges[-1] - _SAME:
            edges.pop()
        if not edges or block.level > edges[-1] + _SAME:
            edges.append(block.level)
        levelled.append(replace(block, level=len(edges) - 1))
    return levelled


def _groups(lines: list[Line], shape: Shape, repairs: list[Repair]) -> list[Group]:
    """Cut lines into paragraphs and tables."""
    groups: list[Group] = []
    head = enumerate(lines[:_HEAD])
    salutation = next((at for at, line in head if SALUTATION.match(line.text)), 0)
    at, row = 0, ""
    while at < len(lines):
        is_listed = at < salutation or _LEADER.search(lines[at].text)
        table = None if is_listed else find_table(lines, at)
        if table and table.is_form:
            groups += form_groups(lines[at : table.after])
            at = table.after
            continue
        if table:
            repeated = repeated_head(groups, lines[at], row)
            repairs += repeated
            rows = tuple(tuple(row) for row in table.rows)[bool(repeated) :]
            groups.append(on_pages(Block(Kind.TABLE, (), rows), lines[at : table.after]))
            row = lines[at].text
            at = table.after
            continue
        line = with_sign(lines[at])
        if at + 1 < len(lines) and stands_beside(line, lines[at + 1]):
            at += 1
            line = beside(line, lines[at])
        for part in beside_date(line):
            last = groups[-1] if groups else None
            if isinstance(last, list) and not _begins(last, part, shape):
                last.append(part)
            else:
                groups.append([part])
        at += 1
    return groups


def _begins(group: list[Line], line: Line, shape: Shape) -> bool:
    """Say whether a line begins a block of its own."""
    last = group[-1]
    if _LEADER.search(last.text):
        return not _LEADER.search(line.text)
    is_apart = line.has_gap or line.page != last.page or line.indent >= 0
    is_field = _FIELD.match(line.text) or (_FIELD.match(last.text) and shape.is_short(last, 0.6))
    is_long = shape.is_long and max(len(line.text), len(last.text)) > WIDEST / 2
    looks_other = abs(line.height - last.height) > 0.15 * last.height
    if is_apart or bullet(line.text) or is_field or is_long or looks_other:
        return True
    ends, is_short = ends_sentence(last.text), shape.is_short(last)
    turns = not shape.is_bold and line.segments[0].is_bold != last.segments[-1].is_bold
    counts = is_numbered(line.text) and (ends or shape.is_short(last, 0.8))
    edge = max(group[0].indent, group[0].left if bullet(group[0].text) else 0)
    juts_out = is_short and line.left < edge - _SAME
    is_full = is_short and ends and is_prose(" ".join(each.text for each in group))
    return is_full or (turns and (ends or is_short)) or counts or juts_out


def _is_broken(group: list[Line], after: list[Line], shape: Shape, *, has_pages: bool) -> bool:
    """Say whether a paragraph goes on in the next, over the end of a page.

    A file without pages may hold such a place all the same, as an empty line in a sentence.
    """
    if not group or not after:
        return False
    first, text = after[0], " ".join(line.text for line in group)
    follows = first.text
    over_page = first.page > group[-1].page or bool(first.edge and first.top < group[-1].top)
    if (has_pages and not over_page) or bullet(follows) or is_numbered(follows):
        return False
    if ends_sentence(text) or first.height > LARGER * shape.height or first.indent >= 0:
        return False
    if shape.shows_bold(first) != shape.shows_bold(group[-1]):
        return False
    rest = " ".join(line.text for line in after)
    runs_on = follows[:1].islower()
    if over_page:
        begun = is_prose(text) or bool(bullet(text)) or group[0].indent >= 0
        is_full = not shape.is_short(group[-1])
        same_edge = is_full and not first.edge and abs(first.left - group[-1].left) < _SAME
        return (begun or is_full) and (runs_on or (begun and (is_prose(rest) or same_edge)))
    sentence_goes_on = len(text) > WIDEST / 2 or group[-1].right > 0.85 * shape.width
    return is_prose(text) and sentence_goes_on and (runs_on or ends_sentence(rest))
