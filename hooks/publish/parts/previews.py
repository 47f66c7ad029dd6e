"""Previews: what a page tells of those whom it names, kept with it for readers who point at one.

They repeat what stands on the page of the person or the body, and need no network.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from hooks.edition.edition import Edition
from hooks.edition.view import View
from hooks.model.dates import time_in_words
from hooks.model.mentions import Target
from hooks.model.registry import in_order, title
from hooks.publish.parts.descriptions import plain
from hooks.publish.parts.fragments import render


@dataclass(frozen=True, slots=True)
class Preview:
    """What is shown of a person, a body or an office."""

    href: str
    """The link at which it opens, as it stands on the page."""
    name: str
    offices: tuple[str, ...]
    """For the holder of an office: what it is, where and when."""
    summary: str


def previews(view: View, more: Iterable[Preview] = ()) -> str:
    """Make the previews of all whom a page links, each once, and of what else it links."""
    linked = {mention.target: None for mention in view.mentions if mention.linked}
    found = [*(_preview(view, target) for target in linked), *more]
    return render("previews.html", previews=found) if found else ""


def _preview(view: View, target: Target) -> Preview:
    registry = view.site.registry
    name = registry.name(target.entity)
    if target.kind == "post":
        body = registry.posts[target.entity].organization
        href = view.edition.addresses.entity(view.here, target.entity)
        return Preview(href, name, (registry.name(body),), "")
    entities = registry.people if target.kind == "person" else registry.organizations
    summary = plain(entities[target.entity].meta.summary, registry)
    offices = _offices(view.edition, target) if target.kind == "person" else ()
    post = target.post if offices else ""
    return Preview(
        view.edition.addresses.entity(view.here, target.entity, post), name, offices, summary
    )


def _offices(edition: Edition, target: Target) -> tuple[str, ...]:
    """Describe the terms for which a person held the office that is meant."""
    registry = edition.site.registry
    return tuple(
        f"{title(registry, each)}, "
        f"{registry.name_on(each.organization, each.meta.end_date or each.meta.as_of)}, "
        f"{time_in_words(each.meta.start_date, each.meta.end_date, each.meta.as_of)}"
        for each in in_order(registry.offices(target.entity))
        if target.post and each.meta.post == target.post
    )
