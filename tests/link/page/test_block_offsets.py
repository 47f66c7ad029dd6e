"""Where mentions stand: their block, and their offsets in its text."""

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
