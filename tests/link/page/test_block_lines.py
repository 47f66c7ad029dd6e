"""On which line of its file a block of a page begins."""

import pytest

from hooks.link.page.block_lines import block_lines
from hooks.link.page.page_reader import read_page
from hooks.link.page.page_text import Insert
from hooks.link.page.tokens import tokenize


def _lines(html: str, body: str) -> list[int]:
    """Give the line of each block; citations and explicit links of the HTML are those of the body.

    In `html`, `@` stands for the next of them.
    """
    _, tokens = tokenize(body)
    for token in tokens:
        html = html.replace("@", token.char, 1)
    inserts = {token.char: Insert(token.raw, "(shown)", "(shown)") for token in tokens}
    return list(block_lines(read_page(html, inserts), body, 10).values())


@pytest.mark.parametrize(
    ("html", "body", "lines"),
    [
        ("<p>One.</p><p>Two.</p>", "One.\n\nTwo.", [10, 12]),
        ("<p>One <em>and</em> two.</p>", "\n\nOne *and*\ntwo.", [12]),
        ("<h2>The quay</h2><p>The quay.</p>", "## The quay\n\nThe quay.", [10, 12]),
        ("<p>Same.</p><p>Other.</p><p>Same.</p>", "Same.\n\nOther.\n\nSame.", [10, 12, 14]),
        ("<ul><li>a b c</li><li>a b d</li></ul>", "- a b c\n- a b d", [10, 11]),
        ("<p>Made here.</p>", "Nothing like it.", [10]),
        ("<p>One.</p><p>A note.</p>", "\nOne.\n\nTwo.", [11, 13]),
        ("<p>In box.</p>", '<p title="In box">\nOther</p>\n\nIn box.', [13]),
        ("<p>Two words.</p>", "", [10]),
    ],
)
def test_a_block_is_where_its_first_words_stand(html: str, body: str, lines: list[int]) -> None:
    """Next to the block before it; what stands nowhere is where that ends, words of tags aside."""
    assert _lines(html, body) == lines


@pytest.mark.parametrize(
    ("html", "body", "lines"),
    [
        ("<p>It fell. @</p>", "It fell.\n\nIt fell. [@log]", [12]),
        ("<p>It fell. @</p><p>It fell. @</p>", "It fell. [@a]\n\nIt fell. [@b]", [10, 12]),
        ("<p>@ came.</p>", "One came.\n\n[[jo|One]] came.", [12]),
        ("<p>Gone words. @</p>", "Other.\n\nStill other. [@a]", [12]),
    ],
)
def test_a_citation_tells_blocks_of_equal_words_apart(
    html: str, body: str, lines: list[int]
) -> None:
    """The block begins where its words stand last before it."""
    assert _lines(html, body) == lines
