"""A piece of YAML as text, lists and mappings, with the line of each key.

The piece is not trusted: it is read as events of PyYAML's parser, not deeper than `DEEPEST`, and
nothing in it can make an object or repeat another part. (Of its nodes, too late for that, no one
can tell a tag that was written from one that was not, nor which part is a repeated one.) Whatever
YAML would cut off or turn into something else is a mistake, never a value (`DESIGN.md`, section 3).
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import yaml

from hooks.model.key_lines import KeyPath
from hooks.read.front_matter.yaml_mistakes import Mistake, paste, quoted

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
DEEPEST = 20
"""How many keys and items may stand one inside the other."""
_COMMENT = re.compile(r"[ \t]+#")
_GOES_ON = re.compile(r" +#[^\s#]")
_NO_VALUE = re.compile(r"[ \t]*#\S")
_NO_ITEM = re.compile(r" *(?:-(?=[^\W\d])|[•·–—] |\d{1,2}[.)] )")
_AS_ITEM = re.compile(r"(?<! )[-•·–—] ?|\d{1,2}[.)] |(?<= )[-•·–—] ?")
_KEY_LINE = re.compile(r"\s*(?:- +)?[A-Za-z_]\w*:(?:\s|$)")
_SPECIAL = re.compile(r"\\([0abtnvfreNLP])")
"""Escapes that nobody means who types a backslash; programs write the others."""
_PAIRS = re.compile(r'\\["\\/]')
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters, and halves of characters."""
_QUOTE = "Put quotes round the value."


