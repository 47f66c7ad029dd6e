"""What an editor most likely did when YAML cannot be read, and the line that mends it."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import yaml

from hooks.problems import show
from hooks.read.front_matter.line_slips import is_text, moves, slips

WENT_ON = "If it goes on with the line above, write:\n"
_BEGUN = re.compile(r"(?P<head>[a-z_]+:[ ]+)(?P<value>[^\W\d_][^#]*[ ][^#]*[^#.!?])")
_VALUE = re.compile(
    r"(?P<head>[ ]*(?:- +)*(?:[^\s:#\[{\"'-][^:#]*:[ ]+|(?<=- )))(?P<value>\S(?:.*\S)?)\s*$"
)
_TYPOGRAPHIC = "“”„‟‘’‚‛«»"
_FEW = 2
"""Spaces in a line `key: value` whose value is a name at the most."""
_QUOTE = "Put quotes round the value"
_RUNNING = (
    "If it goes on with the line above, put it at the end of that line. If it is text of the page, "
    "put it below the “---” with which the front matter ends."
)
_REMARK = re.compile(r"\s#")
_LOOKED_BACK = 6
_GUESSES = (
    (r"^[ ]*\t|\t", r"'\\t'|tab|cannot start any token", "there is a tab", "Use spaces instead."),
    (
        r"\u00a0",
        r"",
        "there is a no-break space, which looks like a space and is none",
        "Delete it and type a space.",
    ),
    (
        r"^[^:]*:\s+[“”„‘’«]",
        r"",
        "the quotation marks are typographic ones, which do not count here",
        "Use straight quotes, \" or ', round the value.",
    ),
    (
        r"",
        r"block scalar",
        "the value begins with “>” or “|”, which has a special meaning",
        f"{_QUOTE}.",
    ),
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
        r"cannot start any|expected alphabetic|scanning (an?) (anchor|alias|tag|dir)|tag handle",
        "the value begins with a sign that has a special meaning",
        f"{_QUOTE}.",
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


class Mistake(NamedTuple):
    """What is wrong with the front matter at a line of the file, and what to do about it."""

    line: int
    text: str
    hint: str


def quoted(value: str) -> str:
    """Write a value in quotes, such that YAML reads it as it stands."""
    value = without_quotes(value)
    if value[:1] == '"' and value.count('"') == 1:
        value = value[1:]
    elif re.fullmatch(r'"[^"]*\\[^"]*"', value):
        value = value[1:-1]
    if not re.search(r'["\\]', value):
        return f'"{value}"'
    return "'" + value.replace("'", "''") + "'"


def without_quotes(value: str) -> str:
    """Take typographic quotation marks round a value away."""
    is_quoted = len(value) > 1 and value[0] in _TYPOGRAPHIC and value[-1] in f"{_TYPOGRAPHIC}\"'"
    within = value[1:-1]
    return within if is_quoted and not any(mark in within for mark in "“”„‟«»") else value


def paste(line: str) -> str | None:
    """Write a line `key: value` or `- value` with its value in quotes; None for any other line.

    >>> paste("title: Minutes: a summary")
    'title: "Minutes: a summary"'
    """
    found = _VALUE.match(line)
    if not found or re.fullmatch(r"\{[^{].*|\[[^\]]*\]?", found["value"]):
        return None  # keys and lists of their own are no words
    return f"{found['head']}{quoted(found['value'])}"


def went_on(above: str, line: str) -> str:
    """Give one line for a text that goes on in a line which begins like a key, or "".

    >>> went_on("summary: What it said of the", "rate: it rose").removeprefix(WENT_ON)
    'summary: "What it said of the rate: it rose"'
    """
    found, rest = _BEGUN.fullmatch(above), line.strip()
    if not found or " " not in rest.partition(": ")[2]:
        return ""
    whole = f"{found['value'].strip()} {rest}"
    return f"{WENT_ON}{found['head']}{quoted(whole)}"


def explain(
    error: yaml.YAMLError,
    lines: Sequence[str],
    as_written: Sequence[str],
    can_read: Callable[[list[str]], bool],
) -> Mistake:
    """Give the line, from 0, what is wrong with it, and what to do.

    `as_written` are the lines as they stand in the file; `can_read` says whether other lines in
    place of these would be YAML: only a line that mends them is offered.
    """
    at = _line(error, lines)
    if "too deep" in str(error):
        return Mistake(at, "brackets or lists stand here one inside the other too deep", "")
    for mistake, changed in _likely(error, at, lines, as_written):
        if can_read([changed.get(number, line) for number, line in enumerate(lines)]):
            return mistake
    return Mistake(at, *_guess(error, lines, at))


def _likely(
    error: yaml.YAMLError, at: int, lines: Sequence[str], as_written: Sequence[str]
) -> Iterator[tuple[Mistake, dict[int, str]]]:
    """Yield what may be wrong, the likeliest first, and the lines that would mend it, by number."""
    for line in (at, at - 1):
        if 0 <= line < len(lines) and (better := paste(lines[line])):
            hint = f"{_QUOTE}, in one line:\n{paste(as_written[line])}"
            yield Mistake(line, _guess(error, lines, line)[0], hint), {line: better}
    near = [line for line in range(at, max(at - _LOOKED_BACK, -1), -1) if line < len(lines)]
    mendings = [(line, each) for line in near for each in slips(line, lines)]
    mendings += [(line, each) for line in near if line >= at - 1 for each in moves(line, lines)]
    for line, (what, hint, changed) in mendings:
        better = "\n".join(changed.values()) + _or_whole(as_written, line)
        yield Mistake(line, f"{_shown(lines[line])}: {what}", f"{hint}:\n{better}"), changed
    for line in filter(lambda line: is_text(lines[line]), near):
        yield Mistake(line, f"{_shown(lines[line])}, which is no key", _RUNNING), {line: ""}
    better = paste(" ".join(line.strip() for line in lines if line.strip()))
    if better and any(map(_REMARK.search, lines)):
        whole = " ".join(line.strip() for line in as_written if line.strip())
        first = next(number for number, line in enumerate(lines) if line.strip())
        indent = as_written[first][: len(as_written[first]) - len(as_written[first].lstrip(" "))]
        hint = f"{_QUOTE}, in one line:\n{indent}{paste(whole)}"
        changed = dict.fromkeys(range(len(lines)), "") | {first: better}
        yield Mistake(first, _guess(error, lines, at)[0], hint), changed


def _or_whole(lines: Sequence[str], at: int) -> str:
    """Offer an indented line as the end of the text above it, where that is no mere name."""
    above = lines[at - 1]
    is_text = at and lines[at].startswith(" ") and above.count(" ") > _FEW
    return f"\n{went_on(above, lines[at])}".rstrip() if is_text else ""


def _guess(error: yaml.YAMLError, lines: Sequence[str], line: int) -> tuple[str, str]:
    """Guess from the words of a line and the message of the parser."""
    words = lines[line].strip() if line < len(lines) else ""
    shown = _shown(words)
    above = lines[line - 1].lstrip() if 0 < line <= len(lines) else ""
    if _REMARK.search(above) and not above.startswith("#"):
        what = "perhaps the value in the line above ends at its “#”"
        return f"{shown}: {what}", "Put quotes round that value."
    for on_line, message, guess, hint in _GUESSES:
        where = lines[line] if guess.endswith("tab") and line < len(lines) else words
        if re.search(on_line, where) and re.search(message, str(error)):
            return f"{shown}: perhaps {guess}", hint
    return shown, "Compare the line with another page: “key: value”, lists with “- ”."


def _line(error: Any, lines: Sequence[str]) -> int:  # noqa: ANN401  # PyYAML's errors are untyped
    """Find the line: for a quote the one that opens it, else where reading failed."""
    context = str(getattr(error, "context", "") or "")
    mark = getattr(error, "problem_mark", None)
    if "quoted scalar" in context or "flow" in context or mark is None:
        mark = getattr(error, "context_mark", None) or mark
    if mark is not None:
        last = max((at for at, line in enumerate(lines) if line.strip()), default=0)
        return min(int(mark.line), last)
    position = getattr(error, "position", 0)
    text = "\n".join(lines)
    return text.count("\n", 0, position) if isinstance(position, int) else 0


def _shown(line: str) -> str:
    return f"the front matter cannot be read at {show(line.strip())}"
