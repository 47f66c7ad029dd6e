"""Marks that the host does not read as they were meant, so that readers would see them."""

import re
from collections.abc import Iterable, Iterator
from itertools import dropwhile

from hooks.model.entities import EntityFrontMatter
from hooks.model.pages import BriefingFrontMatter, Page
from hooks.problems import Problem
from hooks.read.marks.page_code import without_code

_MOST = 80
_TO = (
    r"(?P<to>(?:https?://|mailto:|\.\./|#)[^\s()\[\]]+"
    r"|[^\s()\[\]]+\.(?:md|html?|pdf|png|jpe?g|gif|svg|webp)(?:#[\w-]*)?)"
)
_WORDS = r"(?P<sign>!?)\[(?P<words>[^\[\]\n]*)\]"
_BETTER = "Write {sign}[{words}]({to})"
_LINKS = (
    (rf"{_WORDS}[ \t]+\({_TO}\)", "is no link: a space parts its brackets", _BETTER),
    (
        rf"(?P<sign>)\((?P<words>[^()\n]+)\)\[{_TO}\]",
        "is no link: its brackets are the wrong way round",
        _BETTER,
    ),
    (
        rf"{_WORDS}\({_TO}(?=\s|\Z)(?!\s*\)|[^()\n]*\))",
        "is no link: nothing closes its last bracket",
        _BETTER,
    ),
    (
        r"(?P<sign>)<a\s[^<>]*?href=[\"']?(?P<to>(?!\w+:)[^\s\"'<>]+\.md(?:#[\w-]*)?)[^<>]*>(?P<words>[^<\n]*)</a>",
        "leads nowhere: only in Markdown does a link to a file lead to its page",
        _BETTER,
    ),
    (
        rf"{_WORDS}\((?!(?:https?://|(?:mailto|tel|javascript|vbscript|data):))[A-Za-z][\w+.-]*:[^()\n]*\)",
        "leads nowhere: an address begins with https://, http:// or mailto:",
        "Correct it. A file of your computer belongs into docs/assets/, and is linked there.",
    ),
)
"""Links as they are written wrongly. What would run in a browser is made harmless elsewhere."""
_SHAPES = tuple((re.compile(shape), what, hint) for shape, what, hint in _LINKS)
_REMARK = re.compile(r"<!--(?:(?!-->|<!--).)*(?=<!--|\Z)", re.DOTALL)
_WORDLESS = re.compile(r"!\[\s*\]\([^()\n]*\)")
_BLOCK = re.compile(r"^(?:[^\n]*\S[^\n]*(?:\n|\Z))+", re.MULTILINE)
_HEADING = re.compile(r" {0,3}#")
_ITEM = re.compile(r" {0,3}(?:[-*+]|[0-9]+[.)])[ \t]+\S")
_FIRST = re.compile(r" {0,3}(?:[-*+]|1[.)])[ \t]")
_BULLET = re.compile(r" {0,3}([•·▪◦‣●])[ \t]*\S")
_OTHER = re.compile(r" {0,3}(?:[|><{:]|!!!|\?\?\?|===|\[\^|\Z)|[ \t]")
"""What is no plain paragraph, or has blocks of its own below it."""
_ROW = re.compile(r" {0,3}\|.*\|[ \t]*\Z")
_RULER = re.compile(r" {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)*\Z")
_TABBED = re.compile(r"[^\s|][^\n\t]*\t[^\n]*\S")
_Found = tuple[int, str, str, bool]
"""Where it stands, what is wrong, what to do, and whether it is a notice."""


def shown_marks(pages: Iterable[Page]) -> Iterator[Problem]:
    """Report remarks and links that stay open, and tables and paragraphs that are none.

    Lists that are none and pictures without words are notices. What is code is meant so.
    """
    for page in pages:
        body = without_code(page.body)
        is_checked = isinstance(page.meta, BriefingFrontMatter | EntityFrontMatter)
        found = [
            *_remarks(page.body),
            *_links(body),
            *_blocks(page.body, body, is_checked=is_checked),
        ]
        for at, what, hint, is_notice in found:
            line = page.body_line + page.body.count("\n", 0, at)
            yield Problem(page.path, line, "site-build", what, hint, is_notice)


