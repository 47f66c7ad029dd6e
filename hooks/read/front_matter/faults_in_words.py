"""Pydantic's findings in plain English, with the line to paste where one line mends it."""

import re
import typing
from collections.abc import Iterator

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from hooks.model.ids import ID, nearest, several_ids
from hooks.model.key_lines import KeyPath
from hooks.problems import show
from hooks.read.front_matter.better_dates import better_date
from hooks.read.front_matter.yaml_mistakes import paste, quoted, without_quotes


def in_words(
    model: type[BaseModel], error: ErrorDetails, place: KeyPath, written: str
) -> tuple[str, str]:
    """Give text and hint of a finding; `written` is the line of the file on which it stands.

    The types are those of https://docs.pydantic.dev/latest/errors/validation_errors/.
    """
    kind = error["type"]
    if kind == "missing":
        return _missing(model, place, written)
    if kind == "extra_forbidden":
        return _unknown(model, place, error["input"])
    text, hint = _SHAPES.get(kind, ("", ""))
    if kind == "string_type" and isinstance(error["input"], dict | list):
        line = _as_words(written)
        return f"{key_in_words(place)} {text}", f"Put quotes round it:\n{line}" if line else hint
    if text:
        of_list = place[:-1] if place and isinstance(place[-1], int) else place
        example = ""
        if kind in {"tuple_type", "model_type"}:
            example = _example(model, of_list, written if of_list == place else "")
        return f"{key_in_words(place)} {text}", f"{hint}\n{example}" if example else hint
    text, hint = _value(error, key_in_words(place), written)
    better = _several(model, place, error["input"], written)
    return (text.partition("; perhaps")[0], better) if better else (text, hint)


def key_in_words(place: KeyPath) -> str:
    """Name a key by its path: “post” in item 2 of “memberships”."""
    words = ""
    for at, part in enumerate(reversed(place)):
        if isinstance(part, int):
            words += f"{' in ' if at else ''}item {part + 1} of "
        else:
            words += f"{' in ' if words and not words.endswith(' of ') else ''}{_shown(part)}"
    return words or "the front matter"


def model_at(model: type[BaseModel], place: KeyPath) -> type[BaseModel]:
    """Find the model that the last key of a path belongs to."""
    for part in place[:-1]:
        field = model.model_fields.get(str(part))
        if field:
            model = next(_models(field.annotation), BaseModel)
    return model


def _value(error: ErrorDetails, place: str, written: str) -> tuple[str, str]:
    """Say what is wrong with a value of the right shape."""
    kind, context, given = error["type"], error.get("ctx", {}), error["input"]
    shown = _shown(given)
    if kind == "literal_error":
        allowed = str(context.get("expected", "")).replace("'", "")
        known = re.split(r", | or ", allowed)
        close = known if len(known) == 1 else nearest(str(given).lower(), known)
        line = _with(str(given), close[0], written) if close else ""
        hint = f"Write one of these: {allowed}."
        return f"{place} is {shown}, which is not allowed", line or hint
    if kind.startswith("int_"):
        return f"{place} must be a whole number and is {shown}", "Write it in digits."
    if kind == "greater_than_equal":
        return f"{place} must be {context.get('ge')} or more and is {shown}", ""
    text = str(context.get("error", error["msg"]))
    if isinstance(given, list) and len(given) == 1 and "is written" in text:
        return f"{place}: {text}", _with(f"[{given[0]}]", f"{given[0]}", written)
    return f"{place}: {text}", _better(given, text, written) if isinstance(given, str) else ""


def _better(given: str, text: str, written: str) -> str:
    """Give the line with a value in the form that it must have, as far as it can be guessed."""
    bare = without_quotes(given)
    if "is not a date" in text or "in the calendar" in text:
        return better_date(bare, lambda date: _with(given, date, written))
    if "neither true nor false" in text and bare.lower() in _SWITCHES:
        return _with(given, _SWITCHES[bare.lower()], written)
    if "holds a space" in text:
        return _with(given, bare.replace(" ", "%20"), written)
    if "is no web address" in text and _BARE_ADDRESS.fullmatch(bare):
        return _with(given, f"https://{bare}", written)
    return _with(given, bare, written) if bare != given else ""


def _with(given: str, better: str, written: str) -> str:
    """Give the line to write with another value; "" where it cannot be told which part that is."""
    return f"Write:\n{written.replace(given, better)}" if written.count(given) == 1 else ""


def _several(model: type[BaseModel], place: KeyPath, given: object, written: str) -> str:
    """Give the line for a list of ids that was written as text, or for a `mentions` upside down."""
    key, ids = str(place[-1]) if place else "", several_ids(given) if isinstance(given, str) else []
    field = model_at(model, place).model_fields.get(key) if place else None
    if ids and field and typing.get_origin(field.annotation) is tuple:
        return _with(str(given), f"[{', '.join(ids)}]", written)
    is_id = ID.fullmatch(key) and "-" in key
    if place[:1] == ("mentions",) and is_id and isinstance(given, str) and " " in given:
        return f"The words come first, then the id. Write:\n  {given}: {key}"
    return ""


