"""Where the fragments of a quotation stand in a passage, and what they leave out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from hooks.verify.quotations.quotation_wording import Fragment, readings
from hooks.verify.texts.corpus import IndexedSource, Passage, Place
from hooks.verify.texts.folded_words import (
    condition,
    cuts_word,
    is_hedge,
    limit_before,
    limit_behind,
    negation,
    says_the_like,
    word_after,
    words_before,
)
from hooks.verify.texts.quotation_folding import MARK

_MOST_OCCURRENCES = 200
_WORDS_LOOKED_AT = 3
_TURNING = 2
_UNTRUE = re.compile(
    rf"\b((?:not|\w+n{MARK}t) (?:the case|true|correct|so)|untrue|false)"
    r"(?: to (?:claim|say|think))? that\b[^;:]*$",
    re.IGNORECASE,
)
"""What turns a whole clause round: “it is not the case that the Board found …”."""


@dataclass(frozen=True, slots=True)
class Around:
    """The briefing's own words beside a quotation, folded, in the same sentence."""

    before: str = ""
    """Up to twelve before the opening mark."""
    behind: str = ""
    """The first five behind the closing mark."""

    @property
    def near(self) -> str:
        """Give the last three words before the mark."""
        return words_before(self.before, len(self.before), _WORDS_LOOKED_AT)

    @property
    def negation(self) -> str:
        """Give a negation in the two words before the mark, or of the clause; or ""."""
        if match := _UNTRUE.search(self.before):
            return match[1]
        return negation(words_before(self.before, len(self.before), _TURNING))

    def says_behind(self, word: str) -> bool:
        """Say whether a word of the source stands here right behind the mark."""
        return word.casefold() == self.behind.partition(" ")[0].casefold()


NOTHING_AROUND = Around()


@dataclass(frozen=True, slots=True)
class Span:
    """One fragment where it was found."""

    start: int
    end: int
    changed: str
    """Words of the source for which the brackets of the fragment stand."""


@dataclass(frozen=True, slots=True)
class Match:
    """All fragments of a quotation where they were found."""

    passage: Passage
    spans: tuple[Span, ...]
    omits: tuple[str, str] = ("", "")
    """Its `omission`, beside the words for which it was sought."""

    @property
    def places(self) -> tuple[Place, ...]:
        """Give the stretches of the source that are quoted."""
        spans = (self.passage.places(span.start, span.end) for span in self.spans)
        return tuple(place for places in spans for place in places)

    def omission(self, around: Around) -> tuple[str, str]:
        """Give a negation, condition or qualifier that is left out, and words with it, or ""s.

        What the briefing says itself beside the quotation is not left out.
        """
        before = self._before()
        word = limit_before(before, self.passage.text[self.spans[0].start :])
        own = f"{around.before} {around.behind}" if is_hedge(word) else around.near
        if word and not says_the_like(own, word):
            return word, before
        for left_out in self._between():
            if word := condition(left_out):
                return word, left_out
        behind = word_after(*self.passage.after(self.spans[-1].end))
        if limit_behind(behind) and not around.says_behind(behind):
            return behind, f"{self._last_words()} {behind}"
        return "", ""

    def turned(self, around: Around) -> str:
        """Give the negation with which the briefing's own words turn the quotation round, or ""."""
        return around.negation if not negation(self._before()) else ""

    def _before(self) -> str:
        return words_before(*self.passage.before(self.spans[0].start), _WORDS_LOOKED_AT)

    def _between(self) -> Iterator[str]:
        for one, two in pairwise(self.spans):
            yield self.passage.left_out(one.end, two.start)
        for span in self.spans:
            yield span.changed

    def _last_words(self) -> str:
        last = self.spans[-1]
        return words_before(self.passage.text, last.end, _WORDS_LOOKED_AT)


def find_in(
    source: IndexedSource,
    indexes: tuple[int, ...],
    folded: str,
    around: Around = NOTHING_AROUND,
) -> Match | None:
    """Find a folded quotation in blocks of a source, where it leaves out nothing if it can.

    Quotation marks where two blocks meet are left out, or stand.
    """
    joined = source.passage(indexes)
    marked = source.passage(indexes, marks=True)
    passages = (joined,) if joined.text == marked.text else (joined, marked)
    for fragments in readings(folded):
        for passage in passages:
            found = _best(passage, fragments, around)
            if found:
                return found
    return None


def _best(passage: Passage, fragments: tuple[Fragment, ...], around: Around) -> Match | None:
    """Give the first match that leaves out no negation or condition, or else the first."""
    best: Match | None = None
    for match in _matches(passage, fragments):
        found = replace(match, omits=match.omission(around))
        if not found.omits[0]:
            return found
        best = best or found
    return best


def _matches(passage: Passage, fragments: tuple[Fragment, ...]) -> Iterator[Match]:
    first, *others = fragments
    for count, span in enumerate(_occurrences(passage, first, 0)):
        if count == _MOST_OCCURRENCES:
            return
        spans: list[Span] = [span]
        for fragment in others:
            following = next(_occurrences(passage, fragment, spans[-1].end), None)
            if following is None:
                return
            spans.append(following)
        yield Match(passage, tuple(spans))


def _occurrences(passage: Passage, fragment: Fragment, start: int) -> Iterator[Span]:
    """Yield where a fragment stands from an offset on, whole words only."""
    spans = _literal(passage, fragment, start) if fragment.is_literal else None
    for span in spans if spans is not None else _changed(passage, fragment, start):
        cut = (cuts_word(passage.text, at, passage.is_hyphen) for at in (span.start, span.end))
        if not any(cut):
            yield span


def _literal(passage: Passage, fragment: Fragment, start: int) -> Iterator[Span]:
    while (at := passage.text.find(fragment.text, start)) >= 0:
        yield Span(at, at + len(fragment.text), "")
        start = at + 1


def _changed(passage: Passage, fragment: Fragment, start: int) -> Iterator[Span]:
    pattern = fragment.pattern
    while found := pattern.search(passage.text, start):
        yield Span(*found.span(), " ".join(group or "" for group in found.groups()))
        start = found.start() + 1
