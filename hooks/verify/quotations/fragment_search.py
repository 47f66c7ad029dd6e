"""Where the fragments of a quotation stand in a passage, and what they leave out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from hooks.verify.quotations.quotation_wording import FoundFragment, QuotedFragment, readings
from hooks.verify.texts.corpus import IndexedSource, Passage, SourcePlace
from hooks.verify.texts.folded_words import WORD, cuts_word, word_after, words_before
from hooks.verify.texts.places_in_words import citation_of, name_of
from hooks.verify.texts.quotation_folding import MARK
from hooks.verify.texts.turning_words import (
    condition,
    is_hedge,
    limit_before,
    limit_behind,
    negation,
    qualifier,
    says_the_like,
)

_MOST_OCCURRENCES = 200
_WORDS_LOOKED_AT = 3
"""So many words right before a quotation may limit it, in the source and in the briefing."""
_TURNING = 2
"""So near before the mark the briefing's “not” turns a quotation round."""
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
class Match:
    """All fragments of a quotation where they were found."""

    passage: Passage
    spans: tuple[FoundFragment, ...]
    """One for each fragment, in order."""

    @property
    def where(self) -> str:
        """Name its places for a message."""
        return name_of(self.passage.source, self.places)

    @property
    def hint(self) -> str:
        """Say what is to be cited for the quotation."""
        return f"Cite {citation_of(self.passage.source, self.places)}."

    @property
    def places(self) -> tuple[SourcePlace, ...]:
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
        end = self.spans[-1].end
        behind = word_after(*self.passage.after(end))
        if limit_behind(behind) and not around.says_behind(behind):
            return behind, f"{words_before(self.passage.text, end, _WORDS_LOOKED_AT)} {behind}"
        return "", ""

    def turned(self, around: Around) -> str:
        """Give the negation with which the briefing's own words turn the quotation round, or ""."""
        return around.negation if not negation(self._before()) else ""

    def lacks(self, inserted: str) -> bool:
        """Say whether the source has neither a bracket that is put in nor a qualifier like it."""
        quoted = " ".join(self.passage.text[span.start : span.end] for span in self.spans)
        stood = {word.casefold() for span in self.spans for word in WORD.findall(span.changed)}
        return inserted not in quoted and qualifier(inserted).casefold() not in stood

    def _before(self) -> str:
        return words_before(*self.passage.before(self.spans[0].start), _WORDS_LOOKED_AT)

    def _between(self) -> Iterator[str]:
        for one, two in pairwise(self.spans):
            yield self.passage.left_out(one.end, two.start)
        for span in self.spans:
            yield span.changed


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


def _best(passage: Passage, fragments: tuple[QuotedFragment, ...], around: Around) -> Match | None:
    """Give the first match that leaves out no negation or condition, or else the first."""
    best: Match | None = None
    for match in _matches(passage, fragments):
        if not match.omission(around)[0]:
            return match
        best = best or match
    return best


def _matches(passage: Passage, fragments: tuple[QuotedFragment, ...]) -> Iterator[Match]:
    first, *others = fragments
    for found in islice(_occurrences(passage, first, 0), _MOST_OCCURRENCES):
        spans = [found]
        for fragment in others:
            following = next(_occurrences(passage, fragment, spans[-1].end), None)
            if following is None:
                return
            spans.append(following)
        yield Match(passage, tuple(spans))


def _occurrences(passage: Passage, fragment: QuotedFragment, start: int) -> Iterator[FoundFragment]:
    """Yield where a fragment stands from an offset on, whole words only."""
    while found := fragment.find(passage.text, start):
        cut = (cuts_word(passage.text, at, passage.is_hyphen) for at in (found.start, found.end))
        if not any(cut):
            yield found
        start = found.start + 1
