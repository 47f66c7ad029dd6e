"""On which line of its file a block of a page begins.

Python-Markdown keeps no line numbers, so the words of each block are looked for in the words of
the Markdown, in order. What cannot be found (a footnote, a snippet) gets the line of the block
before it.
"""

from __future__ import annotations

import re
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
    places: dict[str, list[int]] = {}
    for index, word in enumerate(words):
        places.setdefault(word, []).append(index)
    found: dict[int, int] = {}
    cursor = 0
    for block in page.blocks:
        ranges = page.ranges(block)
        text = page.words[ranges[0][0] : ranges[0][1]] if ranges else ""
        probe = _WORD.findall(text.replace(MASK, " ").replace(BLOCK_END, " "))[:_PROBE]
        at, size = _find(probe, words, places, cursor)
        found[block.number] = lines[min(at, len(lines) - 1)] if lines else first_line
        cursor = at + size
    return found


def _find(
    probe: list[str], words: list[str], places: dict[str, list[int]], cursor: int
) -> tuple[int, int]:
    """Find a run of words, first behind the cursor, then before; shorter runs if need be.

    Give where it begins and how many words were found; the cursor and none where there is none.
    """
    for size in range(len(probe), 0, -1):
        run = probe[:size]
        candidates = [at for at in places.get(run[0], ()) if words[at : at + size] == run]
        if candidates:
            return next((at for at in candidates if at >= cursor), candidates[0]), size
    return cursor, 0
