"""A view: the edition from one of its pages, where each link begins at that page."""

from collections.abc import Sequence
from dataclasses import dataclass

from hooks.edition.addresses import Name
from hooks.edition.edition import Edition
from hooks.edition.source_uses import Use
from hooks.model.citations import Citation, in_words
from hooks.model.dates import PartialDate
from hooks.model.mentions import Mention
from hooks.model.site import Site


@dataclass(frozen=True, slots=True)
class View:
    """All that is known, and how one page names it and links to it."""

    edition: Edition
    here: str
    """The `src_uri` of the page."""

    @property
    def site(self) -> Site:
        """Give the content of the site."""
        return self.edition.site

    @property
    def mentions(self) -> Sequence[Mention]:
        """Give the places where the page names somebody."""
        return self.edition.mentions.get(self.here, ())

    @property
    def citations(self) -> Sequence[Citation]:
        """Give what the page cites."""
        return self.edition.citations.get(self.here, ())

    def has(self, src_uri: str) -> bool:
        """Say whether the site has a page or file."""
        return src_uri in self.edition.addresses.paths

    def href(self, there: str, anchor: str = "") -> str:
        """Give the relative link to a page or file, or to an anchor of it."""
        return self.edition.addresses.href(self.here, there, anchor)

    def entity(self, entity: str, post: str = "") -> Name:
        """Name a person, a body or an office, or an office of a person."""
        addresses = self.edition.addresses
        found = addresses.name(self.here, entity)
        if post and found.href:
            return Name(found.text, addresses.entity(self.here, entity, post))
        return found

    def entity_on(self, entity: str, on: PartialDate | None, post: str = "") -> Name:
        """Name a person, a body or an office as on a day."""
        registry = self.site.registry
        found = self.entity(entity, post)
        return Name(registry.name_on(entity, on), found.href) if entity in registry else found

    def source(self, source: str, paragraph: int | None = None) -> Name:
        """Name a source, or a paragraph of it, by its label."""
        words = self.edition.labels.get(source, source)
        anchor = f"para_{paragraph}" if paragraph else ""
        known = self.site.sources.get(source)
        words = f"{words}, {in_words([paragraph], known)}" if paragraph else words
        return Name(words, self.href(known.src_uri, anchor) if known else "")

    def use(self, use: Use) -> str:
        """Link to where a source is used: a heading, an office or a commitment, where there is."""
        return self.href(use.src_uri, use.anchor if self.edition.has_anchor(use) else "")
