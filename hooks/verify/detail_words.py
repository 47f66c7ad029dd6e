"""The words of events and commitments, which were linked below the text of their page."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from hooks.verify.quotations.units import read
from hooks.verify.statements.names import Cites, name_filter, unknown_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hooks.link.linker import LinkedPage
    from hooks.model.citations import CitedSource
    from hooks.verify.quotations.units import Reading
    from hooks.verify.statements.names import UnknownName
    from hooks.verify.statements.reference import Reference


class DetailWords:
    """Those of one page, by value."""

    def __init__(self, linked: LinkedPage, reference: Reference) -> None:
        """Take the page, on which each value is a block, and what to hold it against."""
        self._linked = linked
        self._reference = reference

    def unsupported(
        self, text: str, quoted: Sequence[tuple[int, int]], cited: tuple[CitedSource, ...]
    ) -> Iterator[str]:
        """Yield the names in a value that its cites do not bear out, outside quotations."""
        reference, grounds = self._reference, self._reference.grounds(cited)
        first, last = self._spans.get(text, (0, 0))
        inside = [(first + start, first + end) for start, end in quoted]
        for named in self._reading.named(first, last):
            meant = {named.target.entity, named.target.post} - {""} if named.target else ()
            is_named = any(grounds.names(each, reference.site.registry) for each in meant)
            if not is_named and not _is_in(named.start, inside):
                yield self._reading.linked.page.text[named.start : named.end]
        said = reference.says(cited)
        for at, name in self._reading.unknown(first, last):
            unknown = unknown_name(name, said, text, reference.family_names)
            if unknown and not _is_in(at, inside) and self._is_name(unknown):
                yield unknown.words

    @cached_property
    def _reading(self) -> Reading:
        return read(self._linked, ())

    @cached_property
    def _spans(self) -> dict[str, tuple[int, int]]:
        page = self._linked.page
        spans = (span for block in page.blocks for span in page.ranges(block))
        return {page.text[start:end]: (start, end) for start, end in spans}

    @cached_property
    def _is_name(self) -> Callable[[UnknownName], bool]:
        text, nothing = self._reading.text, Cites(str, str)
        found = (
            unknown_name(name, nothing, "", {}) for _, name in self._reading.unknown(0, len(text))
        )
        return name_filter(filter(None, found), self._reference.site)


def _is_in(offset: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= offset < end for start, end in spans)
