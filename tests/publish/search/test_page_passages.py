"""A finished page is cut at its anchors, without controls and what is said aside."""

import pytest

from hooks.publish.search.page_passages import page_passages


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h1 id='t'>The lock</h1><p>One <em>two</em>,\n three</p>", [("", "One two, three")]),
        ("<p>a</p><h2 id='x'>Head<a class='headerlink'>¶</a></h2><p>b</p><p>c</p>",
         [("", "a"), ("x", "Head"), ("x", "b c")]),
        ("<ul><li id='one'>a<ul><li>b</li></ul></li><li id='two'>c</li></ul>",
         [("one", "a b"), ("two", "c")]),
        ("<p>So (<a class='citation' href='#'>Lee 2021</a>; <a class='citation'>para 2</a>).</p>",
         [("", "So.")]),
        ("<div class='note aside'><div>a<br></div>b</div><p class='note'>c</p>", [("", "c")]),
        ("<div data-search-exclude><p>a</p></div><p>b</p>", [("", "b")]),
        ("<template><p>a</p></template><p>b<br>c<img src='x'>d</p>", [("", "b c d")]),
        ("<p>1 &lt; 2 &amp; 3</p><script>x</script>", [("", "1 < 2 & 3")]),
        ("<p id='a'> </p>", []),
        ("<p><a class='added number'>1</a>Words</p></p></div>", [("", "Words")]),
    ],
)  # fmt: skip
def test_words_and_where_a_link_to_them_leads(html: str, expected: list[tuple[str, str]]) -> None:
    """Each passage has the id above it, and its words with single spaces."""
    assert [(each.anchor, each.words) for each in page_passages(html)] == expected
