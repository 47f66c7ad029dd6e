"""Front matter: the YAML block between two lines `---` at the top of a file.

All values stay text (`NO`, `2014` and `2019-02-30` are words here; the models in `hooks.model`
turn them into what they are), and the line of each key is known, so that a problem can name it.
The block is not trusted: it is read as events of the YAML parser, without recursion beyond
`_DEEPEST`, and nothing in it can make an object or repeat another part.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any, NamedTuple

import frontmatter
import yaml
from frontmatter.default_handlers import BaseHandler

from hooks.model.lines import KeyLines
from hooks.problems import Problem
from hooks.read.yaml_mistakes import explain

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_DEEPEST = 20
_BLOCK = re.compile(r"\s*^---[ \t]*\n((?:.*\n)*?)^(?:---|\.\.\.)[ \t]*$\n?", re.MULTILINE)
_OPENING = re.compile(r"\s*^---[ \t]*$", re.MULTILINE)


class Document(NamedTuple):
    """A file cut into its front matter and its body."""

    values: dict[str, Any]
    """The keys; each value is text, a list or a mapping of these."""
    lines: KeyLines
    """The line of each key and list item in the file."""
    body: str
    """Everything below the front matter, untouched."""
    body_line: int
    """The line of the file on which the body begins, from 1."""
    problems: tuple[Problem, ...]


def decode(content: bytes, path: str, rule: str) -> tuple[str, list[Problem]]:
    """Read a file as UTF-8, its line ends made alike; report the line that is not UTF-8."""
    problems = []
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        problems.append(
            Problem(
                path,
                line,
                rule,
                "this line holds characters that are not UTF-8",
                "Open the file in the editor that it was written with and save it as UTF-8.",
            )
        )
        text = content.decode(errors="replace")
    return re.sub(r"\r\n?", "\n", text), problems


def split(text: str, path: str, rule: str) -> Document:
    """Cut the text of a file into front matter and body; say what is wrong with the former."""
    problems = []
    if text.startswith("\ufeff"):
        problems.append(
            Problem(
                path,
                1,
                rule,
                "the file begins with an invisible mark (a byte order mark, BOM)",
                "Save it as UTF-8 without byte order mark (BOM).",
            )
        )
        text = text.removeprefix("\ufeff")
    handler = _Handler(text)
    values, _ = frontmatter.parse(text, handler=handler)
    problems += [Problem(path, line, rule, what, hint) for line, what, hint in handler.mistakes]
    body_start = handler.block.end() if handler.block else 0
    body_line = text.count("\n", 0, body_start) + 1
    lines = KeyLines(handler.lines)
    return Document(dict(values), lines, text[body_start:], body_line, tuple(problems))


class _Handler(BaseHandler):
    """What python-frontmatter calls to split a file and to read the block."""

    FM_BOUNDARY = _OPENING

    def __init__(self, text: str) -> None:
        """Find the block; python-frontmatter itself strips the text and cannot know lines."""
        super().__init__()
        self.block = _BLOCK.match(text)
        self.lines: dict[tuple[str | int, ...], int] = {}
        self.mistakes: list[tuple[int, str, str]] = []
        self._unclosed = self.block is None and bool(_OPENING.match(text))
        self._first_line = text[: len(text) - len(text.lstrip())].count("\n") + 1

    def split(self, text: str) -> tuple[str, str]:
        """Give the YAML and the rest; raise ValueError where there is no block."""
        if self.block is None:
            if self._unclosed:
                what = "the front matter that begins here with “---” has no end"
                hint = "Put a line “---” below its last key."
                self.mistakes.append((self._first_line, what, hint))
            raise ValueError(text[:1])
        if self._first_line > 1:
            what = "the front matter does not begin on the first line"
            hint = "Delete the empty lines above the first “---”."
            self.mistakes.append((self._first_line, what, hint))
        return self.block[1], ""

    def load(self, fm: str) -> dict[str, Any]:
        """Read the YAML as text, lists and mappings; note what is wrong with it."""
        try:
            reader = _Reader(fm, self._first_line + 1)
            values = reader.read()
        except yaml.YAMLError as error:
            line, what, hint = explain(error, fm)
            self.mistakes.append((line + self._first_line + 1, what, hint))
            return {}
        except _RefusedError as refused:
            self.mistakes.append(refused.args)
            return {}
        self.mistakes += reader.mistakes
        self.lines = reader.lines
        return values


class _RefusedError(Exception):
    """The block cannot be read at all; the arguments are line, text and hint."""


class _Reader:
    """Builds values from the events of the YAML parser."""

    def __init__(self, block: str, first_line: int) -> None:
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
            raise _RefusedError(
                self._line(event), what, "Delete that line, or put quotes round it."
            )
        if isinstance(value, dict):
            return value
        if value:
            what = f"the front matter is {'a list' if isinstance(value, list) else 'plain text'}"
            raise _RefusedError(
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
            raise _RefusedError(self._line(event), what, "Put quotes round words in { } or [ ].")
        if _has_controls(str(event.value)):
            what = "a key holds a control character, which nobody can see"
            raise _RefusedError(self._line(event), what, "Type the key again.")
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
            raise _RefusedError(line, what, "Put quotes round the value.")
        if getattr(event, "tag", None):
            tag = str(event.tag).replace("tag:yaml.org,2002:", "!!")
            what = f"a value begins with “{tag}”, which has a special meaning"
            raise _RefusedError(line, what, "Put quotes round the value, or delete that word.")
        if len(path) > _DEEPEST:
            raise _RefusedError(
                line, "brackets or lists stand here one inside the other too deep", ""
            )


def _has_controls(text: str) -> bool:
    """Say whether a text holds control characters, or halves of characters."""
    return any(unicodedata.category(sign) in {"Cc", "Cs"} for sign in text if sign not in "\t\n")
