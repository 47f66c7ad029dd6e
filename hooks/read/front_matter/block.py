"""Front matter: the YAML block between two lines `---` at the top of a file.

All values stay text (`NO`, `2014` and `2019-02-30` are words here; the models in `hooks.model`
turn them into what they are), and the line of each key is known, so that a problem can name it.
"""

import re
from typing import Any, NamedTuple

import frontmatter
from frontmatter.default_handlers import BaseHandler

from hooks.model.key_lines import KeyLines, KeyPath
from hooks.problems import Problem
from hooks.read.front_matter.yaml_mistakes import Mistake
from hooks.read.front_matter.yaml_pieces import read_block
from hooks.read.marks.page_code import without_code

_BLOCK = re.compile(r"\s*^---[ \t]*\n((?:.*\n)*?)^(?:---|\.\.\.)[ \t]*$\n?", re.MULTILINE)
_OPENING = re.compile(r"(?:(?<!\s)\s+)?^---[ \t]*$", re.MULTILINE)
_LINES = r"[a-z_]\w*:(?:[ \t].*)?(?:\n(?:[a-z_]\w*:.*|[ \t]+\S.*|- .*))*"
_AGAIN = re.compile(rf"({_LINES}\n)(?:---|\.\.\.)[ \t]*$\n?", re.MULTILINE)
"""Keys right below the end of the front matter, and another end."""
_BELOW = re.compile(rf"(?P<above>(?:.*\n){{1,5}}?)---[ \t]*\n(?P<yaml>{_LINES})\n---[ \t]*(?:\n|$)")
"""Front matter that does not begin the file."""
_FENCE_LIKE = r"(?:[ \t]*[-\u2010-\u2015\u2212]{1,8}|\+\+\+|===+|```\w*)[ \t]*"
_MEANT = re.compile(
    rf"(?:[ \t]*\n)*(?P<fence>{_FENCE_LIKE}\n)?"
    rf"(?P<yaml>{_LINES})"
    rf"(?P<end>\n{_FENCE_LIKE}(?:\n|$))?\n?"
)
_BEGINS, _PARTS, _ENDS = "<<<<<<<", ("|||||||", "======="), ">>>>>>>"
"""The marks that git leaves around two versions of some lines; see
https://git-scm.com/docs/git-merge#_how_conflicts_are_presented."""
_KNOWN = re.compile(r"(?:name|title|type|summary|date|author|label|description):")
"""What an editor meant as front matter: keys between lines that are no proper fences."""


class Document(NamedTuple):
    """A file cut into its front matter and its body."""

    values: dict[str, Any]
    """The keys; each value is text, a list or a mapping of these."""
    lines: KeyLines
    """The line of each key and list item in the file."""
    body: str
    """Everything below the front matter, untouched."""
    body_line: int
    """The line of the file on which the body begins, from 1."""
    problems: tuple[Problem, ...]
    text: tuple[str, ...] = ()
    """The lines of the file down to the end of the front matter."""

    def written(self, line: int) -> str:
        """Give a line of the front matter, counted from 1, as it stands in the file."""
        return self.text[line - 1] if 0 < line <= len(self.text) else ""


def decode(content: bytes, path: str, rule: str) -> tuple[str, list[Problem]]:
    """Read a file as UTF-8, its line ends made alike; report the line that is not UTF-8."""
    problems = []
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        problems.append(
            Problem(
                path,
                line,
                rule,
                "this line holds characters that are not UTF-8",
                "Open the file in the editor that it was written with and save it as UTF-8.",
            )
        )
        text = content.decode(errors="replace")
    text, conflicts = settled(re.sub(r"\r\n?", "\n", text))
    problems += [Problem(path, line, "site-build", *IN_CONFLICT) for line in conflicts]
    return text, problems


IN_CONFLICT = (
    "two versions of this file are in conflict here",
    "Keep one of them, and delete the lines of <, = and >.",
)
"""What is wrong, and what to do."""


