"""Markdown files as an extract.

The file is its own original, so each sign of Markdown is one of its words; those that show what
a block is are left out by declared repairs, and whatever else there is stays as it was written.
"""

import re

from hooks.add.blocks.extract import Block, Extract, Kind, Repair
from hooks.add.lines.line_signs import is_numbered

_REASON = "A sign of Markdown, no part of the words"
_TABLE = "The lines of a table in Markdown, which is shown as a table"
_PARTS = re.compile(r"(?m:^)(?:[^\S\n]*+\S[^\n]*(?:\n|\Z))+")
_HEADING = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+(?=\S)(.*?)(?:[ \t]+(#+))?[ \t]*")
_DELIMITERS = re.compile(r"(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?|\|\s*:?-+:?\s*\|")
_EMPHASIS = re.compile(r"(?<![\w*\\])(\*{1,3})(?=[^\s*])([^*\n]*[^\s*])(\*{1,3})(?![\w*])")
_FENCE = re.compile(r"\s*+(?:```|~~~)")
_BULLET = re.compile(r"^([ \t]*)([-*+•])[ \t]+(?=\S)")
_QUOTED = re.compile(r"[ ]{0,3}>[ ]?")


def from_markdown(text: str, encoding: str) -> Extract:
    """Make an extract of a Markdown file."""
    writer = _Writer()
    fenced = False
    for part in _PARTS.finditer(text):
        fences = sum(1 for line in part[0].split("\n") if _FENCE.match(line))
        if fenced or fences:
            lines = tuple(line.strip() for line in part[0].splitlines() if line.strip())
            writer.blocks.append(Block(Kind.PARAGRAPH, lines, css_class="unnumbered"))
            fenced ^= bool(fences % 2)
        else:
            writer.add(part[0], part.start())
    checks = (
        "Signs of Markdown were left out where they mark a block or stress; see `corrections`.",
    )
    return Extract(text, tuple(writer.blocks), tuple(sorted(writer.repairs)), checks, {}, encoding)


class _Writer:
    """Collects blocks, and a repair for each sign that shows what a block is."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.repairs: list[Repair] = []

    def add(self, part: str, start: int) -> None:
        """Cut lines without an empty one between them, which begin at an offset, into blocks."""
        lines = part.splitlines(keepends=True)
        if len(lines) > 1 and "|" in lines[0] and _DELIMITERS.fullmatch(lines[1].strip()):
            self._add_table(lines, start, start + len(part.rstrip()))
            return
        group: list[tuple[str, int]] = []
        at = start
        for line in lines:
            heading = _HEADING.fullmatch(line.rstrip("\n"))
            if heading or _BULLET.match(line) or is_numbered(line.lstrip()):
                self._add_lines(group)
                group = []
            if heading:
                self._add_heading(heading, at)
            else:
                group.append((line.rstrip("\n"), at))
            at += len(line)
        self._add_lines(group)

    def _leave_out(self, start: int, end: int, words: str = "", reason: str = _REASON) -> None:
        self.repairs.append(Repair(start, end, words, reason))

    def _add_heading(self, match: re.Match[str], at: int) -> None:
        self._leave_out(at + match.start(1), at + match.end(1))
        if match[3]:
            self._leave_out(at + match.start(3), at + match.end(3))
        words = self._unstressed(match[2], at + match.start(2))
        level = min(max(len(match[1]), 2), 4)
        self.blocks.append(Block(Kind.HEADING, (words,), level=level))

    def _add_lines(self, group: list[tuple[str, int]]) -> None:
        """Add a paragraph, an item or a quotation of lines and their offsets."""
        if not group:
            return
        words: list[str] = []
        marks = [_QUOTED.match(line) for line, _ in group]
        quoted = all(marks)
        for (line, at), mark in zip(group, marks, strict=True):
            skipped = 0
            if quoted and mark:
                skipped = mark.end()
                sign = at + line.index(">")
                self._leave_out(sign, sign + 1)
            words.append(self._unstressed(line[skipped:], at + skipped).strip())
        kind, level = Kind.QUOTATION if quoted else Kind.PARAGRAPH, 0
        if item := _BULLET.match(group[0][0]):
            kind, level = Kind.ITEM, len(item[1].expandtabs(4)) // 2
            words[0] = _BULLET.sub("", words[0], count=1)
            if item[2] == "+":
                sign = group[0][1] + item.start(2)
                self._leave_out(sign, sign + 1)
        self.blocks.append(Block(kind, tuple(word for word in words if word), level=level))

    def _unstressed(self, line: str, at: int) -> str:
        """Leave out the asterisks of stress."""

        def plain(found: re.Match[str]) -> str:
            if found[1] != found[3]:
                return found[0]
            self._leave_out(at + found.start(), at + found.end(), found[2])
            return found[2]

        return _EMPHASIS.sub(plain, line)

    def _add_table(self, lines: list[str], start: int, end: int) -> None:
        """Add a table; one repair takes all its signs away."""
        rows = [_cells(line) for at, line in enumerate(lines) if at != 1]
        width = max(len(row) for row in rows)
        filled = tuple((*row, *[""] * (width - len(row))) for row in rows)
        self.blocks.append(Block(Kind.TABLE, (), filled))
        self._leave_out(start, end, self.blocks[-1].text, _TABLE)


def _cells(line: str) -> tuple[str, ...]:
    inner = line.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return tuple(cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", inner))
