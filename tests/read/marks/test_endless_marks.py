"""A page whose marks never close is told, and not read; honest pages are."""

import pytest

from hooks.read.front_matter.block import split
from hooks.read.marks.endless_marks import endless_marks

RULE = "page-metadata"


def told(body: str) -> str:
    """Give what is said of a page."""
    found = endless_marks(
        split(f"---\ntitle: T\n---\n\n{body}", "docs/x.md", RULE), "docs/x.md", RULE
    )
    return f"{found.line} {found.text}" if found else ""


@pytest.mark.parametrize(
    ("piece", "mark"),
    [
        ("[jo-lee|x ", "["),
        ("[x\n", "["),
        ("![x ", "["),
        ("- [x `]`\n", "["),
        ("[x][y ", "["),
        ("[x](y ", "]("),
        ("<a ", "<"),
        ("<a\n\n", "<"),
        ("<!x ", "<"),
        ("<https://a", "<"),
        ("# a {: ", "{"),
        ("~~~ a\n", "~~~"),
        ("``` a\n\n", "```"),
    ],
)
def test_told(piece: str, mark: str) -> None:
    """With the line of the first, and how many there are."""
    assert told(f"Words.\n\n{piece * 200}") == (
        f"7 this page opens “{mark}” 200 times and never closes it, so it is not read"
    )
    assert told(piece * 50) == ""


@pytest.mark.parametrize(
    "piece",
    [
        "[x](y) ",
        "[[jo-lee]] ",
        "![x](y.png)\n\n",
        r"\[x \<y ",
        "`[x` ",
        "``[x ` <a``\n",
        "```\n[x <a\n```\n\n",
        "~~~ py\n[x <a {\n~~~\n",
        "<!-- [x <a -->\n",
        "<b class='x'>y</b>\n",
        "| <5 | < 3 |\n",
        "> words <https://a.example>\n",
        "## Heading {: #x }\n\n",
        "[^1]: note\n\n",
        "- [ ] task\n",
    ],
)
def test_honest_pages_are_read(piece: str) -> None:
    """However long: what is closed, escaped, in code or a remark."""
    assert told(piece * 300) == ""


@pytest.mark.parametrize("piece", ["a\n===\n", "a\n---\n", "*[HO]: Home Office\n"])
def test_crowded_paragraphs_are_told(piece: str) -> None:
    """At the line that is one too many; with empty lines between them they are read."""
    lines = piece.count("\n")
    assert told(piece * 501).startswith(f"{4 + 501 * lines} this paragraph has more than 500 lines")
    assert told(piece * 500) == ""
    assert told(f"{piece}\n" * 2000) == ""
