"""Pages that hold nothing to read."""

from __future__ import annotations

import pytest

from tests.builders import link_text, person

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
