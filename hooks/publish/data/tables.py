"""The published tables: their columns, what each means, and where its values come from.

The data files and their documentation on the site are both made from these declarations
(`DESIGN.md`, section 8).
"""

from typing import Any

from hooks.model.entities import Membership, Organization, Person, Post
from hooks.publish.data import table_rows as rows
from hooks.publish.data.columns import Column, Table
from hooks.publish.data.data_values import date
from hooks.publish.data.overview_tables import OVERVIEW_TABLES

VERSION = "2.0"
"""Rises in front of the point when a column goes or changes its meaning, else behind it."""

_ENTITY: tuple[Column[Person | Organization], ...] = (
    Column("id", "Id: the name of the file that describes it.", lambda it: it.id),
    Column("name", "Usual name.", lambda it: it.meta.name),
    Column(
        "other_names",
        "Further names.",
        lambda it: tuple(each.name for each in it.meta.other_names),
    ),
)
_IDENTIFIERS: tuple[Column[Person | Organization], ...] = (
    Column(
        "identifiers",
        "Numbers in other registers, as `scheme:number`.",
        lambda it: tuple(f"{each.scheme}:{each.identifier}" for each in it.meta.identifiers),
    ),
    Column("links", "Web pages.", lambda it: tuple(each.url for each in it.meta.links)),
)

