"""Folding for matching: typography that must not keep a name from being found.

Straight and curly apostrophes, kinds of hyphens, any run of white space, soft hyphens and
NFC/NFD are equal (`DESIGN.md`, section 5). A folded text knows where each of its characters
stands in the text, whatever the letters.
"""

import re
import unicodedata
from functools import lru_cache

from hooks.link.page.folded_text import Folded, rewritten, unsettled

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
HYPHENS = frozenset("-\u2010\u2011\ufe63\uff0d")
"""Marks that join words; a dash does not."""
_RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
"""The digits of notes; one behind a name is no part of it."""
_IGNORED = re.compile(f"[{IGNORED}]+")
_SHRUNK = rf"(?P<space>\s[\s{IGNORED}]*\s)|{_IGNORED.pattern}"
"""What is fewer characters once it is folded, in a text that is in NFC."""


def fold(text: str) -> Folded:
    """Fold a text, by the fast way where each character stays one character."""
    folded = _one_for_one(text)
    seen = _IGNORED.sub("", text)
    odd = unsettled(seen, IGNORED)
    if not odd and "  " not in folded and seen == text:
        return Folded(folded)
    pattern = re.compile(f"{odd}|{_SHRUNK}" if odd else _SHRUNK)
    return rewritten(text, pattern, _shorter, _one_for_one)


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
    """Say whether a character is part of a word: a letter, a digit of its line or a mark."""
    if char.isascii():
        return char.isalnum()
    is_one = char.isalnum() or unicodedata.category(char)[0] == "M"
    return is_one and char not in _RAISED


def _shorter(found: re.Match[str]) -> str:
    if found.lastgroup == "space":
        return " "
    return unicodedata.normalize("NFC", _IGNORED.sub("", found[0]))


def _one_for_one(text: str) -> str:
    for old, new in _ASCII_SPACES if text.isascii() else _ONE_FOR_ONE:
        text = text.replace(old, new)
    return text


def _lower_char(char: str) -> str:
    lowered = char.lower()
    return lowered if len(lowered) == 1 else char
