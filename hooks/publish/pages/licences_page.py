"""The page of licences: below its text, what may be done with each document."""

from collections.abc import Collection

from hooks.edition.page_list import LICENCES
from hooks.edition.view import View
from hooks.model.sources import Source
from hooks.publish.parts.checks_section import acceptances_section
from hooks.publish.parts.fragments import FOLDED, Fragment, Section, append, render


def licences_page(view: View, taken: Collection[str]) -> Fragment:
    """List every source with its licence, as the front matter of each has it."""
    found: list[Section | None] = []
    if rows := [_row(view, source) for source in view.site.sources.values()]:
        html = render("licences.html", rows=rows, most=FOLDED)
        found.append(Section("licence-of-each-source", "Licence of each source", html))
    page = view.site.pages.get(LICENCES)
    return append([*found, acceptances_section(view, page.path) if page else None], taken)


def _row(view: View, source: Source) -> dict[str, object]:
    publisher = source.meta.publisher
    return {
        "source": view.source(source.id),
        "meta": source.meta,
        "publisher": view.entity(publisher) if publisher else None,
    }
