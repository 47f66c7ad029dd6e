"""Pages that hold nothing to read."""

import pytest

from tests.builders import link, link_text, page, person, site

WITHOUT = (
    "",
    '<p><img alt="" src="x.png"></p>',
    "<table><tr><td></td><td> </td></tr></table>",
    "<ul><li></li></ul>",
    "[@nobody, para. 1",
    "<p>\n[@nobody\n</p>",
    "<div>[[nobody]]</div>",
    "<hr>",
    "<p><code></code></p>",
    "<script>x</script>",
)


@pytest.mark.parametrize("html", WITHOUT)
def test_a_page_without_words_is_a_page(html: str) -> None:
    """It has no names, and every question about its blocks has an answer."""
    linked = link_text(html, person("jo-lee"))
    assert linked.mentions == ()
    assert all(linked.page.ranges(block) is not None for block in linked.page.blocks)
    assert all(linked.page.block_at(at) for at, _ in linked.page.tokens)


@pytest.mark.parametrize(
    ("anchor", "told"), [("__menu", 1), ("__query", 1), ("menu", 0), ("_1", 0), ("a__b", 0)]
)
@pytest.mark.parametrize(
    "html",
    [
        '<h2 id="{}">The menu</h2><p>Words.</p>',
        "<p id={}>Words.</p>",
        "<p>Some <em id='{}'>words</em>.</p>",
        '<p>Words.</p><p><img src="a.png" alt="__" id="{}"></p>',
        '<div class="__x" id="{}"><table><tr><td>Words</td></tr></table></div>',
    ],
)
def test_nothing_takes_the_id_of_a_control(html: str, anchor: str, told: int) -> None:
    """The menu, the search and the skip link find their own by an id that begins with `__`."""
    html = html.format(anchor)
    found = link(site((), [page("about/x.md", "## The menu")]), "about/x.md", html)[1]
    assert [each.rule for each in found] == ["page-metadata"] * told
