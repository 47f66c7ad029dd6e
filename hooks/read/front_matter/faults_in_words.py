"""Pydantic's findings in plain English, with the line to paste where one line mends it."""

from __future__ import annotations

import difflib
import typing
from typing import TYPE_CHECKING

from pydantic import BaseModel

from hooks.read.front_matter.yaml_mistakes import paste, quoted, without_quotes
from hooks.read.written_dates import only_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pydantic_core import ErrorDetails

Path = tuple[int | str, ...]
_SHOWN = 60


def nearest(word: str, known: Iterable[str], count: int = 1) -> list[str]:
    """Give the known words that look most like a word, best first."""
    return difflib.get_close_matches(word[:200], list(known), count, 0.6)


def in_words(
    model: type[BaseModel], error: ErrorDetails, place: Path, written: str
) -> tuple[str, str]:
    """Give text and hint of a finding; `written` is the line of the file on which it stands.

    The types are those of https://docs.pydantic.dev/latest/errors/validation_errors/.
    """
    kind = error["type"]
    if kind == "missing":
        return _missing(model, place, written)
    if kind == "extra_forbidden":
        return _unknown(model, place, error["input"])
    if kind == "string_type" and isinstance(error["input"], dict | list):
        text, hint = _SHAPES[kind]
        line = _as_words(written)
        return f"{place_in_words(place)} {text}", f"Put quotes round it:\n{line}" if line else hint
    if kind in _SHAPES:
        text, hint = _SHAPES[kind]
        return f"{place_in_words(place)} {text}", hint
    return _value(error, place_in_words(place), written)


def place_in_words(place: Path) -> str:
    """Name a key by its path: “post” in item 2 of “memberships”."""
    words = ""
    for at, part in enumerate(reversed(place)):
        if isinstance(part, int):
            words += f"{' in ' if at else ''}item {part + 1} of "
        else:
            words += f"{' in ' if words and not words.endswith(' of ') else ''}{_shown(part)}"
    return words or "the front matter"


def model_at(model: type[BaseModel], place: Path) -> type[BaseModel]:
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
        return f"{place} is {shown}, which is not allowed", f"Write one of these: {allowed}."
    if kind.startswith("int_"):
        return f"{place} must be a whole number and is {shown}", ""
    if kind == "greater_than_equal":
        return f"{place} must be {context.get('ge')} or more and is {shown}", ""
    text = str(context.get("error", error["msg"]))
    return f"{place}: {text}", _better(given, text, written) if isinstance(given, str) else ""


def _better(given: str, text: str, written: str) -> str:
    """Give the line with a date in its ISO form, or without typographic quotation marks."""
    bare = without_quotes(given)
    found = only_date(bare) if "is not a date" in text else None
    if found and found.is_doubtful:
        return f"If the day comes first, write {found.date}."
    better = str(found.date) if found else bare
    if better == given or written.count(given) != 1:
        return "Leave the key out while it lasts." if given.lower() in _OPEN_ENDS else ""
    return f"Write:\n{written.replace(given, better)}"


_OPEN_ENDS = {"present", "now", "today", "current", "ongoing", "to date"}
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


def _missing(model: type[BaseModel], place: Path, written: str) -> tuple[str, str]:
    """Say which required key is missing or has nothing behind it, and what it is for."""
    key = str(place[-1])
    within = f" in {place_in_words(place[:-1])}" if place[:-1] else ""
    field = model_at(model, place).model_fields.get(key)
    about = f" — {field.description}" if field and field.description else ""
    allowed = [str(each) for each in typing.get_args(field.annotation)] if field else []
    if field and typing.get_origin(field.annotation) is typing.Literal:
        about += f" One of these: {', '.join(allowed)}."
    if written.strip().removeprefix("- ").startswith(f"{key}:"):
        return f"the key “{key}” has nothing behind it{within}", f"Write: {key}: …{about}"
    return f"the key “{key}” is missing{within}", f"Add a line: {key}: …{about}"


def _unknown(model: type[BaseModel], place: Path, value: object) -> tuple[str, str]:
    """Say which key is not known, and which one may be meant."""
    key, known = str(place[-1]), sorted(model_at(model, place).model_fields)
    within = f" in {place_in_words(place[:-1])}" if place[:-1] else ""
    close = nearest(key, known)
    if value is None and " " in key:
        hint = "Between { } a comma ends a value. Put quotes round one that holds a comma."
    elif close:
        hint = f"Did you mean “{close[0]}”?"
    else:
        hint = f"Keys known here: {', '.join(known)}."
    return f"{_shown(key)} is no key that is known here{within}", hint


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
    """Quote a value, cut where it is long."""
    if not isinstance(value, str):
        return "a list or keys of its own"
    return f"“{value[:_SHOWN]}…”" if len(value) > _SHOWN else f"“{value}”"
