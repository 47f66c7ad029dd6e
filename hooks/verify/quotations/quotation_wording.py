"""What a quotation claims: fragments of a source, declared changes and omissions.

`DESIGN.md`, section 6, “What it may leave out”. A quotation is read in several ways, since its
ellipsis, its brackets and its last stop may be the source's own; each way is some fragments.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import compress, product

from hooks.verify.texts.folded_words import WORD, count_words
from hooks.verify.texts.quotation_folding import MARK
from hooks.verify.texts.turning_words import qualifier

_OMISSION = re.compile(r"(?:(?<!\s)\s+)?(?:\[\s*\.{3,4}\s*\]|\.{3,4})\s*")
BRACKET = re.compile(r"\[(?!\s*(?:\.{3,4}|…)\s*\])([^\[\]]*)\]")
"""A change that is declared; brackets around dots leave words out."""
_MOST_CHOICES = 6
"""Where there are more ellipses, they are all the source's own, or all omissions."""
_MOST_CHANGES = 30
_FEWEST_WORDS = 3
"""Of each part of a quotation from which words are left out."""
_WORD = rf"(?:(?![.!?][{MARK})]*\s)\S)+"
"""A word that ends no sentence: a bracket stands for a few of them, or for nothing."""
_BEFORE_WORD = rf"((?:{_WORD} ){{0,5}}?)"
_BEFORE_STOP = rf"((?: {_WORD}){{0,5}}?)"
_ENDING = r"(\w{0,4})"
_OWN_STOP = re.compile(rf"[.,]({MARK}*)$")


@dataclass(frozen=True, slots=True)
class FoundFragment:
    """A fragment where it stands in a text."""

    start: int
    end: int
    changed: str = ""
    """Words of the source for which the brackets of the fragment stand."""


@dataclass(frozen=True, slots=True)
class QuotedFragment:
    """An unbroken stretch of a quotation, folded."""

    text: str
    """The words, brackets as they stand."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """Make a pattern of a text with declared changes; a literal bracket comes first."""
        return re.compile(_pattern(self.text))

    @property
    def is_literal(self) -> bool:
        """Say whether it declares no change."""
        return not BRACKET.search(self.text)

    def find(self, text: str, start: int) -> FoundFragment | None:
        """Find it in a text, from an offset on, be it within a word."""
        if self.is_literal:  # which is found far faster than a pattern
            at = text.find(self.text, start)
            return FoundFragment(at, at + len(self.text)) if at >= 0 else None
        found = self.pattern.search(text, start)
        return found and FoundFragment(*found.span(), " ".join(filter(None, found.groups())))


def readings(folded: str) -> Iterator[tuple[QuotedFragment, ...]]:
    """Yield the ways to read a folded quotation, the most literal first.

    An ellipsis may be the source's own, and a final comma or full stop may be the briefing's. What
    is changed at more places than anybody would is read in no way.
    """
    if len(BRACKET.findall(folded)) > _MOST_CHANGES:
        return
    for text in dict.fromkeys((folded, _OWN_STOP.sub(r"\1", folded))):
        yield from _split(text)


def short_fragment(folded: str) -> str:
    """Give a fragment too short to be found again for certain, or ""."""
    parts = [part for part in _OMISSION.split(folded) if WORD.search(part)]
    if len(parts) < 2:  # noqa: PLR2004 - nothing is left out between
        return ""
    return next((part for part in parts if count_words(part) < _FEWEST_WORDS), "")


def inserted_qualifiers(folded: str) -> Iterator[str]:
    """Give the brackets of a quotation that hold a negation, condition or qualifier."""
    return (match[0] for match in BRACKET.finditer(folded) if qualifier(match[1]))


def outside_brackets(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give where the words of a quotation stand, without those in its brackets."""
    at = start
    for bracket in BRACKET.finditer(text, start, end):
        yield at, bracket.start(1)
        at = bracket.end(1)
    yield at, end


def plain_words(folded: str) -> str:
    """Give a folded quotation without brackets and ellipses, to look for what is near."""
    return " ".join(BRACKET.sub(r"\1", _OMISSION.sub(" ", folded)).split())


def _split(text: str) -> Iterator[tuple[QuotedFragment, ...]]:
    """Yield the readings in which each ellipsis is the source's own or an omission."""
    marks = list(_OMISSION.finditer(text))
    all_alike = ((False,) * len(marks), (True,) * len(marks))
    is_few = len(marks) <= _MOST_CHOICES
    for choice in product((False, True), repeat=len(marks)) if is_few else all_alike:
        cuts = [*compress(marks, choice)]
        starts = [0, *(cut.end() for cut in cuts)]
        ends = [*(cut.start() for cut in cuts), len(text)]
        stretches = (text[start:end] for start, end in zip(starts, ends, strict=True))
        parts = [*filter(WORD.search, stretches)]
        is_long_enough = len(parts) == 1 or min(map(count_words, parts), default=0) >= _FEWEST_WORDS
        if is_long_enough and all(map(_has_words, parts)):
            yield tuple(map(QuotedFragment, parts))


def _pattern(text: str) -> str:
    """Turn each bracket into what it may stand for in the source; groups hold what it did."""
    pieces: list[str] = []
    at = 0
    for bracket in BRACKET.finditer(text):
        lead, after = text[at : bracket.start()], text[bracket.end() :]
        literal = re.escape(bracket[0])
        at = bracket.end()
        if after[:1].isalnum():
            changed = f"(?:{literal}|(?i:{re.escape(bracket[1])}))"
        elif text[: bracket.start()][-1:].isalnum():
            changed = f"(?:{literal}|{_ENDING})"
        elif not _has_words(text[: bracket.start()]):
            at += after.startswith(" ")
            changed = f"(?:{literal} ?)?"
        elif not _has_words(after):
            lead = lead.rstrip()
            changed = f"(?: {literal})?"
        elif after.startswith(" "):
            at += 1
            changed = f"(?:{literal} |{_BEFORE_WORD})"
        else:
            lead = lead.rstrip()
            changed = f"(?: {literal}|{_BEFORE_STOP})"
        pieces += (re.escape(lead), changed)
    return "".join([*pieces, re.escape(text[at:])])


def _has_words(text: str) -> bool:
    return WORD.search(BRACKET.sub(" ", text)) is not None
