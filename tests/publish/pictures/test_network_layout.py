"""The network in columns: nothing covers anything else, nothing depends on chance."""

from itertools import combinations

import pytest

from hooks.edition.ties import Pair, Tie
from hooks.publish.pictures.network_layout import WIDTH, lay_out
from hooks.publish.pictures.network_picture import draw_network

LONG = "The Most Ancient and Honourable Company of Millers, Bakers and Chandlers of the Estuary"
RIGHT_TO_LEFT = "هيئة الموانئ الشمالية"


def pairs(count: int) -> list[Pair]:
    """Tie many to one another, in rings."""
    ids = [f"p-{at:03}" for at in range(count)]
    ends = [(ids[at], ids[(at * 7 + 1) % count]) for at in range(count)]
    sure = sorted({(min(two), max(two)) for two in ends if two[0] != two[1]})
    return [Pair(two, (Tie("together", *two, times=1),)) for two in sure]


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
