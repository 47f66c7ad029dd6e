"""The words of a PDF and where they stand on its pages, read with PDFium.

PDFium gives the characters in the order in which the file draws them. Nothing in a PDF is run,
and nothing outside it is read.
"""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import Any

import pypdfium2 as pdfium  # type: ignore[import-untyped]

from hooks.add.blocks.extract import Extract
from hooks.add.blocks.redactions import REDACTED
from hooks.add.formats.drawings import Drawings, read_drawings
from hooks.add.formats.page_letters import Letter, read_letters, redacted
from hooks.add.formats.plain_text import from_lines
from hooks.add.lines.address_columns import part_columns
from hooks.add.lines.line_signs import bullet
from hooks.add.lines.text_lines import Row, Segment, place
from hooks.add.lines.touching_columns import part_cells
from hooks.model.refusal import Refusal
from hooks.read.words.typography import BULLETS

_WIDE_GAP = 1.6
"""In heights of a letter: wider white space in a line separates columns."""
_NEW_LINE = 0.55
"""In heights of a letter: so much further down or up begins another line."""
_RAISED = 0.1
"""In heights of a letter: so much further up or down a letter is raised or lowered."""
_PASSWORD = Refusal(
    "this PDF is encrypted: it opens with a password only",
    "Open it with the password, print it to a new PDF, and add that. Say so in the front matter.",
)
_BROKEN = Refusal(
    "this PDF cannot be read: it is broken, or was not received whole",
    "Fetch or scan it again. If it opens in a viewer, print it to a new PDF and add that.",
)
_SCANNED = Refusal(
    "this PDF has no text: it is a scan, a picture of the pages",
    "Put it through text recognition (OCR) that saves a PDF with text, and add that; "
    "or type the words into a text file and add that.",
)


_COVERED = (
    "WORDS UNDER BLACK BOXES, pages {}: they were only painted over, and anybody can still take "
    "them out of this file. Do not publish it; ask the sender for another."
)
_EMPTY = "Pages without words, perhaps pictures of them: {}. Type what they say."
_DISORDERED = "Pages whose words are not stored from top to bottom: {}. Are they in order?"


@dataclass(frozen=True, slots=True)
class _Page:
    """The lines of a page, and whether words lie below black boxes."""

    lines: list[Row]
    has_covered: bool


def read_pdf(content: bytes, progress: Callable[[int, int], None]) -> Extract | Refusal:
    """Read the words of a PDF; `progress` is told which page of how many comes next."""
    pages: list[_Page] = []
    try:
        with pdfium.PdfDocument(content) as document:
            for number in range(len(document)):
                progress(number + 1, len(document))
                pages.append(_read_page(document[number]))
            properties = _properties(document)
    except pdfium.PdfiumError as error:
        return _PASSWORD if "assword" in str(error) else _BROKEN
    if not pages or b"%%EOF" not in content[-2048:]:
        return _BROKEN
    first, *others = [page.lines for page in pages]
    text, lines = place(map(part_cells, [part_columns(first), *others]))
    if not text.strip(f"{REDACTED}\f\n "):
        return _SCANNED
    found = from_lines(text, lines)
    checks = (
        *_told(_COVERED, [page.has_covered for page in pages]),
        *found.to_check,
        *_told(_EMPTY, [not page.lines for page in pages]),
        *_told(_DISORDERED, [_is_disordered(page.lines) for page in pages]),
    )
    return replace(found, to_check=checks, properties=properties)


def _told(sentence: str, holds: Sequence[bool]) -> Iterator[str]:
    """Say of which pages, by their numbers, something holds."""
    if any(holds):
        yield sentence.format(", ".join(str(at) for at, each in enumerate(holds, 1) if each))


