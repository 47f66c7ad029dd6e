"""JSON Schemas of the front matter, and its keys as a list; both derived from the models.

The schemas are for editors' programs (https://json-schema.org/draft/2020-12). They know the form
of each value, not what the checks know besides: that an id is that of something, that a quotation
is right. `python -m hooks check` has the last word.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from hooks.model.entities import OrganizationFrontMatter, PersonFrontMatter
from hooks.model.pages import (
    BriefingFrontMatter,
    CommitmentsFrontMatter,
    PageFrontMatter,
    TimelineFrontMatter,
)
from hooks.model.sources import SourceFrontMatter

VERSION = "1.2"
"""Rises in front of the point when a key goes or changes its meaning, else behind it."""


@dataclass(frozen=True, slots=True)
class PageKind:
    """A kind of file with front matter."""

    name: str
    files: str
    """Where such files lie, as a pattern."""
    model: type[PageFrontMatter]
    needed: tuple[str, ...] = ()
    """Keys that the checks demand and the model does not: they print the line to paste."""


KINDS = {
    kind.name: kind
    for kind in (
        PageKind("source", "sources/*.md", SourceFrontMatter, ("sha256",)),
        PageKind("person", "docs/people/*.md", PersonFrontMatter),
        PageKind("organisation", "docs/organisations/*.md", OrganizationFrontMatter),
        PageKind("briefing", "docs/briefings/*.md", BriefingFrontMatter),
        PageKind("timeline", "docs/timeline.md", TimelineFrontMatter),
        PageKind("commitments", "docs/commitments.md", CommitmentsFrontMatter),
        PageKind("page", "docs/**/*.md", PageFrontMatter),
    )
}
"""Every kind of file, the last one being any page that is none of the others."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the front matter."""

    name: str
    meaning: str
    form: str
    """What its value is, in words: `a date`, `a list of ids`."""
    required: bool
    keys: "tuple[Key, ...]" = ()
    """The keys of each item of its list."""
    refers_to: tuple[str, ...] = ()
    """What its ids are those of: person, organisation, post, source."""
    is_list: bool = False
    value: Mapping[str, Any] = field(default_factory=dict)
    """The schema of its value or of an item of its list, the simplest where there are several."""
    default: object = None

    @property
    def is_id(self) -> bool:
        """Say whether its value is one id or several."""
        return "a-z0-9-" in self.value.get("pattern", "")


def schema_path(kind: str) -> str:
    """Give the path of a schema on the site."""
    return f"data/schemas/{kind}.json"


def schemas(site_url: str) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each schema."""
    for kind in KINDS:
        about = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **({"$id": f"{site_url.rstrip('/')}/{schema_path(kind)}"} if site_url else {}),
            "$comment": f"Version {VERSION}",
        }
        content = {**about, **schema(kind)}
        yield schema_path(kind), json.dumps(content, ensure_ascii=False, indent=1) + "\n"


@cache
def schema(kind: str) -> Mapping[str, Any]:
    """Give the JSON Schema of a kind of front matter."""
    chosen = KINDS[kind]
    made = chosen.model.model_json_schema()
    made["title"] = f"Front matter of {chosen.files}"
    made["required"] = [*made.get("required", []), *chosen.needed]
    return {key: value for key, value in _plain(made).items() if value != []}


@cache
def keys(kind: str) -> tuple[Key, ...]:
    """List the keys of a kind of file: its own before those of every page."""
    made = schema(kind)
    listed = _keys(made, made.get("$defs", {}))
    shared = PageFrontMatter.model_fields.keys() if kind != "page" else ()
    return tuple(sorted(listed, key=lambda key: 0 if key.required else 1 + (key.name in shared)))


def _plain(part: Any) -> Any:  # noqa: ANN401 - any part of a schema
    """Leave out what says nothing: titles made from keys, and defaults that mean “left out”."""
    if isinstance(part, list):
        return [_plain(each) for each in part]
    if not isinstance(part, dict):
        return part
    kept = {key: _plain(value) for key, value in part.items()}
    if kept.get("default") in (None, [], {}):
        kept.pop("default", None)
    if "properties" not in kept and isinstance(kept.get("title"), str):
        kept.pop("title")
    return kept


def _keys(part: Mapping[str, Any], known: Mapping[str, Any]) -> tuple[Key, ...]:
    required = part.get("required", ())
    return tuple(
        _key(name, each, known, is_required=name in required)
        for name, each in part.get("properties", {}).items()
    )


def _key(name: str, part: Mapping[str, Any], known: Mapping[str, Any], *, is_required: bool) -> Key:
    """Describe a key: what its value is, in words too, and what keys its items have."""
    choices = [each for each in part.get("anyOf", [part]) if each.get("type") != "null"]
    inner = next((each["items"] for each in choices if "items" in each), None)
    shape = inner or choices[0]
    options = [_resolved(each, known) for each in shape.get("anyOf", [shape])]
    nested = next((each for each in options if "properties" in each), None)
    words = " or ".join(_word(each, plural=inner is not None) for each in options)
    form = words if inner is None else f"{words}, one or a list"
    if inner is not None and len(choices) == 1:
        form = f"a list of {words}"
    return Key(
        name,
        part.get("description", ""),
        form,
        is_required,
        _keys(nested, known) if nested else (),
        tuple(part.get("refers_to", ())),
        inner is not None,
        options[0],
        part.get("default"),
    )


def _resolved(part: Mapping[str, Any], known: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = known[part["$ref"].rpartition("/")[2]] if "$ref" in part else part
    return found


def _word(part: Mapping[str, Any], *, plural: bool) -> str:
    """Name a simple type."""
    if "const" in part:
        return f"`{part['const']}`"
    if "enum" in part:
        return "one of " + ", ".join(f"`{each}`" for each in part["enum"])
    if "properties" in part:
        found = ("a group of keys", "groups of keys")
    elif "pattern" in part:
        found = next(words for mark, words in _PATTERNS.items() if mark in part["pattern"])
    else:
        found = _TYPES[str(part.get("type"))]
    return found[plural]


_TYPES = {
    "boolean": ("`true` or `false`",) * 2,
    "integer": ("a number", "numbers"),
    "string": ("text", "texts"),
    "['string', 'number']": ("text", "texts"),
    "object": ("lines `words: id`",) * 2,
    "None": ("as MkDocs and Material have it",) * 2,
}
_PATTERNS = {
    "a-z0-9-": ("an id", "ids"),
    "{4}": ("a date", "dates"),
    "https": ("a web address", "web addresses"),
    "{64}": ("64 digits 0-9 and a-f",) * 2,
    "{2,8}": ("the tag of a language", "tags of languages"),
}
"""Names of the types that are told by a part of their pattern."""
