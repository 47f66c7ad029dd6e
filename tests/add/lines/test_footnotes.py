"""Notes at the feet of pages."""

import pytest

from hooks.add.blocks.extract import Repair
from hooks.add.lines.footnotes import find_footnotes, moved, note_blocks
from hooks.add.lines.text_lines import Line, Segment

SMALL = 7


def page(number: int, *lines: str) -> list[Line]:
    """Set the lines of a page: those that begin with `~` in small letters, `|` parts cells."""
    found = []
    for at, line in enumerate(lines):
        height = SMALL if line.startswith("~") else 10
        texts = line.removeprefix("~").split("|")
        segments = tuple(Segment(text, 50 * n, 90, 12 * at, height) for n, text in enumerate(texts))
        found.append(Line(segments, 100 * number + 10 * at, 100 * number + 10 * at + 9, number))
    return found


def notes(*pages: list[Line]) -> dict[int, list[str]]:
    """Give the notes of each page."""
    found = find_footnotes([line for each in pages for line in each], 10)
    return {
        at: ["/".join(line.text for line in note) for note in each] for at, each in found.items()
    }


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["The quay", "~1 Ibid."], ["1 Ibid."]),
        (["The quay", "~1 Ibid.", "~2 See", "~below."], ["1 Ibid.", "2 See/below."]),
        (["The quay", "~* Ibid."], ["* Ibid."]),
        (["The quay", "~¹ Ibid."], ["¹ Ibid."]),
        (["The quay", "~[3] “Ibid."], ["[3] “Ibid."]),
        (["The quay", "~1|Ibid."], ["1 Ibid."]),
        (["The quay", "~and so on", "~1 Ibid."], ["1 Ibid."]),
    ],
)  # fmt: skip
def test_small_lines_behind_a_number_or_a_star_are_notes(
    lines: list[str], found: list[str]
) -> None:
    """Those below a note go on with it; those above the first are none."""
    assert notes(page(1, *lines)) == {1: found}


@pytest.mark.parametrize(
    "lines",
    [
        ["The quay", "1 Ibid."],
        ["The quay", "~Ibid."],
        ["The quay", "~1 Ibid.", "The pier"],
        ["~1 Ibid.", "~2 See above."],
        ["The quay", "~1|Ask|Ada", "~2|Tell|Jo"],
        ["The quay", "~Ask|Ada"],
        ["The quay", "~2019 was long."],
        ["The quay", "~1 2 3"],
    ],
)
def test_other_lines_are_none(lines: list[str]) -> None:
    """Usual letters, no sign, words below, a page of nothing else, a small table, a year."""
    assert notes(page(1, *lines)) == {}


def test_each_page_has_its_own_notes() -> None:
    """A page without any is not told."""
    pages = page(1, "One", "~1 Ibid."), page(2, "Two"), page(3, "Three", "~2 Ibid.")
    assert notes(*pages) == {1: ["1 Ibid."], 3: ["2 Ibid."]}


def test_a_note_is_a_block_without_a_number() -> None:
    """Its lines are one; it stands on its page."""
    (block,) = note_blocks([page(4, "~1 See above", "~and below.")])
    assert (block.lines, block.css_class) == (("1 See above and below.",), "unnumbered")
    assert (block.page, block.end_page) == (4, 4)


def test_notes_that_cut_a_sentence_are_moved_by_two_corrections() -> None:
    """They are taken out where they stand, and put behind the sentence."""
    first, second = page(1, "~1 Ibid.", "~2 See above.")
    taken, put = moved([[first], [second]], 300)
    assert (taken.start, taken.end, taken.replacement) == (100, 119, "")
    assert put == Repair(300, 300, " 1 Ibid. 2 See above.", "The same note")
