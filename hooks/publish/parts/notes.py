"""Notes: the cited words at the end of a page, for paper and for previews."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.publish.parts.descriptions import KINDS
from hooks.publish.parts.fragments import render

if TYPE_CHECKING:
    from hooks.edition.edition import Edition

_CITATION = re.compile(
    r'<a class="citation" data-source="(?P<source>[a-z0-9-]+)" '
    r'data-paragraphs="(?P<numbers>[\d ]*)"'
)


@dataclass(frozen=True, slots=True)
class Note:
    """A cited paragraph, or a document that is cited as a whole."""

    label: str
    words: str
    """Those of the paragraph; "" for a whole document."""
    document: str
    """What is cited as a whole: its title, kind and date."""


def with_notes(edition: Edition, here: str, html: str) -> tuple[str, str]:
    """Give the HTML of a page with its citations numbered, and the list of notes.

    What is cited twice has one note. The numbers stand in an attribute: they are shown on paper
    alone, and no word of the page changes.
    """
    numbers: dict[tuple[str, int | None], int] = {}

    def numbered(found: re.Match[str]) -> str:
        if found["source"] not in edition.site.sources:
            return found[0]
        cited = [int(each) for each in found["numbers"].split()]
        known = [each for each in cited if (found["source"], each) in edition.paragraphs]
        keys = [(found["source"], each) for each in (known if cited else [None])]
        notes = ", ".join(str(numbers.setdefault(key, len(numbers) + 1)) for key in keys)
        return f'{found[0]} data-notes="{notes}"' if notes else found[0]

    html = _CITATION.sub(numbered, html)
    notes = [_note(edition, here, *key) for key in numbers]
    return html, render("notes.html", notes=notes) if notes else ""


def _note(edition: Edition, here: str, source: str, number: int | None) -> Note:
    label = edition.source(here, source, number).text
    if number:
        return Note(label, edition.paragraphs[source, number].text, "")
    meta = edition.site.sources[source].meta
    return Note(label, "", f"{meta.title}. {KINDS[meta.type]}, {meta.date.in_words()}.")
