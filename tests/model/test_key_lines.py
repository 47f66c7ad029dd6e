"""On which line a key stands, and which values are wrong."""

import pytest

from hooks.model.key_lines import KeyLines, KeyPath, value_at

LINES = KeyLines({("posts",): 3, ("posts", 0): 4, ("posts", 0, "id"): 5})
WRONG = KeyLines(wrong=frozenset({("posts", 0, "id"), ("date",)}))


@pytest.mark.parametrize(
    ("path", "line"),
    [(("posts", 0, "id"), 5), (("posts", 0, "label"), 4), (("posts", 1, "id"), 3), (("x",), 1)],
)
def test_the_line_of_a_key(path: KeyPath, line: int) -> None:
    """One that is not there stands where the nearest above it does."""
    assert LINES.at(*path) == line


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("posts", 0, "id"), True),
        (("posts", 0), True),
        ((), True),
        (("date", "more"), True),
        (("posts", 1), False),
        (("posts", 0, "label"), False),
    ],
)
def test_what_is_wrong(path: KeyPath, *, expected: bool) -> None:
    """A value is wrong with what it stands in, and with a part of it."""
    assert WRONG.is_wrong(*path) is expected
    assert not LINES.is_wrong(*path)


@pytest.mark.parametrize(
    ("path", "value"),
    [(("a", 1, "b"), "x"), (("a", 2), None), (("a", "b"), None), (("c",), None), ((), None)],
)
def test_the_value_at_the_end_of_a_path(path: KeyPath, value: object) -> None:
    """Where a path leads to nothing there is None."""
    values = {"a": ["y", {"b": "x"}]}
    assert value_at(values, path) == (value if path else values)
