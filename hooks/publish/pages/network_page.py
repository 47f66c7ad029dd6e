"""The network: its picture, the same facts as a table, on each profile the nearest ties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hooks.edition.page_list import NETWORK
from hooks.model.dates import time_in_words
from hooks.model.registry import title
from hooks.publish.parts.fragments import LONG, Fragment, Section, append, render
from hooks.publish.pictures.network_layout import WIDTH
from hooks.publish.pictures.network_picture import draw_network

if TYPE_CHECKING:
    from collections.abc import Collection

    from hooks.edition.addresses import Name
    from hooks.edition.edition import Edition
    from hooks.edition.ties import Pair, Tie
    from hooks.model.entities import Membership

_TABLE = "all-ties"
_MOST_ROWS = 300
_NEAREST = 8
"""The most neighbours that a profile lists."""
_WORDS = {
    "wrote": "wrote to",
    "copied": "sent a copy to",
    "office": "held an office in",
    "part": "is part of",
    "together": "is mentioned together with",
}
_NEIGHBOURS = {
    ("wrote", True): "recipient",
    ("wrote", False): "sender",
    ("copied", True): "copied in",
    ("copied", False): "sent a copy",
    ("office", True): "office there",
    ("office", False): "office-holder",
    ("part", True): "the body above",
    ("part", False): "a part",
}
"""What a neighbour is, by the kind of tie and whether it leads there."""


def network_page(edition: Edition, taken: Collection[str]) -> Fragment:
    """Make the picture of the strongest ties and the table of all."""
    pairs = edition.ties.pairs
    if not pairs:
        return Fragment(render("network_none.html"))
    ties = [tie for pair in pairs for tie in pair.ties]
    picture = draw_network(pairs, edition.site.registry.name, edition.site.registry.people)
    drawn = render(
        "network_picture.html",
        picture=picture,
        width=WIDTH,
        names={box.entity: edition.entity(NETWORK, box.entity) for box in picture.boxes},
        kinds={box.entity: edition.site.registry.kind(box.entity) for box in picture.boxes},
        words=_WORDS,
        drawn=picture.pairs,
        left_out=len(pairs) - picture.pairs,
        table=f"#{_TABLE}",
    )
    rows = [_row(edition, tie) for tie in ties[:_MOST_ROWS]]
    table = render("network_table.html", rows=rows, most=LONG, left_out=len(ties) - len(rows))
    return append(
        [
            Section("strongest-ties", "The strongest ties", drawn, searched=False),
            Section(_TABLE, "The same as a table", table, searched=False),
        ],
        taken,
    )


def network_section(edition: Edition, here: str, entity: str) -> Section | None:
    """List those to whom a person or a body is tied most; None for nobody."""
    pairs = edition.ties.around.get(entity, ())
    if not pairs:
        return None
    html = render(
        "connections.html",
        nearest=[
            (edition.entity(here, pair.beside(entity)), _tied(pair, entity))
            for pair in pairs[:_NEAREST]
        ],
        left_out=max(0, len(pairs) - _NEAREST),
        network=edition.addresses.href(here, NETWORK) if NETWORK in edition.addresses.paths else "",
    )
    return Section("connections", "Connections", html, searched=False)


def _tied(pair: Pair, entity: str) -> str:
    """Say what somebody is to an entity."""
    found = []
    for tie in pair.ties:
        if tie.kind == "together":
            times = "once" if tie.times == 1 else f"{tie.times} times"
            found.append(f"mentioned together {times}")
        else:
            found.append(_NEIGHBOURS[tie.kind, tie.one == entity])
    return "; ".join(dict.fromkeys(found))


def _row(edition: Edition, tie: Tie) -> dict[str, object]:
    return {
        "one": edition.entity(NETWORK, tie.one),
        "words": _WORDS[tie.kind],
        "other": edition.entity(NETWORK, tie.other),
        "shown": _shown(edition, tie),
        "more": tie.times - len(tie.places) if tie.kind == "together" else 0,
    }


def _shown(edition: Edition, tie: Tie) -> list[tuple[Name, str]]:
    """List what shows a tie: documents, offices with their time, paragraphs."""
    if tie.kind == "together":
        return [(_paragraph(edition, *place), "") for place in tie.places]
    sources = [(edition.source(NETWORK, each), "") for each in dict.fromkeys(tie.sources)]
    return sources + [_office(edition, held) for held in tie.offices]


def _paragraph(edition: Edition, src_uri: str, anchor: str) -> Name:
    source = src_uri.removeprefix("sources/").removesuffix(".md")
    number = anchor.removeprefix("para_")
    return edition.source(NETWORK, source, int(number) if number.isdecimal() else None)


def _office(edition: Edition, held: Membership) -> tuple[Name, str]:
    meta = held.meta
    person = edition.entity(NETWORK, held.person, meta.post or "")
    time = time_in_words(meta.start_date, meta.end_date, meta.as_of)
    return type(person)(title(edition.site.registry, held), person.href), time
