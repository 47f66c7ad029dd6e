"""Two addresses side by side at the head of a letter, read one after the other."""

from collections.abc import Sequence
from math import inf

from hooks.add.blocks.letter_signs import SALUTATION
from hooks.add.lines.hanging_signs import is_sign
from hooks.add.lines.text_lines import Row

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
        run = _run(lines, at, end)
        at += len(run)
        labelled = all(is_sign(line[0].text) for line in run)
        if sum(len(line) > 1 for line in run) > 1 and not labelled:
            edge = run[0][1].left - _SAME
            segments = [segment for line in run for segment in line]
            run = [(each,) for each in sorted(segments, key=lambda each: each.left >= edge)]
        parted += run
    return [*parted, *lines[end:]]


def _run(lines: Sequence[Row], at: int, end: int) -> Sequence[Row]:
    """Give the short lines from one on that stand in the same two columns, without a gap."""
    edge = lines[at][1].left if len(lines[at]) > 1 else -inf
    after = at
    while after < end and _fits(lines[after], edge):
        step = lines[after][0].top - lines[after - 1][0].top if after > at else 0
        if not -1 <= step <= _PITCH * lines[after][0].height:
            break
        after += 1
    return lines[at : max(after, at + 1)]


def _fits(line: Row, edge: float) -> bool:
    """Say whether the parts of a line are short, and begin at an edge or end before it."""
    return len(line) <= 2 and all(  # noqa: PLR2004 - two columns
        len(each.text.split()) <= _LONGEST and (abs(each.left - edge) <= _SAME or each.right < edge)
        for each in line
    )
