"""“Quoted”: which words of a person or a body are quoted where, on their own page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hooks.publish.fragments import Section, render

if TYPE_CHECKING:
    from hooks.model.sources import Source
    from hooks.publish.edition import Edition
    from hooks.publish.uses import Use


def quoted_section(edition: Edition, here: str, entity: str) -> Section | None:
    """List the quotations from documents of an author, page by page; None where there are none."""
    groups = []
    for source, uses in edition.uses.quoted(entity):
        elsewhere = [use for use in uses if use.src_uri != here]
        if elsewhere:
            groups.append(_group(edition, here, source, elsewhere))
    if not groups:
        return None
    return Section("quoted", "Quoted", render("quoted.html", groups=groups), searched=False)


def _group(edition: Edition, here: str, source: Source, uses: list[Use]) -> dict[str, object]:
    pages: dict[str, list[dict[str, object]]] = {}
    for use in uses:
        row = {
            "words": use.words,
            "href": edition.use(here, use),
            "place": edition.place(use.src_uri, use.anchor),
            "paragraph": edition.source(here, source.id, use.number),
        }
        pages.setdefault(use.src_uri, []).append(row)
    return {
        "source": edition.source(here, source.id),
        "title": source.meta.title,
        "date": source.meta.date,
        "pages": [
            (edition.titles.get(page, page), edition.addresses.href(here, page), rows)
            for page, rows in pages.items()
        ],
    }
