"""Tables of a document that only has lines, found by the white space between columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from hooks.add.blocks.extract import Block, Kind, Repair
from hooks.add.lines.hanging_signs import hangs, with_signs
from hooks.add.lines.line_shapes import LARGER
from hooks.add.lines.line_signs import ends_sentence, is_prose
from hooks.add.lines.text_lines import Line, Segment, on_pages
from hooks.add.name_patterns import ROLE

_CONTINUES = 2.2
"""In heights of a letter: a line of a cell is no further below the one before."""
_MOST_LINES = 12
"""So many lines may the cells of a row have, put together."""
_LONG = 20
_LONGEST_LABEL = 12
"""Words of a cell that holds sentences, and of one that names what stands beside it."""
_REPEATED = "The head of a table, which is repeated overleaf"
_FAR = 1.3
"""Times the usual distance of rows: a heading is further below a table."""
_FURTHEST = 5.0
"""In heights of a letter: a row is no further below the one before."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that were found, and the last line that belongs to them."""

    rows: list[list[str]]
    after: int
    """The index of the first line below the table."""

    @property
    def is_form(self) -> bool:
        """Say whether it sets words beside labels, as forms do."""
        pairs = [(row[0], row[1:]) for row in self.rows]
        return len(self.rows[0]) == 2 and is_form(pairs, len(pairs))  # noqa: PLR2004 - as said


def find_table(lines: list[Line], start: int) -> Table | None:
    """Find the table whose first row is a line; None where it is no table.

    The columns are what the white space that runs down all its lines parts.
    """
    first = lines[start]
    if len(first.segments) < 2 and not _begins_by_cells(lines, start):  # noqa: PLR2004 - a row has two cells
        return None
    columns, after = _columns(lines, start)
    rows = sum(len(line.segments) > 1 for line in lines[start:after])
    is_party = re.fullmatch(ROLE, first.segments[-1].text)  # of a case, and what it is
    if min(rows, len(columns)) < 2 or is_party:  # noqa: PLR2004 - one row or column is no table
        return None
    is_sentence = len(first.segments) < 3 and ends_sentence(first.text)  # noqa: PLR2004 - a number, and words
    is_less = len(first.segments) < len(columns)
    if hangs(first) and (len(columns) < 3 or is_sentence or is_less):  # noqa: PLR2004 - as above
        return None
    return Table(_fill(lines[start:after], columns), after)


def _begins_by_cells(lines: list[Line], start: int) -> bool:
    """Say whether a row begins whose cells have lines of their own, one cell after the other.

    A line then goes back up to the right, no further than the row; below stands a plain row.
    """
    first, goes_back = lines[start], False
    if not first.has_gap:
        return False
    for at in range(start + 1, min(start + _MOST_LINES, len(lines))):
        line, above = lines[at], lines[at - 1]
        if line.page != first.page or line.height <= 1 or is_prose(line.text):
            return False
        if len(line.segments) > 1:
            return goes_back
        is_back = line.top < above.top - line.height / 2 and line.left > above.left
        goes_back = goes_back or (is_back and line.top > first.top - 2 * line.height)
    return False


def is_form(pairs: Sequence[tuple[str, Sequence[str]]], rows: int) -> bool:
    """Say whether beside labels stand paragraphs, long ones or several, in a third of the rows."""
    long = sum(len(it) > 1 or (is_prose(it[0]) and len(it[0].split()) > _LONG) for _, it in pairs)
    return long * 3 >= rows and all(len(label.split()) <= _LONGEST_LABEL for label, _ in pairs)


def form_groups(lines: Sequence[Line]) -> list[list[Line] | Block]:
    """Make of the rows of a form a heading each, no number, and the paragraphs beside it."""
    groups: list[list[Line] | Block] = []
    edge = min(line.segments[1].left for line in lines if len(line.segments) > 1)
    for line in with_signs(lines):
        beside = [segment for segment in line.segments if segment.left >= edge - 1]
        label = " ".join(each.text for each in line.segments if each.left < edge - 1)
        if line.indent >= 0:
            groups.append([line])
            continue
        if label:
            groups.append(on_pages(Block(Kind.HEADING, (label,), level=3), [line]))
        if not beside:
            continue
        words = "  ".join(segment.text for segment in beside)
        part = replace(line, segments=tuple(beside), start=line.end - len(words))
        last = groups[-1] if groups else None
        if isinstance(last, list) and not line.has_gap:
            last.append(part)
        else:
            groups.append([part])
    return groups


def repeated_head(groups: Sequence[list[Line] | Block], line: Line, head: str) -> list[Repair]:
    """Declare that the first row of a table, repeated overleaf, is left out."""
    last = groups[-1] if groups else None
    if isinstance(last, Block) and last.rows and line.page > last.end_page and line.text == head:
        return [Repair(line.start, line.end, "", _REPEATED)]
    return []


def _columns(lines: list[Line], start: int) -> tuple[list[tuple[float, float]], int]:
    """Give the left and right edges of the columns, and the index of the line below them."""
    columns = _merge([(each.left, each.right) for each in lines[start].segments])
    most = len(columns)
    after = last_row = start + 1
    low, pitch = lines[start].top, 0.0
    while after < len(lines) and lines[after].page == lines[start].page:
        line = lines[after]
        if line.top - low > _FURTHEST * line.height:
            break
        spans = [(each.left, each.right) for each in line.segments]
        merged = _merge([*columns, *spans])
        is_first = len(merged) > 1 and line.right < merged[1][0]
        is_far = line.top - low > _FAR * (pitch or _CONTINUES * line.height)
        is_title = is_first and _looks_other(line, lines[after - 1], is_far=is_far)
        is_head = is_far and line.is_bold and not lines[after - 1].is_bold
        if len(merged) < most or is_title or is_head:
            break
        pitch = max(pitch, line.top - low)
        columns, low = merged, max(low, line.top)
        most = len(columns)
        after += 1
        if len(line.segments) > 1 or line.left > columns[0][1]:
            last_row = after
    return columns, last_row


def _looks_other(line: Line, above: Line, *, is_far: bool) -> bool:
    """Say whether words below the first column are a heading: larger, or bold and far below."""
    is_larger = line.height > LARGER * above.height
    turns_bold = line.segments[-1].is_bold and not above.segments[-1].is_bold
    return is_larger or (turns_bold and is_far)


def _merge(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Unite spans that overlap."""
    merged: list[tuple[float, float]] = []
    for left, right in sorted(spans):
        if merged and left < merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return merged


def _fill(lines: list[Line], columns: list[tuple[float, float]]) -> list[list[str]]:
    """Put each segment into its cell; a step back to the left begins a row."""
    rows = [[""] * len(columns)]
    last: Segment | None = None
    at = 0
    for line in lines:
        for segment in line.segments:
            column = max(i for i, span in enumerate(columns) if span[0] <= segment.left + 1)
            far = last is not None and segment.top - last.top > _CONTINUES * segment.height
            is_other = far or (last is not None and segment.is_bold != last.is_bold)
            if last is not None and (column < at or (column == at and is_other)):
                rows.append([""] * len(columns))
            rows[-1][column] = f"{rows[-1][column]} {segment.text}".strip()
            last, at = segment, column
    return rows
