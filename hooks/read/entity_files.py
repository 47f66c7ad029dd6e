"""People, organisations and posts, out of the pages about them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from hooks.model.entities import (
    Membership,
    Organization,
    OrganizationFrontMatter,
    Person,
    PersonFrontMatter,
    Post,
)
from hooks.model.ids import ID, make_id
from hooks.model.pages import Page
from hooks.model.registry import Registry
from hooks.problems import Problem
from hooks.read.file_names import is_index

RULE = "entity-metadata"
_FOLDERS = ("people/", "organisations/")


def build_registry(pages: Iterable[Page]) -> tuple[Registry, list[Problem]]:
    """Gather everybody who has a page; ids that are taken already are left out and reported."""
    found = _Found()
    for page in sorted(pages, key=lambda page: page.src_uri):
        entity = entity_id(page.src_uri)
        is_named = page.is_complete and ID.fullmatch(entity)
        if is_named and found.take(entity, page.path, 1):
            if isinstance(page.meta, PersonFrontMatter):
                found.people[entity] = Person(entity, page.path, page.meta, page.lines)
            elif isinstance(page.meta, OrganizationFrontMatter):
                found.organizations[entity] = Organization(entity, page.path, page.meta, page.lines)
    for organization in found.organizations.values():
        _add_posts(found, organization)
    registry = Registry(
        dict(sorted(found.people.items())),
        dict(sorted(found.organizations.items())),
        dict(sorted(found.posts.items())),
        _memberships(found),
    )
    return registry, [*found.problems, *_cycles(registry), *_untimely(registry)]


def entity_id(src_uri: str) -> str:
    """Give the id that a page's file name is, or "" for a page about nobody."""
    folder = next((each for each in _FOLDERS if src_uri.startswith(each)), "")
    stem = src_uri.removeprefix(folder).removesuffix(".md")
    return "" if not folder or "/" in stem or is_index(stem) else stem


@dataclass(slots=True)
class _Found:
    """What has been gathered so far."""

    people: dict[str, Person] = field(default_factory=dict)
    organizations: dict[str, Organization] = field(default_factory=dict)
    posts: dict[str, Post] = field(default_factory=dict)
    taken: dict[str, str] = field(default_factory=dict)
    """Where each id is used."""
    problems: list[Problem] = field(default_factory=list)

    def take(self, entity: str, path: str, line: int, other: str = "") -> bool:
        """Claim an id; report where it is not free, with another that would do."""
        first = self.taken.setdefault(entity, "")
        if not first:
            self.taken[entity] = f"{path}:{line}" if line > 1 else path
            return True
        what = f"the id “{entity}” is taken already, by {first}"
        such = f", such as “{other}”" if other else ""
        hint = f"People, organisations and posts share one set of ids: write another{such}."
        self.problems.append(Problem(path, line, "duplicate-id", what, hint))
        return False


def _add_posts(found: _Found, organization: Organization) -> None:
    """Add the posts of an organisation."""
    for at, post in enumerate(organization.meta.posts):
        if organization.lines.is_wrong("posts", at):
            continue  # its id is none that nobody bears
        line = organization.lines.at("posts", at)
        id_line = organization.lines.at("posts", at, "id")
        if found.take(post.id, organization.path, id_line, make_id(post.label)):
            found.posts[post.id] = Post(post.id, organization.id, organization.path, line, post)


def _memberships(found: _Found) -> tuple[Membership, ...]:
    """List who held which office; one whose post or organisation is not known is left out."""
    listed = []
    for person in sorted(found.people.values(), key=lambda person: person.id):
        for at, each in enumerate(person.meta.memberships):
            if person.lines.is_wrong("memberships", at):
                continue  # whoever it may mean once it is mended
            post = found.posts.get(each.post or "")
            organization = post.organization if post else each.organization or ""
            if (each.post is None or post) and organization in found.organizations:
                line = person.lines.at("memberships", at)
                listed.append(Membership(person.id, organization, person.path, line, each))
    return tuple(listed)


def _untimely(registry: Registry) -> list[Problem]:
    """Report memberships with a date before their body was founded or beyond its end."""
    problems = []
    for each in registry.memberships:
        meta, body = each.meta, registry.organizations[each.organization]
        founded, ended = body.meta.founding_date, body.meta.dissolution_date
        for key in ("start_date", "end_date", "as_of"):
            date = getattr(meta, key)
            is_early = date and founded and date.last < founded.first
            is_late = date and ended and date.first > ended.last
            if not (is_early or is_late):
                continue
            life = f"founded on {founded}" if is_early else f"dissolved on {ended}"
            what = f"`{key}` is {date}, and {body.meta.name} ({body.id}) was {life}"
            hint = (
                f"Correct this date, or that in {body.path}. An office that went on in a body that "
                "followed is a membership of its own."
            )
            problems.append(Problem(each.path, each.line, RULE, what, hint))
            break
    return problems


def _cycles(registry: Registry) -> list[Problem]:
    """Report organisations that are parts of themselves, once for each circle."""
    problems = []
    seen: set[str] = set()
    for organization in registry.organizations.values():
        circle = list(registry.ancestors(organization.id))
        top = registry.organizations[circle[-1]].meta.parent
        if top == organization.id and organization.id not in seen:
            seen.update(circle)
            way = " -> ".join([*circle, organization.id])
            what = f"“parent” leads in a circle: {way}"
            line = organization.lines.at("parent")
            hint = "Delete one of these parents."
            problems.append(Problem(organization.path, line, RULE, what, hint))
    return problems
