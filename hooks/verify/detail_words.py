"""The words of events and commitments, which were linked below the text of their page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hooks.verify.quotations.units import read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hooks.link.linker import LinkedPage
    from hooks.model.registry import Registry
    from hooks.verify.statements.grounds import Grounds


class DetailWords:
    """Those of one page, by value."""

    def __init__(self, linked: LinkedPage) -> None:
        """Take the linked page, on which each value is a block."""
        page = linked.page
        self._reading = read(linked, ())
        self._spans = {
            page.text[start:end]: (start, end)
            for block in page.blocks
            for start, end in page.ranges(block)
        }

    def unsupported(
        self, text: str, quoted: Sequence[tuple[int, int]], grounds: Grounds, registry: Registry
    ) -> Iterator[str]:
        """Yield the names in a value that its cites do not bear out, outside quotations."""
        first, last = self._spans.get(text, (0, 0))
        for named in self._reading.named(first, last):
            inside = any(start <= named.start - first < end for start, end in quoted)
            meant = {named.target.entity, named.target.post} - {""} if named.target else ()
            if not inside and not any(grounds.names(each, registry) for each in meant):
                yield self._reading.linked.page.text[named.start : named.end]
