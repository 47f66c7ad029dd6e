"""Problems are values: where, which rule, what is wrong and what to do about it.

The rules and their severities are the contract of `DESIGN.md`, section 7. Pure code
returns or yields problems; only the entry points print them.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, astuple, dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem matters to the build."""

    ERROR = "error"
    """Must be mended: fails a strict build."""
    WARNING = "warning"
    """Fails a strict build until it is mended or accepted on its page."""
    NOTICE = "notice"
    """Never fails a build."""


_ERRORS = """
source-metadata entity-metadata page-metadata duplicate-id unknown-entity unknown-source
unknown-paragraph source-text-differs source-original-changed paragraph-changed ambiguous-name
citation-syntax uncited-quotation quote-not-found quote-misplaced quote-misattributed
quote-needs-paragraph absence-contradicted uncited-statement duplicate-number unused-file
site-settings site-build
"""
_WARNINGS = """
quote-omission short-quote-not-found unsupported-figure unsupported-name unquoted-source-text
unsupported-detail editorial-fact risky-name post-overlap source-unchecked source-unlocked
unused-acceptance briefing-unreviewed
"""
_NOTICES = """
unknown-name name-in-longer-name name-not-linked family-name-shared duplicate-name unused-name
uncited-paragraph
"""

RULES: dict[str, Severity] = {
    **dict.fromkeys(_ERRORS.split(), Severity.ERROR),
    **dict.fromkeys(_WARNINGS.split(), Severity.WARNING),
    **dict.fromkeys(_NOTICES.split(), Severity.NOTICE),
}
"""Every rule and its severity, in the order in which the rules page documents them."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that an editor should know, and how to mend it."""

    path: str
    """The file, relative to the root of the project, with forward slashes."""
    line: int
    """The line in that file, from 1."""
    rule: str
    """A stable name out of `RULES`."""
    text: str
    """What is wrong, in plain English, with the offending words quoted."""
    hint: str = ""
    """What to do; where one line mends it, that line, ready to paste."""
    is_notice: bool = False
    """Whether it is worth no more than a notice, whatever its rule."""

    def __post_init__(self) -> None:
        if self.rule not in RULES:
            message = f"no such rule: {self.rule}"
            raise ValueError(message)

    def __lt__(self, other: "Problem") -> bool:
        """Order by place, causes first: the settings, then sources, then what rests on them."""
        return self._place < other._place

    @property
    def _place(self) -> tuple[object, ...]:
        rank = _ORDER.get(self.path.partition("/")[0], 2)
        return (rank, self.path, self.line, self.rule not in _CAUSES, *astuple(self))

    @property
    def severity(self) -> Severity:
        """Say how much the problem matters."""
        return Severity.NOTICE if self.is_notice else RULES[self.rule]

    def as_line(self) -> str:
        """Render as `path:line: text [rule]`, with the hint on lines of its own."""
        line = f"{self.path}:{self.line}: {self.text} [{self.rule}]"
        return "\n    ".join(map(plain_line, [line, *_lines(self.hint)]))

    def as_annotation(self) -> str:
        """Render as a workflow command of GitHub Actions, which shows it at its line."""
        kind = self.severity.value
        body = "\n".join(map(plain_line, [self.text, *_lines(self.hint)]))
        place = f"file={_escape_property(plain_line(self.path))},line={self.line}"
        return f"::{kind} {place},title={_escape_property(self.rule)}::{_escape_data(body)}"

    def as_row(self) -> dict[str, str | int]:
        """Render as the object that `check --format json` prints."""
        row = asdict(self)
        order = ("path", "line", "rule", "severity", "text", "hint")
        return {key: row.get(key, self.severity.value) for key in order}


def as_json(problems: Iterable[Problem]) -> str:
    """Render problems as one JSON list."""
    return json.dumps([problem.as_row() for problem in problems], ensure_ascii=False, indent=2)


_ORDER = {"mkdocs.yml": 0, "sources": 1}
_CAUSES = frozenset({"source-text-differs", "source-original-changed"})
"""Why a paragraph has changed since the lock was written."""
_SHOWN = 60
_UNPRINTABLE = re.compile(
    "[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff]"
)
"""What moves the cursor, turns the direction of writing, or has no shape of its own."""
_COMMAND = re.compile(r"^\s*:(?=:)|##(?=\[)")
"""With what build servers take a line for a command; see
https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs."""


def show(words: str) -> str:
    """Quote the editor's words in a message, shortened where they are long."""
    return f"“{words}”" if len(words) <= _SHOWN else f"“{words[:_SHOWN]}…”"


def plain_line(text: str) -> str:
    r"""Give text as one line that means nothing to a terminal or to a build server.

    >>> plain_line("lamp\n::warning::all is well")
    'lamp ::warning::all is well'
    >>> plain_line("::stop::")
    ': :stop::'
    """
    shown = _UNPRINTABLE.sub(lambda found: _visible(found[0]), text)
    return _COMMAND.sub(lambda found: f"{found[0]} ", shown)


def _visible(char: str) -> str:
    if char.isspace():
        return " "
    return "\N{REPLACEMENT CHARACTER}" if char >= "\ud800" else f"\\x{ord(char):02x}"


def _lines(hint: str) -> list[str]:
    return hint.split("\n") if hint else []


def _escape_data(text: str) -> str:
    """Escape as github.com/actions/toolkit does (packages/core/src/command.ts)."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")
