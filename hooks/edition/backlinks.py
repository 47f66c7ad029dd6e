"""Backlinks: where each person, body and office is named, seen from its own page."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.edition.sentences import Piece, excerpts, without_permalink
from hooks.model.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from hooks.model.mentions import Mention

_SOURCES = "sources/"


@dataclass(frozen=True, slots=True)
class Entry:
    """One place that names an entity: a paragraph of a source, a section of another page."""

    src_uri: str
    anchor: str
    linked: bool
    """Whether the entity is linked there at least once, so that the link has its way back."""
    posts: tuple[str, ...]
    """The offices as which it is named there."""
    excerpts: tuple[tuple[Piece, ...], ...]
    """The sentences, with the names told apart."""


class Backlinks:
    """All mentions of a build, by entity."""

    def __init__(self, mentions: Mapping[str, Sequence[Mention]]) -> None:
        """Sort the mentions of all pages, given by `src_uri`, in one pass."""
        self._entities: dict[str, dict[tuple[str, str], list[Mention]]] = defaultdict(dict)
        self._offices: dict[str, dict[tuple[str, str, str], list[Mention]]] = defaultdict(dict)
        self._paragraphs: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        for src_uri, found in mentions.items():
            for mention in found:
                self._add(src_uri, mention)

    def of(self, entity: str) -> list[Entry]:
        """List where a person, an organisation or a post is named, page by page."""
        return [_entry(*place, found) for place, found in self._entities.get(entity, {}).items()]

    def of_office(self, post: str) -> list[tuple[str, Entry]]:
        """List where the holder of a post is named as such, with the id of the holder."""
        return [
            (holder, _entry(src_uri, anchor, found))
            for (holder, src_uri, anchor), found in self._offices.get(post, {}).items()
        ]

    def companions(self, entity: str) -> list[tuple[str, int]]:
        """Count who is named in the same paragraphs of sources; most often first, then by id."""
        counts: Counter[str] = Counter()
        for place in self._entities.get(entity, {}):
            counts.update(list(self._paragraphs.get(place, ())))
        del counts[entity]
        return sorted(counts.items(), key=lambda item: (-item[1], item[0]))

    def paragraphs(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Yield each paragraph of a source with the persons and bodies named there, in order."""
        for (src_uri, anchor), named in self._paragraphs.items():
            yield src_uri, anchor, tuple(named)

    def sources(self, entity: str, *, by_name: bool) -> int:
        """Count the sources that name an entity at all, or otherwise than by its office."""
        places = self._entities.get(entity, {}).items()
        return len(
            {
                src_uri
                for (src_uri, _), found in places
                if src_uri.startswith(_SOURCES)
                and not (by_name and all(each.target.post for each in found))
            }
        )

    def _add(self, src_uri: str, mention: Mention) -> None:
        place = (src_uri, mention.anchor)
        target = mention.target
        self._entities[target.entity].setdefault(place, []).append(mention)
        if target.post and target.post != target.entity:
            self._offices[target.post].setdefault((target.entity, *place), []).append(mention)
        if src_uri.startswith(_SOURCES) and target.kind != "post":
            self._paragraphs[place][target.entity] = None


def named_on(mentions: Iterable[Mention]) -> list[tuple[str, tuple[str, ...], int]]:
    """List whom a page names, in order of appearance: id, offices, how often."""
    found = grouped((mention.target.entity, mention) for mention in mentions)
    return [(entity, _posts(them), len(them)) for entity, them in found.items()]


def _entry(src_uri: str, anchor: str, mentions: list[Mention]) -> Entry:
    is_source = src_uri.startswith(_SOURCES)
    blocks = grouped(
        ((it.block, it.text if is_source else without_permalink(it.text)), (it.start, it.end))
        for it in mentions
    )
    pieces = [each for (_, text), marks in blocks.items() for each in excerpts(text, marks)]
    linked = any(mention.linked for mention in mentions)
    return Entry(src_uri, anchor, linked, _posts(mentions), tuple(pieces))


def _posts(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """List the offices of mentions, each once; a post needs no telling that it is one."""
    found = (each.target.post for each in mentions if each.target.post != each.target.entity)
    return tuple(dict.fromkeys(post for post in found if post))
