"""Which page gets what: the sections that follow the text of each kind of page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hooks.edition.page_list import INDEXES, LICENCES, NETWORK, SEARCH, source_id, stem
from hooks.model.pages import BriefingFrontMatter
from hooks.publish.data.exported_paths import TABLES_OF
from hooks.publish.pages.commitments_page import commitments_page
from hooks.publish.pages.entity_pages import organization_page, person_page
from hooks.publish.pages.head import head
from hooks.publish.pages.index_pages import home_page, index_page
from hooks.publish.pages.licences_page import licences_page
from hooks.publish.pages.network_page import network_page
from hooks.publish.pages.reference_pages import reference_page
from hooks.publish.pages.search_page import search_page
from hooks.publish.pages.source_page import source_page
from hooks.publish.pages.timeline_page import timeline_page
from hooks.publish.parts.checks_section import acceptances_section, checks_section
from hooks.publish.parts.fragments import Fragment, append, render
from hooks.publish.parts.glossary import with_terms
from hooks.publish.parts.named_section import named_section, sources_section
from hooks.publish.parts.notes import with_notes
from hooks.publish.parts.previews import previews
from hooks.publish.parts.stacked_tables import stack

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from hooks.edition.edition import Edition
    from hooks.publish.parts.previews import Preview

_OVERVIEWS: Mapping[str, Callable[[Edition, Collection[str]], Fragment]] = {
    "timeline.md": timeline_page,
    "commitments.md": commitments_page,
    NETWORK: network_page,
    SEARCH: search_page,
    LICENCES: licences_page,
}
"""What follows the text of the pages that look at the site as a whole."""
_SIGN = '<a class="headerlink"'
_SIGN_UNHEARD = f'{_SIGN} aria-hidden="true" tabindex="-1"'
"""The sign behind a heading would be read out with it; the contents link to the same place."""


def fragment(edition: Edition, src_uri: str, html: str, taken: Collection[str]) -> Fragment:
    """Make the whole of a page; `html` is its own text, `taken` its anchors."""
    source = edition.site.sources.get(source_id(src_uri))
    if source:
        made = source_page(edition, source, html)
        parts, searched = [made.html, previews(edition, src_uri)], ""
    else:
        made = _below(edition, src_uri, taken)
        text, notes = with_notes(edition, src_uri, stack(html))
        text, terms = _explained(edition, src_uri, text)
        below = _downloads(edition, src_uri)
        parts = [text, notes, made.html, below, previews(edition, src_uri, terms)]
        searched = f"{text}\n{made.searched or made.html}"
    whole = "\n".join(part for part in parts if part).replace(_SIGN, _SIGN_UNHEARD)
    return replace(made, html=whole, head=head(edition, src_uri), searched=searched)


def _below(edition: Edition, src_uri: str, taken: Collection[str]) -> Fragment:
    """Make what follows the text of a page that editors may have written."""
    page = edition.site.pages.get(src_uri)
    if src_uri in INDEXES:
        return index_page(edition, src_uri, taken)
    if src_uri in _OVERVIEWS:
        return _OVERVIEWS[src_uri](edition, taken)
    if page is None:
        make = home_page if src_uri == "index.md" else reference_page
        return make(edition, src_uri, taken)
    if isinstance(page.meta, BriefingFrontMatter):
        return _briefing(edition, src_uri, taken)
    return _entity(edition, src_uri, taken)


def _downloads(edition: Edition, here: str) -> str:
    """Offer the tables that hold what the page shows, for spreadsheets."""
    href = edition.addresses.href
    files = [(name, href(here, f"data/{name}.csv")) for name in TABLES_OF.get(here, ())]
    about = href(here, "about/data.md", TABLES_OF[here][0]) if files else ""
    return render("downloads.html", files=files, about=about) if files else ""


def _explained(edition: Edition, src_uri: str, html: str) -> tuple[str, list[Preview]]:
    """Let the terms of the glossary explain themselves, in briefings."""
    page = edition.site.pages.get(src_uri)
    known = page and isinstance(page.meta, BriefingFrontMatter)
    return with_terms(edition, src_uri, html) if known else (html, [])


def _briefing(edition: Edition, here: str, taken: Collection[str]) -> Fragment:
    found = [
        sources_section(edition, here, "sources", "Sources"),
        named_section(edition, here, "people-and-bodies", "People and bodies in this briefing"),
        checks_section(edition, here),
    ]
    return append([section for section in found if section], taken)


def _entity(edition: Edition, src_uri: str, taken: Collection[str]) -> Fragment:
    """Make the page of a person or an organisation; of any other what it accepts."""
    registry = edition.site.registry
    person = registry.people.get(stem(src_uri, "people"))
    organization = registry.organizations.get(stem(src_uri, "organisations"))
    if person:
        return person_page(edition, person, taken)
    if organization:
        return organization_page(edition, organization, taken)
    accepted = acceptances_section(edition, src_uri, edition.site.pages[src_uri].path)
    return append([accepted] if accepted else [], taken)
