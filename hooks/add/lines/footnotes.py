"""Notes at the foot of pages: smaller lines below the words, each behind its number or star.

A note that cuts a running sentence is moved below the paragraph, by declared corrections.
"""

import re
from collections.abc import Sequence
from itertools import groupby, takewhile

from hooks.add.blocks.extract import Block, Kind, Repair
from hooks.add.lines.text_lines import Line, on_pages

_NOTE = re.compile(r"(?:\d{1,3}|[*†‡§¹²³⁴-⁹]{1,3}|\[\d{1,3}\])[.)]?\s*(?=[^\W\d_]|[\"“‘(])")
_SMALLER = 0.93
"""Of the height of most letters: those of a note are lower."""
_CUT_OUT = "A note at the foot of a page, which cuts a sentence and stands below it"
_MOVED = "The same note"


def find_footnotes(lines: Sequence[Line], height: float) -> dict[int, list[list[Line]]]:
    """Give the notes of each page, from above, where letters of most lines have some height."""
    found: dict[int, list[list[Line]]] = {}
    for number, lines_of_page in groupby(lines, key=lambda line: line.page):
        page = [*lines_of_page]
        small = [*takewhile(lambda line: _is_small(line, height), reversed(page))]
        notes: list[list[Line]] = []
        for line in reversed(small):
            if _NOTE.match(line.text):
                notes.append([line])
            elif notes:
                notes[-1].append(line)
        if notes and len(small) < len(page):
            found[number] = notes
    return found


def _is_small(line: Line, height: float) -> bool:
    """Say whether letters are lower than most, in no row of a small table: a sign and words."""
    is_row = len(line.segments) > 1 + bool(_NOTE.match(line.text))
    return line.height < _SMALLER * height and not is_row


def note_blocks(notes: Sequence[Sequence[Line]]) -> list[Block]:
    """Make an unnumbered block of each note."""
    texts = [" ".join(line.text for line in note) for note in notes]
    blocks = [Block(Kind.PARAGRAPH, (text,), css_class="unnumbered") for text in texts]
    return [on_pages(block, note) for block, note in zip(blocks, notes, strict=True)]


def moved(notes: Sequence[Sequence[Line]], after: int) -> list[Repair]:
    """Declare that notes are taken out of a sentence and stand behind an offset of the text."""
    words = " ".join(line.text for note in notes for line in note)
    start, end = notes[0][0].start, notes[-1][-1].end
    return [Repair(start, end, "", _CUT_OUT), Repair(after, after, f" {words}", _MOVED)]
