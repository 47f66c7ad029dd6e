"""A text in which typography is made alike, and the way back to where it stood.

Fewer signs are alike for names (`name_folding`) than for quotations
(`hooks.verify.texts.quotation_folding`); how they are made so, and the way back, are the same.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from hooks.link.page.offsets import FoldedAt, TextAt

_HANGUL = range(0x1160, 0x1200)


class _Run(NamedTuple):
    """Characters of a folded text that stem from one stretch of the text."""

    at: int
    """Offset in the folded text."""
    start: int
    """Offset in the text."""
    end: int
    is_even: bool
    """Whether they stand one for one; else each stands for the whole stretch."""


_AT = attrgetter("at")
_START = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is matched."""

    text: str
    runs: tuple[_Run, ...] = ()
    """In the order of the text; none where each character stands just where it did."""

    def span(self, start: int, end: int) -> tuple[TextAt, TextAt]:
        """Give the stretch of the text for a stretch, not empty, of the folded one."""
        if not self.runs:
            return TextAt(start), TextAt(end)
        first = self.runs[bisect_right(self.runs, start, key=_AT) - 1]
        last = first if end == start + 1 else self.runs[bisect_left(self.runs, end, key=_AT) - 1]
        return (
            TextAt(first.start + start - first.at if first.is_even else first.start),
            TextAt(last.start + end - last.at if last.is_even else last.end),
        )

    def find(self, offset: TextAt) -> FoldedAt:
        """Give where a character of the text stands in the folded one, or else the next."""
        if not self.runs:
            return FoldedAt(min(offset, len(self.text)))
        index = bisect_left(self.runs, offset + 1, key=_START) - 1
        run = self.runs[max(index, 0)]
        if offset <= run.start:
            return FoldedAt(run.at)
        if run.is_even and offset < run.end:
            return FoldedAt(run.at + offset - run.start)
        return FoldedAt(self.runs[index + 1].at if index + 1 < len(self.runs) else len(self.text))


def rewritten(text: str, odd: re.Pattern[str], new: Callable[[re.Match[str]], str]) -> Folded:
    """Put something else in place of what a pattern finds; all other characters stay."""
    parts: list[str] = []
    runs: list[_Run] = []
    at = done = 0
    for match in odd.finditer(text):
        start, end = match.span()
        if start > done:
            runs.append(_Run(at, done, start, is_even=True))
            parts.append(text[done:start])
            at += start - done
        done = end
        if part := new(match):
            runs.append(_Run(at, start, end, is_even=False))
            parts.append(part)
            at += len(part)
    if done and done < len(text):
        runs.append(_Run(at, done, len(text), is_even=True))
    return Folded("".join((*parts, text[done:])), tuple(runs))


class Folding:
    """What is alike for some purpose, and how texts are folded for it."""

    def __init__(
        self,
        alike: Mapping[str, str],
        odd: str,
        becomes: Mapping[str, str],
        *,
        unseen: str,
        spelt: Mapping[str, str],
    ) -> None:
        """Take what is alike.

        `alike` has signs that become another, one for one; `spelt` those that become several;
        `unseen`, as a class of a pattern has them, those that go. `odd` is a pattern of all that
        is another length once it is folded, in a text that is in NFC; `becomes` says what its
        groups become.
        """
        self._alike = {sign: one for sign, one in alike.items() if sign != one}
        self._ascii_signs = [*filter(str.isascii, self._alike)]
        self._odd = re.compile(odd)
        self._becomes = becomes
        self._unseen = unseen
        self._spelt = spelt
        self._not_written = re.compile(f"[{unseen}{''.join(spelt)}]")

    def one_for_one(self, text: str) -> str:
        """Replace the signs that become another; offsets stay."""
        for sign in self._ascii_signs if text.isascii() else self._alike.keys() & text:
            text = text.replace(sign, self._alike[sign])
        return text

    def fold(self, text: str) -> Folded:
        """Fold a text."""
        letters = _unsettled(self._written_out(text), self._unseen)
        odd = re.compile(f"{letters}|{self._odd.pattern}") if letters else self._odd
        folded = rewritten(text, odd, self._replacement)
        return Folded(self.one_for_one(folded.text), folded.runs)

    def _replacement(self, found: re.Match[str]) -> str:
        if found.lastgroup:
            return self._becomes[found.lastgroup]
        return unicodedata.normalize("NFC", self._written_out(found[0]))

    def _written_out(self, text: str) -> str:
        """Give a text without what nobody sees, and several letters where one sign stands."""
        if text.isascii():
            return text
        return self._not_written.sub(lambda found: self._spelt.get(found[0], ""), text)


def _unsettled(text: str, ignored: str) -> str:
    """Give the pattern of letters of a text that melt together or change in NFC; "" if none does.

    `ignored` are left out of the text here, and may stand within such a letter where it is sought.
    """
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return ""
    others = sorted({char for char in text if not char.isascii()})
    melting = re.escape("".join(filter(_is_mark, others)))
    changing = re.escape("".join(c for c in others if not unicodedata.is_normalized("NFC", c)))
    parts = [rf"[^\s{ignored}]?(?:[{ignored}]*[{melting}])+"] if melting else []
    return "|".join([*parts, f"[{changing}]"] if changing else parts)


def _is_mark(char: str) -> bool:
    """Say whether a character may melt into the one before it."""
    return unicodedata.category(char)[0] == "M" or ord(char) in _HANGUL
