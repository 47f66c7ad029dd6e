"""PDF: hanging numbers, forms, notes, black boxes, hyphens and pages."""

from collections.abc import Callable

import pytest
from fpdf import FPDF

from hooks.add.blocks.extract import Extract
from hooks.add.blocks.letters import classify
from hooks.add.blocks.source_body import write_body
from hooks.add.formats.document import extract
from hooks.add.new_source import NewSource, Received, new_source
from tests.add.score import NOBODY

LONG = (
    "The harbour board has looked at the outer channel and has found that it is deep enough for "
    "the ships that use it now, and that it will be so for as long as anybody can see ahead."
)


def sheet(*sizes: float) -> FPDF:
    """Begin a document on small pages."""
    pdf = FPDF(format=(148, sizes[0] if sizes else 190))
    pdf.core_fonts_encoding = "windows-1252"
    pdf.add_page()
    pdf.set_font("Times", size=10)
    return pdf


def extracted(pdf: FPDF) -> Extract:
    """Take the words out of a document."""
    found = extract("a.pdf", bytes(pdf.output()), lambda *_: None)
    assert isinstance(found, Extract)
    return found


def body(pdf: FPDF) -> str:
    """Give the transcription of a document without its front matter."""
    return write_body(classify(extracted(pdf).blocks))


def source(pdf: FPDF) -> NewSource:
    """Make a source of a document."""
    raw = bytes(pdf.output())
    received = Received("a.pdf", raw, extracted(pdf), "2024-01-01")
    return new_source(NOBODY, received, "a", keep_name=True)


def hang(pdf: FPDF, sign: str, words: str, left: float = 10, indent: float = 14) -> None:
    """Print a sign, and words that are indented behind it."""
    pdf.set_x(left)
    pdf.cell(indent, 5, sign)
    pdf.set_left_margin(left + indent)
    pdf.multi_cell(0, 5, words, align="J", new_x="LMARGIN", new_y="NEXT")
    pdf.set_left_margin(10)
    pdf.ln(3)


@pytest.mark.parametrize(
    "sign", ["2.1", "14.", "(3)", "(a)", "iv.", "A.", "2.2.3", "Q1", "Rec. 4:", "[7]", "1"]
)
def test_a_hanging_number_begins_a_paragraph(sign: str) -> None:
    """Words beside a hanging number are its paragraph, and no table."""
    pdf = sheet()
    for _ in range(2):
        hang(pdf, sign, LONG)
    assert body(pdf).strip() == f"{sign} {LONG}\n\n{sign} {LONG}"


@pytest.mark.parametrize("sign", ["•", "-", "·", "o"])
def test_a_hanging_bullet_begins_an_item(sign: str) -> None:
    """Words beside a hanging bullet are an item, without a correction for its sign."""
    pdf = sheet()
    hang(pdf, sign, LONG)
    hang(pdf, sign, LONG)
    made = source(pdf)
    assert made.text.endswith(f"\n- {LONG}\n- {LONG}\n")
    assert "corrections" not in made.text
    assert made.problems == ()


@pytest.mark.parametrize("middle", [0, 5])
def test_a_number_beside_the_middle_of_its_words_begins_them(middle: float) -> None:
    """A number that a table sets in the middle of its cell is that of the words beside it."""
    pdf = sheet()
    for number in "123":
        top = pdf.get_y()
        pdf.text(12, top + middle + 3.5, number)
        pdf.set_left_margin(30)
        pdf.set_y(top)
        pdf.multi_cell(0, 5, LONG, new_x="LMARGIN", new_y="NEXT")
        pdf.set_left_margin(10)
        pdf.ln(3)
    assert body(pdf).strip() == "\n\n".join(f"{number} {LONG}" for number in "123")


