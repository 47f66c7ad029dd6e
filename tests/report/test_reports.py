"""How problems are told."""

import json
from dataclasses import replace

import pytest

from hooks.problems import Problem
from hooks.report.reports import counts, fails, report, stopping

ERROR = Problem("docs/a.md", 3, "unknown-source", "“x” is no source", "Did you mean “y”?")
NOTICE = Problem("docs/b.md", 1, "unused-name", "nobody says “Bo”")
WARNING = Problem("docs/c.md", 1, "risky-name", "the name “Bo” is short")


def test_text_ends_with_the_count() -> None:
    """People get a line for each problem, its hint below it; what stops the build comes last."""
    assert report([ERROR, NOTICE], "text").splitlines() == [
        "docs/b.md:1: nobody says “Bo” [unused-name]",
        "docs/a.md:3: “x” is no source [unknown-source]",
        "    Did you mean “y”?",
        "1 error, no warnings, 1 notice",
    ]
    assert counts([]) == "no errors, no warnings, no notices"


def test_the_other_forms_hold_the_same() -> None:
    """GitHub gets annotations, programs get JSON."""
    assert report([ERROR], "github") == (
        "::error file=docs/a.md,line=3,title=unknown-source::“x” is no source%0ADid you mean “y”?"
    )
    assert json.loads(report([NOTICE], "json"))[0]["severity"] == "notice"
    assert json.loads(report([], "json")) == []


def test_gitlab_knows_a_problem_again() -> None:
    """Its report has each problem once, under a name that does not change with the line."""
    moved = replace(ERROR, line=9)
    first, second, notice = json.loads(report([ERROR, moved, NOTICE], "gitlab"))
    assert first["description"] == "“x” is no source Did you mean “y”?"
    assert first["check_name"] == "unknown-source"
    assert (first["severity"], notice["severity"]) == ("blocker", "info")
    assert first["location"] == {"path": "docs/a.md", "lines": {"begin": 3}}
    assert len({each["fingerprint"] for each in (first, second, notice)}) == 3
    assert json.loads(report([moved], "gitlab"))[0]["fingerprint"] == first["fingerprint"]


def test_only_notices_let_a_build_pass() -> None:
    """An error or a warning that is left fails."""
    assert fails([ERROR, NOTICE])
    assert not fails([NOTICE])


@pytest.mark.parametrize(("count", "lines"), [(19, 20), (20, 2), (400, 2)])
def test_many_notices_are_one_line(count: int, lines: int) -> None:
    """Twenty notices do not hide an error; whoever asks reads them all."""
    notices = [replace(NOTICE, line=line) for line in range(count)]
    assert len(report(notices, "text").splitlines()) == lines
    if lines == 2:
        assert report(notices, "text").startswith(f"{count} notices, which stop nothing: {count} u")
    assert len(report(notices, "text", whole=True).splitlines()) == count + 1
    told = report([ERROR, *notices], "text")
    assert ERROR.as_line() in told
    assert len(json.loads(report(notices, "json"))) == count


@pytest.mark.parametrize(
    ("problems", "strict", "warned", "stops"),
    [
        ([ERROR], False, False, "1 error"),
        ([ERROR, NOTICE], False, True, "1 error"),
        ([ERROR, WARNING, ERROR], False, False, "2 errors"),
        ([ERROR, WARNING], True, True, "1 error, 1 warning"),
        ([WARNING], True, False, "1 warning"),
        ([], True, True, "warnings of MkDocs"),
        ([WARNING, NOTICE], False, True, ""),
        ([NOTICE], True, False, ""),
        ([], False, False, ""),
    ],
)
def test_an_error_stops_every_build_a_warning_a_strict_one(
    problems: list[Problem], stops: str, *, strict: bool, warned: bool
) -> None:
    """Nothing is published then, and it is said what stopped it."""
    assert stopping(problems, strict=strict, warned=warned) == stops
