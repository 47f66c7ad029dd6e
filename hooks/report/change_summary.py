"""The summary of a change in Markdown, as build servers show it beside a proposed change.

The words of documents stand in it only as code, so none of them can act as Markdown or HTML.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from hooks.problems import Problem, Severity
from hooks.report.reports import counts

_LONGEST = 100_000
"""Letters of one block."""
_MOST = 900_000
"""Bytes of the whole; GitHub shows nothing at all of more than 1 MB."""
_CUT = "\n… The rest is left out here."


def summarize(problems: Sequence[Problem], proposals: Mapping[str, str], links: str | None) -> str:
    """Sum up what is wrong, what was received and has no source yet, and which links differ.

    `proposals` has for each such file what could be written, `links` the difference or None.
    """
    shown, size = [], 0
    sections = [*_problems(problems), *_differences(links), *_proposals(proposals)]
    for number, section in enumerate(sections):
        size += len(section.encode(errors="replace")) + 2
        if size > _MOST:
            left = len(sections) - number
            shown.append(
                f"And {left} more, too long for this page: .venv/bin/python -m hooks summary"
            )
            break
        shown.append(section)
    return "\n\n".join(shown) + "\n"


def _problems(problems: Sequence[Problem]) -> Iterator[str]:
    """List what stops a build, each with what to paste."""
    yield f"## Checks: {counts(problems)}"
    stops = [each for each in problems if each.severity is not Severity.NOTICE]
    for problem in stops:
        yield _code(problem.as_line())
    if not stops:
        yield "Nothing stops the site from being published."


def _differences(links: str | None) -> Iterator[str]:
    """Show which links a change adds, removes or moves."""
    if links is not None:
        yield f"## Links that differ\n\n{_code(links) if links else 'None.'}"


def _proposals(proposals: Mapping[str, str]) -> Iterator[str]:
    """Show what could be written about each received file, closed until somebody opens it."""
    if proposals:
        yield "## Received, and not yet a source"
        yield "Copy what follows into new files, read it against the original, and mend it."
    for name, text in proposals.items():
        yield f"<details><summary>{_escaped(name)}</summary>\n\n{_code(text)}\n\n</details>"


def _code(text: str) -> str:
    """Fence words with more backquotes than stand in them."""
    shown = text if len(text) <= _LONGEST else text[:_LONGEST] + _CUT
    longest = max((len(run) for run in re.findall("`+", shown)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{shown.rstrip()}\n{fence}"


def _escaped(name: str) -> str:
    return "".join(letter if _is_plain(letter) else f"&#{ord(letter)};" for letter in name)


def _is_plain(letter: str) -> bool:
    return letter.isalnum() or letter in " .-"
