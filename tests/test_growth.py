"""The measure of growth, by which other tests know that a search stays fast."""

from __future__ import annotations

from tests.growth import MOST, growth


def test_what_grows_with_the_square_is_told_from_what_does_not() -> None:
    """Twice as much takes four times as long where each is compared with each."""
    assert growth(lambda size: lambda: [None for _ in range(size) for _ in range(size)], 800) > MOST
    assert growth(lambda size: lambda: sum(range(size)), 2_000_000) < MOST
