"""The page of commitments, and what profiles and documents show of them."""

from collections.abc import Collection, Iterable

from hooks.edition.commitments import PAGE, Commitment
from hooks.edition.data_words import IN_THEIR_OWN_WORDS
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
    found = view.edition.commitments.all
    if not found:
        return Fragment()
    there = {each.meta.kind for each in found}
    kinds = {kind: words for kind, words in KINDS.items() if kind in there}
    rows = [_row(view, each) for each in found]
    html = render("commitments.html", rows=rows, kinds=kinds, people=_people(view, found))
    anchors = tuple(each.anchor for each in found)
    section = Section("in-their-own-words", IN_THEIR_OWN_WORDS, html, anchors)
    return append([section], taken)


def commitments_section(view: View, entity: str) -> Section | None:
    """List what a person or body promised, asked for or found, and what was said to them."""
    known = view.edition.commitments
    found = {
        "Made": known.made_by.get(entity),
        "Addressed here": known.made_to.get(entity),
        "Told of here": known.reported_by.get(entity),
    }
    groups = {name: [_row(view, each) for each in them] for name, them in found.items() if them}
    if not groups:
        return None
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


def _people(view: View, found: Iterable[Commitment]) -> list[tuple[str, str]]:
    """List who made them or to whom they were made, by name, for the filter."""
    metas = [each.meta for each in found]
    ids = {who for it in metas for who in (*it.made_by, *it.made_to, *it.reported_by)}
    return sorted(((each, view.entity(each).text) for each in ids), key=lambda it: natural(it[1]))
