"""Where mentions stand on a page: their block, and their offsets in its text."""

import re
from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from hooks.link.page.folded_text import Folded, rewritten
from hooks.link.page.offsets import BlockAt, TextAt
from hooks.link.page.page_text import PageBlock, PageText
from hooks.model.grouping import grouped
from hooks.model.sources import Source
from hooks.read.words.whitespace import collapse

_WHITE = re.compile(r"^\s+|\s+$|\s{2,}|[^\S ]")
"""White space that is not one space between words."""


class _Collapsed(NamedTuple):
    """The text of a block, and the way into it."""

    folded: Folded
    """Its stretches of the page's text, joined by spaces and collapsed."""
    starts: list[int]
    """Where each stretch begins in the text of the page."""
    joined: list[int]
    """And where once they are joined."""


class Placement:
    """Turns offsets in a page's text into offsets in the text of its blocks.

    In the text of a block each run of white space is one space, and none is at its ends. On the
    page of a source the text is that of the paragraph, which may be a table of many cells.
    """

    def __init__(self, page: PageText, source: Source | None) -> None:
        self._page = page
        self._shared = {each.text: each.text for each in source.blocks} if source else {}
        """The texts that the source holds anyway."""
        parts = (each for each in page.blocks if source and each.anchor and not each.is_heading)
        self._paragraphs = grouped((each.anchor, each) for each in parts)
        self._texts: dict[int, _Collapsed] = {}

    def place(self, block: PageBlock, at: TextAt) -> tuple[str, BlockAt]:
        """Give the whole text of a block, or of its paragraph, and the offset of a character in it.

        The character is no white space.
        """
        blocks = () if block.is_heading else self._paragraphs.get(block.anchor, ())
        blocks = blocks or (block,)
        text = self._texts.get(blocks[0].number) or self._collapsed(blocks)
        stretch = bisect_right(text.starts, at) - 1
        offset = text.folded.find(TextAt(text.joined[stretch] + at - text.starts[stretch]))
        return text.folded.text, BlockAt(offset)

    def _collapsed(self, blocks: tuple[PageBlock, ...]) -> _Collapsed:
        ranges = [each for block in blocks for each in self._page.ranges(block)]
        whole = " ".join(self._page.text[start:end] for start, end in ranges)
        text = collapse(whole)
        folded = Folded(self._shared.get(text, text))
        if len(text) != len(whole):
            runs = rewritten(whole, _WHITE, lambda white: _settled(white, len(whole))).runs
            folded = Folded(folded.text, runs)
        joined = accumulate((end - start + 1 for start, end in ranges), initial=0)
        found = _Collapsed(folded, [start for start, _ in ranges], list(joined))
        self._texts[blocks[0].number] = found
        return found


def _settled(white: re.Match[str], size: int) -> str:
    """Give what stands for white space in a text of a size: a space, or nothing at its ends."""
    return " " if white.start() and white.end() < size else ""
