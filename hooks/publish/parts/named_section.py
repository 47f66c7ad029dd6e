"""“People and bodies”: the list of whom a page names, and the list of its sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.edition.backlinks import named_on
from hooks.model.citations import cited_paragraphs
from hooks.model.locators import locator
from hooks.publish.parts.fragments import Section, render

if TYPE_CHECKING:
    from hooks.edition.addresses import Name
    from hooks.edition.edition import Edition
    from hooks.model.sources import Source

_KINDS = {"person": "People", "organisation": "Bodies", "post": "Offices"}


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whom a page names."""

    name: Name
    offices: tuple[str, ...]
    times: int


def named_section(edition: Edition, here: str, anchor: str, title: str) -> Section | None:
    """List the people, bodies and offices that a page names, with how often; None for nobody."""
    groups: dict[str, list[Named]] = {heading: [] for heading in _KINDS.values()}
    registry = edition.site.registry
    for entity, posts, times in named_on(edition.mentions.get(here, ())):
        labels = tuple(registry.name(post) for post in posts if post in registry)
        row = Named(edition.entity(here, entity), labels, times)
        groups[_KINDS[registry.kind(entity)]].append(row)
    if not any(groups.values()):
        return None
    return Section(anchor, title, render("named.html", groups=groups), searched=False)


def sources_section(edition: Edition, here: str, anchor: str, title: str) -> Section | None:
    """List the sources that a page cites, with the paragraphs; None where it cites none."""
    cited: dict[str, set[int]] = {}
    for citation in edition.citations.get(here, ()):
        for source, paragraph in cited_paragraphs(citation.cited):
            cited.setdefault(source, set()).update({paragraph} if paragraph else ())
    known = [source for source in edition.site.sources.values() if source.id in cited]
    if not known:
        return None
    rows = [_cited_source(edition, here, source, cited[source.id]) for source in known]
    return Section(anchor, title, render("sources.html", sources=rows), searched=False)


def _cited_source(
    edition: Edition, here: str, source: Source, numbers: set[int]
) -> dict[str, object]:
    return {
        "meta": source.meta,
        "label": edition.labels.get(source.id, source.id),
        "href": edition.addresses.href(here, f"sources/{source.id}.md"),
        "paragraphs": [
            (locator(number, source), edition.source(here, source.id, number).href)
            for number in sorted(numbers)
        ],
    }
