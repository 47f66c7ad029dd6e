"""Word files and web pages: numbers as printed, forms, merged cells, words that nobody sees."""

import io
import zipfile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from hooks.add.blocks.extract import Extract
from hooks.add.blocks.letters import classify
from hooks.add.blocks.source_body import write_body
from hooks.add.formats.document import extract
from hooks.add.formats.list_numbers import written
from hooks.add.new_source import Received, new_source
from hooks.model.refusal import Refusal
from tests.add.received import rewritten_docx
from tests.add.score import NOBODY

PROSE = "The board agreed that it would go on with the plan for the harbour in the spring of 1902."


def page(html: str) -> tuple[str, str]:
    """Give the transcription of a page, and what is to be checked."""
    found = extract("a.html", html.encode(), lambda *_: None)
    assert isinstance(found, Extract)
    return write_body(classify(found.blocks)).strip(), "\n".join(found.to_check)


@pytest.mark.parametrize(
    ("opening", "numbers"),
    [
        ("<ol>", "1. 2. 3."),
        ("<ol start=4>", "4. 5. 6."),
        ("<ol type=a>", "a. b. c."),
        ("<ol type=I start=9>", "IX. X. XI."),
        ("<ol reversed>", "3. 2. 1."),
        ("<ol reversed start=9>", "9. 8. 7."),
        ("<ol start=-1>", "-1. 0. 1."),
        ("<ol start=x>", "1. 2. 3."),
    ],
)
def test_items_of_a_page_have_the_numbers_that_browsers_show(opening: str, numbers: str) -> None:
    """The attributes type, start and reversed count."""
    body, _ = page(f"<p>Of these:</p>{opening}<li>fish<li>coal<li>wood</ol>")
    first, second, third = numbers.split()
    assert body.endswith(f"\n\n{first} fish\n\n{second} coal\n\n{third} wood")


def test_an_item_may_say_its_number() -> None:
    """The attribute value counts, and those behind it go on from there."""
    body, _ = page("<p>Of these:</p><ol><li>fish<li value=7>coal<li>wood</ol>")
    assert body.endswith("1. fish\n\n7. coal\n\n8. wood")


@pytest.mark.parametrize("hidden", [
    "<p hidden>Secret</p>", "<div style='display: none'><p>Secret</p></div>",
    "<span style='visibility:hidden'>Secret</span>", "<textarea>Secret</textarea>",
    "<form>Secret</form>", "<select><option>Secret</select>",
])  # fmt: skip
def test_words_that_nobody_sees_are_left_out(hidden: str) -> None:
    """Hidden words and fields of forms are no words of the document, and the first are said."""
    body, checks = page(f"<p>One.</p>{hidden}<p>Two.</p>")
    assert "Secret" not in body
    assert {"One.", "Two."} <= set(body.split("\n"))
    assert ("Secret" in checks) == ("hidden" in hidden or "none" in hidden)


@pytest.mark.parametrize("style", [
    ".x { display: none }", "p.y{color:red} .x,.z{visibility:hidden}", "#i{display:none!important}",
    "b{display:none}", "@media screen{.x{display:none}}",
    "/* .x{display:block} */ .x{display:none}",
    "@import url(a.css); .x { color: red; display :none; }",
])  # fmt: skip
def test_words_that_a_sheet_of_the_page_hides_are_left_out(style: str) -> None:
    """Selectors of one class, id or element count, and what was left out is said."""
    body, checks = page(
        f"<style>{style}</style><p>One.</p><div class='w x' id=i><b>Secret</b></div><p>Two.</p>"
    )
    assert body == "One.\n\nTwo."
    assert "nobody sees were left out: “Secret”" in checks


@pytest.mark.parametrize("style", [
    "@media print { .x { display: none } }", "@media (max-width: 9em) { .x { display: none } }",
    ".js .x{display:none}", ".x.closed{display:none}", ".x{display:none} .x.open{display:block}",
    ".x:empty{display:none}", "body{display:none}", ".xx{display:none}", ".x{color:none}",
    "@media print{.a{color:red} .x{display:none}}", "@supports(display:grid){.x{display:none}}",
])  # fmt: skip
def test_words_that_a_sheet_may_show_are_kept(style: str) -> None:
    """Sheets for paper or for some widths, selectors of several parts, and doubts hide nothing."""
    body, _ = page(f"<style>{style}</style><p>One.</p><div class='w x'>Shown</div>")
    assert body == "One.\n\nShown"


