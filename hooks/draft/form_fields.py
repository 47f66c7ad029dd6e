"""Forms: the settings of Sveltia CMS, in which front matter is filled in in a browser.

They follow from the models as the checks and the schemas do, and know nothing of what a site holds:
the editor reads its people, offices and sources itself, and offers them in lists. What each kind of
value is in a form, and how it is put back into a file, is told in `forms/front-matter.js`; the
two share the names of shapes. See https://sveltiacms.app/en/docs.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from hooks.draft.skeletons import FILLED_IN
from hooks.model.ids import ID
from hooks.model.schemas import KINDS, Key, keys

MADE_BY = "python -m hooks forms"
"""Stands in the file, so that nobody's own is replaced."""
_EVERYBODY = "everybody"
"""A collection that nobody sees: persons, organisations and their posts, from which ids come."""
_LABELS = {"person": "People", "organisation": "Organisations", "source": "Sources"}
_LABELS |= {"briefing": "Briefings"}
_PLACE = "para. 3, or paras 2, 4–6. Left out where the whole document is meant."
_EXAMPLES = {"a date": "Write 2014, 2014-03 or 2014-03-05."}
_SINGLE = ("timeline", "commitments")
_LISTS = {
    ("organisation",): {"collection": "organisation", "display_fields": ["name"]},
    ("source",): {"collection": "source", "display_fields": ["{{title}} ({{date}})"]},
    ("post",): {
        "collection": "organisation",
        "value_field": "posts.*.id",
        "display_fields": ["{{posts.*.label}} – {{name}}"],
    },
    ("person", "organisation", "post"): {
        "collection": _EVERYBODY,
        "value_field": "ids.*.id",
        "display_fields": ["ids.*.label"],
    },
}
"""From which collection ids are chosen."""


def form_settings(name: str, folder: str) -> Mapping[str, Any]:
    """Give the settings of the forms of a site, by its name and that of its folder, as `a/b`."""
    return {
        "made_by": MADE_BY,
        "cms": {
            "load_config_file": False,
            "app_title": f"Forms: {name}",
            # The folder on this computer is all that is offered; the editor keeps it by this name.
            "backend": {"name": "gitea", "repo": folder, "auth_methods": ["token"]},
            "media_folder": "docs/assets",
            "slug": {"encoding": "ascii", "clean_accents": True},
            "editor": {"preview": False},
            "show_preview_links": False,
            "collections": [*map(_collection, _LABELS), _everybody()],
            "singletons": [_single(kind) for kind in _SINGLE],
        },
    }


def _collection(kind: str) -> Mapping[str, Any]:
    """Describe a folder, each file of which is one of a kind."""
    named = next(key.name for key in keys(kind) if key.name in {"name", "title"})
    return {
        "name": kind,
        "label": _LABELS[kind],
        "label_singular": kind.capitalize(),
        "folder": KINDS[kind].files.removesuffix("/*.md"),
        "format": f"{kind}-frontmatter",
        "extension": "md",
        "create": kind != "source",
        "delete": False,
        "duplicate": False,
        "identifier_field": named,
        "slug": {
            "template": f"{{{{{named}}}}}",
            "editable": ["create"],
            "hint": "The id by which others refer to it; it is the name of the file.",
            "pattern": [f"^{ID.pattern}$", "Use a-z, digits and hyphens."],
        },
        "fields": _fields(kind),
    }


def _single(kind: str) -> Mapping[str, Any]:
    return {
        "name": kind,
        "label": kind.capitalize(),
        "file": KINDS[kind].files,
        "format": f"{kind}-frontmatter",
        "fields": _fields(kind),
    }


def _everybody() -> Mapping[str, Any]:
    """Describe the list of all who may be meant; the files are those of people and bodies."""
    shown = [{"name": each, "widget": "string", "shape": "text"} for each in ("id", "label")]
    return {
        "name": _EVERYBODY,
        "folder": "docs",
        "path": "{{name}}/{{slug}}",
        "format": f"{_EVERYBODY}-frontmatter",
        "extension": "md",
        "hide": True,
        "create": False,
        "identifier_field": "name",
        "fields": [
            {"name": "name", "widget": "string", "shape": "text"},
            {"name": "ids", "widget": "list", "fields": shown, "shape": "groups"},
        ],
    }


def _fields(kind: str) -> list[Mapping[str, Any]]:
    body = {"name": "body", "label": "Text (Markdown)", "widget": "text", "shape": "body"}
    return [*_each(keys(kind)), {**body, "required": False}]


def _each(listed: Iterable[Key]) -> Iterator[Mapping[str, Any]]:
    """Yield the fields of some keys; those of Material have none, and stay as they are."""
    for key in listed:
        for widget in _widgets(key):
            yield {
                "name": key.name,
                "label": _label(key.name),
                "hint": f"{key.meaning} {_EXAMPLES.get(key.form, '')}".strip(),
                "required": key.required,
                **widget,
            }


def _widgets(key: Key) -> Iterator[Mapping[str, Any]]:
    """Yield the fields of a key, mostly one: what it is in a form, and its shape."""
    chosen = {"widget": "relation", "dropdown_threshold": 0, **_LISTS.get(key.refers_to, {})}
    many = {"widget": "list", "collapsed": "auto"}
    kind = key.value.get("type")
    if kind == "object" and not key.keys:
        words = {"name": "words", "widget": "string"}
        place = {"name": "place", "widget": "string", "required": False}
        meant = {"name": "id", "label": "Who or what", **chosen}
        yield {"shape": "meanings", **many, "fields": [words, place, meant]}
    elif key.keys:
        shape = "groups" if kind == "object" else "names"
        yield {"shape": shape, **many, "fields": [*_each(key.keys)]}
    elif key.refers_to and key.is_id:
        yield {"shape": "texts" if key.is_list else "text", **chosen, "multiple": key.is_list}
    elif key.refers_to:
        yield {"shape": "cite", **chosen}
        place = {"name": f"{key.name}_place", "label": "Place in the source", "of": key.name}
        yield {"shape": "place", **place, "widget": "string", "required": False, "hint": _PLACE}
    elif {"enum", "const"} & key.value.keys():
        options = key.value.get("enum", [key.value.get("const")])
        yield {"shape": "text", "widget": "select", "options": options, **_default(key)}
    elif kind == "boolean":
        yield {"shape": "switch", "widget": "boolean", **_default(key)}
    elif kind == "integer":
        yield {"shape": "number", "widget": "number", "value_type": "int", **_default(key)}
    elif kind is not None and key.is_list:
        line = {"name": key.name, "label": _label(key.name), **_line(key)}
        yield {"shape": "texts", "widget": "list", "field": line}
    elif kind is not None:
        yield {"shape": "text", **_line(key), **_default(key)}


def _label(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _default(key: Key) -> Mapping[str, Any]:
    """Give what a key means where it is left out, and what it is on a new page."""
    if key.default is None:
        return {}
    return {"left_out": key.default, "default": FILLED_IN.get(key.name, key.default)}


def _line(key: Key) -> Mapping[str, Any]:
    pattern = key.value.get("pattern")
    wrong = f"This must be {key.form}. {_EXAMPLES.get(key.form, '')}".strip()
    told = {"pattern": [pattern, wrong]} if pattern else {}
    return {"widget": "string", **told}