@pytest.mark.parametrize("rights", [3, 4, 6])
def test_two_addresses_side_by_side_are_read_one_by_one(rights: int) -> None:
    """The letterhead in the right column does not run into the lines of whom it addresses."""
    pdf = sheet()
    left = ["Ms Imelda Frost", "Dunmere Council", "Civic Square", "Dunmere DN2 7AA"]
    right = ["Harbour Board", "Clement House", "Canal Street", "Quay", "Port", "Harrow"][:rights]
    for at in range(max(len(left), rights)):
        pdf.cell(80, 5, left[at] if at < len(left) else "")
        words = right[at] if at < rights else ""
        pdf.cell(40, 5, words, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(6)
    for words in ("Dear Ms Frost", LONG, "Yours sincerely", "Ivo Marsh"):
        pdf.multi_cell(0, 5, words, new_x="LMARGIN", new_y="NEXT")
        pdf.ln(4)
    made = source(pdf)
    for lines in (left, right):
        assert "\n".join([*lines, "{: .address }"]) in made.text
    assert any(check.startswith("recipient: Imelda Frost") for check in made.to_check)
    assert made.problems == ()


def test_a_list_of_contents_keeps_its_lines() -> None:
    """Its lines stay apart, and their numbers number no paragraph."""
    pdf = sheet()
    lines = [f"{n} Findings of part {n} {'.' * 30} {n}" for n in range(1, 5)]
    pdf.multi_cell(0, 5, LONG, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(6)
    for line in lines:
        pdf.cell(0, 5, line, new_x="LMARGIN", new_y="NEXT")
    assert body(pdf).strip() == "\n".join([f"{LONG}\n", *lines, "{: .unnumbered }"])


def test_items_below_items_lie_deeper() -> None:
    """How deep an item lies shows in its left edge."""
    pdf = sheet()
    for left, words in ((10, "fish"), (18, "cod"), (18, "plaice"), (10, "coal")):
        hang(pdf, "•", words, left, 6)
    assert body(pdf) == "- fish\n  - cod\n  - plaice\n- coal\n"


@pytest.mark.parametrize("rows", [2, 9, 30])
def test_a_table_stays_a_table(rows: int) -> None:
    """A real table is one, over pages too, with its head once."""
    pdf = sheet(120)
    cells = [("No.", "Task", "Cost"), *((str(n), f"Look {n}", f"{n},000") for n in range(1, rows))]
    with pdf.table(line_height=5) as table:
        for line in cells:
            row = table.row()
            for cell in line:
                row.cell(cell)
    made = source(pdf)
    lines = [f"| {' | '.join(line)} |" for line in cells]
    lines.insert(1, "| --- | --- | --- |")
    assert made.text.split("---\n\n")[-1] == "\n".join(lines) + "\n"
    assert made.problems == ()


def test_a_form_is_headings_and_paragraphs() -> None:
    """Words of several sentences beside labels are paragraphs below headings."""
    pdf = sheet()
    for label in ("What happened", "What we found"):
        pdf.cell(40, 5, label)
        pdf.set_left_margin(50)
        pdf.multi_cell(0, 5, LONG, new_x="LMARGIN", new_y="NEXT")
        pdf.ln(4)
        pdf.multi_cell(0, 5, LONG, new_x="LMARGIN", new_y="NEXT")
        pdf.set_left_margin(10)
        pdf.ln(5)
    assert body(pdf) == "\n\n".join(
        [f"## What happened\n\n{LONG}\n\n{LONG}", f"## What we found\n\n{LONG}\n\n{LONG}\n"]
    )


def test_a_bold_line_is_a_heading() -> None:
    """A line in bold letters of the usual height is a heading; bold words in a line are not."""
    pdf = sheet()
    pdf.set_font(style="B")
    pdf.multi_cell(0, 5, "The channel", new_x="LMARGIN", new_y="NEXT")
    pdf.set_font(style="")
    pdf.multi_cell(0, 5, f"**Note:** {LONG}", markdown=True, new_x="LMARGIN", new_y="NEXT")
    assert body(pdf) == f"## The channel\n\nNote: {LONG}\n"


def test_a_page_ends_in_a_form_feed() -> None:
    """The extracted text keeps where pages end."""
    pdf = sheet()
    for words in ("One.", "Two.", "Three."):
        pdf.cell(0, 5, words)
        pdf.add_page()
    pages = extracted(pdf).text.split("\f")
    assert [page.strip() for page in pages] == ["One.", "Two.", "Three.", ""]


def test_a_note_that_cuts_a_sentence_stands_below_it() -> None:
    """The sentence is joined over the end of the page, the note is declared as moved."""
    pdf = sheet(60)
    pdf.set_auto_page_break(auto=False)
    first = "The board had been told by the harbour-master that the lamps were not lit"
    pdf.multi_cell(0, 5, first, new_x="LMARGIN", new_y="NEXT")
    pdf.set_y(45)
    pdf.set_font(size=7)
    pdf.multi_cell(0, 4, "3 Ibid., page 12.", new_x="LMARGIN", new_y="NEXT")
    pdf.add_page()
    pdf.set_font(size=10)
    second = f"and that nobody had seen to it, though the money was there. {LONG}"
    pdf.multi_cell(0, 5, second, new_x="LMARGIN", new_y="NEXT")
    made = source(pdf)
    assert "that the lamps were not lit and that nobody had seen to it" in made.text
    assert made.text.endswith("ahead.\n\n3 Ibid., page 12.\n{: .unnumbered }\n")
    assert any("Notes at the feet of pages: 1" in check for check in made.to_check)
    assert made.problems == ()


@pytest.mark.parametrize("after", [" of the quay", ", who lives there", ""])
def test_a_black_box_is_redacted(after: str) -> None:
    """A filled box becomes [redacted] by a correction, and is said."""
    pdf = sheet()
    pdf.multi_cell(0, 5, LONG, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(4)
    pdf.write(5, "We have told Mr ")
    pdf.rect(pdf.get_x() + 1, pdf.get_y() + 0.5, 24, 4, style="F")
    pdf.set_x(pdf.get_x() + 26)
    pdf.write(5, f"{after}\n")
    made = source(pdf)
    assert made.text.endswith(f"\nWe have told Mr [redacted]{after}\n")
    assert "transcribed:" in made.text
    assert any(check.startswith("Black boxes") for check in made.to_check)
    assert made.problems == ()


def test_words_under_a_black_box_are_not_taken_over() -> None:
    """What was only painted over stands neither in the words nor in the extracted text."""
    pdf = sheet()
    pdf.write(5, "We have told ")
    left, top = pdf.get_x(), pdf.get_y()
    pdf.write(5, "Ada Lind")
    pdf.rect(left, top + 0.3, pdf.get_x() - left + 1, 4.4, style="F")
    pdf.write(5, " of it.")
    made = source(pdf)
    assert made.text.endswith("\nWe have told [redacted] of it.\n")
    assert "Lind" not in str(made.extracted)
    assert any(check.startswith("WORDS UNDER BLACK BOXES") for check in made.to_check)


@pytest.mark.parametrize("draw", [
    lambda pdf: pdf.rect(10, 30, 128, 0.4, style="F"),
    lambda pdf: pdf.rect(0, 20, 148, 12, style="F"),
    lambda pdf: (pdf.set_fill_color(230), pdf.rect(20, 10, 40, 5, style="F")),
    lambda pdf: pdf.rect(20, 40, 40, 5),
])  # fmt: skip
def test_other_drawings_hide_nothing(draw: Callable[[FPDF], object]) -> None:
    """Rules, bars as wide as the page, light grounds and frames are no black boxes."""
    pdf = sheet()
    draw(pdf)
    pdf.write(5, "We have told Ada Lind of it.")
    assert "redacted" not in body(pdf)


def test_light_words_on_a_dark_ground_are_words() -> None:
    """A dark bar on which words can be read hides none."""
    pdf = sheet()
    pdf.rect(9, 10, 60, 6, style="F")
    pdf.set_text_color(255)
    pdf.write(5, "Harbour Board")
    assert body(pdf) == "## Harbour Board\n"


@pytest.mark.parametrize(
    ("divided", "whole"),
    [
        ("honour-\nbased", "honour-based"),
        ("settle-\nment", "settlement"),
        ("inspec-\ntion", "inspection"),
        ("two-\nthirds", "two-thirds"),
        ("www.example.org/open-\ngovernment", "www.example.org/open-government"),
        ("har-\nbour", "harbour"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_is_kept_in_doubt(divided: str, whole: str) -> None:
    """It goes only where the word is known without it, or ends as English words do."""
    words = f"The harbour board has found that all of it was about the {divided} of the town."
    found = extract("a.txt", words.encode(), lambda *_: None)
    assert isinstance(found, Extract)
    assert write_body(classify(found.blocks)) == words.replace(divided, whole) + "\n"
    assert any(whole.rpartition("/")[2] in check for check in found.to_check)


def test_labels_hang_before_whom_they_name() -> None:
    """Those present have a line each, though no table is drawn."""
    pdf = sheet()
    pdf.multi_cell(0, 5, "Minutes of the harbour board", new_x="LMARGIN", new_y="NEXT")
    labels = {"Time:": ("7.30 pm",), "Present:": ("Ada Orme", "Jo Osei"), "Officers:": ("Ann Lee",)}
    for label, names in labels.items():
        pdf.ln(4)
        for at, name in enumerate(names):
            pdf.cell(26, 5, "" if at else label)
            pdf.cell(0, 5, name, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(4)
    pdf.multi_cell(0, 5, LONG)
    assert "\n\nTime: 7.30 pm\n\nPresent: Ada Orme\n\nJo Osei\n\nOfficers: Ann Lee\n\n" in body(pdf)


def test_a_date_at_the_other_edge_of_a_line_is_a_dateline() -> None:
    """It is no part of the words before it; beside a label it is."""
    pdf = sheet()
    pdf.cell(80, 5, "News of the harbour")
    pdf.cell(0, 5, "19 August 2021", align="R", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(6)
    pdf.multi_cell(0, 5, LONG)
    assert "News of the harbour\n\n19 August 2021\n{: .dateline }\n\n" in body(pdf)


def test_a_letterhead_goes_on_to_its_postcode() -> None:
    """Whatever the size of its first line; labels below it keep what they name."""
    pdf = sheet()
    for size, words in ((22, "MARRICK"), (13, "Harbour Board"), (9, "1 Quay"), (9, "MK4 1AB")):
        pdf.set_font_size(size)
        pdf.cell(0, size / 2, words, align="R", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(4)
    pdf.rect(10, pdf.get_y(), 40, 15, style="F")
    pdf.ln(18)
    for label, words in (("Please ask for:", "Ann Lee"), ("My ref:", "QL/7")):
        pdf.set_font_size(10)
        pdf.cell(34, 5, label)
        pdf.cell(0, 5, words, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(4)
    for each in ("Dear Ms Orme", LONG, "Yours sincerely", "Ann Lee"):
        pdf.multi_cell(0, 5, each, new_x="LMARGIN", new_y="NEXT")
        pdf.ln(4)
    made = body(pdf)
    assert made.startswith("MARRICK\nHarbour Board\n1 Quay\nMK4 1AB\n{: .address }\n\n[redacted]\n")
    assert "Please ask for: Ann Lee\n{: .delivery }\n\nMy ref: QL/7\n{: .delivery }\n" in made


def test_cells_of_a_small_table_at_the_foot_of_a_page_are_no_notes() -> None:
    """They may begin with numbers, as notes do."""
    pdf = sheet()
    pdf.multi_cell(0, 5, LONG, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(4)
    pdf.set_font_size(8)
    rows = [("No", "What", "Who"), ("12", "Ask the maker", "Ada"), ("13", "Tell the crew", "Jo")]
    for cells in rows:
        for width, words in zip((20, 60, 20), cells, strict=True):
            pdf.cell(width, 5, words)
        pdf.ln(5)
    assert extracted(pdf).blocks[-1].rows == tuple(rows)


def test_ordinals_that_are_raised_belong_to_their_number() -> None:
    """Where the file draws them by themselves."""
    pdf = sheet()
    for words, place in (("3", "LINE"), ("rd", "SUP"), (" November 2023", "LINE")):
        pdf.char_vpos = place
        pdf.set_font("Times", size=10)
        pdf.write(5, words)
    assert body(pdf).startswith("3rd November 2023\n")


def test_tables_before_a_letter_that_is_annexed_are_tables() -> None:
    """Only above the salutation of a letter are columns addresses."""
    pdf = sheet()
    for cells in (("Boat", "Length"), ("Ada", "seven"), ("Jo", "eight"), ("Ann", "nine")):
        for words in cells:
            pdf.cell(50, 5, words)
        pdf.ln(5)
    pdf.ln(4)
    for _ in range(20):
        pdf.multi_cell(0, 5, LONG, new_x="LMARGIN", new_y="NEXT")
        pdf.ln(4)
    pdf.multi_cell(0, 5, "Dear Ms Orme", new_x="LMARGIN", new_y="NEXT")
    assert len(extracted(pdf).blocks[0].rows) == 4
