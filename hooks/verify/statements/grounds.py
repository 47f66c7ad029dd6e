"""Grounds: what the cited paragraphs and the cited source's own details bear out."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from hooks.model.citations import CitedSource
from hooks.model.mentions import Mention
from hooks.model.registry import Registry
from hooks.model.site import Site
from hooks.model.sources import Paragraph, Source, SourceBlock
from hooks.verify.statements.support import StatedFigures
from hooks.verify.texts.quotation_folding import fold


@dataclass(frozen=True)
class Grounds:
    """What some cited places say."""

    texts: tuple[str, ...]
    """The cited paragraphs, and the source's details."""
    entities: frozenset[str]
    """The ids of the persons, organisations and posts that they name."""
    evidence: StatedFigures
    """Their figures and dates."""

    def names(self, entity: str, registry: Registry) -> bool:
        """Say whether an entity is named there, recorded or by the letter."""
        if entity in self.entities:
            return True
        return entity in registry and any(
            re.search(rf"(?<!\w){re.escape(fold(name).text)}(?!\w)", self.folded)
            for name in registry.every_name(entity)
        )

    @cached_property
    def folded(self) -> str:
        """Give all of it folded, a line for each text."""
        return "\n".join(fold(text).text for text in self.texts)


def gather_grounds(
    cited: Iterable[CitedSource], site: Site, mentions: Mapping[str, Sequence[Mention]]
) -> Grounds:
    """Gather what citations rest on; `mentions` are those of sources, by `src_uri`."""
    texts: list[str] = []
    entities: set[str] = set()
    dated: list[tuple[list[str], int]] = []
    for each in cited:
        source = site.sources.get(each.source)
        if source is None or each.absent:
            continue
        anchors = source.unnumbered.union(f"para_{number}" for number in each.paragraphs)
        own = [_own_words(block) for block in source.blocks if block.anchor in anchors]
        own += _details(source, site.registry)
        texts += own
        dated.append((own, source.meta.date.first.year))
        for party in _named(source):
            entities.update(site.registry.party(party, source.meta.date))
        for mention in mentions.get(source.src_uri, ()):
            if mention.anchor in anchors:
                entities |= {mention.target.entity, mention.target.post}
    return Grounds(tuple(texts), frozenset(entities - {""}), StatedFigures(*dated))


def _own_words(block: SourceBlock) -> str:
    """Give the words of a block without the number that the document prints before them."""
    return block.text[block.printed_length :] if isinstance(block, Paragraph) else block.text


def _details(source: Source, registry: Registry) -> Iterator[str]:
    meta = source.meta
    yield meta.title
    yield meta.date.in_words()
    yield str(meta.date)
    for entity in _named(source):
        if entity in registry:
            yield from registry.every_name(entity)


def _named(source: Source) -> tuple[str, ...]:
    meta = source.meta
    publisher = (meta.publisher,) if meta.publisher else ()
    return (*meta.author, *meta.recipient, *meta.cc, *publisher)
