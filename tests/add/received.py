"""Documents for tests, made anew each time: a letter of several pages as PDF and as DOCX."""

import io
import zipfile
from collections.abc import Callable

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from fpdf import FPDF

HEAD = "Harbour Board of Port Harrow"
ADDRESS = ("Dr Ada Lind", "Chair of the Port Council", "4 Quay Street", "Port Harrow", "PH1 2AB")
SUBJECT = "Dredging of the inner channel"
PROMISE = "I will report on the dredging of the channel to the Port Council by 31 March 2022."
SENTENCE = (
    "The Harbour Board has looked at the {} channel and found that it is deep enough for the ships "
    "that use it now, {} and all."
)
WORDS = "outer inner northern southern old new eastern western upper lower middle far main".split()
PARAGRAPHS = [" ".join(SENTENCE.format(one, two) for two in WORDS[:7]) for one in WORDS]
ITEMS = ("deeper water", "fewer delays, which cost the town more than it can bear", "safer ships")
ROWS = (("Year", "Ships", "Comment"), ("1901", "12", "none"), ("1902", "14 | 15", "many more"))
CLOSING = ("Ivo Marsh", "Harbour Master, Harbour Board")
COPIES = ("cc: Cllr Una Pike", "Sir Tom Reed")


class _Letter(FPDF):
    """Pages with a running head and a page number."""

    def header(self) -> None:
        """Print the running head."""
        self.set_font("Helvetica", size=9)
        self.cell(0, 5, HEAD, new_x="LMARGIN", new_y="NEXT")
        self.ln(6)

    def footer(self) -> None:
        """Print the number of the page."""
        self.set_y(-15)
        self.set_font("Helvetica", size=8)
        self.cell(0, 5, f"Page {self.page_no()} of 4", align="C")

    def write_paragraph(self, text: str, gap: float = 4) -> None:
        """Print a paragraph, and white space below it."""
        self.multi_cell(0, 5, text, new_x="LMARGIN", new_y="NEXT")
        self.ln(gap)


def letter_pdf() -> bytes:
    """Make the letter as a PDF, with words divided at the ends of lines."""
    pdf = _Letter()
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    for text in ("\n".join(ADDRESS), "Our ref: HB/12", "16th August 2021", "Dear Dr Lind,"):
        pdf.write_paragraph(text)
    pdf.set_font(style="B")
    pdf.write_paragraph(SUBJECT)
    pdf.set_font(style="")
    pdf.write_paragraph(PROMISE)
    for text in PARAGRAPHS[:-1]:
        pdf.write_paragraph(text)
    pdf.write_paragraph(
        "We have three aims, which the Harbour Board has agreed with all the people of the har-\n"
        "bour and with the multi-\nagency team that looks after the multi-agency plan for it:"
    )
    for item in ITEMS:
        pdf.write_paragraph(f"\x95 {item}", 0)
    pdf.ln(4)
    with pdf.table() as table:
        for cells in ROWS:
            row = table.row()
            for cell in cells:
                row.cell(cell)
    pdf.ln(4)
    pdf.write_paragraph(PARAGRAPHS[-1])
    for text in ("Yours sincerely", "\n".join(CLOSING), "\n".join(COPIES)):
        pdf.write_paragraph(text)
    return bytes(pdf.output())


def drawn_pdf() -> bytes:
    """Make a PDF whose narrow cells are parted by drawn lines, over two pages, with drawn dots."""
    pdf = FPDF()
    pdf.set_font("Helvetica", size=11)
    rows = ("No. Task Cost", "1 Look 1,200", "2 Dredge 45,000", "3 Measure 600", "4 Report 150")
    for part in (rows[:3], rows[3:]):
        pdf.add_page()
        for row in part:
            for word, width in zip(row.split(), (8, 16, 14), strict=True):
                pdf.cell(width, 7, word, border=1)
            pdf.ln()
    pdf.ln(6)
    for item in ITEMS:
        pdf.ellipse(14, pdf.get_y() + 1.8, 1.4, 1.4, style="F")
        pdf.set_x(20)
        pdf.multi_cell(60, 5, item, new_x="LMARGIN", new_y="NEXT")
    return bytes(pdf.output())


