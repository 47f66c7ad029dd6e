"""The text of a page as it grows."""

from hooks.link.page.offsets import TextAt
from hooks.link.page.page_builder import PageBuilder
from hooks.link.page.page_text import BLOCK_END, MASK, PageBlock


def _block(number: int) -> PageBlock:
    return PageBlock(number, "p", "", 0, 0, 0, frozenset())


def _builder(*pieces: tuple[int, str]) -> PageBuilder:
    """Add pieces of text to blocks, by their index, as if each stood in its own HTML."""
    builder = PageBuilder()
    builder.blocks += [_block(1), _block(2)]
    for block, text in pieces:
        builder.add_piece(block, text, (0, 0, True), masked=False)
    return builder


def test_blocks_are_parted_by_one_mark() -> None:
    """However often they are parted, and never at the start."""
    builder = PageBuilder()
    builder.blocks += [_block(1), _block(2)]
    builder.part()
    builder.add(0, "One", "One")
    builder.part()
    builder.part()
    builder.add(1, "Two", "Two")
    page = builder.page("")
    assert page.text == page.words == f"One{BLOCK_END}Two"
    assert builder.size == len(page.text)
    assert [page.block_at(TextAt(at)).number for at in (0, 2, 4, 6)] == [1, 1, 2, 2]


def test_text_in_no_block_is_left_out() -> None:
    """Its place in the HTML is noted all the same."""
    page = _builder((-1, "lost"), (0, "kept"), (0, "")).page("")
    assert page.text == "kept"
    assert page.piece_starts == (0, 0, 4)


def test_a_run_goes_on_until_another_block_or_a_mark() -> None:
    """A block that goes on behind another has two runs."""
    page = _builder((0, "a"), (0, "b"), (1, "c"), (0, "d")).page("")
    assert (page.run_starts, page.run_blocks) == ((0, 2, 3), (0, 1, 0))
    parted = _builder((0, "a"))
    parted.part()
    parted.add(0, "b", "b")
    assert parted.page("").run_starts == (0, 2)


def test_masked_text_is_read_and_not_matched() -> None:
    """As many marks as characters stand for it."""
    builder = _builder((0, "see "))
    builder.add_piece(0, "code", (4, 0, False), masked=True)
    page = builder.page("see code")
    assert (page.text, page.words) == ("see code", f"see {MASK * 4}")
    assert page.may_link(TextAt(0), TextAt(3))
    assert not page.may_link(TextAt(0), TextAt(5))


def test_a_link_knows_its_words_and_its_block() -> None:
    """One without words before it stands in no block."""
    builder = PageBuilder()
    builder.blocks += [_block(1), _block(2)]
    builder.add_anchor(0, "nowhere", 0)
    builder.add(1, "here", "here")
    builder.add_anchor(1, "x", 3)
    first, second = builder.page("").anchors
    assert (first.block, first.href) == (0, "nowhere")
    assert (second.block, second.section, second.start, second.end) == (2, 3, 1, 4)
