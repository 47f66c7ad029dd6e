"""Slips in a line of front matter: each with the lines that would mend it."""

import pytest

from hooks.read.front_matter.line_slips import is_text, moves, slips


@pytest.mark.parametrize(
    ("line", "says", "mended"),
    [
        ("cite: [@lee-2021, para. 3]", "without brackets and @", "cite: lee-2021, para. 3"),
        ("  - cite: “[lee-2021]”", "without brackets and @", "  - cite: lee-2021"),
        ("  • Harrow", "begins with a hyphen and a space", "  - Harrow"),
        ("-harrow", "begins with a hyphen and a space", "- harrow"),
        ("lamp = red # so", "stands a colon, no equals sign", "lamp: red # so"),
        ("title Minutes", "the colon behind “title” is missing", "title: Minutes"),
        ("  - start_date 2014", "the colon behind “start_date” is missing", "  - start_date: 2014"),
        ("memberships", "the colon behind “memberships” is missing", "memberships:"),
    ],
)
def test_a_sign_that_is_missing_or_another(line: str, says: str, mended: str) -> None:
    """Brackets round a citation, bullets, equals signs and forgotten colons are seen."""
    what, hint, lines = next(slips(0, [line]))
    assert says in what
    assert (hint, lines) == ("Write", {0: mended})


@pytest.mark.parametrize(
    "line",
    ["lamp: red", "- harrow", "lamps burn", "lamp: [@lee-2021]", "-5 degrees", "Harrow = x", ""],
)
def test_a_line_without_a_slip(line: str) -> None:
    """A key that nobody knows lacks no colon; a hyphen before a figure is a sign of its own."""
    assert [*slips(0, [line])] == []


def test_all_items_with_the_same_sign_are_mended_at_once() -> None:
    """Those of another sign, or further in, are left."""
    lines = ["posts:", "  • one", "  • two", "  – three", "    • four"]
    assert [mended for *_, mended in slips(1, lines)] == [{1: "  - one", 2: "  - two"}]


@pytest.mark.parametrize(
    ("at", "lines", "says", "hint", "mended"),
    [
        (1, ["a: 1", "  b: 2"], "not indented", "Write", [{1: "b: 2"}]),
        (2, ["a: 1", "b: 2", " c: 3"], "not indented", "Write", [{2: "c: 3"}]),
        (1, ["a: 1", "\u00a0b: 2"], "a no-break space", "Write", [{1: "b: 2"}]),
        (
            2,
            ["x:", "  - a: 1", "   b: 2"],
            "not indented",
            "Write",
            [{2: "    b: 2"}, {2: "  b: 2"}, {2: "b: 2"}],
        ),
        (
            2,
            ["x:", "  - one", "   - two"],
            "not indented",
            "Write",
            [{2: "    - two"}, {2: "  - two"}, {2: "- two"}],
        ),
        (
            2,
            ["x:", "    a: 1", "   - two"],
            "not indented",
            "Write",
            [{2: "    - two"}, {2: "  - two"}, {2: "- two"}],
        ),
    ],
)
def test_how_far_in_a_line_stands(
    at: int, lines: list[str], says: str, hint: str, mended: list[dict[int, str]]
) -> None:
    """Where its neighbours stand it may stand as well, the nearest first."""
    found = [*moves(at, lines)]
    assert [each for *_, each in found] == mended
    assert all(says in what and given == hint for what, given, _ in found)


def test_tabs_are_two_spaces_or_four() -> None:
    """All lines with a tab in front are mended together; then each by its neighbours."""
    assert [each for *_, each in moves(2, ["    a: 1", "x:", "\tb"])][2:] == [
        {2: "b"},
        {2: "    b"},
    ]
    found = [*moves(1, ["x:", "\ta: 1", "\t\tb: 2"])]
    assert [each for *_, each in found[:2]] == [
        {1: "  a: 1", 2: "    b: 2"},
        {1: "    a: 1", 2: "        b: 2"},
    ]
    assert [each for *_, each in found[2:]] == [{1: "a: 1"}]
    assert {what for what, *_ in found} == {"there is a tab in front of it"}
    assert {hint for _, hint, _ in found} == {"Use spaces, as many as here"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The lamps burn.", True),
        ("  all night, at 10:30", True),
        ("Lamps", False),
        ("lamp: it burns", False),
        ("- the lamps", False),
        ('"the lamps', False),
        ("# the lamps", False),
    ],
)
def test_running_text(line: str, *, expected: bool) -> None:
    """Two words or more, without the colon of a key, are text."""
    assert is_text(line) is expected
