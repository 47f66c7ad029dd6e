"""For which day a name on a page speaks (`DESIGN.md`, section 5, "The day")."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from operator import itemgetter

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
        self._cited = [
            (at, self._unit(at), cited[token]) for at, token in page.tokens if token in cited
        ]

    def at(self, offset: TextAt) -> PartialDate | None:
        """Give the date of the next citation in the same statement, else the last, else the page's.

        A statement is a paragraph, an item or a row of a table; a block quotation belongs to the
        citation that opens the next paragraph.
        """
        unit = self._unit(offset)
        index = bisect_left(self._cited, offset, key=itemgetter(0))
        behind, before = self._cited[index : index + 1], self._cited[max(0, index - 1) : index]
        for _, of_unit, date in (*behind, *before):
            if of_unit == unit:
                return date
        for cited_at, _, date in behind:
            if self._opens_next_paragraph(cited_at, offset):
                return date
        return self._own

    def _unit(self, offset: TextAt) -> tuple[int, int]:
        block = self._page.block_at(offset)
        if block.quotation:
            return (2, block.quotation)
        return (1, block.row) if block.row else (0, block.number)

    def _opens_next_paragraph(self, cited_at: TextAt, offset: TextAt) -> bool:
        """Say whether a citation opens the paragraph right behind the block quotation of a name."""
        quotation = self._page.block_at(offset).quotation
        run = bisect_right(self._page.run_starts, cited_at) - 1
        if not quotation or self._page.text[self._page.run_starts[run] : cited_at].strip():
            return False
        before = self._page.blocks[self._page.run_blocks[run - 1]]
        return run > 0 and before.quotation == quotation
