"""Which page gets what: the sections that follow the text of each kind of page."""

from collections.abc import Callable, Collection
from dataclasses import replace

from hooks.edition.page_list import INDEXES, LICENCES, NETWORK, SEARCH
from hooks.edition.view import View
from hooks.publish.data.exported_paths import TABLES_OF
from hooks.publish.pages.commitments_page import commitments_page
from hooks.publish.pages.editing_page import editing_page
from hooks.publish.pages.entity_pages import entity_page
from hooks.publish.pages.head import head
from hooks.publish.pages.index_pages import home_page, index_page, search_page
from hooks.publish.pages.keys_page import keys_page
from hooks.publish.pages.licences_page import licences_page
from hooks.publish.pages.network_page import network_page
from hooks.publish.pages.reference_pages import data_page, rules_page
from hooks.publish.pages.source_page import source_page
from hooks.publish.pages.timeline_page import timeline_page
from hooks.publish.parts.checks_section import acceptances_section, checks_section
from hooks.publish.parts.cite_control import cite_control
from hooks.publish.parts.fragments import Fragment, Section, append, render
from hooks.publish.parts.glossary import with_terms
from hooks.publish.parts.named_section import named_section, sources_section
from hooks.publish.parts.notes import with_notes
from hooks.publish.parts.previews import previews
from hooks.publish.parts.stacked_tables import stack

_Make = Callable[[View, Collection[str]], Fragment]
_OVERVIEWS: dict[str, _Make] = {
    "timeline.md": timeline_page,
    "commitments.md": commitments_page,
    NETWORK: network_page,
    SEARCH: search_page,
    LICENCES: licences_page,
}
"""What the pages that look at the site as a whole go on with: what they print notes behind."""
_BELOW = _OVERVIEWS | dict.fromkeys(INDEXES, index_page)
"""What follows the text of a page, whoever wrote that."""
_INSTEAD: dict[str, _Make] = {
    "index.md": home_page,
    "about/editing.md": editing_page,
    "about/keys.md": keys_page,
    "about/rules.md": rules_page,
    "about/data.md": data_page,
}
"""What stands on a page that no editor wrote."""
_SIGN = '<a class="headerlink"'
_SIGN_UNHEARD = f'{_SIGN} aria-hidden="true" tabindex="-1"'
"""The sign behind a heading would be read out with it; the contents link to the same place."""


def whole_page(view: View, html: str, taken: Collection[str]) -> Fragment:
    """Make the whole of a page; `html` is its own text, `taken` its anchors."""
    source, page = view.site.source_at(view.here), view.site.pages.get(view.here)
    if source:
        made = source_page(view, source, html)
        parts, searched = [made.html, previews(view)], ""
    else:
        made = _below(view, taken)
        text, notes = with_notes(view, stack(html))
        text, terms = with_terms(view, text) if page and page.is_briefing else (text, [])
        told = [made.html, notes] if view.here in _OVERVIEWS else [notes, made.html]
        parts = [text, *told, _downloads(view), previews(view, terms)]
        searched = f"{text}\n{made.searched}"
    whole = "\n".join(part for part in parts if part).replace(_SIGN, _SIGN_UNHEARD)
    return replace(made, html=whole, head=head(view), searched=searched)


def _below(view: View, taken: Collection[str]) -> Fragment:
    """Make what follows the text of a page that editors may have written."""
    page = view.site.pages.get(view.here)
    if page is None or view.here in _BELOW:
        make = (_BELOW | _INSTEAD).get(view.here)  # none for one of another folder, which is told
        return make(view, taken) if make else Fragment()
    if entity := view.site.entity_at(view.here):
        return entity_page(view, entity, taken)
    found = _briefing(view) if page.is_briefing else [acceptances_section(view, page.path)]
    return append(found, taken)


def _briefing(view: View) -> list[Section | None]:
    return [
        sources_section(view, "sources", "Sources"),
        named_section(view, "people-and-bodies", "People and bodies in this briefing"),
        checks_section(view),
        Section("cite", "Cite", cite_control(view), searched=False),
    ]


def _downloads(view: View) -> str:
    """Offer the tables that hold what the page shows, for spreadsheets."""
    names = TABLES_OF.get(view.here, ())
    files = [(name, view.href(f"data/{name}.csv")) for name in names]
    about = view.href("about/data.md", names[0]) if files else ""
    return render("downloads.html", files=files, about=about) if files else ""
