"""Everybody and every body that has a page, and who held which office when."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from hooks.model.dates import PartialDate, Span, days_between
from hooks.model.entities import Membership, Organization, Person, Post
from hooks.model.grouping import grouped


@dataclass(frozen=True)
class Registry:
    """Persons, organisations, posts and memberships; each mapping sorted by id."""

    people: Mapping[str, Person]
    organizations: Mapping[str, Organization]
    posts: Mapping[str, Post]
    memberships: tuple[Membership, ...]
    """Sorted by person, in the order of their declaration."""

    def __contains__(self, entity: object) -> bool:
        """Say whether an id is that of a person, an organisation or a post."""
        return entity in self.people or entity in self.organizations or entity in self.posts

    def kind(self, entity: str) -> str:
        """Say what an id names: person, organisation or post; raise KeyError for none."""
        if entity in self.people:
            return "person"
        if entity in self.organizations:
            return "organisation"
        self.posts[entity]
        return "post"

    def names(self, *kinds: str) -> dict[str, tuple[str, ...]]:
        """Give by id what those of some kinds are called, or all."""
        every = self.entities
        return {each: (self.name(each),) for each in every if not kinds or self.kind(each) in kinds}

    @property
    def entities(self) -> tuple[str, ...]:
        """List all ids: of persons, organisations and posts."""
        return (*self.people, *self.organizations, *self.posts)

    def every_name(self, entity: str) -> tuple[str, ...]:
        """List all names of a person or organisation, or all labels of a post."""
        if entity in self.posts:
            post = self.posts[entity].meta
            return (post.label, *post.other_labels, *post.short_labels)
        found = self.people.get(entity) or self.organizations[entity]
        return (found.meta.name, *(other.name for other in found.meta.other_names))

    def name(self, entity: str) -> str:
        """Give the name of a person or organisation, or the label of a post."""
        return self.every_name(entity)[0]

    def name_on(self, entity: str, on: PartialDate | None) -> str:
        """Give the name that somebody or a body had on a day: a former one, where it is known."""
        found = self.people.get(entity) or self.organizations.get(entity)
        for each in found.meta.other_names if found else ():
            span = days_between(each.start_date, each.end_date)
            if on and each.end_date and span.covers(on):
                return each.name
        return self.name(entity)

    def holders(self, post: str, on: PartialDate | None) -> tuple[str, ...]:
        """List the ids of the persons who held a post on a date, sorted; without a date none."""
        if on is None:
            return ()
        found = {
            membership.person
            for membership in self.terms(post)
            if membership.span and membership.span.covers(on)
        }
        return tuple(sorted(found))

    def offices(self, person: str) -> tuple[Membership, ...]:
        """List the memberships of a person, in the order of their declaration."""
        return self._by_person.get(person, ())

    def terms(self, post: str) -> tuple[Membership, ...]:
        """List the memberships of those who held a post, by person."""
        return self._by_post.get(post, ())

    def party(self, entity: str, on: PartialDate) -> Iterator[str]:
        """Yield an id and who stands behind it on a day.

        Of a post its holders and its body; of a person the offices and their bodies.
        """
        yield entity
        yield from self.holders(entity, on)
        if entity in self.posts:
            yield self.posts[entity].organization
        for office in self.offices(entity):
            if office.span and office.span.covers(on):
                yield from filter(None, (office.meta.post, office.organization))

    def life(self, organization: str) -> Span:
        """Give the days on which a body certainly existed, as far as its dates are known."""
        meta = self.organizations[organization].meta
        return days_between(meta.founding_date, meta.dissolution_date)

    def ancestors(self, organization: str) -> Iterator[str]:
        """Yield an organisation, the one that it is part of, and so on up; each once."""
        seen: set[str] = set()
        at: str | None = organization
        while at is not None and at in self.organizations and at not in seen:
            seen.add(at)
            yield at
            at = self.organizations[at].meta.parent

    @cached_property
    def _by_post(self) -> Mapping[str, tuple[Membership, ...]]:
        return grouped((each.meta.post, each) for each in self.memberships if each.meta.post)

    @cached_property
    def _by_person(self) -> Mapping[str, tuple[Membership, ...]]:
        return grouped((each.person, each) for each in self.memberships)


def title(registry: Registry, membership: Membership) -> str:
    """Give the label of the post, or the role."""
    post = registry.posts.get(membership.meta.post or "")
    return post.meta.label if post else membership.meta.role or membership.meta.post or ""


def in_order(memberships: Iterable[Membership]) -> list[Membership]:
    """Sort memberships by date."""
    return sorted(memberships, key=_when)


_NEVER = PartialDate(date.max, date.max)


def _when(membership: Membership) -> tuple[PartialDate, PartialDate]:
    """Order by the first day that is known."""
    meta = membership.meta
    dates = [each for each in (meta.start_date, meta.as_of, meta.end_date) if each]
    return (dates or [_NEVER])[0], meta.end_date or meta.as_of or _NEVER


def bearer(registry: Registry, entity: str, on: PartialDate | None) -> str:
    """Give the person or body that an id means on a day; "" for an id that nobody has.

    A post is its holder, where exactly one person certainly held it, or else its organisation.
    """
    if entity not in registry.posts:
        return entity if entity in registry else ""
    holders = registry.holders(entity, on)
    return holders[0] if len(holders) == 1 else registry.posts[entity].organization


def bearers(registry: Registry, entities: Iterable[str], on: PartialDate | None) -> list[str]:
    """Give the persons and bodies behind ids, each once, in the order of the ids."""
    found = dict.fromkeys(bearer(registry, each, on) for each in entities)
    return [each for each in found if each]


def concerned(registry: Registry, entities: Iterable[str], on: PartialDate | None) -> list[str]:
    """Give whose pages an id belongs on: as `bearers`, and the organisation of each post."""
    known = tuple(entities)
    bodies = [registry.posts[each].organization for each in known if each in registry.posts]
    return list(dict.fromkeys([*bearers(registry, known, on), *bodies]))
