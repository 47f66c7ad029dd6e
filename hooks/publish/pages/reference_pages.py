"""Reference pages: what each rule means, and what the published data hold."""

from collections.abc import Collection

from hooks.edition.view import View
from hooks.model.schemas import KINDS, schema_path
from hooks.model.version import GENERATOR
from hooks.problems import RULES
from hooks.publish.data.exported_paths import DOCUMENTS, JSON, RSS
from hooks.publish.data.tables import TABLES, VERSION
from hooks.publish.guidance import GUIDES
from hooks.publish.guidance.guide import HEADING, LETTER, REPORT
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


def rules_page(_: View, taken: Collection[str]) -> Fragment:
    """Explain each rule, below what its severity means."""
    examples = render("examples.html", heading=HEADING, letter=LETTER, report=REPORT)
    sections = [Section("examples", "How to read the examples", examples)]
    for severity, title, meaning in _SEVERITIES:
        guides = {rule: GUIDES[rule] for rule, each in RULES.items() if each == severity}
        html = render("rules.html", meaning=meaning, guides=guides)
        sections.append(Section(f"{severity}s", title, html, tuple(guides)))
    return append(sections, taken)


def data_page(view: View, taken: Collection[str]) -> Fragment:
    """Describe each table with its columns, and list the other files."""
    known = (("as RSS", RSS), ("as JSON Feed", JSON))
    feeds = [(words, view.href(path)) for words, path in known if view.has(path)]
    about = render("data.html", version=VERSION, generator=GENERATOR, feeds=feeds)
    sections = [Section("format", "Format", about)]
    for table in TABLES:
        path = f"data/{table.name}"
        files = [(kind.upper(), view.href(f"{path}.{kind}")) for kind in ("json", "csv")]
        html = render("table.html", table=table, files=files)
        sections.append(Section(table.name, table.name.capitalize(), html))
    html = render("formats.html", files=_formats(view))
    return append([*sections, Section("formats", "Standard formats", html)], taken)


def _formats(view: View) -> list[tuple[str, str, str]]:
    """List the files that are no tables: name, address, and what each holds."""
    known = dict(DOCUMENTS)
    for name, kind in KINDS.items():
        known[schema_path(name)] = f"JSON Schema of the front matter of {kind.files}."
    return [(path.rpartition("/")[2], view.href(path), meaning) for path, meaning in known.items()]
