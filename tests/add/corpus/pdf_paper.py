"""Documents of the corpus set as PDF, with all that makes real ones hard to read."""

import re
from typing import Any

from fpdf import FPDF, Align

from tests.add.corpus.papers import Paper, Part

_NUMBER = re.compile(r"(\d+(?:\.\d+)*\.?|\([a-z\d]+\)|[a-z]\)|\[\d+\]) (.*)")
_RAISED = re.compile(r"(?<=[a-z.,])(\d)(?= |$)")
_INDENT = 14


class _Sheet(FPDF):
    """Pages with a running head, a foot and footnotes."""

    def __init__(self, setting: dict[str, Any]) -> None:
        size = (210, 297) if setting.get("a4") else (148, 190)
        super().__init__(format=(size[0], setting.get("height", size[1])))
        self.core_fonts_encoding = "windows-1252"
        self.setting = setting
        self.set_margins(*((24, 22) if setting.get("a4") else (16, 16)))
        self.set_auto_page_break(True, 30)  # noqa: FBT003 - as the library has it
        self.font()

    def font(self, size: float = 10, style: str = "") -> None:
        """Choose the size and style of letters."""
        self.set_font(self.setting.get("font", "Times"), style=style, size=size)

    def header(self) -> None:
        """Print the running head."""
        if head := self.setting.get("head"):
            self.font(8, "I")
            self.cell(0, 4, head, align="C", new_x="LMARGIN", new_y="NEXT")
            self.ln(8)
        self.font()

    def footer(self) -> None:
        """Print the footnotes of the page, and its foot."""
        if note := self.setting.get("notes", {}).get(self.page_no()):
            self.set_y(-26)
            self.line(16, self.get_y() - 1, 50, self.get_y() - 1)
            self.font(7.5)
            self.multi_cell(0, 3.5, note, new_x="LMARGIN", new_y="NEXT")
        if foot := self.setting.get("foot") or self.setting.get("last"):
            self.set_y(-14)
            self.font(8)
            words = foot.replace("{n}", str(self.page_no())).replace("{of}", "{nb}")
            self.cell(0, 4, words, align="C")


def set_pdf(paper: Paper) -> bytes:
    """Set a document as PDF."""
    sheet = _Sheet(paper.setting)
    for key, value in paper.setting.get("info", {}).items():
        if key == "Lang":
            sheet.set_lang(value)
        else:
            sheet.set_creation_date(_moment(value))
    sheet.add_page()
    apart = {
        *paper.setting.get("notes", {}).values(),
        paper.setting.get("head"),
        paper.setting.get("last"),
    }
    parts = [part for part in paper.parts if part.text not in apart or part.kind == "heading"]
    if paper.setting["kind"] == "form":
        _form(sheet, parts)
    elif paper.setting["kind"] == "columns":
        _columns(sheet, parts)
    else:
        first = True
        for part in parts:
            _part(sheet, part, is_first=first)
            first = False
    return bytes(sheet.output())


def _moment(day: Any) -> Any:  # noqa: ANN401 - a date of YAML
    from datetime import UTC, datetime  # noqa: PLC0415 - for this alone

    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _part(sheet: _Sheet, part: Part, *, is_first: bool = False) -> None:  # noqa: C901 - one case for each kind
    setting = sheet.setting
    match part.kind:
        case "heading":
            sheet.ln(2)
            sheet.font(16 if part.level == 2 else 12.5, "B")
            sheet.multi_cell(0, 7, part.text, new_x="LMARGIN", new_y="NEXT")
            sheet.font()
            sheet.ln(2)
        case "table":
            _table(sheet, part)
        case "item":
            _hanging(sheet, "•", part.text, sheet.l_margin + 4, 6)
        case "quotation":
            sheet.set_x(sheet.l_margin + _INDENT + 8)
            _flow(sheet, part.text, 12)
        case "address" if setting.get("letterhead") and is_first:
            right = setting["letterhead"] == "right"
            sheet.font(9)
            for line in part.lines:
                sheet.set_x(sheet.w - 53 if right else sheet.l_margin)
                sheet.cell(0, 4.2, line, new_x="LMARGIN", new_y="NEXT")
            sheet.font()
            sheet.ln(7)
        case "paragraph" if setting.get("numbers") == "hanging" and (
            found := _NUMBER.fullmatch(part.text)
        ):
            deeper = 10 if found[1].startswith("(") else 0
            _hanging(sheet, found[1], found[2], sheet.l_margin + deeper, _INDENT - deeper / 3)
        case "paragraph":
            _flow(sheet, part.text)
        case "dateline" if setting.get("raised"):
            _raised(sheet, part.text, re.compile(r"(?<=\d)(st|nd|rd|th)"))
            sheet.ln(4)
        case _:
            for line in part.lines:
                _flow(sheet, line, gap=0)
            sheet.ln(4)


