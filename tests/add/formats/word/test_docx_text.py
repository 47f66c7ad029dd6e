"""Paragraphs, tables, notes, heads and feet of a Word file as blocks."""

import io

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from hooks.add.blocks.extract import Block, Extract
from hooks.add.formats.word.docx_text import read_docx
from hooks.model.refusal import Refusal
from tests.add.received import letter_docx, noted_docx

PROSE = "The board agreed that it would go on with the plan for the quay in the spring of 1902."


def word(*parts: str, head: str = "", foot: str = "") -> Extract:
    """Read a Word file whose body holds some elements."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = head
    document.sections[0].footer.paragraphs[0].text = foot
    for part in parts:
        document.element.body.insert(-1, parse_xml(part.replace(">", f" {nsdecls('w')}>", 1)))
    made = io.BytesIO()
    document.save(made)
    found = read_docx(made.getvalue(), lambda *_: None)
    assert isinstance(found, Extract)
    return found


def shown(*parts: str) -> list[str]:
    """Give the kind, the level, the lines and the class of each block, or the rows of a table."""
    return [_shown(block) for block in word(*parts).blocks]


def _shown(block: Block) -> str:
    if block.rows:
        return "; ".join("|".join(row) for row in block.rows)
    lines = " / ".join(block.lines)
    return f"{block.kind[0]}{block.level} {lines} {block.css_class}".strip()


def p(text: str, style: str = "", marks: str = "", run: str = "") -> str:
    """Write a paragraph of one run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    words = text.replace("/", "</w:t><w:br/><w:t>")
    return (
        f"<w:p><w:pPr>{named}{marks}</w:pPr><w:r><w:rPr>{run}</w:rPr>"
        f'<w:t xml:space="preserve">{words}</w:t></w:r></w:p>'
    )


BOLD = "<w:b/>"
DELETED = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>'
COUNTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="999"/></w:numPr>'
"""The mark of a list that the file does not define."""


@pytest.mark.parametrize(
    ("paragraph", "block"),
    [
        (p("The quay", "Title"), "h1 The quay"),
        (p("The quay", "Heading1"), "h2 The quay"),
        (p("The/quay", "Heading9"), "h4 The quay"),
        (p("The quay", run=BOLD), "h3 The quay"),
        (p("The quay:", run=BOLD), "p0 The quay:"),
        (p("The/quay", run=BOLD), "p0 The / quay"),
        (p("The Quay " * 17, run=BOLD), "h3 " + ("The Quay " * 17).strip()),
        (p("The Quay " * 18, run=BOLD), "p0 " + ("The Quay " * 18).strip()),
        (p(f"{PROSE} and {PROSE[:12]}", run=BOLD), f"p0 {PROSE} and {PROSE[:12]}"),
        (p(PROSE[:-1], run=BOLD), f"h3 {PROSE[:-1]}"),
        (p("The quay", "Quote"), "q0 The quay"),
        (p("The quay", "ListBullet"), "i0 The quay"),
        (p("The quay", "ListBullet3"), "i2 The quay"),
        (p("The quay", "ListNumber"), "p0 1. The quay"),
        (p("• The/quay"), "i0 The / quay"),
        (p("• The quay", "Heading1"), "h2 • The quay"),
        (p("³ Ibid."), "p0 ³ Ibid. unnumbered"),
        (p("The quay", marks=COUNTED), "p0 The quay"),
    ],
)
def test_a_paragraph_is_what_its_style_or_its_look_makes_it(paragraph: str, block: str) -> None:
    """Styles come before looks; a bold line is a heading if it is short and no sentence."""
    assert shown(paragraph) == [block]


def test_numbers_count_on_and_stand_before_the_first_line() -> None:
    """They are none of Word's words."""
    counted = shown(p("one", "ListNumber"), p(PROSE), p("two/three", "ListNumber"))
    assert counted == ["p0 1. one", f"p0 {PROSE}", "p0 2. two / three"]


@pytest.mark.parametrize(
    ("paragraphs", "blocks"),
    [
        ((p("one ", marks=DELETED), p("two")), ["p0 one two"]),
        ((p("one ", marks=DELETED), p("two ", marks=DELETED), p("three")), ["p0 one two three"]),
        ((p("one ", marks=DELETED), p("two", "Heading1")), ["h2 one two"]),
        ((p("one", marks=DELETED),), ["p0 one"]),
    ],
)
def test_a_paragraph_whose_end_was_deleted_goes_on(
    paragraphs: tuple[str, ...], blocks: list[str]
) -> None:
    """It takes the style of the one that ends it; without another, no word is lost."""
    assert shown(*paragraphs) == blocks


