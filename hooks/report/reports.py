"""Reports: problems in words, for people, for GitHub and for programs."""

from __future__ import annotations

import json
import re
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING

from hooks.problems import Problem, Severity, as_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


FORMATS = ("text", "github", "gitlab", "json")
"""The forms in which `check` prints problems."""
_GITLAB = {Severity.ERROR: "blocker", Severity.WARNING: "major", Severity.NOTICE: "info"}
_HOST = re.compile(r"Doc file '(?P<page>[^']+)' contains [^']*'(?P<link>[^']*)'")


def report(problems: Sequence[Problem], form: str) -> str:
    """Render problems in one of the `FORMATS`."""
    if form == "json":
        return as_json(problems)
    if form == "gitlab":
        return _code_quality(problems)
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


def stopping(problems: Iterable[Problem], *, strict: bool, warned: bool) -> str:
    """Say what stops a build, such as `1 error, 2 warnings`; "" if nothing does.

    A strict one is stopped by warnings too, those of the host included.
    """
    heeded = (Severity.ERROR, Severity.WARNING) if strict else (Severity.ERROR,)
    found = Counter(problem.severity for problem in problems)
    told = [_count(found[each], each.value) for each in heeded if found[each]]
    return ", ".join(told) or ("warnings of MkDocs" if strict and warned else "")


def from_host(message: str, text_of: Callable[[str], str]) -> Problem:
    """Turn a warning of MkDocs into a problem, at the line of the link that it is about."""
    found = _HOST.search(message)
    if not found:
        return Problem("mkdocs.yml", 1, "site-build", message)
    path = f"docs/{found['page']}"
    text = text_of(path)
    line = text[: max(0, text.find(found["link"]))].count("\n") + 1
    return Problem(path, line, "site-build", message)


def _code_quality(problems: Iterable[Problem]) -> str:
    """Render for GitLab; see https://docs.gitlab.com/ci/testing/code_quality/ (custom tools).

    A problem is known by file, rule and words, so that it is not new where only its line moved.
    """
    seen: Counter[str] = Counter()
    rows = []
    for problem in problems:
        key = f"{problem.path}\n{problem.rule}\n{problem.text}"
        seen[key] += 1
        rows.append(
            {
                "description": " ".join(f"{problem.text}\n{problem.hint}".split()),
                "check_name": problem.rule,
                "fingerprint": sha256(f"{key}\n{seen[key]}".encode()).hexdigest(),
                "severity": _GITLAB[problem.severity],
                "location": {"path": problem.path, "lines": {"begin": problem.line}},
            }
        )
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _count(number: int, name: str) -> str:
    return f"{number or 'no'} {name}{'' if number == 1 else 's'}"
