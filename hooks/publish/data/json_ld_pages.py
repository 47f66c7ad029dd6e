"""Linked data: what each page tells machines of itself, as schema.org has it (JSON-LD 1.1)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hooks.edition.site_settings import CARD
from hooks.model.pages import BriefingFrontMatter
from hooks.publish.data.json_ld_entities import organization, person, reference
from hooks.publish.data.json_ld_nodes import Node, address, date, filled
from hooks.publish.parts.descriptions import KINDS, description, page_name
from hooks.publish.parts.originals import published_path

if TYPE_CHECKING:
    from hooks.edition.edition import Edition
    from hooks.model.sources import Source

_PUBLISHED = frozenset({"news_item", "report"})
"""Kinds of documents whose date is that of their publication."""


def linked_data(edition: Edition, here: str) -> str:
    """Render what is known of a page, for a data block that nothing in it can close."""
    text = json.dumps(_page(edition, here), ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", r"\u003c").replace(">", r"\u003e").replace("&", r"\u0026")


def _page(edition: Edition, here: str) -> Node:
    folder, _, stem = here.removesuffix(".md").rpartition("/")
    registry = edition.site.registry
    page = edition.site.pages.get(here)
    if folder == "sources" and stem in edition.site.sources:
        source = edition.site.sources[stem]
        about = {"mainEntity": _document(edition, here, source)}
        return _node(edition, here, "WebPage", source.meta.updated, about)
    updated = page.meta.updated if page else None
    if page and isinstance(page.meta, BriefingFrontMatter):
        return _node(edition, here, "Article", updated, _article(edition, here))
    if folder == "people" and stem in registry.people:
        about = {"mainEntity": person(edition, here, registry.people[stem])}
        return _node(edition, here, "ProfilePage", updated, about)
    if folder == "organisations" and stem in registry.organizations:
        about = {"mainEntity": organization(edition, here, registry.organizations[stem])}
        return _node(edition, here, "ProfilePage", updated, about)
    return _node(edition, here, "WebPage", updated, {})


def _node(edition: Edition, here: str, kind: str, updated: Any, more: Node) -> Node:  # noqa: ANN401
    imprint = edition.imprint
    site = {"@type": "WebSite", "name": imprint.name, "url": edition.addresses.root}
    return filled(
        {
            "@context": "https://schema.org",
            "@type": kind,
            "url": address(edition, here, here),
            "name": page_name(edition, here),
            "description": description(edition.site, here),
            "inLanguage": imprint.language,
            "dateModified": date(updated),
            "isPartOf": filled(site) if imprint.name else {},
            **more,
        }
    )


def _article(edition: Edition, here: str) -> Node:
    """Say what a briefing cites and whom it names."""
    cited = (part.source for each in edition.citations.get(here, ()) for part in each.cited)
    root = edition.addresses.root
    return {
        "headline": edition.titles.get(here, ""),
        "image": root + CARD if root else "",
        "citation": [
            _cited(edition, here, edition.site.sources[each])
            for each in dict.fromkeys(cited)
            if each in edition.site.sources
        ],
        "mentions": _named(edition, here),
    }


def _cited(edition: Edition, here: str, source: Source) -> Node:
    """Point to a document of this site."""
    there = address(edition, here, f"sources/{source.id}.md")
    known = {"@type": "DigitalDocument", "@id": f"{there}#document", "url": there}
    return {**known, "name": source.meta.title, **_dated(source)}


def _document(edition: Edition, here: str, source: Source) -> Node:
    """Say everything that is known of a document."""
    meta = source.meta
    return filled(
        {
            **_cited(edition, here, source),
            "genre": KINDS[meta.type],
            "inLanguage": meta.language,
            "author": _parties(edition, here, source, "author"),
            "publisher": _parties(edition, here, source, "publisher"),
            "license": _licence(meta.license or ""),
            "copyrightNotice": meta.license_note,
            "sameAs": meta.url,
            "archivedAt": meta.archived_at,
            "encoding": _file(edition, here, source),
            "mentions": _named(edition, here),
        }
    )


def _parties(edition: Edition, here: str, source: Source, role: str) -> list[Node]:
    """Point to the authors or the publisher, those of them that are known."""
    meta = source.meta
    ids = meta.author if role == "author" else (meta.publisher or "",)
    known = (each for each in ids if each in edition.site.registry)
    return [reference(edition, here, each, role, meta.date) for each in known]


def _dated(source: Source) -> Node:
    key = "datePublished" if source.meta.type in _PUBLISHED else "dateCreated"
    return {key: date(source.meta.date)}


def _licence(name: str) -> str | Node:
    """Give the address of a licence, or its name as that of a work."""
    if not name or name.startswith(("https://", "http://")):
        return name
    return {"@type": "CreativeWork", "name": name}


def _file(edition: Edition, here: str, source: Source) -> Node:
    if source.original is None:
        return {}
    there = published_path(source.original.name)
    known = there in edition.addresses.paths
    return filled(
        {
            "@type": "MediaObject",
            "name": source.original.name,
            "contentUrl": address(edition, here, there) if known else "",
            "contentSize": f"{len(source.original.content)} bytes",
            "sha256": source.meta.sha256,
        }
    )


def _named(edition: Edition, here: str) -> list[Node]:
    """List the persons and bodies that a page names, each once."""
    registry = edition.site.registry
    found = dict.fromkeys(mention.target.entity for mention in edition.mentions.get(here, ()))
    return [
        reference(edition, here, entity, "", None)
        for entity in found
        if entity in registry and registry.kind(entity) != "post"
    ]
