"""Runs of a source's words that stand in a briefing without quotation marks.

The rule `unquoted-source-text` (`DESIGN.md`, section 6). The statements of all pages are indexed,
every run of five words of theirs, and the sources stream past them: each fourth place is looked up,
so that a run of eight words is met whichever way it lies. So time grows with the words of the
sources, and memory with those of the statements.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from hooks.verify.texts.corpus import Corpus, SourcePlace
from hooks.verify.texts.datings import find_datings
from hooks.verify.texts.findings import Finding, show
from hooks.verify.texts.folded_words import BLANK, WORD
from hooks.verify.texts.places_in_words import name_of
from hooks.verify.texts.quotation_folding import MARK, fold

_FEWEST = 8
_GRAM = 5
_STRIDE = _FEWEST - _GRAM + 1
_MOST_PLACES = 40
"""How many places of a run of five words are kept, and how many are tried in a paragraph for a
statement: texts that repeat themselves say no more."""
_PIECE = re.compile(rf"{WORD.pattern}|{BLANK}+")
_NUMBER = re.compile(r"(?<![0-9])[0-9]+(?:[.,][0-9]+)+")
_BREAK = 0
"""The number of what no statement says, and of words that are not checked."""


@dataclass(slots=True)
class _Statement:
    """The words of a statement, by number, and what was found of them in sources."""

    text: str
    numbers: list[int]
    spans: list[tuple[int, int]]
    """Where each word stands in the text."""
    runs: dict[tuple[int, int], tuple[str, str]] = field(default_factory=dict)
    """By the first and last word of a run the source and the paragraph in which it stands."""


def find_copies(
    statements: Sequence[str], corpus: Corpus, phrases: Iterable[str] = ()
) -> Iterator[tuple[int, Finding]]:
    """Yield each run of eight or more words of a source, with the index of its statement.

    Statements come folded, what is not checked blanked. A name, a label, a title (`phrases`) and a
    date count as one word each.
    """
    vocabulary: dict[str, int] = {}
    read = [_read(text, vocabulary) for text in statements]
    places = _index(read)
    if not places:
        return
    number = cache(lambda word: vocabulary.get(_key(word), _BREAK))
    for source, anchor, text in corpus.texts():
        words = [*map(number, WORD.findall(text))]
        if len(words) - words.count(_BREAK) >= _FEWEST:
            _meet(words, places, read, (source, anchor))
    known_phrases = _by_first_word(phrases, vocabulary)
    for at, statement in enumerate(read):
        if statement.runs:
            yield from ((at, finding) for finding in _findings(statement, known_phrases, corpus))


def _read(text: str, vocabulary: dict[str, int]) -> _Statement:
    pieces = list(_PIECE.finditer(text))
    numbers = [
        _BREAK
        if piece[0][0] == BLANK
        else vocabulary.setdefault(_key(piece[0]), len(vocabulary) + 1)
        for piece in pieces
    ]
    return _Statement(text, numbers, [piece.span() for piece in pieces])


_Places = dict[tuple[int, ...], list[tuple[int, int]]]


def _index(statements: Sequence[_Statement]) -> _Places:
    """Give, for each run of five words, the statements and the places in them."""
    places: _Places = defaultdict(list)
    for number, statement in enumerate(statements):
        words = statement.numbers
        for at in range(len(words) - _GRAM + 1 if len(words) >= _FEWEST else 0):
            gram = tuple(words[at : at + _GRAM])
            if _BREAK not in gram and len(places[gram]) < _MOST_PLACES:
                places[gram].append((number, at))
    return places


def _meet(
    words: Sequence[int],
    places: _Places,
    statements: Sequence[_Statement],
    where: tuple[str, str],
) -> None:
    """Note the runs that a paragraph of a source shares with statements."""
    passed: dict[tuple[int, int], int] = {}
    tried: Counter[int] = Counter()
    for at in range(0, len(words) - _GRAM + 1, _STRIDE):
        if not (words[at + 1] and words[at + 3]):
            continue  # most places are passed over here, at little cost
        for number, place in places.get(tuple(words[at : at + _GRAM]), ()):
            if passed.get((number, place - at), 0) > at or tried[number] == _MOST_PLACES:
                continue
            tried[number] += 1
            own = statements[number].numbers
            first, start = place, at
            while first and start and own[first - 1] == words[start - 1] != _BREAK:
                first, start = first - 1, start - 1
            last, end = place, at
            while last < len(own) and end < len(words) and own[last] == words[end] != _BREAK:
                last, end = last + 1, end + 1
            passed[number, place - at] = end
            if last - first >= _FEWEST:
                statements[number].runs.setdefault((first, last), where)


_Phrases = Mapping[int, Collection[tuple[int, ...]]]


def _by_first_word(phrases: Iterable[str], vocabulary: Mapping[str, int]) -> _Phrases:
    """Give the phrases of several words that statements may have, as numbers."""
    found: dict[int, set[tuple[int, ...]]] = defaultdict(set)
    for phrase in dict.fromkeys(phrases):
        words = tuple(
            vocabulary.get(_key(word), _BREAK) for word in WORD.findall(fold(phrase).text)
        )
        if len(words) > 1 and _BREAK not in words:
            found[words[0]].add(words)
    return found


def _starts(statement: _Statement, phrases: _Phrases) -> list[int]:
    """Give, for each word, the first word of what counts as one with it; mostly that is itself.

    Dates, numbers such as 1,200.5, and the longest phrase that begins at a word.
    """
    numbers = statement.numbers
    found = list(range(len(numbers)))
    begins = [start for start, _ in statement.spans]
    spans = [(each.start, each.end) for each in find_datings(statement.text)]
    spans += (each.span() for each in _NUMBER.finditer(statement.text))
    for start, end in spans:
        first, last = bisect_left(begins, start), bisect_left(begins, end)
        found[first:last] = [first] * (last - first)
    at = 0
    while at < len(found):
        some = (len(each) for each in phrases.get(numbers[at], ()) if _stands(each, numbers, at))
        if size := max(some, default=0):
            found[at : at + size] = [at] * size
        at += size or 1
    return found


def _stands(phrase: tuple[int, ...], numbers: Sequence[int], at: int) -> bool:
    return phrase == tuple(numbers[at : at + len(phrase)])


def _findings(statement: _Statement, phrases: _Phrases, corpus: Corpus) -> Iterator[Finding]:
    """Yield the longest runs that do not overlap, in order, if they have words enough."""
    starts = _starts(statement, phrases)
    taken: list[tuple[int, int]] = []
    for first, last in sorted(statement.runs, key=lambda run: (run[0] - run[1], run)):
        apart = all(last <= begin or end <= first for begin, end in taken)
        if apart and len(set(starts[first:last])) >= _FEWEST:
            taken.append((first, last))
    for first, last in sorted(taken):
        words = statement.text[statement.spans[first][0] : statement.spans[last - 1][1]]
        id_, anchor = statement.runs[first, last]
        source = corpus.get(id_)
        where = name_of(source, [SourcePlace(id_, anchor, 0, 0)]) if source else id_
        text = f"{show(words, 400)} stands in {where}, and here without quotation marks"
        hint = "Put the words in quotation marks, or say it in words of your own."
        yield Finding("unquoted-source-text", text, hint)


def _key(word: str) -> str:
    return word.casefold().removesuffix(f"{MARK}s")
