"""One piece of YAML: values stay text, and whatever YAML would cut or exchange is a mistake."""

from typing import Any

import pytest
import yaml

from hooks.model.key_lines import KeyPath
from hooks.read.front_matter.yaml_reader import DEEPEST, YamlReader, twice


def read(text: str, path: KeyPath = ()) -> tuple[Any, YamlReader]:
    """Read lines of which the first is line 2 of its file."""
    reader = YamlReader(text.split("\n"), 2, path)
    return reader.read(), reader


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: NO\nb: 2014\nc: 1e3", {"a": "NO", "b": "2014", "c": "1e3"}),
        ("a:\nb: ''\nc: ~", {"a": None, "b": "", "c": "~"}),
        ("- a\n-\n- ''", ["a", ""]),
        ("a: [b, {c: d}]", {"a": ["b", {"c": "d"}]}),
        ("a: |-\n  x # y\n  z", {"a": "x # y\nz"}),
        ("lamp", "lamp"),
        ("", None),
        ("# a remark", None),
        ("e\u0301: x", {"\u00e9": "x"}),
        ("a: 'x' # a remark", {"a": "x"}),
        ('a: "C:\\\\lamps"', {"a": "C:\\lamps"}),
        ("a: 'C:\\temp'", {"a": "C:\\temp"}),
    ],
)
def test_values_are_text(text: str, value: object) -> None:
    """Nothing is taken for a number, a date or a switch; nothing at all is None."""
    found, reader = read(text)
    assert found == value
    assert (reader.mistakes, reader.wrong) == ([], set())


def test_each_key_and_item_has_its_line() -> None:
    """Paths begin with that of the piece; an item without a value has no line."""
    _, reader = read("b: 1\nc:\n  - x\n  -\n", ("a", 0))
    assert reader.lines == {("a", 0, "b"): 2, ("a", 0, "c"): 3, ("a", 0, "c", 0): 4}


@pytest.mark.parametrize(
    ("text", "line", "says", "hint"),
    [
        ("a: x #4 y", 2, "“#” of this value is lost: “#4 y”", 'of its own:\na: "x #4 y"'),
        ("a: #4 y", 2, "is lost: “#4 y”", 'of its own:\na: "#4 y"'),
        ("a: [x #4\n  ]", 2, "is lost: “#4”", "or a remark on a line of its own."),
        ("a: x\n  #4 y", 2, "is lost: “#4 y”", 'of its own:\na: "x #4 y"'),
        ("a: x\n  y #4", 2, "is lost: “#4”", 'of its own:\na: "x y #4"'),
        ("a:\n  -x\n  -y", 3, "no space follows the hyphen of “-x”", "Write:\n  - x\n  - y"),
        ("a:\n  • x\n  • y", 3, "“• x” is no item of a list", "Write:\n  - x\n  - y"),
        ("a: 'x\nb: y'", 2, "the value holds the next key", "Close the quote behind the value."),
        ('a: "x\nb: y"', 2, "the value holds the next key", "Close the quote behind the value."),
        ('a: "C:\\temp"', 2, "YAML turns “\\t” between", "between single quotes:\na: 'C:\\temp'"),
        (
            'a: "C:\n  \\temp"',
            2,
            "YAML turns “\\t” between",
            "put the value between single quotes.",
        ),
        ('a: ["\\n"]', 2, "YAML turns “\\n” between", "put the value between single quotes."),
        ("a: &x y", 2, "a value begins with “&x”", 'Put quotes round the value:\na: "&x y"'),
        ("a: *x", 2, "a value begins with “*x”", 'Put quotes round the value:\na: "*x"'),
        ("a: !!int 1", 2, "a value begins with “!!int”", 'round the value:\na: "!!int 1"'),
        ("a: [*x]", 2, "a value begins with “*x”", "Put quotes round the value."),
        ('a: "\\x07"', 2, "the value of “a” holds a control character", "Type the value again."),
        ('"\\x07": a', 2, "a key holds a control character", "Type the key again."),
        ("[a]: b", 2, "a key here is a list or has keys of its own", "round words in { } or [ ]."),
        ("a: b\n---\nc: d", 3, "holds a second “---”", "Delete that line, or put quotes round it."),
    ],
)
def test_what_yaml_would_cut_or_exchange(text: str, line: int, says: str, hint: str) -> None:
    """It is told once, with the line to write where one line mends it, and is no value."""
    value, reader = read(text)
    (found,) = reader.mistakes
    assert found.line == line
    assert says in found.text
    assert found.hint.endswith(hint)
    assert reader.wrong
    assert not any(value.get(path[0]) for path in reader.wrong if len(path) == 1)


@pytest.mark.parametrize(
    "text",
    [
        "a: x#4 y",
        "a: # not known\nb: x",
        "a: x\n# a remark",
        "a: x\n  # a remark",
        "a: |\n  -x\n  -y",
        "a: the lamp\n  – of the mill",
        "a: 'x\n  b: y'",
        'a: "x \\u00e9 \\" y"',
        "a: -5",
    ],
)
def test_what_only_looks_like_a_mistake(text: str) -> None:
    """A remark below a value, one dash within a text and a key within a quotation are left."""
    assert read(text)[1].mistakes == []


def test_of_two_keys_the_first_counts() -> None:
    """A key that stands twice is told at its second place."""
    value, reader = read("a: 1\nb: 2\na: 3")
    assert value == {"a": "1", "b": "2"}
    assert reader.mistakes == [twice("a", 4, 2)]
    assert twice("a", 4, 2).text == "the key “a” stands here a second time (first on line 2)"


def test_no_deeper_than_it_says() -> None:
    """Lists within lists are no YAML beyond a depth."""
    assert read("[" * DEEPEST + "x" + "]" * DEEPEST)[0]
    with pytest.raises(yaml.MarkedYAMLError, match="too deep"):
        read("[" * (DEEPEST + 1) + "x" + "]" * (DEEPEST + 1))
