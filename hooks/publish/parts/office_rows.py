"""Who held which office when, for the pages of persons, of bodies and of documents."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from hooks.edition.addresses import Name
from hooks.edition.edition import Edition
from hooks.edition.view import View
from hooks.link.page.anchors import slug, unique
from hooks.model.dates import PartialDate, time_in_words
from hooks.model.entities import Membership, Post
from hooks.model.registry import in_order, title
from hooks.publish.parts.grounds_shown import Ground, grounds, resting_in_words


@dataclass(frozen=True, slots=True)
class Term:
    """Somebody's time in an office or a role."""

    anchor: str
    """On the page of a person the id of the post, to which links lead; "" where that is taken."""
    title: str
    post: Name | None
    person: Name
    organization: Name
    time: str
    grounds: list[Ground]
    resting: str
    """What of it web pages say alone, where a document says the rest."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A post and its holders on the page of its organisation."""

    anchor: str
    title: str
    other_titles: tuple[str, ...]
    time: str
    """From when to when the post existed; "" where that is not known."""
    holders: list[Term]


@dataclass(frozen=True, slots=True)
class Party:
    """An author or a recipient, and the offices held on the day of the document."""

    name: Name
    offices: tuple[str, ...]
    holder: Name | None
    """For an office: who held it that day, where one person certainly did."""

    def in_full(self) -> str:
        """Give a person with the offices of that day, or an office with its holder."""
        beside = "; ".join(self.offices) or (self.holder.text if self.holder else "")
        return f"{self.name.text} ({beside})" if beside else self.name.text


def offices(view: View, person: str, taken: Collection[str]) -> list[Term]:
    """List the offices of a person by date, each with its anchor."""
    used = set(taken)
    rows = []
    for each in in_order(view.site.registry.offices(person)):
        anchor = _anchor(each, used)
        used.add(anchor)
        rows.append(_term(view, each, anchor))
    return rows


def seats(view: View, organization: str, taken: Collection[str]) -> list[Seat]:
    """List the posts of an organisation in the order of their declaration, with holders."""
    registry = view.site.registry
    declared = registry.organizations[organization].meta.posts
    posts = (registry.posts[each.id] for each in declared if each.id in registry.posts)
    own = (post for post in posts if post.organization == organization)
    return [_seat(view, post, taken) for post in own]


def office_on(edition: Edition, person: str, on: PartialDate) -> tuple[str, ...]:
    """List the titles that a person certainly held on a date."""
    registry = edition.site.registry
    held = (each for each in registry.offices(person) if each.span and each.span.covers(on))
    return tuple(dict.fromkeys(title(registry, each) for each in held))


def parties(view: View, entities: Iterable[str], on: PartialDate) -> list[Party]:
    """Name authors or recipients with the office held on the day of the document."""
    return [_party(view, entity, on) for entity in entities]


def _anchor(membership: Membership, used: set[str]) -> str:
    """Take the id of the post as it is; a second term or a role gets an anchor of its own."""
    post = membership.meta.post
    if post:
        return "" if post in used else post
    return unique(slug(membership.meta.role or ""), used)


def _term(view: View, membership: Membership, anchor: str = "") -> Term:
    meta = membership.meta
    return Term(
        anchor,
        title(view.site.registry, membership),
        view.entity(meta.post) if meta.post else None,
        view.entity(membership.person, meta.post or ""),
        view.entity_on(membership.organization, meta.end_date or meta.as_of),
        time_in_words(meta.start_date, meta.end_date, meta.as_of),
        grounds(view, meta.sources),
        resting_in_words(view.edition.resting.get((membership.path, membership.line), ())),
    )


def _seat(view: View, post: Post, taken: Collection[str]) -> Seat:
    meta = post.meta
    dated = meta.start_date or meta.end_date
    return Seat(
        "" if post.id in taken else post.id,
        meta.label,
        (*meta.other_labels, *meta.short_labels),
        time_in_words(meta.start_date, meta.end_date, None) if dated else "",
        [_term(view, each) for each in in_order(view.site.registry.terms(post.id))],
    )


def _party(view: View, entity: str, on: PartialDate) -> Party:
    registry = view.site.registry
    holders = registry.holders(entity, on) if entity in registry.posts else ()
    holder = view.entity_on(holders[0], on, entity) if len(holders) == 1 else None
    offices = office_on(view.edition, entity, on)
    return Party(view.entity_on(entity, on), offices, holder)
