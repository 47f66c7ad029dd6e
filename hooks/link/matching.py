"""Find forms in a folded text: all of them, whole words, and of those that overlap the longest.

An automaton finds every form at once, overlapping ones included; a leftmost-longest one followed
by a test for whole words would lose `Ann Lee` and `Ann Lee Ltd` in `Ann Lee Ltds`.
"""

from __future__ import annotations

import re
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from hooks.link.names.forms import Sense
from hooks.link.page.name_folding import joins_words, lower
from hooks.link.page.page_text import MASK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hooks.link.names.forms import Forms

_ADDRESS = re.compile(
    r"""(?<![\w.+%-])[\w.+%-]{1,64}@\w[\w-]{0,62}(?:\.[\w-]{1,63}){1,8}   # e-mail
      | (?:\b[a-zA-Z][a-zA-Z0-9+.-]{0,15}://|\bwww\.)[^\s\x00<>"“”]+    # URL
      | (?<![\w.-])\w[\w-]{0,62}(?:\.[\w-]{1,63}){1,8}/[^\s\x00<>"“”]*    # host and path
    """,
    re.VERBOSE,
)
_APART = frozenset(" \x00,;:()")
"""Marks that part words whatever stands beyond them."""
_LETTERS = re.compile(r"\w*")
_CONTRACTIONS = frozenset({"s", "d", "ll", "ve", "re", "m", "t"})


class Hit(NamedTuple):
    """A text of the registry or of the page that stands in the text."""

    start: int
    """Offset in the folded text."""
    end: int
    sense: Sense


class Matcher:
    """The automata of one registry."""

    def __init__(self, forms: Forms) -> None:
        self._exact = _Automaton(forms.exact)
        self._any_case = _Automaton(forms.any_case)

    def find(self, text: str) -> list[Hit]:
        """Find every form that stands in a folded text as whole words."""
        hits = self._exact.find(text, text)
        if self._any_case.texts:
            hits += self._any_case.find(lower(text), text)
        return hits


class _Automaton:
    """One automaton, and what its texts mean."""

    def __init__(self, forms: Mapping[str, Sense]) -> None:
        self.texts = list(forms)
        self.senses = list(forms.values())
        self.automaton = AhoCorasick(self.texts, matchkind=MatchKind.Standard) if forms else None

    def find(self, haystack: str, text: str) -> list[Hit]:
        if not self.automaton:
            return []
        senses, found = self.senses, self.automaton.find_matches_as_indexes
        return [
            Hit(start, end, senses[index])
            for index, start, end in found(haystack, overlapping=True)
            if is_whole(text, start, end)
        ]


def find_all(text: str, part: str) -> Iterator[tuple[int, int]]:
    """Find every place where a text stands as whole words."""
    at = text.find(part)
    while at >= 0:
        if is_whole(text, at, at + len(part)):
            yield at, at + len(part)
        at = text.find(part, at + 1)


def is_whole(text: str, start: int, end: int) -> bool:
    """Say whether a stretch begins and ends where words do.

    Letters, digits and marks make words; hyphens join them; so do apostrophes, but for a
    possessive, a contraction and an elided article (`d'Engel`).
    """
    if (not start or text[start - 1] in _APART) and (end == len(text) or text[end] in _APART):
        return True
    if start and joins_words(text[start]) and _goes_on_before(text, start):
        return False
    return not (end < len(text) and joins_words(text[end - 1]) and _goes_on_after(text, end))


def mask_addresses(text: str) -> str:
    """Put marks in place of e-mail addresses and URLs."""
    if "@" in text or "://" in text or "www." in text or "/" in text:
        return _ADDRESS.sub(lambda match: MASK * len(match[0]), text)
    return text


def longest(hits: Iterable[Hit]) -> list[Hit]:
    """Keep the longest of hits that overlap, and join those of the same stretch; sorted."""
    merged: dict[tuple[int, int], Hit] = {}
    for hit in hits:
        known = merged.get(hit[:2])
        if known and known.sense is not hit.sense:
            forms = dict.fromkeys((*known.sense.forms, *hit.sense.forms))
            merged[hit[:2]] = Hit(hit.start, hit.end, Sense.of(forms))
        elif not known:
            merged[hit[:2]] = hit
    kept: list[Hit] = []
    for cluster in _clusters(sorted(merged.values(), key=itemgetter(0, 1))):
        kept.extend(cluster if len(cluster) == 1 else _longest_first(cluster))
    return kept


def _clusters(hits: list[Hit]) -> Iterator[list[Hit]]:
    """Group hits, sorted by start, that overlap each other."""
    cluster: list[Hit] = []
    end = -1
    for hit in hits:
        if cluster and hit.start >= end:
            yield cluster
            cluster, end = [], -1
        cluster.append(hit)
        end = max(end, hit.end)
    if cluster:
        yield cluster


def _longest_first(cluster: list[Hit]) -> list[Hit]:
    """Take the longest, then the longest of what is left; of equals the first."""
    kept: list[Hit] = []
    for hit in sorted(cluster, key=lambda hit: (hit.start - hit.end, hit.start)):
        if all(hit.end <= other.start or hit.start >= other.end for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.start)


def _goes_on_before(text: str, start: int) -> bool:
    before = text[start - 1]
    if joins_words(before):
        return True
    if start < 2:  # noqa: PLR2004 - a joining mark needs a letter before it
        return before in "@\\"
    further = text[start - 2]
    if before == "-":
        return joins_words(further)
    if before == "'":
        return further.isupper() and further != "L"
    return before in "@\\" or (before in "._" and joins_words(further) and text[start].islower())


def _goes_on_after(text: str, end: int) -> bool:
    after = text[end]
    if joins_words(after):
        return True
    if end + 1 >= len(text) or not joins_words(text[end + 1]):
        return False
    if after == "'":
        letters = _LETTERS.match(text, end + 1)
        return not (letters and letters[0].lower() in _CONTRACTIONS)
    return after in "-@" or (after in "._" and text[end + 1].islower())
