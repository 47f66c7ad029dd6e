"""Runs of a source's words that stand in a briefing without quotation marks.

Rule 7 of `DESIGN.md`, section 6. The statements of all pages are indexed, every run of five words
of theirs, and the sources stream past them: each fourth place is looked up, so that a run of eight
words is met whichever way it lies. So time grows with the words of the sources, and memory with
those of the statements.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from hooks.verify.texts.corpus import Corpus, Place
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
    known = _Known(vocabulary)
    for source, anchor, text in corpus.texts():
        words = [known[word] for word in WORD.findall(text)]
        if len(words) - words.count(_BREAK) >= _FEWEST:
            _meet(words, places, read, (source, anchor))
    single = _Single(phrases, vocabulary)
    for at, statement in enumerate(read):
        if statement.runs:
            yield from ((at, finding) for finding in _findings(statement, single, corpus))


class _Known(dict[str, int]):
    """The numbers of words as sources write them, each looked up once."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def __missing__(self, word: str) -> int:
        self[word] = number = self._vocabulary.get(_key(word), _BREAK)
        return number


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
    return {gram: found for gram, found in places.items() if found}


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


class _Single:
    """What counts as one word: names, labels and titles, dates, and numbers such as 1,200.5."""

    def __init__(self, phrases: Iterable[str], vocabulary: Mapping[str, int]) -> None:
        self._phrases: dict[int, set[tuple[int, ...]]] = defaultdict(set)
        for phrase in dict.fromkeys(phrases):
            words = tuple(vocabulary.get(_key(word), 0) for word in WORD.findall(fold(phrase).text))
            if len(words) > 1 and _BREAK not in words:
                self._phrases[words[0]].add(words)

    def starts(self, statement: _Statement) -> list[int]:
        """Give, for each word, the first word of what it is one of; for most that is itself."""
        found = list(range(len(statement.numbers)))
        begins = [start for start, _ in statement.spans]
        spans = [(each.start, each.end) for each in find_datings(statement.text)]
        spans += (each.span() for each in _NUMBER.finditer(statement.text))
        for start, end in spans:
            first, last = bisect_left(begins, start), bisect_left(begins, end)
            found[first:last] = [first] * (last - first)
        at = 0
        while at < len(found):
            at += self._join(statement.numbers, at, found)
        return found

    def _join(self, numbers: Sequence[int], at: int, found: list[int]) -> int:
        """Join the longest phrase that begins at a word, and say how many words were read."""
        phrases = self._phrases.get(numbers[at], ())
        sizes = (len(each) for each in phrases if tuple(numbers[at : at + len(each)]) == each)
        size = max(sizes, default=1)
        if size > 1:
            found[at : at + size] = [at] * size
        return size


def _findings(statement: _Statement, single: _Single, corpus: Corpus) -> Iterator[Finding]:
    """Yield the longest runs that do not overlap, in order, if they have words enough."""
    starts = single.starts(statement)
    taken: list[tuple[int, int]] = []
    for first, last in sorted(statement.runs, key=lambda run: (run[0] - run[1], run)):
        apart = all(last <= begin or end <= first for begin, end in taken)
        if apart and len(set(starts[first:last])) >= _FEWEST:
            taken.append((first, last))
    for first, last in sorted(taken):
        words = statement.text[statement.spans[first][0] : statement.spans[last - 1][1]]
        yield _finding(words, *statement.runs[first, last], corpus)


def _key(word: str) -> str:
    return word.casefold().removesuffix(f"{MARK}s")


def _finding(words: str, source_id: str, anchor: str, corpus: Corpus) -> Finding:
    source = corpus.get(source_id)
    where = name_of(source, [Place(source_id, anchor, 0, 0)]) if source else source_id
    text = f"{show(words, 400)} stands in {where}, and here without quotation marks"
    hint = "Put the words in quotation marks, or say it in words of your own."
    return Finding("unquoted-source-text", text, hint)
