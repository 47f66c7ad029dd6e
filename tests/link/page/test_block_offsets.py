"""Where mentions stand: their block, and their offsets in its text."""

from __future__ import annotations

from tests.builders import link_text, person

LEE = person("ann-lee")


def test_offsets_are_those_of_the_text_of_the_block() -> None:
    """White space runs as one space, whatever the HTML has, and counts from its block on."""
    found = link_text("<p>One.</p>\n<p>It  was\n<em>Ann\n Lee</em>.</p>", LEE)
    (mention,) = found.mentions
    assert (mention.block, mention.text) == (2, "It was Ann Lee.")
    assert mention.text[mention.start : mention.end] == mention.exact == "Ann Lee"
