"""Where mentions stand: their block, and their offsets in its text."""

import pytest

from tests.builders import link, link_text, person, site, source

LEE = person("ann-lee")


def test_offsets_are_those_of_the_text_of_the_block() -> None:
    """White space runs as one space, whatever the HTML has, and counts from its block on."""
    found = link_text("<p>One.</p>\n<p>It  was\n<em>Ann\n Lee</em>.</p>", LEE)
    (mention,) = found.mentions
    assert (mention.block, mention.text) == (2, "It was Ann Lee.")
    assert mention.text[mention.start : mention.end] == mention.exact == "Ann Lee"


def test_a_mention_holds_no_second_text_of_a_paragraph() -> None:
    """The text of a mention in a source is the very one that the source has."""
    one = source("log-2014", "Ann Lee came.\n\nShe left.")
    linked, _ = link(site([LEE], sources=[one]), "sources/log-2014.md", one.html)
    (mention,) = linked.mentions
    assert mention.text is one.blocks[0].text


@pytest.mark.parametrize(
    ("html", "text", "starts"),
    [
        ("<p> \n Ann Lee  came. </p>", "Ann Lee came.", [0]),
        ("<p>To\u00a0Ann Lee</p>", "To Ann Lee", [3]),
        (
            "<ul><li>One Ann Lee<ul><li>two</li></ul>then  Ann Lee</li></ul>",
            "One Ann Lee then Ann Lee",
            [4, 17],
        ),
        ("<ul><li>One<ul><li>two</li></ul>then Ann Lee</li></ul>", "One then Ann Lee", [9]),
    ],
)
def test_a_block_in_pieces_has_one_text(html: str, text: str, starts: list[int]) -> None:
    """Its stretches follow each other by a space, whatever stands between them on the page."""
    found = link_text(html, LEE).mentions
    assert [(each.text, each.start) for each in found] == [(text, start) for start in starts]


def test_a_table_of_a_source_is_one_paragraph() -> None:
    """A mention in any cell counts from the first."""
    table = "| Who | When |\n| --- | --- |\n| Ann Lee | then |\n| nobody | Ann Lee |"
    one = source("log-2014", table)
    linked, _ = link(site([LEE], sources=[one]), "sources/log-2014.md", one.html)
    (text,) = {each.text for each in linked.mentions}
    assert text == one.blocks[0].text
    assert [text[each.start : each.end] for each in linked.mentions] == ["Ann Lee", "Ann Lee"]
