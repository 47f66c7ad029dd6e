"""Words right before or behind a name that make another name of it (`DESIGN.md`, section 5).

Each function takes a folded text and gives what stands there, or nothing; `judging` decides.
A refused name still covers its words, so that nothing shorter links inside.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from hooks.link.names.generic_words import BODIES, DAYS_AND_MONTHS, OPENERS, STYLES
from hooks.link.page.name_folding import IGNORED, fold, fold_name
from hooks.link.page.page_text import BLOCK_END, LINE_END

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from hooks.model.registry import Registry

MODIFIERS = frozenset(
    "acting adjunct alternate assistant associate caretaker co departing deposed deputy designate "
    "dismissed erstwhile ex former formerly future honorary hon incoming interim joint junior "
    "late leaving lieutenant locum next nominated one-time onetime ousted outgoing past previous "
    "pro proposed prospective provisional putative quondam relief retired retiring sacked senior "
    "shadow sometime stand-in sub substitute temporary then trainee under vice would-be".split()
)
"""Words that make another office of the one that they stand before."""
_BEHIND = MODIFIERS - {"hon", "leaving", "next", "past", "pro", "relief", "sub", "then", "under"}
_BEHIND |= {
    "designate",
    "elect",
    "emerita",
    "emeritus",
    "retd",
    "resigned",
    "pro tem",
    "in waiting",
}
_BEHIND |= {"pro tempore", "ad interim", "elect designate"}
_WORD_BEFORE = re.compile(r"([^\W_][\w'-]*)[)\]'”\x22]? $|([^\W_][\w'-]*)-$")
_COMMON = tuple(
    f"{each} "
    for each in "long-serving long-time city county district town borough parish local regional "
    "national party group council force board trust union company school".split()
)
_COMMON_BEFORE = re.compile(rf"(?<![\w'-])([^\W_][\w-]*) (?:{'|'.join(_COMMON)})+$")
"""A word of office that plain words part from it: `former county council Leader`."""
_LAST_WORDS = "|".join(sorted((re.escape(each) for each in _BEHIND), key=len, reverse=True))
_BARE_BEHIND = re.compile(
    r"[ -](pro[ -]tem(?:pore)?|ad interim|in[ -]waiting|elect|designate|emerit(?:us|a))(?![\w'])",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    rf" ?[(\[](?:then |now |currently )?({_LAST_WORDS})(?=[)\], ])", re.IGNORECASE
)
_BETWEEN_COMMAS = re.compile(
    rf"(?:,| [-–—]) ?(?:then |now |currently )?({_LAST_WORDS})(?= ?(?:[,.;:)\x00]| [-–—]|$))",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r" (?:of|for|at) (?:the )?['“\x22‘]?(?=([^\W\d_][\w'-]*))", re.IGNORECASE)
_COMMA = re.compile(r" ?, ?([^\W\d_][\w'-]*)")
_GOES_ON = re.compile(r"(?:,? (?:and|&) |, ?|&|/)(?=([^\W\d_][\w'-]*))", re.IGNORECASE)
_OF = re.compile(r" of (?:the )?(?=([^\W\d_][\w'-]*))")
_TELLS_OF = re.compile(
    r"\b(?:accus|advis|appris|assur|convinc|inform|notif|persuad|remind|suspect|tell|told|warn)"
    r"[a-z]* (?:[\w'-]+ ){0,3}$",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"'s? (?=([^\W\d_][\w'-]*))", re.IGNORECASE)
_OF_OR_FOR = re.compile(r"\b(?:of|for)\b", re.IGNORECASE)
_MANY = re.compile(r"(?:children|women|men|people|\w+s)$", re.IGNORECASE)
_FIRM = re.compile(
    r",? ?(?:&|and) ?((?:Sons?|Daughters?|Co|Company|Bros|Brothers|Sisters|Partners|Associates)\b)"
    r"|,? ((?:Jnr|Jr|Junior|Snr|Sr|Senior|II|III|(?:the )?(?:Younger|Elder))\b)",
    re.IGNORECASE,
)
_RUN = re.compile(r"([^\W\d_][\w'-]*) ?")
_NEAR = 60
_CAPITALISED = re.compile(r"\w(?:[\w'’&.-]*\w)?")


def modifier_before(text: str, start: int) -> str:
    """Give the word that makes another office of a post, or ""."""
    before = text[max(0, start - 40) : start]
    match = _WORD_BEFORE.search(before, before.rfind(" ", 0, len(before) - 1) + 1)
    word = (match[1] or match[2]).casefold().rstrip("'-") if match else ""
    if word in MODIFIERS or word.startswith("ex-"):
        return word
    match = _COMMON_BEFORE.search(before) if before.endswith(_COMMON) else None
    return match[1] if match and match[1].casefold() in MODIFIERS else ""


def modifier_after(text: str, end: int, line: str) -> str:
    """Give a word such as `designate`, `(Acting)`, `, retired,` or `-elect` behind a post.

    `line` is what stands behind it in its line.
    """
    near = text[end : end + _NEAR]
    match = _BARE_BEHIND.match(near) or _IN_BRACKETS.match(near) or _BETWEEN_COMMAS.match(line)
    return match[1] if match else ""


def line_after(words: str, end: int) -> str:
    """Give what stands behind an offset of the unfolded text in its line, folded."""
    near = words[end : end + _NEAR]
    return fold(near.partition(LINE_END)[0].partition(BLOCK_END)[0]).text


def is_hyphened(text: str, start: int, end: int) -> bool:
    """Say whether a hyphen ties a name to a word that makes another of it: `ex-`, `-elect`."""
    before = start > 0 and text[start - 1] == "-" and modifier_before(text, start) != ""
    return before or (text[end : end + 1] == "-" and _BARE_BEHIND.match(text, end) is not None)


def capitalised_word_after(words: str, end: int) -> int:
    """Give where a capitalised word begins one white space behind a name, or -1.

    The text is unfolded, from `words`: a `<br>` ends the line, a soft line break does not.
    """
    at = end
    while at < len(words) and words[at] != LINE_END and _is_gap(words[at]):
        at += 1
    if at == end or at >= len(words) or words[at] in {LINE_END, BLOCK_END}:
        return -1
    return at if is_capital(words[at]) else -1


def word_at(words: str, at: int) -> str:
    """Give the word that begins at an offset, for a message."""
    match = _CAPITALISED.match(words, at)
    return match[0] if match else words[at]


def capitalised_word_after_preposition(text: str, end: int) -> tuple[int, str]:
    """Give where a capitalised word begins behind `of`, `for` or `at`, and the word; or -1."""
    return _capital(_PREPOSITION.match(text, end))


def capitalised_word_after_comma(text: str, end: int) -> tuple[int, str]:
    """Give where a capitalised word other than `I` begins behind a comma, and the word; or -1."""
    match = _COMMA.match(text, end)
    if not match or not is_capital(match[1][0]) or match[1] == "I":
        return -1, ""
    return match.start(1), match[1]


def continuation(text: str, start: int, end: int, *, is_post: bool) -> tuple[int, str]:
    """Give where a body or post with `for` or `of` in its name goes on, and the word; or -1.

    `Department for Canals and Rivers`, `Ministry of Canals, Ports and Lighthouses`,
    `Cabinet Member for Children's Services`.
    """
    name = text[start:end]
    if not _OF_OR_FOR.search(name):
        return -1, ""
    at, word = _capital(_GOES_ON.match(text, end))
    if at < 0 and (is_post or _MANY.search(name)):
        at, word = _capital(_POSSESSIVE.match(text, end))
    plain = word.casefold()
    is_other = plain in OPENERS or plain in STYLES or plain in DAYS_AND_MONTHS
    return (-1, "") if is_other else (at, word)


def body_of(text: str, start: int, end: int) -> tuple[int, str]:
    """Give where a name that ends in a kind of body goes on with `of`, and the word; or -1.

    `Harbour Board of Quayside`; not `told the Harbour Board of Quayside's wish`.
    """
    at, word = _capital(_OF.match(text, end))
    is_kind = text[start:end].rpartition(" ")[2].lower() in BODIES
    is_told = _TELLS_OF.search(text[max(0, start - _NEAR) : start])
    is_day = word.casefold() in DAYS_AND_MONTHS
    return (at, word) if is_kind and not (is_told or is_day) else (-1, "")


def firm(text: str, end: int) -> str:
    """Give `Sons`, `Co` or `Jr` where the name of a person goes on as that of another."""
    match = _FIRM.match(text, end)
    word = (match[1] or match[2]) if match else ""
    return word if word and (is_capital(word[0]) or word.startswith("the ")) else ""


def foreign_word(
    text: str, at: int, labels: Iterable[frozenset[str]], known: Container[int]
) -> str:
    """Give the first capitalised word of a run that stands in none of the labels, or "".

    The run ends where a name begins that is known.
    """
    words = set().union(*labels)
    while match := _RUN.match(text, at):
        if not is_capital(match[1][0]) or at in known:
            return ""
        if (word := match[1].removesuffix("'s").rstrip("'")) not in words:
            return word
        at = match.end()
    return ""


def label_words(post: str, registry: Registry) -> frozenset[str]:
    """List the words of the full labels of a post, folded."""
    meta = registry.posts[post].meta
    return _words_of((meta.label, *meta.other_labels))


def are_related(post: str, organizations: Iterable[str], registry: Registry) -> bool:
    """Say whether one of the bodies is that of the post, above it or below it."""
    own = registry.posts[post].organization
    above = set(registry.ancestors(own))
    return any(body in above or own in registry.ancestors(body) for body in organizations)


def is_capital(char: str) -> bool:
    """Say whether a character is a capital letter."""
    return char.isupper() or char.istitle()


def _capital(match: re.Match[str] | None) -> tuple[int, str]:
    if not match or not is_capital(match[1][0]):
        return -1, ""
    return match.end(), match[1]


def _is_gap(char: str) -> bool:
    return char.isspace() or char in IGNORED


@lru_cache(maxsize=4096)
def _words_of(labels: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for label in labels for word in re.split(r"[\s,]+", fold_name(label)))
