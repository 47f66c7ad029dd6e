"""The rows of the published tables: what each table lists, in a stable order."""

from collections.abc import Iterable
from dataclasses import dataclass

from hooks.edition.edition import Edition
from hooks.model.mentions import Mention
from hooks.model.sources import Source, SourceFrontMatter, number_of
from hooks.model.values import Evidence
from hooks.publish.parts.originals import published_path
from hooks.verify.page_report import CheckedQuotation


@dataclass(frozen=True, slots=True)
class Named:
    """A mention and the site path of its page."""

    page: str
    mention: Mention


@dataclass(frozen=True, slots=True)
class ListedSource:
    """A source, the site path of its page and its label."""

    page: str
    label: str
    source: Source

    @property
    def meta(self) -> SourceFrontMatter:
        """Give its front matter."""
        return self.source.meta

    @property
    def original(self) -> str:
        """Give the path of its original on the site, empty where it is missing."""
        return published_path(self.source.original.name) if self.source.original else ""


def evidence(items: Iterable[Evidence]) -> tuple[str, ...]:
    """List what something rests on: citations and web addresses."""
    return tuple(each.cite or each.url or "" for each in items)


def mentions(edition: Edition) -> Iterable[Named]:
    """List every mention, by page and place."""
    paths = {src_uri: edition.addresses.path(src_uri) for src_uri in edition.mentions}
    for src_uri in sorted(paths, key=paths.__getitem__):
        for mention in sorted(edition.mentions[src_uri], key=lambda it: (it.block, it.start)):
            yield Named(paths[src_uri], mention)


def sources(edition: Edition) -> Iterable[ListedSource]:
    """List the sources by date."""
    for source in edition.site.sources.values():
        path = edition.addresses.path(f"sources/{source.id}.md")
        yield ListedSource(path, edition.labels.get(source.id, ""), source)


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """A source, or a paragraph of it, that a page cites."""

    page: str
    line: int
    source: str
    anchor: str


@dataclass(frozen=True, slots=True)
class QuotedWords:
    """A quotation and the site path of its page."""

    page: str
    quotation: CheckedQuotation

    @property
    def source(self) -> str:
        """Give where the words were found, else what is cited for them."""
        places = self.quotation.places
        known = places or self.quotation.cited  # none where the citation is not understood
        return known[0].source if known else ""

    @property
    def anchor(self) -> str:
        """Give the paragraph in which they begin; empty where they were not found."""
        return self.quotation.places[0].anchor if self.quotation.places else ""


def citations(edition: Edition) -> Iterable[CitedPlace]:
    """List every cited paragraph, by page and line."""
    found = {
        CitedPlace(edition.addresses.path(src_uri), citation.line, cited.source, anchor)
        for src_uri, each in edition.citations.items()
        for citation in each
        for cited in citation.cited
        for anchor in [f"para_{number}" for number in cited.paragraphs] or [""]
    }
    return sorted(
        found, key=lambda row: (row.page, row.line, row.source, number_of(row.anchor) or 0)
    )


def quotations(edition: Edition) -> Iterable[QuotedWords]:
    """List every quotation that was checked, by page and line."""
    return [
        QuotedWords(edition.addresses.path(src_uri), each)
        for src_uri, report in sorted(edition.reports.items())
        for each in report.quotations
    ]
