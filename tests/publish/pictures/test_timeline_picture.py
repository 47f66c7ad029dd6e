"""The picture of the timeline: every entry in its row, every label where there is room."""

from datetime import date

import pytest

from hooks.publish.pictures.timeline_picture import WIDTH as TIMELINE_WIDTH
from hooks.publish.pictures.timeline_picture import DatedEntry, draw

LONG = "The Most Ancient and Honourable Company of Millers, Bakers and Chandlers of the Estuary"


def entry(first: str, last: str = "", label: str = "Words") -> DatedEntry:
    """Make an entry of a timeline."""
    start = date.fromisoformat(first)
    end = date.fromisoformat(last) if last else start
    return DatedEntry(start, end, label, label, "#x", standing="said")


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
