"""The visible text of a page, and its way back to the HTML."""

from hooks.link.page.offsets import TextAt
from hooks.link.page.page_reader import read_page

HTML = "<h2 id='a'>The quay</h2><p>It <a href='x'>leaks</a> &amp; sinks.</p>"


def test_text_leads_back_to_the_html() -> None:
    """Character for character, references too."""
    page = read_page(HTML)
    start = page.text.index("sinks")
    low, high = page.html_span(TextAt(start), TextAt(start + 5))
    assert HTML[low:high] == "sinks"
    start = page.text.index("&")
    low, high = page.html_span(TextAt(start), TextAt(start + 1))
    assert HTML[low:high] == "&amp;"


def test_a_block_is_known_by_its_offset() -> None:
    """With its element."""
    page = read_page(HTML)
    assert page.block_at(TextAt(0)).is_heading
    block = page.block_at(TextAt(page.text.index("leaks")))
    assert (block.tag, block.is_heading) == ("p", False)


def test_links_are_forbidden_in_links_and_headings() -> None:
    """A stretch that touches one is forbidden as a whole."""
    page = read_page(HTML)
    leaks, sinks = page.text.index("leaks"), page.text.index("sinks")
    assert page.may_link(TextAt(sinks), TextAt(sinks + 5))
    assert not page.may_link(TextAt(leaks), TextAt(leaks + 5))
    assert not page.may_link(TextAt(leaks), TextAt(sinks + 5))
    assert not page.may_link(TextAt(0), TextAt(3))
