"""Where mentions stand on a page: their block, and their offsets in its text."""

from typing import NamedTuple

from hooks.link.page.offsets import BlockAt, TextAt
from hooks.link.page.page_text import Block, PageText
from hooks.model.sources import Source
from hooks.read.words.whitespace import collapse


class _Progress(NamedTuple):
    """How far the text of a block has been counted."""

    run: int = 0
    """The run at hand."""
    done: int = -1
    """Up to which offset of the page's text."""
    length: int = 0
    """The collapsed length so far."""
    spaced: bool = False
    """Whether white space ends it, which counts only if more follows."""


class Placement:
    """Turns offsets in a page's text into offsets in the text of its blocks.

    In the text of a block each run of white space is one space, and none is at its ends. On the
    page of a source the text is that of the paragraph, which may be a table of many cells.
    """

    def __init__(self, page: PageText, source: Source | None) -> None:
        self._page = page
        self._by_paragraph = source is not None
        self._shared = {each.text: each.text for each in source.blocks} if source else {}
        """The texts that the source holds anyway."""
        self._ranges: dict[str, list[tuple[int, int]]] = {}
        if source:
            for block in page.blocks:
                self._ranges.setdefault(self._key(block), []).extend(page.ranges(block))
        self._texts: dict[str, str] = {}
        self._last: dict[str, _Progress] = {}

    def place(self, block: Block, at: TextAt) -> tuple[str, BlockAt]:
        """Give the whole text of a block, or of its paragraph, and the offset of a character in it.

        The character is no white space.
        """
        key = self._key(block)
        ranges = self._ranges[key] if self._by_paragraph else self._page.ranges(block)
        text = self._texts.get(key)
        if text is None:
            parts = [self._page.text[start:end] for start, end in ranges]
            text = collapse(" ".join(parts))
            text = self._texts[key] = self._shared.get(text, text)
        start, end = ranges[0]
        if len(ranges) == 1 and len(text) == end - start:
            return text, BlockAt(at - start)
        return text, self._offset(key, ranges, at)

    def _offset(self, key: str, ranges: list[tuple[int, int]], at: TextAt) -> BlockAt:
        """Count the offset; linear for those asked in ascending order, it goes on from the last."""
        last = self._last.get(key, _Progress())
        if last.done > at:
            last = _Progress()
        while at > ranges[last.run][1]:
            start, end = ranges[last.run]
            piece = self._page.text[max(start, last.done) : end] + " "
            last = _Progress(last.run + 1, ranges[last.run + 1][0], *_grown(last, piece))
        piece = self._page.text[max(ranges[last.run][0], last.done) : at]
        last = _Progress(last.run, at, *_grown(last, piece))
        self._last[key] = last
        return BlockAt(last.length + (last.spaced and last.length > 0))

    def _key(self, block: Block) -> str:
        paragraph = self._by_paragraph and not block.is_heading
        return block.anchor if paragraph and block.anchor else str(block.number)


def _grown(last: _Progress, piece: str) -> tuple[int, bool]:
    """Give the collapsed length with a piece added, and whether white space is pending."""
    text = collapse(piece)
    if not text:
        return last.length, last.spaced or bool(piece)
    gap = last.length > 0 and (last.spaced or piece[0].isspace())
    return last.length + gap + len(text), piece[-1].isspace()
