"""What an editor most likely did when a YAML block cannot be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import yaml

_GUESSES = (
    (r"^[ ]*\t|\t", r"'\\t'|tab|cannot start any token", "there is a tab", "Use spaces instead."),
    (
        r"",
        r"quoted scalar|unknown escape|hexdecimal|escape",
        "an opening quote has no closing one, or a backslash stands between double quotes",
        "Close the quote. Put words that hold quotes between single ones: 'He said \"no\"'.",
    ),
    (
        r"",
        r"mapping values are not allowed",
        "a value holds a colon, the line is indented too far, or no “: ” stands in the line above",
        'Put quotes round the value: title: "Minutes: a summary".',
    ),
    (
        r"[\[{]",
        r"flow|expected ',' or|cannot start any token",
        "the value begins with a bracket",
        "Put quotes round the value, or close the bracket.",
    ),
    (
        r"",
        r"cannot start any token|expected alphabetic|while scanning (an?) (anchor|alias|tag|dir)",
        "the value begins with a sign that has a special meaning",
        "Put quotes round the value.",
    ),
    (
        r"",
        r"could not find expected ':'",
        "a colon is missing, or no space follows it",
        "Write it as “key: value”.",
    ),
    (
        r"",
        r"special characters|control characters|unacceptable character|invalid",
        "there is a character that cannot be shown",
        "Delete it, or type the line again.",
    ),
    (
        r"",
        r"block|expected <document start>",
        "a line is not indented like its neighbours, or words follow a closing quote",
        "Give lines of one list the same number of spaces in front; quote the whole value.",
    ),
)


def explain(error: yaml.YAMLError, block: str) -> tuple[int, str, str]:
    """Give the line in the block, from 0, what is wrong with it, and what to do."""
    line = _line(error, block)
    lines = block.split("\n")
    words = lines[line].strip() if line < len(lines) else ""
    shown = f"the front matter cannot be read at “{_short(words)}”"
    for on_line, message, guess, hint in _GUESSES:
        if re.search(on_line, words if guess[-3:] != "tab" else lines[line]) and re.search(
            message, str(error)
        ):
            return line, f"{shown}: perhaps {guess}", hint
    return line, shown, "Compare the line with another page: “key: value”, lists with “- ”."


def _line(error: Any, block: str) -> int:  # noqa: ANN401  # PyYAML's errors are untyped
    """Find the line: for a quote the one that opens it, else where reading failed."""
    context = str(getattr(error, "context", "") or "")
    mark = getattr(error, "problem_mark", None)
    if "quoted scalar" in context or "flow" in context or mark is None:
        mark = getattr(error, "context_mark", None) or mark
    if mark is not None:
        last = block.rstrip("\n").count("\n")
        return min(int(mark.line), last)
    position = getattr(error, "position", 0)
    return block.count("\n", 0, position) if isinstance(position, int) else 0


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:60]}…"  # noqa: PLR2004  # about a line
