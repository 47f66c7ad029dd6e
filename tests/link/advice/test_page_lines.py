"""On which line of a file a name stands."""

from hooks.link.advice.page_lines import PageLines
from hooks.link.page.offsets import TextAt
from tests.builders import BODY_LINE, link_text, person


def test_a_line_is_that_of_the_block() -> None:
    """Counted in the file, the front matter with it."""
    linked = link_text("<p>One.</p>\n\n<p>Ann Lee wrote.</p>", person("ann-lee"))
    lines = PageLines(linked)
    (named,) = linked.names
    assert lines.at(TextAt(0)) == BODY_LINE
    assert lines.at(named.start) == BODY_LINE + 2
    assert not lines.is_data(named.start)