def _remarks(text: str) -> Iterator[_Found]:
    for found in _REMARK.finditer(without_code(text, remarks=False) if "<!--" in text else ""):
        begins = _show(found[0].split("\n\n", 1)[0])
        what = f"{begins} is a remark that nothing closes"
        yield found.start(), what, "Write --> behind its last word.", False


def _links(body: str) -> Iterator[_Found]:
    for shape, what, hint in _SHAPES if "[" in body or "<a" in body else ():
        for found in shape.finditer(body):
            yield (
                found.start(),
                f"{_show(found[0])} {what}",
                hint.format(**found.groupdict()),
                False,
            )
    for found in _WORDLESS.finditer(body):
        what = f"{_show(found[0])} says nothing to those who cannot see it"
        yield found.start(), what, f"Write what it shows: ![…]{found[0].partition(']')[2]}", True


def _blocks(text: str, body: str, *, is_checked: bool) -> Iterator[_Found]:
    """Read the paragraphs, and what ought to be tables and lists; `body` is without code."""
    outer = above = ""
    for block in _BLOCK.finditer(body):
        lines = text[slice(*block.span())].rstrip("\n").split("\n")
        lines = [*dropwhile(_HEADING.match, lines)] or lines  # which end where their lines do
        own = [line for line in lines if not line.startswith((" ", "\t"))]
        if not own and all(line.startswith(("    ", "\t")) for line in lines):
            is_code = is_checked and not (_ITEM.match(outer) or _OTHER.match(outer or "x"))
            if is_code and re.search(r"\[@|\[\[", block[0]):
                what = f"{_show(lines[0])} is shown as code, since its lines are indented"
                yield block.start(), what, "Delete the spaces in front of them.", False
        else:
            yield from ((block.start(), *each) for each in _table(lines, above))
            yield from ((block.start(), *each) for each in _list(lines))
        outer, above = own[-1] if own else outer, lines[-1]


def _table(lines: list[str], above: str) -> Iterator[tuple[str, str, bool]]:
    """Tell of rows that make no table, `above` being the line above the empty one above them."""
    rows = [line.strip() for line in lines if _ROW.match(line)]
    rulers = [at for at, line in enumerate(lines) if _RULER.match(line) and "-" in line]
    if rows and not (1 in rulers and "|" in lines[0]):
        columns = rows[0].strip("|").count("|") + 1
        hint = f"If its first row is its head, write below that row:\n|{' --- |' * columns}"
        if _ROW.match(above):
            hint = "Delete the empty line above it."
        elif rulers and rulers[0]:
            hint = f"Put an empty line above {lines[rulers[0] - 1].strip()}"
        yield f"{_show(rows[0])} is a row of no table", hint, False
    elif not rows and len(cut := [line for line in lines if _TABBED.match(line)]) > 1:
        head = [each.strip() for each in cut[0].split("\t") if each.strip()]
        hint = f"If it is to be a table, write each line like this:\n| {' | '.join(head)} |"
        yield f"{_show(cut[0])} is in no table: readers see its cells in one line", hint, True


def _list(lines: list[str]) -> Iterator[tuple[str, str, bool]]:
    """Tell of items that make no list."""
    if bullets := [found[1] for line in lines if (found := _BULLET.match(line))]:
        hint = f"Write “- ” in place of each “{bullets[0]}”, and an empty line above the first."
        yield f"“{bullets[0]}” begins no item of a list", hint, True
        return
    items = [at for at, line in enumerate(lines) if at and _ITEM.match(line)]
    if not items or _ITEM.match(lines[0]) or _OTHER.match(lines[0]):
        return
    is_told = lines[items[0] - 1].rstrip().endswith(":") or len(items) > 1
    if is_told and _FIRST.match(lines[items[0]]):
        what = f"{_show(lines[items[0]])} is no item of a list, but part of the paragraph above it"
        yield what, "Put an empty line above it.", True


def _show(words: str) -> str:
    short = " ".join(words.split())
    return f"“{short[:_MOST].rstrip()}…”" if len(short) > _MOST else f"“{short}”"
