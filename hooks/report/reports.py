"""Reports: problems in words, for people, for GitHub and for programs."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256

from hooks.problems import Problem, Severity, as_json

FORMATS = ("text", "github", "gitlab", "json")
"""The forms in which `check` prints problems."""
_MANY = 20
"""So many notices are told in one line."""
_GITLAB = {Severity.ERROR: "blocker", Severity.WARNING: "major", Severity.NOTICE: "info"}


def report(problems: Sequence[Problem], form: str, *, whole: bool = False) -> str:
    """Render problems in one of the `FORMATS`.

    As text, many notices become one line, unless the `whole` is asked for (`DESIGN.md`, section 7).
    """
    if form == "json":
        return as_json(problems)
    if form == "gitlab":
        return _code_quality(problems)
    if form == "github":
        return "\n".join(problem.as_annotation() for problem in problems)
    notices = [each for each in problems if each.severity is Severity.NOTICE]
    folded = not whole and len(notices) >= _MANY
    lines = [
        problem.as_line()
        for severity in reversed(Severity)  # on a terminal the last lines are those that are seen
        for problem in problems
        if problem.severity is severity and not (folded and severity is Severity.NOTICE)
    ]
    return "\n".join([*([_folded(notices)] if folded else []), *lines, counts(problems)])


def _folded(notices: Iterable[Problem]) -> str:
    """Tell of many notices in one line, so that they do not hide what must be mended."""
    rules = Counter(each.rule for each in notices).most_common()
    told = ", ".join(f"{count} {rule}" for rule, count in rules)
    command = ".venv/bin/python -m hooks check --notices"
    total = sum(count for _, count in rules)
    return f"{total} notices, which stop nothing: {told}. To read them: {command}"


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
