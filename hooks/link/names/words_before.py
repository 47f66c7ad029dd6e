"""Whether a longer name begins before a name: `Sarah Jane Smith`, `West Sussex Police`.

A capitalised word right before a name is part of it, unless it is known to be something else: an
opening of a sentence, a date, a style, the title of an office. In doubt it is part of it, and the
name is no link (`DESIGN.md`, section 5).
"""

import re
from typing import NamedTuple

from hooks.link.names import generic_words as generic
from hooks.link.page.name_folding import is_capital
from hooks.link.page.page_text import BLOCK_END

_WORD = re.compile(r"([^\W\d_][\w'&-]*|[^\W\d_](?:\.[^\W\d_])*\.|[^\W\d_]+\.)$")
_ADVERB = re.compile(r"\w{3,}ly")
_NO_ADVERBS = frozenset(
    "assembly beverly billy carly connelly connolly dolly donnelly emily everly family farrelly "
    "holly italy july kelly kennelly kimberly molly monopoly nelly polly rally reilly reply sally "
    "scully sicily supply tully waverly willy".split()
)
_IN_CONTEXT = frozenset("april may june august spring summer autumn winter".split())
"""Months and seasons that are names as well: they are dates behind `in`, `last` and the like."""
_BEFORE_DATES = re.compile(
    r"(?:\b(?:in|on|by|since|until|till|from|to|of|during|before|after|for|last|next|this|early|mid"
    r"|late|end|every|each|and|or|between|throughout|around)|[0-9](?:st|nd|rd|th)?)[ -]$",
    re.IGNORECASE,
)
_LONGEST_WORD = 40
_VOCATIVE = frozenset("mr mrs ms miss mx madam cllr councillor".split())
_TITLES = generic.TITLES | generic.STYLES
_TOPICS = generic.TERMS | generic.BODIES | generic.QUALIFIERS
_TITLE = re.compile(
    r"(?:^|[^\w'-])([^\W\d_][\w-]*) (?:of State )?(?:of|for) (?:the )?((?:[\w'&,-]+ )+)$"
)


class Kinds(NamedTuple):
    """What a name may be the name of."""

    person: bool
    post: bool


def longer_name_before(text: str, start: int, kinds: Kinds) -> str:
    """Give the word with which a longer name seems to begin before an offset, or "".

    The text is folded; whether its line ends there is for the caller to say.
    """
    if not start or text[start - 1] != " ":
        return ""
    last = text[text.rfind(" ", max(0, start - _LONGEST_WORD), start - 1) + 1 : start - 1]
    if last.isalpha() and last[0].islower():  # most words, at little cost
        return ""
    before = text[max(0, start - 100) : start - 1].rpartition(BLOCK_END)[2]
    match = _WORD.search(before[before.rfind(" ") + 1 :])
    word = match[1] if match else ""
    if before.endswith(" &") and not kinds.person:
        return _joined(before)
    if not word or not _is_capitalised(word):
        return ""
    if word.endswith("."):
        initial = len(word.replace(".", "")) == word.count(".")
        return word if initial else ""
    return "" if _is_apart(word, before[: len(before) - len(word)], kinds) else word


def _joined(before: str) -> str:
    """Give `Moor &` before `Fen Police`; what is an acronym or a kind of body is another."""
    word = before.removesuffix(" &").rpartition(" ")[2]
    is_name = is_capital(word[:1] or " ") and word.isalpha() and not word.isupper()
    return f"{word} &" if is_name and word.casefold() not in generic.BODIES else ""


def _is_apart(word: str, before: str, kinds: Kinds) -> bool:
    """Say whether a capitalised word is no part of a name that it stands right before."""
    plain = word.casefold()
    if plain.endswith(("'", "'s")):
        owner = plain.removesuffix("s").rstrip("'")
        return kinds.person or owner in generic.OPENERS or _is_date(owner, before)
    if len(plain) == 1:
        return plain in "aio" and not kinds.person
    if plain in generic.OPENERS or (_ADVERB.fullmatch(plain) and plain not in _NO_ADVERBS):
        return True
    is_title = plain in _VOCATIVE if kinds.post else _is_title(word, before)
    return is_title or _is_date(plain, before)


def _is_date(plain: str, before: str) -> bool:
    bare = plain.removeprefix("mid-")
    if bare in _IN_CONTEXT:
        return bare != plain or bool(_BEFORE_DATES.search(before))
    return bare in generic.DAYS_AND_MONTHS


def _is_title(word: str, before: str) -> bool:
    """Say whether a word is a style or the title of an office, or ends one: `Head of Finance`."""
    parts = [part.casefold() for part in word.split("-")]
    singular = [part.removesuffix("s") for part in parts]
    if word in generic.RANKS or not _TITLES.isdisjoint([*parts, *singular]):
        return True
    match = _TITLE.search(f"{before}{word} ")
    if not match or not is_capital(match[1][0]) or match[1].casefold() not in generic.OFFICES:
        return False
    return len(match[2].split()) == 1 or _is_topic(parts[-1])


def _is_topic(plain: str) -> bool:
    """Say whether a word is one of those with which titles of offices end."""
    return plain in _TOPICS or plain.removesuffix("s") in _TOPICS


def _is_capitalised(word: str) -> bool:
    """Say whether a word has a capital where names have one: `Sarah`, `Anne-Marie`, `al-Hassan`."""
    if is_capital(word[0]):
        return True
    first, hyphen, last = word.rpartition("-")
    return bool(hyphen and last) and is_capital(last[0]) and first in {"al", "el", "de", "la", "le"}
