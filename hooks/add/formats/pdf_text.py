"""The words of a PDF and where they stand on its pages, read with PDFium.

PDFium gives the characters in the order in which the file draws them. Nothing in a PDF is run,
and nothing outside it is read.
"""

import importlib
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any

from hooks.add.blocks.redactions import REDACTED
from hooks.add.formats.drawings import Drawings, is_light, is_stressed, read_drawings
from hooks.add.formats.page_letters import Letter, dot, read_letters, redacted, space_between
from hooks.add.lines.address_columns import part_columns
from hooks.add.lines.line_signs import bullet
from hooks.add.lines.text_lines import Line, Segment, place
from hooks.add.lines.touching_columns import part_cells
from hooks.model.refusal import Refusal
from hooks.read.words.typography import BULLETS

_WIDE_GAP = 1.6
"""In heights of a letter: wider white space in a line separates columns."""
_NEW_LINE = 0.55
"""In heights of a letter: so much further down or up begins another line."""
_RAISED = 0.1
"""In heights of a letter: so much further up or down a letter is raised or lowered."""
_MISSING = Refusal(
    "PDF files need a library that is not installed here",
    "Install it with: make add",
)
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


@dataclass(frozen=True, slots=True)
class PdfText:
    """What a PDF says."""

    text: str
    lines: list[Line]
    empty_pages: tuple[int, ...]
    """Pages without a word, which may be pictures."""
    disordered_pages: tuple[int, ...]
    """Pages whose words are not stored from top to bottom."""
    covered_pages: tuple[int, ...]
    """Pages on which words lie below black boxes, where everybody can still find them."""
    properties: dict[str, str]


@dataclass(frozen=True, slots=True)
class _PageText:
    """The lines of a page, and whether words lie below black boxes."""

    lines: list[tuple[Segment, ...]]
    has_covered: bool


def read_pdf(raw: bytes, progress: Callable[[int, int], None]) -> PdfText | Refusal:
    """Read the words of a PDF; `progress` is told which page of how many comes next."""
    try:
        pdfium = importlib.import_module("pypdfium2")
    except ImportError:
        return _MISSING
    try:
        with pdfium.PdfDocument(raw) as document:
            pages = list(_pages(document, pdfium.raw, progress))
            properties = _properties(document)
    except pdfium.PdfiumError as error:
        return _PASSWORD if "assword" in str(error) else _BROKEN
    if not pages or b"%%EOF" not in raw[-2048:]:
        return _BROKEN
    first, *others = [page.lines for page in pages] or [[]]
    text, lines = place(map(part_cells, [part_columns(first), *others]))
    if not text.strip(f"{REDACTED}\f\n "):
        return _SCANNED
    numbered = list(enumerate(pages, 1))
    return PdfText(
        text,
        lines,
        tuple(number for number, page in numbered if not page.lines),
        tuple(number for number, page in numbered if _is_disordered(page.lines)),
        tuple(number for number, page in numbered if page.has_covered),
        properties,
    )


def _pages(
    document: Any,  # noqa: ANN401 - pypdfium2 has no types
    raw: Any,  # noqa: ANN401 - as above
    progress: Callable[[int, int], None],
) -> Iterator[_PageText]:
    """Yield the words of each page."""
    for number in range(len(document)):
        progress(number + 1, len(document))
        yield _read_page(document[number], raw)


def _properties(document: Any) -> dict[str, str]:  # noqa: ANN401 - pypdfium2 has no types
    found = document.get_metadata_dict(skip_empty=True)
    date = str(found.get("CreationDate", "")).removeprefix("D:")[:8]
    iso = f"{date[:4]}-{date[4:6]}-{date[6:8]}" if len(date) == 8 and date.isdecimal() else ""  # noqa: PLR2004 - YYYYMMDD
    known = {"title": found.get("Title"), "author": found.get("Author"), "date": iso}
    return {key: str(value) for key, value in known.items() if value}


def _read_page(page: Any, raw: Any) -> _PageText:  # noqa: ANN401 - as above
    """Read the letters of a page as lines; a sign stands for each black box."""
    drawings = read_drawings(page, raw)
    text_page = page.get_textpage()
    try:
        letters = list(read_letters(text_page, page.get_height(), raw))
        seen = redacted(letters, drawings.boxes, lambda at: is_light(text_page, at, raw))
        has_covered = sum(each.index >= 0 for each in seen) < len(letters)
        lines = _lines(seen, drawings)
        found = [
            tuple(
                _segment(part, lambda at: is_stressed(text_page, at, raw), is_first=part is line[0])
                for part in line
            )
            for line in lines
        ]
    finally:
        text_page.close()
        page.close()
    return _PageText(found, has_covered)


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
        height = letter.bottom - letter.top
        middle = letter.bottom - height / 2
        if last is None or _is_apart(last, letter):
            has_dot = drawings.has_dot(letter.left, letter.top, letter.bottom)
            lines.append([[*dot(letter), letter] if has_dot else [letter]])
        elif letter.left - last.right > _WIDE_GAP * height or (
            space and drawings.parts(last.right, letter.left, middle)
        ):
            lines[-1].append([letter])
        else:
            if space:
                lines[-1][-1].append(space_between(last, letter))
            lines[-1][-1].append(letter)
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


def _segment(
    letters: list[Letter], is_bold_at: Callable[[int], bool], *, is_first: bool
) -> Segment:
    """Make a run of words; a bullet that only a font has is written as one that all have."""
    text = unicodedata.normalize("NFC", "".join(letter.text for letter in letters))
    first = letters[0]
    height = sorted(letter.bottom - letter.top for letter in letters)[len(letters) // 2]
    own = [letter.index for letter in letters if letter.index >= 0 and letter.text.isalpha()]
    bold = bool(own) and is_bold_at(own[0]) and is_bold_at(own[-1])
    sign = bullet(text if len(text) > 1 else f"{text} x") if is_first else ""
    if sign and sign not in BULLETS:
        text = f"•{text[1:]}"
    edges = [(word[0].left, word[-1].right) for word in _words(letters)]
    return Segment(
        " ".join(text.split()),
        first.left,
        letters[-1].right,
        first.bottom,
        max(height, 1),
        bold,
        tuple(edges),
    )


def _words(letters: list[Letter]) -> Iterator[list[Letter]]:
    """Cut a run of letters at its spaces."""
    for is_space, word in groupby(letters, key=lambda letter: letter.text.isspace()):
        if not is_space:
            yield [*word]


def _is_disordered(page: list[tuple[Segment, ...]]) -> bool:
    """Say whether words go back up the page, as in columns, more than a heading's height."""
    tops = [line[0].top for line in page]
    height = max((line[0].height for line in page), default=1)
    backs = sum(1 for one, two in pairwise(tops) if two < one - 3 * height)
    return backs > 1
