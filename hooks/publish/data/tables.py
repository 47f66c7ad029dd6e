"""The published tables: their columns, what each means, and where its values come from.

The data files and their documentation on the site are both made from these declarations
(`DESIGN.md`, section 8).
"""

from hooks.publish.data import table_rows as rows
from hooks.publish.data.columns import Column, DataTable
from hooks.publish.data.overview_tables import GROUNDS, OVERVIEW_TABLES

VERSION = "2.0"
"""Rises in front of the point when a column goes or changes its meaning, else behind it."""

_PAGE = Column("page", "Path of the page on the site.")
_START = Column("start_date", "First day.", "meta.start_date")
_END = Column("end_date", "Last day.", "meta.end_date")
_ENTITY = (
    Column("id", "Id: the name of the file that describes it."),
    Column("name", "Usual name.", "meta.name"),
    Column(
        "other_names",
        "Further names.",
        lambda it: tuple(each.name for each in it.meta.other_names),
    ),
)
_ELSEWHERE = (
    Column(
        "identifiers",
        "Numbers in other registers, as `scheme:number`.",
        lambda it: tuple(f"{each.scheme}:{each.identifier}" for each in it.meta.identifiers),
    ),
    Column("links", "Web pages.", lambda it: tuple(each.url for each in it.meta.links)),
)

TABLES = (
    DataTable(
        "mentions",
        "Every place where a page names a person, an organisation or an office.",
        (
            _PAGE,
            Column(
                "anchor",
                "On sources the id of the paragraph; elsewhere that of the heading above, in a "
                "heading its own, or empty.",
                "mention.anchor",
            ),
            Column(
                "block",
                "Number of the enclosing paragraph, item or cell on the page, from 1; the words of "
                "events and commitments count on behind those of the page's own text.",
                "mention.block",
                "integer",
            ),
            Column(
                "start",
                "Where the words begin in the text of that block, in Unicode code points, from "
                "0; white space runs count as one space.",
                "mention.start",
                "integer",
            ),
            Column("end", "Where they end; not included.", "mention.end", "integer"),
            Column("exact", "The words.", "mention.exact"),
            Column("entity", "Id of whom the words mean.", "mention.target.entity"),
            Column("type", "person, organisation or post.", "mention.target.kind"),
            Column("post", "Id of the post, when the words were an office.", "mention.target.post"),
            Column(
                "rule",
                "Why they mean it: explicit, local, name, other_name, style, family_name, post.",
                "mention.rule.value",
            ),
            Column("linked", "Whether they are a link on the page.", "mention.linked", "boolean"),
        ),
        rows.mentions,
        key=("page", "block", "start", "entity"),
    ),
    DataTable(
        "sources",
        "The documents, by date.",
        (
            Column("id", "Id: the name of the file.", "source.id"),
            _PAGE,
            Column("label", "Short form in citations."),
            Column("type", "Kind of document.", "source.meta.type"),
            Column("title", "Title.", "source.meta.title"),
            Column("date", "Date that it bears.", "source.meta.date"),
            Column("author", "Ids of the authors.", "source.meta.author"),
            Column("recipient", "Ids of the recipients.", "source.meta.recipient"),
            Column("cc", "Ids of those who were sent a copy.", "source.meta.cc"),
            Column("publisher", "Id of the publisher.", "source.meta.publisher"),
            Column("url", "Where it was published.", "source.meta.url"),
            Column("license", "Licence.", "source.meta.license"),
            Column("language", "Language (BCP 47).", "source.meta.language"),
            Column("original", "Path of the file as received."),
            Column("sha256", "SHA-256 of that file.", "source.meta.sha256"),
            Column("paragraphs", "How many numbered paragraphs it has.", type="integer"),
            Column(
                "checked",
                "Whether a human has read the transcription against the original.",
                "source.meta.checked",
                "boolean",
            ),
        ),
        rows.sources,
        key=("id",),
    ),
    DataTable(
        "people",
        "The persons who have a page, by id.",
        (
            *_ENTITY,
            Column("family_name", "Family name."),
            Column("honorific_prefix", "Styles before.", "meta.honorific_prefix"),
            Column("honorific_suffix", "Letters after.", "meta.honorific_suffix"),
            *_ELSEWHERE,
        ),
        lambda edition: edition.site.registry.people.values(),
        key=("id",),
    ),
    DataTable(
        "organisations",
        "The organisations that have a page, by id.",
        (
            *_ENTITY,
            Column("classification", "Kind of body.", "meta.classification"),
            Column("parent", "Id of the body it is part of.", "meta.parent"),
            Column("founding_date", "First day.", "meta.founding_date"),
            Column("dissolution_date", "Last day.", "meta.dissolution_date"),
            Column("successor", "Ids of the bodies that followed.", "meta.successor"),
            *_ELSEWHERE,
        ),
        lambda edition: edition.site.registry.organizations.values(),
        key=("id",),
    ),
    DataTable(
        "posts",
        "The offices, by id.",
        (
            Column("id", "Id of the post."),
            Column("organization", "Id of its organisation."),
            Column("label", "Full title.", "meta.label"),
            Column("other_labels", "Further titles.", "meta.other_labels"),
            Column("short_labels", "Titles within the body.", "meta.short_labels"),
            Column("seats", "How many hold it at one time.", "meta.seats", "integer"),
            _START,
            _END,
        ),
        lambda edition: edition.site.registry.posts.values(),
        key=("id",),
        references={"organization": "organisations"},
    ),
    DataTable(
        "memberships",
        "Who held which office or role, by person.",
        (
            Column("person", "Id of the person."),
            Column("organization", "Id of the organisation."),
            Column("post", "Id of the post, if it is one.", "meta.post"),
            Column("role", "The role, without a post.", "meta.role"),
            _START,
            _END,
            Column("as_of", "Up to when the evidence speaks.", "meta.as_of"),
            Column("sources", GROUNDS, lambda it: rows.evidence(it.meta.sources)),
        ),
        lambda edition: edition.site.registry.memberships,
        references={"person": "people", "organization": "organisations"},
    ),
    *OVERVIEW_TABLES,
    DataTable(
        "citations",
        "Every paragraph that a page cites.",
        (
            _PAGE,
            Column("line", "Line of the page's file, from 1.", type="integer"),
            Column("source", "Id of the source."),
            Column(
                "anchor",
                "Id of the paragraph on the page of the source; empty for the source as a whole.",
            ),
        ),
        rows.citations,
        key=("page", "line", "source", "anchor"),
        references={"source": "sources"},
    ),
    DataTable(
        "quotations",
        "Every quotation, and what became of it when it was held against the source.",
        (
            _PAGE,
            Column("line", "Line of the page's file, from 1.", "quotation.line", "integer"),
            Column("source", "Id of the source."),
            Column(
                "anchor",
                "Id of the paragraph in which the words begin; empty where they were not found.",
            ),
            Column("exact", "The words between the marks.", "quotation.exact"),
            Column(
                "result", "`verified`, or the rule that the quotation breaks.", "quotation.result"
            ),
            Column(
                "pin",
                "Whether the words are a pin: not shown, but what a paraphrase rests on.",
                "quotation.is_pin",
                "boolean",
            ),
        ),
        rows.quotations,
        references={"source": "sources"},
    ),
)
"""Every published table, in the order in which the site documents them."""