def numbered_pdf() -> bytes:
    """Make a PDF of one page whose number is printed before its words."""
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    pdf.text(105, 285, "1")
    for words in ("Dues", "In all they came to:", "1"):
        pdf.multi_cell(0, 9, words, new_x="LMARGIN", new_y="NEXT")
    pdf.multi_cell(0, 9, PARAGRAPHS[0])
    return bytes(pdf.output())


def letter_docx() -> bytes:
    """Make the same letter as a Word file, with a head, a foot and numbered items."""
    document = docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = HEAD
    section.footer.paragraphs[0].text = "Registered charity 12345. Page 1"
    for text in (*ADDRESS, "Our ref: HB/12", "16th August 2021", "Dear Dr Lind,"):
        document.add_paragraph(text)
    document.add_paragraph().add_run(SUBJECT).bold = True
    document.add_paragraph(PROMISE)
    for text in PARAGRAPHS:
        document.add_paragraph(text)
    for item in ITEMS:
        document.add_paragraph(item, style="List Bullet")
    for item in ("ask the pilots", "ask the town"):
        document.add_paragraph(item, style="List Number")
    table = document.add_table(rows=len(ROWS), cols=len(ROWS[0]))
    for row, cells in enumerate(ROWS):
        for column, cell in enumerate(cells):
            table.cell(row, column).text = cell
    document.add_paragraph("# No heading, {{ no field }}, *no* stress, <b>no</b> mark.")
    for text in ("Yours sincerely", "\n".join(CLOSING), *COPIES, "Enc: chart"):
        document.add_paragraph(text)
    return _saved(document)


def revised_docx() -> bytes:
    """Make a Word file with tracked changes, hidden words and words that stand in a text box."""
    document = docx.Document()
    paragraph = document.add_paragraph("The board will ")
    for tag, part, words in (("w:del", "w:delText", "never "), ("w:ins", "w:t", "soon ")):
        change, run, text = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(part)
        text.text = words
        text.set(qn("xml:space"), "preserve")
        run.append(text)
        change.append(run)
        paragraph._p.append(change)  # noqa: SLF001 - the library knows no tracked changes
    paragraph.add_run("meet.")
    paragraph.add_run(" Secret.").font.hidden = True
    return _saved(document)


_BOX = "<w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent>"
_NOTES = f"""<w:footnotes {nsdecls("w")}>
<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t> Or of 1901.</w:t></w:r></w:p></w:footnote>
</w:footnotes>"""


def noted_docx() -> bytes:
    """Make a Word file with a footnote, a form field, a link and a text box."""
    document = docx.Document()
    words = document.add_paragraph("The dues of 1902")._p  # noqa: SLF001 - the library knows no notes
    for part in (
        '<w:r {}><w:footnoteReference w:id="2"/></w:r>',
        "<w:sdt {}><w:sdtContent><w:r><w:t> rose</w:t></w:r></w:sdtContent></w:sdt>",
        '<w:hyperlink {} w:anchor="x"><w:r><w:t> again.</w:t></w:r></w:hyperlink>',
        f"<w:r {{}}><w:drawing>{_BOX}</w:drawing></w:r>",
    ):
        spaced = part.replace("<w:t>", '<w:t xml:space="preserve">')
        words.append(parse_xml(spaced.format(nsdecls("w"))))
    content = document.part.package.main_document_part
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    notes = Part(PackURI("/word/footnotes.xml"), kind, _NOTES.encode(), content.package)
    content.relate_to(notes, RELATIONSHIP_TYPE.FOOTNOTES)
    return _saved(document)


def rewritten_docx(change: Callable[[str, bytes], bytes]) -> bytes:
    """Make a Word file whose parts were changed behind Word's back."""
    document = docx.Document()
    document.add_paragraph("Hello")
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(_saved(document))) as package,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as changed,
    ):
        for name in package.namelist():
            changed.writestr(name, change(name, package.read(name)))
    return made.getvalue()


def scanned_pdf() -> bytes:
    """Make a PDF that holds no text."""
    pdf = FPDF()
    pdf.add_page()
    pdf.rect(10, 10, 50, 50)
    return bytes(pdf.output())


def encrypted_pdf() -> bytes:
    """Make a PDF that opens with a password."""
    pdf = FPDF()
    pdf.set_encryption(owner_password="owner", user_password="user")  # noqa: S106 - of a test
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    pdf.cell(0, 5, "Words")
    return bytes(pdf.output())


def _saved(document: docx.document.Document) -> bytes:
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
