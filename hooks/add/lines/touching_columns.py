"""Columns that nearly touch: what stands in the rows above and below parts them.

Within a line such a gap may be no wider than between two words. In rows of figures it is white
space that runs down all of them; in others a word that begins right where cells of other rows do.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise, takewhile

from hooks.add.lines.line_signs import is_prose
from hooks.add.lines.text_lines import Line, Row, Segment

Gap = tuple[float, float]
"""The left and the right edge of white space."""

_FIGURE = re.compile(r"[£$€(+−–-]{0,3}(?:\d[\d,.]*(?:%|[mk]|bn)?|n/?a)?\)?[*†]?")
_APART = 2.5
"""In heights of a letter: rows of one table are no further apart."""
_WIDE = 1.2
"""In heights of a letter: white space that is wider stands between no two words."""
_WIDER = 1.3
"""Times the space between two words of a line: more shows a column."""
_HALF = 0.5
"""In heights of a letter: no space between two words of a line that is not justified."""
_EVEN = 0.08
"""In heights of a letter: spaces that differ no more are those of a justified line."""
_MANY = 3
"""So many rows, all of which have a word at one place, have a column there."""
_MOST = 60
"""Words of a row of a table."""
_SAME = 1.5
"""In points: edges no further apart are the same."""


def part_cells(page: Sequence[Row]) -> list[Row]:
    """Cut the lines of a page where the columns of a table part."""
    parted: list[Row] = []
    for run in _runs([*map(_justified, page)]):
        figures = _alike(run)
        rivers = _rivers(figures) if len(figures) > 1 else []
        rows = [_cut(row, rivers) for row in run]
        found = _edges(rows)
        edges = frozenset(at for at in found if not rivers or at < rivers[0][0])
        parted += [_cut_at(row, edges) if len(found) > 1 < len(row) else row for row in rows]
    return parted


def with_cells(lines: Sequence[Line]) -> list[Line]:
    """Cut the lines of a plain text so."""
    rows = part_cells([line.segments for line in lines])
    return [replace(line, segments=row) for line, row in zip(lines, rows, strict=True)]


def _justified(row: Row) -> Row:
    """Make one run of a line all of whose words are equally far apart, be it ever so far."""
    gaps = [right - left for left, right in _gaps(row)]
    words = [word for segment in row for word in segment.text.split()]
    is_even = len(row) > 1 < len(gaps) and max(gaps) - min(gaps) < _EVEN * row[0].height
    if not is_even or sum(word[0].islower() for word in words) * 2 < len(words):
        return row
    edges = tuple(edge for segment in row for edge in segment.edges)
    return (replace(row[0], text=" ".join(words), right=row[-1].right, edges=edges),)


def _runs(page: Sequence[Row]) -> Iterator[list[Row]]:
    """Yield lines that stand close below one another and are no prose."""
    run: list[Row] = []
    low, was_prose = 0.0, False
    for row in page:
        far = abs(row[0].top - low) > _APART * row[0].height
        prose = len(row) < 3 and is_prose(" ".join(segment.text for segment in row))  # noqa: PLR2004 - cells
        if run and (far or prose or was_prose):
            yield run
            run = []
        low, was_prose = max(low, row[0].top) if run else row[0].top, prose
        run.append(row)
    if run:
        yield run


def _alike(run: Sequence[Row]) -> list[Row]:
    """Give the longest run of lines that end in as many figures each, in two at least."""
    groups = ([*rows] for count, rows in groupby(run, key=_figures) if count > 1)
    return max(groups, key=len, default=[])


def _figures(row: Row) -> int:
    """Count the figures in which a line ends, behind something else."""
    words = " ".join(segment.text for segment in row).split()
    ending = takewhile(_FIGURE.fullmatch, reversed(words[1:]))
    return sum(1 for _ in ending) if len(words) <= _MOST else 0


def _rivers(rows: Sequence[Row]) -> list[Gap]:
    """Give the white space that parts figures in all rows, and in one is wide."""
    rivers = _gaps(rows[0], figures_only=True)
    for row in rows[1:]:
        gaps = _gaps(row, figures_only=True)
        both = [(max(a, c), min(b, d)) for a, b in rivers for c, d in gaps]
        rivers = [(left, right) for left, right in both if left < right]
    gaps = [gap for row in rows for gap in _gaps(row)]
    least = _WIDE * rows[0][0].height
    return [(c, d) for c, d in rivers if any(b - a > least for a, b in gaps if a < d and c < b)]


def _edges(run: Sequence[Row]) -> frozenset[int]:
    """Give where cells of several rows begin behind the first, or words of all of many rows.

    Before these the white space differs, which between two words of one cell does not.
    """
    rows = [row for row in run if len(row) > 1]
    lefts = Counter(round(segment.left) for row in run for segment in row)
    edges = {at for row in rows for each in row[1:] if lefts[at := round(each.left)] > 1}
    widths: defaultdict[int, list[float]] = defaultdict(list)
    for right, left in (gap for row in rows for gap in _gaps(row)):
        widths[round(left)].append(left - right)
    often = max(len(rows), _MANY)
    shared = {at: wide for at, wide in widths.items() if len(wide) >= often}
    return frozenset(edges | {at for at, wide in shared.items() if max(wide) - min(wide) > _SAME})


def _gaps(row: Row, *, figures_only: bool = False) -> list[Gap]:
    """Give the white space between the words of a line, or only that before figures."""
    edges = [edge for segment in row for edge in segment.edges]
    words = [word for segment in row for word in segment.text.split()]
    return [
        (one[1], two[0])
        for (one, two), word in zip(pairwise(edges), words[1:], strict=False)
        if not figures_only or _FIGURE.fullmatch(word)
    ]


def _cut(row: Row, rivers: Sequence[Gap]) -> Row:
    """Cut a line at all the columns that it goes over, or at none."""
    cuts = [
        [_place(each, river) for river in rivers if each.left < river[0] and river[1] < each.right]
        for each in row
    ]
    return row if any(0 in each for each in cuts) else _parts(row, cuts)


def _cut_at(row: Row, edges: frozenset[int]) -> Row:
    """Cut a line of several cells before each word that begins right at an edge."""
    cuts = [[at for at, (left, _) in enumerate(each.edges) if round(left) in edges] for each in row]
    return _parts(row, cuts)


def _place(segment: Segment, river: Gap) -> int:
    """Give the word behind which a segment is cut: its space is wide, or ends at the column.

    Words count from 1; 0 where none is.
    """
    gaps = [(one[1], two[0]) for one, two in pairwise(segment.edges)]
    least = min((right - left for left, right in gaps), default=0)
    fits = [
        (right - left, at)
        for at, (left, right) in enumerate(gaps, 1)
        if left < river[1] and river[0] < right
    ]
    if not fits:
        return 0
    width, at = max(fits)
    is_wide = width > min(_WIDER * least, _HALF * segment.height)
    if is_wide or _FIGURE.fullmatch(segment.text.split()[at]):
        return at
    return next((at for _, at in fits if abs(segment.edges[at][0] - river[1]) <= _SAME), 0)


def _parts(row: Row, cuts: Sequence[Sequence[int]]) -> Row:
    """Cut each run of words of a line behind so many of its words."""
    parts = []
    for segment, places in zip(row, cuts, strict=True):
        words = segment.text.split()
        for start, end in pairwise(sorted({0, *places, len(words)})):
            edges = segment.edges[start:end]
            text, left, right = " ".join(words[start:end]), edges[0][0], edges[-1][1]
            parts.append(replace(segment, text=text, left=left, right=right, edges=edges))
    return tuple(parts)
