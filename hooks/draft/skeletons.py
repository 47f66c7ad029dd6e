"""Skeletons: new pages to fill in, with every key explained where it stands."""

import textwrap
from collections.abc import Iterable, Iterator

from hooks.model.schemas import Key, keys
from hooks.read.front_matter.yaml_text import scalar

FOLDERS = {
    "person": "docs/people",
    "organisation": "docs/organisations",
    "briefing": "docs/briefings",
}
"""The kinds of pages that have a skeleton, and where each is kept."""
FILLED_IN = {"reviewed": False}
"""What is no requirement and no default of a file, and is so of every new page."""
_OPTIONAL = "What follows may be left out. To use a key, delete its # and write a value behind it."
_PROFILE = (
    "Text may follow the next line. Every statement in it needs a citation, "
    "such as [@lee-2021, para. 3]."
)
_TEXTS = {
    "person": _PROFILE,
    "organisation": _PROFILE,
    "briefing": "Write what the documents say below the next line. A statement ends in its "
    "citation, such as [@lee-2021, para. 3]. “Quoted words” must stand in that paragraph exactly.",
}
_SUMMARY = "This briefing is not written yet."


def skeleton(kind: str, page_id: str) -> str:
    """Write a page of one of the `FOLDERS`: required keys filled in, the others as comments."""
    name = page_id.replace("-", " ")
    filled = {
        "name": name.title(),
        "title": name[:1].upper() + name[1:],
        "summary": _SUMMARY,
        "reviewed": "false",
    }
    required: list[str] = []
    optional: list[str] = []
    for key in keys(kind):
        if key.required or key.name in FILLED_IN:
            required += [*_comment(key.meaning), f"{key.name}: {scalar(filled[key.name])}", ""]
        elif "type" in key.value:  # those of the host may hold anything, and are left to it
            optional += _optional(key)
    text = _comment(_TEXTS[kind])
    body = ["", _SUMMARY, "{: .editorial }"] if kind == "briefing" else []
    lines = ["---", *required, *_comment(_OPTIONAL), "#", *optional, *text, "---", *body, ""]
    return "\n".join(lines)


def _optional(key: Key) -> Iterator[str]:
    """Explain a key, and show it as a comment, so that nothing is said that nobody knows."""
    yield from _comment(f"{key.meaning} Value: {key.form}.")
    yield f"# {key.name}:"
    yield from (f"# {line}" for line in _items(key.keys, "  "))
    yield "#"


def _items(inner: Iterable[Key], indent: str) -> Iterator[str]:
    """Show the keys of one item of a list."""
    mark = "- "
    for key in inner:
        yield f"{indent}# {key.meaning}"
        yield f"{indent}{mark}{key.name}:"
        yield from _items(key.keys, f"{indent}    ")
        mark = "  "


def _comment(text: str) -> list[str]:
    return textwrap.wrap(text, 96, initial_indent="# ", subsequent_indent="# ")