def cell(*parts: str, marks: str = "") -> str:
    """Write a cell."""
    return f"<w:tc><w:tcPr>{marks}</w:tcPr>{''.join(parts)}</w:tc>"


def table(*rows: str) -> str:
    """Write a table."""
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


WIDE = '<w:gridSpan w:val="2"/>'
BEGUN, GOES_ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ((cell(p("a")) + cell(p("b")), cell(p("c")) + cell(p("d"))), "a|b; c|d"),
        ((cell(p("a"), marks=WIDE) + cell(p("b")), cell(p("c")) + cell(p("d")) + cell(p("e"))),
         "a||b; c|d|e"),
        ((cell(p("a"), marks=BEGUN) + cell(p("b")), cell("<w:p/>", marks=GOES_ON) + cell(p("d"))),
         "a|b; |d"),
        ((cell(p("a"), marks=BEGUN) + cell(p("b")), cell(p("c"), marks=GOES_ON) + cell(p("d"))),
         "a|b; c|d"),
        ((f"<w:sdt><w:sdtContent>{cell(p('a'))}</w:sdtContent></w:sdt>{cell(p('b'))}",
          cell(p("c")) + cell(p("d"))), "a|b; c|d"),
        ((cell(table(cell(p("x")) + cell(p("y")))) + cell(p("b")), cell(p("c")) + cell(p("d"))),
         "x y|b; c|d"),
    ],
)  # fmt: skip
def test_cells_keep_their_columns(rows: tuple[str, ...], found: str) -> None:
    """Merged ones leave empty ones, and words that were left in one are not lost."""
    assert shown(table(*rows)) == [found]


def test_words_in_controls_and_boxes_are_read() -> None:
    """A box hangs on its paragraph, and its words count for no number."""
    box = f"<w:p><w:r><w:t>one</w:t><w:txbxContent>{p('two')}</w:txbxContent></w:r></w:p>"
    control = f"<w:sdt><w:sdtContent>{p('three')}</w:sdtContent></w:sdt>"
    assert shown(box, control) == ["p0 one", "p0 two unnumbered", "p0 three"]


def test_heads_and_feet_are_declared_and_left_out() -> None:
    """But the head of the first page stands first, without a number."""
    found = word(p(PROSE), head="Harbour Board", foot="Quay/Pier")
    assert [(each.text, each.css_class) for each in found.blocks] == [
        ("Harbour Board", "unnumbered"), (PROSE, ""),
    ]  # fmt: skip
    assert found.text == f"Harbour Board\n\n{PROSE}\n\nQuay/Pier"
    assert [found.text[each.start : each.end] for each in found.repairs] == ["Quay/Pier"]
    assert any("Heads and feet" in check for check in found.to_check)


def test_notes_stand_below_the_words() -> None:
    """Behind their numbers, which are raised in the words too."""
    found = read_docx(noted_docx(), lambda *_: None)
    assert isinstance(found, Extract)
    last = found.blocks[-1]
    assert (last.lines, last.css_class) == (("¹ Or of 1901.",), "unnumbered")
    assert found.blocks[0].text == "The dues of 1902¹ rose again."
    assert found.to_check == (
        "Footnotes stand below the words, with raised numbers: compare them.",
    )


@pytest.mark.parametrize(
    ("run", "check"),
    [
        ("<w:r><w:commentReference/></w:r>", "Comments at the margin"),
        ("<w:ins><w:r><w:t>x</w:t></w:r></w:ins>", "tracked changes"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>", "Hidden words"),
    ],
)
def test_what_a_human_must_look_at_is_said(run: str, check: str) -> None:
    """And nothing else."""
    (said,) = word(f"<w:p>{run}<w:r><w:t>y</w:t></w:r></w:p>").to_check
    assert check in said


def test_progress_is_told_of_long_files() -> None:
    """Every two hundred elements."""
    document = docx.Document()
    for _ in range(250):
        document.add_paragraph("x")
    made = io.BytesIO()
    document.save(made)
    told: list[tuple[int, int]] = []
    read_docx(made.getvalue(), lambda *at: told.append(at))
    assert told == [(1, 251), (201, 251)]


def test_a_file_without_words_is_refused() -> None:
    """Its pages may be pictures; a damaged one ends in a refusal too."""
    empty = io.BytesIO()
    docx.Document().save(empty)
    refused = ((empty.getvalue(), "holds no words"), (letter_docx()[:2000], "cannot be read"))
    for raw, says in refused:
        found = read_docx(raw, lambda *_: None)
        assert isinstance(found, Refusal)
        assert says in found.text
