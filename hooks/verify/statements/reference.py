"""What all pages of a site are held against: its sources, folded and indexed once."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from hooks.verify.quotations.absences import check_absence
from hooks.verify.statements.grounds import Grounds, gather_grounds, names_of
from hooks.verify.texts.corpus import Corpus
from hooks.verify.texts.quotation_folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from hooks.model.citations import CitedSource
    from hooks.model.mentions import Mention
    from hooks.model.site import Site
    from hooks.verify.texts.findings import Finding


_MOST_KNOWN = 1_000
"""How many grounds are remembered: a page rests on the same ones again and again, others seldom."""


class Reference:
    """The sources of one site, ready for checks."""

    def __init__(self, site: Site, mentions: Mapping[str, Sequence[Mention]]) -> None:
        """Take a site, and the mentions of its sources by `src_uri`."""
        self.site = site
        self.corpus = Corpus(site.sources)
        self._mentions = mentions
        self._grounds: dict[tuple[CitedSource, ...], Grounds] = {}

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
        names += (
            mention.exact
            for mention in self._mentions.get(f"sources/{source.id}.md", ())
            if mention.target.entity in bearers and not mention.target.post
        )
        return check_absence(cited.absent, source, names)

    def grounds(self, cited: tuple[CitedSource, ...]) -> Grounds:
        """Gather what some citations rest on, each choice of them once."""
        cited = tuple(replace(each, pin="") if each.pin else each for each in cited)
        if cited not in self._grounds:
            if len(self._grounds) > _MOST_KNOWN:
                self._grounds.clear()
            self._grounds[cited] = gather_grounds(cited, self.site, self._mentions)
        return self._grounds[cited]

    @cached_property
    def family_names(self) -> frozenset[str]:
        """Give the family names of all persons, who may be named so without a fuller mention."""
        return frozenset(each.family_name for each in self.site.registry.people.values())

    def whole(self, cited: Iterable[CitedSource]) -> str:
        """Give all words of the sources that are cited, folded."""
        sources = filter(None, (self.corpus.get(each.source) for each in cited))
        return "\n".join(block.folded.text for source in sources for block in source.blocks)

    def phrases(self) -> Iterator[str]:
        """Yield the names of all pages, labels of offices and titles of sources."""
        registry = self.site.registry
        for entity in (*registry.people, *registry.organizations, *registry.posts):
            yield from names_of(entity, registry)
        for source in self.site.sources.values():
            yield source.meta.title
