"""Linked data: what each page tells machines of itself, as schema.org has it (JSON-LD 1.1)."""

import json
from collections.abc import Iterable

from hooks.edition.site_settings import CARD
from hooks.edition.view import View
from hooks.model.dates import PartialDate
from hooks.model.entities import Person
from hooks.model.sources import Source
from hooks.publish.data.data_values import Node, address, date, filled
from hooks.publish.data.json_ld_entities import organization, person, reference
from hooks.publish.parts.descriptions import KINDS, description, page_name
from hooks.publish.parts.originals import published_path

_PUBLISHED = frozenset({"news_item", "report"})
"""Kinds of documents whose date is that of their publication."""


def linked_data(view: View) -> str:
    """Render what is known of a page, for a data block that nothing in it can close."""
    text = json.dumps(_page(view), ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", r"\u003c").replace(">", r"\u003e").replace("&", r"\u0026")


def _page(view: View) -> Node:
    if source := view.site.source_at(view.here):
        about = {"mainEntity": _document(view, source)}
        return _node(view, "WebPage", source.meta.updated, about)
    page, entity = view.site.pages.get(view.here), view.site.entity_at(view.here)
    updated = page.meta.updated if page else None
    if page and page.is_briefing:
        return _node(view, "Article", updated, _article(view))
    if entity:
        known = person(view, entity) if isinstance(entity, Person) else organization(view, entity)
        return _node(view, "ProfilePage", updated, {"mainEntity": known})
    return _node(view, "WebPage", updated, {})


def _node(view: View, kind: str, updated: PartialDate | None, more: Node) -> Node:
    imprint = view.edition.imprint
    site = {"@type": "WebSite", "name": imprint.name, "url": view.edition.addresses.root}
    return filled(
        {
            "@context": "https://schema.org",
            "@type": kind,
            "url": address(view, view.here),
            "name": page_name(view.edition, view.here),
            "description": description(view.site, view.here),
            "inLanguage": imprint.language,
            "dateModified": date(updated),
            "isPartOf": site if imprint.name else {},
            **more,
        }
    )


def _article(view: View) -> Node:
    """Say what a briefing cites and whom it names."""
    cited = (part.source for each in view.citations for part in each.cited)
    root = view.edition.addresses.root
    return {
        "headline": view.edition.titles.get(view.here, ""),
        "image": root + CARD if root else "",
        "citation": [
            _cited(view, view.site.sources[each])
            for each in dict.fromkeys(cited)
            if each in view.site.sources
        ],
        "mentions": _named(view),
    }


def _cited(view: View, source: Source) -> Node:
    """Point to a document of this site."""
    there = address(view, source.src_uri)
    known = {"@type": "DigitalDocument", "@id": f"{there}#document", "url": there}
    dated = "datePublished" if source.meta.type in _PUBLISHED else "dateCreated"
    return {**known, "name": source.meta.title, dated: date(source.meta.date)}


def _document(view: View, source: Source) -> Node:
    """Say everything that is known of a document."""
    meta = source.meta
    return {
        **_cited(view, source),
        "genre": KINDS[meta.type],
        "inLanguage": meta.language,
        "author": _parties(view, "author", meta.author, meta.date),
        "publisher": _parties(view, "publisher", [meta.publisher or ""], meta.date),
        "license": _licence(meta.license or ""),
        "copyrightNotice": meta.license_note,
        "sameAs": meta.url,
        "archivedAt": meta.archived_at,
        "encoding": _file(view, source),
        "mentions": _named(view),
    }


def _parties(view: View, role: str, ids: Iterable[str], on: PartialDate) -> list[Node]:
    """Point to the authors or the publisher, those of them that are known."""
    return [reference(view, each, role, on) for each in ids if each in view.site.registry]


def _licence(name: str) -> str | Node:
    """Give the address of a licence, or its name as that of a work."""
    if not name or name.startswith(("https://", "http://")):
        return name
    return {"@type": "CreativeWork", "name": name}


def _file(view: View, source: Source) -> Node:
    if source.original is None:
        return {}
    there = published_path(source.original.name)
    return {
        "@type": "MediaObject",
        "name": source.original.name,
        "contentUrl": address(view, there) if view.has(there) else "",
        "contentSize": f"{source.original.size} bytes",
        "sha256": source.meta.sha256,
    }


def _named(view: View) -> list[Node]:
    """List the persons and bodies that a page names, each once."""
    registry = view.site.registry
    found = dict.fromkeys(mention.target.entity for mention in view.mentions)
    return [
        reference(view, entity, "", None)
        for entity in found
        if entity in registry and registry.kind(entity) != "post"
    ]
