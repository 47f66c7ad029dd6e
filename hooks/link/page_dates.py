"""For which day a name on a page speaks (`DESIGN.md`, section 5, "The day")."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping

from hooks.link.page.offsets import TextAt
from hooks.link.page.page_text import PageText
from hooks.model.dates import PartialDate


class Dates:
    """The dates of a page: that of the page, and those of the sources it cites."""

    def __init__(
        self,
        page: PageText,
        own: PartialDate | None,
        cited: Mapping[str, PartialDate | None],
    ) -> None:
        """Take the page's own date, and for each citation's token that of its sources."""
        self._page = page
        self._own = own
        self._cited = [(at, cited[token]) for at, token in page.tokens if token in cited]
        self._offsets = [at for at, _ in self._cited]
        self._units = [self._unit(at) for at in self._offsets]

    def at(self, offset: TextAt) -> PartialDate | None:
        """Give the date of the next citation in the same statement, else the last, else the page's.

        A statement is a paragraph, an item or a row of a table; a block quotation belongs to the
        citation that opens the next paragraph.
        """
        if not self._offsets:
            return self._own
        unit = self._unit(offset)
        index = bisect_left(self._offsets, offset)
        if index < len(self._units) and self._units[index] == unit:
            return self._cited[index][1]
        if index and self._units[index - 1] == unit:
            return self._cited[index - 1][1]
        if self._follows_quotation(offset, index):
            return self._cited[index][1]
        return self._own

    def _unit(self, offset: TextAt) -> tuple[int, int]:
        block = self._page.block_at(offset)
        if block.quotation:
            return (2, block.quotation)
        return (1, block.row) if block.row else (0, block.number)

    def _follows_quotation(self, offset: TextAt, index: int) -> bool:
        """Say whether the next citation opens the paragraph right behind this block quotation."""
        if not self._page.block_at(offset).quotation or index >= len(self._offsets):
            return False
        cited_at = self._offsets[index]
        run = bisect_right(self._page.run_starts, cited_at) - 1
        if self._page.text[self._page.run_starts[run] : cited_at].strip():
            return False
        before = self._page.blocks[self._page.run_blocks[run - 1]] if run else None
        return before is not None and before.quotation == self._page.block_at(offset).quotation
