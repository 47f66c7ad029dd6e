"""The rows of the published tables: what each table lists, in a stable order."""

from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import NamedTuple

from hooks.edition.edition import Edition
from hooks.model.mentions import Mention
from hooks.model.sources import Source, number_of
from hooks.model.values import Evidence
from hooks.publish.parts.originals import published_path
from hooks.verify.page_report import CheckedQuotation


class ListedMention(NamedTuple):
    """A mention and the site path of its page."""

    page: str
    mention: Mention


class ListedSource(NamedTuple):
    """A source, the site path of its page and its label."""

    page: str
    label: str
    source: Source

    @property
    def original(self) -> str:
        """Give the path of its original on the site, empty where it is missing."""
        return published_path(self.source.original.name) if self.source.original else ""

    @property
    def paragraphs(self) -> int:
        """Count those that bear a number."""
        return sum(each.number is not None for each in self.source.paragraphs)


class CitedPlace(NamedTuple):
    """A source, or a paragraph of it, that a page cites."""

    page: str
    line: int
    source: str
    anchor: str


class QuotedWords(NamedTuple):
    """A quotation and the site path of its page."""

    page: str
    quotation: CheckedQuotation

    @property
    def source(self) -> str:
        """Give where the words were found, else what is cited for them."""
        known = self.quotation.places or self.quotation.cited
        return known[0].source if known else ""  # none where the citation is not understood

    @property
    def anchor(self) -> str:
        """Give the paragraph in which they begin; empty where they were not found."""
        return self.quotation.places[0].anchor if self.quotation.places else ""


def evidence(items: Iterable[Evidence]) -> tuple[str, ...]:
    """List what something rests on: citations and web addresses."""
    return tuple(each.cite or each.url or "" for each in items)


def mentions(edition: Edition) -> Iterator[ListedMention]:
    """List every mention, by page and place."""
    paths = {src_uri: edition.addresses.path(src_uri) for src_uri in edition.mentions}
    for src_uri in sorted(paths, key=paths.__getitem__):
        for mention in sorted(edition.mentions[src_uri], key=attrgetter("block", "start")):
            yield ListedMention(paths[src_uri], mention)


def sources(edition: Edition) -> Iterator[ListedSource]:
    """List the sources by date."""
    for source in edition.site.sources.values():
        path = edition.addresses.path(source.src_uri)
        yield ListedSource(path, edition.labels.get(source.id, ""), source)


def citations(edition: Edition) -> list[CitedPlace]:
    """List every cited paragraph, each once, by page and line."""
    found = {
        CitedPlace(edition.addresses.path(src_uri), citation.line, cited.source, anchor)
        for src_uri, each in edition.citations.items()
        for citation in each
        for cited in citation.cited
        for anchor in [f"para_{number}" for number in cited.paragraphs] or [""]
    }
    return sorted(found, key=lambda row: (*row[:3], number_of(row.anchor) or 0))


def quotations(edition: Edition) -> Iterator[QuotedWords]:
    """List every quotation that was checked, by page and line."""
    for src_uri, report in sorted(edition.reports.items()):
        for each in report.quotations:
            yield QuotedWords(edition.addresses.path(src_uri), each)
