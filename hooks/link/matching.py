"""Find forms in a folded text: all of them, whole words, and of those that overlap the longest.

An automaton finds every form at once, overlapping ones included; a leftmost-longest one followed
by a test for whole words would lose `Ann Lee` and `Ann Lee Ltd` in `Ann Lee Ltds`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from operator import itemgetter
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from hooks.link.names.forms import Forms, Sense
from hooks.link.names.modifiers import is_hyphened
from hooks.link.page.name_folding import joins_words, lower
from hooks.link.page.offsets import FoldedAt

_APART = frozenset(" \x00,;:()")
"""Marks that part words whatever stands beyond them."""
_LETTERS = re.compile(r"\w*")
_CONTRACTIONS = frozenset({"s", "d", "ll", "ve", "re", "m", "t"})


class Found(NamedTuple):
    """A text that has a sense, where it stands; of a person later with what belongs to the name."""

    start: FoldedAt
    """With the styles before the name, once they are counted in."""
    end: FoldedAt
    """With the letters after it."""
    sense: Sense
    has_style: bool = False
    """Whether styles were counted in, before which no name goes on."""
    refusal: str = ""
    """Why it is no mention, in plain English; it covers its words all the same."""
    is_in_longer_name: bool = False
    """Whether it was refused because the words around make a longer name of it."""


class Matcher:
    """The automata of one registry: of names in their own case, and of those in any."""

    def __init__(self, forms: Forms) -> None:
        self._automata = [
            (AhoCorasick([*texts], matchkind=MatchKind.Standard), [*texts.values()], fold_case)
            for texts, fold_case in ((forms.exact, str), (forms.any_case, lower))
            if texts
        ]

    def find(self, text: str) -> list[Found]:
        """Find every form that stands in a folded text as whole words."""
        return [
            Found(FoldedAt(start), FoldedAt(end), senses[index])
            for automaton, senses, fold_case in self._automata
            for index, start, end in automaton.find_matches_as_indexes(
                fold_case(text), overlapping=True
            )
            if is_whole(text, start, end)
            or (senses[index].posts and _is_made_another(text, start, end))
        ]


def find_each(text: str, words: Iterable[str]) -> dict[str, list[FoldedAt]]:
    """List, for each of some words, where they begin as whole words in a folded text."""
    found: dict[str, list[FoldedAt]] = {each: [] for each in words}
    wanted = [each for each in found if each]  # a name of signs that nobody sees folds to nothing
    if wanted:
        kind = Implementation.ContiguousNFA  # it is made in less time, and asked once
        automaton = AhoCorasick(wanted, matchkind=MatchKind.Standard, implementation=kind)
        for index, start, end in automaton.find_matches_as_indexes(text, overlapping=True):
            if is_whole(text, start, end):
                found[wanted[index]].append(FoldedAt(start))
    return found


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
    return not _goes_on_before(text, start) and not _goes_on_after(text, end)


def _is_made_another(text: str, start: int, end: int) -> bool:
    """Say whether an office is whole but for `ex-` or `-elect`, with which it is refused."""
    before, after = start > 0 and text[start - 1] == "-", text[end : end + 1] == "-"
    if not (before or after) or not is_hyphened(text, start, end):
        return False
    return (before or not _goes_on_before(text, start)) and (after or not _goes_on_after(text, end))


def longest(found: Iterable[Found]) -> list[Found]:
    """Keep the longest of those that overlap, and join those of the same stretch; sorted."""
    merged: dict[tuple[int, int], Found] = {}
    for each in found:
        known = merged.get(each[:2])
        merged[each[:2]] = _joined(known, each) if known else each
    kept: list[Found] = []
    cluster: list[Found] = []
    end = 0
    for each in sorted(merged.values(), key=itemgetter(0, 1)):
        if each.start >= end:
            kept += _longest_first(cluster)
            cluster = []
        cluster.append(each)
        end = max(end, each.end)
    return kept + _longest_first(cluster)


def _joined(one: Found, other: Found) -> Found:
    """Join two of one stretch; a label out of view gives way to a name."""
    if one.sense is other.sense or one.sense.is_hidden != other.sense.is_hidden:
        return other if one.sense.is_hidden else one
    sense = Sense.of(dict.fromkeys((*one.sense.forms, *other.sense.forms)))
    return one._replace(sense=replace(sense, is_hidden=one.sense.is_hidden))


def _longest_first(cluster: list[Found]) -> list[Found]:
    """Take the longest, then the longest of what is left; of equals the first.

    What is kept never overlaps, so that only its neighbours need be looked at.
    """
    if len(cluster) == 1:
        return cluster
    kept: list[Found] = []
    for each in sorted(cluster, key=lambda each: (each.start - each.end, each.start)):
        at = bisect_left(kept, each.start, key=itemgetter(0))
        free_before = at == 0 or kept[at - 1].end <= each.start
        if free_before and (at == len(kept) or each.end <= kept[at].start):
            kept.insert(at, each)
    return kept


def _goes_on_before(text: str, start: int) -> bool:
    """Say whether the word that begins a stretch began before it."""
    if not (start and joins_words(text[start])):
        return False
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
    """Say whether the word that ends a stretch goes on behind it."""
    if end >= len(text) or not joins_words(text[end - 1]):
        return False
    after = text[end]
    if joins_words(after):
        return True
    if end + 1 >= len(text) or not joins_words(text[end + 1]):
        return False
    if after == "'":
        letters = _LETTERS.match(text, end + 1)
        return not (letters and letters[0].lower() in _CONTRACTIONS)
    return after in "-@" or (after in "._" and text[end + 1].islower())
