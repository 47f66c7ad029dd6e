"""The tables behind timeline, commitments and network."""

from hooks.publish.data.columns import Column, DataTable
from hooks.publish.data.table_rows import evidence

GROUNDS = "What it rests on: citations of sources, or web addresses (background)."
OVERVIEW_TABLES = (
    DataTable(
        "events",
        "Everything on the timeline, by date: events, documents, offices taken up and left.",
        (
            Column("date", "When; a month or a year where no more is known."),
            Column("title", "What happened."),
            Column("kind", "event, source, office_start or office_end."),
            Column("who", "Ids of those concerned."),
            Column(
                "sources",
                GROUNDS,
                lambda it: (it.source,) if it.source else evidence(it.sources),
            ),
            Column(
                "background",
                "Whether the date rests on web pages rather than on a document held here.",
                type="boolean",
            ),
            Column("anchor", "Its id on the page of the timeline."),
        ),
        lambda edition: edition.chronology.moments,
        key=("anchor",),
    ),
    DataTable(
        "commitments",
        "Promises, recommendations and findings, in the order of their page.",
        (
            Column("id", "Its id on the page of the commitments.", "anchor"),
            Column("kind", "commitment, recommendation or finding.", "meta.kind"),
            Column("statement", "Its own words.", "meta.statement"),
            Column("cite", "Source and paragraph.", "meta.cite"),
            Column("made_by", "Ids of those who made it.", "meta.made_by"),
            Column("made_to", "Ids of those to whom it was made.", "meta.made_to"),
            Column("reported_by", "Ids of those who tell it.", "meta.reported_by"),
            Column("date", "When it was made."),
            Column("due", "By when it is due.", "meta.due"),
            Column(
                "status",
                "What later sources say, as `date: words [@citation]`; empty where none is held.",
                lambda it: tuple(f"{at.date}: {at.value} [@{at.cite}]" for at in it.meta.status),
            ),
        ),
        lambda edition: edition.commitments.all,
        key=("id",),
    ),
    DataTable(
        "ties",
        "Who is tied to whom: the network, the strongest pairs first.",
        (
            Column(
                "kind",
                "wrote or copied (one to the other), office (of one in the other), part (one of "
                "the other), together (mentioned in the same paragraphs).",
            ),
            Column("one", "Id of a person or an organisation."),
            Column("other", "Id of another."),
            Column("times", "How often.", type="integer"),
            Column("sources", "Ids of the letters.", lambda it: tuple(dict.fromkeys(it.sources))),
        ),
        lambda edition: (tie for pair in edition.ties.pairs for tie in pair.ties),
        key=("kind", "one", "other"),
    ),
)
"""In the order in which the site documents them."""
