"""The page of keys: what the front matter of each kind of file may hold."""

import re
from collections.abc import Collection, Iterable, Iterator

from markupsafe import Markup, escape

from hooks.edition.view import View
from hooks.model.pages import PageFrontMatter
from hooks.model.schemas import KINDS, VERSION, Key, keys, schema_path
from hooks.publish.parts.fragments import Fragment, Section, append, render

_FILES = {
    "source": "The keys of sources/ID.md, a document. They come before those of every page.",
    "person": "The keys of docs/people/ID.md.",
    "organisation": "The keys of docs/organisations/ID.md.",
    "briefing": "The keys of docs/briefings/ID.md.",
    "timeline": "The keys of docs/timeline.md, a page that may be left out.",
    "commitments": "The keys of docs/commitments.md, a page that may be left out.",
    "page": "The keys that every file in docs/ and sources/ may have, whatever its kind.",
}


def keys_page(view: View, taken: Collection[str]) -> Fragment:
    """List the keys of each kind of file, and link its schema."""
    found = [Section("form", "Form", render("keys_about.html", version=VERSION))]
    for kind in KINDS:
        schema, rows = view.href(schema_path(kind)), list(_rows(_own(kind)))
        html = render("keys.html", files=_FILES[kind], schema=schema, rows=rows, code=_code)
        title = "Every page" if kind == "page" else kind.capitalize()
        found.append(Section(kind, title, html))
    return append(found, taken)


def _own(kind: str) -> Iterable[Key]:
    """Give the keys that this kind of file does not share with every page."""
    shared = set() if kind == "page" else PageFrontMatter.model_fields.keys()
    return (key for key in keys(kind) if key.required or key.name not in shared)


def _rows(listed: Iterable[Key], depth: int = 0) -> Iterator[tuple[int, Key]]:
    for key in listed:
        yield depth, key
        yield from _rows(key.keys, depth + 1)


def _code(text: str) -> Markup:
    """Show words between backquotes as code."""
    parts = re.split(r"`([^`]*)`", text)
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if at % 2 else escape(part)
        for at, part in enumerate(parts)
    )
