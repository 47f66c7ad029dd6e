"""Pictures made at build time: nothing covers anything else, and nothing depends on chance."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest

from hooks.edition.ties import Pair, Tie
from hooks.publish.pictures.network_layout import WIDTH, lay_out
from hooks.publish.pictures.network_picture import draw_network
from hooks.publish.pictures.text_width import break_lines, shorten, width
from hooks.publish.pictures.timeline_picture import WIDTH as TIMELINE_WIDTH
from hooks.publish.pictures.timeline_picture import Entry, draw

LONG = "The Most Ancient and Honourable Company of Millers, Bakers and Chandlers of the Estuary"
RIGHT_TO_LEFT = "هيئة الموانئ الشمالية"


def pairs(count: int) -> list[Pair]:
    """Tie many to one another, in rings."""
    ids = [f"p-{at:03}" for at in range(count)]
    ends = [(ids[at], ids[(at * 7 + 1) % count]) for at in range(count)]
    sure = sorted({(min(two), max(two)) for two in ends if two[0] != two[1]})
    return [Pair(two, (Tie("together", *two, times=1),)) for two in sure]


def entry(first: str, last: str = "", label: str = "Words") -> Entry:
    """Make an entry of a timeline."""
    start = date.fromisoformat(first)
    end = date.fromisoformat(last) if last else start
    return Entry(start, end, label, label, "#x", standing="said")


@pytest.mark.parametrize("count", [2, 10, 200])
@pytest.mark.parametrize("name", ["Ann", LONG, "A" * 90, RIGHT_TO_LEFT])
def test_no_box_covers_another_or_leaves_the_picture(count: int, name: str) -> None:
    """Few and many, with short, long and unbreakable names: each box stands free, inside."""
    picture = draw_network(pairs(count), lambda _: name, {"p-001", "p-004"})
    assert 2 <= len(picture.boxes) <= 24
    for box in picture.boxes:
        assert box.width / 2 <= box.x <= WIDTH - box.width / 2
        assert box.height / 2 <= box.y <= picture.height - box.height / 2
    for one, other in combinations(picture.boxes, 2):
        beside = abs(one.x - other.x) >= (one.width + other.width) / 2
        below = abs(one.y - other.y) >= (one.height + other.height) / 2
        assert beside or below, (one, other)


def test_two_layouts_are_alike() -> None:
    """The same ties give the same picture, whoever else was drawn before."""
    first = draw_network(pairs(30), str, ())
    draw_network(pairs(7), str, ())
    assert draw_network(pairs(30), str, ()) == first


def test_lines_between_columns_pass_behind_no_box() -> None:
    """People stand at the left, bodies at the right, nothing between them."""
    people = {f"p-{at:03}" for at in range(0, 30, 2)}
    picture = draw_network(pairs(30), str, people)
    left = [box.x + box.width / 2 for box in picture.boxes if box.entity in people]
    right = [box.x - box.width / 2 for box in picture.boxes if box.entity not in people]
    assert max(left) < min(right)


def test_neighbours_stand_beside_one_another() -> None:
    """The columns follow one another, so that no two lines cross where none need."""
    people = [f"p-{at}" for at in range(6)]
    ties = [(each, f"b-{at}") for each, at in zip(people, (3, 0, 5, 1, 4, 2), strict=True)]
    words = {each: [each] for pair in ties for each in pair}
    boxes, _ = lay_out(words, ties, people)
    order = sorted(ties, key=lambda pair: boxes[pair[0]].y)
    assert [boxes[body].y for _, body in order] == sorted(boxes[body].y for _, body in order)


def test_being_named_together_is_drawn_only_without_a_stronger_tie() -> None:
    """Of two who wrote to each other nothing else is drawn; the table has it."""
    both = Pair(("a", "b"), (Tie("wrote", "a", "b", 1), Tie("together", "a", "b", 3)))
    alone = Pair(("a", "c"), (Tie("together", "a", "c", 1),))
    picture = draw_network([both, alone], str, ())
    assert [line.tie.kind for line in picture.lines] == ["wrote", "together"]


def test_a_timeline_without_entries_is_no_picture() -> None:
    """Nothing dated, nothing drawn."""
    assert draw([("Events", [], 5)]) is None


@pytest.mark.parametrize(
    "span",
    [("2019-05-01", "2019-05-01"), ("1955-01-01", "2015-12-31"), ("0001-01-01", "9999-12-31")],
)
def test_a_scale_fits_a_day_as_well_as_all_years(span: tuple[str, str]) -> None:
    """Marks stay inside the picture, and its years are few enough to read."""
    picture = draw([("Events", [entry(each) for each in span], 5)])
    assert picture
    assert 1 <= len(picture.ticks) <= 17
    for mark in picture.bands[0].marks:
        assert 0 <= mark.left <= mark.right <= TIMELINE_WIDTH


def test_entries_of_one_day_get_rows_of_their_own_as_long_as_there_are_rows() -> None:
    """No label covers another; what has no room is counted."""
    many = [entry("1990-05-05", label=LONG) for _ in range(9)]
    picture = draw([("Events", many, 5)])
    assert picture
    (band,) = picture.bands
    assert len({mark.top for mark in band.marks}) == len(band.marks) == 5
    assert band.left_out == 4


def test_a_label_stands_where_there_is_room() -> None:
    """Behind its mark, before it near the edge, and over a bar that fills the picture."""
    picture = draw([("Events", [entry("1990-01-01"), entry("1999-12-31")], 5)])
    bar = draw([("Offices", [entry("1990-01-01", "1999-12-31")], 5)])
    assert picture
    assert bar
    assert [mark.before for mark in picture.bands[0].marks] == [False, True]
    (mark,) = bar.bands[0].marks
    assert (mark.before, mark.over) == (False, True)


def test_a_label_has_as_many_words_as_there_is_room_for() -> None:
    """A few entries have long labels; among many they are cut, so that fewer are left out."""
    title = "The company of millers, bakers and chandlers meets at the mill"
    few = draw([("Events", [entry(f"{1990 + at}-05-05", label=title) for at in range(3)], 5)])
    many = draw([("Events", [entry(f"{1990 + at}-05-05", label=title) for at in range(12)], 5)])
    assert few
    assert many
    assert {mark.text for mark in few.bands[0].marks} == {title}
    assert {mark.text for mark in many.bands[0].marks} != {title}


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("short", 9, "short"),
        ("cut between words here", 14, "cut between…"),
        ("Unbreakable", 6, "Unbre…"),
        ("港湾事務所", 7, "港湾事…"),
        ("e\u0301e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301…"),
    ],
)
def test_words_are_cut_to_size(text: str, most: int, expected: str) -> None:
    """Between words where that leaves enough, wide letters counted as two, marks as none."""
    assert shorten(text, most) == expected
    assert width(expected) <= most


def test_lines_hold_all_words_or_end_in_dots() -> None:
    """A name is broken between words; a word that is too long, anywhere."""
    assert break_lines("one two three", 7, 3) == ["one two", "three"]
    assert break_lines("abcdefghij kl", 4, 3) == ["abcd", "efgh", "ij…"]
    assert break_lines("", 4, 3) == []
