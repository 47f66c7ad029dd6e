"""Which mentions become links, and how they are put into the HTML."""

import pytest

from hooks.link.splicing import balanced
from tests.builders import link_text, person
from tests.link.links import entity_links, without_links

LEE = person("ann-lee")


@pytest.mark.parametrize(
    ("html", "links"),
    [
        ("<p>Ann Lee and Ann Lee</p>", 1),
        ("<p>Ann Lee</p><h2 id='a'>B</h2><p>Ann Lee</p>", 2),
        ("<h2 id='a'>Ann Lee</h2>", 0),
        ("<p><a href='x'>Ann Lee</a></p>", 0),
        ("<p><code>Ann Lee</code></p>", 0),
        ("<p><em>Ann</em> Lee</p>", 1),
        ("<p>Ann <em>Lee wrote</em></p>", 0),
    ],
)
def test_a_name_is_linked_once_a_section_and_never_in_a_link(html: str, links: int) -> None:
    """Nor in a heading or in code; and every other byte stays as it was."""
    found = link_text(html, LEE).html
    assert len(entity_links(found)) == links
    assert without_links(found) == html


@pytest.mark.parametrize(
    ("html", "start", "end", "found"),
    [
        ("a <b>c</b> d", 5, 6, (5, 6)),
        ("<b>c</b> d", 3, 10, (0, 10)),
        ("<b>c</b>", 0, 4, (0, 8)),
    ],
)
def test_a_link_holds_whole_elements(
    html: str, start: int, end: int, found: tuple[int, int] | None
) -> None:
    """It may grow over the end tag that follows; it never cuts an element in two."""
    assert balanced(html, start, end) == found