TABLES: tuple[Table[Any], ...] = (
    Table[rows.Named](
        "mentions",
        "Every place where a page names a person, an organisation or an office.",
        (
            Column("page", "Path of the page on the site.", lambda it: it.page),
            Column(
                "anchor",
                "On sources the id of the paragraph; elsewhere that of the heading above, in a "
                "heading its own, or empty.",
                lambda it: it.mention.anchor,
            ),
            Column(
                "block",
                "Number of the enclosing paragraph, item or cell on the page, from 1; the words of "
                "events and commitments count on behind those of the page's own text.",
                lambda it: it.mention.block,
                "integer",
            ),
            Column(
                "start",
                "Where the words begin in the text of that block, in Unicode code points, from "
                "0; white space runs count as one space.",
                lambda it: it.mention.start,
                "integer",
            ),
            Column("end", "Where they end; not included.", lambda it: it.mention.end, "integer"),
            Column("exact", "The words.", lambda it: it.mention.exact),
            Column("entity", "Id of whom the words mean.", lambda it: it.mention.target.entity),
            Column("type", "person, organisation or post.", lambda it: it.mention.target.kind),
            Column(
                "post",
                "Id of the post, when the words were an office.",
                lambda it: it.mention.target.post,
            ),
            Column(
                "rule",
                "Why they mean it: explicit, local, name, other_name, style, family_name, post.",
                lambda it: it.mention.rule.value,
            ),
            Column(
                "linked",
                "Whether they are a link on the page.",
                lambda it: it.mention.linked,
                "boolean",
            ),
        ),
        rows.mentions,
        key=("page", "block", "start", "entity"),
    ),
    Table[rows.ListedSource](
        "sources",
        "The documents, by date.",
        (
            Column("id", "Id: the name of the file.", lambda it: it.source.id),
            Column("page", "Path of the page on the site.", lambda it: it.page),
            Column("label", "Short form in citations.", lambda it: it.label),
            Column("type", "Kind of document.", lambda it: it.meta.type),
            Column("title", "Title.", lambda it: it.meta.title),
            Column("date", "Date that it bears.", lambda it: str(it.meta.date)),
            Column("author", "Ids of the authors.", lambda it: it.meta.author),
            Column("recipient", "Ids of the recipients.", lambda it: it.meta.recipient),
            Column("cc", "Ids of those who were sent a copy.", lambda it: it.meta.cc),
            Column("publisher", "Id of the publisher.", lambda it: it.meta.publisher or ""),
            Column("url", "Where it was published.", lambda it: it.meta.url or ""),
            Column("license", "Licence.", lambda it: it.meta.license or ""),
            Column("language", "Language (BCP 47).", lambda it: it.meta.language),
            Column("original", "Path of the file as received.", lambda it: it.original),
            Column("sha256", "SHA-256 of that file.", lambda it: it.meta.sha256 or ""),
            Column(
                "paragraphs",
                "How many numbered paragraphs it has.",
                lambda it: sum(each.number is not None for each in it.source.paragraphs),
                "integer",
            ),
            Column(
                "checked",
                "Whether a human has read the transcription against the original.",
                lambda it: it.meta.checked,
                "boolean",
            ),
        ),
        rows.sources,
        key=("id",),
    ),
    Table[Person](
        "people",
        "The persons who have a page, by id.",
        (
            *_ENTITY,
            Column("family_name", "Family name.", lambda it: it.family_name),
            Column("honorific_prefix", "Styles before.", lambda it: it.meta.honorific_prefix),
            Column("honorific_suffix", "Letters after.", lambda it: it.meta.honorific_suffix),
            *_IDENTIFIERS,
        ),
        lambda edition: edition.site.registry.people.values(),
        key=("id",),
    ),
    Table[Organization](
        "organisations",
        "The organisations that have a page, by id.",
        (
            *_ENTITY,
            Column("classification", "Kind of body.", lambda it: it.meta.classification or ""),
            Column("parent", "Id of the body it is part of.", lambda it: it.meta.parent or ""),
            Column("founding_date", "First day.", lambda it: date(it.meta.founding_date)),
            Column("dissolution_date", "Last day.", lambda it: date(it.meta.dissolution_date)),
            Column("successor", "Ids of the bodies that followed.", lambda it: it.meta.successor),
            *_IDENTIFIERS,
        ),
        lambda edition: edition.site.registry.organizations.values(),
        key=("id",),
    ),
    Table[Post](
        "posts",
        "The offices, by id.",
        (
            Column("id", "Id of the post.", lambda it: it.id),
            Column("organization", "Id of its organisation.", lambda it: it.organization),
            Column("label", "Full title.", lambda it: it.meta.label),
            Column("other_labels", "Further titles.", lambda it: it.meta.other_labels),
            Column("short_labels", "Titles within the body.", lambda it: it.meta.short_labels),
            Column("seats", "How many hold it at one time.", lambda it: it.meta.seats, "integer"),
            Column("start_date", "First day.", lambda it: date(it.meta.start_date)),
            Column("end_date", "Last day.", lambda it: date(it.meta.end_date)),
        ),
        lambda edition: edition.site.registry.posts.values(),
        key=("id",),
        references={"organization": "organisations"},
    ),
    Table[Membership](
        "memberships",
        "Who held which office or role, by person.",
        (
            Column("person", "Id of the person.", lambda it: it.person),
            Column("organization", "Id of the organisation.", lambda it: it.organization),
            Column("post", "Id of the post, if it is one.", lambda it: it.meta.post or ""),
            Column("role", "The role, without a post.", lambda it: it.meta.role or ""),
            Column("start_date", "First day.", lambda it: date(it.meta.start_date)),
            Column("end_date", "Last day.", lambda it: date(it.meta.end_date)),
            Column(
                "as_of",
                "Up to when the evidence speaks.",
                lambda it: date(it.meta.as_of),
            ),
            Column(
                "sources",
                "What it rests on: citations of sources, or web addresses (background).",
                lambda it: rows.evidence(it.meta.sources),
            ),
        ),
        lambda edition: edition.site.registry.memberships,
        references={"person": "people", "organization": "organisations"},
    ),
    *OVERVIEW_TABLES,
    Table[rows.CitedPlace](
        "citations",
        "Every paragraph that a page cites.",
        (
            Column("page", "Path of the page on the site.", lambda it: it.page),
            Column("line", "Line of the page's file, from 1.", lambda it: it.line, "integer"),
            Column("source", "Id of the source.", lambda it: it.source),
            Column(
                "anchor",
                "Id of the paragraph on the page of the source; empty for the source as a whole.",
                lambda it: it.anchor,
            ),
        ),
        rows.citations,
        key=("page", "line", "source", "anchor"),
        references={"source": "sources"},
    ),
    Table[rows.QuotedWords](
        "quotations",
        "Every quotation, and what became of it when it was held against the source.",
        (
            Column("page", "Path of the page on the site.", lambda it: it.page),
            Column(
                "line", "Line of the page's file, from 1.", lambda it: it.quotation.line, "integer"
            ),
            Column("source", "Id of the source.", lambda it: it.source),
            Column(
                "anchor",
                "Id of the paragraph in which the words begin; empty where they were not found.",
                lambda it: it.anchor,
            ),
            Column("exact", "The words between the marks.", lambda it: it.quotation.exact),
            Column(
                "result",
                "`verified`, or the rule that the quotation breaks.",
                lambda it: it.quotation.result,
            ),
            Column(
                "pin",
                "Whether the words are a pin: not shown, but what a paraphrase rests on.",
                lambda it: it.quotation.is_pin,
                "boolean",
            ),
        ),
        rows.quotations,
        references={"source": "sources"},
    ),
)
"""Every published table, in the order in which the site documents them."""
