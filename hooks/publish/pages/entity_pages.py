"""Pages of people and organisations: what follows the text that editors write."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Any

from hooks.model.dates import time_in_words
from hooks.publish.data.exported_paths import entity_feed
from hooks.publish.pages.commitments_page import commitments_section
from hooks.publish.pages.network_page import network_section
from hooks.publish.pages.timeline_page import timeline_section
from hooks.publish.parts.checks_section import acceptances_section
from hooks.publish.parts.fragments import LONG, Fragment, Section, append, render
from hooks.publish.parts.office_rows import offices, seats
from hooks.publish.parts.quoted_section import quoted_section

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from hooks.edition.addresses import Name
    from hooks.edition.backlinks import Entry
    from hooks.edition.edition import Edition
    from hooks.model.entities import Organization, Person

_SOURCES = "sources/"
_COMPANY = 12
"""How many of those mentioned in the same paragraphs are shown at once."""
_Group = dict[str, Any]
"""A page that mentions somebody, as the template takes it."""


def person_page(edition: Edition, person: Person, taken: Collection[str]) -> Fragment:
    """Make the offices, the mentions, the company and the background of a person."""
    here = f"people/{person.id}.md"
    found = [
        _offices_section(edition, person, taken),
        timeline_section(edition, here, person.id),
        commitments_section(edition, here, person.id),
        quoted_section(edition, here, person.id),
        _mentions_section(edition, here, _groups(edition, here, edition.backlinks.of(person.id))),
        network_section(edition, here, person.id),
        _companions_section(edition, here, person.id),
        _background_section(person),
        acceptances_section(edition, here, person.path),
    ]
    return append([section for section in found if section], taken)


def organization_page(
    edition: Edition, organization: Organization, taken: Collection[str]
) -> Fragment:
    """Make the posts, the relations, the mentions, the company and the background of a body."""
    here = f"organisations/{organization.id}.md"
    found = [
        _posts_section(edition, organization, taken),
        _relations_section(edition, here, organization),
        timeline_section(edition, here, organization.id),
        commitments_section(edition, here, organization.id),
        quoted_section(edition, here, organization.id),
        _mentions_section(edition, here, _all_groups(edition, here, organization)),
        network_section(edition, here, organization.id),
        _companions_section(edition, here, organization.id),
        _background_section(organization),
        acceptances_section(edition, here, organization.path),
    ]
    return append([section for section in found if section], taken)


def _offices_section(edition: Edition, person: Person, taken: Collection[str]) -> Section | None:
    rows = offices(edition, person.id, taken)
    if not rows:
        return None
    anchors = tuple(row.anchor for row in rows if row.anchor)
    return Section("offices", "Offices and roles", render("offices.html", rows=rows), anchors)


def _posts_section(
    edition: Edition, organization: Organization, taken: Collection[str]
) -> Section | None:
    rows = seats(edition, organization.id, taken)
    if not rows:
        return None
    anchors = tuple(row.anchor for row in rows if row.anchor)
    return Section("posts", "Posts and their holders", render("posts.html", rows=rows), anchors)


def _relations_section(edition: Edition, here: str, organization: Organization) -> Section | None:
    relations = edition.relations
    meta = organization.meta
    found: list[tuple[str, Iterable[str]]] = [
        ("Part of", (meta.parent,) if meta.parent else ()),
        ("Its parts", relations.parts.get(organization.id, ())),
        ("Followed by", meta.successor),
        ("Took over from", relations.predecessors.get(organization.id, ())),
    ]
    rows = [(term, [edition.entity(here, each) for each in ids]) for term, ids in found]
    dated = meta.founding_date or meta.dissolution_date
    time = time_in_words(meta.founding_date, meta.dissolution_date, None) if dated else ""
    if not (time or meta.classification or any(names for _, names in rows)):
        return None
    html = render("relations.html", rows=rows, time=time, kind=meta.classification)
    return Section("about-this-body", "About this body", html)


def _mentions_section(edition: Edition, here: str, groups: list[_Group]) -> Section | None:
    if not groups:
        return None
    path = entity_feed(here)
    feed = edition.addresses.href(here, path) if path in edition.addresses.paths else ""
    folded = sum(len(group["entries"]) for group in groups) > LONG
    html = render("mentions.html", groups=groups, feed=feed, folded=folded)
    return Section("mentioned-in", "Mentioned in", html, searched=False)


def _groups(
    edition: Edition, here: str, entries: Iterable[Entry], label: Name | None = None
) -> list[_Group]:
    """Group entries by page, sources first, each with what readers see of it."""
    others = (entry for entry in entries if entry.src_uri != here)
    return [
        _group(edition, here, src_uri, list(found), label)
        for src_uri, found in groupby(others, key=lambda entry: entry.src_uri)
    ]


def _all_groups(edition: Edition, here: str, organization: Organization) -> list[_Group]:
    """Group the mentions of a body, then those of each of its posts and their holders."""
    groups = _groups(edition, here, edition.backlinks.of(organization.id))
    for post in organization.meta.posts:
        name = edition.entity(here, post.id)
        groups += _groups(edition, here, edition.backlinks.of(post.id), name)
        groups += _holders(edition, here, post.id)
    return groups


def _holders(edition: Edition, here: str, post: str) -> list[_Group]:
    """Group the places where the holder of a post is meant; their way back is on the person."""
    registry = edition.site.registry
    found: dict[str, list[Entry]] = {}
    for holder, entry in edition.backlinks.of_office(post):
        found.setdefault(holder, []).append(entry)
    groups: list[_Group] = []
    for holder, entries in found.items():
        name = edition.entity(here, holder, post)
        label = replace(name, text=f"{registry.name(post)}: {name.text}")
        groups += _groups(edition, here, [_unlinked(entry) for entry in entries], label)
    return groups


def _unlinked(entry: Entry) -> Entry:
    return replace(entry, linked=False, posts=())


def _group(
    edition: Edition, here: str, src_uri: str, entries: list[Entry], label: Name | None
) -> _Group:
    registry = edition.site.registry
    source = edition.site.sources.get(src_uri.removeprefix(_SOURCES).removesuffix(".md"))
    source = source if src_uri.startswith(_SOURCES) else None
    return {
        "label": label,
        "title": source.meta.title if source else edition.titles.get(src_uri, src_uri),
        "href": edition.addresses.href(here, src_uri),
        "date": source.meta.date if source else None,
        "entries": [
            {
                "href": edition.addresses.href(here, src_uri, entry.anchor),
                "place": edition.place(src_uri, entry.anchor),
                "linked": entry.linked,
                "offices": [registry.name(post) for post in entry.posts],
                "excerpts": entry.excerpts,
            }
            for entry in entries
        ],
    }


def _companions_section(edition: Edition, here: str, entity: str) -> Section | None:
    found = edition.backlinks.companions(entity)
    if not found:
        return None
    rows = [(edition.entity(here, each), count) for each, count in found]
    html = render("companions.html", rows=rows, most=_COMPANY)
    return Section(
        "named-in-the-same-paragraphs", "Mentioned in the same paragraphs", html, searched=False
    )


def _background_section(entity: Person | Organization) -> Section | None:
    meta = entity.meta
    if not (meta.links or meta.identifiers or meta.other_names):
        return None
    names = [
        (each, time_in_words(each.start_date, each.end_date, None)) for each in meta.other_names
    ]
    html = render("background.html", meta=meta, names=names)
    return Section("background", "Background", html)
