"""Marks that readers would see as signs, since nothing on this site reads them.

They are told as `site-build` (`DESIGN.md`, section 7).
"""

import re
from collections.abc import Iterator

from hooks.link.linker import LinkedPage
from hooks.link.page.offsets import TextAt
from hooks.problems import Problem
from hooks.read.marks.page_code import without_code
from hooks.read.words.whitespace import collapse

_MOST = 60
_FIRST = r"(?<![^\0\u2028])"
"""Only where a block or a line of it begins."""
_PLAIN = "Say it in plain words, without the signs."
_SHAPES = (
    (r"(?P<sign>\{([-+~=>])\2)[^{}\0]+\}", "a change is proposed", "Make it, or leave it out."),
    (
        r"!?\[(?![….]+\])[^\[\]\0]{1,300}(?P<sign>\]\[(?=[^\[\]\0]{0,99}[^\W\d]|\])[^\[\]\0]*\])",
        "the page gives no address for it",
        "Write the address in round brackets: [words](address)",
    ),
    (
        r"(?P<sign>!?\[[^\[\]\0]{0,300}\]\()[^()\s\0]+\)",
        "within HTML this is no link",
        "Take the HTML around it away.",
    ),
    (
        r"(?P<sign>\[\^[\w-]+\])",
        "the page has no such footnote",
        "Write it on a line of its own below: {}: words",
    ),
    (
        r"(?<![\w+=])(?P<sign>~~|==|\+\+|\^\^)(?![\s~=+^])[^~=^\0]+(?P=sign)",
        "nothing on this site reads them",
        _PLAIN,
    ),
    (
        r"(?<=\w)(?P<sign>[~^])\w{1,8}(?P=sign)",
        "nothing on this site reads them",
        "Write <sup>2</sup> or <sub>2</sub>.",
    ),
    (r"(?P<sign>(?<![\w:]):[a-z][a-z0-9_-]*:)(?![\w:])", "there are no such pictures", _PLAIN),
    (
        r"(?<![\w*_])(?P<sign>\*\*|__)(?=\w|\s+[^\s*\0]+\s+\*\*)[^*\0]*",
        "nothing closes them, or they stand within HTML",
        "Write {0}words{0}, outside HTML.",
    ),
    (
        rf"{_FIRST}(?P<sign>!!!|\?\?\?|===|:::|--8<--|\[(?:[ xX]|![A-Z]+)\])[ +]?\s?\S[^\0]*",
        "there are no such boxes",
        _PLAIN,
    ),
    (
        rf"{_FIRST}(?P<sign>```|~~~)[^\0]*",
        "nothing closes the code that begins here",
        "Write {} on a line of its own below it.",
    ),
    (r"(?P<sign>&[a-zA-Z]{2,8};)", "HTML has no such character", "Write the character itself."),
)
_MARKS = tuple((re.compile(shape), why, hint) for shape, why, hint in _SHAPES)


def unread_marks(linked: LinkedPage) -> Iterator[Problem]:
    r"""Report marks of Markdown, of its extensions and of HTML that stand on a page as words.

    With a backslash before them, and in code, they are meant so.
    """
    page, facts = linked.page, linked.facts
    body, taken = "", set[int]()
    for shape, why, hint in _MARKS:
        for found in shape.finditer(page.words):
            body = body or without_code(facts.body)
            at, sign = TextAt(found.start()), found["sign"]
            is_meant = not re.search(rf"(?<!\\){re.escape(sign)}", body)
            if is_meant or linked.is_data(at) or at in taken:
                continue
            taken.update(range(*found.span()))
            words = collapse(found[0])
            words = f"{words[:_MOST].rstrip()}…" if len(words) > _MOST else words
            what = f"readers see the signs in “{words}”: {why}"
            yield Problem(facts.path, linked.line_at(at), "site-build", what, hint.format(sign))
