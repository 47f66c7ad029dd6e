"""Word files as an extract: paragraphs, headings, items, tables, notes, heads and feet."""

import re
from collections.abc import Callable
from typing import Any

from hooks.add.blocks.cells import unfold
from hooks.add.blocks.extract import Block, Extract, Kind, Repair
from hooks.add.formats.word.docx_edges import find_edges, properties
from hooks.add.formats.word.docx_numbering import BULLET, W, read_numbering
from hooks.add.formats.word.docx_package import open_docx
from hooks.add.formats.word.docx_words import Words, read_words
from hooks.add.lines.line_signs import bullet, is_prose, is_raised, raised, without_bullet
from hooks.model.refusal import Refusal

_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_EDGE = "The head or foot of the pages, no part of the text"
_QUOTE = re.compile(r"(?:intense )?quote|quotation|block text", re.IGNORECASE)
"""Names of the styles of quotations."""
_LONGEST_HEADING, _LONGEST_QUESTION = 160, 100
"""Characters of a bold line that is a heading, and of one that reads as prose."""
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
    """Read the words of a Word file."""
    document = open_docx(raw)
    if isinstance(document, Refusal):
        return document
    reader = _Reader(document)
    body = list(document.element.body)
    edges = find_edges(document)
    for element in edges.first:
        reader.read(element, "unnumbered")
    for at, element in enumerate(body):
        if at % 200 == 0:
            progress(at + 1, len(body))
        reader.read(element)
    reader.add_notes()
    if not reader.blocks:
        return _EMPTY
    return reader.extract(edges.others, properties(document))


