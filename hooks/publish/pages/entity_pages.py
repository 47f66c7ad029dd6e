"""Pages of people and organisations: what follows the text that editors write."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import groupby

from markupsafe import Markup

from hooks.edition.addresses import Name
from hooks.edition.backlinks import Entry
from hooks.edition.sentences import Piece
from hooks.edition.view import View
from hooks.model.dates import PartialDate, time_in_words
from hooks.model.entities import Organization, Person
from hooks.model.grouping import grouped
from hooks.publish.data.exported_paths import entity_feed
from hooks.publish.pages.commitments_page import commitments_section
from hooks.publish.pages.network_page import network_section
from hooks.publish.pages.timeline_page import timeline_section
from hooks.publish.parts.checks_section import acceptances_section
from hooks.publish.parts.fragments import FOLDED, LONG, Fragment, Section, TocItem, append, render
from hooks.publish.parts.office_rows import Seat, Term, offices, seats
from hooks.publish.parts.quoted_section import quoted_section

_COMPANY = 12
"""How many of those mentioned in the same paragraphs are shown at once."""
_MOST_COMPANY = 60
"""How many are listed at all; the tables have the others."""


@dataclass(frozen=True, slots=True)
class _Group:
    """A page that mentions somebody, as the template takes it."""

    label: Name | None
    title: str
    href: str
    date: PartialDate | None
    """That of a document."""
    places: list[tuple[str, str, bool, str, list[Markup]]]
    """Of each: its link, its name, whether a link leads back, the offices, the sentences."""


def entity_page(view: View, entity: Person | Organization, taken: Collection[str]) -> Fragment:
    """Make the offices, the relations, the mentions, the company and the background of an entity.

    Of a person the offices are those held; of a body they are its posts, each with its holders.
    """
    if isinstance(entity, Person):
        held = offices(view, entity.id, taken)
        own = [_held_section("offices", "Offices and roles", held)]
    else:
        own = [
            _held_section("posts", "Posts and their holders", seats(view, entity.id, taken)),
            _relations_section(view, entity),
        ]
    found = [
        *own,
        timeline_section(view, entity.id),
        commitments_section(view, entity.id),
        quoted_section(view, entity.id),
        _mentions_section(view, _all_groups(view, entity)),
        network_section(view, entity.id),
        _companions_section(view, entity.id),
        _background_section(entity),
        acceptances_section(view, entity.path),
    ]
    return append(found, taken)


def _held_section(anchor: str, title: str, rows: Sequence[Term | Seat]) -> Section | None:
    """Show offices by the template of their name; None where there are none."""
    if not rows:
        return None
    anchors = tuple(row.anchor for row in rows if row.anchor)
    return Section(anchor, title, render(f"{anchor}.html", rows=rows), anchors)


def _relations_section(view: View, organization: Organization) -> Section | None:
    relations = view.edition.relations
    meta = organization.meta
    found: list[tuple[str, Iterable[str]]] = [
        ("Part of", (meta.parent,) if meta.parent else ()),
        ("Its parts", relations.parts.get(organization.id, ())),
        ("Followed by", meta.successor),
        ("Took over from", relations.predecessors.get(organization.id, ())),
    ]
    rows = [(term, [view.entity(each) for each in ids]) for term, ids in found]
    dated = meta.founding_date or meta.dissolution_date
    time = time_in_words(meta.founding_date, meta.dissolution_date, None) if dated else ""
    if not (time or meta.classification or any(names for _, names in rows)):
        return None
    html = render("relations.html", rows=rows, time=time, kind=meta.classification)
    return Section("about-this-body", "About this body", html)


def _mentions_section(view: View, groups: list[_Group]) -> Section | None:
    if not groups:
        return None
    path = entity_feed(view.here)
    feed = view.href(path) if view.has(path) else ""
    places = _places(groups)
    parts = _parts(groups) if places > LONG else {}
    html = render(
        "mentions.html",
        groups=groups,
        feed=feed,
        parts=[(part.title, part.anchor, _places(them), them) for part, them in parts.items()],
        table=view.href("data/mentions.csv"),
        folded=places > FOLDED,
    )
    anchors = tuple(part.anchor for part in parts)
    return Section("mentioned-in", "Mentioned in", html, anchors, tuple(parts), searched=False)


def _parts(groups: Iterable[_Group]) -> dict[TocItem, tuple[_Group, ...]]:
    """Cut many mentions into those of each year and those on pages without a date."""
    years = ((str(it.date.first.year) if it.date else "", it) for it in groups)
    parts = grouped(sorted(years, key=lambda it: it[0] or "~"))
    # No heading of an editor has a capital letter in its anchor.
    return {
        TocItem(f"Mentions-{year or 'Pages'}", year or "Pages of this site", 3): them
        for year, them in parts.items()
    }


def _places(groups: Iterable[_Group]) -> int:
    return sum(len(group.places) for group in groups)


def _groups(view: View, entries: Iterable[Entry], label: Name | None = None) -> list[_Group]:
    """Group entries by page, sources first, each with what readers see of it."""
    others = (entry for entry in entries if entry.src_uri != view.here)
    return [
        _group(view, src_uri, list(found), label)
        for src_uri, found in groupby(others, key=lambda entry: entry.src_uri)
    ]


def _all_groups(view: View, entity: Person | Organization) -> list[_Group]:
    """Group the mentions of an entity, then those of each post of a body and its holders."""
    groups = _groups(view, view.edition.backlinks.of(entity.id))
    for post in entity.meta.posts if isinstance(entity, Organization) else ():
        name = view.entity(post.id)
        groups += _groups(view, view.edition.backlinks.of(post.id), name)
        groups += _holders(view, post.id)
    return groups


def _holders(view: View, post: str) -> list[_Group]:
    """Group the places where the holder of a post is meant; their way back is on the person."""
    registry = view.site.registry
    groups: list[_Group] = []
    for holder, entries in grouped(view.edition.backlinks.of_office(post)).items():
        name = view.entity(holder, post)
        label = replace(name, text=f"{registry.name(post)}: {name.text}")
        others = [replace(entry, linked=False, posts=()) for entry in entries]
        groups += _groups(view, others, label)
    return groups


def _group(view: View, src_uri: str, entries: list[Entry], label: Name | None) -> _Group:
    registry = view.site.registry
    source = view.site.source_at(src_uri)
    places = [
        (
            view.href(src_uri, entry.anchor),
            view.edition.place(src_uri, entry.anchor),
            entry.linked,
            ", ".join(registry.name(post) for post in entry.posts),
            [_sentence(pieces) for pieces in entry.excerpts],
        )
        for entry in entries
    ]
    title = source.meta.title if source else view.edition.titles.get(src_uri, src_uri)
    return _Group(label, title, view.href(src_uri), source.meta.date if source else None, places)


def _sentence(pieces: Iterable[Piece]) -> Markup:
    """Show a sentence, with the names marked; there are so many that a template would be slow."""
    texts = ((escape(piece.text, quote=False), piece.marked) for piece in pieces)
    shown = (f"<mark>{text}</mark>" if marked else text for text, marked in texts)
    return Markup("".join(shown))  # noqa: S704 - escaped


def _companions_section(view: View, entity: str) -> Section | None:
    found = view.edition.backlinks.companions(entity)
    if not found:
        return None
    rows = [(view.entity(each), count) for each, count in found[:_MOST_COMPANY]]
    left_out = len(found) - len(rows)
    html = render("companions.html", rows=rows, most=_COMPANY, left_out=left_out, total=len(found))
    title = "Mentioned in the same paragraphs"
    return Section("named-in-the-same-paragraphs", title, html, searched=False)


def _background_section(entity: Person | Organization) -> Section | None:
    meta = entity.meta
    if not (meta.links or meta.identifiers or meta.other_names):
        return None
    names = [
        (each, time_in_words(each.start_date, each.end_date, None)) for each in meta.other_names
    ]
    html = render("background.html", meta=meta, names=names)
    return Section("background", "Background", html)
