"""Two addresses side by side at the head of a letter, read one after the other."""

from collections.abc import Sequence

from hooks.add.blocks.letter_signs import SALUTATION
from hooks.add.lines.hanging_signs import is_sign
from hooks.add.lines.text_lines import Segment

Row = tuple[Segment, ...]

_SAME = 3.0
"""In points: edges no further apart are the same."""
_LONGEST = 8
"""Words of a line of an address."""
_PITCH = 2.0
"""In heights of a letter: lines of one address are no further apart."""


def part_columns(lines: Sequence[Row]) -> list[Row]:
    """Put the left one of two columns above a salutation before the right one."""
    texts = (" ".join(segment.text for segment in line) for line in lines)
    end = next((at for at, text in enumerate(texts) if SALUTATION.match(text)), 0)
    at = 0
    parted: list[Row] = []
    while at < end:
        after = _after(lines, at, end)
        run = lines[at:after]
        labelled = all(is_sign(line[0].text) for line in run)
        if sum(len(line) > 1 for line in run) > 1 and not labelled:
            edge = next(line[1].left for line in run if len(line) > 1)
            segments = [segment for line in run for segment in line]
            parted += [(each,) for each in segments if each.left < edge - _SAME]
            parted += [(each,) for each in segments if each.left >= edge - _SAME]
        else:
            parted += run
        at = after
    return [*parted, *lines[end:]]


def _after(lines: Sequence[Row], at: int, end: int) -> int:
    """Find the end of a run of short lines in the same two columns, without a gap."""
    first = at
    if len(lines[at]) < 2:  # noqa: PLR2004 - two columns
        return at + 1
    edge = lines[at][1].left
    while at < end and _fits(lines[at], edge):
        far = at > first and lines[at][0].top - lines[at - 1][0].top > _PITCH * lines[at][0].height
        if far or (at > first and lines[at][0].top < lines[at - 1][0].top - 1):
            break
        at += 1
    return max(at, first + 1)


def _fits(line: Row, edge: float) -> bool:
    """Say whether the parts of a line stand in two columns, of which one begins at an edge."""
    short = all(len(segment.text.split()) <= _LONGEST for segment in line)
    if len(line) > 2 or not short:  # noqa: PLR2004 - as above
        return False
    right = [segment for segment in line if segment.left >= edge - _SAME]
    left = [segment for segment in line if segment.left < edge - _SAME]
    aligned = all(abs(segment.left - edge) <= _SAME for segment in right)
    return aligned and all(segment.right < edge for segment in left)
