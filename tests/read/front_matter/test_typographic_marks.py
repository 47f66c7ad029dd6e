"""Names and titles in curly quotes."""

from typing import Any

import pytest

from hooks.model.key_lines import KeyLines
from hooks.read.front_matter.block import split
from hooks.read.front_matter.typographic_marks import in_marks


def told(block: str, wrong: frozenset[Any] = frozenset()) -> list[tuple[Any, ...]]:
    """Give path, severity, line and text of what is said of a block, and the line to write."""
    document = split(f"---\n{block}\n---\n", "docs/x.md", "page-metadata")
    lines = KeyLines(document.lines.by_path, wrong)
    found = in_marks(document.values, lines, document, "docs/x.md", "page-metadata")
    return [
        (place, each.severity, each.line, each.text, each.hint.split("\n")[-1])
        for place, each in found
    ]


OF_NAME = "the quotation marks are no part of a name"


@pytest.mark.parametrize(
    ("block", "place", "line", "text", "mended"),
    [
        ("a: 1\nname: “Eva Lind”", ("name",), 3, f"“name”: {OF_NAME}", "name: Eva Lind"),
        (
            "other_names:\n  - Eve\n  - ‘Evie’",
            ("other_names", 1),
            4,
            f"item 2 of “other_names”: {OF_NAME}",
            "  - Evie",
        ),
        (
            "posts:\n  - label: „Warden“",
            ("posts", 0, "label"),
            3,
            f"“label” in item 1 of “posts”: {OF_NAME}",
            "  - label: Warden",
        ),
    ],
)
def test_names_in_marks(
    block: str, place: tuple[str | int, ...], line: int, text: str, mended: str
) -> None:
    """Nobody bears a name in quotation marks."""
    assert told(block) == [(place, "error", line, text, mended)]


def test_a_title_in_marks() -> None:
    """A document may bear such a title, so that is a notice."""
    text = "“title”: the quotation marks are shown as part of it"
    assert told("title: “Minutes”") == [(("title",), "notice", 2, text, "title: Minutes")]


@pytest.mark.parametrize(
    "block",
    [
        "name: Eva “Evie” Lind",
        'name: "Eva Lind"',
        "name: “Eva” and “Ivo”",
        "summary: “Words.”",
        "name:",
        "name: [Eva, [x]]\ntitle: {a: b}",
    ],
)
def test_marks_that_belong_there(block: str) -> None:
    """Those inside of a name, those of YAML itself and those round other keys are left."""
    assert told(block) == []


def test_what_is_wrong_already_is_told_once() -> None:
    """A value that could not be taken as it stands has a problem of its own."""
    assert told("name: “Eva Lind”", frozenset({("name",)})) == []
