"""A YAML block, in which a mistake hides nothing but the value that it stands in.

Where a block is no YAML, it is cut at its keys or items, and each of these is read by itself; so
on down to the value that cannot be read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

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
class Block:
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


def read_block(text: str, first_line: int) -> Block:
    """Read a block whose first line has this number in the file."""
    lines = text.split("\n")
    block = Block(written=lines, first_line=first_line)
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


def _read(block: Block, lines: list[str], first: int, path: KeyPath) -> Any:  # noqa: ANN401
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
    block: Block, lines: list[str], first: int, path: KeyPath, error: yaml.YAMLError
) -> Any:  # noqa: ANN401
    """Read the keys or the items one by one; report what has none."""
    items = [*_cut(lines, _ITEM)]
    if items and len(path) < DEEPEST:
        return _items(block, items, lines, first, path)
    keys = [*_cut(lines, _KEY)]
    alone = _KEY.match(lines[keys[0][0]].lstrip(" ")) if len(keys) == 1 else None
    if (len(keys) > 1 or (alone and _holds_more(lines, keys[0]))) and len(path) < DEEPEST:
        return _keys(block, keys, lines, first, path)
    written = block.written[first - block.first_line :][: len(lines)]
    mistake = explain(error, lines, written, _can_read)
    block.mistakes.append(mistake._replace(line=mistake.line + first))
    here = (*path, _name(alone["key"])) if alone else path
    block.wrong.add(here)
    if not alone:
        return None
    is_below = mistake.line > keys[0][0]
    if is_below or any(_KEY.match(line.strip()) for line in lines[keys[0][0] + 1 :]):
        block.wrong.add(path)  # another key is lost in it
    block.lines[here] = first + keys[0][0]
    return {here[-1]: None}


def _holds_more(lines: list[str], part: tuple[int, int]) -> bool:
    """Say whether nothing but lines of its own belongs to a key, so that these can be read."""
    start, end = part
    found = _KEY.match(lines[start].lstrip(" "))
    below = any(not _NOTHING.fullmatch(line) for line in lines[start + 1 : end])
    return bool(found and _NOTHING.fullmatch(found["rest"]) and below)


def _items(
    block: Block, parts: list[tuple[int, int]], lines: list[str], first: int, path: KeyPath
) -> list[Any]:
    values: list[Any] = []
    for start, end in parts:
        here = (*path, len(values))
        block.lines[here] = first + start
        item = [lines[start].replace("-", " ", 1), *lines[start + 1 : end]]
        values.append(_read(block, item, first + start, here))
    return values


def _keys(
    block: Block, parts: list[tuple[int, int]], lines: list[str], first: int, path: KeyPath
) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for start, end in parts:
        found = _KEY.match(lines[start].lstrip(" "))
        key = _name(found["key"]) if found else ""
        here = (*path, key)
        if here in block.lines:
            block.mistakes.append(twice(key, first + start, block.lines[here]))
        elif _holds_more(lines, (start, end)):
            block.lines[here] = first + start
            values[key] = _read(block, lines[start + 1 : end], first + start + 1, here)
        else:
            value = _read(block, lines[start:end], first + start, path)
            if isinstance(value, dict):
                values |= value
            elif found:
                _without_space(block, lines[start], first + start, here)
    return values


def _without_space(block: Block, line: str, number: int, path: KeyPath) -> None:
    """Report a key whose colon has no space behind it."""
    other = " but a no-break space, which only looks like one" if ":\u00a0" in line else ""
    what = f"no space follows the colon of “{path[-1]}”{other}, so that it is no key"
    better = re.sub(r":[\s\u00a0]*", ": ", line, count=1)
    block.mistakes.append(Mistake(number, what, f"Write:\n{better}"))
    block.wrong.add(path)


def _cut(lines: list[str], pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Cut lines at each one that begins, as far in as the first of them, as the pattern has it."""
    full = [at for at, line in enumerate(lines) if not _NOTHING.fullmatch(line)]
    if not full:
        return
    indent = len(lines[full[0]]) - len(lines[full[0]].lstrip(" "))
    starts = [
        at
        for at in full
        if lines[at][:indent].strip(" ") == "" and pattern.match(lines[at][indent:])
    ]
    if starts and starts[0] == full[0]:
        yield from zip(starts, [*starts[1:], len(lines)], strict=True)


def _name(key: str) -> str:
    return key.strip("\"'")


def _can_read(lines: list[str]) -> bool:
    """Say whether lines are YAML in which nothing is amiss."""
    try:
        reader = YamlReader(lines, 1, ())
        return reader.read() is not None and not reader.mistakes
    except yaml.YAMLError:
        return False
