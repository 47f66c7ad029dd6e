"""On which line of its file a block of a page begins.

Python-Markdown keeps no line numbers, so the words of each block are looked for in the words of
the Markdown, in order. What cannot be found (a footnote, a snippet) gets the line of the block
before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from hooks.link.page.page_text import BLOCK_END, MASK

if TYPE_CHECKING:
    from hooks.link.page.page_text import PageText

_WORD = re.compile(r"[^\W_]+")
_PROBE = 5


def block_lines(page: PageText, body: str, first_line: int) -> dict[int, int]:
    """Give, for the number of each block, its line in the file; `first_line` is the body's."""
    words: list[str] = []
    lines: list[int] = []
    for number, line in enumerate(body.split("\n"), first_line):
        for match in _WORD.finditer(line):
            words.append(match[0])
            lines.append(number)
    runs = _Runs(words)
    found: dict[int, int] = {}
    cursor = 0
    for block in page.blocks:
        ranges = page.ranges(block)
        text = page.words[ranges[0][0] : ranges[0][1]] if ranges else ""
        probe = _WORD.findall(text.replace(MASK, " ").replace(BLOCK_END, " "))[:_PROBE]
        at, size = runs.find(probe, cursor)
        found[block.number] = lines[min(at, len(lines) - 1)] if lines else first_line
        cursor = at + size
    return found


class _Runs:
    """Where runs of words stand among the words of a file; listed once for each length."""

    def __init__(self, words: list[str]) -> None:
        self._words = words
        self._places: dict[int, dict[tuple[str, ...], list[int]]] = {}

    def find(self, probe: list[str], cursor: int) -> tuple[int, int]:
        """Find a run of words, first behind the cursor, then before; shorter runs if need be.

        Give where it begins and how many words were found; the cursor and none where there is
        none.
        """
        for size in range(len(probe), 0, -1):
            candidates = self._of(size).get(tuple(probe[:size]))
            if candidates:
                at = bisect_left(candidates, cursor)
                return candidates[at if at < len(candidates) else 0], size
        return cursor, 0

    def _of(self, size: int) -> dict[tuple[str, ...], list[int]]:
        if size not in self._places:
            places = self._places[size] = {}
            for at in range(len(self._words) - size + 1):
                places.setdefault(tuple(self._words[at : at + size]), []).append(at)
        return self._places[size]
