"""One folding for briefings and sources, so that typography never decides what is a quotation.

Rule 1 of `DESIGN.md`, section 6. Folded are the kinds of quotation marks and apostrophes, of
hyphens and dashes, of spaces and ellipses; ligatures; composed and decomposed letters; runs of
white space and white space before a punctuation mark; invisible characters go. Case, punctuation
and everything else that Unicode calls compatible stay as they are.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MARK = '"'
"""What every quotation mark and every apostrophe becomes."""
DASH = "-"
"""What every hyphen and every dash becomes, and `--` and `---`."""
ELLIPSIS = "..."
"""What `…` becomes."""

_MARKS = (
    "\"'`\u00b4\u00ab\u00bb\u2018-\u201f\u2039\u203a\u2032\u2033\u02b9\u02ba\u02bb\u02bc"
    "\u275b-\u275e\u301d-\u301f\uff02\uff07"
)
_DASHES = "\\-\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d"
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_INVISIBLE = "\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_MOVES = re.compile(f"[{_INVISIBLE}{''.join(_LIGATURES)}]")
# What `unicodedata` may join to the character before it: marks, and Hangul vowels and finals.
_JAMO = range(0x1160, 0x1200)
_SPECIAL = re.compile(
    r"(?P<space> (?=[,.;:!?…])| \s+|[^\S ]\s*)(?=(?P<before>[,.;:!?…])?)"
    rf"|(?P<mark>''|``|[{_MARKS}])|(?P<dash>[{_DASHES}]+)|(?P<ellipsis>…)"
)
_RANGE = re.compile(r"\\?(.)(?:-(.))?")
_SINGLE = {
    code: kind
    for listed, kind in ((_MARKS, MARK), (_DASHES, DASH))
    for first, last in _RANGE.findall(listed)
    for code in range(ord(first), ord(last or first) + 1)
}
_UNEVEN = ("…", "''", "``", " ,", " .", " ;", " :", " !", " ?")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text, and where each of its characters comes from."""

    text: str
    starts: Sequence[int]
    """For each character of `text`, where the characters begin that became it."""
    ends: Sequence[int]
    """For each character of `text`, where they end."""

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Give the span of the original that became a span, not empty, of the folded text."""
        return self.starts[start], self.ends[end - 1]


def fold(text: str) -> Folded:
    """Fold a text, white space at its ends left out."""
    plain, origins = _compose(text)
    if origins is None and _is_even(plain) and 2 * DASH not in (even := plain.translate(_SINGLE)):
        return Folded(even, range(len(plain)), range(1, len(plain) + 1))
    first = len(plain) - len(plain.lstrip())
    last = max(first, len(plain.rstrip()))
    pieces: list[str] = []
    starts, ends = array("L"), array("L")
    at = first
    for found in _SPECIAL.finditer(plain, first, last):
        start, end = found.span()
        folded = _replacement(found)
        pieces += (plain[at:start], folded)
        starts.extend(range(at, start))
        ends.extend(range(at + 1, start + 1))
        starts.extend([start] * len(folded))
        ends.extend([end] * len(folded))
        at = end
    pieces.append(plain[at:last])
    starts.extend(range(at, last))
    ends.extend(range(at + 1, last + 1))
    if origins is not None:
        starts = array("L", (origins[0][index] for index in starts))
        ends = array("L", (origins[1][index - 1] for index in ends))
    return Folded("".join(pieces), starts, ends)


def _is_even(text: str) -> bool:
    """Say whether each character of a text, runs of dashes left aside, becomes one character."""
    return " ".join(text.split()) == text and not any(map(text.__contains__, _UNEVEN))


def _replacement(found: re.Match[str]) -> str:
    """Give what stands for a special run of characters."""
    match found.lastgroup:
        case "mark":
            return MARK
        case "dash":
            return DASH
        case "ellipsis":
            return ELLIPSIS
    return "" if found["before"] else " "


def _compose(text: str) -> tuple[str, tuple[Sequence[int], Sequence[int]] | None]:
    """Leave out the invisible, undo ligatures, compose; give starts and ends if any moved."""
    if unicodedata.is_normalized("NFC", text) and not _MOVES.search(text):
        return text, None
    pieces: list[str] = []
    starts, ends = array("L"), array("L")
    for cluster in _clusters(text):
        letters = "".join(_LIGATURES.get(text[index], text[index]) for index in cluster)
        composed = unicodedata.normalize("NFC", letters)
        pieces.append(composed)
        starts.extend([cluster[0]] * len(composed))
        ends.extend([cluster[-1] + 1] * len(composed))
    return "".join(pieces), (starts, ends)


def _clusters(text: str) -> Iterator[list[int]]:
    """Yield the offsets of what is visible, those together that may compose."""
    cluster: list[int] = []
    for index, character in enumerate(text):
        if character not in _LIGATURES and _MOVES.match(character):
            continue
        joins = unicodedata.category(character)[0] == "M" or ord(character) in _JAMO
        if cluster and not joins:
            yield cluster
            cluster = []
        cluster.append(index)
    if cluster:
        yield cluster