def test_a_sheet_for_paper_or_a_style_of_its_own_keeps_words() -> None:
    """What an element says of itself comes before the page, and a sheet for paper is no matter."""
    sheets = "<style media=print>.x{display:none}</style><style>.y{display:none}</style>"
    body, _ = page(f"{sheets}<p class=x>One.</p><p class=y style='display:block'>Two.</p>")
    assert body == "One.\n\nTwo."


@pytest.mark.parametrize("menu", [
    "<div class='site-nav'><a href='/'>Secret</a></div>", "<div id=footer><p>Secret</p></div>",
    "<div role=navigation>Secret</div>", "<ul class=breadcrumbs><li>Secret</ul>",
    "<ul><li><a href=/a>Secret</a><li><a href=/b>Two</a><li><a href=/c>Three</a></ul>",
    "<div class='cookie-banner'>Secret</div>",
])  # fmt: skip
def test_menus_are_left_out_and_said(menu: str) -> None:
    """Menus and feet show in their names, their roles, or in being nothing but links."""
    body, checks = page(f"{menu}<h1>Dues</h1><p>{PROSE}</p>")
    assert body == f"## Dues\n\n{PROSE}"
    assert "Secret" in checks


@pytest.mark.parametrize("part", [
    "<p class='menu-item-price'>Shown</p>", "<div class=navigator>Shown</div>",
    "<ul><li><a href='#a'>Shown</a><li><a href='#b'>Two</a><li><a href='#c'>Three</a></ul>",
    "<p><a href=/x>Shown</a></p>", "<section id=chapter-footing>Shown</section>",
])  # fmt: skip
def test_parts_of_the_document_are_no_menus(part: str) -> None:
    """A list of contents, a lone link and words that only sound alike stay."""
    assert "Shown" in page(f"<h1>Dues</h1><p>{PROSE}</p>{part}")[0]


def test_merged_cells_keep_their_columns() -> None:
    """A cell over two columns or rows leaves the places empty that it fills."""
    body, _ = page(
        "<table><tr><th rowspan=2>Port<th colspan=2>Ships</tr><tr><th>in<th>out</tr>"
        "<tr><td>Harrow<td>4<td>5</tr></table>"
    )
    rows = body.split("\n")
    assert rows[0] == "| Port | Ships |  |"
    assert rows[2:] == ["|  | in | out |", "| Harrow | 4 | 5 |"]


def test_a_page_laid_out_by_a_table_is_paragraphs() -> None:
    """What a table only places on the page is headings and paragraphs."""
    body, _ = page(
        f"<table><tr><td colspan=2><h1>Dues</h1></tr><tr><td>Left<td><p>{PROSE}</p>"
        f"<p>{PROSE}</p></tr></table>"
    )
    assert body == f"## Dues\n\nLeft\n\n{PROSE}\n\n{PROSE}"


def word(*parts: str) -> tuple[str, str]:
    """Give the transcription of a Word file of some elements, and what is to be checked."""
    document = docx.Document()
    for part in parts:
        document.element.body.insert(-1, parse_xml(part.replace(">", f" {nsdecls('w')}>", 1)))
    made = io.BytesIO()
    document.save(made)
    received = Received("a.docx", made.getvalue(), taken(made.getvalue()), "2024-01-01")
    source = new_source(NOBODY, received, "a", keep_name=True)
    assert source.problems == ()
    return source.text.split("\n---\n\n", 1)[1].strip(), "\n".join(source.to_check)


def taken(raw: bytes) -> Extract:
    """Take the words out of a Word file."""
    found = extract("a.docx", raw, lambda *_: None)
    assert isinstance(found, Extract)
    return found


def paragraph(words: str, mark: str = "") -> str:
    """Write a paragraph, with what its mark holds."""
    return f"<w:p><w:pPr>{mark}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def numbered(levels: str, *marks: tuple[int, int], override: str = "") -> str:
    """Give the words of a Word file whose paragraphs “x” are counted by lists.

    The list 90 has the levels; 91 shares them, with an override. A mark is a list and a level.
    """
    document = docx.Document()
    root = document.part.numbering_part.element
    shared = '<w:abstractNumId w:val="90"/>'
    made = parse_xml(
        f'<w:numbering {nsdecls("w")}><w:abstractNum w:abstractNumId="90">{levels}</w:abstractNum>'
        f'<w:num w:numId="90">{shared}</w:num><w:num w:numId="91">{shared}{override}</w:num>'
        "</w:numbering>"
    )
    root.insert(0, made[0])
    root.extend(made)
    for list_id, depth in marks:
        inner = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>'
        xml = paragraph("x", inner).replace(">", f" {nsdecls('w')}>", 1)
        document.element.body.insert(-1, parse_xml(xml))
    saved = io.BytesIO()
    document.save(saved)
    return " ".join(taken(saved.getvalue()).text.replace("x", " ").split())


