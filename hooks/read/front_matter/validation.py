"""Front matter checked against its model; a wrong value hides nothing but itself."""

import copy
import typing
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from hooks.model.ids import nearest
from hooks.model.key_lines import KeyLines, KeyPath, value_at
from hooks.model.values import FrontMatter
from hooks.problems import Problem
from hooks.read.front_matter.block import Document
from hooks.read.front_matter.faults_in_words import in_words, key_in_words, model_at
from hooks.read.front_matter.typographic_marks import in_marks
from hooks.read.front_matter.yaml_mistakes import went_on

Model = TypeVar("Model", bound=FrontMatter)
LOST = "*"
"""Among wrong paths: an item of the list is gone."""
_ROUNDS = 6
"""How often what is wrong is taken out: a wrong item in an item, then what lacks it, and so on."""
_STAND_INS: dict[str, Any] = {
    "date": "2000",
    "sources": [{"url": "https://example.org"}],
    "url": "https://example.org",
}


@dataclass(frozen=True, slots=True)
class Checked(Generic[Model]):
    """Front matter as its model, and what was wrong with it."""

    meta: Model | None
    """What is wrong is left out or stood in for, and marked in `lines`; None where all is wrong."""
    lines: KeyLines
    problems: list[Problem]

    @property
    def is_complete(self) -> bool:
        """Say whether every required key at the top is there and right."""
        if self.meta is None or () in self.lines.wrong:
            return False
        fields = type(self.meta).model_fields
        tops = {str(each[0]) for each in self.lines.wrong if len(each) == 1}
        return not any(fields[key].is_required() for key in tops if key in fields)


def validate(model: type[Model], document: Document, path: str, rule: str) -> Checked[Model]:
    """Make a model of a document's keys, and report what does not fit.

    A key whose value could not even be read has been reported already, and is not missing.
    """
    tree = _Tree(model, document)
    problems: list[Problem] = []
    for _ in range(_ROUNDS):
        try:
            meta = model.model_validate(tree.values)
        except ValidationError as error:
            found = error.errors(include_url=False)
        else:
            problems += _between_keys(meta, tree, path, rule)
            marked = dict(in_marks(tree.values, tree.as_lines(), document, path, rule))
            problems += marked.values()
            tree.wrong |= {place for place, each in marked.items() if not each.is_notice}
            return Checked(meta, tree.as_lines(), problems)
        misspelt, within = _causes(found)
        for each in found:
            place = tree.place(each["loc"])
            if not (tree.is_wrong(place) or _follows(each, misspelt, within)):
                line = tree.line(place)
                text, hint = in_words(model, each, place, document.written(line))
                if each["type"] == "extra_forbidden" and hint.startswith("Keys known"):
                    whole = went_on(document.written(line - 1), document.written(line))
                    hint = f"{whole}\n{hint}" if whole else hint
                problems.append(Problem(path, line, rule, text, hint))
        tree.mend(found)
    return Checked(None, tree.as_lines(), problems)


def _causes(
    found: Iterable[ErrorDetails],
) -> tuple[Mapping[KeyPath, list[str]], Mapping[KeyPath, int]]:
    """Give the unknown keys beside each other, and how many findings are at or below a place."""
    misspelt: dict[KeyPath, list[str]] = {}
    within: Counter[KeyPath] = Counter()
    for each in found:
        loc = each["loc"]
        within.update(loc[:size] for size in range(len(loc) + 1))
        if each["type"] == "extra_forbidden":
            is_value = each["input"] is None and " " in str(loc[-1])
            misspelt.setdefault(loc[:-1], []).append(LOST if is_value else str(loc[-1]).lower())
    return misspelt, within


def _follows(
    error: ErrorDetails, misspelt: Mapping[KeyPath, list[str]], within: Mapping[KeyPath, int]
) -> bool:
    """Say whether a finding has its cause in another one.

    A list is only empty because its items were wrong; a key is missing that is misspelt, or whose
    value stands in its place.
    """
    loc = error["loc"]
    if error["type"] == "missing":
        beside = misspelt.get(loc[:-1], ())
        return LOST in beside or any(nearest(each, [str(loc[-1])]) for each in beside)
    return error["type"] == "too_short" and within[loc] > 1


