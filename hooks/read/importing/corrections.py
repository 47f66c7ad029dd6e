"""Repairs as the `corrections` of a source, whose words occur exactly once.

A correction is applied to the text as those before it have left it, and its words must stand
there once and no more (`design.md`, section 4). So words around the repair are taken in until
they do.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from hooks.model.sources import Correction
from hooks.read.whitespace import collapse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hooks.read.importing.extract import Repair

_MOST_WORDS = 500
_REACH = 2000


def write_corrections(text: str, repairs: Iterable[Repair]) -> tuple[Correction, ...]:
    """Give a correction for each repair, in order; one that cannot be made unique is left out.

    What is left out shows as a difference when the transcription is checked.
    """
    corrections = []
    flat = _Flat(text)
    for repair in sorted(repairs):
        found = flat.correct(repair)
        if found:
            corrections.append(found)
    return tuple(corrections)


class _Flat:
    """A text with each run of white space as one space, and the way there from the text."""

    def __init__(self, text: str) -> None:
        self._offsets: list[int] = []
        pieces: list[str] = []
        length = 0
        gap = True
        for character in text:
            self._offsets.append(length)
            if character.isspace():
                if not gap:
                    pieces.append(" ")
                    length += 1
                gap = True
            else:
                pieces.append(character)
                length += 1
                gap = False
        self._offsets.append(length)
        self._text = "".join(pieces)
        self._moved = 0

    def correct(self, repair: Repair) -> Correction | None:
        """Find words around a repair that stand in the text once, and apply it."""
        start = self._offsets[repair.start] + self._moved
        end = self._offsets[repair.end] + self._moved
        for words in range(_MOST_WORDS):
            first, last = self._back(start, words), self._on(end, words)
            original = self._text[first:last].strip()
            if original and _is_unique(self._text, original):
                changed = self._text[first:start] + repair.replacement + self._text[end:last]
                return self._apply(
                    first,
                    last,
                    changed,
                    Correction.model_validate(
                        {
                            "original": unicodedata.normalize("NFC", original),
                            "transcribed": unicodedata.normalize("NFC", collapse(changed)),
                            "reason": repair.reason,
                        }
                    ),
                )
        return None

    def _apply(self, first: int, last: int, changed: str, correction: Correction) -> Correction:
        changed = collapse(changed)
        if not changed and self._text[last : last + 1] == " ":
            last += 1  # the words go, and one of the spaces around them
        self._text = self._text[:first] + changed + self._text[last:]
        self._moved += len(changed) - (last - first)
        return correction

    def _back(self, at: int, words: int) -> int:
        """Go back to the beginning of a word, and over so many more."""
        at = self._text.rfind(" ", 0, at) + 1 if not self._starts_word(at) else at
        for _ in range(words):
            at = self._text.rfind(" ", max(0, at - _REACH), max(0, at - 1)) + 1
        return at

    def _on(self, at: int, words: int) -> int:
        """Go on to the end of a word, and over so many more."""
        length = len(self._text)
        for _ in range(words + (not self._ends_word(at))):
            found = self._text.find(" ", at + 1)
            at = length if found < 0 else found
        return at

    def _starts_word(self, at: int) -> bool:
        return at == 0 or self._text[at - 1 : at] == " "

    def _ends_word(self, at: int) -> bool:
        return at >= len(self._text) or self._text[at] == " "


def _is_unique(text: str, words: str) -> bool:
    first = text.find(words)
    return text.find(words, first + 1) < 0