def level(depth: int, style: str, text: str, more: str = "") -> str:
    """Define a level of a list."""
    inner = f'<w:start w:val="1"/><w:numFmt w:val="{style}"/>{more}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{depth}">{inner}</w:lvl>'


@pytest.mark.parametrize(
    ("style", "numbers"),
    [
        ("ordinal", "1st 2nd 3rd"),
        ("ordinalText", "First Second Third"),
        ("cardinalText", "One Two Three"),
        ("decimalZero", "01 02 03"),
        ("upperRoman", "I II III"),
        ("none", ""),
    ],
)
def test_numbers_of_word_are_written_as_it_prints_them(style: str, numbers: str) -> None:
    """Ordinals, words and Roman numerals are counted like figures."""
    assert numbered(level(0, style, "%1"), (90, 0), (90, 0), (90, 0)) == numbers


@pytest.mark.parametrize(("number", "ordinal"), [
    (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"), (102, "102nd"),
    (111, "111th"),
])  # fmt: skip
def test_ordinals_have_their_endings(number: int, ordinal: str) -> None:
    """The teens end in “th”, whatever their last figure."""
    assert written(number, "ordinal") == ordinal


@pytest.mark.parametrize(("is_legal", "numbers"), [
    (False, "I II II.1 II.2"), (True, "I II 2.1 2.2"),
])  # fmt: skip
def test_legal_numbers_are_figures(is_legal: bool, numbers: str) -> None:  # noqa: FBT001 - a column of the table
    """With `isLgl` the numbers of the levels above are written as figures too."""
    legal = "<w:isLgl/>" if is_legal else ""
    levels = level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2", legal)
    assert numbered(levels, (90, 0), (90, 0), (90, 1), (90, 1)) == numbers


def test_a_list_may_begin_anew() -> None:
    """A list with `startOverride` counts from there; one without goes on where the first ended."""
    levels = level(0, "decimal", "%1.")
    marks = (90, 0), (90, 0), (91, 0), (91, 0)
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'
    assert numbered(levels, *marks, override=anew) == "1. 2. 7. 8."
    assert numbered(levels, *marks) == "1. 2. 3. 4."


@pytest.mark.parametrize(("restart", "numbers"), [
    ("", "I 1. 2. II 1."), ('<w:lvlRestart w:val="0"/>', "I 1. 2. II 3."),
    ('<w:lvlRestart w:val="1"/>', "I 1. 2. II 1."),
])  # fmt: skip
def test_paragraphs_may_be_counted_through_chapters(restart: str, numbers: str) -> None:
    """With `lvlRestart` 0 a level does not begin anew below another chapter."""
    levels = level(0, "upperRoman", "%1") + level(1, "decimal", "%2.", restart)
    assert numbered(levels, (90, 0), (90, 1), (90, 1), (90, 0), (90, 1)) == numbers


def test_a_deleted_end_of_a_paragraph_joins() -> None:
    """A paragraph whose end was deleted in a tracked change goes on in the next."""
    deleted = "<w:rPr><w:del w:id='1' w:author='x'/></w:rPr>"
    body, checks = word(paragraph(PROSE[:40].strip(), deleted), paragraph(PROSE[40:].strip()))
    assert body == PROSE
    assert "Comments" not in checks


def test_comments_are_said() -> None:
    """Comments are no words of the document."""
    comment = "<w:p><w:r><w:t>One.</w:t></w:r><w:r><w:commentReference w:id='0'/></w:r></w:p>"
    assert "Comments at the margin" in word(comment, paragraph(PROSE))[1]


@pytest.mark.parametrize("bullet", ["•", "◼", "\uf0b7", "\uf0a7", "–", "➢"])
def test_a_typed_bullet_begins_an_item(bullet: str) -> None:
    """Bullets that were typed need no correction each."""
    body, _ = word(
        paragraph(PROSE), paragraph(f"{bullet}<w:tab/>".replace("<w:tab/>", " ") + "fish")
    )
    assert body == f"{PROSE}\n\n- fish"


def test_a_strict_file_is_read() -> None:
    """Strict Open XML has other names for the same."""
    names = {
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main":
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships":
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
    }  # fmt: skip

    def strict(_: str, part: bytes) -> bytes:
        for usual, other in names.items():
            part = part.replace(usual, other)
        return part

    assert taken(rewritten_docx(strict)).text == "Hello"


@pytest.mark.parametrize("lost", ["[Content_Types].xml", "word/document.xml", "word/styles.xml",
                                  "_rels/.rels", "word/_rels/document.xml.rels"])  # fmt: skip
@pytest.mark.parametrize("damage", ["empty", "half", "emptied"])
def test_a_damaged_file_ends_in_one_message(lost: str, damage: str) -> None:
    """Whatever part of a Word file is damaged, it is refused or read, without a traceback."""

    def broken(name: str, part: bytes) -> bytes:
        if name != lost:
            return part
        emptied = b"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"
        return {"empty": b"", "half": part[: len(part) // 2], "emptied": emptied}[damage]

    found = extract("a.docx", rewritten_docx(broken), lambda *_: None)
    assert isinstance(found, Extract | Refusal)


def test_a_bold_salutation_is_a_salutation() -> None:
    """A bold “Dear” of a Word letter makes a source that its own checks accept."""
    bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r></w:p>"
    body, _ = word(bold.format("Dear Dr Lind"), paragraph(PROSE), paragraph("Yours sincerely"),
                   bold.format("Ivo Marsh"))  # fmt: skip
    assert body == (
        f"Dear Dr Lind\n{{: .salutation }}\n\n{PROSE}\n\nYours sincerely\n{{: .signature }}\n\n"
        "Ivo Marsh\n{: .signature }"
    )


def test_a_package_of_another_kind_is_refused() -> None:
    """A zip file with the ending of a Word file is none."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr("a.txt", "x")
    assert isinstance(extract("a.docx", made.getvalue(), lambda *_: None), Refusal)


def test_lists_and_quotations_of_word_show_in_their_styles() -> None:
    """A list of the second level lies deeper; a quotation is one."""
    document = docx.Document()
    for words, style in (
        (PROSE, "Normal"),
        ("the master", "List Bullet"),
        ("of the day boat", "List Bullet 2"),
        ("two deckhands", "List Bullet"),
        (PROSE, "Intense Quote"),
    ):
        document.add_paragraph(words, style=style)
    made = io.BytesIO()
    document.save(made)
    body = write_body(classify(taken(made.getvalue()).blocks)).strip()
    assert body == (f"{PROSE}\n\n- the master\n  - of the day boat\n- two deckhands\n\n> {PROSE}")


def test_bullets_below_a_number_are_one_list() -> None:
    """However deep they lie on the page, the first of them is at the top of its own list."""
    listed = "<ol><li>For a day<ul><li>with a post<li>without</ul><li>For a year</ol>"
    body, _ = page(f"<p>{PROSE}</p>{listed}")
    assert body == f"{PROSE}\n\n1. For a day\n\n- with a post\n- without\n\n2. For a year"


@pytest.mark.parametrize(
    ("code", "sign"), [("2612", "☒"), ("x", "\ufffd"), ("110000", "\ufffd"), ("", "\ufffd")]
)
def test_signs_of_word_that_only_have_a_number_are_words(code: str, sign: str) -> None:
    """What is the number of no sign is marked as one that cannot be read."""
    run = f'<w:sym w:font="Wingdings" w:char="{code}"/><w:t xml:space="preserve"> Yes.</w:t>'
    assert word(f"<w:p><w:r>{run}</w:r></w:p>")[0] == f"{sign} Yes."


def test_figures_that_stand_raised_are_written_so() -> None:
    """The mark of a note, and the note below the words; letters of an ordinal stay."""
    raised = "<w:rPr><w:vertAlign w:val='superscript'/></w:rPr>"
    marked = f"<w:r><w:t>It leaks.</w:t></w:r><w:r>{raised}<w:t>12</w:t></w:r>"
    ordinal = f"<w:r><w:t xml:space='preserve'> 3</w:t></w:r><w:r>{raised}<w:t>rd</w:t></w:r>"
    ordinal += "<w:r><w:t>.</w:t></w:r>"
    note = f"<w:r>{raised}<w:t>12</w:t></w:r><w:r><w:t xml:space='preserve'> Ibid.</w:t></w:r>"
    body, _ = word(f"<w:p>{marked}{ordinal}</w:p>", f"<w:p>{note}</w:p>")
    assert body == "It leaks.¹² 3rd.\n\n¹² Ibid.\n{: .unnumbered }"
