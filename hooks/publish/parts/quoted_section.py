"""“Quoted”: which words of a person or a body are quoted where, on their own page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hooks.publish.parts.fragments import Section, render

if TYPE_CHECKING:
    from hooks.edition.edition import Edition
    from hooks.edition.source_uses import Use
    from hooks.model.sources import Source


def quoted_section(edition: Edition, here: str, entity: str) -> Section | None:
    """List the quotations from documents of an author; None where there are none."""
    groups = []
    for source, uses in edition.uses.quoted(entity):
        elsewhere = [use for use in uses if use.src_uri != here]
        if elsewhere:
            groups.append(_group(edition, here, source, elsewhere))
    if not groups:
        return None
    return Section("quoted", "Quoted", render("quoted.html", groups=groups), searched=False)


def _group(edition: Edition, here: str, source: Source, uses: list[Use]) -> dict[str, object]:
    """Gather the quotations from a document, each once, in the order of its paragraphs."""
    places: dict[tuple[int, str], dict[str, tuple[str, str]]] = {}
    for use in uses:
        title = edition.titles.get(use.src_uri, use.src_uri)
        link = (title, edition.use(here, use))
        places.setdefault((use.number or 0, use.words), {}).setdefault(use.src_uri, link)
    return {
        "title": source.meta.title,
        "href": edition.addresses.href(here, f"sources/{source.id}.md"),
        "date": source.meta.date,
        "rows": [
            (words, edition.source(here, source.id, number or None), list(pages.values()))
            for (number, words), pages in sorted(places.items())
        ],
    }
