"""Marks that a page opens over and over and never closes, and lines that crowd in a paragraph.

For each of them the host looks through the rest of the paragraph, and for some of them through the
rest of the page, so that a few thousand take it minutes.
"""

import re
from collections import Counter

from hooks.problems import Problem
from hooks.read.front_matter.block import Document
from hooks.read.marks.page_code import without_code

_MOST = 100
"""No honest page comes near, and so many take the host no time that is felt."""
_MARK = re.compile(
    r"\\.|\n[ \t>]*\n|\]\(|[\[\]){}]|<(?=[A-Za-z/!?])|(?<!\n)>|^(?:~~~|```)",
    re.DOTALL | re.MULTILINE,
)
_CROWDED = 500
_LINE = re.compile(r"^ {0,3}(?:=+|-+)[ \t]*$|^\*\[", re.MULTILINE)
"""A line that makes a heading of the one above, or that explains an abbreviation."""
_PARTED = re.compile(r"\n[ \t]*\n")
_OPEN, _SHUT = 1, -1
_STEPS = {
    "[": {"[": _OPEN},
    "]": {"[": _SHUT},
    "](": {"[": _SHUT, "](": _OPEN},
    ")": {"](": _SHUT},
    "<": {"<": _OPEN},
    ">": {"<": _SHUT},
    "{": {"{": _OPEN},
    "}": {"{": _SHUT},
    "~~~": {"~~~": _OPEN},
    "```": {"```": _OPEN},
}
_CLOSE = "Close each of them"
_HINTS = {
    "[": rf"{_CLOSE}; where one is meant as it stands, write \[",
    "](": rf"{_CLOSE} with a bracket “)”",
    "<": f"{_CLOSE}; where one is meant as it stands, write &lt;",
    "{": rf"{_CLOSE}; where one is meant as it stands, write \{{",
    "~~~": f"{_CLOSE} with a line of the same marks and nothing else",
    "```": f"{_CLOSE} with a line of the same marks and nothing else",
}


def endless_marks(document: Document, path: str, rule: str) -> Problem | None:
    """Report a page that the host would not come to the end of."""
    text = without_code(document.body)
    if crowd := _crowd(text):
        line = document.body_line + text.count("\n", 0, crowd)
        what = f"this paragraph has more than {_CROWDED} lines like this one, so it is not read"
        return Problem(path, line, rule, what, "Put an empty line between them")
    unclosed = _unclosed(text)
    if unclosed.total() <= _MOST:
        return None
    mark, many = unclosed.most_common(1)[0]
    line = document.body_line + document.body.count("\n", 0, document.body.index(mark))
    what = f"this page opens “{mark}” {many:,} times and never closes it, so it is not read"
    return Problem(path, line, rule, what, _HINTS[mark])


def _crowd(text: str) -> int:
    """Give where the line stands that is one too many in its paragraph, or 0."""
    many = at = 0
    for found in _LINE.finditer(text):
        many = 1 if _PARTED.search(text, at, found.start()) else many + 1
        at = found.start()
        if many > _CROWDED:
            return at
    return 0


def _unclosed(text: str) -> Counter[str]:
    """Count the marks that nothing closes in their paragraph."""
    unclosed, opened = Counter[str](), Counter[str]()
    for found in _MARK.finditer(text):
        if found[0].startswith("\n"):
            unclosed += opened
            opened.clear()
        for mark, step in _STEPS.get(found[0], {}).items():
            opened[mark] = max(opened[mark] + step, 0)
    return unclosed + opened