def settled(text: str) -> tuple[str, list[int]]:
    """Keep of two versions in conflict the first, and give the lines on which conflicts begin.

    All else stays on its line; code may show what a conflict looks like.
    """
    if _BEGINS not in text and _ENDS not in text:
        return text, []
    marks = [line[:7] if line[7:8] in {"", " "} else "" for line in without_code(text).split("\n")]
    last = max((at for at, mark in enumerate(marks) if mark == _ENDS), default=0)
    kept, conflicts, is_open, is_theirs = [], list[int](), False, False
    for at, (mark, line) in enumerate(zip(marks, text.split("\n"), strict=True)):
        is_mark = mark in {_BEGINS, _ENDS} or (is_open and mark in _PARTS)
        if mark == _BEGINS or (mark == _ENDS and not is_open):
            conflicts.append(at + 1)
        if is_mark:
            is_open = mark != _ENDS
            is_theirs = mark in _PARTS and at < last
        kept.append("" if is_mark or is_theirs else line)
    return "\n".join(kept), conflicts


def split(text: str, path: str, rule: str) -> Document:
    """Cut the text of a file into front matter and body; say what is wrong with the former."""
    problems = []
    if text.startswith("\ufeff"):
        problems.append(
            Problem(
                path,
                1,
                rule,
                "the file begins with an invisible mark (a byte order mark, BOM)",
                "Save it as UTF-8 without byte order mark (BOM).",
            )
        )
        text = text.removeprefix("\ufeff")
    handler = _Handler(text)
    values, _ = frontmatter.parse(text, handler=handler)
    problems += [Problem(path, line, rule, what, hint) for line, what, hint in handler.mistakes]
    body_start = handler.end
    body_line = text.count("\n", 0, body_start) + 1
    lines = KeyLines(handler.lines, handler.wrong)
    above = tuple(text[:body_start].split("\n"))
    return Document(dict(values), lines, text[body_start:], body_line, tuple(problems), above)


def _meant(text: str) -> re.Match[str] | None:
    """Find what was meant as front matter: below a fence of some kind, or keys that pages have."""
    found = _MEANT.match(text)
    if found and not found["fence"]:
        is_block = found["end"] or "\n" in found["yaml"]
        found = found if is_block and _KNOWN.match(found["yaml"]) else None
    below = None if found else _BELOW.match(text)
    return below if below and _KNOWN.match(below["yaml"]) else found


class _Handler(BaseHandler):
    """What python-frontmatter calls to split a file and to read the block."""

    FM_BOUNDARY = _OPENING

    def __init__(self, text: str) -> None:
        """Find the block; python-frontmatter itself strips the text and cannot know lines."""
        super().__init__()
        self.block = _BLOCK.match(text)
        self.lines: dict[KeyPath, int] = {}
        self.wrong: frozenset[KeyPath] = frozenset()
        self.mistakes: list[Mistake] = []
        self._first_line = text[: len(text) - len(text.lstrip())].count("\n") + 1
        self._meant = None if self.block else _meant(text)
        self._again = _AGAIN.match(text, self.block.end()) if self.block else None

    @property
    def end(self) -> int:
        """Give the offset at which the body begins."""
        last = self._again or self.block or self._meant
        return last.end() if last else 0

    def split(self, text: str) -> tuple[str, str]:
        """Give the YAML and the rest; raise ValueError where there is no block."""
        if self._meant:
            fence = (self._meant.groupdict().get("fence") or "").rstrip()
            if above := self._meant.groupdict().get("above"):
                what = "the front matter does not begin on the first line"
                hint = "Move what stands above the first “---” below the second."
                self._first_line += above.count("\n")
            elif fence == "---":
                what = "the front matter that begins here with “---” has no end"
                hint = "Put a line “---” below its last key."
            else:
                begins = f"with “{fence}” instead of" if fence else "without"
                what = f"the front matter begins {begins} three hyphens"
                hint = "Write --- on a line of its own above the first key and below the last."
            self.mistakes.append(Mistake(self._first_line, what, hint))
            self._first_line -= not (fence or above)
            return self._meant["yaml"], ""
        if self.block is None:
            raise ValueError(text[:1])
        if self._first_line > 1:
            what = "the front matter does not begin on the first line"
            hint = "Delete the empty lines above the first “---”."
            self.mistakes.append(Mistake(self._first_line, what, hint))
        if self._again:
            end = self._first_line + self.block[1].count("\n") + 1
            what = "the front matter ends at this “---”, and more keys follow"
            self.mistakes.append(Mistake(end, what, "Delete this line."))
            return f"{self.block[1]}\n{self._again[1]}", ""
        return self.block[1], ""

    def load(self, fm: str) -> dict[str, Any]:
        """Read the YAML as text, lists and mappings; note what is wrong with it."""
        read = read_block(fm, self._first_line + 1)
        self.mistakes += read.mistakes
        self.lines, self.wrong = read.lines, frozenset(read.wrong)
        return read.values
