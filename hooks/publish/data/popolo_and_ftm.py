"""Exports in standard formats: Popolo and FollowTheMoney.

https://www.popoloproject.com/specs/ and https://followthemoney.tech/explorer/.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import chain

from hooks.edition.chronology import Moment
from hooks.edition.edition import Edition
from hooks.model.entities import Membership, Organization, Person, Post
from hooks.model.site import Site
from hooks.model.sources import Source
from hooks.model.values import Evidence
from hooks.publish.data.data_values import Node, compact, date, filled


def popolo(edition: Edition) -> str:
    """Render persons, organisations, posts and memberships as one Popolo document."""
    registry = edition.site.registry
    content = {
        "persons": [filled(_person(each)) for each in registry.people.values()],
        "organizations": [filled(_organization(each)) for each in registry.organizations.values()],
        "posts": [filled(_post(each)) for each in registry.posts.values()],
        "memberships": [
            filled({"id": key, **_membership(each, edition)})
            for key, each in _keyed(registry.memberships)
        ],
    }
    dates_as_text = str
    return json.dumps(content, ensure_ascii=False, indent=1, default=dates_as_text) + "\n"


def follow_the_money(edition: Edition) -> Iterator[str]:
    """Yield FollowTheMoney entities, one a line: what Popolo has, events, documents, mentions."""
    registry, moments = edition.site.registry, edition.chronology.moments
    sources = edition.site.sources.values()
    rows = chain(
        (_ftm_person(each) for each in registry.people.values()),
        (_ftm_organization(each) for each in registry.organizations.values()),
        (_ftm_position(each) for each in registry.posts.values()),
        (_ftm_tenure(key, each) for key, each in _keyed(registry.memberships)),
        (_ftm_document(each, edition) for each in sources),
        (_ftm_event(each, edition.site) for each in moments if each.kind == "event"),
        (each for source in sources for each in _ftm_mentions(source, edition)),
    )
    return (compact(row) + "\n" for row in rows)


def _keyed(memberships: Iterable[Membership]) -> Iterator[tuple[str, Membership]]:
    """Give each membership an id that stays while nothing before it is declared."""
    counts: dict[str, int] = {}
    for each in memberships:
        about = f"{each.person}--{each.meta.post or each.organization}"
        counts[about] = counts.get(about, 0) + 1
        yield f"{about}--{counts[about]}", each


def _entity(entity: Person | Organization) -> Node:
    meta = entity.meta
    return {
        "id": entity.id,
        "name": meta.name,
        "other_names": [dict(each) for each in meta.other_names],
        "identifiers": [dict(each) for each in meta.identifiers],
        "links": [dict(each) for each in meta.links],
    }


def _person(person: Person) -> Node:
    return {
        **_entity(person),
        "family_name": person.family_name,
        "honorific_prefix": " ".join(person.meta.honorific_prefix),
        "honorific_suffix": " ".join(person.meta.honorific_suffix),
    }


def _organization(organization: Organization) -> Node:
    meta = organization.meta
    return {
        **_entity(organization),
        "classification": meta.classification,
        "parent_id": meta.parent,
        "founding_date": meta.founding_date,
        "dissolution_date": meta.dissolution_date,
    }


def _post(post: Post) -> Node:
    meta = post.meta
    return {
        "id": post.id,
        "label": meta.label,
        "other_label": "; ".join(meta.other_labels),
        "organization_id": post.organization,
        "start_date": meta.start_date,
        "end_date": meta.end_date,
    }


def _membership(membership: Membership, edition: Edition) -> Node:
    meta = membership.meta
    return {
        "person_id": membership.person,
        "organization_id": membership.organization,
        "post_id": meta.post,
        "role": meta.role,
        "start_date": meta.start_date,
        "end_date": meta.end_date,
        "sources": [_source(each, edition) for each in meta.sources],
    }


def _source(evidence: Evidence, edition: Edition) -> Node:
    """Give the page of a source, or a web page, as Popolo's source link."""
    if evidence.url:
        return {"url": evidence.url, "note": evidence.note}
    cite = evidence.cite or ""
    source = edition.site.sources.get(cite.partition(",")[0].strip())
    return {"url": edition.absolute(source.src_uri) if source else "", "note": cite}


