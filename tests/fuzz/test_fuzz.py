"""A hundred cases of each kind, and the seed of every one that ever failed."""

from pathlib import Path
from time import process_time

import pytest

from tests.fuzz.cases import KINDS, failing

SEEDS = Path(__file__).with_name("seeds.txt")
"""A line for each: the kind and the seed, with a tab between."""
CASES = 100
LIMIT = 30.0
"""Seconds of processor time for all cases of a kind; most take one or two."""


@pytest.mark.parametrize("kind", KINDS)
def test_every_case_ends_in_a_page_or_a_message(kind: str) -> None:
    """No input ends in a traceback, and none takes its time."""
    kept = [line.split("\t") for line in SEEDS.read_text(encoding="utf-8").splitlines()]
    seeds = [*range(CASES), *(int(seed) for name, seed in kept if name == kind)]
    began = process_time()
    wrong = failing(kind, seeds)
    assert process_time() - began < LIMIT
    if wrong:
        KINDS[kind](wrong[:1])  # to be seen
    assert wrong == []


def test_a_failure_is_found_by_its_seed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that fail are told one by one."""

    def broken(seeds: list[int]) -> None:
        assert not {7, 42} & set(seeds)

    monkeypatch.setitem(KINDS, "broken", broken)
    assert failing("broken", list(range(50))) == [7, 42]
