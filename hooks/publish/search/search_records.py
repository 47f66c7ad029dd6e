"""What readers can search: each paragraph of a source, each section of the other pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.edition.sentences import without_permalink
from hooks.link.page.page_text import LINE_END
from hooks.model.pages import BriefingFrontMatter
from hooks.model.sources import Heading
from hooks.publish.parts.descriptions import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hooks.edition.edition import Edition
    from hooks.link.page.page_text import PageText
    from hooks.model.entities import Organization, Person
    from hooks.model.sources import Source

_ENTITY_KINDS = {"person": "person", "organisation": "organisation"}


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """A passage that a search can find, and what is shown and filtered with it."""

    path: str
    """Where it opens: site path and anchor, without a leading slash."""
    text: str
    """Its words, and nothing that the site adds."""
    details: Mapping[str, str]
    """title, place (where on the page), date (in words), speaker; empty ones left out."""
    filters: Mapping[str, list[str]]
    """document, year, person, organisation, kind: the values under which it can be chosen."""


@dataclass(frozen=True, slots=True)
class _Passage:
    """A stretch of a page between two anchors."""

    anchor: str
    text: str
    place: str = ""
    """Where that is in words, if the edition does not know it."""


def search_records(edition: Edition) -> list[SearchRecord]:
    """List all records: sources by date, then the pages that editors write, by address."""
    found = [each for source in edition.site.sources.values() for each in _source(edition, source)]
    for src_uri, page in sorted(edition.texts.items()):
        found += _page(edition, src_uri, page)
    return found


def _source(edition: Edition, source: Source) -> Iterator[SearchRecord]:
    src_uri = f"sources/{source.id}.md"
    speakers = source.meta.author or ((source.meta.publisher,) if source.meta.publisher else ())
    details = {
        "title": source.meta.title,
        "date": source.meta.date.in_words(),
        "speaker": "; ".join(edition.addresses.name(src_uri, each).text for each in speakers),
    }
    filters = {
        "document": [edition.labels.get(source.id, source.id)],
        "year": [str(source.meta.date)[:4]],
        "kind": [KINDS[source.meta.type]],
    }
    passages = (
        _Passage(block.anchor, block.text, "Heading" if isinstance(block, Heading) else "")
        for block in source.blocks
    )
    yield from _records(edition, src_uri, passages, details, filters)


def _page(edition: Edition, src_uri: str, page: PageText) -> Iterator[SearchRecord]:
    meta = edition.site.pages[src_uri].meta
    stem = src_uri.rpartition("/")[2].removesuffix(".md")
    person = edition.site.registry.people.get(stem) if src_uri.startswith("people/") else None
    body = edition.site.registry.organizations.get(stem)
    profile = person or (body if src_uri.startswith("organisations/") else None)
    kind = "Page"
    if isinstance(meta, BriefingFrontMatter):
        kind = "Briefing"
    elif profile:
        kind = "Person" if person else "Organisation"
    passages = list(_passages(page))
    if profile:
        first = passages.pop(0).text if passages and not passages[0].anchor else ""
        passages.insert(0, _Passage("", f"{_names(profile)}. {first}".strip()))
    updated = f"Updated {meta.updated.in_words()}" if meta.updated else ""
    details = {"title": edition.titles.get(src_uri, ""), "date": updated}
    own = {kind.lower(): [profile.meta.name]} if profile else {}
    yield from _records(edition, src_uri, passages, details, {"kind": [kind], **own})


def _passages(page: PageText) -> Iterator[_Passage]:
    """Cut the text of a page at its anchors."""
    parts: dict[str, list[str]] = {}
    for block in page.blocks:
        runs = (page.text[start:end] for start, end in page.ranges(block))
        words = " ".join(" ".join(runs).replace(LINE_END, " ").split())
        if block.is_heading:
            words = without_permalink(words)
        if words:
            parts.setdefault(block.anchor, []).append(words)
    for anchor, texts in parts.items():
        yield _Passage(anchor, " ".join(texts))


def _names(profile: Person | Organization) -> str:
    return "; ".join([profile.meta.name, *(other.name for other in profile.meta.other_names)])


def _records(
    edition: Edition,
    src_uri: str,
    passages: Iterable[_Passage],
    details: Mapping[str, str],
    filters: Mapping[str, list[str]],
) -> Iterator[SearchRecord]:
    named = _named(edition, src_uri)
    path = edition.addresses.path(src_uri)
    for passage in passages:
        known = {**details, "place": passage.place or edition.place(src_uri, passage.anchor)}
        values = {kind: set(filters.get(kind, ())) for kind in (*filters, "person", "organisation")}
        for kind, name in named.get(passage.anchor, ()):
            values[kind].add(name)
        yield SearchRecord(
            f"{path}#{passage.anchor}" if passage.anchor else path,
            passage.text,
            {key: text for key, text in known.items() if text},
            {kind: sorted(each) for kind, each in values.items() if each},
        )


def _named(edition: Edition, src_uri: str) -> dict[str, set[tuple[str, str]]]:
    """Gather, for each anchor of a page, the persons and bodies that are named there."""
    found: dict[str, set[tuple[str, str]]] = {}
    for mention in edition.mentions.get(src_uri, ()):
        kind = _ENTITY_KINDS.get(mention.target.kind)
        if kind:
            name = edition.site.registry.name(mention.target.entity)
            found.setdefault(mention.anchor, set()).add((kind, name))
    return found
