"""Columns of figures that nearly touch."""

import re
from dataclasses import replace

import pytest

from hooks.add.lines.text_lines import Segment
from hooks.add.lines.touching_columns import part_cells


def row(line: str, at: int) -> tuple[Segment, ...]:
    """Make a line of one run of words, whose letters are five points wide and ten high."""
    words = [*re.finditer(r"\S+", line)]
    edges = tuple((5.0 * word.start(), 5.0 * word.end()) for word in words)
    text = " ".join(word[0] for word in words)
    return (Segment(text, edges[0][0], edges[-1][1], 12.0 * at, 10, edges=edges),)


def parted(page: str) -> list[list[str]]:
    """Give the cells of each line."""
    lines = enumerate(page.strip("\n").split("\n"))
    return [[each.text for each in line] for line in part_cells([row(x, n) for n, x in lines])]


def test_white_space_that_runs_down_all_rows_parts_them_and_their_head() -> None:
    """One space may part two columns here and two words there."""
    page = """
Pier        Ships in  Ships out  Dues
Old quay          12        140   310
Mole             140         15     8
Ann quay         112        150    20
"""
    assert parted(page) == [
        ["Pier", "Ships in", "Ships out", "Dues"],
        ["Old quay", "12", "140", "310"],
        ["Mole", "140", "15", "8"],
        ["Ann quay", "112", "150", "20"],
    ]


@pytest.mark.parametrize(
    "page",
    [
        "The quay\nMarrick 01632 960 772\nHarrow 01632 960 551",
        "It met on 3 May 2021\nIt met on 4 May 2021",
        "Old quay 12 140\nThe mole and the pier",
        "Old quay      12   140\n" + "The mole is as long as the pier is and it has 12 140 lamps",
    ],
)
def test_what_only_one_space_parts_is_no_row(page: str) -> None:
    """Numbers to ring up, days and prose stay as they are; one row shows nothing."""
    assert all(len(line) == 1 for line in parted(page))


def test_a_line_below_the_figures_is_cut_only_at_wide_space() -> None:
    """A sentence runs over the columns."""
    page = "Quay           12    140\nMole          112     15\nThe pier was shut all year"
    assert parted(page)[-1] == ["The pier was shut all year"]


def cells(at: int, *runs: tuple[int, str]) -> tuple[Segment, ...]:
    """Make a line of several runs of words, each with the column of letters where it begins."""
    made = []
    for column, words in runs:
        (one,) = row(" " * column + words, at)
        made.append(one)
    return tuple(made)


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        (
            cells(0, (0, "21"), (6, "A walk round the old quay Jo Osei"), (40, "4 May")),
            ["21", "A walk round the old quay", "Jo Osei", "4 May"],
        ),
        (
            cells(0, (0, "21"), (6, "A walk round the oldest quay of all"), (50, "4 May")),
            ["21", "A walk round the oldest quay of all", "4 May"],
        ),
        (cells(0, (6, "A walk round the old quay Jo Osei")), ["A walk round the old quay Jo Osei"]),
    ],
)
def test_a_word_that_begins_where_cells_of_other_rows_do_begins_a_cell(
    first: tuple[Segment, ...], expected: list[str]
) -> None:
    """A row of one cell is none, and a word that lies over the place of a column parts nothing."""
    rows = [cells(n, (0, "1"), (6, "Ask"), (32, "Ada Orme"), (40, "May")) for n in (1, 2)]
    assert [each.text for each in part_cells([first, *rows])[0]] == expected


@pytest.mark.parametrize(
    ("names", "count"),
    [(("Ada Orme New", "Jo Osei  Red", "Ann Lee  Old"), 3), (("Ada Orme New", "Jo Osei  Red"), 2)],
)
def test_a_word_of_each_of_many_rows_at_one_place_begins_a_column(
    names: tuple[str, ...], count: int
) -> None:
    """Though no gap shows it; in two rows it may be chance."""
    rows = [cells(n, (0, f"{n}.0"), (8, name)) for n, name in enumerate(names)]
    assert [len(line) for line in part_cells(rows)] == [count] * len(names)


def test_words_that_all_rows_repeat_are_one_cell() -> None:
    """Somebody who wrote each version has a family name at one place in all of them."""
    rows = [cells(n, (0, f"{n}.0"), (8, "Ada Orme")) for n in range(4)]
    assert [len(line) for line in part_cells(rows)] == [2] * 4


def test_words_of_a_list_that_stand_below_each_other_by_chance_are_no_cells() -> None:
    """As in a list that a typewriter wrote: one space is before each."""
    lines = ("The old quay leaks", "The new mole leaks", "The red lamp leaks", "The big boat leaks")
    rows = [cells(n, (0, f"{n}."), (5, words)) for n, words in enumerate(lines)]
    assert [len(line) for line in part_cells(rows)] == [2] * 4


def test_a_justified_line_is_no_row() -> None:
    """Its words are equally far apart, however far; those of a row of years are so by chance."""

    def spread(line: str) -> list[str]:
        (whole,) = row(line, 0)
        words = zip(whole.text.split(), whole.edges, strict=True)
        cells = tuple(
            replace(whole, text=word, left=left, right=right, edges=((left, right),))
            for word, (left, right) in words
        )
        return [each.text for each in part_cells([cells])[0]]

    assert spread("and      it      is      long") == ["and it is long"]
    assert spread("and      it   is      long") == ["and", "it", "is", "long"]
    assert spread("2019      2020      2021") == ["2019", "2020", "2021"]
