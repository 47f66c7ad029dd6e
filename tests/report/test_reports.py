"""How problems are told."""

from __future__ import annotations

import json
from dataclasses import replace

from hooks.problems import Problem
from hooks.report.reports import counts, fails, from_host, report

ERROR = Problem("docs/a.md", 3, "unknown-source", "“x” is no source", "Did you mean “y”?")
NOTICE = Problem("docs/b.md", 1, "unused-name", "nobody says “Bo”")


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


def test_a_warning_of_the_host_gets_its_line() -> None:
    """A dead link is reported where it stands in the file."""
    message = "Doc file 'a.md' contains a link 'b.md', but the target is not found among files."
    found = from_host(message, lambda path: f"{path}\n\n[b](b.md)\n")
    assert (found.path, found.line, found.rule) == ("docs/a.md", 3, "site-build")
    assert from_host("something else", lambda _: "").path == "mkdocs.yml"
