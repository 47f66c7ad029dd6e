"""Times of day, by the clock of 24 hours."""

import pytest

from hooks.verify.texts.clock_times import find_times, opposite


@pytest.mark.parametrize(
    ("text", "times", "hour"),
    [
        ("at 9:30", {"9:30", "21:30"}, None),
        ("at 9.30 pm", {"21:30"}, None),
        ("at 21:30", {"21:30"}, None),
        ("at 5 a.m.", {"5:00"}, 5),
        ("at 12.15 am", {"0:15"}, None),
        ("at quarter to one", {"12:45", "0:45"}, None),
        ("at 9.30 in the morning", {"9:30"}, None),
        ("9 in the evening", {"21:00"}, 9),
        ("it was 9.30 metres, 9 in the lot", None, None),
        ("5 arms", None, None),
    ],
)
def test_one_time(text: str, times: set[str] | None, hour: int | None) -> None:
    """Where the half of the day is not told, either may be meant."""
    found = [(set(each.times), each.hour) for each in find_times(text)]
    assert found == ([(times, hour)] if times else [])


def test_the_other_half_of_the_day() -> None:
    """Going there twice comes back."""
    assert opposite("9:30") == "21:30"
    assert opposite("21:30") == "9:30"
