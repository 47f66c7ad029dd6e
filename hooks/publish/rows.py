"""The rows of the published tables: what each table lists, in a stable order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.publish.originals import published_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hooks.model.dates import PartialDate
    from hooks.model.entities import Membership, Organization, Person, Post
    from hooks.model.mentions import Mention
    from hooks.model.sources import Source
    from hooks.model.values import Evidence
    from hooks.problems import Problem
    from hooks.publish.edition import Edition


@dataclass(frozen=True, slots=True)
class Named:
    """A mention and the site path of its page."""

    page: str
    mention: Mention


def date(value: PartialDate | None) -> str:
    """Write a date in ISO 8601, empty for none."""
    return str(value) if value else ""


def evidence(items: Iterable[Evidence]) -> tuple[str, ...]:
    """List what something rests on: citations and web addresses."""
    return tuple(each.cite or each.url or "" for each in items)


def mentions(edition: Edition, _: Iterable[Problem]) -> Iterable[Named]:
    """List every mention, by page and place."""
    named = (
        Named(edition.addresses.path(src_uri), mention)
        for src_uri, found in edition.mentions.items()
        for mention in found
    )
    return sorted(named, key=lambda row: (row.page, row.mention.block, row.mention.start))


def sources(edition: Edition, _: Iterable[Problem]) -> Iterable[tuple[Source, str, str]]:
    """List the sources by date, with page and label."""
    for source in edition.site.sources.values():
        path = edition.addresses.path(f"sources/{source.id}.md")
        yield source, path, edition.labels.get(source.id, "")


def people(edition: Edition, _: Iterable[Problem]) -> Iterable[Person]:
    """List the persons by id."""
    return edition.site.registry.people.values()


def organizations(edition: Edition, _: Iterable[Problem]) -> Iterable[Organization]:
    """List the organisations by id."""
    return edition.site.registry.organizations.values()


def posts(edition: Edition, _: Iterable[Problem]) -> Iterable[Post]:
    """List the posts by id."""
    return edition.site.registry.posts.values()


def memberships(edition: Edition, _: Iterable[Problem]) -> Iterable[Membership]:
    """List the memberships by person."""
    return edition.site.registry.memberships


def notices(_: Edition, problems: Iterable[Problem]) -> Iterable[Problem]:
    """List the notices."""
    return (problem for problem in problems if problem.severity == "notice")


def original(source: Source) -> str:
    """Give the path of an original on the site, empty where it is missing."""
    return published_path(source.original.name) if source.original else ""
