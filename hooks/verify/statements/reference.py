"""What all pages of a site are held against: its sources, folded and indexed once."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from hooks.verify.quotations.absences import check_absence
from hooks.verify.quotations.copying import CopyIndex
from hooks.verify.statements.grounds import Grounds, gather_grounds, names_of
from hooks.verify.texts.corpus import Corpus
from hooks.verify.texts.quotation_folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from hooks.model.citations import CitedSource
    from hooks.model.mentions import Mention
    from hooks.model.site import Site
    from hooks.verify.texts.findings import Finding


class Reference:
    """The sources of one site, ready for checks."""

    def __init__(self, site: Site, mentions: Mapping[str, Sequence[Mention]]) -> None:
        """Take a site, and the mentions of its sources by `src_uri`."""
        self.site = site
        self.corpus = Corpus(site.sources)
        self._mentions = mentions
        self._grounds: dict[tuple[CitedSource, ...], Grounds] = {}

    @cached_property
    def copies(self) -> CopyIndex:
        """Index the words of all sources; names, labels and titles count as one word."""
        return CopyIndex(self.corpus, self._phrases())

    @cached_property
    def entities(self) -> Mapping[str, tuple[str, ...]]:
        """Give, for each folded name in lower case, the ids of those who bear it."""
        found: dict[str, tuple[str, ...]] = {}
        registry = self.site.registry
        for entity in (*registry.people, *registry.organizations, *registry.posts):
            for name in names_of(entity, registry):
                key = fold(name).text.casefold()
                found[key] = (*found.get(key, ()), entity)
        return found

    def absence(self, cited: CitedSource) -> tuple[Finding, ...]:
        """Report a mention of words that a source is said not to mention, under any name."""
        source = self.corpus.get(cited.source)
        if source is None:
            return ()
        bearers = self.entities.get(fold(cited.absent).text.casefold(), ())
        registry = self.site.registry
        names = [name for entity in bearers for name in names_of(entity, registry)]
        return check_absence(cited.absent, source, names)

    def grounds(self, cited: tuple[CitedSource, ...]) -> Grounds:
        """Gather what some citations rest on, each choice of them once."""
        if cited not in self._grounds:
            self._grounds[cited] = gather_grounds(cited, self.site, self._mentions)
        return self._grounds[cited]

    def _phrases(self) -> Iterator[str]:
        registry = self.site.registry
        for entity in (*registry.people, *registry.organizations, *registry.posts):
            yield from names_of(entity, registry)
        for source in self.site.sources.values():
            yield source.meta.title
