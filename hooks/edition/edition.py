"""An edition: all that is known of one build once every page has been rendered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from hooks.edition.addresses import Addresses
from hooks.edition.backlinks import Backlinks
from hooks.edition.chronology import Chronology
from hooks.edition.commitments import Commitments
from hooks.edition.relations import Relations
from hooks.edition.site_settings import Imprint
from hooks.edition.source_uses import Use, Uses
from hooks.edition.ties import Ties
from hooks.link.page.page_text import PageText
from hooks.link.splicing import Link, splice
from hooks.model.citations import Citation, place_in_words
from hooks.model.key_lines import KeyPath
from hooks.model.mentions import Mention
from hooks.model.site import Site
from hooks.model.sources import Source, number_of
from hooks.verify.acceptances import Accepted, Verdict, accepted_by_path
from hooks.verify.page_report import PageReport


@dataclass(frozen=True, kw_only=True)
class Edition:
    """The content of the site and everything recorded while its pages were rendered."""

    site: Site
    addresses: Addresses
    backlinks: Backlinks
    relations: Relations
    mentions: Mapping[str, Sequence[Mention]]
    """By the `src_uri` of the page, sources first by date, then the other pages in order."""
    citations: Mapping[str, Sequence[Citation]]
    """By the `src_uri` of the page."""
    titles: Mapping[str, str]
    """The title of each page, plain text."""
    headings: Mapping[str, Mapping[str, str]]
    """The headings of each page: anchor and plain text."""
    labels: Mapping[str, str]
    """The short form of each source, such as `Lee 2019`."""
    reports: Mapping[str, PageReport] = field(default_factory=dict)
    """What the checks of each page that editors write came to, by its `src_uri`."""
    verdict: Verdict = field(default_factory=lambda: Verdict((), ()))
    """The problems that are left, and the warnings that editors stand by."""
    glossary: PageText | None = None
    """The text of the page that explains terms, where there is one."""
    imprint: Imprint = field(default_factory=Imprint)
    links: Mapping[str, Sequence[Link]] = field(default_factory=dict)
    """The links that are added to the words of each source, by the `src_uri` of its page."""
    words: Mapping[KeyPath, str] = field(default_factory=dict)
    """Those of events and commitments as HTML with their links, by path in the front matter."""

    def words_of(self, source: Source) -> str:
        """Give the words of a source as HTML with their links; to hold all of them is dear."""
        return splice(source.html, self.links.get(source.src_uri, ()))

    @cached_property
    def accepted(self) -> Mapping[str, Sequence[Accepted]]:
        """Give the warnings that editors stand by, by the path of their file."""
        return accepted_by_path(self.verdict)

    @cached_property
    def uses(self) -> Uses:
        """Give what cites each paragraph, and whose words are quoted where."""
        return Uses(self.site, self.reports.values())

    @cached_property
    def chronology(self) -> Chronology:
        """Give everything that has a date, in order."""
        return Chronology.of(self.site, self.resting)

    @cached_property
    def resting(self) -> Mapping[tuple[str, int], tuple[str, ...]]:
        """Give what of events and memberships web pages say alone, by path and line."""
        return {
            (report.path, self.site.pages[report.src_uri].lines.at(*place)): names
            for report in self.reports.values()
            for place, names in report.resting.items()
        }

    @cached_property
    def commitments(self) -> Commitments:
        """Give the promises, recommendations and findings."""
        return Commitments.of(self.site)

    @cached_property
    def ties(self) -> Ties:
        """Give what ties persons and bodies to one another."""
        return Ties.of(self.site, self.backlinks)

    @cached_property
    def _commitment_anchors(self) -> frozenset[str]:
        return frozenset(each.anchor for each in self.commitments.all)

    def summary(self) -> str:
        """Say in a line what was built."""
        registry = self.site.registry
        mentions = [mention for each in self.mentions.values() for mention in each]
        return (
            f"{len(self.mentions)} pages: {len(self.site.sources)} sources, "
            f"{len(registry.people)} people, {len(registry.organizations)} organisations, "
            f"{sum(each.linked for each in mentions)} links from {len(mentions)} names"
        )

    def has_anchor(self, use: Use) -> bool:
        """Say whether a source is used at a heading, an office or a commitment of a page."""
        return (
            use.anchor in self.headings[use.src_uri]
            or use.anchor in self.site.registry.posts
            or (use.src_uri == "commitments.md" and use.anchor in self._commitment_anchors)
        )

    def absolute(self, src_uri: str) -> str:
        """Give the full address of a page or file."""
        return self.addresses.absolute(src_uri)

    def place(self, src_uri: str, anchor: str) -> str:
        """Say in words where on a page an anchor stands."""
        number = number_of(anchor)
        if number is not None and src_uri.startswith("sources/"):
            return place_in_words(number, self.site.source_at(src_uri)).capitalize()
        if anchor.startswith("para_nn_"):
            return "Outside the numbered paragraphs"
        heading = self.headings.get(src_uri, {}).get(anchor)
        is_own = heading != self.titles.get(src_uri)
        return heading if heading and is_own else "At the top of the page"
