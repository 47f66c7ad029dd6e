"""Processor time, measured so that other work on the machine disturbs no comparison.

What is compared takes turns, round after round, so that nothing has the quiet hours to itself;
and the fastest round counts, because whatever else the machine does can only add.
"""

import gc
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from time import process_time
from typing import Generic, TypeVar

DOUBLING = 2.15
"""What takes more than so many times as long for twice as much does not grow linearly."""

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Timings(Generic[Key]):
    """How long each piece of work took, in each round."""

    rounds: Sequence[Mapping[Key, float]]

    def seconds(self, key: Key) -> float:
        """Give the least that a piece of work took."""
        return min(each[key] for each in self.rounds)

    def ratio(self, key: Key, base: Key) -> float:
        """Give the time of one piece of work measured by that of another."""
        return self.seconds(key) / self.seconds(base)

    def exponent(self, smaller: Key, larger: Key, growth: float) -> float:
        """Give the power of the size with which time grows: 1 is linear, 0 is not at all."""
        return math.log(self.ratio(larger, smaller)) / math.log(growth)


def seconds(work: Callable[[], object]) -> float:
    """Measure the processor time of some work in this process."""
    gc.collect()
    start = process_time()
    work()
    return process_time() - start


def take_turns(works: Mapping[Key, Callable[[], float]], rounds: int) -> Timings[Key]:
    """Let pieces of work, each of which says how long it took, take turns."""
    return Timings([{key: work() for key, work in works.items()} for _ in range(rounds)])


def doublings(sizes: Sequence[int] | Mapping[int, object]) -> Iterator[tuple[int, int]]:
    """Pair sizes, in order, with those right behind them that are twice as large."""
    return ((small, large) for small, large in pairwise(sizes) if large == 2 * small)
