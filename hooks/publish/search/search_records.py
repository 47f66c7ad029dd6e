"""What readers can search: one record a page, with the passages to which results lead."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hooks.edition.edition import Edition
from hooks.edition.page_list import INDEXES, NETWORK, SEARCH
from hooks.model.entities import Organization, Person
from hooks.model.pages import Page
from hooks.model.registry import title
from hooks.model.sources import Heading, Source
from hooks.publish.parts.descriptions import KINDS, how_named, page_name
from hooks.publish.search.page_passages import PagePassage, page_passages
from hooks.read.words.printed_numbers import own_anchor

_TABLE = re.compile(r'<table id="([^"]+)"')
_Facts = tuple[dict[str, str], dict[str, list[str]]]
_NOT_SEARCHED = {*INDEXES, NETWORK, SEARCH}
"""Pages that list what others say."""
_WHO = ("person", "organisation")
"""Who is chosen by name."""


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """A page that a search can find, and what is shown and filtered with it."""

    path: str
    """Its site path, without a leading slash."""
    details: Mapping[str, str]
    """title, kind, date (in words); label and speaker of a source; names and offices of a person or
    body."""
    filters: Mapping[str, list[str]]
    """kind, year, person, organisation, document: the values under which it can be chosen."""
    passages: tuple[PagePassage, ...]
    """Its words in order, and nothing that the site adds."""


def search_record(edition: Edition, src_uri: str, html: str) -> SearchRecord | None:
    """Make the record of a page from its finished HTML; a source's from its own words.

    None for a page without words, for one that only lists what others say, and for one whose editor
    leaves it out. A profile that says nothing by itself says in how many sources somebody is named.
    """
    source = edition.site.source_at(src_uri)
    if src_uri in _NOT_SEARCHED or _is_excluded(source or edition.site.pages.get(src_uri)):
        return None
    passages = _source_passages(source) if source else page_passages(html)
    details, own = _source_facts(edition, source) if source else _page_facts(edition, src_uri)
    if (profile := edition.site.entity_at(src_uri)) and _tells_nothing(passages, details):
        passages = [PagePassage("", how_named(edition, profile.id)), *passages]
    if not passages:
        return None
    filters = {kind: {*own.get(kind, ())} for kind in (*own, *_WHO)}
    for kind, name in _named(edition, src_uri):
        filters[kind].add(name)
    return SearchRecord(
        edition.addresses.path(src_uri),
        {key: text for key, text in details.items() if text},
        {kind: sorted(each) for kind, each in filters.items() if each},
        tuple(passages),
    )


def _is_excluded(page: Page | Source | None) -> bool:
    """Whether the key `search` of a page says `exclude: true`, as Material has it."""
    said = page.meta.search if page else None
    return isinstance(said, dict) and str(said.get("exclude", "")).lower() == "true"


def _tells_nothing(passages: Sequence[PagePassage], details: Mapping[str, str]) -> bool:
    """Whether a profile has neither text nor offices, but begins with a section, if at all."""
    return not details["offices"] and (not passages or passages[0].is_heading)


def _source_passages(source: Source) -> list[PagePassage]:
    """Cut a source at its blocks, each by the number that it prints; a table has none of these."""
    tables = {*_TABLE.findall(source.html)} if source.meta.numbering == "printed" else set()
    passages = []
    for block in source.blocks:
        anchor, is_heading = block.anchor, isinstance(block, Heading)
        if not isinstance(block, Heading) and block.printed and anchor not in tables:
            anchor = own_anchor(block.printed)
        passages.append(PagePassage(anchor, block.text, is_heading))
    return passages


def _source_facts(edition: Edition, source: Source) -> _Facts:
    """Give the details of a source, and the values under which it is chosen."""
    meta, here = source.meta, source.src_uri
    details = {
        "title": meta.title,
        "label": edition.labels.get(source.id, ""),
        "kind": KINDS[meta.type],
        "date": meta.date.in_words(),
        "speaker": "; ".join(edition.addresses.name(here, each).text for each in meta.speakers),
    }
    filters = {
        "document": [edition.labels.get(source.id, source.id)],
        "year": [str(meta.date)[:4]],
        "kind": [KINDS[meta.type]],
    }
    return details, filters


def _page_facts(edition: Edition, src_uri: str) -> _Facts:
    """Give the details of a page that is no source, and the values under which it is chosen."""
    page = edition.site.pages.get(src_uri)
    profile = edition.site.entity_at(src_uri)
    kind = edition.site.registry.kind(profile.id).capitalize() if profile else "Page"
    if page and page.is_briefing:
        kind = "Briefing"
    details = {"title": page_name(edition, src_uri), "kind": kind}
    if page and page.meta.updated:
        details["date"] = f"Updated {page.meta.updated.in_words()}"
    filters = {"kind": [kind]}
    if profile:
        filters[kind.lower()] = [profile.meta.name]
        details["names"] = "; ".join(other.name for other in profile.meta.other_names)
        details["offices"] = "; ".join(dict.fromkeys(_offices(edition, profile)))
    return details, filters


def _offices(edition: Edition, profile: Person | Organization) -> Iterator[str]:
    """Yield the titles of the offices that a person held, or that a body has."""
    registry = edition.site.registry
    yield from (title(registry, held) for held in registry.offices(profile.id))
    body = registry.organizations.get(profile.id)
    for post in body.meta.posts if body else ():
        yield from (post.label, *post.other_labels, *post.short_labels)


def _named(edition: Edition, src_uri: str) -> set[tuple[str, str]]:
    """Gather the persons and bodies that are named on a page."""
    return {
        (mention.target.kind, edition.site.registry.name(mention.target.entity))
        for mention in edition.mentions.get(src_uri, ())
        if mention.target.kind in _WHO
    }
