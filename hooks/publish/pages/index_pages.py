"""Indexes: the lists of briefings, sources, people and organisations, and pages made of lists."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from unicodedata import normalize

from hooks.edition.page_list import INDEXES, NETWORK, briefings, organizations, people
from hooks.edition.view import View
from hooks.link.page.anchors import slug
from hooks.model.entities import Organization, Person
from hooks.model.grouping import grouped
from hooks.publish.parts.descriptions import KINDS, how_named, plain, speakers
from hooks.publish.parts.fragments import FOLDED, LONG, Fragment, Section, append, render

_Row = dict[str, str]


def index_page(view: View, taken: Collection[str]) -> Fragment:
    """List what a folder holds; the list follows whatever editors wrote on its index page.

    A long list is cut into parts, by years or by first letters, with a row of links to them.
    """
    rows = _rows(view)
    if len(rows) <= LONG:
        return Fragment(_list(rows, f"There are no {INDEXES[view.here].lower()} yet."))
    parts = grouped((row["part"], row) for row in rows)
    made = append(
        (
            Section(slug(f"in {part}"), part, _list(them, folded=len(rows) > FOLDED))
            for part, them in parts.items()
        ),
        taken,
    )
    counted = zip(made.headings, parts.values(), strict=True)
    jump = render(
        "jump.html",
        total=len(rows),
        parts=[(heading.title, heading.anchor, len(them)) for heading, them in counted],
    )
    return replace(made, html=f"{jump}\n{made.html}")


def _rows(view: View) -> list[_Row]:
    """Give what the index of a folder lists."""
    match view.here.partition("/")[0]:
        case "people":
            return [_entity(view, each) for each in people(view.site)]
        case "organisations":
            return [_entity(view, each) for each in organizations(view.site)]
        case "sources":
            return _sources(view)
    return _briefings(view)


def home_page(view: View, taken: Collection[str]) -> Fragment:
    """Make a home page for a site without one: its briefings and its sources."""
    lists = [("briefings", _briefings(view)), ("sources", _sources(view))]
    lists = [(name, rows) for name, rows in lists if rows] or lists[:1]
    return append(
        (
            Section(name, name.capitalize(), _list(rows, "None yet."), searched=False)
            for name, rows in lists
        ),
        taken,
    )


def search_page(view: View, _: Collection[str]) -> Fragment:
    """List the indexes and the overviews, where the search leads without script."""
    pages = [*INDEXES, "timeline.md", "commitments.md", NETWORK, "about/index.md"]
    known = [page for page in pages if view.has(page)]
    rows = [(view.edition.titles.get(page, ""), view.href(page)) for page in known]
    return Fragment(render("search.html", rows=rows))


def _list(rows: Sequence[_Row], none: str = "", *, folded: bool = False) -> str:
    return render("index.html", rows=rows, none=none, folded=folded)


def _briefings(view: View) -> list[_Row]:
    return [
        {
            "title": page.meta.title or page.src_uri,
            "href": view.href(page.src_uri),
            "summary": plain(page.summary, view.site.registry),
            "part": _letter(page.meta.title or page.src_uri),
            "time": f"Updated {page.meta.updated.in_words()}" if page.meta.updated else "",
        }
        for page in briefings(view.site)
        if view.has(page.src_uri)
    ]


def _sources(view: View) -> list[_Row]:
    return [
        {
            "title": source.meta.title,
            "href": view.href(source.src_uri),
            "summary": ", ".join(speakers(view.site, source)),
            "part": f"{source.meta.date.first.year:04}",
            "time": f"{KINDS[source.meta.type]}, {source.meta.date.in_words()}",
        }
        for source in view.site.sources.values()
    ]


def _entity(view: View, entity: Person | Organization) -> _Row:
    page, _ = view.edition.addresses.place(entity.id)
    return {
        "title": entity.meta.name,
        "href": view.href(page) if view.has(page) else "",
        "summary": plain(entity.meta.summary, view.site.registry),
        "part": _letter(getattr(entity, "family_name", entity.meta.name)),
        "time": how_named(view.edition, entity.id),
    }


def _letter(name: str) -> str:
    """Give the letter under which a name is looked for.

    >>> _letter("Émile"), _letter("3rd Lock Trust")
    ('E', '0–9')
    """
    first = normalize("NFD", name.lstrip())[:1].upper()
    return "0–9" if first.isdecimal() else first if first.isalpha() else "Others"
