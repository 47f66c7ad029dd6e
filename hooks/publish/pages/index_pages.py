"""Indexes: the lists of briefings, sources, people and organisations, and a plain home page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hooks.edition.page_list import INDEXES, briefings, organizations, people
from hooks.publish.parts.descriptions import KINDS, plain
from hooks.publish.parts.fragments import Fragment, Section, append, render

if TYPE_CHECKING:
    from collections.abc import Collection

    from hooks.edition.edition import Edition
    from hooks.model.entities import Organization, Person
    from hooks.model.sources import Source

_Row = dict[str, str]


def index_page(edition: Edition, here: str) -> str:
    """List what a folder holds; the list follows whatever editors wrote on its index page."""
    rows = {
        "briefings/index.md": _briefings,
        "sources/index.md": _sources,
        "people/index.md": _people,
        "organisations/index.md": _organizations,
    }[here](edition, here)
    return render("index.html", rows=rows, none=f"There are no {INDEXES[here].lower()} yet.")


def home_page(edition: Edition, here: str, taken: Collection[str]) -> Fragment:
    """Make a home page for a site without one: its briefings and its sources."""
    lists = [("briefings", _briefings(edition, here)), ("sources", _sources(edition, here))]
    return append(
        (
            Section(name, name.capitalize(), render("index.html", rows=rows, none="None yet."))
            for name, rows in lists
        ),
        taken,
    )


def _briefings(edition: Edition, here: str) -> list[_Row]:
    return [
        {
            "title": page.meta.title or page.src_uri,
            "href": edition.addresses.href(here, page.src_uri),
            "summary": plain(getattr(page.meta, "summary", ""), edition.site.registry),
            "time": f"Updated {page.meta.updated.in_words()}" if page.meta.updated else "",
        }
        for page in briefings(edition.site)
        if page.src_uri in edition.addresses.paths
    ]


def _sources(edition: Edition, here: str) -> list[_Row]:
    return [_source(edition, here, source) for source in edition.site.sources.values()]


def _source(edition: Edition, here: str, source: Source) -> _Row:
    registry = edition.site.registry
    authors = [registry.name(each) for each in source.meta.author if each in registry]
    publisher = source.meta.publisher
    if not authors and publisher and publisher in registry:
        authors = [registry.name(publisher)]
    return {
        "title": source.meta.title,
        "href": edition.addresses.href(here, f"sources/{source.id}.md"),
        "summary": ", ".join(authors),
        "time": f"{KINDS[source.meta.type]}, {source.meta.date.in_words()}",
    }


def _people(edition: Edition, here: str) -> list[_Row]:
    return [_entity(edition, here, each, f"people/{each.id}.md") for each in people(edition.site)]


def _organizations(edition: Edition, here: str) -> list[_Row]:
    return [
        _entity(edition, here, each, f"organisations/{each.id}.md")
        for each in organizations(edition.site)
    ]


def _entity(edition: Edition, here: str, entity: Person | Organization, page: str) -> _Row:
    return {
        "title": entity.meta.name,
        "href": edition.addresses.href(here, page) if page in edition.addresses.paths else "",
        "summary": plain(entity.meta.summary, edition.site.registry),
        "time": _how_named(edition, entity.id),
    }


def _how_named(edition: Edition, entity: str) -> str:
    """Say in how many sources somebody is named; by office alone is another thing than by name."""
    by_name = edition.backlinks.sources(entity, by_name=True)
    count = by_name or edition.backlinks.sources(entity, by_name=False)
    how = "Named" if by_name else "Meant by office"
    number = f"{count} {'source' if count == 1 else 'sources'}"
    return f"{how} in {number}" if count else "Not mentioned in a source"
