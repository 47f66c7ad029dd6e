"""The tables behind timeline, commitments and network."""

from typing import Any

from hooks.edition.chronology import Moment
from hooks.edition.commitments import Commitment
from hooks.edition.ties import Tie
from hooks.publish.data.columns import Column, Table
from hooks.publish.data.data_values import date
from hooks.publish.data.table_rows import evidence

OVERVIEW_TABLES: tuple[Table[Any], ...] = (
    Table[Moment](
        "events",
        "Everything on the timeline, by date: events, documents, offices taken up and left.",
        (
            Column(
                "date", "When; a month or a year where no more is known.", lambda it: date(it.date)
            ),
            Column("title", "What happened.", lambda it: it.title),
            Column("kind", "event, source, office_start or office_end.", lambda it: it.kind),
            Column("who", "Ids of those concerned.", lambda it: it.who),
            Column(
                "sources",
                "What it rests on: citations of sources, or web addresses (background).",
                lambda it: (it.source,) if it.source else evidence(it.sources),
            ),
            Column(
                "background",
                "Whether the date rests on web pages rather than on a document held here.",
                lambda it: it.background,
                "boolean",
            ),
            Column("anchor", "Its id on the page of the timeline.", lambda it: it.anchor),
        ),
        lambda edition: edition.chronology.moments,
        key=("anchor",),
    ),
    Table[Commitment](
        "commitments",
        "Promises, recommendations and findings, in the order of their page.",
        (
            Column("id", "Its id on the page of the commitments.", lambda it: it.anchor),
            Column("kind", "commitment, recommendation or finding.", lambda it: it.meta.kind),
            Column("statement", "Its own words.", lambda it: it.meta.statement),
            Column("cite", "Source and paragraph.", lambda it: it.meta.cite),
            Column("made_by", "Ids of those who made it.", lambda it: it.meta.made_by),
            Column("made_to", "Ids of those to whom it was made.", lambda it: it.meta.made_to),
            Column("reported_by", "Ids of those who tell it.", lambda it: it.meta.reported_by),
            Column("date", "When it was made.", lambda it: date(it.date)),
            Column("due", "By when it is due.", lambda it: date(it.meta.due)),
            Column(
                "status",
                "What later sources say, as `date: words [@citation]`; empty where none is held.",
                lambda it: tuple(f"{at.date}: {at.value} [@{at.cite}]" for at in it.meta.status),
            ),
        ),
        lambda edition: edition.commitments.all,
        key=("id",),
    ),
    Table[Tie](
        "ties",
        "Who is tied to whom: the network, the strongest pairs first.",
        (
            Column(
                "kind",
                "wrote or copied (one to the other), office (of one in the other), part (one of "
                "the other), together (mentioned in the same paragraphs).",
                lambda it: it.kind,
            ),
            Column("one", "Id of a person or an organisation.", lambda it: it.one),
            Column("other", "Id of another.", lambda it: it.other),
            Column("times", "How often.", lambda it: it.times, "integer"),
            Column("sources", "Ids of the letters.", lambda it: tuple(dict.fromkeys(it.sources))),
        ),
        lambda edition: (tie for pair in edition.ties.pairs for tie in pair.ties),
        key=("kind", "one", "other"),
    ),
)
"""In the order in which the site documents them."""
