"""Running heads, running feet and page numbers: lines that belong to the paper.

They are left out of the transcription, each by a declared correction. A running head stays
where it stands first, at the top of the first page, since a letterhead may say what the
letter does not.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from hooks.read.importing.extract import Repair

if TYPE_CHECKING:
    from hooks.read.importing.lines import Line

HEAD = "A line that is repeated at the edge of the pages, no part of the text"
NUMBER = "The number of a page, no part of the text"
_EDGE = 3
"""So many lines at the top and at the bottom of a page may be repeated ones."""
_LONGEST = 120
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?|\d{1,4}\s*(?:of|/)\s*\d{1,4}"
    r"|[-–—]\s*\d{1,4}\s*[-–—]|\[\s*\d{1,4}\s*\]",
    re.IGNORECASE,
)
_BARE_NUMBER = re.compile(r"\d{1,4}")


def find_furniture(lines: list[Line]) -> dict[int, Repair]:
    """Give the repair for each line, by its index, that belongs to the paper."""
    reasons = {**_repeated(lines), **_numbers(lines)}
    return {
        at: Repair(lines[at].start, lines[at].end, "", reason)
        for at, reason in sorted(reasons.items())
    }


def _pages(lines: list[Line]) -> dict[int, list[int]]:
    """Give the indexes of the lines of each page, from top to bottom."""
    pages: dict[int, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        pages[line.page].append(at)
    for page in pages.values():
        page.sort(key=lambda at: (lines[at].top, at))
    return pages


def _repeated(lines: list[Line]) -> dict[int, str]:
    """Find lines that stand at the same edge of most pages, whatever figures they hold."""
    pages = _pages(lines)
    if len(pages) < 2:  # noqa: PLR2004 - nothing can be repeated on one page
        return {}
    found = {}
    for is_top in (True, False):
        edges = {
            number: page[:_EDGE] if is_top else page[-_EDGE:] for number, page in pages.items()
        }
        shapes = Counter(
            shape for each in edges.values() for shape in {_shape(lines[at]) for at in each}
        )
        for number, each in edges.items():
            for at in each:
                shape, text = _shape(lines[at]), lines[at].text
                often = shapes[shape] >= max(2, (len(pages) - 1) * 0.5)
                first = is_top and number == min(pages) and not _has_page_number(text)
                if (
                    often
                    and not first
                    and len(text) <= _LONGEST
                    and _is_outermost(lines, each, at, shapes, is_top=is_top)
                ):
                    found[at] = NUMBER if _has_page_number(text) else HEAD
    return found


def _is_outermost(
    lines: list[Line], edge: list[int], at: int, shapes: Counter[str], *, is_top: bool
) -> bool:
    """Say whether nothing but repeated lines stands between a line and the edge."""
    beyond = edge[: edge.index(at)] if is_top else edge[edge.index(at) + 1 :]
    return all(shapes[_shape(lines[each])] > 1 or _is_number(lines[each].text) for each in beyond)


def _shape(line: Line) -> str:
    return re.sub(r"\d+", "#", " ".join(line.text.split()).casefold())


def _has_page_number(text: str) -> bool:
    return bool(re.search(r"\bpage\s+\d|\d+\s*(?:of|/)\s*\d+\s*$", text, re.IGNORECASE))


def _is_number(text: str) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(text) or _BARE_NUMBER.fullmatch(text))


def _numbers(lines: list[Line]) -> dict[int, str]:
    """Find page numbers: at the edge of a page, or counting up where no page ends are known."""
    pages = _pages(lines)
    found = {}
    if len(pages) > 1:
        for page in pages.values():
            for at in {page[0], page[-1]}:
                if _is_number(lines[at].text):
                    found[at] = NUMBER
        return found
    alone = [at for at in range(len(lines)) if _stands_alone(lines, at)]
    marked = [at for at in alone if _PAGE_NUMBER.fullmatch(lines[at].text)]
    bare = [at for at in alone if _BARE_NUMBER.fullmatch(lines[at].text)]
    counted = [int(lines[at].text) for at in bare]
    if (
        len(bare) > 1
        and counted[0] in {1, 2}
        and counted == list(range(counted[0], counted[0] + len(bare)))
    ):
        marked += bare
    return dict.fromkeys(marked, NUMBER)


def _stands_alone(lines: list[Line], at: int) -> bool:
    """Say whether white space stands above and below a line."""
    return lines[at].has_gap and (at + 1 == len(lines) or lines[at + 1].has_gap)
