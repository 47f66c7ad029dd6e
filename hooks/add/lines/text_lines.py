"""Lines of a document that has no structure but its lines: plain text and PDF.

In the text of both a form feed ends a page; a source takes from it the page that stands beside each
paragraph (`DESIGN.md`, section 4).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf

from hooks.add.blocks.extract import Block
from hooks.read.written_dates import only_date

_ENOUGH = 12
"""So many lines of a page show how far apart lines are."""
_WORD = re.compile(r"\S+")
_RUN = re.compile(r"\S+(?: {1,2}\S+)*")


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words in a line, with white space of more than a word's around it."""

    text: str
    left: float
    """In points from the left edge of the page; in plain text in characters."""
    right: float
    top: float = 0
    """In points from the top edge of the page."""
    height: float = 1
    """The height of its letters."""
    is_bold: bool = False
    edges: tuple[tuple[float, float], ...] = ()
    """The left and the right edge of each of its words."""


Row = tuple[Segment, ...]
"""The runs of words of a line, from the left."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document."""

    segments: Row
    start: int
    """Where it begins in the text of the document, in code points."""
    end: int
    """Where it ends there."""
    page: int = 1
    has_gap: bool = False
    """Whether more white space stands above it than between the lines of a paragraph."""
    indent: float = -1
    """The left edge of the words behind a hanging number or bullet; -1 where none hangs."""
    edge: float = 0
    """The right edge of its column, on a page that has several."""

    @property
    def text(self) -> str:
        """Give its words."""
        return " ".join(segment.text for segment in self.segments)

    @property
    def left(self) -> float:
        """Give its left edge."""
        return self.segments[0].left

    @property
    def right(self) -> float:
        """Give its right edge."""
        return self.segments[-1].right

    @property
    def top(self) -> float:
        """Give its distance from the top of the page."""
        return self.segments[0].top

    @property
    def is_bold(self) -> bool:
        """Say whether all its words are bold, a hanging number apart."""
        return all(segment.is_bold for segment in self.segments)

    @property
    def height(self) -> float:
        """Give the height of its letters."""
        return max(segment.height for segment in self.segments)


def on_pages(block: Block, lines: Sequence[Line]) -> Block:
    """Say on which pages a block stands, by the lines of which it is made."""
    return replace(block, page=lines[0].page, end_page=lines[-1].page)


def text_lines(text: str) -> list[Line]:
    """List the lines of a plain text; a form feed begins a page."""
    lines: list[Line] = []
    page, gap = 1, True
    for number, match in enumerate(re.finditer(r"([^\n\f]*)(\n|\f|$)", text)):
        if match[1].strip():
            start = match.start() + len(match[1]) - len(match[1].lstrip())
            end = match.start() + len(match[1].rstrip())
            lines.append(Line(_segments(match[1], number), start, end, page, gap))
            gap = False
        elif match[2] == "\n":
            gap = True
        if match[2] == "\f":
            page, gap = page + 1, True
    return lines


def beside_date(line: Line) -> list[Line]:
    """Part a line that has a date at one edge and other words at the other."""
    if len(line.segments) != 2 or not any(only_date(each.text) for each in line.segments):  # noqa: PLR2004 - as it says
        return [line]
    one, two = line.segments
    middle = line.end - len(two.text)
    return [
        replace(line, segments=(one,), end=line.start + len(one.text)),
        replace(line, segments=(two,), start=middle, has_gap=True),
    ]


def _segments(line: str, number: int) -> Row:
    """Cut a line of plain text where three or more spaces, or a tab, part it."""
    plain = line.rstrip().expandtabs().replace("\xa0", " ")
    segments = []
    for run in _RUN.finditer(plain):
        edges = tuple(word.span() for word in _WORD.finditer(plain, *run.span()))
        segments.append(Segment(run[0], *run.span(), number, edges=edges))
    return tuple(segments)


def place(pages: Iterable[list[Row]]) -> tuple[str, list[Line]]:
    """Put lines that were found on pages together to one text; a form feed ends a page."""
    lines: list[Line] = []
    pieces: list[str] = []
    at = 0
    for number, page in enumerate(pages, 1):
        if number > 1:
            pieces.append("\f")
            at += 1
        for segments in page:
            words = "  ".join(segment.text for segment in segments)
            lines.append(Line(segments, at, at + len(words), number))
            pieces += (words, "\n")
            at += len(words) + 1
    return "".join(pieces), [*_with_gaps(_in_columns(lines))]


def _in_columns(lines: list[Line]) -> list[Line]:
    """Tell lines the right edge of their column, where a page is set in several."""
    begun = [at for at, pair in enumerate(pairwise(lines), 1) if _begins_column(*pair)]
    runs = [lines[start:end] for start, end in pairwise([0, *begun, len(lines)])]
    found: list[Line] = []
    for before, run, after in zip([[], *runs], runs, [*runs[1:], []], strict=False):
        near = [each for each in (before, after) if each and run and each[0].page == run[0].page]
        has_columns = near and all(map(_is_column, [run, *near]))
        edge = _edge(run) if has_columns else 0
        found += [replace(line, edge=edge) for line in run]
    return found


def _begins_column(last: Line, line: Line) -> bool:
    """Say whether a line stands on another page, or further up and to the right."""
    is_up = line.top < last.top - last.height
    return line.page != last.page or (is_up and line.left > last.left + 2 * last.height)


def _is_column(run: list[Line]) -> bool:
    """Say whether many lines come near to the same edge, as those of an address do not."""
    edge = _edge(run)
    full = sum(line.right > 0.95 * edge for line in run)
    return len(run) >= _ENOUGH / 2 and full * 2 >= len(run)


def _edge(run: list[Line]) -> float:
    return sorted(line.right for line in run)[len(run) * 3 // 4]


def _with_gaps(lines: list[Line]) -> Iterator[Line]:
    """Mark the lines above which there is more space than the lines of the page usually have.

    How far the lines of a paragraph are apart shows below full lines, which wrap by themselves.
    """
    rights = sorted(line.right for line in lines)
    full = 0.88 * rights[len(rights) * 9 // 10] if rights else 0
    steps = [
        (line.top - before.top) / line.height if before.page == line.page else 0
        for before, line in pairwise(lines)
    ]
    wrapped: defaultdict[int, list[float]] = defaultdict(list)
    for before, step in zip(lines, steps, strict=False):
        if step > 0 and before.right > full:
            wrapped[before.page].append(step)
    every = [step for page in wrapped.values() for step in page]
    usual = _usual(every if len(every) >= _ENOUGH / 2 else [step for step in steps if step > 0])
    by_page = {page: _usual(found) for page, found in wrapped.items() if len(found) >= _ENOUGH}
    for line, step in zip(lines, [inf, *steps], strict=False):
        most = min(by_page.get(line.page, usual), 2.2) * 1.25
        yield replace(line, has_gap=step > most or step < 0)


def _usual(pitches: list[float]) -> float:
    """Give the distance of two lines of one paragraph, which most lines have."""
    return sorted(pitches)[len(pitches) // 3] if pitches else 1
