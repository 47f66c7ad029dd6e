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

from hooks.verify.texts.corpus import Place
from hooks.verify.texts.findings import Finding, show
from hooks.verify.texts.folded_words import BLANK, WORD, blanked
from hooks.verify.texts.places_in_words import name_of
from hooks.verify.texts.quotation_folding import MARK, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hooks.verify.texts.corpus import Corpus, IndexedSource

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

    def __init__(self, corpus: Corpus, phrases: Iterable[str] = ()) -> None:
        """Index all sources; names, labels and titles (`phrases`) count as one word each."""
        self._numbers: dict[str, int] = {}
        self._seen: dict[str, int] = {}
        self._phrases: dict[int, list[tuple[tuple[int, ...], int]]] = defaultdict(list)
        for phrase in dict.fromkeys(phrases):
            self._learn(phrase)
        for known in self._phrases.values():
            known.sort(key=lambda each: -len(each[0]))
        self._words = array("l", [_BREAK])
        self._starts: list[int] = []
        self._blocks: list[tuple[IndexedSource, str]] = []
        for source in corpus.others(()):
            for block in source.blocks:
                self._starts.append(len(self._words))
                self._blocks.append((source, block.block.anchor))
                numbers = self._learned(WORD.findall(block.folded.text))
                self._words.extend(number for number, _ in self._joined(numbers))
                self._words.append(_BREAK)
        self._seen.clear()
        self._runs: dict[int, list[int]] = defaultdict(list)
        for at in range(0, len(self._words) - _GRAM + 1, _STRIDE):
            self._runs[hash(tuple(self._words[at : at + _GRAM]))].append(at)

    def unquoted_source_text(self, text: str, excluded: Iterable[tuple[int, int]]) -> list[Finding]:
        """Report each run of eight words or more of a source outside quotation marks.

        Excluded are the spans of quotations, absences and citations.
        """
        folded = fold(blanked(text, excluded)).text
        tokens = self._tokens(folded)
        found: list[Finding] = []
        at = 0
        while at + _GRAM <= len(tokens):
            first, last, place = self._longest(tokens, at)
            if last - first >= _FEWEST:
                words = folded[tokens[first].start : tokens[last - 1].end]
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
        numbers = tuple(self._learned(WORD.findall(fold(phrase).text)))
        if len(numbers) > 1 and all(each[0] != numbers for each in self._phrases[numbers[0]]):
            self._numbers[" ".join(map(str, numbers))] = one_word = len(self._numbers) + 1
            self._phrases[numbers[0]].append((numbers, one_word))

    def _learned(self, words: Iterable[str]) -> list[int]:
        """Give the number of each word, a new one for a new word."""
        numbers = []
        for word in words:
            number = self._seen.get(word)
            if number is None:
                number = self._numbers.setdefault(_key(word), len(self._numbers) + 1)
                self._seen[word] = number
            numbers.append(number)
        return numbers

    def _tokens(self, folded: str) -> list[_Token]:
        """Give the words of a folded statement, phrases as one."""
        pieces = list(_PIECE.finditer(folded))
        numbers = [
            _BREAK if piece[0][0] == BLANK else self._numbers.get(_key(piece[0]), _UNKNOWN)
            for piece in pieces
        ]
        tokens: list[_Token] = []
        at = 0
        for number, size in self._joined(numbers):
            tokens.append(_Token(number, pieces[at].start(), pieces[at + size - 1].end()))
            at += size
        return tokens

    def _joined(self, numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Yield the number of each word or phrase, and of how many words it is made."""
        if self._phrases.keys().isdisjoint(numbers):
            yield from ((number, 1) for number in numbers)
            return
        at = 0
        while at < len(numbers):
            for phrase, one_word in self._phrases.get(numbers[at], ()):
                if tuple(numbers[at : at + len(phrase)]) == phrase:
                    yield one_word, len(phrase)
                    at += len(phrase)
                    break
            else:
                yield numbers[at], 1
                at += 1


def _key(word: str) -> str:
    return word.casefold().removesuffix(f"{MARK}s")


def _finding(words: str, source: IndexedSource, anchor: str) -> Finding:
    where = name_of(source, [Place(source.id, anchor, 0, 0)])
    text = f"{show(words, 400)} stands in {where}, and here without quotation marks"
    hint = "Put the words in quotation marks, or say it in words of your own."
    return Finding("unquoted-source-text", text, hint)
