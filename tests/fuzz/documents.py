"""Documents as they are received, damaged: bytes lost, changed or doubled, markup nested or open.

Each is opened and made a source, as `add` does; it must end in a source or in a refusal.
"""

import copy
import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.message import EmailMessage
from functools import cache
from random import Random
from xml.etree import ElementTree as ET

import docx
from fpdf import FPDF

from hooks.add.formats.document import extract
from hooks.add.new_source import Received, new_source
from hooks.model.refusal import Refusal
from tests.add.score import NOBODY

LINES = (
    "Ferry Trust", "12 May 2019", "Dear Ms Oak,", "The weir", "1. We will mend the weir by 2020.",
    "Cases rose by 30 per cent.", "- the east gate", "Yours sincerely,", "Ada Oak", "cc: Jo Lee",
)  # fmt: skip
_HTML = (
    "<html><head><title>Letter</title><meta charset=utf-8></head><body><main><h1>Letter</h1>"
    "<p>Dear Ms Oak,</p><ol start=3><li>One<li>Two <b>two</b></ol><table><tr><td rowspan=2>a</td>"
    "<td>b</td></tr><tr><td>c</td></tr></table><blockquote>“said”</blockquote><!-- x -->"
    "<p style='display:none'>hidden</p><a href='x.html#y'>link</a><br>Yours<pre> x </pre></main>"
)
_PIECES = (
    b"<", b">", b"&", b"&#xd800;", b"&#1114112;", b"<!--", b"<![CDATA[", b"<table>", b"</td>",
    b"<li>", b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"=?utf-8?b?//8=?=", b"\r\n\r\n", b"--x--",
    b"99999999999999999999", b"-1", b"1e400", b"/Kids [1 0 R]", b"endobj", b"stream\n", b"<<",
    b">>", b"[", b"(", b"\\", b"\x1b[2J", b"\xc2\x85", b"\xee\x80\x80", b'w:val=""', b"<w:tbl>",
    b"Content-Type: multipart/mixed; boundary=x\r\n", b"Date: 99 Foo 0000 99:99:99 +9999\r\n",
    b"charset=x-unknown", b"rowspan=99999999", b"colspan='-1'", b"start=99999999999999999",
)  # fmt: skip
_ATTRIBUTES = ("", "-1", "0", "99999999999999999999", "x", "1.5", "\ue000", "\x85", "rId99", "true")


def damaged(kind: str, chance: Random) -> None:
    """Damage a document of a kind, and make a source of it."""
    name = f"received.{kind}"
    raw = MAKERS[kind]()
    raw = _repacked(raw, chance) if kind == "docx" and chance.random() < 0.8 else _hit(raw, chance)
    found = extract(name, raw, lambda *_: None)
    if isinstance(found, Refusal):
        str(found).encode()
        return
    made = new_source(NOBODY, Received(name, raw, found, "2024-01-01"), "", keep_name=True)
    made.text.encode()
    for problem in made.problems:
        problem.as_line().encode()


def _hit(raw: bytes, chance: Random) -> bytes:
    """Lose, change, double or insert bytes at some places."""
    found = bytearray(raw)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        at = chance.randrange(len(found) + 1)
        end = min(len(found), at + chance.choice((1, 1, 8, 100)))
        match chance.randrange(6):
            case 0:
                del found[at:end]
            case 1:
                found[at:at] = found[at:end] * chance.choice((1, 2, 50))
            case 2:
                found[at:end] = chance.randbytes(end - at)
            case 3 if chance.random() < 0.1:
                del found[at:]
            case _:
                found[at:at] = chance.choice(_PIECES) * chance.choice((1, 1, 1, 40))
    return bytes(found)


def _repacked(raw: bytes, chance: Random) -> bytes:
    """Damage or lose one of the parts of a package, which is whole otherwise."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(made, "w") as new:
        names = old.namelist()
        parts = [name for name in names if "document" in name or "numbering" in name]
        hit = chance.choice(parts if chance.random() < 0.7 else names)
        for name in names:
            content = old.read(name)
            if name == hit and chance.random() < 0.1:
                continue
            if name == hit:
                is_xml = name.endswith((".xml", ".rels")) and chance.random() < 0.8
                content = (_rearranged if is_xml else _hit)(content, chance)
            new.writestr(name, content)
    return made.getvalue()


def _rearranged(raw: bytes, chance: Random) -> bytes:
    """Lose, double, empty or move elements and attributes of a part, which stays XML."""
    root = ET.fromstring(raw)  # noqa: S314 - made here
    for _ in range(chance.choice((1, 1, 3, 20))):
        parents = [each for each in root.iter() if len(each)]
        if not parents:
            break
        parent = chance.choice(parents)
        child = chance.choice(list(parent))
        match chance.randrange(6):
            case 0:
                parent.remove(child)
            case 1:
                parent.extend([copy.deepcopy(child)] * chance.choice((1, 3)))
            case 2:
                child.clear()
            case 3:
                chance.choice(parents).append(copy.deepcopy(child))
            case 4 if child.attrib:
                child.set(chance.choice(list(child.attrib)), chance.choice(_ATTRIBUTES))
            case _:
                child.text = chance.choice(_ATTRIBUTES)
    return ET.tostring(root)


@cache
def _pdf() -> bytes:
    pdf = FPDF()
    pdf.set_compression(False)
    pdf.set_creation_date(datetime(2022, 5, 2, tzinfo=UTC))
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    for line in LINES:
        pdf.multi_cell(0, 5, line.replace("“", '"'), new_x="LMARGIN", new_y="NEXT")
    pdf.add_page()
    pdf.multi_cell(0, 5, "A second page, with a rule.", new_x="LMARGIN", new_y="NEXT")
    pdf.rect(10, 10, 50, 5, style="F")
    return bytes(pdf.output())


@cache
def _docx() -> bytes:
    document, made = docx.Document(), io.BytesIO()
    for line in LINES:
        document.add_paragraph(line)
    document.add_heading("A heading", 1)
    document.add_paragraph("an item", style="List Number")
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "a cell"
    table.cell(0, 0).merge(table.cell(0, 1))
    document.save(made)
    return made.getvalue()


@cache
def _mail() -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = "Ada Oak <ada@x.example>", "Jo Lee <jo@x.example>"
    message["Date"], message["Subject"] = "Mon, 02 May 2022 09:00:00 +0100", "Die Fähre"
    message.set_content("\n\n".join(LINES))
    message.add_alternative(_HTML, subtype="html")
    message.add_attachment(b"words", maintype="text", subtype="plain", filename="ü.txt")
    return message.as_bytes()


MAKERS: Mapping[str, Callable[[], bytes]] = {
    "pdf": _pdf,
    "docx": _docx,
    "eml": _mail,
    "html": _HTML.encode,
    "txt": lambda: "\n\n".join(LINES).encode("cp1252"),
    "md": "\n\n".join(["# Letter", *LINES, "| a | b |\n|-|-|\n| c | d |\n"]).encode,
}
"""For each ending of a name what makes a whole document of it."""
