"""Pages of sources: the facts of a document, and its words beside their numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from hooks.model.locators import in_words, locator
from hooks.model.sources import Heading as DocumentHeading
from hooks.publish.pages.commitments_page import commitment_marks
from hooks.publish.pages.source_words import annotated, with_redactions
from hooks.publish.parts.checks_section import acceptances_section
from hooks.publish.parts.descriptions import KINDS
from hooks.publish.parts.fragments import Fragment, Heading, Section, append, render
from hooks.publish.parts.named_section import named_section
from hooks.publish.parts.office_rows import office_on
from hooks.publish.parts.originals import published_path
from hooks.read.words.printed_numbers import own_anchor
from hooks.verify.texts.original_text import original_pages

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hooks.edition.addresses import Name
    from hooks.edition.view import View
    from hooks.model.dates import PartialDate
    from hooks.model.sources import Source


@dataclass(frozen=True, slots=True)
class Party:
    """An author or a recipient, and the offices held on the day of the document."""

    name: Name
    offices: tuple[str, ...]
    holder: Name | None
    """For an office: who held it that day, where one person certainly did."""

    def in_full(self) -> str:
        """Give a person with the offices of that day, or an office with its holder."""
        beside = "; ".join(self.offices) or (self.holder.text if self.holder else "")
        return f"{self.name.text} ({beside})" if beside else self.name.text


def source_page(view: View, source: Source, words: str) -> Fragment:
    """Make the whole page of a source from its linked words."""
    taken = {block.anchor for block in source.blocks}
    taken |= {own_anchor(each.printed) for each in source.paragraphs if each.printed}
    sections = append(_sections(view, source), taken)
    marks = commitment_marks(view, source.id)
    pages = original_pages(source) if source.original else {}
    top = render(
        "source.html",
        source=source,
        kind=KINDS[source.meta.type],
        facts=_facts(view, source),
        words=Markup(  # noqa: S704 - made by read/ and link/, which escape
            annotated(
                with_redactions(words),
                lambda number: _tools(view, source, number, marks.get(number), pages),
                source,
            )
        ),
        total=sum(bool(paragraph.number) for paragraph in source.paragraphs),
        uncited=[(number, locator(number, source)) for number in view.edition.uses.uncited(source)],
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
    )


def parties(view: View, entities: Iterable[str], on: PartialDate) -> list[Party]:
    """Name authors or recipients with the office held on the day of the document."""
    return [_party(view, entity, on) for entity in entities]


def _tools(
    view: View,
    source: Source,
    number: int,
    marks: list[tuple[str, str]] | None,
    pages: Mapping[str, int],
) -> str:
    """Make what stands below a paragraph: its page, what cites it, the commitments in it."""
    page = pages.get(f"para_{number}", 0)
    uses = [
        {
            "href": view.use(use),
            "title": view.edition.titles.get(use.src_uri, use.src_uri),
            "place": view.edition.headings[use.src_uri].get(use.anchor, "") if use.anchor else "",
            "words": use.words,
        }
        for use in view.edition.uses.of(source.id, number)
    ]
    return render(
        "paragraph_tools.html",
        number=number,
        words=in_words([number], source),
        uses=uses,
        marks=marks or (),
        page=page,
        original=_address(view, source) if page else "",
    )


def _facts(view: View, source: Source) -> dict[str, object]:
    """Gather what the table of facts shows and the front matter does not say as it is."""
    meta = source.meta
    authors = parties(view, meta.author, meta.date)
    publisher = view.entity(meta.publisher) if meta.publisher else None
    names = [each.in_full() for each in authors] or ([publisher.text] if publisher else [])
    return {
        "author": authors,
        "cited": ", ".join([*names, f"“{meta.title}”", meta.date.in_words()]),
        "site": view.edition.imprint.name,
        "recipient": parties(view, meta.recipient, meta.date),
        "cc": parties(view, meta.cc, meta.date),
        "publisher": publisher,
        "related": _related(view, source),
        "original": _original(view, source),
        "label": view.edition.labels.get(source.id, source.id),
    }


def _original(view: View, source: Source) -> dict[str, object] | None:
    if source.original is None:
        return None
    size = len(source.original.content)
    return {
        "name": source.original.name,
        "href": _address(view, source),
        "size": f"{size:,} bytes",
    }


def _address(view: View, source: Source) -> str:
    """Give the address of the file as received."""
    return view.href(published_path(source.meta.original))


def _related(view: View, source: Source) -> list[tuple[str, list[Name]]]:
    """List the sources that this one answers or replaces, and those that answer or replace it."""
    found = {
        "In reply to": source.meta.in_reply_to,
        "Answered by": view.edition.relations.answers.get(source.id, ()),
        "Replaces": source.meta.supersedes,
        "Replaced by": view.edition.relations.replacements.get(source.id, ()),
    }
    return [(term, [view.source(each) for each in ids]) for term, ids in found.items() if ids]


def _party(view: View, entity: str, on: PartialDate) -> Party:
    registry = view.site.registry
    holders = registry.holders(entity, on) if entity in registry.posts else ()
    holder = view.entity(holders[0], entity) if len(holders) == 1 else None
    offices = office_on(view.edition, entity, on)
    return Party(view.entity(entity), offices, holder)


def _sections(view: View, source: Source) -> list[Section]:
    found = [named_section(view, "named-in-this-document", "Mentioned in this document")]
    if source.meta.corrections:
        html = render("corrections.html", corrections=source.meta.corrections)
        found.insert(0, Section("corrections", "Departures from the original", html))
    found.append(acceptances_section(view, source.path))
    return [section for section in found if section]