def _hanging(sheet: _Sheet, sign: str, text: str, left: float, indent: float) -> None:
    """Print a number or a bullet, and its words beside it, indented throughout."""
    if sheet.will_page_break(10):
        sheet.add_page()
    sheet.set_x(left)
    sheet.cell(indent, 5, sign)
    margin = sheet.l_margin
    sheet.set_left_margin(left + indent)
    _flow(sheet, text)
    sheet.set_left_margin(margin)
    sheet.set_x(margin)


def _flow(sheet: _Sheet, text: str, right: float = 0, gap: float = 3) -> None:
    """Print prose; what is redacted is a black box."""
    if "[redacted]" in text:
        for at, words in enumerate(text.split("[redacted]")):
            if at:
                if sheet.get_x() > sheet.w - 55:
                    sheet.ln(5)
                sheet.rect(sheet.get_x() + 1, sheet.get_y() + 0.5, 24, 4, style="F")
                sheet.set_x(sheet.get_x() + 26)
            sheet.write(5, words)
        sheet.ln(5 + gap)
        return
    align = "J" if sheet.setting.get("justify") else "L"
    if right:
        sheet.set_right_margin(sheet.r_margin + right)
    if sheet.setting.get("notes") and _RAISED.search(text):
        _raised(sheet, text)
    else:
        sheet.multi_cell(0, 5, text, align=align, new_x="LMARGIN", new_y="NEXT")
    if right:
        sheet.set_right_margin(sheet.r_margin - right)
    sheet.ln(gap)


def _raised(sheet: _Sheet, text: str, sign: re.Pattern[str] = _RAISED) -> None:
    """Print prose in which marks of notes, or the endings of ordinals, are raised."""
    for at, words in enumerate(sign.split(text)):
        sheet.char_vpos = "SUP" if at % 2 else "LINE"
        sheet.write(5, words)
    sheet.char_vpos = "LINE"
    sheet.ln(5)


def _table(sheet: _Sheet, part: Part) -> None:
    widths = sheet.setting.get("bare", [])
    if len(part.rows[0]) == len(widths):
        _bare_table(sheet, part, widths)
        return
    with sheet.table(line_height=5, text_align="LEFT") as table:
        for cells in part.rows:
            row = table.row()
            for cell in cells:
                row.cell(cell)
    sheet.ln(4)


def _bare_table(sheet: _Sheet, part: Part, widths: list[float]) -> None:
    """Print a table of figures without lines, its columns as near as they come."""
    for at, row in enumerate(part.rows):
        sheet.font(10, "" if at else "B")
        for column, (width, cell) in enumerate(zip(widths, row, strict=True)):
            align = "R" if column and sheet.setting.get("right") else "L"
            sheet.cell(width, 5, cell, align=align)
        sheet.ln(5)
    sheet.font()
    sheet.ln(4)


def _columns(sheet: _Sheet, parts: list[Part]) -> None:
    """Print a newsletter of two columns below its title."""
    for part in parts[:2]:
        _part(sheet, part)
    with sheet.text_columns(
        ncols=2, gutter=9, balance=True, text_align="J", line_height=1.25
    ) as columns:
        for part in parts[2:]:
            is_heading = part.kind == "heading"
            sheet.font(12 if is_heading else 10, "B" if is_heading else "")
            align = Align.L if is_heading else Align.J
            with columns.paragraph(text_align=align, bottom_margin=2) as words:
                words.write(part.text)


def _form(sheet: _Sheet, parts: list[Part]) -> None:
    """Print a form of two columns with lines: numbers to the left, title and words to the right."""
    left, split, right = sheet.l_margin, sheet.l_margin + 12, sheet.w - sheet.r_margin
    sheet.set_auto_page_break(True, 22)  # noqa: FBT003 - as the library has it
    top, inside = 0.0, False
    for part in parts:
        found = _NUMBER.fullmatch(part.text) if part.kind in {"heading", "dateline"} else None
        if found:
            if inside:
                _box(sheet, left, split, right, top)
            sheet.set_left_margin(left)
            if sheet.will_page_break(24):
                sheet.add_page()
            inside, top = True, sheet.get_y()
            sheet.set_x(left + 2)
            sheet.cell(10, 5, found[1])
            sheet.set_left_margin(split + 2)
            sheet.font(10, "B")
            sheet.multi_cell(0, 5, found[2], new_x="LMARGIN", new_y="NEXT")
            sheet.font()
            sheet.ln(2)
        else:
            page = sheet.page_no()
            _part(sheet, part)
            if sheet.page_no() != page:
                top = sheet.t_margin
    _box(sheet, left, split, right, top)


def _box(sheet: _Sheet, left: float, split: float, right: float, top: float) -> None:
    low = sheet.get_y()
    sheet.rect(left, top, right - left, low - top)
    sheet.line(split, top, split, low)
    sheet.ln(1)
