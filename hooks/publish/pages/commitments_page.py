"""The page of commitments, and what profiles and documents show of them."""

from collections.abc import Collection, Iterable

from hooks.edition.commitments import PAGE, Commitment
from hooks.edition.data_words import IN_THEIR_OWN_WORDS
from hooks.edition.edition import Edition
from hooks.edition.view import View
from hooks.model.grouping import natural
from hooks.model.values import Evidence
from hooks.publish.parts.fragments import Fragment, Section, append, linked, render
from hooks.publish.parts.grounds_shown import grounds

KINDS = {
    "commitment": "Commitment",
    "recommendation": "Recommendation",
    "finding": "Finding",
}
"""What readers call each kind."""


def commitments_page(view: View, taken: Collection[str]) -> Fragment:
    """Make the table of all commitments; nothing where there are none."""
    rows = [_row(view, each) for each in view.edition.commitments.all]
    if not rows:
        return Fragment()
    html = render("commitments.html", rows=rows, kinds=_kinds(view.edition), people=_people(view))
    anchors = tuple(each.anchor for each in view.edition.commitments.all)
    section = Section("in-their-own-words", IN_THEIR_OWN_WORDS, html, anchors)
    return append([section], taken)


def commitments_section(view: View, entity: str) -> Section | None:
    """List what a person or body promised, asked for or found, and what was said to them."""
    made = view.edition.commitments.made_by.get(entity, ())
    received = view.edition.commitments.made_to.get(entity, ())
    told = view.edition.commitments.reported_by.get(entity, ())
    if not (made or received or told):
        return None
    groups = {
        "Made": [_row(view, each) for each in made],
        "Addressed here": [_row(view, each) for each in received],
        "Told of here": [_row(view, each) for each in told],
    }
    html = render("commitments_part.html", groups=groups)
    return Section("commitments", "Commitments", html, searched=False)


def commitment_marks(view: View, source: str, number: int) -> list[tuple[str, str]]:
    """Give the words and the links of the commitments in a paragraph of a source."""
    found = view.edition.commitments.standing_in.get((source, number), ())
    return [(KINDS[each.meta.kind], _href(view, each)) for each in found]


def _row(view: View, commitment: Commitment) -> dict[str, object]:
    meta = commitment.meta
    return {
        "commitment": commitment,
        "meta": meta,
        "words": linked(view.edition, (*commitment.place, "statement"), meta.statement),
        "kind": KINDS[meta.kind],
        "href": _href(view, commitment),
        "by": [view.entity(each) for each in meta.made_by],
        "to": [view.entity(each) for each in meta.made_to],
        "told_by": [view.entity(each) for each in meta.reported_by],
        "source": grounds(view, [_cited(meta.cite)]),
        "later": [
            (
                each.date,
                linked(view.edition, (*commitment.place, "status", number, "value"), each.value),
                grounds(view, [_cited(each.cite)]),
            )
            for number, each in enumerate(meta.status)
        ],
    }


def _cited(cite: str) -> Evidence:
    return Evidence(cite=cite, url=None, note=None)


def _href(view: View, commitment: Commitment) -> str:
    return view.href(PAGE, commitment.anchor)


def _kinds(edition: Edition) -> dict[str, str]:
    """List the kinds that occur, for the filter."""
    there = {each.meta.kind for each in edition.commitments.all}
    return {kind: words for kind, words in KINDS.items() if kind in there}


def _people(view: View) -> list[tuple[str, str]]:
    """List who made them or to whom they were made, by name, for the filter."""
    ids = {each for it in view.edition.commitments.all for each in _parties(it)}
    return sorted(((each, view.entity(each).text) for each in ids), key=lambda it: natural(it[1]))


def _parties(commitment: Commitment) -> Iterable[str]:
    meta = commitment.meta
    return (*meta.made_by, *meta.made_to, *meta.reported_by)
