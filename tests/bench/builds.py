"""What the hooks add to the build of a site, and how that grows with its documents."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from tests.bench.corpus import Corpus
from tests.bench.sites import build, write_plain_site, write_site
from tests.bench.timing import DOUBLING, Timings, doublings, take_turns

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.bench.cost import Cost

WITH_HOOKS = "with hooks"
PLAIN = "plain Material"
UNSEARCHED = "plain Material without its search"
_PLUGINS = {PLAIN: ["search"], UNSEARCHED: []}


@dataclass(frozen=True, slots=True)
class BuildPlan:
    """Which sites are built, and how often."""

    names: int
    documents: int
    """Of the site that is built with and without hooks."""
    rounds: int
    others: tuple[int, ...]
    """How many documents further sites have."""
    rounds_of_others: int


@dataclass(frozen=True, slots=True)
class Builds:
    """What builds took."""

    pages: int
    timings: Timings[str]
    """Of the same pages, with and without hooks."""
    costs: dict[int, Cost]
    """With hooks, by the number of documents."""
    plain: dict[str, Cost]
    """Without, as the theme comes and without its search."""


def measure(folder: Path, plan: BuildPlan) -> Builds:
    """Build one site with and without hooks in turn, then sites of other sizes."""
    site = folder / str(plan.documents)
    write_site(Corpus(plan.documents, plan.names), site)
    build(site)
    folders = {WITH_HOOKS: site, **{kind: folder / kind for kind in _PLUGINS}}
    for kind, plugins in _PLUGINS.items():
        write_plain_site(folders[kind], site / "site", plugins)
    costs: dict[str, list[Cost]] = {kind: [] for kind in folders}
    works = {kind: partial(_noted, place, costs[kind]) for kind, place in folders.items()}
    timings = take_turns(works, plan.rounds)
    by_size = {plan.documents: _least(costs[WITH_HOOKS])}
    for size in plan.others:
        write_site(Corpus(size, plan.names), folder / str(size))
        by_size[size] = _least([build(folder / str(size)) for _ in range(plan.rounds_of_others)])
    by_size = dict(sorted(by_size.items()))
    _doubt(folder, by_size)
    pages = sum(1 for _ in (site / "site").rglob("index.html"))
    return Builds(pages, timings, by_size, {kind: _least(costs[kind]) for kind in _PLUGINS})


def _doubt(folder: Path, by_size: dict[int, Cost]) -> None:
    """Build once more what seems to grow too fast: the machine may have been busy."""
    for pair in doublings(by_size):
        if by_size[pair[1]].seconds > DOUBLING * by_size[pair[0]].seconds:
            for size in pair:
                by_size[size] = _least([by_size[size], build(folder / str(size))])


def _noted(site: Path, costs: list[Cost]) -> float:
    costs.append(build(site))
    return costs[-1].seconds


def _least(costs: Sequence[Cost]) -> Cost:
    return min(costs, key=lambda cost: cost.seconds)
