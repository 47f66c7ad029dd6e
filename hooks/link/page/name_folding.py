"""Folding for matching: typography that must not keep a name from being found.

Straight and curly apostrophes, kinds of hyphens, any run of white space, soft hyphens and
NFC/NFD are equal (`DESIGN.md`, section 5). A folded text knows where each of its characters
stands in the text, whatever the letters.
"""

import re
import unicodedata
from functools import lru_cache

from hooks.link.page.folded_text import Folded, Folding
from hooks.read.words.typography import APOSTROPHES, HYPHENS, SHORT_DASHES, SPACES, UNSEEN

_ARTICLE = re.compile(r"(the|an?) (?=.)", re.IGNORECASE)
_RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
"""The digits of notes; one behind a name is no part of it."""
_PASSED_OVER = re.compile(f"[{UNSEEN}]")
_FOLDING = Folding(
    dict.fromkeys(APOSTROPHES, "'")
    | dict.fromkeys(HYPHENS + SHORT_DASHES, "-")
    | dict.fromkeys(SPACES, " "),
    rf"(?P<space>\s[\s{UNSEEN}]*\s)|[{UNSEEN}]+",
    {"space": " "},
    unseen=UNSEEN,
    spelt={},
)


def fold(text: str) -> Folded:
    """Fold a text, by the fast way where each character stays one character."""
    folded = _FOLDING.one_for_one(text)
    is_even = "  " not in folded and not _PASSED_OVER.search(text)
    if is_even and unicodedata.is_normalized("NFC", text):
        return Folded(folded)
    return _FOLDING.fold(text)


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


def is_capital(char: str) -> bool:
    """Say whether a character is a capital letter."""
    return char.isupper() or char.istitle()


def joins_words(char: str) -> bool:
    """Say whether a character is part of a word: a letter, a digit of its line or a mark."""
    if char.isascii():
        return char.isalnum()
    is_one = char.isalnum() or unicodedata.category(char)[0] == "M"
    return is_one and char not in _RAISED


def _lower_char(char: str) -> str:
    lowered = char.lower()
    return lowered if len(lowered) == 1 else char
