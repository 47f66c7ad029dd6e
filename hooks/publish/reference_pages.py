"""Reference pages: what each rule means, and what the published data hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hooks.problems import RULES
from hooks.publish.fragments import Fragment, Section, append, render
from hooks.publish.tables import TABLES, VERSION

if TYPE_CHECKING:
    from collections.abc import Collection

    from hooks.publish.edition import Edition

REFERENCES = {"about/rules.md": "Rules", "about/data.md": "Data"}
"""The reference pages, and their titles."""
MEANINGS = {
    "source-metadata": "The details of a source are incomplete or not in the form they must have.",
    "entity-metadata": "The details of a person or an organisation are not in the right form.",
    "page-metadata": "The details of another page are not in the right form, or it is in the way.",
    "duplicate-id": "Two people, organisations or posts have one id.",
    "unknown-entity": "An id names no person, organisation or post of this site.",
    "unknown-source": "A citation names a source that this site does not hold.",
    "unknown-paragraph": "A citation names a paragraph that its source does not have.",
    "source-text-differs": "The words of a source are not those of its original.",
    "source-original-changed": "The original of a source is not the file that was checked.",
    "paragraph-changed": "A cited paragraph has changed, or now has another number.",
    "ambiguous-name": "A name may mean more than one person or body, so it is not linked.",
    "citation-syntax": "A citation is not written so that it can be understood.",
    "uncited-quotation": "Words are quoted, but it is not said from where.",
    "quote-not-found": "Quoted words are in none of the sources.",
    "quote-misplaced": "Quoted words are in the cited source, but in another paragraph.",
    "quote-misattributed": "Quoted words are in another source than the one cited.",
    "quote-needs-paragraph": "A quotation from a numbered paragraph cites the source as a whole.",
    "absence-contradicted": "A source is said not to mention words that it does mention.",
    "uncited-statement": "A statement says nothing of what it rests on.",
    "site-build": "MkDocs, which builds the site, objects: mostly to a link that leads nowhere.",
    "quote-omission": "A quotation leaves out a word such as “not”, “only” or “unless”.",
    "short-quote-not-found": "One or two quoted words are not in the cited paragraph.",
    "unsupported-figure": "A figure or a date is not in the cited paragraph.",
    "unsupported-name": "Somebody is named who is not named in the cited paragraph.",
    "unquoted-source-text": "Words of a source are used without quotation marks.",
    "risky-name": "A name is so short or so common that it would be linked wrongly.",
    "post-overlap": "More people hold a post at one time than it has seats.",
    "source-unchecked": "Nobody has compared a transcription with its original yet.",
    "source-unlocked": "The paragraphs of a source have no lock, so changes would go unseen.",
    "unused-acceptance": "A page accepts a warning that no longer exists.",
    "briefing-unreviewed": "A briefing was drafted from its sources and no editor has read it yet.",
    "unknown-name": "Words look like the name of a person or a body that has no page.",
    "name-in-longer-name": "A name is not linked because it is part of a longer one.",
    "family-name-shared": "A family name is not linked because it fits several people.",
    "duplicate-name": "Two people or bodies have one name.",
    "unused-name": "A name in the registry is on no page.",
    "uncited-paragraph": "No page cites this paragraph of a source.",
}
"""What each rule means, in one sentence."""
_SEVERITIES = (
    ("error", "Errors", "An error must be mended before the site can be published."),
    (
        "warning",
        "Warnings",
        "A warning must be mended, or the page accepts it and says why. The reason is public.",
    ),
    ("notice", "Notices", "A notice is a hint to editors. It stops nothing."),
)


def reference_page(edition: Edition, here: str, taken: Collection[str]) -> Fragment:
    """Make one of the `REFERENCES`."""
    sections = _rules() if here == "about/rules.md" else _tables(edition, here)
    return append(sections, taken)


def _rules() -> list[Section]:
    groups = [
        (severity, title, meaning, [rule for rule, each in RULES.items() if each == severity])
        for severity, title, meaning in _SEVERITIES
    ]
    return [
        Section(
            f"{severity}s",
            title,
            render("rules.html", meaning=meaning, rules=rules, meanings=MEANINGS),
            tuple(rules),
        )
        for severity, title, meaning, rules in groups
    ]


def _tables(edition: Edition, here: str) -> list[Section]:
    about = render("data.html", version=VERSION)
    return [
        Section("format", "Format", about),
        *(
            Section(
                table.name,
                table.name.capitalize(),
                render(
                    "table.html",
                    table=table,
                    files=[
                        (kind.upper(), edition.addresses.href(here, f"data/{table.name}.{kind}"))
                        for kind in ("json", "csv")
                    ],
                ),
            )
            for table in TABLES
        ),
    ]
