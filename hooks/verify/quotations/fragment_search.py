"""Where the fragments of a quotation stand in a passage, and what they leave out."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from hooks.verify.quotations.quotation_wording import readings
from hooks.verify.texts.folded_words import condition, cuts_word, words_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hooks.verify.quotations.quotation_wording import Fragment
    from hooks.verify.texts.corpus import IndexedSource, Passage, Place

_MOST_OCCURRENCES = 200
_WORDS_LOOKED_AT = 3


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

    @property
    def places(self) -> tuple[Place, ...]:
        """Give the stretches of the source that are quoted."""
        spans = (self.passage.places(span.start, span.end) for span in self.spans)
        return tuple(place for places in spans for place in places)

    @property
    def omission(self) -> tuple[str, str]:
        """Give a negation or condition that the quotation leaves out, and words with it, or ""s."""
        for left_out in self._left_out():
            word = condition(left_out)
            if word:
                return word, left_out
        return "", ""

    def _left_out(self) -> Iterator[str]:
        text, at = self.passage.before(self.spans[0].start)
        yield words_before(text, at, _WORDS_LOOKED_AT)
        for one, two in pairwise(self.spans):
            yield self.passage.left_out(one.end, two.start)
        for span in self.spans:
            yield span.changed


def find_in(source: IndexedSource, indexes: tuple[int, ...], folded: str) -> Match | None:
    """Find a folded quotation in blocks of a source, where it leaves out nothing if it can.

    Quotation marks where two blocks meet are left out, or stand.
    """
    joined = source.passage(indexes)
    marked = source.passage(indexes, marks=True)
    passages = (joined,) if joined.text == marked.text else (joined, marked)
    for fragments in readings(folded):
        for passage in passages:
            found = _best(passage, fragments)
            if found:
                return found
    return None


def _best(passage: Passage, fragments: tuple[Fragment, ...]) -> Match | None:
    """Give the first match that leaves out no negation or condition, or else the first."""
    best: Match | None = None
    for match in _matches(passage, fragments):
        if not match.omission[0]:
            return match
        best = best or match
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
