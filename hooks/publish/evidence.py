"""Evidence: what a date or an office rests on, in words and links."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from hooks.read.citations import parse_citation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hooks.model.citations import Citation
    from hooks.model.dates import PartialDate
    from hooks.model.values import Evidence
    from hooks.publish.edition import Edition


@dataclass(frozen=True, slots=True)
class Ground:
    """One thing that something rests on."""

    text: str
    href: str
    background: bool
    """Whether it is a web page, and so no source of this site."""


def grounds(edition: Edition, here: str, evidence: Iterable[Evidence]) -> list[Ground]:
    """Give the links for readers of a page: paragraphs of sources, and web pages."""
    return [ground for each in evidence for ground in _grounds(edition, here, each)]


def cited_paragraphs(citation: Citation) -> Iterator[tuple[str, int | None]]:
    """Yield each source and paragraph of a citation; None for a whole source."""
    for cited in citation.cited:
        if cited.paragraphs:
            yield from ((cited.source, number) for number in cited.paragraphs)
        else:
            yield cited.source, None


def time_in_words(
    start: PartialDate | None, end: PartialDate | None, as_of: PartialDate | None
) -> str:
    """Say from when to when, as far as the evidence speaks."""
    known = f"known up to {as_of.in_words()}" if as_of and not end else ""
    if start and end:
        return f"{start.in_words()} to {end.in_words()}"
    if start:
        return f"from {start.in_words()}" + (f" ({known})" if known else "")
    if end:
        return f"until {end.in_words()}"
    if as_of:
        return f"{'on' if as_of.is_day else 'in'} {as_of.in_words()}"
    return "dates not known"


def _grounds(edition: Edition, here: str, evidence: Evidence) -> Iterator[Ground]:
    if evidence.url:
        host = urlsplit(evidence.url).hostname or "web page"
        yield Ground(evidence.note or host.removeprefix("www."), evidence.url, background=True)
        return
    citation = parse_citation(f"[@{evidence.cite}]", 1)
    if isinstance(citation, str):
        yield Ground(evidence.cite or "", "", background=False)
        return
    for source, paragraph in cited_paragraphs(citation):
        name = edition.source(here, source, paragraph)
        yield Ground(name.text, name.href, background=False)
