"""Words of an HTML page put together to blocks: headings, items with their numbers, tables."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from hooks.add.blocks.cells import unfold
from hooks.add.blocks.extract import Block, Kind
from hooks.add.formats.open_elements import OpenList, OpenRow, OpenTable
from hooks.add.formats.word.docx_numbering import written
from hooks.add.lines.hanging_signs import is_sign
from hooks.add.lines.line_signs import bullet, without_bullet

_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_STYLES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_LONGEST_TITLE = 100
_FEWEST_LINKS = 3
"""Links one after the other, and nothing else, that make a menu."""
_LONGEST_LINK = 6
"""Words of a link in a menu."""
_LONGEST_TERM, _LONGEST_ENTRY = 4, 12
"""Words of a label, and of what stands on one line with it."""
_MOST_SPAN = 64
_DEEPEST = 20
"""Tables within tables."""


class BlockWriter:
    """Collects the blocks of a page."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._words: list[str] = []
        self._linked = 0
        """Characters of the words that stand in links to other pages."""
        self._in_link = False
        self._bold = 0
        """Characters of the words that are bold."""
        self._lists: list[OpenList] = []
        self._number = ""
        self._term = ""
        """A term in a list of definitions: a number or a label, which stands before the rest."""
        self._tables: list[OpenTable] = []
        self._too_deep = 0
        """Tables within tables that are read as the words of a cell."""

    def add_words(self, words: str, *, is_bold: bool = False) -> None:
        """Add words to the block that is open."""
        self._words.append(words)
        length = len("".join(words.split()))
        self._linked += self._in_link * length
        self._bold += is_bold * length

    def begin(self, tag: str, values: dict[str, str]) -> None:
        """Begin an element, after the block before it has ended."""
        if tag == "a":
            self._in_link = bool(values.get("href")) and not values["href"].startswith("#")
        elif tag in {"ol", "ul"}:
            self._begin_list(tag, values)
        elif tag == "li":
            self._begin_item(values)
        elif tag == "table" and len(self._tables) >= _DEEPEST:
            self._too_deep += 1
        elif tag == "table":
            self._tables.append(OpenTable(outer=self.blocks))
            self.blocks = []
        elif self._too_deep:
            pass
        elif tag == "tr" and self._tables:
            self._begin_row()
        elif tag in {"td", "th"} and self._tables:
            self._begin_cell(values)

    def end(self, tag: str) -> None:
        """End an element."""
        if tag == "a":
            self._in_link = False
        elif tag in {"ol", "ul"} and self._lists:
            self._end_list()
        elif self._too_deep:
            self._too_deep -= tag == "table"
        elif tag in {"td", "th", "tr"} and self._tables:
            self._end_cell()
        elif tag == "table" and self._tables:
            self._end_table()

    def finish(self) -> None:
        """End what is still open, and mark menus that only their links show."""
        self._add_term()
        while self._tables:
            self._end_table()
        run: list[int] = []
        for at, block in enumerate([*self.blocks, Block(Kind.PARAGRAPH, ())]):
            if block.css_class == "links":
                run.append(at)
                continue
            is_menu = sum(len(self.blocks[each].lines) for each in run) >= _FEWEST_LINKS
            for each in run:
                css_class = "menu" if is_menu else ""
                self.blocks[each] = replace(self.blocks[each], css_class=css_class)
            run = []

    def _begin_list(self, tag: str, values: dict[str, str]) -> None:
        start, is_numbered = values.get("start", ""), tag == "ol"
        has_start = bool(re.fullmatch(r"-?\d{1,6}", start))
        reverses = is_numbered and "reversed" in values
        style = _STYLES.get(values.get("type", ""), "decimal")
        step = (-1 if reverses else 1) if is_numbered else 0
        number = int(start) if has_start else 1
        self._lists.append(OpenList(number, step, style, reverses and not has_start))

    def _begin_item(self, values: dict[str, str]) -> None:
        """Count an item of a numbered list, whose number browsers show."""
        self._number = ""
        if not self._lists or not self._lists[-1].step:
            return
        within = self._lists[-1]
        if re.fullmatch(r"-?\d{1,6}", values.get("value", "")):
            within.number, within.is_counted_later = int(values["value"]), False
        self._number = f"{written(within.number, within.style)}. "
        within.number += within.step

    def _end_list(self) -> None:
        """Give the items of a list that counts down to one their numbers."""
        ended = self._lists.pop()
        if not ended.is_counted_later:
            return
        for at, number in zip(ended.items, range(len(ended.items), 0, -1), strict=True):
            block = self.blocks[at]
            words = block.lines[0].split(" ", 1)[1]
            lines = (f"{written(number, ended.style)}. {words}", *block.lines[1:])
            self.blocks[at] = replace(block, lines=lines)

    def _begin_row(self) -> None:
        table = self._tables[-1]
        self._end_cell()
        row = OpenRow(taken={column for column, left in table.spans.items() if left})
        table.spans = {column: left - 1 for column, left in table.spans.items() if left}
        table.rows.append(row)

    def _begin_cell(self, values: dict[str, str]) -> None:
        table = self._tables[-1]
        if not table.rows:
            self._begin_row()
        row = table.rows[-1]
        while row.free in row.taken:
            row.free += 1
        table.column = row.free
        wide, high = (_span(values.get(name, "")) for name in ("colspan", "rowspan"))
        for column in range(table.column, table.column + wide):
            row.taken.add(column)
            row.cells.setdefault(column, [])
            if high > 1:
                table.spans[column] = high - 1

    def _end_cell(self) -> None:
        """Give the blocks since its beginning to the cell that is open."""
        table = self._tables[-1]
        if table.column >= 0:
            table.rows[-1].cells[table.column] = self.blocks
        else:
            table.outer += self.blocks  # words between cells, which browsers show before the table
        self.blocks, table.column = [], -1

    def _end_table(self) -> None:
        """Make blocks of a table."""
        self._end_cell()
        table = self._tables.pop()
        width = max((max(row.taken, default=-1) + 1 for row in table.rows), default=0)
        rows = [[row.cells.get(at, []) for at in range(width)] for row in table.rows]
        self.blocks = [*table.outer, *unfold([_shortened(row) for row in rows])]

    def flush(self, open_tags: Sequence[str]) -> None:
        """End the block whose words were collected; two line breaks end one as well."""
        text = unicodedata.normalize("NFC", "".join(self._words)).replace("\0", "\ufffd")
        linked, bold, length = self._linked, self._bold, len("".join(text.split()))
        self._linked, self._bold, self._words = 0, 0, []
        is_link, is_bold = linked >= length and "a" not in open_tags, bold >= length
        for part in [text] if "pre" in open_tags else re.split(r"\n\s*\n", text):
            lines = tuple(" ".join(line.split()) for line in part.split("\n") if line.strip())
            if lines:
                is_short = all(len(line.split()) <= _LONGEST_LINK for line in lines)
                titled = is_bold and not is_link and _is_title(lines, open_tags)
                css_class = "links" if is_link and is_short else ""
                self._add(lines, ["h6"] if titled else open_tags, css_class)

    def _add_term(self) -> None:
        """Write a term as a block of its own, if one waits for its definition."""
        if self._term:
            self.blocks.append(Block(Kind.PARAGRAPH, (self._term,)))
        self._term = ""

    def _add(self, lines: tuple[str, ...], open_tags: Sequence[str], css_class: str) -> None:
        """Add the lines of a block, as what the elements around it make it."""
        if self._term and not ("dd" in open_tags and (is_sign(self._term) or _is_short(lines))):
            self._add_term()
        heading = min(_HEADINGS.intersection(open_tags), default="")
        if heading:
            block = Block(Kind.HEADING, (" ".join(lines),), level=int(heading[1]))
        elif "dt" in open_tags and len(lines) == 1 and len(lines[0].split()) <= _LONGEST_TERM:
            self._term = lines[0]
            return
        elif "li" in open_tags and self._number:
            self._lists[-1].items.append(len(self.blocks))
            block = Block(Kind.PARAGRAPH, (f"{self._number}{lines[0]}", *lines[1:]))
            self._number = ""
        elif "li" in open_tags:
            depth = sum(tag in {"ul", "ol"} for tag in open_tags) - 1
            block = Block(Kind.ITEM, lines, level=max(depth, 0), css_class=css_class)
        elif bullet(lines[0]) and len(lines) == 1:
            block = Block(Kind.ITEM, (without_bullet(lines[0]),))
        else:
            quoted = Kind.QUOTATION if "blockquote" in open_tags else Kind.PARAGRAPH
            words = (f"{self._term} {lines[0]}".strip(), *lines[1:])
            block = Block(quoted, words, css_class=css_class)
        self._term = ""
        self.blocks.append(block)


def _is_title(lines: tuple[str, ...], open_tags: Sequence[str]) -> bool:
    """Say whether a bold block is a heading: one line, no sentence and no part of a list."""
    is_part = not {"li", "dt", "dd", "td", "th", "blockquote"}.isdisjoint(open_tags)
    ends = lines[0].endswith((".", ",", ";", ":"))
    return len(lines) == 1 and not is_part and not ends and len(lines[0]) <= _LONGEST_TITLE


def _is_short(lines: tuple[str, ...]) -> bool:
    return len(lines) == 1 and len(lines[0].split()) <= _LONGEST_ENTRY


def _span(value: str) -> int:
    return min(int(value), _MOST_SPAN) if value.isdecimal() and int(value) else 1


def _shortened(row: list[list[Block]]) -> list[list[Block]]:
    """Leave out empty cells at the end of a row, which only its width makes."""
    while row and not row[-1]:
        row = row[:-1]
    return row
