"""Pages of sources: the facts of a document, and its words beside their numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from hooks.model.sources import Heading as DocumentHeading
from hooks.publish.commitments_page import commitment_marks
from hooks.publish.fragments import Fragment, Heading, Section, append, render
from hooks.publish.named import named_section
from hooks.publish.offices import office_on
from hooks.publish.originals import published_path
from hooks.publish.paragraph_marks import marked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hooks.model.dates import PartialDate
    from hooks.model.sources import Source
    from hooks.publish.addresses import Name
    from hooks.publish.edition import Edition

_OPENING = re.compile(r'<(?P<tag>p|li|table)(?P<rest>[^>]*\bid="para_(?P<number>\d+)"[^>]*)>')
KINDS = {
    "letter": "Letter",
    "news_item": "News item",
    "report": "Report",
    "minutes": "Minutes",
    "speech": "Speech",
    "statement": "Statement",
    "other": "Document",
}
"""What readers call each type of source."""


@dataclass(frozen=True, slots=True)
class Party:
    """An author or a recipient, and the offices held on the day of the document."""

    name: Name
    offices: tuple[str, ...]
    holder: Name | None
    """For an office: who held it that day, where one person certainly did."""


def source_page(edition: Edition, source: Source, words: str) -> Fragment:
    """Make the whole page of a source from its linked words."""
    here = f"sources/{source.id}.md"
    taken = {block.anchor for block in source.blocks}
    sections = append(_sections(edition, source, here), taken)
    marks = {
        number: render("commitment_marks.html", marks=them)
        for number, them in commitment_marks(edition, source.id).items()
    }
    top = render(
        "source.html",
        source=source,
        kind=KINDS[source.meta.type],
        facts=_facts(edition, source, here),
        words=Markup(marked(numbered(words), marks)),  # noqa: S704 - made by read/ and link/, which escape
        numbered=any(paragraph.number for paragraph in source.paragraphs),
    )
    headings = [
        Heading(block.anchor, block.text, block.level)
        for block in source.blocks
        if isinstance(block, DocumentHeading)
    ]
    return Fragment(
        f"{top}\n{sections.html}",
        (*headings, *sections.headings),
        sections.anchors | taken,
        whole=True,
    )


def numbered(html: str) -> str:
    """Put the number of each paragraph, which is its permalink, in front of its words."""
    return _OPENING.sub(_with_number, html)


def parties(edition: Edition, here: str, entities: Iterable[str], on: PartialDate) -> list[Party]:
    """Name authors or recipients with the office held on the day of the document."""
    return [_party(edition, here, entity, on) for entity in entities]


def _with_number(found: re.Match[str]) -> str:
    link = _permalink(found["number"])
    inside = f'<caption class="added">{link}</caption>' if found["tag"] == "table" else link
    return f"{found[0]}{inside}"


@cache
def _permalink(number: str) -> str:
    return render("number.html", number=number)


def _facts(edition: Edition, source: Source, here: str) -> dict[str, object]:
    """Gather what the table of facts shows and the front matter does not say as it is."""
    meta = source.meta
    return {
        "author": parties(edition, here, meta.author, meta.date),
        "recipient": parties(edition, here, meta.recipient, meta.date),
        "cc": parties(edition, here, meta.cc, meta.date),
        "publisher": edition.entity(here, meta.publisher) if meta.publisher else None,
        "related": _related(edition, source, here),
        "original": _original(edition, source, here),
        "label": edition.labels.get(source.id, source.id),
    }


def _original(edition: Edition, source: Source, here: str) -> dict[str, object] | None:
    if source.original is None:
        return None
    there = published_path(source.original.name)
    size = len(source.original.content)
    return {
        "name": source.original.name,
        "href": edition.addresses.href(here, there),
        "size": f"{size:,} bytes",
    }


def _related(edition: Edition, source: Source, here: str) -> list[tuple[str, list[Name]]]:
    """List the sources that this one answers or replaces, and those that answer or replace it."""
    found = {
        "In reply to": source.meta.in_reply_to,
        "Answered by": edition.relations.answers.get(source.id, ()),
        "Replaces": source.meta.supersedes,
        "Replaced by": edition.relations.replacements.get(source.id, ()),
    }
    return [
        (term, [edition.source(here, each) for each in ids]) for term, ids in found.items() if ids
    ]


def _party(edition: Edition, here: str, entity: str, on: PartialDate) -> Party:
    registry = edition.site.registry
    holders = registry.holders(entity, on) if entity in registry.posts else ()
    holder = edition.entity(here, holders[0], entity) if len(holders) == 1 else None
    offices = office_on(edition, entity, on)
    return Party(edition.entity(here, entity), offices, holder)


def _sections(edition: Edition, source: Source, here: str) -> list[Section]:
    found = [named_section(edition, here, "named-in-this-document", "Named in this document")]
    if source.meta.corrections:
        html = render("corrections.html", corrections=source.meta.corrections)
        found.insert(0, Section("corrections", "Departures from the original", html))
    return [section for section in found if section]
