"""The page of licences: below its text, what may be done with each document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hooks.edition.page_list import LICENCES
from hooks.publish.parts.checks_section import acceptances_section
from hooks.publish.parts.fragments import Fragment, Section, append, render

if TYPE_CHECKING:
    from collections.abc import Collection

    from hooks.edition.edition import Edition
    from hooks.model.sources import Source


def licences_page(edition: Edition, taken: Collection[str]) -> Fragment:
    """List every source with its licence, as the front matter of each has it."""
    found: list[Section] = []
    if rows := [_row(edition, source) for source in edition.site.sources.values()]:
        html = render("licences.html", rows=rows)
        found.append(Section("licence-of-each-source", "Licence of each source", html))
    page = edition.site.pages.get(LICENCES)
    accepted = acceptances_section(edition, LICENCES, page.path) if page else None
    return append([*found, accepted] if accepted else found, taken)


def _row(edition: Edition, source: Source) -> dict[str, object]:
    meta = source.meta
    name = meta.license or ""
    return {
        "source": edition.source(LICENCES, source.id),
        "title": meta.title,
        "publisher": edition.entity(LICENCES, meta.publisher) if meta.publisher else None,
        "name": name,
        "is_address": name.startswith(("https://", "http://")),
        "note": meta.license_note,
    }
