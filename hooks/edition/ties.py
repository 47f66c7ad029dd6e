"""Ties: who wrote to whom, who holds which office in which body, who is named with whom."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, combinations, product

from hooks.edition.backlinks import Backlinks
from hooks.model.entities import Membership
from hooks.model.grouping import grouped
from hooks.model.registry import bearers
from hooks.model.site import Site

_MOST = 12
"""The most names of one paragraph, or of one side of a letter, that are tied to one another: a
paragraph of a thousand names would else make half a million ties that say nothing."""
_SHOWN = 5
"""The most places that a tie keeps; it counts them all."""
_WEIGHTS = {"wrote": 4, "office": 3, "copied": 2, "part": 2, "together": 1}
"""How strong each kind of tie is; the order is that in which they are listed."""


@dataclass(slots=True)
class Tie:
    """What ties one to another; it grows while it is gathered."""

    kind: str
    """wrote or copied (one to the other), office (a person's in a body), part (of a body),
    together."""
    one: str
    """The id of a person or body: who wrote, who held the office, or which body is the part."""
    other: str
    """The id of the person or body to whom, in which or of which."""
    times: int = 0
    """In how many letters, offices or paragraphs it shows."""
    sources: list[str] = field(default_factory=list)
    """The documents that the one wrote to the other, or sent a copy of."""
    offices: list[Membership] = field(default_factory=list)
    places: list[tuple[str, str]] = field(default_factory=list)
    """The first paragraphs that name both: `src_uri` and anchor."""

    @property
    def strength(self) -> int:
        """Weigh the tie: letters count most, being named together least, each time anew."""
        return _WEIGHTS[self.kind] * self.times


@dataclass(frozen=True, slots=True)
class Pair:
    """Two who are tied, in one way or in several."""

    ends: tuple[str, str]
    """Sorted."""
    ties: tuple[Tie, ...]

    @property
    def strength(self) -> int:
        """Weigh all ties of the two."""
        return sum(tie.strength for tie in self.ties)

    def beside(self, entity: str) -> str:
        """Give the other one."""
        return self.ends[1] if self.ends[0] == entity else self.ends[0]


@dataclass(frozen=True, slots=True)
class Ties:
    """All ties of a site."""

    pairs: tuple[Pair, ...]
    """The strongest first."""
    around: Mapping[str, tuple[Pair, ...]]
    """Those of each person and body, the strongest first."""

    @classmethod
    def of(cls, site: Site, backlinks: Backlinks) -> "Ties":
        """Gather the ties of a site; the time grows with its paragraphs, not with their squares."""
        every = _joined(chain(declared_ties(site), _together(backlinks)))
        found = grouped(((min(it.one, it.other), max(it.one, it.other)), it) for it in every)
        paired = (Pair(ends, tuple(_in_order(ties))) for ends, ties in found.items())
        pairs = tuple(sorted(paired, key=lambda pair: (-pair.strength, pair.ends)))
        return cls(pairs, grouped((entity, pair) for pair in pairs for entity in pair.ends))


def declared_ties(site: Site) -> Iterator[Tie]:
    """Yield the ties that front matter declares: letters, offices, and parts of bodies."""
    registry = site.registry
    for source in site.sources.values():
        meta = source.meta
        authors = bearers(registry, meta.author, meta.date)[:_MOST]
        for kind, ids in (("wrote", meta.recipient), ("copied", meta.cc)):
            others = bearers(registry, ids, meta.date)[:_MOST]
            for one, other in product(authors, others):
                if one != other:
                    yield Tie(kind, one, other, sources=[source.id])
    for held in registry.memberships:
        if held.organization in registry:
            yield Tie("office", held.person, held.organization, offices=[held])
    for body in registry.organizations.values():
        if body.meta.parent in registry.organizations and body.meta.parent != body.id:
            yield Tie("part", body.id, body.meta.parent or "")


def _together(backlinks: Backlinks) -> Iterator[Tie]:
    """Yield the ties of those who are named in one paragraph."""
    for src_uri, anchor, named in backlinks.paragraphs():
        for one, other in combinations(sorted(named[:_MOST]), 2):
            yield Tie("together", one, other, places=[(src_uri, anchor)])


def _joined(ties: Iterable[Tie]) -> Collection[Tie]:
    """Make one tie of all of one kind between the same two."""
    known: dict[tuple[str, str, str], Tie] = {}
    for tie in ties:
        joined = known.setdefault((tie.kind, tie.one, tie.other), tie)
        joined.times += 1
        if joined is not tie:
            joined.sources += tie.sources
            joined.offices += tie.offices
            if len(joined.places) < _SHOWN:
                joined.places += tie.places
    return known.values()


def _in_order(ties: Iterable[Tie]) -> list[Tie]:
    kinds = list(_WEIGHTS)
    return sorted(ties, key=lambda tie: (kinds.index(tie.kind), tie.one))
