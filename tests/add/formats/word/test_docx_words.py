"""The words of a paragraph of a Word file."""

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from hooks.add.formats.word.docx_words import Words, read_words

SPACES = (
    f"{nsdecls('w', 'm', 'pic')} "
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def words(*paragraphs: str) -> Words:
    """Read what paragraphs hold; `{x}` is a run."""
    parts = [
        parse_xml(f"<w:p {SPACES}>{_runs(each)}</w:p>") for each in paragraphs
    ]  # each paragraph is an element of its own
    return read_words(parts, {("footnotes", "1"): 1})


def _runs(text: str) -> str:
    return text.replace("{", '<w:r><w:t xml:space="preserve">').replace("}", "</w:t></w:r>")


TWICE = (
    "<mc:AlternateContent><mc:Choice>{one}</mc:Choice><mc:Fallback>{one}</mc:Fallback>"
    "</mc:AlternateContent>"
)
"""The same for new programs and for old ones."""


@pytest.mark.parametrize(
    ("paragraph", "lines", "oddities"),
    [
        ("{one }{two}", ["one two"], ""),
        ("{one}<w:r><w:tab/></w:r>{two}", ["one two"], ""),
        ("{one}<w:r><w:br/></w:r>{two}", ["one", "two"], ""),
        ("{one}<w:r><w:cr/></w:r>{two}", ["one", "two"], ""),
        ('{one}<w:r><w:br w:type="page"/></w:r>{two}', ["one two"], ""),
        ("{e}<w:r><w:noBreakHyphen/></w:r>{mail}", ["e\u2011mail"], ""),
        ("{soft\xadly cafe\u0301}", ["softly café"], ""),
        ("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", ["x=1"], ""),
        ('<w:r><w:sym w:char="2612"/></w:r>', ["☒"], ""),
        ('<w:r><w:sym w:char="none"/></w:r>', ["\ufffd"], ""),
        ("{one}<w:del>{two}</w:del><w:ins>{three}</w:ins>", ["onethree"], "changes"),
        ("{one}<w:moveFrom>{two}</w:moveFrom>", ["one"], "changes"),
        ("<w:moveTo>{one}</w:moveTo>", ["one"], "changes"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>one</w:t></w:r>{two}", ["two"], "hidden"),
        ('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>one</w:t></w:r>', ["one"], ""),
        ("{one}<w:r><w:commentReference/></w:r>", ["one"], "comments"),
        ("{one}<w:r><pic:pic/></w:r>", ["one"], "pictures"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r>{2}", ["2"], ""),
        ("<w:ruby><w:rt>{a}</w:rt><w:rubyBase>{one}</w:rubyBase></w:ruby>", ["one"], ""),
        (TWICE, ["one"], ""),
    ],
)
def test_words_are_those_that_readers_see(paragraph: str, lines: list[str], oddities: str) -> None:
    """With all changes accepted; what a human must look at is told."""
    found = words(paragraph)
    assert (found.lines, found.oddities) == (lines, set(oddities.split()))


RAISED = '<w:r><w:rPr><w:vertAlign w:val="{}"/></w:rPr><w:t>{}</w:t></w:r>'


@pytest.mark.parametrize(
    ("place", "text", "shown"),
    [("superscript", "3", "³"), ("superscript", "rd", "rd"), ("subscript", "3", "3")],
)
def test_figures_that_stand_raised_are_written_so(place: str, text: str, shown: str) -> None:
    """Letters, and what stands lower, are as they are."""
    assert words(f"{{x}}{RAISED.format(place, text)}").lines == [f"x{shown}"]


def test_notes_go_on_counting() -> None:
    """Each by its part and its id, so that one that is referred to twice keeps its number."""
    marks = "".join(
        f'<w:r><w:{part}Reference w:id="{note}"/></w:r>'
        for part, note in (("footnote", 1), ("footnote", 2), ("endnote", 2), ("footnote", 2))
    )
    assert words(f"{{x}}{marks}").lines == ["x¹²³²"]


def test_text_boxes_are_kept_apart() -> None:
    """Their words are no words of the paragraph on which they hang."""
    found = words("{one}<w:r><w:txbxContent><w:p>{two}</w:p></w:txbxContent></w:r>")
    assert found.lines == ["one"]
    assert [box[0].text for box in found.boxes] == ["two"]


@pytest.mark.parametrize(
    ("paragraphs", "lines"),
    [
        (("{one}", "{two}"), ["onetwo"]),
        (("{one }", "{two}"), ["one two"]),
        (("{one}", "<w:r><w:br/></w:r>{two}"), ["one", "two"]),
        (("", "{two}"), ["two"]),
    ],
)
def test_paragraphs_without_ends_are_one(paragraphs: tuple[str, ...], lines: list[str]) -> None:
    """Only the white space that they hold parts their words."""
    assert words(*paragraphs).lines == lines


BOLD = "<w:r><w:rPr><w:b/></w:rPr><w:t>one</w:t></w:r>"


@pytest.mark.parametrize(
    ("paragraph", "is_bold"),
    [
        (BOLD, True),
        (f"{BOLD}{{ }}", True),
        (f"{BOLD}{{two}}", False),
        ("", False),
        (BOLD.replace("<w:b/>", '<w:b w:val="false"/>'), False),
    ],
)
def test_a_paragraph_is_bold_if_all_its_words_are(paragraph: str, *, is_bold: bool) -> None:
    """White space is not looked at."""
    assert words(paragraph).is_bold is is_bold
