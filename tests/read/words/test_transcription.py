"""The words of a source: numbered, escaped, and nothing else."""

import html
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from hooks.model.sources import Heading
from hooks.read.words.transcription import Transcript, transcribe
from hooks.read.words.whitespace import collapse

GOLDEN = sorted((Path(__file__).parents[2] / "golden" / "transcription").glob("*.yml"))
PIECES = (
    """
- a|  - b|    - c|> q|> - x|  > y|>|{: .cc }|  {: .cc }|> {: .address }||## h|- ## h|text|    t|-|
1. x|- > a|> > z|\\|* x|>50|## x ##|# x
""".strip()
    .replace("\n", "")
    .split("|")
)
PIECES += ["| a | b |", "|---|---|", "| c |", "| d | e | f |", "- | a | b |", "  |---|---|"]


def read(body: str) -> Transcript:
    """Transcribe a body that begins on line 1."""
    return transcribe(body, "sources/x.md", 1)


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_golden(path: Path) -> None:
    """Documents of several blocks come out as the golden files have them."""
    golden = yaml.safe_load(path.read_text("utf-8"))
    found = read(golden["input"])
    blocks = "".join(f"{block.line} {block.anchor} {block.text}\n" for block in found.blocks)
    problems = "".join(problem.as_line().split("\n")[0] + "\n" for problem in found.problems)
    assert found.html == golden["html"]
    assert blocks == golden["blocks"]
    assert problems == golden["problems"]


@pytest.mark.parametrize(
    "words",
    [
        "1. An ordered item",
        "* A star",
        "+ A plus",
        "# A title",
        "##### Level five",
        "##",
        ">50 people",
        ">> twice",
        "- ",
        "-\ttab",
        "<script>alert(1)</script>",
        "[@mold, para 3] and [[id]]",
        "{{ config }} {% raw %}",
        "**bold** _it_ `code` ~~x~~",
        "(c) -- ... \"quoted\" 'so'",
        "&amp; &lt; &#60;",
        "![x](javascript:x) [y](z)",
        "---",
        "===",
        "```python",
        "[x]: http://example.org",
        "a backslash at the end\\",
        "a \\n in the middle",
        "\ufdd0 \ue000 \x07 \u202e",
        "{: no class",
    ],
)
def test_words_stay_words(words: str) -> None:
    """Whatever is no markup of a source is shown as the words that it is."""
    found = read(words)
    assert [block.text for block in found.blocks] == [collapse(words)]
    assert html.unescape(found.html) == f'<p id="para_1">{words.strip()}</p>\n'
    assert "<script" not in found.html
    assert found.problems == ()


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("\\- no item", "- no item"),
        ("\\## no heading", "## no heading"),
        ("\\{: .address }", "{: .address }"),
        ("\\> no quotation", "> no quotation"),
        ("two\\\\", "two\\"),
        ("    indented\n\tand tabbed", "indented and tabbed"),
        ("two spaces  \nat the end", "two spaces at the end"),
        ("no\u00a0break", "no break"),
        ("a\r\nb\rc", "a b c"),
        ("\x00", "\ufffd"),
        ("\f\nafter a form feed", "after a form feed"),
    ],
)
def test_text(body: str, text: str) -> None:
    """A backslash takes the meaning from a mark; white space means nothing."""
    found = read(body)
    assert [block.text for block in found.blocks] == [text]
    assert found.problems == ()
    assert "<br>" not in found.html


@pytest.mark.parametrize(
    ("headings", "anchors"),
    [
        (("Aims", "Aims", "Aims"), ["aims", "aims_1", "aims_2"]),
        (("para_1", "para_nn_1", "Para"), ["para_1-1", "para_nn_1-1", "para"]),
        (("Para", "Para"), ["para", "para-1"]),
        (("港", "!!!", "???"), ["港", "section-1", "section-1_1"]),
        (("Part ##", "Part \\##"), ["part", "part_1"]),
    ],
)
def test_heading_anchors(headings: tuple[str, ...], anchors: list[str]) -> None:
    """Headings keep their slug; none is given twice or is that of a paragraph."""
    found = read("\n\n".join(f"## {heading}" for heading in headings))
    assert [block.anchor for block in found.blocks] == anchors
    assert all(isinstance(block, Heading) for block in found.blocks)


