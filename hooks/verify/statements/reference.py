"""What all pages of a site are held against: its sources, folded and indexed once."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial

from hooks.link.names.generic_words import STYLES
from hooks.model.citations import CitedSource
from hooks.model.grouping import grouped
from hooks.model.mentions import Mention
from hooks.model.site import Site
from hooks.verify.quotations.absences import check_absence
from hooks.verify.statements.grounds import Grounds, gather_grounds
from hooks.verify.statements.names import CitedTexts, stands_in
from hooks.verify.texts.corpus import Corpus
from hooks.verify.texts.findings import Finding
from hooks.verify.texts.quotation_folding import fold

_MOST_KNOWN = 1_000
"""How many grounds are remembered: a page rests on the same ones again and again, others seldom."""


class Reference:
    """The sources of one site, ready for checks."""

    def __init__(self, site: Site, mentions: Mapping[str, Sequence[Mention]]) -> None:
        """Take a site, and the mentions of its sources by `src_uri`."""
        self.site = site
        self.corpus = Corpus(site.sources)
        self.mentions = mentions
        self._grounds: dict[tuple[CitedSource, ...], Grounds] = {}

    @cached_property
    def _bearers(self) -> Mapping[str, tuple[str, ...]]:
        registry = self.site.registry
        return grouped(
            (fold(name).text.casefold(), entity)
            for entity in registry.entities
            for name in registry.every_name(entity)
        )

    def bearers(self, name: str) -> tuple[str, ...]:
        """List the ids of those who bear a name, written in any case."""
        return self._bearers.get(fold(name).text.casefold(), ())

    def absence(self, cited: CitedSource) -> tuple[Finding, ...]:
        """Report a mention of words that a source is said not to mention, under any name."""
        source = self.corpus.get(cited.source)
        if source is None:
            return ()
        words, registry = fold(cited.absent).text, self.site.registry
        bearers = self.bearers(cited.absent)
        names = [name for entity in bearers for name in registry.every_name(entity)]
        names += (
            mention.exact
            for mention in self.mentions.get(source.source.src_uri, ())
            if mention.target.entity in bearers and not mention.target.post
        )
        style, _, name = words.rpartition(" ")
        is_styled = style.rstrip(".").casefold() in STYLES
        if is_styled and stands_in(words, self.whole((cited,)), is_body=False):
            names.append(name)
        return check_absence(cited.absent, source, names)

    def grounds(self, cited: tuple[CitedSource, ...]) -> Grounds:
        """Gather what some citations rest on, each choice of them once."""
        cited = tuple(replace(each, pin="") if each.pin else each for each in cited)
        if cited not in self._grounds:
            if len(self._grounds) > _MOST_KNOWN:
                self._grounds.clear()
            self._grounds[cited] = gather_grounds(cited, self.site, self.mentions)
        return self._grounds[cited]

    def says(self, cited: tuple[CitedSource, ...]) -> CitedTexts:
        """Give what citations say, and of what they are said not to say anything."""
        grounds = self.grounds(cited)
        absent = [fold(each.absent).text for each in cited if each.absent]
        return CitedTexts(
            lambda: "\n".join([grounds.folded, *absent]),
            lambda: self.whole(cited),
            partial(self._means, grounds),
        )

    def _means(self, grounds: Grounds, person: str) -> bool:
        """Say whether cited places name somebody, or an office of theirs."""
        registry = self.site.registry
        posts = (office.meta.post for office in registry.offices(person))
        return any(grounds.names(each, registry) for each in (person, *filter(None, posts)))

    @cached_property
    def family_names(self) -> Mapping[str, Collection[str]]:
        """Give, for each family name, bare or behind a style of theirs, the ids of its bearers."""
        found: dict[str, set[str]] = {}
        for each, person in self.site.registry.people.items():
            for style in ("", *person.meta.honorific_prefix):
                found.setdefault(fold(f"{style} {person.family_name}").text, set()).add(each)
        return found

    def whole(self, cited: Iterable[CitedSource]) -> str:
        """Give all words of the sources that are cited, folded."""
        sources = filter(None, (self.corpus.get(each.source) for each in cited))
        return "\n".join(each.folded(at).text for each in sources for at in each.everything)

    def phrases(self) -> Iterator[str]:
        """Yield the names of all pages, labels of offices and titles of sources."""
        registry = self.site.registry
        for entity in registry.entities:
            yield from registry.every_name(entity)
        for source in self.site.sources.values():
            yield source.meta.title
