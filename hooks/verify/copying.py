"""Runs of a source's words that stand in a briefing without quotation marks.

Rule 7 of `design.md`, section 6. Every fourth run of five words of the sources is indexed: a run
of eight words contains one of these, whichever way it lies.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.verify.findings import Finding, show
from hooks.verify.folding import MARK, fold
from hooks.verify.statements import BLANK, blanked
from hooks.verify.words import WORD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hooks.model.sources import Source

_FEWEST = 8
_GRAM = 5
_STRIDE = _FEWEST - _GRAM + 1
_PIECE = re.compile(rf"{WORD.pattern}|{BLANK}+")
_BREAK = 0
"""The number that no word has: between blocks, and where words are not checked."""
_UNKNOWN = -1


@dataclass(frozen=True, slots=True)
class _Token:
    """A word of a statement, or a phrase that counts as one."""

    number: int
    start: int
    end: int


class CopyIndex:
    """The words of all sources, by number, and where runs of them stand."""

    def __init__(self, sources: Iterable[Source], phrases: Iterable[str] = ()) -> None:
        """Index the sources; names, labels and titles (`phrases`) count as one word each."""
        self._numbers: dict[str, int] = {}
        self._phrases: dict[int, list[tuple[tuple[int, ...], int]]] = defaultdict(list)
        for phrase in dict.fromkeys(phrases):
            self._learn(phrase)
        for known in self._phrases.values():
            known.sort(key=lambda each: -len(each[0]))
        self._words = array("l", [_BREAK])
        self._starts: list[int] = []
        self._blocks: list[tuple[str, str]] = []
        for source in sources:
            for block in source.blocks:
                self._starts.append(len(self._words))
                self._blocks.append((source.id, block.anchor))
                self._words.extend(token.number for token in self._tokens(block.text, learn=True))
                self._words.append(_BREAK)
        self._runs: dict[int, list[int]] = defaultdict(list)
        for at in range(0, len(self._words) - _GRAM + 1, _STRIDE):
            self._runs[hash(tuple(self._words[at : at + _GRAM]))].append(at)

    def unquoted_source_text(self, text: str, excluded: Iterable[tuple[int, int]]) -> list[Finding]:
        """Report each run of eight words or more of a source outside quotation marks.

        Excluded are the spans of quotations, absences and citations.
        """
        folded = blanked(text, excluded)
        tokens = list(self._tokens(folded, learn=False))
        found: list[Finding] = []
        at = 0
        while at + _GRAM <= len(tokens):
            first, last, place = self._longest(tokens, at)
            if last - first >= _FEWEST:
                words = fold(folded).text[tokens[first].start : tokens[last - 1].end]
                found.append(_finding(words, *self._blocks[place]))
                at = last
            else:
                at += 1
        return found

    def _longest(self, tokens: Sequence[_Token], at: int) -> tuple[int, int, int]:
        """Give the longest run of a source through the words from an offset on, and its block."""
        best = (at, at, 0)
        gram = tuple(token.number for token in tokens[at : at + _GRAM])
        for place in self._runs.get(hash(gram), ()):
            first, last, start = at, at, place
            while first > 0 and tokens[first - 1].number == self._words[start - 1] > 0:
                first, start = first - 1, start - 1
            end = place
            while last < len(tokens) and tokens[last].number == self._words[end] > 0:
                last, end = last + 1, end + 1
            if last - first > best[1] - best[0] and last > at:
                best = (first, last, bisect_right(self._starts, place) - 1)
        return best

    def _learn(self, phrase: str) -> None:
        numbers = tuple(token.number for token in self._words_of(phrase, learn=True))
        if len(numbers) > 1 and all(each[0] != numbers for each in self._phrases[numbers[0]]):
            one_word = self._number(" ".join(map(str, numbers)), learn=True)
            self._phrases[numbers[0]].append((numbers, one_word))

    def _tokens(self, text: str, *, learn: bool) -> Iterator[_Token]:
        """Yield the words of a text, phrases as one."""
        words = self._words_of(text, learn=learn)
        at = 0
        while at < len(words):
            size, number = self._phrase(words, at)
            yield _Token(number, words[at].start, words[at + size - 1].end)
            at += size

    def _words_of(self, text: str, *, learn: bool) -> list[_Token]:
        return [
            _Token(self._number(found[0], learn=learn), *found.span())
            for found in _PIECE.finditer(fold(text).text)
        ]

    def _phrase(self, words: Sequence[_Token], at: int) -> tuple[int, int]:
        """Give how many words are one from an offset on, and the number of that one."""
        for numbers, one_word in self._phrases.get(words[at].number, ()):
            stretch = words[at : at + len(numbers)]
            if len(stretch) == len(numbers) and all(
                word.number == number for word, number in zip(stretch, numbers, strict=True)
            ):
                return len(numbers), one_word
        return 1, words[at].number

    def _number(self, word: str, *, learn: bool) -> int:
        if word.startswith(BLANK):
            return _BREAK
        key = word.casefold().removesuffix(f"{MARK}s")
        if learn:
            return self._numbers.setdefault(key, len(self._numbers) + 1)
        return self._numbers.get(key, _UNKNOWN)


def _finding(words: str, source: str, anchor: str) -> Finding:
    text = f"{show(words, 400)} are words of {source} ({anchor}) without quotation marks"
    hint = "Put them in quotation marks, or say it in words of your own."
    return Finding("unquoted-source-text", text, hint)
