"""Backlinks: where each person, body and office is named, seen from its own page."""

from array import array
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from hooks.edition.sentences import Piece, excerpts, without_permalink
from hooks.model.grouping import grouped
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
    """All mentions of a build, by entity.

    They are numbered, those of one place in a row, and only numbers are kept beside them: lists by
    entity and place would take ten times the memory.
    """

    def __init__(self, mentions: Mapping[str, Sequence[Mention]]) -> None:
        """Give the mentions of all pages numbers, given by `src_uri`, in one pass."""
        self._mentions: list[Mention] = []
        self._pages: list[str] = []
        self._firsts = array("L")
        """The first number of each page."""
        self._starts = array("L")
        """The first number of each place: a paragraph of a source, a section of another page."""
        self._entities: dict[str, array[int]] = defaultdict(lambda: array("L"))
        self._offices: dict[str, array[int]] = defaultdict(lambda: array("L"))
        for src_uri, found in mentions.items():
            self._pages.append(src_uri)
            self._firsts.append(len(self._mentions))
            self._add(found)

    def of(self, entity: str) -> list[Entry]:
        """List where a person, an organisation or a post is named, page by page."""
        return [
            _entry(self._page(place), found)
            for place, found in self._by_place(self._entities.get(entity, ()))
        ]

    def of_office(self, post: str) -> list[tuple[str, Entry]]:
        """List where the holder of a post is named as such, with the id of the holder."""
        entries = []
        for place, found in self._by_place(self._offices.get(post, ())):
            holders = grouped((each.target.entity, each) for each in found)
            entries += [(each, _entry(self._page(place), them)) for each, them in holders.items()]
        return entries

    def companions(self, entity: str) -> list[tuple[str, int]]:
        """Count who is named in the same paragraphs of sources; most often first, then by id."""
        counts: Counter[str] = Counter()
        for place, _ in self._by_place(self._entities.get(entity, ())):
            if self._page(place).startswith(_SOURCES):
                counts.update(self._named(place))
        del counts[entity]
        return sorted(counts.items(), key=lambda item: (-item[1], item[0]))

    def paragraphs(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Yield each paragraph of a source with the persons and bodies named there, in order."""
        for place, start in enumerate(self._starts):
            src_uri = self._page(place)
            if src_uri.startswith(_SOURCES) and (named := self._named(place)):
                yield src_uri, self._mentions[start].anchor, named

    def sources(self, entity: str, *, by_name: bool) -> int:
        """Count the sources that name an entity at all, or otherwise than by its office."""
        found = self._by_place(self._entities.get(entity, ()))
        pages = {
            self._page(place)
            for place, them in found
            if not (by_name and all(each.target.post for each in them))
        }
        return sum(src_uri.startswith(_SOURCES) for src_uri in pages)

    def _add(self, found: Sequence[Mention]) -> None:
        """Give the mentions of a page their numbers."""
        order: dict[str, int] = {}
        for mention in sorted(found, key=lambda each: order.setdefault(each.anchor, len(order))):
            number, target = len(self._mentions), mention.target
            is_first = number == self._firsts[-1]
            if is_first or mention.anchor != self._mentions[-1].anchor:
                self._starts.append(number)
            self._mentions.append(mention)
            self._entities[target.entity].append(number)
            if target.post and target.post != target.entity:
                self._offices[target.post].append(number)

    def _by_place(self, numbers: Iterable[int]) -> Iterator[tuple[int, list[Mention]]]:
        """Sort ascending numbers of mentions by the number of their place."""
        for place, them in groupby(numbers, lambda each: bisect_right(self._starts, each) - 1):
            yield place, [self._mentions[each] for each in them]

    def _page(self, place: int) -> str:
        return self._pages[bisect_right(self._firsts, self._starts[place]) - 1]

    def _named(self, place: int) -> tuple[str, ...]:
        """Give the persons and bodies of a place, in order."""
        end = self._starts[place + 1] if place + 1 < len(self._starts) else len(self._mentions)
        targets = (self._mentions[each].target for each in range(self._starts[place], end))
        return tuple(dict.fromkeys(each.entity for each in targets if each.kind != "post"))


def named_on(mentions: Iterable[Mention]) -> list[tuple[str, tuple[str, ...], int]]:
    """List whom a page names, in order of appearance: id, offices, how often."""
    found = grouped((mention.target.entity, mention) for mention in mentions)
    return [(entity, _posts(them), len(them)) for entity, them in found.items()]


def _entry(src_uri: str, mentions: Sequence[Mention]) -> Entry:
    is_source = src_uri.startswith(_SOURCES)
    blocks = grouped(
        ((it.block, it.text if is_source else without_permalink(it.text)), (it.start, it.end))
        for it in mentions
    )
    pieces = [each for (_, text), marks in blocks.items() for each in excerpts(text, marks)]
    linked = any(mention.linked for mention in mentions)
    return Entry(src_uri, mentions[0].anchor, linked, _posts(mentions), tuple(pieces))


def _posts(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """List the offices of mentions, each once; a post needs no telling that it is one."""
    found = (each.target.post for each in mentions if each.target.post != each.target.entity)
    return tuple(dict.fromkeys(post for post in found if post))
