"""The measure of growth, by which other tests know that a search stays fast."""

from collections.abc import Iterable

import pytest

from tests import growth as measure
from tests.growth import MOST, growth


@pytest.fixture(autouse=True)
def _without_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measure, "_REST", 0)


def test_what_grows_with_the_square_is_told_from_what_does_not() -> None:
    """Twice as much takes four times as long where each is compared with each."""
    assert growth(lambda size: lambda: [None for _ in range(size) for _ in range(size)], 800) > MOST
    assert growth(lambda size: lambda: sum(range(size)), 2_000_000) < MOST


@pytest.mark.parametrize(
    ("small", "large", "ratio"),
    [
        ([2.0, 1.0], [2.5], 2.5),  # the first, for which code is loaded, does not count
        ([9.0, 1.0], [4.0], 4.0),  # nor does it hide what grows
        ([1.0, 1.0, 1.0], [8.0, 2.0], 2.0),  # the large one was slowed, and is tried again
        ([1.0, 9.0], [2.0], 2.0),
    ],
)
def test_the_best_of_each_size_counts(
    monkeypatch: pytest.MonkeyPatch, small: Iterable[float], large: Iterable[float], ratio: float
) -> None:
    """Of the smaller size there are two tries before anything is good."""
    times = {1: [*small], 2: [*large]}
    monkeypatch.setattr(measure, "_seconds", lambda run: run())
    monkeypatch.setattr(measure, "_TRIES", 2 if len(times[2]) > 1 else 1)
    assert growth(lambda size: lambda: times[size].pop(0), 1) == ratio
    assert times == {1: [], 2: []}
