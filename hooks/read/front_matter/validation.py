"""Front matter checked against its model, and pydantic's findings said in plain English."""

from __future__ import annotations

import difflib
import typing
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from hooks.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pydantic_core import ErrorDetails

    from hooks.model.key_lines import KeyLines

Model = TypeVar("Model", bound=BaseModel)
Location = tuple[int | str, ...]
_SHOWN = 60


def validate(
    model: type[Model], values: dict[str, Any], lines: KeyLines, path: str, rule: str
) -> tuple[Model | None, list[Problem]]:
    """Make a model of values; what does not fit is reported and left out.

    Gives None where a required key is missing or wrong.
    """
    try:
        return model.model_validate(values), []
    except ValidationError as error:
        found = error.errors(include_url=False)
    problems = []
    for each in found:
        if not _follows(each, found):
            loc = _location(each["loc"], values)
            problems.append(Problem(path, lines.at(*loc), rule, *_words(model, each, loc)))
    for _ in range(2):  # without its wrong items a list may be too short, and go as well
        values = _without(values, [each["loc"] for each in found])
        try:
            return model.model_validate(values), problems
        except ValidationError as error:
            found = error.errors(include_url=False)
    return None, problems


def nearest(word: str, known: Iterable[str], count: int = 1) -> list[str]:
    """Give the known words that look most like a word, best first."""
    return difflib.get_close_matches(word[:200], list(known), count, 0.6)


def _without(values: dict[str, Any], wrong: list[Location]) -> dict[str, Any]:
    """Leave out each wrong key, or in a list or mapping only the wrong item."""
    kept = dict(values)
    for key, *rest in wrong:
        value = kept.get(str(key))
        item = rest[0] if rest else None
        if isinstance(value, dict) and item in value:
            kept[str(key)] = {name: each for name, each in value.items() if name != item}
        elif not (isinstance(value, list) and isinstance(item, int)):
            kept.pop(str(key), None)
    for key in {str(place[0]) for place in wrong if isinstance(kept.get(str(place[0])), list)}:
        gone = {place[1] for place in wrong if place[0] == key and len(place) > 1}
        kept[key] = [each for at, each in enumerate(kept[key]) if at not in gone]
    return kept


def _follows(error: ErrorDetails, found: list[ErrorDetails]) -> bool:
    """Say whether a list is only empty because its items, reported as well, were wrong."""
    loc = error["loc"]
    return error["type"] == "too_short" and any(
        each["loc"][: len(loc)] == loc and each is not error for each in found
    )


def _location(loc: Location, values: dict[str, Any]) -> Location:
    """Give the path of a key as an editor sees it."""
    key, *rest = loc
    if rest and isinstance(rest[0], int) and not isinstance(values.get(str(key)), list):
        return (key, *rest[1:])  # a single value that stands for a list of one
    return loc[:-1] if loc[-1] == "[key]" else loc


def _words(model: type[BaseModel], error: ErrorDetails, loc: Location) -> tuple[str, str]:
    """Choose text and hint by the type of the finding.

    The types are those of https://docs.pydantic.dev/latest/errors/validation_errors/.
    """
    kind = error["type"]
    if kind == "missing":
        return _missing(model, loc)
    if kind == "extra_forbidden":
        return _unknown(model, loc)
    if kind in _SHAPES:
        text, hint = _SHAPES[kind]
        return f"{_place(loc)} {text}", hint
    return _value(error, _place(loc))


def _value(error: ErrorDetails, place: str) -> tuple[str, str]:
    """Say what is wrong with a value of the right shape."""
    kind, context, shown = error["type"], error.get("ctx", {}), _shown(error["input"])
    if kind == "literal_error":
        allowed = str(context.get("expected", "")).replace("'", "")
        return f"{place} is {shown}, which is not allowed", f"Write one of these: {allowed}."
    if kind.startswith("int_"):
        return f"{place} must be a whole number and is {shown}", ""
    if kind == "greater_than_equal":
        return f"{place} must be {context.get('ge')} or more and is {shown}", ""
    return f"{place}: {context.get('error', error['msg'])}", ""


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


def _missing(model: type[BaseModel], loc: Location) -> tuple[str, str]:
    """Say which required key is missing, and what it is for."""
    key = str(loc[-1])
    place = f" in {_place(loc[:-1])}" if loc[:-1] else ""
    field = _model_at(model, loc).model_fields.get(key)
    about = f" — {field.description}" if field and field.description else ""
    allowed = [str(each) for each in typing.get_args(field.annotation)] if field else []
    if field and typing.get_origin(field.annotation) is typing.Literal:
        about += f" One of these: {', '.join(allowed)}."
    return f"the key “{key}” is missing{place}", f"Add a line: {key}: …{about}"


def _unknown(model: type[BaseModel], loc: Location) -> tuple[str, str]:
    """Say which key is not known, and which one may be meant."""
    key, known = str(loc[-1]), sorted(_model_at(model, loc).model_fields)
    place = f" in {_place(loc[:-1])}" if loc[:-1] else ""
    close = nearest(key, known)
    hint = f"Did you mean “{close[0]}”?" if close else f"Keys known here: {', '.join(known)}."
    return f"{_shown(key)} is no key that is known here{place}", hint


def _model_at(model: type[BaseModel], loc: Location) -> type[BaseModel]:
    """Find the model that the last key of a path belongs to."""
    for part in loc[:-1]:
        field = model.model_fields.get(str(part))
        if field:
            model = next(_models(field.annotation), model)
    return model


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    """Yield the models within a type."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for each in typing.get_args(annotation):
        yield from _models(each)


def _place(loc: Location) -> str:
    """Name a key by its path: “post” in item 2 of “memberships”."""
    words = ""
    for at, part in enumerate(reversed(loc)):
        if isinstance(part, int):
            words += f"{' in ' if at else ''}item {part + 1} of "
        else:
            words += f"{' in ' if words and not words.endswith(' of ') else ''}{_shown(part)}"
    return words or "the front matter"


def _shown(value: object) -> str:
    """Quote a value, cut where it is long."""
    if not isinstance(value, str):
        return "a list or keys of its own"
    return f"“{value[:_SHOWN]}…”" if len(value) > _SHOWN else f"“{value}”"
