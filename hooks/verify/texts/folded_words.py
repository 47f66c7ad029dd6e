"""Words of folded texts: where they begin and end, and which stand in one sentence."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from hooks.link.page.name_folding import joins_words
from hooks.verify.texts.quotation_folding import DASH, MARK

WORD = re.compile(rf"\w+(?:[{MARK}{DASH}]\w+)*")
"""A word of a folded text; apostrophes and hyphens join its parts."""

_CONJUNCTIONS = frozenset(
    "albeit although as because but except if nor not only provided than though unless "
    "until".split()
)
"""What goes on with a sentence behind a semicolon or a colon."""
_STOP = re.compile(rf"[.!?][{MARK})\]]*\s+")
ABBREVIATIONS = (
    r"[A-Z]|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Rt|Cllr|Sgt|Insp|Supt|Col|Capt|Gen|Lt|Maj|St"
    r"|Nos|Vol|Fig|Ch|paras?|pp?|cf|vs|viz|e\.g|i\.e|approx"
)
"""A pattern of initials and what else needs a word behind it, so that its stop ends no sentence."""
_ABBREVIATION = re.compile(rf"\b(?:{ABBREVIATIONS})\.$")
_POSSESSIVE = re.compile(rf"{MARK}s(?!\w)")
LONGEST_WORD = 60
"""So many characters are looked at for a word."""
_WORD_START = re.compile(r"\w")
BLANK = "\ufffc"
"""What stands for each character of words that are not checked (object replacement)."""


def count_words(text: str) -> int:
    """Count the words of a folded text."""
    return sum(1 for _ in WORD.finditer(text))


def words_before(text: str, end: int, most: int) -> str:
    """Give the last words of the sentence that runs up to an offset, so many at the most."""
    begin = max(text.rfind("\n", 0, end) + 1, end - most * LONGEST_WORD, 0)
    begin = max((begin, *_sentence_ends(text, begin, end)))
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
    return "" if any(_sentence_ends(text, max(start - 2, 0), word.start())) else word[0]


def words_after(text: str, most: int) -> str:
    """Give the first words of a folded text, up to the end of its sentence, so many at the most.

    >>> words_after(", that is proposed. It is new", 5), words_after(". It is new", 5)
    ('that is proposed', '')
    """
    if not (first := word_after(text, 0)):
        return ""
    found = [first]
    for word in islice(WORD.finditer(text, text.index(first) + len(first)), most - 1):
        if any(_sentence_ends(text, 0, word.start())):
            break
        found.append(word[0])
    return " ".join(found)


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


def _sentence_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where, between two offsets, a sentence has ended, white space behind it included."""
    for stop in _STOP.finditer(text, start, end):
        following = _WORD_START.search(text, stop.end())
        goes_on = following is not None and following[0].islower()
        if not goes_on and not _ABBREVIATION.search(
            text, max(0, stop.start() - 8), stop.start() + 1
        ):
            yield stop.end()


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Put a blank in place of each character of some spans, so that offsets stay."""
    if not (every := list(spans)):
        return text
    characters = list(text)
    for start, end in every:
        characters[start:end] = BLANK * len(characters[start:end])
    return "".join(characters)
