"""Words of an HTML page put together to blocks: headings, items with their numbers, tables."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from hooks.add.blocks.cells import unfold
from hooks.add.blocks.extract import Block, Kind
from hooks.add.formats.encoding import normalized
from hooks.add.formats.list_numbers import written
from hooks.add.formats.open_elements import OpenList, OpenTable
from hooks.add.lines.hanging_signs import is_sign
from hooks.add.lines.line_signs import bullet, without_bullet

_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_LONGEST_TITLE = 100
_FEWEST_LINKS = 3
"""Links one after the other, and nothing else, that make a menu."""
_LONGEST_LINK = 6
"""Words of a link in a menu."""
_LONGEST_TERM, _LONGEST_ENTRY = 4, 12
"""Words of a label, and of what stands on one line with it."""
_DEEPEST = 20
"""Tables within tables; words of deeper ones belong to the cell around them."""


class BlockWriter:
    """Collects the blocks of a page."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.menus: list[Block] = []
        """Runs of links to other pages, which are no part of the words."""
        self._words: list[tuple[str, bool, bool]] = []
        """Words, whether they stand in a link to another page, and whether they are bold."""
        self._in_link = False
        self._lists: list[OpenList] = []
        self._number = ""
        self._term = ""
        """A term in a list of definitions: a number or a label, which stands before the rest."""
        self._tables: list[OpenTable] = []

    def add_words(self, words: str, *, is_bold: bool = False) -> None:
        """Add words to the block that is open."""
        self._words.append((words, self._in_link, is_bold))

    def begin(self, tag: str, values: dict[str, str]) -> None:
        """Begin an element, after the block before it has ended."""
        if tag == "a":
            self._in_link = bool(values.get("href")) and not values["href"].startswith("#")
        elif tag in {"ol", "ul"}:
            self._lists.append(OpenList.of(tag, values))
        elif tag == "li":
            self._number = self._lists[-1].count(values.get("value", "")) if self._lists else ""
        elif tag == "table" and len(self._tables) < _DEEPEST:
            self._tables.append(OpenTable(self.blocks))
            self.blocks = []
        elif tag in {"tr", "td", "th"} and self._tables:
            if tag == "tr" or not self._tables[-1].rows:
                self._end_cell()
                self._tables[-1].rows.append([])
            if tag != "tr":
                self._tables[-1].begin_cell(values)

    def end(self, tag: str) -> None:
        """End an element."""
        if tag == "a":
            self._in_link = False
        elif tag in {"ol", "ul"} and self._lists:
            self._end_list()
        elif tag in {"td", "th", "tr"} and self._tables:
            self._end_cell()
        elif tag == "table" and self._tables:
            self._end_table()

    def finish(self) -> None:
        """End what is still open, and part menus, which only their links show, from the blocks."""
        self._add_term()
        while self._tables:
            self._end_table()
        blocks, self.blocks = self.blocks, []
        for is_linked, run in groupby(blocks, key=lambda block: block.css_class == "links"):
            found = [replace(block, css_class="") for block in run]
            is_menu = is_linked and sum(len(block.lines) for block in found) >= _FEWEST_LINKS
            (self.menus if is_menu else self.blocks).extend(found)

    def _end_list(self) -> None:
        """Give the items of a list that counts down to one their numbers."""
        ended = self._lists.pop()
        numbers = range(len(ended.items), 0, -1) if ended.is_counted_later else ()
        for (at, block), number in zip(ended.items, numbers, strict=False):
            words = block.lines[0].split(" ", 1)[1]
            lines = (f"{written(number, ended.style)}. {words}", *block.lines[1:])
            if self.blocks[at : at + 1] == [block]:  # not so where a table closes in its middle
                self.blocks[at] = replace(block, lines=lines)

    def _end_cell(self) -> None:
        self._tables[-1].end_cell(self.blocks)
        self.blocks = []

    def _end_table(self) -> None:
        """Make blocks of a table."""
        self._end_cell()
        table = self._tables.pop()
        self.blocks = [*table.outer, *unfold(table.cells())]

    def flush(self, open_tags: Sequence[str]) -> None:
        """End the block whose words were collected; two line breaks end one as well."""
        text = normalized("".join(words for words, _, _ in self._words))
        shown = [each for each in self._words if each[0].strip()]
        is_link = "a" not in open_tags and all(linked for _, linked, _ in shown)
        is_bold = all(bold for _, _, bold in shown)
        self._words = []
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
            block = Block(Kind.PARAGRAPH, (f"{self._number}{lines[0]}", *lines[1:]))
            self._lists[-1].items.append((len(self.blocks), block))
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
