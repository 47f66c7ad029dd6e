"""A citation without its @ is told; words in brackets that are none are left alone."""

from __future__ import annotations

import pytest

from hooks.model.key_lines import KeyLines
from hooks.model.pages import Page, PageFrontMatter
from hooks.read.unsigned_citations import unsigned_citations

SOURCES = {"lee-2021", "report"}


def told(body: str) -> list[str]:
    """Give what is said of a body that begins on line 3."""
    page = Page("docs/x.md", PageFrontMatter.model_validate({}), body, 3, KeyLines())
    return [f"{each.line} {each.hint}" for each in unsigned_citations([page], SOURCES)]


@pytest.mark.parametrize(
    ("body", "hint"),
    [
        ("It rose [lee-2021, para. 3].", "3 Write [@lee-2021, para. 3]"),
        ("It rose.\n\nIt fell [lee-2021].", "5 Write [@lee-2021]"),
        ("It rose [report, paras 2, 4–6].", "3 Write [@report, paras 2, 4–6]"),
        ('No [lee-2021, no mention of "x"].', '3 Write [@lee-2021, no mention of "x"]'),
        ("`code`\n```\ncode\n```\n- an item [lee-2021, para 1]", "7 Write [@lee-2021, para 1]"),
    ],
)
def test_told(body: str, hint: str) -> None:
    """The line to paste has the sign."""
    assert told(body) == [hint]


@pytest.mark.parametrize(
    "body",
    [
        "It rose [@lee-2021, para. 3].",
        "It rose [lee-2022, para. 3].",
        "The [report] says so.",
        "Write `[lee-2021, para. 3]`.",
        "```\n[lee-2021, para. 3]\n```",
        "See [lee-2021](sources/lee-2021.md).",
        "See [lee-2021][one] and [[lee-2021]].",
        "\\[lee-2021, para. 3]",
        "[lee-2021]: https://a.example",
    ],
)
def test_left_alone(body: str) -> None:
    """Links, code, escaped brackets and ordinary words are what they are."""
    assert told(body) == []
