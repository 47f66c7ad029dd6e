"""Reports: problems in words, for people, for GitHub and for programs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hooks.problems import Problem, Severity, as_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


FORMATS = ("text", "github", "json")
"""The forms in which `check` prints problems."""
_HOST = re.compile(r"Doc file '(?P<page>[^']+)' contains [^']*'(?P<link>[^']*)'")


def report(problems: Sequence[Problem], form: str) -> str:
    """Render problems in one of the `FORMATS`."""
    if form == "json":
        return as_json(problems)
    if form == "github":
        return "\n".join(problem.as_annotation() for problem in problems)
    lines = [
        problem.as_line()
        for severity in reversed(Severity)  # on a terminal the last lines are those that are seen
        for problem in problems
        if problem.severity is severity
    ]
    return "\n".join([*lines, counts(problems)])


def counts(problems: Iterable[Problem]) -> str:
    """Say how many problems of each severity there are: `1 error, no warnings, 3 notices`."""
    found = [problem.severity for problem in problems]
    return ", ".join(_count(found.count(severity), severity.value) for severity in Severity)


def fails(problems: Iterable[Problem]) -> bool:
    """Say whether any problem fails a strict build."""
    return any(problem.severity is not Severity.NOTICE for problem in problems)


def from_host(message: str, text_of: Callable[[str], str]) -> Problem:
    """Turn a warning of MkDocs into a problem, at the line of the link that it is about."""
    found = _HOST.search(message)
    if not found:
        return Problem("mkdocs.yml", 1, "site-build", message)
    path = f"docs/{found['page']}"
    text = text_of(path)
    line = text[: max(0, text.find(found["link"]))].count("\n") + 1
    return Problem(path, line, "site-build", message)


def _count(number: int, name: str) -> str:
    return f"{number or 'no'} {name}{'' if number == 1 else 's'}"
