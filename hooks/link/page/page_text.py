"""The words of an HTML page, and where each of them stands in the HTML.

The visible text of all blocks is one string, with a mark between blocks. Every offset in that
string leads back to an offset in the HTML, so that links can be spliced in without touching
another byte.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from hooks.link.page.offsets import HtmlAt, TextAt
from hooks.model.mentions import Target

BLOCK_END = "\x00"
"""Stands between two blocks: no name runs over it."""
LINE_END = "\u2028"
"""Stands for `<br>`: white space at which a line of text ends."""
CELL_END = "|"
"""Stands between two cells of one row, where names are judged by what stands beside them."""
MASK = "\ufffc"
"""Stands, in the text for matching, for each character of code and of what the site adds."""


@dataclass(frozen=True, slots=True)
class Insert:
    """What readers see in place of a token of private use."""

    raw: str
    """What the editor wrote; it comes back in code, attributes and comments."""
    text: str
    """The visible words."""
    html: str
    """The markup that takes the token's place."""
    target: Target | None = None
    """Whom `[[id]]` means; None for citations and for ids that nobody bears."""


@dataclass(frozen=True, slots=True)
class PageBlock:
    """An element that holds a run of text, such as `p`, `li`, `td` or `h2`."""

    number: int
    """From 1, in document order."""
    tag: str
    anchor: str
    """The id of the heading above (its own in a heading), or of the source's paragraph; or ""."""
    section: int
    """How many headings stand above; a heading counts itself."""
    row: int
    """The number of the table row that it is in, from 1; 0 outside tables."""
    quotation: int
    """The number of the innermost block quotation that it is in, from 1; 0 outside."""
    classes: frozenset[str]
    """Its own classes, and those of the elements around it."""

    @property
    def is_heading(self) -> bool:
        """Say whether it is one of h1 to h6."""
        return len(self.tag) == 2 and self.tag[0] == "h" and self.tag[1].isdigit()  # noqa: PLR2004 - "h1" has two letters


_NO_BLOCK = PageBlock(0, "", "", 0, 0, 0, frozenset())


@dataclass(frozen=True, slots=True)
class Anchor:
    """An `a` element that was in the page already."""

    start: TextAt
    end: TextAt
    href: str
    section: int
    block: int


@dataclass(frozen=True)
class PageText:
    """The visible text of a page, and its way back to the HTML."""

    html: str
    text: str
    """All visible text; `BLOCK_END` between blocks, `LINE_END` for `<br>`."""
    words: str
    """The same, character for character, with `MASK` for what must not be matched."""
    blocks: tuple[PageBlock, ...]
    anchors: tuple[Anchor, ...]
    tokens: tuple[tuple[TextAt, str], ...]
    """Where each token stands in the text, and its character."""
    edits: tuple[tuple[int, int, str], ...]
    """What stands in the HTML in place of tokens: start, end, markup."""
    run_starts: tuple[int, ...] = field(repr=False)
    """Where in the text each run begins that stands unbroken in one block."""
    run_blocks: tuple[int, ...] = field(repr=False)
    """The index in `blocks` of each run."""
    piece_starts: tuple[int, ...] = field(repr=False)
    """Where in the text each piece begins that stands unbroken in the HTML."""
    piece_html: tuple[tuple[int, int, bool], ...] = field(repr=False)
    """For each piece: its offset in the HTML; if it is all or nothing (an entity) its length
    there, else 0; and whether it may be linked."""

    def block_at(self, offset: TextAt) -> PageBlock:
        """Give the block in which an offset of the text stands; on a page without text, none."""
        if not self.run_starts:
            return _NO_BLOCK
        return self.blocks[self.run_blocks[bisect_right(self.run_starts, offset) - 1]]

    def may_link(self, start: TextAt, end: TextAt) -> bool:
        """Say whether no part of a stretch of the text stands where links are forbidden."""
        first = bisect_right(self.piece_starts, start) - 1
        last = bisect_right(self.piece_starts, end - 1) - 1
        return all(self.piece_html[index][2] for index in range(first, last + 1))

    def html_span(self, start: TextAt, end: TextAt) -> tuple[HtmlAt, HtmlAt]:
        """Give the offsets in the HTML of a stretch of the text."""
        first = bisect_right(self.piece_starts, start) - 1
        offset, length, _ = self.piece_html[first]
        html_start = offset if length else offset + start - self.piece_starts[first]
        last = bisect_right(self.piece_starts, end - 1) - 1
        offset, length, _ = self.piece_html[last]
        html_end = offset + (length or end - self.piece_starts[last])
        return HtmlAt(html_start), HtmlAt(html_end)

    def rows_joined(self, words: str) -> str:
        """Put `CELL_END` between the cells of each row of `words`, character for character."""
        if not any(block.row for block in self.blocks):
            return words
        joined = list(words)
        rows = [self.blocks[index].row for index in self.run_blocks]
        for start, row, before in zip(self.run_starts[1:], rows[1:], rows, strict=False):
            if row and row == before and joined[start - 1] == BLOCK_END:
                joined[start - 1] = CELL_END
        return "".join(joined)

    @cached_property
    def _runs(self) -> Mapping[int, list[tuple[int, int]]]:
        """List, for each block's number, where its runs begin and end in the text."""
        runs: dict[int, list[tuple[int, int]]] = {}
        ends = (*self.run_starts, len(self.text))[1:]
        for start, end, index in zip(self.run_starts, ends, self.run_blocks, strict=True):
            last = end - 1 if self.text[end - 1] == BLOCK_END else end
            runs.setdefault(self.blocks[index].number, []).append((start, last))
        return runs

    def ranges(self, block: PageBlock) -> list[tuple[int, int]]:
        """List where the runs of a block begin and end in the text."""
        return self._runs.get(block.number, [])
