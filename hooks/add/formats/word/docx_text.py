"""Word files as an extract: paragraphs, headings, items, tables, notes, heads and feet."""

import re
from collections.abc import Callable
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.parser import parse_xml

from hooks.add.blocks.cells import unfold
from hooks.add.blocks.extract import Block, Extract, Kind, Repair
from hooks.add.formats.word.docx_edges import find_edges, properties
from hooks.add.formats.word.docx_elements import W, below, value
from hooks.add.formats.word.docx_numbering import BULLET, read_numbering
from hooks.add.formats.word.docx_package import DAMAGED, open_docx
from hooks.add.formats.word.docx_words import Words, read_words
from hooks.add.lines.line_signs import bullet, is_prose, is_raised, raised, without_bullet
from hooks.model.refusal import Refusal

_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_EDGE = "The head or foot of the pages, no part of the text"
_QUOTE = re.compile(r"(?:intense )?quote|quotation|block text", re.IGNORECASE)
"""Names of the styles of quotations."""
_LONGEST_HEADING, _LONGEST_QUESTION = 160, 100
"""Characters of a bold line that is a heading, and of one that reads as prose."""
_MOST_SPAN = 64
"""Columns of a cell."""
_ODDITIES = {
    "changes": "The file holds tracked changes: the words are those with all changes accepted.",
    "hidden": "Hidden words of the file were left out.",
    "comments": "Comments at the margin of the file were left out.",
    "pictures": "Pictures were left out: does any of them hold words, such as a letterhead?",
}
_EMPTY = Refusal(
    "this Word file holds no words",
    "If its pages are pictures, put them through text recognition (OCR) and add the result.",
)


def read_docx(raw: bytes, progress: Callable[[int, int], None]) -> Extract | Refusal:
    """Read the words of a Word file; `progress` is told which element of how many comes next."""
    try:
        document = open_docx(raw)
        return document if isinstance(document, Refusal) else _Reader(document).extract(progress)
    except (KeyError, ValueError, AttributeError, TypeError, IndexError):
        return DAMAGED  # python-docx meets what Word would mend in many ways


