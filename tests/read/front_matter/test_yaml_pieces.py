"""A YAML block, as a whole or in pieces."""

from typing import Any

import pytest

from hooks.model.key_lines import KeyPath
from hooks.read.front_matter.yaml_pieces import read_block
from hooks.read.front_matter.yaml_reader import DEEPEST


@pytest.mark.parametrize(
    ("block", "values", "told", "wrong"),
    [
        ("a: 1\nb: [x, y]", {"a": "1", "b": ["x", "y"]}, [], set()),
        ("", {}, [], set()),
        ("a: 1\nb: x: y\nc: 3", {"a": "1", "b": None, "c": "3"}, [3], {("b",)}),
        ("- a\n- b", {}, [2], {()}),
        ("lamps", {}, [2], {()}),
        ("a:\n  b: x: y\n  c: 3", {"a": {"b": None, "c": "3"}}, [3], {("a", "b")}),
        (
            "a:\n  - b: 1\n    c: x: y\n  - d",
            {"a": [{"b": "1", "c": None}, "d"]},
            [4],
            {("a", 0, "c")},
        ),
        ("a: 1\nb:2\nc: 3: 4", {"a": "1", "c": None}, [3, 4], {("b",), ("c",)}),
        ("a: 1\n'b': x: y\n\"c\": 3", {"a": "1", "b": None, "c": "3"}, [3], {("b",)}),
        ("a: 1\na: 2\nb: x: y", {"a": "1", "b": None}, [3, 4], {("b",)}),
        ("a: x: y", {"a": None}, [2], {("a",)}),
        ("a: [x\n  b: 1", {"a": None}, [2], {("a",), ()}),
        ("# b: x: y\n\na: x: y\n", {"a": None}, [4], {("a",)}),
    ],
)
def test_a_mistake_hides_nothing_but_its_value(
    block: str, values: dict[str, Any], told: list[int], wrong: set[KeyPath]
) -> None:
    """Keys and items beside it are read; its path is marked, and it is told at its line."""
    found = read_block(block, 2)
    assert found.values == values
    assert [each.line for each in found.mistakes] == told
    assert found.wrong == wrong


def test_each_key_and_item_has_its_line() -> None:
    """Lines are those of the file, in pieces too."""
    found = read_block("a: 1\nb:\n  - c: x: y\n    d: 2\n\n  - e", 10)
    assert found.lines == {
        ("a",): 10,
        ("b",): 11,
        ("b", 0): 12,
        ("b", 0, "c"): 12,
        ("b", 0, "d"): 13,
        ("b", 1): 15,
    }


@pytest.mark.parametrize(
    ("block", "text", "hint"),
    [
        ("a: 1\nb:2", "no space follows the colon of “b”, so that it is no key", "Write:\nb: 2"),
        (
            "a: 1\nb:\u00a02",
            "no space follows the colon of “b” but a no-break space, which only looks like one",
            "Write:\nb: 2",
        ),
        (
            "a: b: c\na: 2",
            "the key “a” stands here a second time (first on line 2)",
            "Keep one of them.",
        ),
        (
            "a: 1\u2028",
            "this line holds a line break of another kind, which nobody can see",
            "Type the line again.",
        ),
        (
            "- a",
            "the front matter is a list, not keys and values",
            "Write lines like “title: Minutes”.",
        ),
        (
            "lamp",
            "the front matter is plain text, not keys and values",
            "Write lines like “title: Minutes”.",
        ),
    ],
)
def test_what_is_said(block: str, text: str, hint: str) -> None:
    """A colon without a space, a key that stands twice and what has no keys are told."""
    found = read_block(block, 2).mistakes[-1]
    assert (found.text[: len(text)], found.hint) == (text, hint)


def test_no_deeper_than_can_be_read() -> None:
    """Pieces are cut no deeper than YAML is read."""
    depth = DEEPEST + 5
    block = "\n".join([*("  " * at + "a:" for at in range(depth)), "  " * depth + "b: x: y"])
    found = read_block(block, 2)
    assert len(found.mistakes) == 1
    assert max(map(len, found.wrong)) == DEEPEST + 1
