"""Citations: which paragraphs of which sources a statement rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class CitedSource:
    """One source within a citation."""

    source: str
    """The id of the source."""
    paragraphs: tuple[int, ...] = ()
    """The positions of the paragraphs, ascending, each once; none for the whole source."""
    absent: str = ""
    """Words that the source is said not to mention; then no paragraphs."""
    pin: str = ""
    """Words of the source on which a paraphrase rests, in its paragraphs where it has some."""
    printed: tuple[tuple[str, str], ...] = ()
    """Locators as written, first and last, that are no plain numbers; until they are placed."""
    unknown: tuple[str, ...] = ()
    """Locators that the source does not have."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One `[@…]`, with its one or more sources."""

    raw: str
    """As the editor wrote it."""
    line: int
    """The line of the file, from 1."""
    cited: tuple[CitedSource, ...]
    """In the order in which they were written."""


def cited_paragraphs(parts: Iterable[CitedSource]) -> Iterator[tuple[str, int | None]]:
    """Yield each source and paragraph of a citation; None for a whole source."""
    for cited in parts:
        if cited.paragraphs:
            yield from ((cited.source, number) for number in cited.paragraphs)
        else:
            yield cited.source, None
