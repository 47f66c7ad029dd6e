"""Running heads, running feet and page numbers: lines that belong to the paper.

They are left out of the transcription, each by a declared correction (`DESIGN.md`, section 4). A
running head stays where it stands first, at the top of the first page, since a letterhead may say
what the letter does not.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from hooks.add.blocks.extract import Repair
from hooks.add.lines.line_signs import is_prose
from hooks.add.lines.text_lines import Line

HEAD = "A line that is repeated at the edge of the pages, no part of the text"
ALONE = "A small line far above the words of a page, no part of the text"
NUMBER = "The number of a page, no part of the text"
_EDGE = 3
"""So many lines at the top and at the bottom of a page may be repeated ones."""
_SMALLER = 0.9
"""Of the height of most letters: those of a running head are lower."""
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?|\d{1,4}\s*(?:of|/)\s*\d{1,4}"
    r"|[-–—]\s*\d{1,4}\s*[-–—]|\[\s*\d{1,4}\s*\]",
    re.IGNORECASE,
)
_COUNT = re.compile(r"(?<=page )\d{1,4}|^\d{1,4}\b|\b\d{1,4}(?= of \d)|\b\d{1,4}$")
"""The number of a page within a line."""
_COUNTED = re.compile(r"(?!\d+ |.*\.$)(?:.*\bpage\s+\d.*|(?:\D{1,80}\b)?\d{1,3})", re.IGNORECASE)
"""A line that ends in a number, or tells that of the page, and is no note with a number before."""
_NUMBERED = re.compile(r"(?!.*\.$).*(?:\bpage\s+\d|\d\s*(?:of|/)\s*\d+\s*$)", re.IGNORECASE)
"""A line that tells the number of its page, and is no note that tells of another."""
_CAPTION = re.compile(
    r"(?:figure|fig|table|map|chart|photo|picture|source|note)s?\b", re.IGNORECASE
)
"""Begins a small line that belongs to a picture or a table."""
_BARE_NUMBER = re.compile(r"\d{1,4}")


@dataclass(frozen=True, slots=True)
class Furniture:
    """Lines that belong to the paper, by their indexes."""

    left_out: dict[int, Repair]
    """The repair for each line that is left out."""
    kept: frozenset[int]
    """Running heads where they stand first."""


def find_furniture(lines: list[Line]) -> Furniture:
    """Find the lines that belong to the paper."""
    paper = _Paper.of(lines)
    reasons = {**_repeated(paper), **dict.fromkeys(_numbers(paper), NUMBER)}
    left_out = {
        at: Repair(lines[at].start, lines[at].end, "", reason)
        for at, reason in sorted(reasons.items())
        if reason
    }
    return Furniture(left_out, frozenset(reasons.keys() - left_out.keys()))


@dataclass(frozen=True, slots=True)
class _Paper:
    """The lines of a document, and where they stand on its pages."""

    lines: list[Line]
    pages: dict[int, list[int]]
    """The indexes of the lines of each page, from top to bottom."""
    height: float
    """That of most letters; 0 where too few lines show it."""

    @classmethod
    def of(cls, lines: list[Line]) -> "_Paper":
        pages: dict[int, list[int]] = defaultdict(list)
        for at, line in sorted(enumerate(lines), key=lambda each: each[1].top):
            pages[line.page].append(at)
        heights = sorted(line.height for line in lines) if len(lines) >= _EDGE else [0]
        return cls(lines, dict(sorted(pages.items())), heights[len(heights) // 2])

    def gap(self, at: int, inner: int) -> float:
        """Give how far a line is from the one next to it."""
        return abs(self.lines[inner].top - self.lines[at].top)

    def is_apart(self, at: int, inner: int) -> bool:
        """Say whether a line is smaller than most, and far from the one next to it."""
        is_far = self.gap(at, inner) > 2 * self.height
        return is_far and self.lines[at].height < _SMALLER * self.height

    def has_head_alone(self, page: Sequence[int]) -> bool:
        """Say whether a page has a head that no other has: a small line, far above all."""
        is_apart = len(page) > 1 and self.is_apart(page[0], page[1])
        return is_apart and not _CAPTION.match(self.lines[page[0]].text)


def _repeated(paper: _Paper) -> dict[int, str]:
    """Find lines that stand at the same edge of most pages, but for the number of the page.

    The reason is "" for a running head where it stands first.
    """
    found = {}
    for number, page in paper.pages.items():
        if paper.has_head_alone(page):
            found[page[0]] = "" if number == min(paper.pages) else ALONE
    if len(paper.pages) < 2:  # noqa: PLR2004 - nothing can be repeated on one page
        return found
    gaps = sorted(paper.gap(*pair) for page in paper.pages.values() for pair in pairwise(page))
    usual = gaps[len(gaps) // 4] if gaps else 0
    for is_top in (True, False):
        edges = {
            number: page[: _EDGE + 1] if is_top else page[: -_EDGE - 2 : -1]
            for number, page in paper.pages.items()
        }
        shapes = Counter(
            shape
            for each in edges.values()
            for shape in {shape for at in each[:_EDGE] for shape in _shapes(paper.lines[at])}
        )
        often = max(2, (len(edges) - 1) * 0.5)
        repeated = {shape for shape, times in shapes.items() if times >= often}
        for number, edge in edges.items():
            for at in _outer(paper, edge, repeated, usual):
                is_first = is_top and number == min(edges)
                numbered = _NUMBERED.match(paper.lines[at].text)
                found[at] = NUMBER if numbered else "" if is_first else HEAD
    return found


def _outer(paper: _Paper, edge: list[int], repeated: set[str], usual: float) -> list[int]:
    """List the repeated lines at an edge, from the outermost in, that white space sets apart.

    The innermost line of the edge only shows how far the others are from the text.
    """
    outer: list[int] = []
    apart = 0
    for at, inner in pairwise(edge):
        text = paper.lines[at].text
        is_repeated = not (is_prose(text) or repeated.isdisjoint(_shapes(paper.lines[at])))
        if not (is_repeated or _PAGE_NUMBER.fullmatch(text) or _BARE_NUMBER.fullmatch(text)):
            break
        outer.append(at)
        if paper.gap(at, inner) > max(1.3 * usual, 1.4 * paper.lines[at].height):
            apart = len(outer)
    return outer[:apart]


def _shapes(line: Line) -> set[str]:
    """Give what makes lines alike: their words, and on a page that is measured their height.

    A number in them may count the pages; then it counts by how far it is ahead of the page.
    """
    text = " ".join(line.text.split()).casefold()
    counting = _COUNT.sub(lambda found: f"#{int(found[0]) - line.page}", text, count=1)
    at = f"@{round(line.top / 6)}" if line.height > 1 else ""
    return {f"{text}{at}", f"{counting}{at}"}


def _numbers(paper: _Paper) -> list[int]:
    """Find page numbers: at the edge of a page, or counting up where no page ends are known."""
    lines = paper.lines
    if len(paper.pages) < 2 and all(line.height <= 1 for line in lines):  # noqa: PLR2004 - as above
        return _counted(lines)
    edges = [(number, at) for number, page in paper.pages.items() for at in {page[0], page[-1]}]
    bare = {
        at: int(lines[at].text) - number
        for number, at in edges
        if _BARE_NUMBER.fullmatch(lines[at].text)
    }
    ahead = Counter(bare.values())
    feet = {page[-1]: page[-2] for page in paper.pages.values() if len(page) > 1}
    found = []
    for _, at in edges:
        counts = at in bare and (bare[at] == 0 or ahead[bare[at]] > 1)
        is_told = at in feet and _COUNTED.fullmatch(lines[at].text)
        is_foot = is_told and paper.is_apart(at, feet[at])
        if counts or is_foot or _PAGE_NUMBER.fullmatch(lines[at].text):
            found.append(at)
    return found


def _counted(lines: list[Line]) -> list[int]:
    """Find lines that are the number of a page, with white space above and below."""
    below = [line.has_gap for line in lines[1:]] + [True]
    alone = [at for at, line in enumerate(lines) if line.has_gap and below[at]]
    marked = [at for at in alone if _PAGE_NUMBER.fullmatch(lines[at].text)]
    bare = [at for at in alone if _BARE_NUMBER.fullmatch(lines[at].text)]
    counted = [int(lines[at].text) for at in bare]
    counts_up = any(counted == list(range(one, one + len(bare))) for one in (1, 2))
    return [*marked, *bare] if len(bare) > 1 and counts_up else marked
