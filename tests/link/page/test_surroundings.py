"""Where in the tree of a page some text stands."""

import pytest

from tests.builders import link_text, person

LEE = person("ann-lee")


@pytest.mark.parametrize(
    ("html", "is_named", "is_linked"),
    [
        ("<p>Ann Lee</p>", True, True),
        ("<blockquote><p>Ann Lee</p></blockquote>", True, True),
        ("<h2>Ann Lee</h2>", True, False),
        ("<p><a href='x'>Ann Lee</a></p>", True, False),
        ("<pre>Ann Lee</pre>", False, False),
        ("<p><kbd>Ann Lee</kbd></p>", False, False),
        ("<script>Ann Lee</script>", False, False),
    ],
)
def test_what_is_around_a_name_decides(html: str, *, is_named: bool, is_linked: bool) -> None:
    """In code it is none; in headings and links it is noted and not linked."""
    found = link_text(html, LEE).mentions
    assert (bool(found), any(each.linked for each in found)) == (is_named, is_linked)
