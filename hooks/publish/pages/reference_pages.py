"""Reference pages: how to edit, the keys, what each rule means, what the published data hold."""

from collections.abc import Collection

from hooks.edition.view import View
from hooks.model.schemas import KINDS, schema_path
from hooks.model.version import GENERATOR
from hooks.problems import RULES
from hooks.publish.data.exported_paths import DOCUMENTS, JSON, RSS
from hooks.publish.data.tables import TABLES, VERSION
from hooks.publish.guidance import GUIDES
from hooks.publish.guidance.guide import HEADING, LETTER, REPORT
from hooks.publish.pages.editing_page import editing_page
from hooks.publish.pages.keys_page import keys_page
from hooks.publish.parts.fragments import Fragment, Section, append, render

_SEVERITIES = (
    ("error", "Errors", "An error must be mended before the site can be published."),
    (
        "warning",
        "Warnings",
        "A warning must be mended, or the page accepts it and says why. The reason is public.",
    ),
    ("notice", "Notices", "A notice is a hint to editors. It stops nothing."),
)


def reference_page(view: View, taken: Collection[str]) -> Fragment:
    """Make one of the `REFERENCES` of `page_list`."""
    if view.here == "about/editing.md":
        return editing_page(view, taken)
    if view.here == "about/keys.md":
        return keys_page(view, taken)
    sections = _rules() if view.here == "about/rules.md" else _tables(view)
    return append(sections, taken)


def _rules() -> list[Section]:
    groups = [
        (severity, title, meaning, [rule for rule, each in RULES.items() if each == severity])
        for severity, title, meaning in _SEVERITIES
    ]
    examples = render("examples.html", heading=HEADING, letter=LETTER, report=REPORT)
    return [
        Section("examples", "How to read the examples", examples),
        *(
            Section(
                f"{severity}s",
                title,
                render(
                    "rules.html", meaning=meaning, guides={rule: GUIDES[rule] for rule in rules}
                ),
                tuple(rules),
            )
            for severity, title, meaning, rules in groups
        ),
    ]


def _tables(view: View) -> list[Section]:
    feeds = [
        (words, view.href(path))
        for words, path in (("as RSS", RSS), ("as JSON Feed", JSON))
        if view.has(path)
    ]
    about = render("data.html", version=VERSION, generator=GENERATOR, feeds=feeds)
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
                        (kind.upper(), view.href(f"data/{table.name}.{kind}"))
                        for kind in ("json", "csv")
                    ],
                ),
            )
            for table in TABLES
        ),
        Section("formats", "Standard formats", render("formats.html", files=_formats(view))),
    ]


def _formats(view: View) -> list[tuple[str, str, str]]:
    """List the files that are no tables: name, address, and what each holds."""
    known = dict(DOCUMENTS)
    for name, kind in KINDS.items():
        known[schema_path(name)] = f"JSON Schema of the front matter of {kind.files}."
    return [(path.rpartition("/")[2], view.href(path), meaning) for path, meaning in known.items()]