_SWITCHES = dict.fromkeys(("yes", "y", "on", "1"), "true") | dict.fromkeys(
    ("no", "n", "off", "0"), "false"
)
_BARE_ADDRESS = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?", re.IGNORECASE)
_KEYS = "Write each key on a line of its own, indented: “key: value”."
_SHAPES = {
    "string_type": (
        "must be plain text, and is a list or has keys of its own",
        "Write it on one line; put quotes round it if it begins with a bracket.",
    ),
    "tuple_type": ("must be a list", "Begin each item on a line of its own with “- ”."),
    "dict_type": (
        "must hold keys and values of its own",
        "Write each on a line of its own, indented: “the words: the-id”.",
    ),
    "model_type": ("must have keys of its own", _KEYS),
    "string_too_short": ("is empty", "Fill it in, or delete the key."),
    "too_short": ("is empty, and needs one item at least", ""),
}


def _missing(model: type[BaseModel], place: KeyPath, written: str) -> tuple[str, str]:
    """Say which required key is missing or has nothing behind it, and what it is for."""
    key = str(place[-1])
    within = f" in {key_in_words(place[:-1])}" if place[:-1] else ""
    field = model_at(model, place).model_fields.get(key)
    about = f" — {field.description}" if field and field.description else ""
    allowed = [str(each) for each in typing.get_args(field.annotation)] if field else []
    if field and typing.get_origin(field.annotation) is typing.Literal:
        about += f" One of these: {', '.join(allowed)}."
    example = _example(model, place, "")
    if written.strip().removeprefix("- ").startswith(f"{key}:"):
        return f"the key “{key}” has nothing behind it{within}", f"Write: {key}: …{about}"
    hint = f"Add lines, indented like the others{about}\n{example}" if example else ""
    return f"the key “{key}” is missing{within}", hint or f"Add a line: {key}: …{about}"


def _example(model: type[BaseModel], place: KeyPath, written: str) -> str:
    """Show how a list of keys of their own is written; "" for a list of words."""
    field = model_at(model, place).model_fields.get(str(place[-1])) if place else None
    item = next(_models(field.annotation), None) if field else None
    if item is None:
        return ""
    known = item.model_fields
    required = [key for key, each in known.items() if each.is_required()] or [*known][:1]
    indent = " " * (len(written) - len(written.lstrip(" -")))
    keys = [f"{indent}  {'  ' if at else '- '}{key}: …" for at, key in enumerate(required)]
    return "\n".join([f"{indent}{place[-1]}:", *keys])


def _unknown(model: type[BaseModel], place: KeyPath, value: object) -> tuple[str, str]:
    """Say which key is not known, and which one may be meant."""
    key, known = str(place[-1]), sorted(model_at(model, place).model_fields)
    within = f" in {key_in_words(place[:-1])}" if place[:-1] else ""
    close = [each for each in _OTHER_WORDS.get(key.lower(), ()) if each in known]
    close += nearest(key.lower(), known)
    if value is None and " " in key:
        hint = "Between { } a comma ends a value. Put quotes round one that holds a comma."
    elif where := _elsewhere(model, place):
        hint = where
    elif close:
        hint = f"Did you mean “{close[0]}”?"
    else:
        hint = f"Keys known here: {', '.join(known)}."
    return f"{_shown(key)} is no key that is known here{within}", hint


_OTHER_WORDS = {
    "to": ("recipient", "end_date"),
    "from": ("author", "start_date"),
    "by": ("author", "made_by"),
    "sender": ("author",),
    "addressee": ("recipient",),
    "office": ("post",),
    "position": ("post",),
    "since": ("start_date",),
    "until": ("end_date",),
    "aliases": ("other_names",),
    "abbreviation": ("other_names",),
    "website": ("links",),
    "file": ("original",),
    "founded": ("founding_date",),
    "dissolved": ("dissolution_date",),
    "deadline": ("due",),
}
"""Words for a key that look nothing like it."""


def _elsewhere(model: type[BaseModel], place: KeyPath) -> str:
    """Say where a key belongs that is known, and not here."""
    key, here = str(place[-1]), model_at(model, place)
    if len(place) > 1 and key in model.model_fields:
        return "It belongs to the page as a whole: delete the spaces in front of it."
    for name, field in here.model_fields.items():
        if any(key in each.model_fields for each in _models(field.annotation)):
            return f"It belongs to “{name}”: indent it as far as the keys of its item there."
    return ""


def _as_words(written: str) -> str | None:
    """Write a line with its value in quotes, brackets and all."""
    head, colon, value = written.partition(": ")
    if colon and value.strip()[:1] in {"[", "{"}:
        return f"{head}: {quoted(value.strip())}"
    dash, _, words = written.partition("- ")
    return f"{dash}- {quoted(words)}" if not dash.strip() and words else paste(written)


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    """Yield the models within a type."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for each in typing.get_args(annotation):
        yield from _models(each)


def _shown(value: object) -> str:
    return show(value) if isinstance(value, str) else "a list or keys of its own"
