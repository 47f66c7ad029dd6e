"""Folding for matching: typography that must not keep a name from being found.

Straight and curly apostrophes, kinds of hyphens, any run of white space, soft hyphens and
NFC/NFD are equal (`DESIGN.md`, section 5). A folded text knows where each of its characters
stands in the text, whatever the letters.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from hooks.link.page.offsets import FoldedAt, TextAt

_APOSTROPHES = "\u2019\u2018\u02bc\u201b\u2032\u00b4\uff07"
_HYPHENS = "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d"
IGNORED = "\u00ad\u200b\u2060\ufeff"
"""Marks that nobody sees; they are passed over."""
_ONE_FOR_ONE = [
    *((char, "'") for char in _APOSTROPHES),
    *((char, "-") for char in _HYPHENS),
    *((char, " ") for char in "\t\n\r\f\v\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u202f\u205f\u3000\u2028"),
    *((chr(code), " ") for code in range(0x2000, 0x200B)),
    ("\u2029", " "),
]
_ASCII_SPACES = [pair for pair in _ONE_FOR_ONE if pair[0].isascii()]
_ARTICLE = re.compile(r"(the|an?) (?=.)", re.IGNORECASE)
_HANGUL = range(0x1160, 0x1200)
HYPHENS = frozenset("-\u2010\u2011\ufe63\uff0d")
"""Marks that join words; a dash does not."""


class _Run(NamedTuple):
    """Characters of a folded text that stem from one stretch of the text."""

    at: int
    """Offset in the folded text."""
    start: int
    """Offset in the text."""
    end: int
    is_even: bool
    """Whether they stand one for one; else each stands for the whole stretch."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is matched."""

    text: str
    runs: tuple[_Run, ...] = ()
    """In the order of the text; none where each character stands just where it did."""

    def span(self, start: FoldedAt, end: FoldedAt) -> tuple[TextAt, TextAt]:
        """Give the stretch of the text for a stretch of the folded one."""
        if not self.runs:
            return TextAt(start), TextAt(end)
        first = self.runs[bisect_right(self.runs, start, key=_AT) - 1]
        last = first if end == start + 1 else self.runs[bisect_left(self.runs, end, key=_AT) - 1]
        return (
            TextAt(first.start + start - first.at if first.is_even else first.start),
            TextAt(last.start + end - last.at if last.is_even else last.end),
        )

    def find(self, offset: TextAt) -> FoldedAt:
        """Give where a character of the text stands in the folded one, or else the next."""
        return FoldedAt(self._find(offset))

    def _find(self, offset: int) -> int:
        if not self.runs:
            return min(offset, len(self.text))
        index = bisect_left(self.runs, offset + 1, key=_START) - 1
        run = self.runs[max(index, 0)]
        if offset <= run.start:
            return run.at
        if run.is_even and offset < run.end:
            return run.at + offset - run.start
        return self.runs[index + 1].at if index + 1 < len(self.runs) else len(self.text)


_AT = attrgetter("at")
_START = attrgetter("start")


def fold(text: str) -> Folded:
    """Fold a text, by the fast way where each character stays one character."""
    folded = _one_for_one(text)
    if not (text.isascii() or unicodedata.is_normalized("NFC", text)):
        return _fold_runs(text, _unsettled(text))
    if "  " in folded or any(mark in folded for mark in IGNORED):
        return _fold_runs(text, _SHRUNK)
    return Folded(folded)


@lru_cache(maxsize=65536)
def fold_name(name: str) -> str:
    """Fold a name, a label or a key."""
    return fold(name.strip()).text


def split_article(text: str) -> tuple[str, str]:
    """Cut a leading article off a folded text: give it in lower case, and the rest."""
    match = _ARTICLE.match(text)
    return (match[1].lower(), text[match.end() :]) if match else ("", text)


def lower(text: str) -> str:
    """Put a text in lower case, character for character, so that offsets stay."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered.replace("ς", "σ")
    return "".join(map(_lower_char, text)).replace("ς", "σ")


def joins_words(char: str) -> bool:
    """Say whether a character is part of a word: a letter, a digit or a mark."""
    return char.isalnum() or (not char.isascii() and unicodedata.category(char)[0] == "M")


def collapse(text: str) -> str:
    """Make each run of white space one space, and trim."""
    return " ".join(text.split())


def _lower_char(char: str) -> str:
    lowered = char.lower()
    return lowered if len(lowered) == 1 else char


_SHRUNK = re.compile(rf"(?P<space>\s[\s{IGNORED}]*\s)|(?P<ignored>[{IGNORED}]+)")
"""What is fewer characters once it is folded, in a text that is in NFC."""


def _one_for_one(text: str) -> str:
    for old, new in _ASCII_SPACES if text.isascii() else _ONE_FOR_ONE:
        text = text.replace(old, new)
    return text


def _unsettled(text: str) -> re.Pattern[str]:
    """Give the pattern for a text that is not in NFC: letters that melt or change count as well."""
    others = sorted({char for char in text if not char.isascii()})
    melting = re.escape("".join(char for char in others if _is_mark(char)))
    changing = re.escape("".join(c for c in others if not unicodedata.is_normalized("NFC", c)))
    parts = [_SHRUNK.pattern]
    if melting:
        parts.append(rf"[^\s{IGNORED}][{melting}]+")
    if changing:
        parts.append(f"[{changing}]")
    return re.compile("|".join(parts))


def _fold_runs(text: str, odd: re.Pattern[str]) -> Folded:
    """Fold a text in which stretches that a pattern finds change their length."""
    parts: list[str] = []
    runs: list[_Run] = []
    at = done = 0
    for match in odd.finditer(text):
        start, end = match.span()
        if start > done:
            runs.append(_Run(at, done, start, is_even=True))
            parts.append(text[done:start])
            at += start - done
        done = end
        if match.lastgroup != "ignored":
            part = " " if match.lastgroup == "space" else unicodedata.normalize("NFC", match[0])
            runs.append(_Run(at, start, end, is_even=False))
            parts.append(part)
            at += len(part)
    if done < len(text):
        runs.append(_Run(at, done, len(text), is_even=True))
        parts.append(text[done:])
    return Folded(_one_for_one("".join(parts)), tuple(runs))


def _is_mark(char: str) -> bool:
    """Say whether a character may melt into the one before it."""
    return unicodedata.category(char)[0] == "M" or ord(char) in _HANGUL
