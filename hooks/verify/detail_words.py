"""The words of events and commitments, which were linked below the text of their page."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from hooks.link.linker import LinkedPage
from hooks.model.citations import CitedSource
from hooks.verify.quotations.units import Reading, read
from hooks.verify.statements.names import Cites, UnknownName, name_filter, unknown_name
from hooks.verify.statements.reference import Reference
from hooks.verify.statements.statement_checks import unsupported_names


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
        first, last = self._spans.get(text, (0, 0))
        inside = [(first + start, first + end) for start, end in quoted]
        part = (first, last)
        for each in unsupported_names(part, self._reading, inside, cited, self._reference):
            if isinstance(each, str):
                yield each
            elif self._is_name(each):
                yield each.words

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