def _ftm(key: str, schema: str, **properties: str | Iterable[str] | None) -> Node:
    """Make an entity; each property is a list there, and those that are not known are left out."""
    listed = {
        name: [each for each in ([value] if isinstance(value, str) else value or ()) if each]
        for name, value in properties.items()
    }
    return {"id": key, "schema": schema, "properties": filled(listed)}


def _ftm_names(entity: Person | Organization) -> dict[str, str | Iterable[str]]:
    meta = entity.meta
    numbers = ((each.scheme.lower(), each.identifier) for each in meta.identifiers)
    return {
        "name": meta.name,
        "alias": [each.name for each in meta.other_names],
        "website": [each.url for each in meta.links],
        "wikidataId": [number for scheme, number in numbers if scheme == "wikidata"],
    }


def _ftm_person(person: Person) -> Node:
    return _ftm(
        person.id,
        "Person",
        **_ftm_names(person),
        lastName=person.family_name,
        title=person.meta.honorific_prefix,
    )


def _ftm_organization(organization: Organization) -> Node:
    meta = organization.meta
    return _ftm(
        organization.id,
        "Organization",
        **_ftm_names(organization),
        classification=meta.classification,
        parent=meta.parent,
        incorporationDate=date(meta.founding_date),
        dissolutionDate=date(meta.dissolution_date),
    )


def _ftm_position(post: Post) -> Node:
    meta = post.meta
    return _ftm(
        post.id,
        "Position",
        name=meta.label,
        alias=meta.other_labels,
        organization=post.organization,
        inceptionDate=date(meta.start_date),
        dissolutionDate=date(meta.end_date),
        numberOfSeats=str(meta.seats),
    )


def _ftm_tenure(key: str, membership: Membership) -> Node:
    meta, who = membership.meta, membership.person
    dates = {"startDate": date(meta.start_date), "endDate": date(meta.end_date)}
    if meta.post:
        return _ftm(key, "Occupancy", holder=who, post=meta.post, **dates)
    body = membership.organization
    return _ftm(key, "Membership", member=who, organization=body, role=meta.role, **dates)


def _ftm_document(source: Source, edition: Edition) -> Node:
    """Give a source; its id holds a slash, which that of a person or body never does."""
    meta, registry = source.meta, edition.site.registry
    return _ftm(
        f"sources/{source.id}",
        "Document",
        title=meta.title,
        fileName=source.original.name if source.original else "",
        date=date(meta.date),
        author=[registry.name_on(each, meta.date) for each in meta.author if each in registry],
        sourceUrl=meta.url or edition.absolute(source.src_uri),
    )


def _ftm_event(event: Moment, site: Site) -> Node:
    cited = dict.fromkeys(each.source for each in site.evidence(event.sources))
    return _ftm(
        f"timeline/{event.anchor}",
        "Event",
        name=event.title,
        date=date(event.date),
        involved=event.who,
        proof=[f"sources/{source}" for source in cited],
        sourceUrl=[each.url or "" for each in event.sources],
    )


def _ftm_mentions(source: Source, edition: Edition) -> Iterator[Node]:
    """Tell whom a source mentions: each person and body once, with the words that stand for it."""
    names: dict[str, dict[str, None]] = {}
    for each in edition.mentions.get(source.src_uri, ()):
        if each.target.kind != "post":
            names.setdefault(each.target.entity, {})[each.exact] = None
    document = f"sources/{source.id}"
    for entity, words in names.items():
        key = f"{document}/{entity}"
        yield _ftm(key, "Mention", document=document, resolved=entity, name=words)
