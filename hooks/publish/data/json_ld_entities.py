"""Linked data of persons and bodies: names, offices with their dates, what they are part of."""

import re

from hooks.edition.edition import Edition
from hooks.edition.view import View
from hooks.model.dates import PartialDate
from hooks.model.entities import Membership, Organization, Person
from hooks.model.registry import bearer, in_order, title
from hooks.publish.data.data_values import Node, address, date, filled
from hooks.publish.parts.descriptions import plain

_PUBLIC = re.compile(
    r"\b(?:government|ministry|parliament|council|police|inspectorate|commissioner|regulator|"
    r"(?:local|public|statutory) (?:authority|body))\b",
    re.IGNORECASE,
)
"""Words in a `classification` that make a body one of government."""


def person(view: View, who: Person) -> Node:
    """Say everything that is known of a person."""
    meta = who.meta
    held = in_order(view.site.registry.offices(who.id))
    return filled(
        {
            **_entity(view, who),
            "familyName": who.family_name,
            "honorificPrefix": " ".join(meta.honorific_prefix),
            "honorificSuffix": " ".join(meta.honorific_suffix),
            "memberOf": [_role(view, each, "memberOf") for each in held],
        }
    )


def organization(view: View, body: Organization) -> Node:
    """Say everything that is known of a body."""
    meta = body.meta
    known = view.site.registry.organizations
    terms = view.site.registry.terms
    held = (each for post in meta.posts for each in in_order(terms(post.id)))
    parts = view.edition.relations.parts.get(body.id, ())
    return filled(
        {
            **_entity(view, body),
            "foundingDate": date(meta.founding_date),
            "dissolutionDate": date(meta.dissolution_date),
            "parentOrganization": _thing(view, meta.parent) if meta.parent in known else {},
            "subOrganization": [_thing(view, each) for each in parts],
            "member": [_role(view, each, "member") for each in held],
        }
    )


def reference(view: View, entity: str, role: str, on: PartialDate | None) -> Node:
    """Point to a person or a body; to an office as the `role` of its holder, else of its body."""
    registry = view.site.registry
    if entity not in registry.posts:
        return _thing(view, entity)
    whose = _thing(view, bearer(registry, entity, on))
    return {"@type": "Role", "roleName": registry.name(entity), role: whose}


def _thing(view: View, entity: str | None) -> Node:
    """Name a person or a body, and point to what its own page says."""
    registry = view.site.registry
    if not entity or entity not in registry:
        return {}
    page, _ = view.edition.addresses.place(entity)
    known = {"@type": _kind(view.edition, entity), "name": registry.name(entity)}
    if not view.has(page):
        return known
    return {**known, "@id": f"{address(view, page)}#{registry.kind(entity)}"}


def _kind(edition: Edition, entity: str) -> str:
    registry = edition.site.registry
    if entity in registry.people:
        return "Person"
    above = (registry.organizations[each] for each in registry.ancestors(entity))
    public = any(_PUBLIC.search(each.meta.classification or "") for each in above)
    return "GovernmentOrganization" if public else "Organization"


def _entity(view: View, entity: Person | Organization) -> Node:
    meta = entity.meta
    return {
        **_thing(view, entity.id),
        "url": address(view, view.here),
        "alternateName": [each.name for each in meta.other_names],
        "description": plain(meta.summary, view.site.registry),
        "identifier": [
            {"@type": "PropertyValue", "propertyID": each.scheme, "value": each.identifier}
            for each in meta.identifiers
        ],
        "subjectOf": [
            {"@type": "WebPage", "url": each.url, "name": each.note} for each in meta.links
        ],
    }


def _role(view: View, membership: Membership, key: str) -> Node:
    """Put the office between the two, as schema.org does: it repeats the property."""
    other = membership.person if key == "member" else membership.organization
    return {
        "@type": "OrganizationRole",
        "roleName": title(view.site.registry, membership),
        "startDate": date(membership.meta.start_date),
        "endDate": date(membership.meta.end_date),
        key: _thing(view, other),
    }
