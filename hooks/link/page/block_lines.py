"""On which line of its file a block of a page begins.

Python-Markdown keeps no line numbers, so the words of each block are looked for in the words of
the Markdown, in order, those of its tags left out. A block with a citation or an explicit link
begins where its words stand last before that, so that equal words elsewhere do not mislead. What
cannot be found (a footnote, a snippet) gets the line of what follows the block before it.
"""

import re
from bisect import bisect_left, bisect_right

from hooks.link.page.page_text import BLOCK_END, MASK, PageBlock, PageText
from hooks.link.page.tokens import tokenize

_WORD = re.compile(r"[^\W_]+")
_PART = re.compile(rf"{_WORD.pattern}|[\U000F0000-\U000FFFFD]")
_TAG = re.compile(r"<[/a-zA-Z][^<>]*>")
_PROBE = 5


def block_lines(page: PageText, body: str, first_line: int) -> dict[int, int]:
    """Give, for the number of each block, its line in the file; `first_line` is the body's."""
    file = _FileWords(body, first_line)
    found: dict[int, int] = {}
    cursor = 0
    for block in page.blocks:
        at, size = file.find(_first_words(page, block), cursor, *_first_token(page, block))
        found[block.number] = file.line(at)
        cursor = at + size
    return found


def _first_words(page: PageText, block: PageBlock) -> list[str]:
    ranges = page.ranges(block)
    return _words(page, *ranges[0])[:_PROBE] if ranges else []


def _first_token(page: PageText, block: PageBlock) -> tuple[str, int]:
    """Give the first token of a block, or "", and how many words of the block stand before it."""
    before = 0
    for start, end in page.ranges(block):
        index = bisect_left(page.tokens, (start, ""))
        if index < len(page.tokens) and page.tokens[index][0] <= end:
            at, token = page.tokens[index]
            return token, before + len(_words(page, start, at))
        before += len(_words(page, start, end))
    return "", before


def _words(page: PageText, start: int, end: int) -> list[str]:
    return _WORD.findall(page.words[start:end].replace(MASK, " ").replace(BLOCK_END, " "))


class _FileWords:
    """The words of a file and where its tokens stand; runs are listed once for each length."""

    def __init__(self, body: str, first_line: int) -> None:
        markdown, tokens = tokenize(body)
        free = _TAG.sub(lambda tag: "\n" * tag[0].count("\n"), markdown)
        chars = {token.char for token in tokens}
        self._first_line = first_line
        self._words: list[str] = []
        self._lines: list[int] = []
        self._tokens: dict[str, int] = {}
        for number, line in enumerate(free.split("\n"), first_line):
            for part in _PART.findall(line):
                if part in chars:
                    self._tokens.setdefault(part, len(self._words))
                else:
                    self._words.append(part)
                    self._lines.append(number)
        self._places: dict[int, dict[tuple[str, ...], list[int]]] = {}

    def line(self, at: int) -> int:
        """Give the line of a word, by its index."""
        return self._lines[min(at, len(self._lines) - 1)] if self._lines else self._first_line

    def find(self, probe: list[str], cursor: int, token: str, before: int) -> tuple[int, int]:
        """Find a run of words, or of its first words.

        With a token, the last that begins so many words before it; without, the first behind the
        cursor, else anywhere. Give where it begins, and how many words were found.
        """
        last = max(0, self._tokens[token] - before) if token in self._tokens else None
        for size in range(len(probe), 0, -1):
            places = self._of(size).get(tuple(probe[:size]), [])
            if last is not None:
                if at := bisect_right(places, last):
                    return places[at - 1], size
            elif places:
                at = bisect_left(places, cursor)
                return places[at if at < len(places) else 0], size
        return (cursor if last is None else last), 0

    def _of(self, size: int) -> dict[tuple[str, ...], list[int]]:
        if size not in self._places:
            places = self._places[size] = {}
            runs = zip(*(self._words[at:] for at in range(size)), strict=False)
            for at, run in enumerate(runs):
                places.setdefault(run, []).append(at)
        return self._places[size]
