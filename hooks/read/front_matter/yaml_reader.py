"""A YAML block as text, lists and mappings, with the line of each key.

The block is not trusted: it is read as events of the YAML parser, not deeper than `_DEEPEST`, and
nothing in it can make an object or repeat another part.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_DEEPEST = 20


class RefusedError(Exception):
    """The block cannot be read at all; the arguments are line, text and hint."""


class YamlReader:
    """Builds values from the events of the YAML parser."""

    def __init__(self, block: str, first_line: int) -> None:
        """Take the block and the line of the file on which it begins."""
        self.lines: dict[tuple[str | int, ...], int] = {}
        self.mistakes: list[tuple[int, str, str]] = []
        self._first_line = first_line
        self._events: Iterator[Any] = yaml.parse(block, Loader=_LOADER)

    def read(self) -> dict[str, Any]:
        """Give the mapping at the top, empty where the block is."""
        self._next()  # the start of the stream
        if isinstance(self._next(), yaml.StreamEndEvent):
            return {}
        value = self._value(self._next(), ())
        self._next()  # the end of the document
        event = self._next()
        if not isinstance(event, yaml.StreamEndEvent):
            what = "the front matter holds a second “---”"
            raise RefusedError(self._line(event), what, "Delete that line, or put quotes round it.")
        if isinstance(value, dict):
            return value
        if value:
            what = f"the front matter is {'a list' if isinstance(value, list) else 'plain text'}"
            raise RefusedError(
                self._first_line,
                f"{what}, not keys and values",
                "Write lines like “title: Minutes”.",
            )
        return {}

    def _next(self) -> Any:  # noqa: ANN401  # PyYAML's events are untyped
        return next(self._events)

    def _line(self, event: Any) -> int:  # noqa: ANN401  # PyYAML's events are untyped
        return int(event.start_mark.line) + self._first_line

    def _value(self, event: Any, path: tuple[str | int, ...]) -> Any:  # noqa: ANN401  # as above
        """Give the value that begins with an event."""
        self._refuse_tricks(event, path)
        if isinstance(event, yaml.ScalarEvent):
            return self._words(event, path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(path)
        return self._mapping(path)

    def _list(self, path: tuple[str | int, ...]) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            here = (*path, len(items))
            self.lines[here] = self._line(event)
            value = self._value(event, here)
            if value is not None:
                items.append(value)
        self.lines.pop((*path, len(items)), None)
        return items

    def _mapping(self, path: tuple[str | int, ...]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            line = self._line(event)
            key = self._key(event)
            known = (*path, key) in self.lines
            if known:
                first = self.lines[(*path, key)]
                what = f"the key “{key}” stands here a second time (first on line {first})"
                self.mistakes.append((line, what, "Keep one of them."))
            else:
                self.lines[(*path, key)] = line
            value = self._value(self._next(), (*path, key) if not known else (*path, key, "again"))
            if value is not None and not known:
                values[key] = value
        return values

    def _key(self, event: Any) -> str:  # noqa: ANN401  # as above
        self._refuse_tricks(event, ())
        if not isinstance(event, yaml.ScalarEvent):
            what = "a key here is a list or has keys of its own"
            raise RefusedError(self._line(event), what, "Put quotes round words in { } or [ ].")
        if _has_controls(str(event.value)):
            what = "a key holds a control character, which nobody can see"
            raise RefusedError(self._line(event), what, "Type the key again.")
        return unicodedata.normalize("NFC", str(event.value))

    def _words(self, event: Any, path: tuple[str | int, ...]) -> str | None:  # noqa: ANN401
        """Give the text of a value; None for nothing at all."""
        value = str(event.value)
        if value == "" and event.style in {None, ""}:
            return None
        if _has_controls(value):
            key = path[-1] if path else ""
            what = f"the value of “{key}” holds a control character, which nobody can see"
            self.mistakes.append((self._line(event), what, "Type the value again."))
            return None
        return value

    def _refuse_tricks(self, event: Any, path: tuple[str | int, ...]) -> None:  # noqa: ANN401
        """Refuse what could repeat, make objects or nest without end."""
        line = self._line(event)
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            what = f"a value begins with “{sign}{event.anchor}”, which has a special meaning"
            raise RefusedError(line, what, "Put quotes round the value.")
        if getattr(event, "tag", None):
            tag = str(event.tag).replace("tag:yaml.org,2002:", "!!")
            what = f"a value begins with “{tag}”, which has a special meaning"
            raise RefusedError(line, what, "Put quotes round the value, or delete that word.")
        if len(path) > _DEEPEST:
            raise RefusedError(
                line, "brackets or lists stand here one inside the other too deep", ""
            )


def _has_controls(text: str) -> bool:
    """Say whether a text holds control characters, or halves of characters."""
    return any(unicodedata.category(sign) in {"Cc", "Cs"} for sign in text if sign not in "\t\n")
