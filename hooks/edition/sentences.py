"""Sentences: the words around a mention that a reader needs to understand it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from hooks.verify.texts.folded_words import ABBREVIATIONS

_END = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[A-Z0-9À-ÖØ-Þ])")
_ENDED = re.compile(r"[.!?…][\"'”’»)\]]*$")
_WORD = re.compile(r"\S")
_ABBREVIATION = re.compile(
    rf"(?:^|[\s(\[“‘\"'])(?:{ABBREVIATIONS}|Jr|Sr|Inc|Ltd|Co|Corp|No|Art|Sec|c\.c|etc"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$"
)
"""Those too that do end a sentence now and then: an excerpt is better too long than too short."""
_LONGEST_ABBREVIATION = 10
"""So many characters are looked at; more than one has, with what stands in front of it."""
_LONGEST = 360
"""The most characters of one excerpt; what is longer is cut between words."""
_PERMALINK = "¶"
"""What the host puts behind each heading, as a link to it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words, highlighted or not."""

    text: str
    marked: bool


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence begins and ends; abbreviations and initials end none.

    >>> list(sentences("Dr. A. Lee came. He left."))
    [(0, 16), (17, 25)]
    """
    start = 0
    for found in _END.finditer(text):
        before = max(start, found.start() - _LONGEST_ABBREVIATION)
        if found[0] == "." and _ABBREVIATION.search(text[before : found.start() + 1]):
            continue
        yield start, found.end()
        following = _WORD.search(text, found.end())
        start = following.start() if following else len(text)
    if start < len(text):
        yield start, len(text)


def without_permalink(text: str) -> str:
    """Give the words of a heading without the sign of the link to it."""
    return text.rstrip().removesuffix(_PERMALINK).rstrip()


def excerpts(text: str, marks: Iterable[tuple[int, int]]) -> list[tuple[Piece, ...]]:
    """Cut out each sentence that holds a mark, with its marks told apart, in document order."""
    wanted = sorted(set(marks))
    last = max((end for _, end in wanted), default=0)
    bounds = list(takewhile(lambda bound: bound[0] < last, sentences(text)))
    spans: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for start, end in wanted:
        span = _span(bounds, start, end)
        spans.setdefault(span, []).append((start, end))
    return [_pieces(text, *_clip(text, span, inside), inside) for span, inside in spans.items()]


def _span(bounds: list[tuple[int, int]], start: int, end: int) -> tuple[int, int]:
    """Join the sentences that a mark touches: a name may hold what looks like an end."""
    touched = [(first, last) for first, last in bounds if first < end and start < last]
    return (touched[0][0], touched[-1][1]) if touched else (start, end)


def _clip(text: str, span: tuple[int, int], marks: list[tuple[int, int]]) -> tuple[int, int]:
    """Shorten a long sentence around its first mark, between words."""
    start, end = span
    if end - start <= _LONGEST:
        return span
    middle = (marks[0][0] + marks[0][1]) // 2
    first = max(start, min(middle - _LONGEST // 2, end - _LONGEST))
    last = min(end, max(first + _LONGEST, marks[0][1]))
    if first > start:
        space = text.find(" ", first, marks[0][0])
        first = space + 1 if space >= 0 else marks[0][0]
    if last < end:
        space = text.rfind(" ", marks[0][1], last)
        last = space if space >= 0 else last
    return first, last


def _pieces(text: str, start: int, end: int, marks: list[tuple[int, int]]) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    at = start
    for first, last in marks:
        if first < at or last > end:
            continue
        pieces += [Piece(text[at:first], marked=False), Piece(text[first:last], marked=True)]
        at = last
    pieces.append(Piece(text[at:end], marked=False))
    if not _opens(text, start):
        pieces.insert(0, Piece("… ", marked=False))
    if end < len(text.rstrip()) and not _ENDED.search(text[start:end]):
        pieces.append(Piece(" …", marked=False))
    return tuple(piece for piece in pieces if piece.text)


def _opens(text: str, start: int) -> bool:
    """Say whether a sentence begins here, not a piece cut out of one."""
    before = text[:start].rstrip()
    return not before or bool(_ENDED.search(before))
