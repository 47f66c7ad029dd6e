"""Numbers, letters, bullets and labels that hang to the left of the words of their paragraph.

The white space behind them is that of a column; the line is one of prose all the same.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from hooks.add.lines.line_signs import OTHER_BULLETS
from hooks.add.lines.text_lines import Line
from hooks.read.words.typography import BULLETS

_SIGN = re.compile(
    rf"[{re.escape(BULLETS + OTHER_BULLETS)}]"
    r"|(?:(?:Rec(?:ommendation)?\b|Q(?=\W?\d)|Para(?:graph)?\b|Article\b|Section\b)\.?\s*)?"
    r"[(\[]?(?:\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?|[a-zA-Z]|[ivxlc]{1,6}|[IVXLC]{1,6})[.):\]]{0,2}"
    r"|[A-Z][\w'’/-]*(?: [\w'’/-]+){0,3}:"
)
_WORDS = re.compile(r"[\"'“‘(\[£$€█]*(?:[^\W\d_]|\d[\d,.]*\s+[^\W\d_])")
"""How prose begins, unlike a figure."""


def is_sign(text: str) -> bool:
    """Say whether words are what hangs before a paragraph: a number, a bullet, “Present:”."""
    return bool(_SIGN.fullmatch(text))


def hangs(line: Line) -> bool:
    """Say whether a line begins with a sign and goes on in words, or begins with a label."""
    if len(line.segments) < 2 or not is_sign(sign := line.segments[0].text):  # noqa: PLR2004 - sign and words
        return False
    return sign.endswith(":") or bool(_WORDS.match(line.segments[1].text))


def stands_beside(sign: Line, words: Line) -> bool:
    """Say whether a line is nothing but a sign, in the middle of the height of its words."""
    is_level = words.page == sign.page and words.top < sign.top + 1 and words.left > sign.right
    return is_level and is_sign(sign.text) and any(char.isalnum() for char in sign.text)


def beside(sign: Line, words: Line) -> Line:
    """Put a sign that is a line of its own before the words that stand beside it."""
    first, *rest = words.segments
    joined = replace(first, text=f"{sign.text} {first.text}", left=sign.left)
    return replace(
        words, segments=(joined, *rest), start=sign.start, has_gap=True, indent=first.left
    )


def with_signs(lines: Sequence[Line]) -> list[Line]:
    """Put numbers before the words beside which they stand, also in the middle of their height."""
    signed: list[Line] = []
    for line in lines:
        if signed and stands_beside(signed[-1], line):
            signed[-1] = beside(signed[-1], line)
        else:
            signed.append(line if line.segments[0].text.endswith(":") else with_sign(line))
    return signed


def with_sign(line: Line) -> Line:
    """Make one run of words of a line that begins with signs, and remember where they begin."""
    signs = [*takewhile(lambda each: is_sign(each.text), line.segments[:-1])]
    if not signs:
        return line
    first, *others = line.segments[len(signs) :]
    text = " ".join(segment.text for segment in [*signs, first])
    words = replace(first, text=text, left=signs[0].left)
    return replace(line, segments=(words, *others), indent=first.left)