def _properties(document: Any) -> dict[str, str]:  # noqa: ANN401 - pypdfium2 has no types
    found = document.get_metadata_dict(skip_empty=True)
    date = str(found.get("CreationDate", "")).removeprefix("D:")[:8]
    iso = f"{date[:4]}-{date[4:6]}-{date[6:8]}" if len(date) == 8 and date.isdecimal() else ""  # noqa: PLR2004 - YYYYMMDD
    known = {"title": found.get("Title"), "author": found.get("Author"), "date": iso}
    return {key: str(value) for key, value in known.items() if value}


def _read_page(page: Any) -> _Page:  # noqa: ANN401 - as above
    """Read the letters of a page as lines; a sign stands for each black box."""
    drawings = read_drawings(page)
    text_page = page.get_textpage()
    letters = list(read_letters(text_page, page.get_height()))
    seen, has_covered = redacted(letters, drawings.boxes)
    lines = [
        tuple(_segment(part, is_first=part is line[0]) for part in line)
        for line in _lines(seen, drawings)
    ]
    text_page.close()
    page.close()
    return _Page(lines, has_covered)


def _lines(letters: list[Letter], drawings: Drawings) -> list[list[list[Letter]]]:
    """Cut the characters of a page into lines, and these at wide gaps into segments."""
    lines: list[list[list[Letter]]] = []
    white = ""
    for letter in letters:
        if not letter.text.strip():
            white += letter.text
            continue
        last = lines[-1][-1][-1] if lines else None
        space = " " in white or bool(white and last and not _is_raised(last, letter))
        edges = letter.top, letter.bottom
        middle, height = (letter.top + letter.bottom) / 2, letter.bottom - letter.top
        if last is None or _is_apart(last, letter):
            has_dot = drawings.has_dot(letter.left, *edges)
            signs = [Letter(sign, letter.left, letter.left, *edges) for sign in "• "]
            lines.append([[*signs, letter] if has_dot else [letter]])
        elif letter.left - last.right > _WIDE_GAP * height or (
            space and drawings.parts(last.right, letter.left, middle)
        ):
            lines[-1].append([letter])
        else:
            spaces = [Letter(" ", last.right, letter.left, *edges)] if space else []
            lines[-1][-1] += [*spaces, letter]
        white = ""
    return lines


def _is_apart(last: Letter, letter: Letter) -> bool:
    """Say whether a character begins another line: further down or up, or back to the left."""
    size = max(letter.bottom - letter.top, last.bottom - last.top, 1)
    return abs(letter.bottom - last.bottom) > _NEW_LINE * size or letter.left < last.left - size


def _is_raised(last: Letter, letter: Letter) -> bool:
    """Say whether a character stands right behind another and higher or lower, as in 3rd."""
    size = letter.bottom - letter.top
    is_level = abs(letter.bottom - last.bottom) < _RAISED * size
    return letter.left - last.right < _RAISED * size and not is_level


def _segment(letters: list[Letter], *, is_first: bool) -> Segment:
    """Make a run of words; a bullet that only a font has is written as one that all have."""
    text = unicodedata.normalize("NFC", "".join(letter.text for letter in letters))
    heights = sorted(letter.bottom - letter.top for letter in letters)
    own = [letter for letter in letters if letter.text.isalpha()]
    parts = groupby(letters, key=lambda letter: letter.text.isspace())
    words = [[*part] for is_space, part in parts if not is_space]
    sign = bullet(text if len(text) > 1 else f"{text} x") if is_first else ""
    if sign and sign not in BULLETS:
        text = f"•{text[1:]}"
    return Segment(
        " ".join(text.split()),
        letters[0].left,
        letters[-1].right,
        letters[0].bottom,
        max(heights[len(heights) // 2], 1),
        bool(own) and own[0].is_stressed and own[-1].is_stressed,
        tuple((word[0].left, word[-1].right) for word in words),
    )


def _is_disordered(page: list[Row]) -> bool:
    """Say whether words go back up the page, as in columns, more than a heading's height."""
    tops = [line[0].top for line in page]
    height = max((line[0].height for line in page), default=1)
    backs = sum(1 for one, two in pairwise(tops) if two < one - 3 * height)
    return backs > 1
