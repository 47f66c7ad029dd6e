"""What a date or an office rests on, in words and links: documents, and background apart."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from hooks.edition.view import View
from hooks.model.citations import cited_paragraphs
from hooks.model.values import Evidence


@dataclass(frozen=True, slots=True)
class Ground:
    """One thing that something rests on."""

    text: str
    href: str
    background: bool
    """Whether it is a web page, and so no source of this site."""


def grounds(view: View, evidence: Iterable[Evidence]) -> list[Ground]:
    """Give the links for readers of a page: paragraphs of sources, and web pages."""
    return [ground for each in evidence for ground in _grounds(view, each)]


def resting_in_words(names: Sequence[str]) -> str:
    """Name what web pages say alone.

    >>> resting_in_words(["the person", "the start", "the end"])
    'the person, the start and the end'
    """
    *first, last = names or ("",)
    return f"{', '.join(first)} and {last}" if first else last


def _grounds(view: View, evidence: Evidence) -> Iterator[Ground]:
    if evidence.url:
        host = urlsplit(evidence.url).hostname or "web page"
        yield Ground(evidence.note or host.removeprefix("www."), evidence.url, background=True)
        return
    cited = view.site.cited(evidence.cite)
    if not cited:
        yield Ground(evidence.cite or "", "", background=False)
    for source, paragraph in cited_paragraphs(cited):
        name = view.source(source, paragraph)
        yield Ground(name.text, name.href, background=False)