class YamlReader:
    """Builds values from the events of the YAML parser."""

    def __init__(self, lines: list[str], first_line: int, path: KeyPath) -> None:
        """Take lines, the number of the first of them in the file, and the path of their value."""
        self.lines: dict[KeyPath, int] = {}
        self.mistakes: list[Mistake] = []
        self.wrong: set[KeyPath] = set()
        self._text = lines
        self._first_line = first_line
        self._path = path
        self._flow = 0
        self._events: Iterator[Any] = yaml.parse("\n".join(lines), Loader=_LOADER)

    def read(self) -> Any:  # noqa: ANN401  # text, list or mapping
        """Give the value; None where there is none. Raises YAMLError for what is no YAML."""
        self._next()  # the start of the stream
        if isinstance(self._next(), yaml.StreamEndEvent):
            return None
        value = self._value(self._next(), self._path)
        self._next()  # the end of the document
        event = self._next()
        if not isinstance(event, yaml.StreamEndEvent):
            what = "the front matter holds a second “---”"
            hint = "Delete that line, or put quotes round it."
            self._note(self._path, self._mistake(event, what, hint))
        return value

    def _next(self) -> Any:  # noqa: ANN401  # PyYAML's events are untyped
        return next(self._events)

    def _value(self, event: Any, path: KeyPath) -> Any:  # noqa: ANN401  # as above
        """Give the value that begins with an event."""
        is_tricky = self._is_tricky(event, path)
        if len(path) > DEEPEST:
            what = "brackets or lists stand here one inside the other too deep"
            raise yaml.MarkedYAMLError(problem=what, problem_mark=event.start_mark)
        if isinstance(event, yaml.AliasEvent):
            return None
        if isinstance(event, yaml.ScalarEvent):
            return None if is_tricky else self._words(event, path)
        self._flow += bool(event.flow_style)
        is_list = isinstance(event, yaml.SequenceStartEvent)
        value: Any = self._list(path) if is_list else self._mapping(path)
        self._flow -= bool(event.flow_style)
        return value

    def _list(self, path: KeyPath) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            here = (*path, len(items))
            self.lines[here] = self._line(event)
            value = self._value(event, here)
            if value is not None or here in self.wrong:
                items.append(value)
        self.lines.pop((*path, len(items)), None)
        return items

    def _mapping(self, path: KeyPath) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._key(event, path)
            here = (*path, key)
            if here in self.lines:
                self.mistakes.append(twice(key, self._line(event), self.lines[here]))
                self._value(self._next(), (*here, "again"))
            else:
                self.lines[here] = self._line(event)
                values[key] = self._value(self._next(), here)
        return values

    def _key(self, event: Any, path: KeyPath) -> str:  # noqa: ANN401  # as above
        if not isinstance(event, yaml.ScalarEvent):
            what = "a key here is a list or has keys of its own"
            line = paste(self._text[event.start_mark.line])
            hint = "Put quotes round words in { } or [ ]"
            self._note(path, self._mistake(event, what, f"{hint}:\n{line}" if line else f"{hint}."))
            self._value(event, (*path, "{}"))
            return "{}"
        key = unicodedata.normalize("NFC", str(event.value))
        if not self._is_tricky(event, path) and _CONTROL.search(key):
            what = "a key holds a control character, which nobody can see"
            self._note(path, self._mistake(event, what, "Type the key again."))
        return key

    def _words(self, event: Any, path: KeyPath) -> str | None:  # noqa: ANN401
        """Give the text of a value; None for nothing at all, and for what is not what it seems."""
        value = str(event.value)
        is_plain = event.style in {None, ""}
        traps = (self._cut_off, self._no_items) if is_plain else (self._swallowed, self._exchanged)
        mistake = next(filter(None, (trap(event) for trap in traps)), None)
        if not mistake and _CONTROL.search(value):
            key = next((each for each in reversed(path) if isinstance(each, str)), "")
            what = f"the value of “{key}” holds a control character, which nobody can see"
            mistake = self._mistake(event, what, "Type the value again.")
        if mistake:
            self._note(path, mistake)
        return None if mistake or (is_plain and not value) else value

    def _cut_off(self, event: Any) -> Mistake | None:  # noqa: ANN401
        """Report a value behind whose ` #` YAML reads nothing."""
        start, end = event.start_mark, event.end_mark
        rest = self._text[end.line][end.column :] if end.line < len(self._text) else ""
        below = []
        if event.value and not rest.strip() and self._goes_on(start.line, end.line + 1):
            below = [rest := self._text[end.line + 1]]
        if not (_COMMENT if event.value else _NO_VALUE).match(rest):
            return None
        before = [self._text[start.line][start.column :], *self._text[start.line + 1 : end.line]]
        last = [] if start.line == end.line else [self._text[end.line]]
        whole = " ".join(each.strip() for each in (*before, *last, *below))
        what = f"everything behind the “#” of this value is lost: “{rest.strip()[:60]}”"
        head = self._text[start.line][: start.column].rstrip()
        line = f"{head} {quoted(whole)}" if head else quoted(whole)
        hint = "Put quotes round the value, or a remark on a line of its own"
        return self._mistake(event, what, f"{hint}." if self._flow else f"{hint}:\n{line}")

    def _goes_on(self, first: int, line: int) -> bool:
        """Say whether a line would go on with a value, did it not begin with `#` and a word."""
        below = self._text[line] if line < len(self._text) else ""
        return bool(_GOES_ON.match(below)) and _indent(below) > _indent(self._text[first])

    def _no_items(self, event: Any) -> Mistake | None:  # noqa: ANN401
        """Report lines that were meant as items of a list, and lack the space behind the hyphen."""
        if not event.value:
            return None
        start, end = event.start_mark, event.end_mark
        first = start.line + (self._text[start.line][: start.column].strip(" ") != "")
        lines = [*enumerate(self._text[first : end.line + 1], first)]
        meant = [(at, line) for at, line in lines if _NO_ITEM.match(line)]
        if not meant or (len(meant) == 1 and meant[0][1].lstrip()[0] != "-"):
            return None
        at, line = meant[0]
        what = f"“{line.strip()}” is no item of a list: that begins with a hyphen and a space"
        if line.lstrip()[0] == "-":
            what = (
                f"no space follows the hyphen of “{line.strip()}”, so that it is no item of a list"
            )
        better = "\n".join(_AS_ITEM.sub("- ", each, count=1) for _, each in meant)
        return Mistake(at + self._first_line, what, f"Write:\n{better}")

    def _swallowed(self, event: Any) -> Mistake | None:  # noqa: ANN401
        """Report a value in quotes that holds the next key, since they are closed too late."""
        if event.style not in {'"', "'"}:
            return None
        within = self._text[event.start_mark.line + 1 : event.end_mark.line + 1]
        indent = _indent(self._text[event.start_mark.line])
        if not any(_KEY_LINE.match(line) and _indent(line) <= indent for line in within):
            return None
        what = "the quote that opens here is closed too late: the value holds the next key"
        return self._mistake(event, what, "Close the quote behind the value.")

    def _exchanged(self, event: Any) -> Mistake | None:  # noqa: ANN401
        """Report a value in double quotes in which YAML turns a backslash into something else."""
        if event.style != '"':
            return None
        start, end = event.start_mark, event.end_mark
        first, is_one_line = self._text[start.line], start.line == end.line
        raw = "\n".join([first[start.column :], *self._text[start.line + 1 : end.line + 1]])
        raw = first[start.column : end.column] if is_one_line else raw
        found = _SPECIAL.search(_PAIRS.sub("__", raw))
        if not found:
            return None
        what = f"YAML turns “\\{found[1]}” between double quotes into something else"
        inner = raw[1:-1].replace('\\"', '"').replace("\\\\", "\\")
        line = f"{first[: start.column]}{quoted(inner)}"
        hint = "Write \\\\ for a backslash that is meant, or put the value between single quotes"
        is_offered = is_one_line and not self._flow
        return self._mistake(event, what, f"{hint}:\n{line}" if is_offered else f"{hint}.")

    def _is_tricky(self, event: Any, path: KeyPath) -> bool:  # noqa: ANN401
        """Report what could repeat another part or make an object."""
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            sign = f"{'*' if isinstance(event, yaml.AliasEvent) else '&'}{event.anchor}"
        elif getattr(event, "tag", None):
            sign = str(event.tag).replace("tag:yaml.org,2002:", "!!")
        else:
            return False
        what = f"a value begins with “{sign}”, which has a special meaning"
        line = None if self._flow else paste(self._text[event.start_mark.line])
        hint = f"{_QUOTE[:-1]}:\n{line}" if line else _QUOTE
        self._note(path, self._mistake(event, what, hint))
        return True

    def _line(self, event: Any) -> int:  # noqa: ANN401  # PyYAML's events are untyped
        return int(event.start_mark.line) + self._first_line

    def _mistake(self, event: Any, what: str, hint: str) -> Mistake:  # noqa: ANN401
        return Mistake(self._line(event), what, hint)

    def _note(self, path: KeyPath, mistake: Mistake) -> None:
        self.mistakes.append(mistake)
        self.wrong.add(path)


def _indent(line: str) -> int:
    """Say how far in the first word of a line stands."""
    return len(line) - len(line.lstrip(" -"))


def twice(key: str, line: int, first: int) -> Mistake:
    """Report a key that stands a second time."""
    what = f"the key “{key}” stands here a second time (first on line {first})"
    return Mistake(line, what, "Keep one of them.")
