"""Folding for matching: typography that must not keep a name from being found.

Straight and curly apostrophes, kinds of hyphens, any run of white space, soft hyphens and
NFC/NFD are equal (`design.md`, section 5). A folded text knows where each of its characters
stands in the text, whatever the letters.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

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
_HANGUL = range(0x1160, 0x1200)
HYPHENS = frozenset("-\u2010\u2011\ufe63\uff0d")
"""Marks that join words; a dash does not."""
APOSTROPHES = frozenset("'" + _APOSTROPHES)


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is matched."""

    text: str
    starts: tuple[int, ...] | None
    """For each character where it begins in the text that was folded; None: just there."""
    ends: tuple[int, ...] | None
    """For each character where it ends."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the stretch of the text for a stretch of the folded one."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]

    def find(self, offset: int) -> int:
        """Give where a character of the text stands in the folded one."""
        return offset if self.starts is None else bisect_left(self.starts, offset)


def fold(text: str) -> Folded:
    """Fold a text, by the fast way where each character stays one character."""
    plain = text.isascii()
    folded = text
    for old, new in _ASCII_SPACES if plain else _ONE_FOR_ONE:
        folded = folded.replace(old, new)
    if "  " not in folded and (plain or _is_settled(folded)):
        return Folded(folded, None, None)
    return _fold_slowly(text)


@lru_cache(maxsize=65536)
def fold_name(name: str) -> str:
    """Fold a name, a label or a key."""
    return fold(name.strip()).text


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


def _is_settled(text: str) -> bool:
    return not any(char in text for char in IGNORED) and unicodedata.is_normalized("NFC", text)


def _lower_char(char: str) -> str:
    lowered = char.lower()
    return lowered if len(lowered) == 1 else char


_CLUSTER = re.compile(
    rf"(?P<space>\s(?:[\s{IGNORED}]*\s)?)|(?P<ignored>[{IGNORED}]+)|(?P<char>.)", re.DOTALL
)
_PLAIN = re.compile(r"[!-~]+(?: [!-~]+)*")
_TABLE = {ord(old): new for old, new in _ONE_FOR_ONE}


def _fold_slowly(text: str) -> Folded:
    """Fold cluster by cluster: a run of white space, or a letter and its marks."""
    chars: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    while at < len(text):
        end = _plain_end(text, at)
        if end > at:
            chars.append(text[at:end])
            starts.extend(range(at, end))
            ends.extend(range(at + 1, end + 1))
            at = end
            continue
        match = _CLUSTER.match(text, at)
        assert match is not None  # noqa: S101 - the pattern matches any character
        start, at = match.span()
        if match["ignored"]:
            continue
        folded = " "
        if match["char"]:
            while at < len(text) and _is_mark(text[at]):
                at += 1
            folded = unicodedata.normalize("NFC", text[start:at]).translate(_TABLE)
        chars.append(folded)
        starts.extend([start] * len(folded))
        ends.extend([at] * len(folded))
    return Folded("".join(chars), tuple(starts), tuple(ends))


def _plain_end(text: str, at: int) -> int:
    """Give where a run of characters ends that folding leaves as they are."""
    match = _PLAIN.match(text, at)
    if match is None:
        return at
    end = match.end()
    return end - 1 if end < len(text) and _is_mark(text[end]) else end


def _is_mark(char: str) -> bool:
    """Say whether a character may melt into the one before it."""
    return not char.isascii() and (unicodedata.category(char)[0] == "M" or ord(char) in _HANGUL)
