"""The network: its picture, the same facts as a table, on each profile the nearest ties."""

from collections.abc import Collection

from hooks.edition.addresses import Name
from hooks.edition.page_list import NETWORK
from hooks.edition.ties import Pair, Tie
from hooks.edition.view import View
from hooks.model.dates import time_in_words
from hooks.model.entities import Membership
from hooks.model.registry import title
from hooks.model.sources import number_of
from hooks.publish.parts.fragments import LONG, Fragment, Section, append, render
from hooks.publish.pictures.network_layout import WIDTH
from hooks.publish.pictures.network_picture import draw_network

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


def network_page(view: View, taken: Collection[str]) -> Fragment:
    """Make the picture of the strongest ties and the table of all."""
    pairs = view.edition.ties.pairs
    if not pairs:
        return Fragment(render("network_none.html"))
    ties = [tie for pair in pairs for tie in pair.ties]
    picture = draw_network(pairs, view.site.registry.name, view.site.registry.people)
    drawn = render(
        "network_picture.html",
        picture=picture,
        width=WIDTH,
        names={box.entity: view.entity(box.entity) for box in picture.boxes},
        kinds={box.entity: view.site.registry.kind(box.entity) for box in picture.boxes},
        words=_WORDS,
        drawn=picture.pairs,
        left_out=len(pairs) - picture.pairs,
        table=f"#{_TABLE}",
    )
    rows = [_row(view, tie) for tie in ties[:_MOST_ROWS]]
    table = render("network_table.html", rows=rows, most=LONG, left_out=len(ties) - len(rows))
    return append(
        [
            Section("strongest-ties", "The strongest ties", drawn, searched=False),
            Section(_TABLE, "The same as a table", table, searched=False),
        ],
        taken,
    )


def network_section(view: View, entity: str) -> Section | None:
    """List those to whom a person or a body is tied most; None for nobody."""
    pairs = view.edition.ties.around.get(entity, ())
    if not pairs:
        return None
    html = render(
        "connections.html",
        nearest=[
            (view.entity(pair.beside(entity)), _tied(pair, entity)) for pair in pairs[:_NEAREST]
        ],
        left_out=max(0, len(pairs) - _NEAREST),
        network=view.href(NETWORK) if view.has(NETWORK) else "",
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


def _row(view: View, tie: Tie) -> dict[str, object]:
    return {
        "one": view.entity(tie.one),
        "words": _WORDS[tie.kind],
        "other": view.entity(tie.other),
        "shown": _shown(view, tie),
        "more": tie.times - len(tie.places) if tie.kind == "together" else 0,
    }


def _shown(view: View, tie: Tie) -> list[tuple[Name, str]]:
    """List what shows a tie: documents, offices with their time, paragraphs."""
    if tie.kind == "together":
        places = ((view.site.source_at(uri), number_of(at)) for uri, at in tie.places)
        return [(view.source(source.id, number), "") for source, number in places if source]
    sources = ((view.source(each), "") for each in dict.fromkeys(tie.sources))
    return [*sources, *(_office(view, held) for held in tie.offices)]


def _office(view: View, held: Membership) -> tuple[Name, str]:
    meta = held.meta
    name = Name(title(view.site.registry, held), view.entity(held.person, meta.post or "").href)
    return name, time_in_words(meta.start_date, meta.end_date, meta.as_of)
