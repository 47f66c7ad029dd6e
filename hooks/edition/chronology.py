"""Chronology: everything that has a date, in one order; events, documents, and offices."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hooks.model.pages import TimelineFrontMatter
from hooks.model.registry import concerned, title
from hooks.read.placing import read_cite

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from hooks.model.dates import PartialDate
    from hooks.model.entities import Membership
    from hooks.model.registry import Registry
    from hooks.model.site import Site
    from hooks.model.sources import Source
    from hooks.model.values import Evidence

PAGE = "timeline.md"
_ORDER = ("office_end", "office_start", "source", "event")


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened on a day, in a month or in a year."""

    date: PartialDate
    kind: str
    """source, event, office_start or office_end."""
    title: str
    who: tuple[str, ...]
    """Ids of persons, organisations or posts."""
    sources: tuple[Evidence, ...]
    """What it rests on; none where the moment is the document itself."""
    source: str = ""
    """The id of the document whose date this is."""
    membership: Membership | None = None
    """The office that is taken up or left."""
    anchor: str = ""
    """Its id on the timeline."""

    @property
    def background(self) -> bool:
        """Say whether it rests on web pages.

        An event that a document of the site tells of does not. What is said of an office is seldom
        said of its first and last day: there a single web page makes these background.
        """
        cited = [bool(each.cite) for each in self.sources]
        return not (self.source or ((all(cited) if self.membership else any(cited)) and cited))


@dataclass(frozen=True, slots=True)
class Chronology:
    """All moments of a site."""

    moments: tuple[Moment, ...]
    """By date; what is known by its year or month alone stands at the head of that time."""
    parts: Mapping[str, tuple[tuple[Moment, str], ...]]
    """For each person and body its own moments, offices left out, and what it did in each."""

    @classmethod
    def of(cls, site: Site) -> Chronology:
        """Gather the moments of a site in one pass."""
        found = sorted([*_events(site), *_sources(site), *_offices(site)], key=_when)
        moments = tuple(_anchored(found))
        parts: dict[str, list[tuple[Moment, str]]] = defaultdict(list)
        for moment in moments:
            for entity, did in _parts(site, moment):
                parts[entity].append((moment, did))
        return cls(moments, {entity: tuple(them) for entity, them in parts.items()})


def _events(site: Site) -> Iterator[Moment]:
    page = site.pages.get(PAGE)
    if page and isinstance(page.meta, TimelineFrontMatter):
        for each in page.meta.events:
            yield Moment(each.date, "event", each.title, each.who, each.sources)


def _sources(site: Site) -> Iterator[Moment]:
    for source in site.sources.values():
        meta = source.meta
        yield Moment(meta.date, "source", meta.title, meta.author, (), source=source.id)


def _offices(site: Site) -> Iterator[Moment]:
    for each in site.registry.memberships:
        meta = each.meta
        for kind, date in (("office_start", meta.start_date), ("office_end", meta.end_date)):
            if date:
                words = _office_words(site.registry, each, kind)
                who = (each.person, each.organization)
                then = tuple(it for it in meta.sources if _speaks(site, it, date))
                yield Moment(date, kind, words, who, then, membership=each)


def _speaks(site: Site, evidence: Evidence, on: PartialDate) -> bool:
    """Say whether evidence may speak of a day: no document tells of what came after it."""
    if not evidence.cite:
        return True
    cited = read_cite(evidence.cite, site.sources)
    sources = [site.sources[each.source] for each in cited if each.source in site.sources]
    return not sources or any(on.first <= source.meta.date.last for source in sources)


def _office_words(registry: Registry, membership: Membership, kind: str) -> str:
    name = registry.name(membership.person)
    verb = "takes" if kind == "office_start" else "leaves"
    what = title(registry, membership)
    if membership.meta.post:
        return f"{name} {verb} office as {what}"
    body = membership.organization
    return f"{name} {verb} the role of {what}, {registry.name(body) if body in registry else body}"


def _when(moment: Moment) -> tuple[date, int, int]:
    """Order by the first day meant, the vaguer date first; on one day by kind, then as given."""
    when = moment.date
    return when.first, -when.last.toordinal(), _ORDER.index(moment.kind)


def _anchored(moments: Iterable[Moment]) -> Iterator[Moment]:
    """Give each moment an id out of its date; those of one date are counted."""
    seen: Counter[str] = Counter()
    for moment in moments:
        date = str(moment.date)
        seen[date] += 1
        number = f"-{seen[date]}" if seen[date] > 1 else ""
        yield replace(moment, anchor=f"on-{date}{number}")


def _parts(site: Site, moment: Moment) -> Iterator[tuple[str, str]]:
    """Yield whose moment it is, and what they did; offices stand on their pages already."""
    registry = site.registry
    if moment.kind == "event":
        yield from ((each, "") for each in concerned(registry, moment.who, moment.date))
    elif moment.kind == "source":
        done: set[str] = set()
        for did, ids in _roles(site.sources[moment.source]):
            for each in concerned(registry, ids, moment.date):
                if each not in done:
                    done.add(each)
                    yield each, did


def _roles(source: Source) -> tuple[tuple[str, tuple[str, ...]], ...]:
    meta = source.meta
    publisher = (meta.publisher,) if meta.publisher else ()
    return (
        ("Wrote", meta.author),
        ("Was sent", meta.recipient),
        ("Was sent a copy of", meta.cc),
        ("Published", publisher),
    )
