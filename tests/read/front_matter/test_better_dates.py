"""Dates that are no dates, with the line to write."""

import pytest

from hooks.read.front_matter.better_dates import better_date


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        ("present", "Leave the key out while it lasts."),
        ("TBC", "Leave the key out while nobody knows it."),
        ("2014/3/5", "Write: 2014-03-05"),
        ("2014-3", "Write: 2014-03"),
        ("2014-03-05T10:00", "Write: 2014-03-05"),
        ("2014-25-03", "If the day stands before the month, write: 2014-03-25"),
        ("2014-02-30", "February 2014 has 28 days."),
        ("2014-13-40", "A year has twelve months."),
        ("5 March 2014", "Write: 2014-03-05"),
        ("March 2014", "Write: 2014-03"),
        ("25/03/2014", "Write: 2014-03-25"),
        ("5-3-2014", "If the day comes first, write: 2014-03-05"),
        ("c. 2014", "If no more is known, write: 2014"),
        ("2014 to 2016", "Give one date. A span is two keys: `start_date` and `end_date`."),
        ("5 March", "A date has a year."),
        ("long ago", ""),
    ],
)
def test_the_hint_gives_the_line(given: str, hint: str) -> None:
    """What is certain is written; what is not is told as a question, or asked for."""
    assert better_date(given, "Write: {}".format) == hint
