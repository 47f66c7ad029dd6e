"""The timeline: its picture, its list by years, and on each profile its own part of it."""

from collections.abc import Collection, Iterable
from datetime import date
from itertools import groupby

from hooks.edition.chronology import PAGE, Moment
from hooks.edition.data_words import year_anchor
from hooks.edition.edition import Edition
from hooks.edition.view import View
from hooks.link.page.anchors import unique
from hooks.model.entities import Membership
from hooks.model.registry import title
from hooks.publish.parts.fragments import FOLDED, Fragment, Section, TocItem, append, linked, render
from hooks.publish.parts.grounds_shown import grounds, resting_in_words
from hooks.publish.pictures.timeline_picture import WIDTH, DatedEntry, draw

_KINDS = {
    "event": "Event",
    "source": "Document",
    "office_start": "Office",
    "office_end": "Office",
}
_STANDINGS = {"said": "", "background": " (background)", "mixed": " (in part background)"}
_LIST = "in-order-of-date"
_ROWS = {"Documents": 6, "Events": 18, "Offices": 14}
"""The most rows of each band of the picture."""
_LINES = 12
"""The most documents whose day is drawn as a line through the whole picture."""
_SHORT = 20
"""The most entries of a profile's own part; the rest is on the timeline."""


def timeline_page(view: View, taken: Collection[str]) -> Fragment:
    """Make the picture and the list; nothing where nothing has a date."""
    moments = view.edition.chronology.moments
    if not moments:
        return Fragment()
    years = [(year, list(them)) for year, them in groupby(moments, lambda it: it.date.first.year)]
    used = set(taken)
    anchors = tuple(unique(year_anchor(them[0].date), used) for _, them in years)
    rows = [
        (year, anchor, [_linked_row(view, each) for each in them])
        for (year, them), anchor in zip(years, anchors, strict=True)
    ]
    html = render("timeline.html", years=rows, folded=len(moments) > FOLDED)
    own = (anchor for each in moments for anchor in (each.anchor, each.other_anchor) if anchor)
    parts = tuple(TocItem(anchor, str(year), 3) for year, anchor, _ in rows)
    found = [
        Section("at-a-glance", "At a glance", _picture(view.edition, moments), searched=False),
        Section(_LIST, "In order of date", html, (*anchors, *own), parts),
    ]
    return append(found, taken)


def timeline_section(view: View, entity: str) -> Section | None:
    """Make the part of a person or a body: its events and its documents, without its offices."""
    parts = view.edition.chronology.parts.get(entity, ())
    if not parts:
        return None
    has_page = view.has(PAGE)
    shown = parts[:_SHORT] if has_page else parts
    rows = [{**_row(view, moment), "did": did} for moment, did in shown]
    more = view.href(PAGE, _LIST) if has_page else ""
    html = render("timeline_part.html", rows=rows, more=more, rest=len(parts) - len(shown))
    return Section("timeline", "Timeline", html, searched=False)


def _linked_row(view: View, moment: Moment) -> dict[str, object]:
    """Show a moment with the links of the names in its words."""
    return {**_row(view, moment), "words": linked(view.edition, moment.place, moment.title)}


def _row(view: View, moment: Moment) -> dict[str, object]:
    return {
        "moment": moment,
        "kind": _KINDS[moment.kind],
        "href": _href(view, moment),
        "who": [view.entity(each) for each in moment.who],
        "grounds": grounds(view, moment.sources),
        "resting": resting_in_words(moment.resting),
    }


def _href(view: View, moment: Moment) -> str:
    """Lead to the document or the office; on a profile, an event leads to the timeline."""
    if moment.source:
        return view.source(moment.source).href
    if moment.membership:
        return view.entity(moment.membership.person, moment.membership.meta.post or "").href
    known = view.here != PAGE and view.has(PAGE)
    return view.href(PAGE, moment.anchor) if known else ""


def _picture(edition: Edition, moments: Iterable[Moment]) -> str:
    """Draw the documents, the events and the offices, each in its band."""
    entries: dict[str, list[DatedEntry]] = {"Documents": [], "Events": [], "Offices": []}
    for moment in moments:
        if moment.kind in {"source", "event"}:
            band = "Documents" if moment.source else "Events"
            label = edition.labels.get(moment.source, moment.title)
            described = f"{moment.date.in_words()}: {moment.title}"
            entries[band].append(_entry(moment, label, described))
    entries["Offices"] = _offices(edition, moments)
    bands = [(name, them, _ROWS[name]) for name, them in entries.items()]
    picture = draw(bands)
    return render(
        "timeline_picture.html",
        picture=picture,
        width=WIDTH,
        lines=len(entries["Documents"]) <= _LINES,
        list=f"#{_LIST}",
        standings={moment.standing for moment in moments},
        left_out=sum(band.left_out for band in picture.bands) if picture else 0,
    )


def _entry(
    moment: Moment, label: str, described: str, last: date | None = None, *, open_end: bool = False
) -> DatedEntry:
    """Draw a moment; what is `described` is told in full, with who tells of it."""
    return DatedEntry(
        moment.date.first,
        last or moment.date.last,
        label,
        described + _STANDINGS[moment.standing],
        f"#{moment.anchor}",
        moment.standing,
        open_end,
    )


def _offices(edition: Edition, moments: Iterable[Moment]) -> list[DatedEntry]:
    """Draw each office whose first day is known, those held on the day of a document first."""
    days = [moment.date for moment in moments if moment.source][:_LINES]
    found = []
    for moment in moments:
        held = moment.membership
        if held and moment.kind == "office_start":
            then = not (held.span and any(held.span.covers(day) for day in days))
            found.append((then, _office(edition, moment, held)))
    return [entry for _, entry in sorted(found, key=lambda it: it[0])]


def _office(edition: Edition, moment: Moment, held: Membership) -> DatedEntry:
    registry = edition.site.registry
    meta = held.meta
    end = meta.end_date or meta.as_of
    last = max(end.last, moment.date.last) if end else moment.date.last
    words = f"{registry.name(held.person)}, {title(registry, held)}"
    known = f"to {meta.end_date.in_words()}" if meta.end_date else "with no known end"
    described = f"{words}: from {moment.date.in_words()} {known}"
    return _entry(moment, words, described, last, open_end=meta.end_date is None)