def _between_keys(meta: FrontMatter, tree: "_Tree", path: str, rule: str) -> Iterator[Problem]:
    """Report what several keys say together, unless one of them is wrong by itself."""
    parents = {each[:-1] for each in tree.wrong if each}
    for place, each in meta.groups():
        is_wrong = place in parents or tree.is_wrong(place)
        for key, text in () if is_wrong else each.mistakes():
            line = tree.line((*place, key))
            where = f"{key_in_words(place)}: " if place else ""
            yield Problem(path, line, rule, f"{where}{text}")
            tree.wrong.add((*place, key))


class _Tree:
    """The values of a document, out of which what is wrong is taken bit by bit."""

    def __init__(self, model: type[FrontMatter], document: Document) -> None:
        self.values: dict[str, Any] = copy.deepcopy(document.values)
        self.lines = dict(document.lines.by_path)
        self.wrong: set[KeyPath] = set()
        self._model = model
        self._take_out(document.lines.wrong)

    def as_lines(self) -> KeyLines:
        """Give lines and faults of what is left."""
        return KeyLines(self.lines, frozenset(self.wrong))

    def is_wrong(self, place: KeyPath) -> bool:
        """Say whether a value, or what it stands in, or part of it is known to be wrong."""
        return any(place[:at] in self.wrong for at in range(len(place) + 1))

    def line(self, place: KeyPath) -> int:
        """Give the line of a value."""
        return KeyLines(self.lines).at(*place)

    def place(self, loc: KeyPath) -> KeyPath:
        """Give the path of a value in the file: a single one may stand for a list of one."""
        place: list[int | str] = []
        node: Any = self.values
        for part in loc:
            if part == "[key]" or (isinstance(part, int) and not isinstance(node, list)):
                continue
            if isinstance(node, str):
                break  # a text that stands for keys of its own
            place.append(part)
            node = value_at(node, (part,))
        return tuple(place)

    def mend(self, found: list[ErrorDetails]) -> None:
        """Leave out what is wrong, or put something in its place where there must be something."""
        self._take_out({self.place(each["loc"]) for each in found})

    def _take_out(self, places: set[KeyPath] | frozenset[KeyPath]) -> None:
        """Take values out, the last items of a list first, so that the others keep their paths."""
        self.wrong |= {place for place in places if not place or isinstance(place[-1], str)}
        gone: dict[KeyPath, set[int]] = {}
        for place in places:
            if place and isinstance(place[-1], int):
                gone.setdefault(place[:-1], set()).add(place[-1])
                self.wrong.add((*place[:-1], LOST))
            elif place:
                self._stand_in(place)
        for parent in sorted(gone, key=len, reverse=True):
            self._shorten(parent, gone[parent])

    def _stand_in(self, place: KeyPath) -> None:
        parent = value_at(self.values, place[:-1])
        key = str(place[-1])
        if not isinstance(parent, dict):
            return
        field = model_at(self._model, place).model_fields.get(key)
        parent.pop(key, None)
        if field and field.is_required():
            choices = typing.get_args(field.annotation)
            is_choice = typing.get_origin(field.annotation) is typing.Literal
            parent[key] = choices[0] if is_choice else copy.deepcopy(_STAND_INS.get(key, "x"))

    def _shorten(self, parent: KeyPath, gone: set[int]) -> None:
        """Leave items of a list out; the lines of those behind them move up."""
        items = value_at(self.values, parent)
        if not isinstance(items, list):
            return
        kept = [at for at in range(len(items)) if at not in gone]
        items[:] = [items[at] for at in kept]
        to = {at: number for number, at in enumerate(kept)}
        self.lines = {
            moved: line for path, line in self.lines.items() if (moved := _moved(path, parent, to))
        }
        self.wrong = {
            moved for path in self.wrong if (moved := _moved(path, parent, to)) is not None
        }


def _moved(path: KeyPath, parent: KeyPath, to: dict[int, int]) -> KeyPath | None:
    """Give the new path of a value; None where its item is gone."""
    size = len(parent)
    if len(path) <= size or path[:size] != parent:
        return path
    at = path[size]
    if not isinstance(at, int):
        return path
    return (*parent, to[at], *path[size + 1 :]) if at in to else None
