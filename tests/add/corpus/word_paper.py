"""Documents of the corpus set as Word files, with automatic numbers, layout tables and notes."""

import io
import re
from typing import Any

import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from tests.add.corpus.papers import Paper, Part

_NUMBER = re.compile(r"(\d+(?:\.\d+)*\.?|[IVX]+\.|\([a-z]\)) (.*)")
_LISTS = f"""<w:numbering {nsdecls("w")}><w:abstractNum w:abstractNumId="90">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="FIRST"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/>LEGAL
<w:lvlText w:val="%1.%2"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>
<w:lvlText w:val="(%3)"/></w:lvl>
</w:abstractNum><w:abstractNum w:abstractNumId="91"><w:lvl w:ilvl="0"><w:start w:val="1"/>
<w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>
<w:num w:numId="90"><w:abstractNumId w:val="90"/></w:num>
<w:num w:numId="91"><w:abstractNumId w:val="91"/></w:num>
<w:num w:numId="92"><w:abstractNumId w:val="90"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>"""


def set_word(paper: Paper) -> bytes:
    """Set a document as a Word file."""
    document = docx.Document()
    setting = paper.setting
    section = document.sections[0]
    if "head" in setting:
        section.header.paragraphs[0].text = setting["head"]
    if "foot" in setting:
        section.footer.paragraphs[0].text = setting["foot"]
    _add_lists(document, legal=setting.get("numbers") == "legal")
    if setting["kind"] == "form":
        _form(document, paper.parts)
    else:
        parts = [part for part in paper.parts if part.text != setting.get("head")]
        _letter(document, parts, setting)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _add_lists(document: Any, *, legal: bool) -> None:  # noqa: ANN401 - of python-docx
    root = document.part.numbering_part.element
    text = _LISTS.replace("FIRST", "upperRoman" if legal else "decimal")
    made = parse_xml(text.replace("LEGAL", "<w:isLgl/>" if legal else ""))
    for each in list(made):
        if each.tag == qn("w:abstractNum"):
            root.insert(0, each)
        else:
            root.append(each)


def _letter(document: Any, parts: list[Part], setting: dict[str, Any]) -> None:  # noqa: ANN401 - as above
    at = 0
    while at < len(parts):
        part = parts[at]
        if part.kind == "delivery" and setting.get("layout") == "table":
            table = document.add_table(rows=1, cols=2)
            table.cell(0, 0).text, table.cell(0, 1).text = part.text, parts[at + 1].text
            at += 1
        elif (
            part.kind == "signature" and len(part.lines) > 1 and setting.get("signature") == "table"
        ):
            table = document.add_table(rows=1, cols=2)
            for column, line in enumerate(part.lines):
                table.cell(0, column).text = line
        else:
            _part(document, part, setting)
        at += 1


def _part(document: Any, part: Part, setting: dict[str, Any]) -> None:  # noqa: ANN401, C901 - as above; one case for each kind
    counts = setting.get("numbers") in {"auto", "legal", "simple"}
    found = _NUMBER.fullmatch(part.text) if counts else None
    if part.kind == "heading":
        made = document.add_paragraph()
        made.add_run(found[2] if found else part.text).bold = True
        if setting.get("headings") != "bold":
            made.style = "Title" if part.level == 2 else "Heading 1"
        if found and part.level > 2:
            _count(made, 92 if found[1] == "V." else 90, 0)
    elif part.kind == "item" and setting.get("bullets") == "private":
        document.add_paragraph(f"\uf0a7\t{part.text}")
    elif part.kind == "item":
        document.add_paragraph(part.text, style="List Bullet")
    elif part.kind == "table":
        _table(document, part, merged=bool(setting.get("merged")))
    elif found and part.kind == "paragraph":
        legal_five = found[1].startswith("5.")
        depth = 2 if found[1].startswith("(") else int("." in found[1].rstrip("."))
        _count(document.add_paragraph(found[2]), 92 if legal_five and depth else 90, depth)
    elif part.kind == "dateline":
        _raised(document.add_paragraph(), part.text)
    elif part.kind in {"address", "signature"} and len(part.lines) > 1:
        for line in part.lines:
            document.add_paragraph(line)
    else:
        document.add_paragraph("\n".join(part.lines))


def _count(paragraph: Any, list_id: int, depth: int) -> None:  # noqa: ANN401 - as above
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - the library knows no lists
    inner = f'<w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/>'
    properties.append(parse_xml(f"<w:numPr {nsdecls('w')}>{inner}</w:numPr>"))


def _raised(paragraph: Any, text: str) -> None:  # noqa: ANN401 - as above
    """Write a date whose ordinal is raised."""
    for words in re.split(r"(?<=\d)(st|nd|rd|th)\b", text):
        paragraph.add_run(words).font.superscript = words in {"st", "nd", "rd", "th"}


def _table(document: Any, part: Part, *, merged: bool) -> None:  # noqa: ANN401 - as above
    rows = part.rows
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            table.cell(at, column).text = cell
    if merged:
        mark = OxmlElement("w:tblHeader")
        table.rows[0]._tr.get_or_add_trPr().append(mark)  # noqa: SLF001 - as above


def _form(document: Any, parts: list[Part]) -> None:  # noqa: ANN401 - as above
    """Write a form of two columns: the number, and title and words beside it."""
    table = None
    cell: Any = None
    for part in parts:
        found = _NUMBER.fullmatch(part.text) if part.kind == "heading" else None
        if found:
            table = table or document.add_table(rows=0, cols=2)
            row = table.add_row()
            row.cells[0].text = found[1]
            cell = row.cells[1]
            if re.match(r"\d", found[2]):
                _raised(cell.paragraphs[0], found[2])
            else:
                cell.paragraphs[0].add_run(found[2]).bold = True
        elif cell is not None:
            for line in part.lines:
                cell.add_paragraph(line)
        else:
            _part(document, part, {})