class _Reader:
    """Collects blocks while it goes through the elements of a document."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401 - as above
        self._blocks: list[Block] = []
        self._document = document
        self._numbering = read_numbering(self._part("numbering"))
        self._numbers: dict[tuple[str, str], int] = {}
        """Those of footnotes and endnotes, by part and id."""
        self._oddities: set[str] = set()
        self._begun: list[Any] = []
        """Paragraphs whose ends were deleted, so that they go on in the next."""
        self._styles = {style.style_id: style for style in document.styles}

    def extract(self, progress: Callable[[int, int], None]) -> Extract | Refusal:
        """Read the words; heads and feet but that of the first page are declared and left out."""
        letterhead, edges = find_edges(self._document)
        for element in letterhead:
            self._read(element, "unnumbered")
        body = list(self._document.element.body)
        for at, element in enumerate(body):
            if at % 200 == 0:
                progress(at + 1, len(body))
            self._read(element)
        self._add_notes()
        if not self._blocks:
            return _EMPTY
        text = "\n\n".join(block.plain for block in self._blocks)
        blocks, self._blocks = tuple(self._blocks), []
        for element in edges:
            self._read(element)
        repairs = []
        for block in self._blocks:
            start, text = len(text) + 2, f"{text}\n\n{block.plain}"
            repairs.append(Repair(start, len(text), "", _EDGE))
        checks = [words for oddity, words in _ODDITIES.items() if oddity in self._oddities]
        if repairs:
            checks.append("Heads and feet of the pages were left out; see `corrections`.")
        if self._numbers:
            checks.append("Footnotes stand below the words, with raised numbers: compare them.")
        return Extract(text, blocks, tuple(repairs), tuple(checks), properties(self._document))

    def _read(self, element: Any, css_class: str = "") -> None:  # noqa: ANN401 - as above
        """Read one element of the body: a paragraph, a table or what holds them."""
        if element.tag == f"{W}p":
            self._paragraph(element, css_class)
        elif element.tag == f"{W}tbl":
            rows = [row for row in element.iter(f"{W}tr") if _is_within(row, element, "tbl")]
            self._blocks += unfold([self._row(row) for row in rows])
        elif element.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins"}:
            for child in element:
                self._read(child, css_class)

    def _add_notes(self) -> None:
        """Put the footnotes and endnotes that were met below the words."""
        notes = {
            (part, note.get(f"{W}id")): note
            for part in ("footnotes", "endnotes")
            for note in self._part(part)
        }
        for key, number in list(self._numbers.items()):
            paragraphs = notes[key].iter(f"{W}p") if key in notes else ()
            lines = [line for each in paragraphs for line in self._words([each]).lines]
            if lines:
                words = (f"{raised(str(number))} {lines[0]}", *lines[1:])
                self._blocks.append(Block(Kind.PARAGRAPH, words, css_class="unnumbered"))

    def _part(self, name: str) -> Any:  # noqa: ANN401 - as above
        """Parse a further part of the package; an empty element stands for one that is missing."""
        for relation in self._document.part.rels.values():
            if relation.reltype == f"{_RELATION}{name}" and not relation.is_external:
                part = relation.target_part
                element = getattr(part, "element", None)
                return parse_xml(part.blob) if element is None else element
        return OxmlElement("w:none")

    def _words(self, paragraphs: list[Any]) -> Words:
        words = read_words(paragraphs, self._numbers)
        self._oddities |= words.oddities
        return words

    def _paragraph(self, element: Any, css_class: str) -> None:  # noqa: ANN401 - as above
        self._begun.append(element)
        is_last = next(element.itersiblings(f"{W}p"), None) is None
        if below(element, "pPr/rPr/del") is not None and not is_last:
            return
        begun, self._begun = self._begun, []
        words = self._words(begun)
        if words.lines:
            self._blocks.append(self._block(element, words, css_class))
        for box in words.boxes:
            for child in box:
                self._read(child, "unnumbered")

    def _block(self, element: Any, words: Words, css_class: str) -> Block:  # noqa: ANN401 - as above
        """Make of the words of a paragraph an item, a heading, a quotation or plain words."""
        label, depth = self._label(element)
        level = self._heading_level(element, words)
        first, *others = words.lines
        if not label and not level and bullet(first):
            label, first = BULLET, without_bullet(first)
        css_class = css_class or ("unnumbered" if is_raised(first[0]) else "")
        if label == BULLET and not level:
            return Block(Kind.ITEM, (first, *others), level=depth, css_class=css_class)
        if label not in {"", BULLET}:
            first = f"{label} {first}"
        if level:
            return Block(Kind.HEADING, (" ".join([first, *others]),), level=level)
        kind = Kind.QUOTATION if _QUOTE.fullmatch(self._style_name(element)) else Kind.PARAGRAPH
        return Block(kind, (first, *others), css_class=css_class)

    def _heading_level(self, element: Any, words: Words) -> int:  # noqa: ANN401 - as above
        """Give the level of a heading, by its style or its look; 0 for none."""
        found = re.fullmatch(r"(?i)heading ([1-9])|(title)", self._style_name(element))
        if found:
            return min(int(found[1]) + 1, 4) if found[1] else 1
        text = " ".join(words.lines)
        most = _LONGEST_QUESTION if is_prose(text) else _LONGEST_HEADING
        short = len(text) <= most and len(words.lines) == 1
        return 3 if short and words.is_bold and not text.endswith((".", ",", ";", ":")) else 0

    def _style_name(self, element: Any) -> str:  # noqa: ANN401 - as above
        style = self._style(element)
        return str(style.name or "") if style is not None else ""

    def _style(self, element: Any) -> Any | None:  # noqa: ANN401 - as above
        return self._styles.get(value(element, "pPr/pStyle"))

    def _label(self, element: Any) -> tuple[str, int]:  # noqa: ANN401 - as above
        """Give the number or bullet of a paragraph, and how deep it lies."""
        counted, style = below(element, "pPr/numPr"), self._style(element)
        for _ in range(20):  # styles may go in a circle
            if counted is None and style is not None:
                counted = below(style.element, "pPr/numPr")
                style = getattr(style, "base_style", None)
        if counted is None:
            return "", 0
        level = int(value(counted, "ilvl", "0"))
        by_style = re.fullmatch(r"List \w+ ([2-5])", self._style_name(element))
        label = self._numbering.label(value(counted, "numId"), level)
        return label, level or (int(by_style[1]) - 1 if by_style else 0)

    def _row(self, row: Any) -> list[list[Block]]:  # noqa: ANN401 - as above
        """Read the cells of a row, with an empty one for each further column that one spans."""
        cells: list[list[Block]] = []
        for cell in row.iter(f"{W}tc"):
            if not _is_within(cell, row, "tr"):
                continue
            outer, self._blocks = self._blocks, []
            for child in cell:
                self._read(child)
            width = value(cell, "tcPr/gridSpan", "1")
            further = min(int(width), _MOST_SPAN) - 1 if width.isdecimal() else 0
            cells += [self._blocks, *[[] for _ in range(further)]]
            self._blocks = outer
        return cells


def _is_within(element: Any, outer: Any, tag: str) -> bool:  # noqa: ANN401 - as above
    """Say whether an element belongs to another of some kind, and to none within that."""
    return next(element.iterancestors(f"{W}{tag}")) is outer
