"""Front matter: the YAML block between two lines `---` at the top of a file.

All values stay text (`NO`, `2014` and `2019-02-30` are words here; the models in `hooks.model`
turn them into what they are), and the line of each key is known, so that a problem can name it.
A block whose fences are missing or others is found too, and told.
"""

import re
from typing import Any, NamedTuple

import frontmatter
from frontmatter.default_handlers import BaseHandler

from hooks.model.key_lines import KeyLines
from hooks.problems import Problem
from hooks.read.front_matter.yaml_mistakes import Mistake
from hooks.read.front_matter.yaml_pieces import YamlBlock, read_block
from hooks.read.marks.conflicts import IN_CONFLICT, settled
from hooks.read.words.typography import COMMON_DASHES

_BLOCK = re.compile(r"\s*^---[ \t]*\n((?:.*\n)*?)^(?:---|\.\.\.)[ \t]*$\n?", re.MULTILINE)
_LINES = r"[a-z_]\w*:(?:[ \t].*)?(?:\n(?:[a-z_]\w*:.*|[ \t]+\S.*|- .*))*"
_AGAIN = re.compile(rf"({_LINES}\n)(?:---|\.\.\.)[ \t]*$\n?", re.MULTILINE)
"""Keys right below the end of the front matter, and another end."""
_BELOW = re.compile(rf"(?P<above>(?:.*\n){{1,5}}?)---[ \t]*\n(?P<yaml>{_LINES})\n---[ \t]*(?:\n|$)")
"""Front matter that does not begin the file."""
_FENCE_LIKE = rf"(?:[ \t]*[{COMMON_DASHES}]{{1,8}}|\+\+\+|===+|```\w*)[ \t]*"
_MEANT = re.compile(
    rf"(?:[ \t]*\n)*(?P<fence>{_FENCE_LIKE}\n)?"
    rf"(?P<yaml>{_LINES})"
    rf"(?P<end>\n{_FENCE_LIKE}(?:\n|$))?\n?"
)
"""What an editor meant as front matter: keys between lines that are no proper fences."""
_KNOWN = re.compile(r"(?:name|title|type|summary|date|author|label|description):")
"""Keys with which front matter begins that has no fence at all."""
_NOT_FIRST = "the front matter does not begin on the first line"


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


class _Cut(NamedTuple):
    """The YAML of a file, and what is wrong with how it stands there."""

    yaml: str
    first_line: int
    """The line of the file on which the YAML begins, from 1."""
    end: int
    """The offset at which the body begins."""
    mistakes: list[Mistake]


def decode(content: bytes, path: str, rule: str) -> tuple[str, list[Problem]]:
    """Read a file as UTF-8, its line ends made alike; report the line that is not UTF-8.

    Of two versions in conflict the first is kept, which is reported too.
    """
    problems = []
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        what = "this line holds characters that are not UTF-8"
        hint = "Open the file in the editor that it was written with and save it as UTF-8."
        problems.append(Problem(path, line, rule, what, hint))
        text = content.decode(errors="replace")
    text, conflicts = settled(re.sub(r"\r\n?", "\n", text))
    problems += [Problem(path, line, "site-build", *IN_CONFLICT) for line in conflicts]
    return text, problems


def split(text: str, path: str, rule: str) -> Document:
    """Cut the text of a file into front matter and body; say what is wrong with the former."""
    mistakes = []
    if text.startswith("\ufeff"):
        what = "the file begins with an invisible mark (a byte order mark, BOM)"
        mistakes.append(Mistake(1, what, "Save it as UTF-8 without byte order mark (BOM)."))
        text = text.removeprefix("\ufeff")
    cut = _cut(text) or _cut_at_slips(text)
    if cut is None:
        return Document({}, KeyLines(), text, 1, _problems(mistakes, path, rule), ("",))
    handler = _Handler(cut)
    values, _ = frontmatter.parse(text, handler=handler)
    read, above = handler.read, text[: cut.end].split("\n")
    return Document(
        values,
        KeyLines(read.lines, frozenset(read.wrong)),
        text[cut.end :],
        len(above),
        _problems([*mistakes, *cut.mistakes, *read.mistakes], path, rule),
        tuple(above),
    )


class _Handler(BaseHandler):
    """What python-frontmatter calls: it hands over the block that was found, and reads it."""

    FM_BOUNDARY = _BLOCK

    def __init__(self, cut: _Cut) -> None:
        """Take the block as it was found: the library strips the text, and so cannot know lines."""
        super().__init__()
        self._cut = cut
        self.read = YamlBlock()

    def split(self, _: str) -> tuple[str, str]:
        """Give the YAML; the body is cut off by its offset."""
        return self._cut.yaml, ""

    def load(self, fm: str) -> dict[str, Any]:
        """Read the YAML as text, lists and mappings; note what is wrong with it."""
        self.read = read_block(fm, self._cut.first_line)
        return self.read.values


def _cut(text: str) -> _Cut | None:
    """Find front matter between its two lines `---`, at the top or below empty lines."""
    block = _BLOCK.match(text)
    if not block:
        return None
    mistakes, yaml, end = [], block[1], block.end()
    line = _first_line(text)
    if line > 1:
        hint = "Delete the empty lines above the first “---”."
        mistakes.append(Mistake(line, _NOT_FIRST, hint))
    if again := _AGAIN.match(text, end):
        what = "the front matter ends at this “---”, and more keys follow"
        mistakes.append(Mistake(line + yaml.count("\n") + 1, what, "Delete this line."))
        yaml, end = f"{yaml}\n{again[1]}", again.end()
    return _Cut(yaml, line + 1, end, mistakes)


def _cut_at_slips(text: str) -> _Cut | None:
    """Find what was meant as front matter: below a fence of some kind, or keys that pages have."""
    line, found = _first_line(text), _MEANT.match(text)
    if found and (found["fence"] or _is_block(found)):
        fence = (found["fence"] or "").rstrip()
        if fence == "---":
            what = "the front matter that begins here with “---” has no end"
            hint = "Put a line “---” below its last key."
        else:
            begins = f"with “{fence}” instead of" if fence else "without"
            what = f"the front matter begins {begins} three hyphens"
            hint = "Write --- on a line of its own above the first key and below the last."
        return _Cut(found["yaml"], line + bool(fence), found.end(), [Mistake(line, what, hint)])
    found = _BELOW.match(text)
    if not found or not _KNOWN.match(found["yaml"]):
        return None
    line += found["above"].count("\n")
    hint = "Move what stands above the first “---” below the second."
    return _Cut(found["yaml"], line + 1, found.end(), [Mistake(line, _NOT_FIRST, hint)])


def _is_block(found: re.Match[str]) -> bool:
    """Say whether keys below no fence are front matter: a known one, and more than one line."""
    is_long = found["end"] or "\n" in found["yaml"]
    return bool(is_long and _KNOWN.match(found["yaml"]))


def _first_line(text: str) -> int:
    """Give the line of the first word, from 1."""
    return text[: len(text) - len(text.lstrip())].count("\n") + 1


def _problems(mistakes: list[Mistake], path: str, rule: str) -> tuple[Problem, ...]:
    return tuple(Problem(path, line, rule, what, hint) for line, what, hint in mistakes)
