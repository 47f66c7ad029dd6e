"""How the lines of a document usually look, and what a group of lines is by its look."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from hooks.add.lines.line_signs import is_numbered, is_prose
from hooks.add.lines.text_lines import Line

LARGER = 1.15
"""Of the usual height: the letters of a heading are higher."""
WIDEST = 120
"""Characters of a line that no one wraps by hand."""
_LONGEST_BOLD = 140
_MUCH_LARGER = 1.4


@dataclass(frozen=True, slots=True)
class Shape:
    """How the lines of a document usually are, in points; in plain text in characters."""

    left: float
    """The edge at which lines begin."""
    width: float
    """The right edge that full lines come near to."""
    height: float
    """The height of most letters."""
    is_long: bool
    """Whether each line holds a paragraph, however long."""
    is_bold: bool
    """Whether most words are bold, so that it shows nothing."""

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "Shape":
        """Measure the lines of a document."""
        rights = sorted(line.right for line in lines)
        weights = sorted((line.height, len(line.text)) for line in lines)
        every = sum(weight for _, weight in weights)
        up_to = accumulate(weight for _, weight in weights)
        halves = (each for (each, _), sum_ in zip(weights, up_to, strict=True) if sum_ * 2 >= every)
        height = next(halves, 1.0)
        is_long = any(len(line.text) > WIDEST * 1.5 for line in lines)
        bold = sum(len(line.text) for line in lines if line.is_bold)
        width = rights[len(rights) * 9 // 10] if rights else 0
        left = min((line.left for line in lines), default=0)
        return cls(left, width, height, is_long, bold > every * 0.4)

    def is_short(self, line: Line, share: float = 0.85) -> bool:
        """Say whether a line fills less than a share of the way to the edge of full lines.

        That is counted from the left edge of the page; in a column from where the line begins.
        """
        left = line.edge and line.left
        return line.right - left < share * ((line.edge or self.width) - left)

    def unwrapped(self, group: Sequence[Line]) -> tuple[str, ...]:
        """Join the lines of a heading that wrapped, and not where the next word had fitted."""
        lines = [group[0].text]
        for last, line in pairwise(group):
            first = line.segments[0]
            word = first.text.partition(" ")[0]
            wide = (first.right - first.left) * (len(word) + 1) / len(first.text)
            if last.right - last.left + wide < self.width - self.left:
                lines.append(line.text)
            else:
                lines[-1] += f" {line.text}"
        return tuple(lines)

    def shows_bold(self, line: Line) -> bool:
        """Say whether a line is bold where most are not."""
        return line.is_bold and not self.is_bold

    def heading_level(self, group: Sequence[Line]) -> int:
        """Give the level of a heading that lines make: 2 or 3, or 0 where they make none."""
        text = " ".join(line.text for line in group)
        goes_on = text[:1].islower() and not is_numbered(text)
        if len(group) > 3 or goes_on:  # noqa: PLR2004 - lines of a heading
            return 0
        if all(line.height > LARGER * self.height for line in group):
            return 2 if group[0].height > _MUCH_LARGER * self.height else 3
        is_plain = len(text) <= _LONGEST_BOLD and not is_prose(text)
        ends = re.search(r"[.,;](?:[\"'”’)]*)$", text)
        is_bold = all(self.shows_bold(line) for line in group)
        return 3 if is_bold and is_plain and not ends and re.search(r"[^\W\d_]{2}", text) else 0
