"""The passage nearest to words that were not found, and where it differs.

Nearness only ever suggests (`DESIGN.md`, section 6): nothing is verified by it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from hooks.verify.texts.corpus import Passage
from hooks.verify.texts.quotation_folding import MARK

_TOKEN = re.compile(r"\S+")
_MARKS = (MARK, "(", "[")
_MOST_WORDS = 300
"""So much of a quotation is looked at,"""
_MOST_POSITIONS = 200
"""so many places of each of its words,"""
_SLACK = 6
"""and so many words of the source before and behind, which it may have left out or put in."""
_LEAST = 0.5
"""What is less like it is told to nobody."""


@dataclass(frozen=True, slots=True)
class Nearest:
    """Words of a source that are nearly those of a quotation."""

    passage: Passage
    start: int
    """Where they begin in the text of the passage."""
    end: int
    """Where they end."""
    says: str
    """The first words of the source that differ, folded, with one beside them."""
    has: str
    """What the quotation has in their place."""
    likeness: float
    """Which part of the quotation's words stands there, from 0 to 1."""


def nearest(passage: Passage, folded: str) -> Nearest | None:
    """Find the stretch of a passage that is most like a folded quotation, if any is like it."""
    wanted = _TOKEN.findall(folded)[:_MOST_WORDS]
    spans = [found.span() for found in _TOKEN.finditer(passage.text)]
    words = [passage.text[start:end] for start, end in spans]
    shift = _shift(wanted, words)
    if shift is None:
        return None
    first = max(0, shift - _SLACK)
    window = words[first : max(0, shift + len(wanted) + _SLACK)]
    low, high, likeness = _align(wanted, window)
    if likeness < _LEAST:
        return None
    has, says = _difference(wanted, _cut_to(wanted, window[low:high]))
    start, end = spans[first + low][0], spans[first + high - 1][1]
    return Nearest(passage, start, end, says, has, likeness)


def _shift(wanted: Sequence[str], words: Sequence[str]) -> int | None:
    """Say by how many words the quotation must be moved to lie on what is like it."""
    positions: dict[str, list[int]] = defaultdict(list)
    for at, word in enumerate(words):
        positions[_key(word)].append(at)
    votes: Counter[int] = Counter()
    for at, word in enumerate(wanted):
        places = positions.get(_key(word), [])
        for place in places[:_MOST_POSITIONS]:
            for near in (-1, 0, 1):
                votes[place - at + near] += (2 - abs(near)) * 1_000 // (len(places) + 4)
    best = max(votes.items(), key=lambda vote: (vote[1], -vote[0]), default=None)
    return best[0] if best else None


def _align(wanted: Sequence[str], window: Sequence[str]) -> tuple[int, int, float]:
    """Give the stretch of the window that lies under the quotation, and how alike they are."""
    keys = [_key(word) for word in wanted], [_key(word) for word in window]
    blocks = SequenceMatcher(None, *keys, autojunk=False).get_matching_blocks()[:-1]
    if not blocks:
        return 0, 0, 0.0
    first, last = blocks[0], blocks[-1]
    low = max(0, first.b - first.a)
    high = min(len(window), last.b + len(wanted) - last.a)
    return low, high, sum(block.size for block in blocks) / len(wanted)


def _cut_to(wanted: Sequence[str], words: Sequence[str]) -> list[str]:
    """Leave out marks at the ends of the source's words where the quotation begins or ends."""
    cut = list(words)
    if not wanted[0].startswith(_MARKS):
        cut[0] = cut[0].lstrip("".join(_MARKS))
    cut[-1] = cut[-1].rstrip(f"{MARK})].,") if wanted[-1][-1].isalnum() else cut[-1]
    return cut


def _difference(wanted: Sequence[str], words: Sequence[str]) -> tuple[str, str]:
    """Give the first words that differ on both sides, with the next or the last that do not."""
    matcher = SequenceMatcher(None, wanted, words, autojunk=False)
    for kind, low, high, first, last in matcher.get_opcodes():
        if kind == "equal":
            continue
        if high < len(wanted) and last < len(words):
            high, last = high + 1, last + 1  # noqa: PLW2901 - the word that follows comes along
        elif low and first:
            low, first = low - 1, first - 1  # noqa: PLW2901 - the word before comes along
        return " ".join(wanted[low:high]), " ".join(words[first:last])
    return "", ""


def _key(word: str) -> str:
    return "".join(filter(str.isalnum, word)).casefold() or word
