"""Chronology: everything that has a date, in one order; events, documents, and offices."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from hooks.model.dates import PartialDate
from hooks.model.entities import Membership
from hooks.model.grouping import grouped
from hooks.model.key_lines import KeyPath
from hooks.model.pages import TimelineFrontMatter
from hooks.model.registry import Registry, concerned, title
from hooks.model.site import Site
from hooks.model.values import Evidence
from hooks.verify.details import DAYS

PAGE = "timeline.md"
_ORDER = ("office_end", "office_start", "source", "event")
_DAYS = {
    "event": DAYS["date"],
    "source": DAYS["date"],
    "office_start": DAYS["start_date"],
    "office_end": DAYS["end_date"],
}
"""What the day of each kind of moment is called among what rests on web pages."""
Resting = Mapping[tuple[str, int], tuple[str, ...]]
"""What of an item of front matter, by its path and line, web pages say alone: “the date”."""


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
    before: Membership | None = None
    """The office that was renamed to this one on the day."""
    resting: tuple[str, ...] = ()
    """What of it web pages say alone, where a document says the rest: “the date”."""
    anchor: str = ""
    """Its id on the timeline."""
    other_anchor: str = ""
    """The id of what is told in one with it."""
    place: KeyPath = ()
    """Where in the front matter the words of an event stand."""

    @property
    def background(self) -> bool:
        """Say whether web pages alone say that it was on this day."""
        is_said = self.source or any(each.cite for each in self.sources)
        return not is_said or _DAYS[self.kind] in self.resting

    @property
    def standing(self) -> str:
        """Say who tells of it: `said` by documents, `background`, or `mixed`."""
        if self.resting and any(each.cite for each in self.sources):
            return "mixed"
        return "background" if self.background else "said"


@dataclass(frozen=True, slots=True)
class Chronology:
    """All moments of a site."""

    moments: tuple[Moment, ...]
    """By date; what is known by its year or month alone stands behind the days of that time."""
    parts: Mapping[str, tuple[tuple[Moment, str], ...]]
    """For each person and body its own moments, offices left out, and what it did in each."""

    @classmethod
    def of(cls, site: Site, resting: Resting | None = None) -> "Chronology":
        """Gather the moments of a site in one pass.

        `resting` has, by path and line of an item of front matter, what rests on web pages alone.
        """
        known = resting or {}
        found = [*_events(site, known), *_sources(site), *_offices(site, known)]
        found.sort(key=lambda it: (it.date, _ORDER.index(it.kind)))
        moments = tuple(_renamed(site.registry, [*_anchored(found)]))
        parts = ((each, *part) for each in moments for part in _parts(site, each))
        return cls(moments, grouped((entity, (each, did)) for each, entity, did in parts))


def _events(site: Site, resting: Resting) -> Iterator[Moment]:
    page = site.pages.get(PAGE)
    if page and isinstance(page.meta, TimelineFrontMatter):
        for at, each in enumerate(page.meta.events):
            rest = resting.get((page.path, page.lines.at("events", at)), ())
            place = ("events", at, "title")
            yield Moment(
                each.date, "event", each.title, each.who, each.sources, resting=rest, place=place
            )


def _sources(site: Site) -> Iterator[Moment]:
    for source in site.sources.values():
        meta = source.meta
        yield Moment(meta.date, "source", meta.title, meta.author, (), source=source.id)


def _offices(site: Site, resting: Resting) -> Iterator[Moment]:
    for each in site.registry.memberships:
        meta = each.meta
        rest = resting.get((each.path, each.line), ())
        for kind, date in (("office_start", meta.start_date), ("office_end", meta.end_date)):
            if date:
                words = _office_words(site.registry, each, kind)
                who = (each.person, each.organization)
                then = tuple(it for it in meta.sources if _speaks(site, it, date))
                other = _DAYS["office_end" if kind == "office_start" else "office_start"]
                own = tuple(name for name in rest if name != other)
                yield Moment(date, kind, words, who, then, membership=each, resting=own)


def _renamed(registry: Registry, moments: list[Moment]) -> Iterator[Moment]:
    """Tell in one entry of an office that ends and of the one that it becomes on the next day.

    Where one becomes two, or two become one, nobody knows which is which: each is told by itself.
    """
    ends = grouped(
        ((it.membership.person, it.date.last + timedelta(days=1)), it)
        for it in moments
        if it.membership and it.kind == "office_end" and it.date.is_day
    )
    pairs = [
        (end, it)
        for it in moments
        if it.membership and it.kind == "office_start" and it.date.is_day
        for end in ends.get((it.membership.person, it.date.first), ())
        if end.membership and _is_renamed(registry, end.membership, it.membership)
    ]
    count = Counter(each.anchor for pair in pairs for each in pair)
    pairs = [pair for pair in pairs if all(count[each.anchor] == 1 for each in pair)]
    becoming = {start.anchor: end for end, start in pairs}
    gone = {end.anchor for end, _ in pairs}
    for it in moments:
        old = becoming.get(it.anchor)
        if old and old.membership and it.membership:
            words = (
                f"The office of {registry.name(it.membership.person)}, "
                f"{title(registry, old.membership)}, becomes {title(registry, it.membership)}"
            )
            yield replace(it, title=words, before=old.membership, other_anchor=old.anchor)
        elif it.anchor not in gone:
            yield it


def _is_renamed(registry: Registry, old: Membership, new: Membership) -> bool:
    """Say whether one post ends with the membership and the other begins with it.

    The posts are of one body; or of a body and its successor, where they may end and begin with
    the bodies, if they are called the same in both.
    """
    one = registry.posts.get(old.meta.post or "")
    two = registry.posts.get(new.meta.post or "")
    if not one or not two:
        return False
    days = (old.meta.end_date, new.meta.start_date)
    first, then = (registry.organizations[each.organization] for each in (one, two))
    is_successor = then.id in first.meta.successor
    if (one.meta.end_date, two.meta.start_date) == days:
        return first.id == then.id or is_successor
    lives = (first.meta.dissolution_date, then.meta.founding_date)
    heads = {re.split(r" (?:of|for|to|at) ", each.meta.label)[0] for each in (one, two)}
    return is_successor and lives == days and len(heads) == 1


def _speaks(site: Site, evidence: Evidence, on: PartialDate) -> bool:
    """Say whether evidence may speak of a day: no document tells of what came after it."""
    cited = (site.sources.get(each.source) for each in site.cited(evidence.cite))
    return not evidence.cite or any(it and on.first <= it.meta.date.last for it in cited)


def _office_words(registry: Registry, membership: Membership, kind: str) -> str:
    name = registry.name(membership.person)
    verb = "takes" if kind == "office_start" else "leaves"
    what = title(registry, membership)
    if membership.meta.post:
        return f"{name} {verb} office as {what}"
    body = membership.organization
    return f"{name} {verb} the role of {what}, {registry.name(body) if body in registry else body}"


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
        meta, did = site.sources[moment.source].meta, dict[str, str]()
        roles = {
            "Wrote": meta.author,
            "Was sent": meta.recipient,
            "Was sent a copy of": meta.cc,
            "Published": (meta.publisher,) if meta.publisher else (),
        }
        for role, ids in roles.items():
            for each in concerned(registry, ids, moment.date):
                did.setdefault(each, role)
        yield from did.items()
