"""Names that are refused for what stands right before or after them (`design.md`, section 5).

A refused name still covers its words, so that nothing shorter links inside.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from hooks.link.page.name_folding import IGNORED, fold_name
from hooks.link.page.page_text import BLOCK_END, LINE_END

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hooks.model.registry import Registry

MODIFIERS = frozenset(
    "acting adjunct alternate assistant associate co deputy designate erstwhile ex former formerly "
    "future honorary incoming interim joint junior late lieutenant next one-time outgoing past "
    "previous prospective provisional retired retiring senior shadow sometime sub substitute "
    "temporary then trainee vice would-be".split()
)
"""Words that make another office of the one that they stand before."""
_AFTER = frozenset({"designate", "elect", "emeritus", "emerita"})
_WORD_BEFORE = re.compile(r"([^\W_][\w'-]*)[)\]'”\x22]? $|([^\W_][\w'-]*)-$")
_WORD_AFTER = re.compile(r" \(?([^\W_]+)")
_PREPOSITION = re.compile(r" (?:of|for|at) (?:[Tt]he )?['“\x22]?(?=([^\W\d_][\w'-]*))")


def modifier_before(text: str, start: int) -> str:
    """Give the word that makes another office of a post, or ""; the text is folded."""
    match = _WORD_BEFORE.search(text[max(0, start - 40) : start])
    word = (match[1] or match[2]).casefold().rstrip("'-") if match else ""
    return word if word in MODIFIERS or word.startswith("ex-") else ""


def modifier_after(text: str, end: int) -> str:
    """Give a word such as `designate` right after a post, or ""."""
    match = _WORD_AFTER.match(text, end)
    return match[1] if match and match[1].casefold() in _AFTER else ""


def capitalised_word_after(text: str, end: int) -> int:
    """Give where a capitalised word begins one white space behind a name, or -1.

    The text is unfolded from `words`: a `<br>` ends the line, a soft line break does not.
    """
    at = end
    while at < len(text) and text[at] != LINE_END and (text[at].isspace() or text[at] in IGNORED):
        at += 1
    if at == end or at >= len(text) or text[at] in {LINE_END, BLOCK_END}:
        return -1
    return at if _is_capital(text[at]) else -1


def capitalised_word_after_preposition(text: str, end: int) -> tuple[int, str]:
    """Give where a capitalised word begins behind `of`, `for` or `at`, and the word; or -1."""
    match = _PREPOSITION.match(text, end)
    if not match or not _is_capital(match[1][0]):
        return -1, ""
    return match.end(), match[1]


def capitalised_word_after_comma(text: str, end: int) -> tuple[int, str]:
    """Give where a capitalised word other than `I` begins behind a comma, and the word; or -1."""
    match = re.compile(r" ?, ?([^\W\d_][\w'-]*)").match(text, end)
    if not match or not _is_capital(match[1][0]) or match[1] == "I":
        return -1, ""
    return match.start(1), match[1]


def label_words(post: str, registry: Registry) -> frozenset[str]:
    """List the words of the full labels of a post, folded."""
    meta = registry.posts[post].meta
    return _words_of((meta.label, *meta.other_labels))


def are_related(post: str, organizations: Iterable[str], registry: Registry) -> bool:
    """Say whether one of the bodies is that of the post, above it or below it."""
    own = registry.posts[post].organization
    above = set(registry.ancestors(own))
    return any(body in above or own in registry.ancestors(body) for body in organizations)


def _is_capital(char: str) -> bool:
    return char.isupper() or char.istitle()


@lru_cache(maxsize=4096)
def _words_of(labels: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for label in labels for word in re.split(r"[\s,]+", fold_name(label)))
