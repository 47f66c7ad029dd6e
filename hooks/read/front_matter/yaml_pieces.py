"""A YAML block, in which a mistake hides nothing but the value that it stands in.

Where a block is no YAML, it is cut at its keys or items, and each of these pieces is read by
itself; so on down to the value that cannot be read.
"""

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml

from hooks.model.key_lines import KeyPath
from hooks.read.front_matter.yaml_mistakes import Mistake, explain
from hooks.read.front_matter.yaml_reader import DEEPEST, YamlReader, twice

_KEY = re.compile(
    r"(?P<key>\"[^\"]*\"|'[^']*'|[^\s\"'#\[\]{}-][^:#]*?)"
    r"\s*:(?:(?=\s|$)|(?<=[a-z0-9]:)(?=[^\s/]))(?P<rest>.*)"
)
_ITEM = re.compile(r"-(?=\s|$)")
_NOTHING = re.compile(r"\s*(?:#.*)?")
_BREAKS = re.compile("[\x85\u2028\u2029]")


@dataclass(slots=True)
class YamlBlock:
    """What a YAML block says, and what is wrong with it."""

    lines: dict[KeyPath, int] = field(default_factory=dict)
    """The line in the file of each key and item."""
    mistakes: list[Mistake] = field(default_factory=list)
    wrong: set[KeyPath] = field(default_factory=set)
    """The paths of the values that could not be read."""
    values: dict[str, Any] = field(default_factory=dict)
    written: list[str] = field(default_factory=list)
    """The lines as they stand in the file."""
    first_line: int = 1


class _Piece(NamedTuple):
    """A key or an item of a list, with all lines that belong to it."""

    lines: list[str]
    first_line: int
    """The line of the file on which it begins."""
    begins: re.Match[str]
    """The key with which its first line begins, or the hyphen."""

    @property
    def key(self) -> str:
        return self.begins["key"].strip("\"'")

    @property
    def holds_more(self) -> bool:
        """Say whether nothing but lines of its own belongs to a key, so that these can be read."""
        below = any(not _NOTHING.fullmatch(line) for line in self.lines[1:])
        return below and _NOTHING.fullmatch(self.begins["rest"]) is not None


def read_block(text: str, first_line: int) -> YamlBlock:
    """Read a block whose first line has this number in the file."""
    lines = text.split("\n")
    block = YamlBlock(written=lines, first_line=first_line)
    for at, line in enumerate(lines):
        if _BREAKS.search(line):
            what = "this line holds a line break of another kind, which nobody can see"
            block.mistakes.append(Mistake(at + first_line, what, "Type the line again."))
    value = _read(block, [_BREAKS.sub(" ", line) for line in lines], first_line, ())
    if isinstance(value, dict):
        block.values = value
    elif value is not None:
        what = f"the front matter is {'a list' if isinstance(value, list) else 'plain text'}"
        hint = "Write lines like “title: Minutes”."
        block.mistakes.append(Mistake(first_line, f"{what}, not keys and values", hint))
        block.wrong.add(())
    return block


def _read(block: YamlBlock, lines: list[str], first: int, path: KeyPath) -> Any:  # noqa: ANN401
    """Give the value of some lines, as much of it as can be read."""
    try:
        reader = YamlReader(lines, first, path)
        value = reader.read()
    except yaml.YAMLError as error:
        return _in_pieces(block, lines, first, path, error)
    block.lines |= reader.lines
    block.mistakes += reader.mistakes
    block.wrong |= reader.wrong
    return value


def _in_pieces(
    block: YamlBlock, lines: list[str], first: int, path: KeyPath, error: yaml.YAMLError
) -> Any:  # noqa: ANN401
    """Read the keys or the items one by one; report what has none."""
    items, keys = _cut(lines, first, _ITEM), _cut(lines, first, _KEY)
    if items and len(path) < DEEPEST:
        return _items(block, items, path)
    alone = keys[0] if len(keys) == 1 else None
    if keys and not (alone and not alone.holds_more) and len(path) < DEEPEST:
        return _keys(block, keys, path)
    written = block.written[first - block.first_line :][: len(lines)]
    mistake = explain(error, lines, written, _can_read)
    mistake = mistake._replace(line=mistake.line + first)
    block.mistakes.append(mistake)
    here = (*path, alone.key) if alone else path
    block.wrong.add(here)
    if not alone:
        return None
    is_below = mistake.line > alone.first_line
    if is_below or any(_KEY.match(line.strip()) for line in alone.lines[1:]):
        block.wrong.add(path)  # another key is lost in it
    block.lines[here] = alone.first_line
    return {alone.key: None}


def _items(block: YamlBlock, items: list[_Piece], path: KeyPath) -> list[Any]:
    """Read the items of a list, a space in place of the hyphen of each."""
    values: list[Any] = []
    for at, item in enumerate(items):
        block.lines[(*path, at)] = item.first_line
        lines = [item.lines[0].replace("-", " ", 1), *item.lines[1:]]
        values.append(_read(block, lines, item.first_line, (*path, at)))
    return values


def _keys(block: YamlBlock, keys: list[_Piece], path: KeyPath) -> dict[str, Any]:
    """Read keys that stand beside each other; of one that stands twice the first."""
    values: dict[str, Any] = {}
    for piece in keys:
        key, line = piece.key, piece.first_line
        here = (*path, key)
        if here in block.lines:
            block.mistakes.append(twice(key, line, block.lines[here]))
        elif piece.holds_more:
            block.lines[here] = line
            values[key] = _read(block, piece.lines[1:], line + 1, here)
        else:
            value = _read(block, piece.lines, line, path)
            if isinstance(value, dict):
                values |= value
            else:
                block.mistakes.append(_without_space(piece))
                block.wrong.add(here)
    return values


def _without_space(piece: _Piece) -> Mistake:
    """Report a key whose colon has no space behind it."""
    line = piece.lines[0]
    other = " but a no-break space, which only looks like one" if ":\u00a0" in line else ""
    what = f"no space follows the colon of “{piece.key}”{other}, so that it is no key"
    better = re.sub(r":[\s\u00a0]*", ": ", line, count=1)
    return Mistake(piece.first_line, what, f"Write:\n{better}")


def _cut(lines: list[str], first: int, pattern: re.Pattern[str]) -> list[_Piece]:
    """Cut lines at each one that begins, as far in as the first of them, as the pattern has it."""
    full = [at for at, line in enumerate(lines) if not _NOTHING.fullmatch(line)]
    indent = len(lines[full[0]]) - len(lines[full[0]].lstrip(" ")) if full else 0
    starts = {
        at: found
        for at in full
        if not lines[at][:indent].strip(" ") and (found := pattern.match(lines[at][indent:]))
    }
    if not starts or full[0] not in starts:
        return []
    ends = [*[*starts][1:], len(lines)]
    return [
        _Piece(lines[at:end], first + at, found)
        for (at, found), end in zip(starts.items(), ends, strict=True)
    ]


def _can_read(lines: list[str]) -> bool:
    """Say whether lines are YAML in which nothing is amiss."""
    try:
        reader = YamlReader(lines, 1, ())
        return reader.read() is not None and not reader.mistakes
    except yaml.YAMLError:
        return False
