"""Repairs as the `corrections` of a source, whose words occur exactly once.

A correction is applied to the text as those before it have left it, and its words must stand
there once and no more (`DESIGN.md`, section 4). So words around the repair are taken in until
they do.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from functools import partial

from hooks.add.blocks.extract import Repair
from hooks.model.sources import Correction
from hooks.read.words.typography import BULLETS
from hooks.read.words.whitespace import collapse

_RUNS = re.compile(r"\s+|\S+")
_RUN = re.compile(r"\s+")
_DOUBLED = (0, *(2**power for power in range(10)))
"""Counts of words that are tried in turn on either side of a repair."""
_REACH = 2000
"""Characters among which the beginning of a word is sought."""


def write_corrections(text: str, repairs: Iterable[Repair]) -> tuple[Correction, ...]:
    """Give a correction for each repair, in order; one that cannot be made unique is left out.

    What is left out shows as a difference when the transcription is checked.

    >>> found = write_corrections("lot 2 or lot 3 2", [Repair(15, 16, "", "Number of the page")])
    >>> [(each.original, each.transcribed) for each in found]
    [('3 2', '3')]
    """
    found = map(_Flat(text).correct, sorted(repairs))
    return tuple(each for each in found if each)


class _Flat:
    """A text with each run of white space as one character, and the way there from the text.

    That is a space, or a line break before a bullet: only at the start of a line does the
    comparison with the original leave it out.
    """

    def __init__(self, text: str) -> None:
        self._offsets: list[int] = []
        pieces: list[str] = []
        length = 0
        for match in _RUNS.finditer(text):
            if match[0].isspace():
                follows = text[match.end() : match.end() + 1]
                breaks = "\n" in match[0] and follows in BULLETS
                piece = "" if not length else "\n" if breaks else " "
                self._offsets += [length] * len(match[0])
            else:
                piece = match[0]
                self._offsets += range(length, length + len(piece))
            pieces.append(piece)
            length += len(piece)
        self._offsets.append(length)
        self._text = "".join(pieces)
        self._plain = self._text.replace("\n", " ")
        self._moved = 0

    def correct(self, repair: Repair) -> Correction | None:
        """Find words around a repair that stand in the text once, and apply it."""
        start = self._offsets[repair.start] + self._moved
        end = self._offsets[repair.end] + self._moved
        words = self._fewest(start, end)
        if words is None:
            return None
        first, last = self._back(start, words), self._on(end, words)
        original = collapse(self._plain[first:last])
        changed = self._text[first:start] + repair.replacement + self._text[end:last]
        transcribed = _RUN.sub(_one_sign, changed.strip())
        self._apply(first, last, transcribed)
        return Correction(
            original=unicodedata.normalize("NFC", original),
            transcribed=unicodedata.normalize("NFC", transcribed),
            reason=repair.reason,
        )

    def _fewest(self, start: int, end: int) -> int | None:
        """Find how many words to take in on either side; None where even the most are too few.

        What is unique stays so with more words about it: they are doubled, then halved.
        """
        is_unique = partial(self._is_unique, start, end)
        most = next(filter(is_unique, _DOUBLED), None)
        return most and bisect_left(range(most), x=True, lo=most // 2 + 1, key=is_unique)

    def _is_unique(self, start: int, end: int, words: int) -> bool:
        """Say whether so many words around a place stand in the text once."""
        original = collapse(self._plain[self._back(start, words) : self._on(end, words)])
        return self._plain.find(original, self._plain.find(original) + 1) < 0

    def _apply(self, first: int, last: int, changed: str) -> None:
        if not changed and self._text[last : last + 1].isspace():
            last += 1  # the words go, and the white space on one side of them
        self._text = self._text[:first] + changed + self._text[last:]
        self._plain = self._plain[:first] + changed.replace("\n", " ") + self._plain[last:]
        self._moved += len(changed) - (last - first)

    def _back(self, at: int, words: int) -> int:
        """Go back to the beginning of a word, and over so many more."""
        at = self._plain.rfind(" ", 0, at) + 1
        for _ in range(words):
            at = self._plain.rfind(" ", max(0, at - _REACH), max(0, at - 1)) + 1
        return at

    def _on(self, at: int, words: int) -> int:
        """Go on to the end of a word, and over so many more."""
        at = self._space(at)
        for _ in range(words):
            at = self._space(at + 1)
        return at

    def _space(self, at: int) -> int:
        """Find the next space, or the end."""
        found = self._plain.find(" ", at)
        return found if found >= 0 else len(self._plain)


def _one_sign(run: re.Match[str]) -> str:
    """Make one character of a run of white space, a line break where it holds one."""
    return "\n" if "\n" in run[0] else " "
