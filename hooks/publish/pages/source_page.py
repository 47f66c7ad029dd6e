"""Pages of sources: the facts of a document, and its words beside their numbers."""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache, partial
from html import escape

from markupsafe import Markup

from hooks.edition.addresses import Name
from hooks.edition.view import View
from hooks.model.citations import in_words, locator
from hooks.model.sources import Heading, Source
from hooks.publish.pages.commitments_page import commitment_marks
from hooks.publish.pages.source_words import annotated, with_redactions
from hooks.publish.parts.checks_section import acceptances_section
from hooks.publish.parts.cite_control import cite_control, cited_in_words
from hooks.publish.parts.descriptions import KINDS
from hooks.publish.parts.fragments import Fragment, Section, TocItem, append, render
from hooks.publish.parts.named_section import named_section
from hooks.publish.parts.office_rows import parties
from hooks.publish.parts.originals import original_lines, published_path
from hooks.read.words.printed_numbers import own_anchor
from hooks.verify.texts.original_text import original_pages

_ALIKE = 10_000
"""So many of what stands below paragraphs is kept for those of other documents."""


def source_page(view: View, source: Source, words: str) -> Fragment:
    """Make the whole page of a source from its linked words."""
    taken = {block.anchor for block in source.blocks}
    taken |= {own_anchor(each.printed) for each in source.paragraphs if each.printed}
    lines, begins = original_lines(source)
    sections = append(_sections(view, source, lines, set(begins.values())), taken)
    places = _places(view, source, begins)
    tools = partial(_tools, view, source, places)
    shown = annotated(with_redactions(words), tools, source)
    top = render(
        "source.html",
        source=source,
        kind=KINDS[source.meta.type],
        facts=_facts(view, source),
        words=Markup(shown),  # noqa: S704 - made by read/ and link/, which escape
        begins="line" if begins else "page" if places else "",
        total=sum(bool(paragraph.number) for paragraph in source.paragraphs),
        uncited=[(number, locator(number, source)) for number in view.edition.uses.uncited(source)],
    )
    headings = [
        TocItem(block.anchor, block.text, block.level)
        for block in source.blocks
        if isinstance(block, Heading)
    ]
    html = f"{top}\n{sections.html}"
    return Fragment(html, (*headings, *sections.headings), sections.anchors | taken)


def _tools(view: View, source: Source, places: Mapping[str, tuple[str, str]], number: int) -> str:
    """Make what stands below a paragraph: its place in the original, what cites it, commitments."""
    uses = [
        {
            "href": view.use(use),
            "title": view.edition.titles[use.src_uri],
            "place": view.edition.headings[use.src_uri].get(use.anchor, "") if use.anchor else "",
            "words": use.words,
        }
        for use in view.edition.uses.of(source.id, number)
    ]
    words, place = in_words([number], source), places.get(f"para_{number}")
    words = "" if words == f"para {number}" else words  # which the script of the page knows
    marks = commitment_marks(view, source.id, number)
    if uses or marks:
        return render("paragraph_tools.html", words=words, place=place, uses=uses, marks=marks)
    return _uncited(words, place)


@lru_cache(_ALIKE)
def _uncited(words: str, place: tuple[str, str] | None) -> str:
    return render("paragraph_tools.html", words=words, place=place, uses=(), marks=())


def _places(view: View, source: Source, begins: Mapping[str, int]) -> dict[str, tuple[str, str]]:
    """Link each block to the page or line of the original on which it begins."""
    original = _address(view, source) if source.original else ""
    pages = original_pages(source).items()
    shown = {anchor: (f"{original}#page={page}", f"p. {page}") for anchor, page in pages}
    return shown | {anchor: (f"#L{line}", f"line {line}") for anchor, line in begins.items()}


def _facts(view: View, source: Source) -> dict[str, object]:
    """Gather what the table of facts shows and the front matter does not say as it is."""
    meta = source.meta
    return {
        "author": parties(view, meta.author, meta.date),
        "cited": cited_in_words(view),
        "site": view.edition.imprint.name,
        "recipient": parties(view, meta.recipient, meta.date),
        "cc": parties(view, meta.cc, meta.date),
        "publisher": view.entity_on(meta.publisher, meta.date) if meta.publisher else None,
        "related": _related(view, source),
        "original": _address(view, source) if source.original else "",
        "cite": cite_control(view),
        "label": view.edition.labels.get(source.id, source.id),
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


def _sections(
    view: View, source: Source, lines: Sequence[str], linked: Collection[int]
) -> list[Section | None]:
    found = [named_section(view, "named-in-this-document", "Mentioned in this document")]
    if source.meta.corrections:
        html = render("corrections.html", corrections=source.meta.corrections)
        found.insert(0, Section("corrections", "Departures from the original", html))
    found.append(acceptances_section(view, source.path))
    if lines:
        items, language = _items(lines, linked), source.meta.language
        html = render("original_lines.html", count=len(lines), items=items, language=language)
        anchors = tuple(f"L{line}" for line in linked)
        title = "The original, line by line"
        found.append(Section("the-original", title, html, anchors, searched=False))
    return found


def _items(lines: Sequence[str], linked: Collection[int]) -> Markup:
    """List lines, those with an anchor to which a paragraph leads; an item needs no end tag."""
    ids = (f' id="L{at}"' if at in linked else "" for at in range(1, len(lines) + 1))
    items = (f"<li{own}>{escape(line, quote=False)}" for own, line in zip(ids, lines, strict=True))
    return Markup("\n".join(items))  # noqa: S704 - escaped
