"""Offices with more holders than seats."""

import pytest

from hooks.link.advice.overlaps import post_overlaps
from tests.builders import organisation, person, registry


@pytest.mark.parametrize(
    ("first", "second", "seats", "is_told"),
    [
        (("2014-01-01", "2016-01-01"), ("2015-01-01", "2017-01-01"), "1", True),
        (("2014-01-01", "2016-01-01"), ("2016-01-02", "2017-01-01"), "1", False),
        (("2014-01-01", "2016-01-01"), ("2016-01-01", "2017-01-01"), "1", False),
        (("2014", "2016"), ("2016", "2017"), "1", False),
        (("2014-01-01", "2016-01-01"), ("2015-01-01", "2017-01-01"), "2", False),
        (("2014-01-01", "2016-01-01"), ("2015-01-01", "2015-01-01"), "1", False),
    ],
)
def test_two_in_one_seat_are_told(
    first: tuple[str, str], second: tuple[str, str], seats: str, *, is_told: bool
) -> None:
    """Not the day on which one hands over to the other, nor what may be so."""
    post = {"id": "chair", "label": "Chair", "seats": seats}
    people = [
        person(name, memberships=[{"post": "chair", "start_date": dates[0], "end_date": dates[1]}])
        for name, dates in (("ann-lee", first), ("jo-osei", second))
    ]
    known = registry(*people, organisation("board", posts=[post]))
    assert bool(post_overlaps(known)) == is_told


def test_terms_that_follow_each_other_are_one() -> None:
    """Who holds the office over their boundary holds it beside the same person."""
    years = (("2014-01-01", "2014-12-31"), ("2015-01-01", "2015-12-31"))
    ann = [{"post": "chair", "start_date": first, "end_date": last} for first, last in years]
    jo = {"post": "chair", "start_date": "2014-12-31", "end_date": "2015-01-01"}
    board = organisation("board", posts=[{"id": "chair", "label": "Chair"}])
    people = person("ann-lee", memberships=ann), person("jo-osei", memberships=[jo])
    assert len(post_overlaps(registry(*people, board))) == 1