class _Reader:
    """Collects blocks while it goes through the elements of a document."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401 - as above
        self.blocks: list[Block] = []
        self._document = document
        self._numbering = read_numbering(self._part("numbering"))
        self._numbers: dict[tuple[str, str], int] = {}
        self._oddities: set[str] = set()
        self._begun: Words | None = None
        """A paragraph whose end was deleted, so that it goes on in the next."""
        self._styles = {style.style_id: style for style in document.styles}

    def read(self, element: Any, css_class: str = "") -> None:  # noqa: ANN401 - as above
        """Read one element of the body: a paragraph, a table or what holds them."""
        if element.tag == f"{W}p":
            self._paragraph(element, css_class)
        elif element.tag == f"{W}tbl":
            self._table(element)
        elif element.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins"}:
            for child in element:
                self.read(child, css_class)

    def add_notes(self) -> None:
        """Put the footnotes and endnotes that were met below the words."""
        for (part, note_id), number in list(self._numbers.items()):
            notes = self._part(part)
            every = () if notes is None else notes
            found = [each for each in every if each.get(f"{W}id") == note_id]
            lines = [
                line
                for note in found
                for paragraph in note.iter(f"{W}p")
                for line in self._words(paragraph).lines
            ]
            if lines:
                words = (f"{raised(str(number))} {lines[0]}", *lines[1:])
                self.blocks.append(Block(Kind.PARAGRAPH, words, css_class="unnumbered"))

    def extract(self, edges: list[Any], properties: dict[str, str]) -> Extract:
        """Put everything together; heads and feet are declared and left out."""
        text = "\n\n".join(_plain(block) for block in self.blocks)
        blocks, self.blocks = tuple(self.blocks), []
        for element in edges:
            self.read(element)
        repairs = []
        for block in self.blocks:
            start = len(text) + 2
            text += f"\n\n{_plain(block)}"
            repairs.append(Repair(start, len(text), "", _EDGE))
        checks = [words for oddity, words in _ODDITIES.items() if oddity in self._oddities]
        if repairs:
            checks.append("Heads and feet of the pages were left out; see `corrections`.")
        if self._numbers:
            checks.append("Footnotes stand below the words, with raised numbers: compare them.")
        return Extract(text, blocks, tuple(repairs), tuple(checks), properties)

    def _part(self, name: str) -> Any | None:  # noqa: ANN401 - as above
        """Parse a further part of the package, or give None."""
        for relation in self._document.part.rels.values():
            if relation.reltype == f"{_RELATION}{name}" and not relation.is_external:
                part = relation.target_part
                element = getattr(part, "element", None)
                if element is not None:
                    return element
                from docx.oxml.parser import parse_xml  # noqa: PLC0415 - the library is optional

                return parse_xml(part.blob)
        return None

    def _words(self, paragraph: Any) -> Words:  # noqa: ANN401 - as above
        words = read_words(paragraph, self._numbers)
        self._oddities |= words.oddities
        return words

    def _paragraph(self, element: Any, css_class: str) -> None:  # noqa: ANN401 - as above
        words = self._words(element)
        if self._begun:
            words = self._begun.joined(words)
            self._begun = None
        if words.goes_on:
            self._begun = words
            return
        label, depth = self._label(element) if words.lines else ("", 0)
        level = self._heading_level(element, words)
        lines = tuple(words.lines)
        typed = bullet(lines[0]) if lines and not label and not level else ""
        if typed:
            label, lines = BULLET, (without_bullet(lines[0]), *lines[1:])
        css_class = css_class or ("unnumbered" if lines and is_raised(lines[0][0]) else "")
        if label == BULLET and not level:
            self.blocks.append(Block(Kind.ITEM, lines, level=depth, css_class=css_class))
        elif lines:
            if label and label != BULLET:
                lines = (f"{label} {lines[0]}", *lines[1:])
            plain = (
                Kind.QUOTATION if _QUOTE.fullmatch(self._style_name(element)) else Kind.PARAGRAPH
            )
            kind = Kind.HEADING if level else plain
            lines = (" ".join(lines),) if level else lines
            self.blocks.append(
                Block(kind, lines, level=level, css_class="" if level else css_class)
            )
        for box in words.boxes:
            for child in box:
                self.read(child, "unnumbered")

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
        found = element.find(f"{W}pPr/{W}pStyle")
        return self._styles.get(found.get(f"{W}val")) if found is not None else None

    def _label(self, element: Any) -> tuple[str, int]:  # noqa: ANN401 - as above
        """Give the number or bullet of a paragraph, and how deep it lies."""
        properties = element.find(f"{W}pPr/{W}numPr")
        style = self._style(element)
        seen = 0
        while properties is None and style is not None and seen < 20:  # noqa: PLR2004 - styles may go in a circle
            properties = style.element.find(f"{W}pPr/{W}numPr")
            style, seen = style.base_style if hasattr(style, "base_style") else None, seen + 1
        if properties is None:
            return "", 0
        list_id, depth = properties.find(f"{W}numId"), properties.find(f"{W}ilvl")
        level = int(depth.get(f"{W}val", "0")) if depth is not None else 0
        label = self._numbering.label(list_id.get(f"{W}val"), level) if list_id is not None else ""
        by_style = re.fullmatch(r"List \w+ ([2-5])", self._style_name(element))
        return label, level or (int(by_style[1]) - 1 if by_style else 0)

    def _table(self, element: Any) -> None:  # noqa: ANN401 - as above
        """Read a table; one that only places words on the page becomes paragraphs."""
        rows = [row for row in element.iter(f"{W}tr") if _is_within(row, element, "tbl")]
        self.blocks += unfold(
            [[cell for each in _cells(row) for cell in self._cell(each)] for row in rows]
        )

    def _cell(self, cell: Any) -> list[list[Block]]:  # noqa: ANN401 - as above
        """Read a cell, with an empty one for each further column that it spans."""
        outer, self.blocks = self.blocks, []
        if cell.find(f"{W}tcPr/{W}vMerge") is None or self._begins_merge(cell):
            for child in cell:
                self.read(child)
        found, self.blocks = self.blocks, outer
        span = cell.find(f"{W}tcPr/{W}gridSpan")
        width = span.get(f"{W}val", "1") if span is not None else "1"
        return [found, *[[] for _ in range(min(int(width), 64) - 1 if width.isdecimal() else 0)]]

    @staticmethod
    def _begins_merge(cell: Any) -> bool:  # noqa: ANN401 - as above
        """Say whether a cell that is merged with others below is the first, or holds words."""
        begins = cell.find(f"{W}tcPr/{W}vMerge").get(f"{W}val") == "restart"
        return begins or bool("".join(cell.itertext()).strip())


def _cells(row: Any) -> list[Any]:  # noqa: ANN401 - as above
    """List the cells of a row, those within content controls as well."""
    return [each for each in row.iter(f"{W}tc") if _is_within(each, row, "tr")]


def _is_within(element: Any, outer: Any, tag: str) -> bool:  # noqa: ANN401 - as above
    """Say whether an element belongs to another of some kind, and to none within that."""
    return next(element.iterancestors(f"{W}{tag}")) is outer


def _plain(block: Block) -> str:
    """Give a block as text, a row or a line on each line."""
    if block.rows:
        return "\n".join("\t".join(row) for row in block.rows)
    lines = "\n".join(block.lines)
    return f"{BULLET} {lines}" if block.kind is Kind.ITEM else lines
