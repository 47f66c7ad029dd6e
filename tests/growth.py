"""Growth: how much longer something takes when there is twice as much of it."""

import gc
from collections.abc import Callable
from time import process_time, sleep

MOST = 3.0
"""Twice as much takes twice as long; where time grows with the square it takes four times."""
_TRIES = 15
"""A busy machine slows a try, and never makes one faster: of each size the best try counts.
The smaller size has two at least, since a slow one would hide growth; of the larger one will do."""
_REST = 0.2
"""Seconds more to wait after each try that failed, for what else is running to pass."""


def growth(make: Callable[[int], Callable[[], object]], size: int) -> float:
    """Give the ratio of the time for twice the size to that for the size.

    What `make` returns is timed; how long it takes to make it does not count.
    """
    small, large = _seconds(make(size)), float("inf")
    for attempt in range(_TRIES):
        small = min(small, _seconds(make(size)))
        large = min(large, _seconds(make(2 * size)))
        if large < MOST * small:
            break
        sleep(attempt * _REST)
    return large / small


def _seconds(run: Callable[[], object]) -> float:
    """Time a call without the garbage collector, whose rounds depend on what else there is."""
    gc.collect()
    gc.disable()
    try:
        began = process_time()
        run()
        return process_time() - began
    finally:
        gc.enable()
