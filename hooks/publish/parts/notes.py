"""Notes: the cited words at the end of a page, for paper and for previews."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from hooks.edition.edition import Edition
from hooks.edition.view import View
from hooks.model.sources import number_of
from hooks.publish.parts.descriptions import KINDS
from hooks.publish.parts.fragments import render
from hooks.verify.page_report import CitedLink
from hooks.verify.texts.corpus import SourcePlace

_CITATION = re.compile(
    r'<a class="citation" data-source="(?P<source>[a-z0-9-]+)" '
    r'data-paragraphs="(?P<numbers>[\d ]*)"(?P<more> data-more)?'
)


@dataclass(frozen=True, slots=True)
class Note:
    """A cited paragraph, or a document that is cited as a whole."""

    label: str
    words: tuple[tuple[str, bool], ...]
    """Those of the paragraph, piece by piece, and whether the page quotes or pins them."""
    document: str
    """What is cited as a whole: its title, kind and date."""


def with_notes(view: View, html: str) -> tuple[str, str]:
    """Give the HTML of a page with its citations numbered, and the list of notes.

    What is cited twice has one note. The numbers stand in an attribute: they are shown on paper
    alone, and no word of the page changes. So do the words that a link marks where it leads.
    """
    numbers: dict[tuple[str, int | None], int] = {}
    marked: dict[tuple[str, int | None], list[SourcePlace]] = defaultdict(list)
    report = view.edition.reports.get(view.here)
    links = iter(report.links if report else ())
    link: CitedLink | None = None

    def numbered(found: re.Match[str]) -> str:
        if found["source"] not in view.site.sources:
            return found[0]
        cited = [int(each) for each in found["numbers"].split()]
        known = [each for each in cited if view.site.sources[found["source"]].paragraph(each)]
        keys = [(found["source"], each) for each in (known if cited else [None])]
        notes = ", ".join(str(numbers.setdefault(key, len(numbers) + 1)) for key in keys)
        nonlocal link
        link = link if found["more"] else next(links, None)
        places = [
            place
            for place in (link.places if link and link.source == found["source"] else ())
            if not cited or number_of(place.anchor) in cited
        ]
        for place in places:
            marked[place.source, number_of(place.anchor) if cited else None].append(place)
        words = "&#10;".join(escape(_words(view.edition, place)) for place in places)
        attributes = f' data-notes="{notes}"' if notes else ""
        return found[0] + attributes + (f' data-words="{words}"' if words else "")

    html = _CITATION.sub(numbered, html)
    notes = [_note(view, key, marked[key]) for key in numbers]
    return html, render("notes.html", notes=notes) if notes else ""


def _note(view: View, key: tuple[str, int | None], places: Iterable[SourcePlace]) -> Note:
    source, number = key
    label = view.source(source, number).text
    meta = view.site.sources[source].meta
    if number and (paragraph := view.site.sources[source].paragraph(number)):
        return Note(label, _pieces(paragraph.text, places), "")
    words = tuple((_words(view.edition, place), True) for place in dict.fromkeys(places))
    return Note(label, words, f"{meta.title}. {KINDS[meta.type]}, {meta.date.in_words()}.")


def _pieces(text: str, places: Iterable[SourcePlace]) -> tuple[tuple[str, bool], ...]:
    """Cut the words of a paragraph where those that are marked begin and end."""
    marks = bytearray(b" " * len(text))
    for place in places:
        marks[place.start : place.end] = b"x" * (place.end - place.start)
    runs = re.finditer(rb" +|x+", marks)
    return tuple((text[slice(*run.span())], run[0].startswith(b"x")) for run in runs)


def _words(edition: Edition, place: SourcePlace) -> str:
    """Give the words of the source at a place."""
    return edition.site.sources[place.source].text_at(place.anchor)[place.start : place.end]