@pytest.mark.parametrize("body", ["", "\n\n", "{: .address }", "\f", ">\n"])
def test_no_words(body: str) -> None:
    """A document without words is a problem, at the line on which they should begin."""
    found = transcribe(body, "sources/x.md", 9)
    assert found.problems[-1].text == "the document has no words"
    assert found.problems[-1].line == 9


def test_lines_are_those_of_the_file() -> None:
    """The line of a block counts from the top of the file, front matter included."""
    found = transcribe("\nOne.\n\nTwo.\n", "sources/x.md", 30)
    assert [block.line for block in found.blocks] == [31, 33]


def test_deep_nesting_loses_nothing() -> None:
    """Quotations and items far too deep inside each other stay, at last as words."""
    quoted = read("> " * 500 + "deep")
    assert quoted.blocks[-1].text.endswith("> deep")
    listed = read("\n".join("  " * depth + f"- w{depth}" for depth in range(300)))
    assert "w299" in listed.blocks[-1].text
    assert quoted.problems == listed.problems == ()


BODIES = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=12).map("\n".join),
    st.text(st.one_of(st.sampled_from("-> #|\\\n\n  {}:.c*1)\t\r&<"), st.characters())),
)


class _Elements(HTMLParser):
    """Checks that elements close in order, and notes items without a paragraph or an id."""

    allowed = frozenset("p h2 h3 h4 ul li table thead tbody tr th td blockquote br".split())

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.holding: list[bool] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        if tag not in self.allowed or not {key for key, _ in attrs} <= {"id", "class", "scope"}:
            self.wrong.append(tag)
        if tag == "p":
            self.holding = [True] * len(self.holding)
        if tag == "li":
            self.holding.append(False)
        if tag != "br":
            self.open.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """Close an element."""
        opened, attributes = self.open.pop()
        if opened != tag:
            self.wrong.append(tag)
        if tag == "li" and self.holding.pop() == ("id" in attributes):
            self.wrong.append("li numbered and holding a paragraph, or neither")


@given(BODIES)
def test_law_of_the_html(body: str) -> None:
    """Of any text comes well-formed HTML, all of it in blocks, each with an id of its own."""
    found = read(body)
    elements = _Elements()
    elements.feed(found.html)
    ids = [html.unescape(each) for each in re.findall(r' id="([^"]*)"', found.html)]
    words = html.unescape(re.sub(r"<[^>]*>", "\n", found.html))
    assert elements.wrong == []
    assert elements.open == []
    assert ids == [block.anchor for block in found.blocks]
    assert len(ids) == len(set(ids))
    assert collapse(words) == collapse(" ".join(block.text for block in found.blocks))


@given(st.text())
def test_escaped_words_come_back(words: str) -> None:
    """Words with a backslash before each mark are shown as they were."""
    found = read(re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", words))
    shown = " ".join(block.text for block in found.blocks)
    assert collapse(shown) == collapse(words.replace("\0", "\ufffd"))


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("\n".join))
def test_no_word_is_lost_unseen(body: str) -> None:
    """Every letter comes out, or a problem says that it does not."""
    found = read(body)
    shown = "".join(re.findall(r"\w", "".join(block.text for block in found.blocks)))
    wanted = "".join(re.findall(r"\w", re.sub(r"\{:.*\}", "", body)))
    assert shown == wanted or any("no column" in each.text for each in found.problems)


@pytest.mark.parametrize("blank", ["\f", "\u00a0", "  \t", "\u2003 "])
def test_a_line_of_white_space_parts_paragraphs(blank: str) -> None:
    """A line with nothing to see on it is an empty line, whatever it is made of."""
    assert [block.text for block in read(f"One.\n{blank}\nTwo.").blocks] == ["One.", "Two."]
