"""Words of folded texts: where they begin and end, and those that turn a meaning round."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hooks.link.page.name_folding import joins_words
from hooks.verify.texts.quotation_folding import DASH, MARK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

WORD = re.compile(rf"\w+(?:[{MARK}{DASH}]\w+)*")
"""A word of a folded text; apostrophes and hyphens join its parts."""

_NEGATIONS = frozenset(
    "not no never cannot nobody none nothing nowhere neither nor without hardly barely "
    "scarcely".split()
)
_CONDITIONS = _NEGATIONS | frozenset(
    "unless except only if until few little some most almost nearly mostly partly partially "
    "limited rarely seldom unlikely".split()
)
_QUALIFIERS = _CONDITIONS | frozenset(
    "all always any every many more much less least very highly greatly significant "
    "significantly considerable considerably substantial substantially full fully entire entirely "
    "whole wholly complete completely several great good better best worse worst".split()
)
"""What must not be put in, in brackets."""
_BEHIND = frozenset("as than but because provided though although albeit".split())
_CONJUNCTIONS = _BEHIND | frozenset("unless except only if until not nor".split())
"""What limits the words right before it."""
_NUMBER_SIGN = re.compile(r"no\. ?[0-9]", re.IGNORECASE)
_STOP = re.compile(rf"[.!?][{MARK})\]]*\s+")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Prof|St|Rev|Hon|Cllr|Sgt|Lt|Col|Gen|e\.g|i\.e|cf|vs))\.$"
)
_POSSESSIVE = re.compile(rf"{MARK}s(?!\w)")
_LONGEST_WORD = 60


def count_words(text: str) -> int:
    """Count the words of a folded text."""
    return sum(1 for _ in WORD.finditer(text))


def condition(text: str) -> str:
    """Give the first negation, condition or qualifier of a folded text, or ""."""
    return _first(text, _CONDITIONS)


def negation(text: str) -> str:
    """Give the first negation of a folded text, or ""."""
    return _first(text, _NEGATIONS)


def qualifier(text: str) -> str:
    """Give the first word of a folded text that says how much or how far, or a condition, or ""."""
    return _first(text, _QUALIFIERS)


def limit_behind(text: str) -> str:
    """Give the first word of a folded text if it limits what stands before it, or ""."""
    return _first(text, _CONDITIONS | _BEHIND)


def _first(text: str, wanted: frozenset[str]) -> str:
    for word in WORD.finditer(text):
        lower = word[0].lower()
        turns = lower.endswith(f"n{MARK}t") or lower in wanted
        if turns and not _NUMBER_SIGN.match(text, word.start()):
            return word[0]
    return ""


def words_before(text: str, end: int, most: int) -> str:
    """Give the last words of the sentence that runs up to an offset, so many at the most."""
    begin = max(text.rfind("\n", 0, end) + 1, end - most * _LONGEST_WORD, 0)
    for stop in _STOP.finditer(text, begin, end):
        if _ends_sentence(text, stop):
            begin = stop.end()
    words = [word.start() for word in WORD.finditer(text, begin, end)]
    return text[words[-most:][0] : end] if words else ""


def word_after(text: str, start: int) -> str:
    """Give the word right behind an offset, in the same sentence, or "".

    Behind a semicolon or a colon only a conjunction goes on with what stands before.
    """
    word = WORD.search(text, start)
    if word is None or "\n" in text[start : word.start()]:
        return ""
    if re.search("[;:]", text[start : word.start()]) and word[0].lower() not in _CONJUNCTIONS:
        return ""
    stops = _STOP.finditer(text, max(start - 2, 0), word.start())
    return "" if any(_ends_sentence(text, stop) for stop in stops) else word[0]


def cuts_word(text: str, at: int, is_hyphen: Callable[[int], bool]) -> bool:
    """Say whether an offset lies inside a word.

    A hyphen, an apostrophe, and a point or comma between digits belong to the word, so that
    “compliant” is not found in “non-compliant”, “can” in “can't” or “5” in “2.5”. The `'s` of
    a possessive does not. `is_hyphen` tells a hyphen from a dash.
    """
    if not 0 < at < len(text):
        return False
    if joins_words(text[at - 1]):
        if joins_words(text[at]):
            return True
        return _joins(text, at, is_hyphen) and not _POSSESSIVE.match(text, at)
    return joins_words(text[at]) and _joins(text, at - 1, is_hyphen)


def _joins(text: str, at: int, is_hyphen: Callable[[int], bool]) -> bool:
    """Say whether the character at an offset makes one word of those around it."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if not before or not after or not joins_words(before) or not joins_words(after):
        return False
    character = text[at]
    if character in ".,":
        return before.isdigit() and after.isdigit()
    return character == MARK or (character == DASH and is_hyphen(at))


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    if _ABBREVIATION.search(text[max(0, stop.start() - 8) : stop.start() + 1]):
        return False
    following = re.compile(r"\w").search(text, stop.end())
    return following is None or not following[0].islower()


BLANK = "\ufffc"
"""What stands for each character of words that are not checked (object replacement)."""


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Put a blank in place of each character of some spans, so that offsets stay."""
    if not (every := list(spans)):
        return text
    characters = list(text)
    for start, end in every:
        characters[start:end] = BLANK * len(characters[start:end])
    return "".join(characters)
