"""Marks that readers would see are told; those that are meant so, or read well, are left alone."""

from dataclasses import replace
from functools import partial

import pytest

from hooks.model.pages import BriefingFrontMatter
from hooks.problems import Severity
from hooks.read.marks.shown_marks import shown_marks
from tests.builders import page
from tests.growth import MOST, growth

_TABLE = "| Who | Sum |\n| --- | --- |\n| She | 4 |\n"
_ASSETS = (
    "error 1 Correct it. A file of your computer belongs into docs/assets/, and is linked there."
)


def _told(body: str, *, is_briefing: bool = False) -> list[str]:
    """Give the severity, the line in the body and the hint of each finding."""
    found = page("x.md", body)
    if is_briefing:
        found = replace(
            found, meta=BriefingFrontMatter.model_validate({"title": "A", "summary": "B"})
        )
    return [
        f"{each.severity.value} {each.line - found.body_line + 1} {each.hint}"
        for each in shown_marks([found])
    ]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("<!-- ask", "error 1 Write --> behind its last word."),
        ("One.\n\n<!-- a ->\n\nTwo <!-- b -->", "error 3 Write --> behind its last word."),
        ("It [rose] (a/b.md).", "error 1 Write [rose](a/b.md)"),
        ("It ![rose] (a.png).", "error 1 Write ![rose](a.png)"),
        ("It (rose)[https://a.example].", "error 1 Write [rose](https://a.example)"),
        ("It [rose](a.md and fell.", "error 1 Write [rose](a.md)"),
        ("It [rose](a.md and [fell](b.md).", "error 1 Write [rose](a.md)"),
        ('It <a class="x" href="../a.md#b">rose</a>.', "error 1 Write [rose](../a.md#b)"),
        (
            "It [rose](file:///home/a.md).",
            _ASSETS,
        ),
        (
            "It [rose](htps://a.example).",
            _ASSETS,
        ),
        ("![](a.png)", "notice 1 Write what it shows: ![…](a.png)"),
        (f"Sums:\n{_TABLE}", "error 1 Put an empty line above | Who | Sum |"),
        (f"{_TABLE}\n| It | 5 |", "error 5 Delete the empty line above it."),
        (
            "| Who | Sum | At |\n| She | 4 | 5 |",
            "error 1 If its first row is its head, write below that row:\n| --- | --- | --- |",
        ),
        (
            "Who\tSum\nShe\t4",
            "notice 1 If it is to be a table, write each line like this:\n| Who | Sum |",
        ),
        ("They asked:\n- for one", "notice 1 Put an empty line above it."),
        ("## Asked\nThey asked\n- for one\n- for two", "notice 1 Put an empty line above it."),
        ("They asked:\n1. for one\n2. for two", "notice 1 Put an empty line above it."),
        (
            "• One\n• Two",
            "notice 1 Write “- ” in place of each “•”, and an empty line above the first.",
        ),
    ],
)
def test_what_readers_would_see_is_told(body: str, told: str) -> None:
    """Remarks, links and tables are errors; what can be read all the same is a notice."""
    assert _told(body) == [told]


@pytest.mark.parametrize(
    "body",
    [
        "<!-- a -->\n\nWords.\n\n<!-- b\n\nc -->",
        "`<!--` begins a remark, as in\n\n```\n<!-- a\n```",
        "It [rose](a.md) and [fell](b.md 'B').",
        "It [rose] (see a) and (fell) [sic].",
        "It (rose)[^1].\n\n[^1]: See a.md (b).",
        "[@a-2019, para. 2] (the first) [[b|c]].",
        "It [rose](https://a.example/b_(c)) and (fell).",
        'It [rose](a.md "A title") and [fell](b.md\n).',
        '<a href="https://a.example/b.md">rose</a> <a id="x"></a>',
        "`[rose] (a.md)`",
        "![A lock](a.png)",
        _TABLE,
        f"## Sums\n\n{_TABLE}\n{_TABLE}",
        "Who | Sum\n--- | ---\nShe | 4",
        "| Who |\n|:---:|\n| She |\n\nIt cost |x|, or a | b.",
        "```\n| Who | Sum |\n```",
        "- one\n- two\n\n    more:\n    - three",
        "* one\n  goes on:\n* two",
        "## Asked\n- one\n- two",
        f"## Sums\n{_TABLE}",
        "[a](https://a.example:80/b) [b](mailto:a@b.example) [e](f.md#g:h) [i](javascript:x)",
        "They met on 12 May\n2021. Then they\n14. left.",
        "They met -\n- so it is said.",
        "They asked\n1. as one would.",
        "A · B · C",
        "Term\n:   - one\n    - two",
        "> They asked:\n> - one\n> - two",
        "!!! note\n    - one\n    - two",
        "A tab\there.",
        "\tcode\tcode\n\tcode\tcode",
    ],
)
def test_what_is_read_as_it_is_meant_is_left_alone(body: str) -> None:
    """Code, remarks that end, words in brackets, lists and tables that are some."""
    assert _told(body) == []


@pytest.mark.parametrize(
    ("outer", "is_told"),
    [("Words.\n\n", True), ("", True), ("- Item.\n\n", False), ("!!! note\n\n", False)],
)
def test_an_indented_paragraph_is_told(outer: str, *, is_told: bool) -> None:
    """On a page of statements, with a citation, unless it belongs to an item."""
    body = f"{outer}    It rose [@lee-2021]."
    assert len(_told(body, is_briefing=True)) == is_told
    assert _told(body) == _told("    It rose.", is_briefing=True) == []


@pytest.mark.parametrize(
    "part", ["<!-- a ", "[a](b.md ", "(a)[", "<a href=", "| a |\n", "a\tb\n", "- a\n", "    [@\n\n"]
)
def test_time_grows_with_the_page(part: str) -> None:
    """However often a mark stands on it."""
    assert growth(lambda many: partial(_told, part * many), 1000) < MOST


def test_only_notices_are_no_errors() -> None:
    """A list that is none does not stop a build."""
    found = [*shown_marks([page("x.md", "They asked:\n- for one")])]
    assert [each.severity for each in found] == [Severity.NOTICE]
