"""Markdown files as an extract.

The file is its own original, so each sign of Markdown is one of its words; those that show what
a block is are left out by declared repairs, and whatever else there is stays as it was written.
"""

import re
from collections.abc import Iterator

from hooks.add.blocks.extract import Block, Extract, Kind, Repair
from hooks.add.lines.line_signs import is_numbered

_REASON = "A sign of Markdown, no part of the words"
_PARTS = re.compile(r"(?m:^)(?:[^\S\n]*+\S[^\n]*(?:\n|\Z))+")
_HEADING = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+(?=\S)(.*?)(?:[ \t]+(#+))?[ \t]*")
_DELIMITERS = re.compile(r"(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?|\|\s*:?-+:?\s*\|")
_EMPHASIS = re.compile(r"(?<![\w*\\])(\*{1,3})(?=[^\s*])([^*\n]*[^\s*])(\*{1,3})(?![\w*])")
_FENCE = re.compile(r"\s*+(?:```|~~~)")
_BULLET = re.compile(r"^([ \t]*)([-*+•])[ \t]+(?=\S)")
_QUOTED = re.compile(r"[ ]{0,3}>[ ]?")


def from_markdown(text: str, encoding: str) -> Extract:
    """Make an extract of a Markdown file."""
    blocks: list[Block] = []
    repairs: list[Repair] = []
    fenced = False
    for part in _PARTS.finditer(text):
        fences = sum(1 for line in part[0].split("\n") if _FENCE.match(line))
        if fenced or fences:
            blocks.append(Block(Kind.PARAGRAPH, _lines(part[0]), css_class="unnumbered"))
            fenced ^= bool(fences % 2)
            continue
        for found, mends in _blocks(part[0], part.start()):
            blocks.append(found)
            repairs += mends
    checks = (
        "Signs of Markdown were left out where they mark a block or stress; see `corrections`.",
    )
    return Extract(text, tuple(blocks), tuple(sorted(repairs)), checks, {}, encoding)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _blocks(part: str, start: int) -> Iterator[tuple[Block, list[Repair]]]:
    """Cut lines without an empty one between them into blocks."""
    lines = part.splitlines(keepends=True)
    if len(lines) > 1 and "|" in lines[0] and _DELIMITERS.fullmatch(lines[1].strip()):
        yield _table(lines, part, start)
        return
    group: list[tuple[str, int]] = []
    at = start
    for line in lines:
        heading = _HEADING.fullmatch(line.rstrip("\n"))
        if heading or _BULLET.match(line) or is_numbered(line.lstrip()):
            if group:
                yield _paragraph(group)
            group = []
        if heading:
            yield _heading(heading, at)
        else:
            group.append((line.rstrip("\n"), at))
        at += len(line)
    if group:
        yield _paragraph(group)


def _heading(match: re.Match[str], at: int) -> tuple[Block, list[Repair]]:
    repairs = [Repair(at + match.start(1), at + match.end(1), "", _REASON)]
    if match[3]:
        repairs.append(Repair(at + match.start(3), at + match.end(3), "", _REASON))
    words, mends = _unstressed(match[2], at + match.start(2))
    level = min(max(len(match[1]), 2), 4)
    return Block(Kind.HEADING, (words,), level=level), [*repairs, *mends]


def _paragraph(group: list[tuple[str, int]]) -> tuple[Block, list[Repair]]:
    """Make a paragraph, an item or a quotation of lines and their offsets."""
    words: list[str] = []
    repairs: list[Repair] = []
    quoted = all(_QUOTED.match(line) for line, _ in group)
    for line, at in group:
        mark = _QUOTED.match(line) if quoted else None
        if mark:
            repairs.append(
                Repair(
                    at + mark.end() - len(mark[0].lstrip()), at + len(mark[0].rstrip()), "", _REASON
                )
            )
        skipped = mark.end() if mark else 0
        found, mends = _unstressed(line[skipped:], at + skipped)
        words.append(found.strip())
        repairs += mends
    kind = Kind.QUOTATION if quoted else Kind.PARAGRAPH
    level = 0
    item = _BULLET.match(group[0][0])
    if item and not quoted:
        kind, level = Kind.ITEM, len(item[1].expandtabs(4)) // 2
        words[0] = _BULLET.sub("", words[0], count=1)
        if item[2] == "+":
            sign = group[0][1] + item.start(2)
            repairs.append(Repair(sign, sign + 1, "", _REASON))
    return Block(kind, tuple(word for word in words if word), level=level), repairs


def _unstressed(line: str, at: int) -> tuple[str, list[Repair]]:
    """Leave out the asterisks of stress."""
    repairs = []
    for found in _EMPHASIS.finditer(line):
        if found[1] == found[3]:
            start, end = at + found.start(), at + found.end()
            repairs.append(Repair(start, end, found[2], _REASON))
    plain = _EMPHASIS.sub(lambda found: found[2] if found[1] == found[3] else found[0], line)
    return plain, repairs


def _table(lines: list[str], part: str, start: int) -> tuple[Block, list[Repair]]:
    """Read a table; one repair takes all its signs away."""
    rows = [_cells(line) for at, line in enumerate(lines) if at != 1]
    width = max(len(row) for row in rows)
    filled = tuple((*row, *[""] * (width - len(row))) for row in rows)
    block = Block(Kind.TABLE, (), filled)
    end = start + len(part.rstrip())
    return block, [
        Repair(
            start, end, block.text, "The lines of a table in Markdown, which is shown as a table"
        )
    ]


def _cells(line: str) -> tuple[str, ...]:
    inner = line.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return tuple(cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", inner))
