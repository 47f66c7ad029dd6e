"""Running heads, running feet and page numbers: lines that belong to the paper.

They are left out of the transcription, each by a declared correction. A running head stays
where it stands first, at the top of the first page, since a letterhead may say what the
letter does not.
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
    pages = _pages(lines)
    reasons = {**_repeated(lines, pages), **dict.fromkeys(_numbers(lines, pages), NUMBER)}
    left_out = {
        at: Repair(lines[at].start, lines[at].end, "", reason)
        for at, reason in sorted(reasons.items())
        if reason
    }
    return Furniture(left_out, frozenset(reasons.keys() - left_out.keys()))


def _pages(lines: list[Line]) -> dict[int, list[int]]:
    """Give the indexes of the lines of each page, from top to bottom."""
    pages: dict[int, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        pages[line.page].append(at)
    for page in pages.values():
        page.sort(key=lambda at: (lines[at].top, at))
    return pages


def _repeated(lines: list[Line], pages: dict[int, list[int]]) -> dict[int, str]:
    """Find lines that stand at the same edge of most pages, but for the number of the page.

    The reason is "" for a running head where it stands first.
    """
    if len(pages) < 2:  # noqa: PLR2004 - nothing can be repeated on one page
        edge = [*pages.values(), []][0][:2]
        return dict.fromkeys(edge[:1] if _is_head_alone(lines, edge) else [], "")
    pitches = sorted(
        lines[two].top - lines[one].top for page in pages.values() for one, two in pairwise(page)
    )
    usual = pitches[len(pitches) // 4] if pitches else 0
    found = {}
    for is_top in (True, False):
        edges = {
            number: page[: _EDGE + 1] if is_top else page[: -_EDGE - 2 : -1]
            for number, page in pages.items()
        }
        shapes = Counter(
            shape
            for each in edges.values()
            for shape in {shape for at in each[:_EDGE] for shape in _shapes(lines[at])}
        )
        often = max(2, (len(pages) - 1) * 0.5)
        for number in pages:
            for at in _outer(lines, edges[number], shapes, often, usual):
                is_first = is_top and number == min(pages)
                numbered = _has_page_number(lines[at].text)
                found[at] = NUMBER if numbered else "" if is_first else HEAD
            if is_top and _is_head_alone(lines, edges[number]):
                found.setdefault(edges[number][0], "" if number == min(pages) else ALONE)
    return found


def _is_head_alone(lines: list[Line], edge: Sequence[int]) -> bool:
    """Say whether a page has a running head that no other has: a small line, far above all."""
    is_apart = len(edge) > 1 and _is_apart(lines, edge[0], edge[1])
    return is_apart and not _CAPTION.match(lines[edge[0]].text)


def _is_apart(lines: list[Line], at: int, inner: int) -> bool:
    """Say whether a line is smaller than most, and far from the one next to it."""
    if len(lines) < _EDGE or lines[at].height <= 1:
        return False
    usual = sorted(line.height for line in lines)[len(lines) // 2]
    is_far = abs(lines[inner].top - lines[at].top) > 2 * usual
    return is_far and lines[at].height < _SMALLER * usual


def _outer(
    lines: list[Line], edge: list[int], shapes: Counter[str], often: float, usual: float
) -> list[int]:
    """List the repeated lines at an edge, from the outermost in, that white space sets apart.

    The innermost line of the edge only shows how far the others are from the text.
    """
    outer: list[int] = []
    apart = 0
    for at, inner in pairwise(edge):
        text = lines[at].text
        is_repeated = max(shapes[each] for each in _shapes(lines[at])) >= often and not is_prose(
            text
        )
        if not (is_repeated or _PAGE_NUMBER.fullmatch(text) or _BARE_NUMBER.fullmatch(text)):
            break
        outer.append(at)
        gap = abs(lines[inner].top - lines[at].top)
        if gap > max(1.3 * usual, 1.4 * lines[at].height):
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


def _has_page_number(text: str) -> bool:
    """Say whether a line tells the number of its page, and is no note that tells of another."""
    return not text.endswith(".") and bool(
        re.search(r"\bpage\s+\d|\d+\s*(?:of|/)\s*\d+\s*$", text, re.IGNORECASE)
    )


def _numbers(lines: list[Line], pages: dict[int, list[int]]) -> list[int]:
    """Find page numbers: at the edge of a page, or counting up where no page ends are known."""
    if len(pages) < 2 and all(line.height <= 1 for line in lines):  # noqa: PLR2004 - as above
        return _counted(lines)
    edges = [(number, at) for number, page in pages.items() for at in {page[0], page[-1]}]
    bare = {
        at: int(lines[at].text) - number
        for number, at in edges
        if _BARE_NUMBER.fullmatch(lines[at].text)
    }
    ahead = Counter(bare.values())
    feet = {page[-1]: page[-2] for page in pages.values() if len(page) > 1}
    found = []
    for _, at in edges:
        counts = at in bare and (bare[at] == 0 or ahead[bare[at]] > 1)
        is_told = at in feet and _COUNTED.fullmatch(lines[at].text)
        is_foot = is_told and _is_apart(lines, at, feet[at])
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
