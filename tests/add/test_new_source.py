"""Words taken out of documents: dates, repairs, lines of the paper, markup, structure."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hooks.add.blocks.corrections import write_corrections
from hooks.add.blocks.extract import Extract, Repair
from hooks.add.blocks.letters import classify
from hooks.add.blocks.source_body import write_body
from hooks.add.formats.document import extract
from hooks.add.formats.encoding import decode
from hooks.add.new_source import Received, new_source
from hooks.model.refusal import Refusal
from hooks.model.registry import Registry
from hooks.model.site import Site
from hooks.read.written_dates import find_dates, only_date
from tests.add.received import drawn_pdf, noted_docx, numbered_pdf, revised_docx
from tests.builders import person
from tests.builders import site as make_site

NOBODY = Site({}, Registry({}, {}, {}, ()), {}, ())
SIGNS = (
    "# ## - > | --- |---| {: .cc } {: .x } \\ * ** _x_ <b> &amp; [x](y) 1. 2) a) • o + ``` Dear"
    " Yours cc: Enc: Page 2 word words, end. har- bour é e\u0301 \u00a0 \u2028 \xad \ufb01 3/5/2021"
).split(" ")
PROSE = "The board agreed that it would go on with the plan for the harbour in the spring"


def body(name: str, words: str) -> str:
    """Give the transcription of a document without its front matter."""
    found = extract(name, words.encode(), lambda *_: None)
    assert isinstance(found, Extract)
    return write_body(classify(found.blocks))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("16 August 2019", "2019-08-16"),
        ("Friday, 16th of August 2019.", "2019-08-16"),
        ("16 Aug. 2019", "2019-08-16"),
        ("August 16, 2019", "2019-08-16"),
        ("16/08/2019", "2019-08-16"),
        ("5/3/14", "2014-03-05"),
        ("05.03.2014", "2014-03-05"),
        ("2019-08-16", "2019-08-16"),
        ("August 2019", "2019-08"),
        ("31 February 2019", ""),
        ("section 16.08.2", ""),
        ("112/03/20145", ""),
    ],
)
def test_dates_are_read_the_british_way(words: str, expected: str) -> None:
    """The day comes before the month; what is not in the calendar is no date."""
    assert [str(each.date) for each in find_dates(words)] == [expected] * bool(expected)


def test_a_line_is_a_date_only_if_it_is_nothing_else() -> None:
    """“Date:” may stand before it."""
    assert only_date("Date: 3 May 2021")
    assert not only_date("We met on 3 May 2021")


def test_corrections_stand_in_the_text_once() -> None:
    """Words around a repair are taken in until nothing else reads the same."""
    text = "a b 2 c\nd b 2 c 2"
    repairs = [Repair(4, 5, "", "number"), Repair(12, 13, "", "number"), Repair(16, 17, "", "n")]
    for each in write_corrections(text, repairs):
        words = " ".join(text.split())
        assert words.count(each.original) == 1
        text = words.replace(each.original, each.transcribed)
    assert text.split() == "a b c d b c".split()


def test_a_bullet_beside_a_repair_stays_at_the_start_of_its_line() -> None:
    """A list runs over the end of a page: its bullets are left out of the comparison as before."""
    words = ("red", "green", "blue", "white")
    pages = [f"• {w} 1 2 3 4\n• dark {w} 4 3 2 1\n\n{at}\n" for at, w in enumerate(words, 1)]
    raw = "\f".join(pages).encode()
    found = extract("a.txt", raw, lambda *_: None)
    assert isinstance(found, Extract)
    made = new_source(NOBODY, Received("a.txt", raw, found, "2020-01-01"), "", keep_name=False)
    assert made.problems == ()
    assert "corrections" in made.text


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        ("é".encode(), "utf-8"),
        (b"caf\xe9 \x96 \x80", "cp1252"),
        ("a é".encode("utf-16"), "utf-16"),
        ("a é b c".encode("utf-16-le"), "utf-16-le"),
        (b"\x81 \x8d", "iso-8859-1"),
    ],
)
def test_encodings_are_told_apart(raw: bytes, encoding: str) -> None:
    """Marks count first, then UTF-8, then what older Windows programs wrote."""
    found = decode(raw)
    assert not isinstance(found, Refusal)
    assert found[1] == encoding


def test_page_numbers_and_running_heads_of_plain_text_go() -> None:
    """A form feed ends a page; a sentence runs over it; a number in the words stays."""
    pages = [f"Harbour Board\n\n{PROSE}\nand that {at}\n\n{at}" for at in (1, 2, 3)]
    found = body("a.txt", "\f".join(pages))
    assert found.count("Harbour Board") == 1
    assert "and that 1 The board" in found
    assert found.rstrip().endswith("and that 3")


def test_repeated_words_of_the_text_stay() -> None:
    """What no white space sets apart from the text is no running head."""
    pages = [f"{PROSE}\nin {word} and in all.\nThe same line." for word in ("one", "two", "three")]
    assert body("a.txt", "\f".join(pages)).count("The same line.") == 3


@pytest.mark.parametrize(
    ("line", "css_class"),
    [
        ("From: Jo Lee <lee@example.org>", "delivery"),
        ("Sent: 12 March 2024 09:14", "delivery"),
        ("Cc: Una Pike", "cc"),
        ("Date: 12 March 2024", "dateline"),
        ("4 Quay Street, Port Harrow", "address"),
    ],
)
def test_the_head_of_a_letter_or_message_is_told_apart(line: str, css_class: str) -> None:
    """Fields of an e-mail are no address."""
    text = body("a.txt", f"{line}\n\nDear Jo,\n\n{PROSE}.\n")
    assert text.startswith(f"{line}\n{{: .{css_class} }}\n\n")


@pytest.mark.parametrize(
    "formula",
    [
        "Yours sincerely",
        "With kind regards",
        "I am, Sir,\nYour obedient Servant,",
        "I remain, Madam,",
    ],
)
def test_the_close_of_a_letter_is_told_apart(formula: str) -> None:
    """So are the forms of older letters, and who signs stands below."""
    text = body("a.txt", f"Dear Jo,\n\n{PROSE}.\n\n{formula}\n\nJ. R. Marsh\n")
    assert text.endswith(f"\n\n{formula}\n{{: .signature }}\n\nJ. R. Marsh\n{{: .signature }}\n")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# T\n\nx", "## T\n\nx\n"),
        ("- a\n  - b\n+ c", "- a\n  - b\n- c\n"),
        ("1. a\n2. b", "1. a\n\n2. b\n"),
        ("> a\n> b", "> a b\n"),
        ("**a** and *b*", "a and b\n"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n| --- | --- |\n| 1 | 2 |\n"),
        ("```\n# x\n```", "```\n\\# x\n```\n{: .unnumbered }\n"),
    ],
)
def test_markdown_is_read(words: str, expected: str) -> None:
    """Signs that mark blocks and stress do their work; others are words."""
    assert body("a.md", f"{PROSE}.\n\n{words}").split("\n\n", 1)[1] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("<h4>U</h4><p>x<p>y", "### U\n\nx\n\ny\n"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", "- a\n- b\n  - c\n"),
        ("<ol start=3><li>a<li>b</ol>", "3. a\n\n4. b\n"),
        ("<p>1 &lt; 2 &amp; {{ x }}<script>x</script>", "1 < 2 & {{ x }}\n"),
        (
            "<table><tr><th>a<th>b<tr><td>1<td>2|3</table>",
            "| a | b |\n| --- | --- |\n| 1 | 2\\|3 |\n",
        ),
        ("<nav>x</nav><p>y<footer>z</footer>", "y\n"),
        ("<blockquote><p>q</blockquote>loose", "> q\n\nloose\n"),
    ],
)
def test_html_is_read(words: str, expected: str) -> None:
    """Elements that were not closed end where browsers end them; menus and scripts go."""
    assert body("a.html", f"<h1>T</h1>{words}").split("\n\n", 1)[1] == expected


def test_lines_and_dots_of_a_pdf_are_read() -> None:
    """Drawn lines part cells however near, a table goes on overleaf, a dot is a bullet."""
    raw = drawn_pdf()
    found = extract("a.pdf", raw, lambda *_: None)
    assert isinstance(found, Extract)
    assert write_body(classify(found.blocks)) == (
        "| No. | Task | Cost |\n| --- | --- | --- |\n| 1 | Look | 1,200 |\n"
        "| 2 | Dredge | 45,000 |\n| 3 | Measure | 600 |\n| 4 | Report | 150 |\n\n"
        "- deeper water\n"
        "- fewer delays, which cost the town more than it can bear\n"
        "- safer ships\n"
    )
    made = new_source(NOBODY, Received("a.pdf", raw, found, "2020-01-01"), "", keep_name=False)
    assert made.problems == ()


def test_the_number_of_a_single_page_goes() -> None:
    """It stands at the edge of the page; the same figure among the words stays."""
    found = extract("a.pdf", numbered_pdf(), lambda *_: None)
    assert isinstance(found, Extract)
    assert [found.text[each.start : each.end] for each in found.repairs] == ["1"]
    assert found.repairs[0].start == 0
    assert "came to: 1 The Harbour" in write_body(classify(found.blocks))


def test_notes_fields_and_boxes_of_a_word_file_are_words() -> None:
    """A footnote stands below the words, a raised number where it is called; no word is lost."""
    found = extract("a.docx", noted_docx(), lambda *_: None)
    assert isinstance(found, Extract)
    assert write_body(classify(found.blocks)) == (
        "The dues of 1902¹ rose again.\n\nIn a box\n{: .unnumbered }\n\n"
        "¹ Or of 1901.\n{: .unnumbered }\n"
    )


def test_tracked_changes_and_hidden_words_are_declared() -> None:
    """A Word file is read with its changes accepted, and a human is told."""
    found = extract("a.docx", revised_docx(), lambda *_: None)
    assert isinstance(found, Extract)
    assert "never" not in found.text
    assert "soon" in found.text
    assert "Secret" not in found.text
    assert any("tracked changes" in each for each in found.to_check)
    assert any("Hidden words" in each for each in found.to_check)


@given(
    words=st.lists(st.sampled_from([*SIGNS, *PROSE.split(), "\n", "\n\n", "\f"]), max_size=60),
    name=st.sampled_from(["a.txt", "a.md", "a.html"]),
)
@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_no_word_is_lost_or_taken_for_markup(words: list[str], name: str) -> None:
    """Whatever a document holds, its transcription passes the comparison with it."""
    raw = " ".join(words).encode()
    found = extract(name, raw, lambda *_: None)
    if isinstance(found, Extract):
        made = new_source(NOBODY, Received(name, raw, found, "2020-01-01"), "", keep_name=False)
        assert made.problems == ()


def test_a_letter_without_an_empty_line_is_cut_where_its_lines_change() -> None:
    """Address, date and salutation; close, name and copies."""
    words = "Ada Orme\n1 Quay\nHarrow MK1 2AB\n12 May 2021\nDear Ms Orme\n\n"
    words += f"{PROSE}.\n\nYours sincerely\nJo Osei\ncc: Ann Lee"
    assert body("a.txt", words) == (
        "Ada Orme\n1 Quay\nHarrow MK1 2AB\n{: .address }\n\n12 May 2021\n{: .dateline }\n\n"
        f"Dear Ms Orme\n{{: .salutation }}\n\n{PROSE}.\n\nYours sincerely\nJo Osei\n"
        "{: .signature }\n\ncc: Ann Lee\n{: .cc }\n"
    )


def test_a_style_and_a_family_name_may_be_somebody_who_has_a_page() -> None:
    """`Ms Lee` gets no page of her own beside Jo Lee, and the line that may be meant is given."""
    registry = make_site([person("jo-lee"), person("ann-reed")]).registry
    raw = b"3 March 2021\n\nDear Ms Lee,\n\nThank you for it.\n\nYours sincerely,\nTom Marsh\n"
    found = extract("a.txt", raw, lambda *_: None)
    assert isinstance(found, Extract)
    received = Received("a.txt", raw, found, "2021-03-03")
    made = new_source(replace(NOBODY, registry=registry), received, "", keep_name=False)
    assert [each.id for each in made.pages] == ["tom-marsh"]
    assert any("“recipient: jo-lee” if Jo Lee is meant" in each for each in made.to_check)
