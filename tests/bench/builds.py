"""What a site costs, beside plain Material of the same Markdown files with its search."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tests.bench.corpus import Corpus
from tests.bench.cost import Cost
from tests.bench.readers import Search, first_searches
from tests.bench.serving import Save, saves
from tests.bench.sites import build, check, write_plain_site, write_site

_EXPONENT = 1.05
_TIMES_PLAIN, _WALL_TIMES_PLAIN, _CHECK_TIMES_PLAIN = 2.5, 2.0, 1.2
_MEMORY, _INDEXER = 650, 1.1 * 1024
"""MiB."""
_DISK = 7
"""Times the text and the originals of the sources."""
_SEARCH_SIZE, _SEARCH_REQUESTS = 0.4, 35
"""MB, and how many."""
_SECONDS = {"one source": 1.5, "the name of a person": 4}
"""After a file is saved, among as many documents as are served for measuring."""
_SERVED = 1000
"""The most documents of a site that is served for measuring."""


@dataclass(frozen=True, slots=True)
class BuildPlan:
    """Which sites are built, and how often."""

    names: int
    documents: tuple[int, ...]
    rounds: int


@dataclass(frozen=True, slots=True)
class SiteCosts:
    """What a site of one size costs."""

    documents: int
    pages: int
    plain: Cost
    ours: Cost
    check: Cost
    megabytes: float
    """Of the published site, in files of their own length."""
    files: int
    sources: float
    """MB of the sources' text and originals."""
    searches: Sequence[Search]
    saves: Sequence[Save]
    """What a preview takes."""


def measure(folder: Path, plan: BuildPlan) -> list[SiteCosts]:
    """Build sites of each size, and what they are compared with, in turn."""
    costs: dict[int, dict[str, list[Cost]]] = {}
    for size in plan.documents:
        site, plain = folder / f"{size}", folder / f"{size}-plain"
        write_site(Corpus(size, plan.names), site)
        write_plain_site(plain, site)
        costs[size] = {"plain": [], "ours": [], "check": []}
    for _ in range(plan.rounds):
        for size, taken in costs.items():
            taken["plain"].append(build(folder / f"{size}-plain"))
            taken["ours"].append(build(folder / f"{size}"))
            taken["check"].append(check(folder / f"{size}"))
    return [_site(folder, size, taken) for size, taken in costs.items()]


def rows(found: Sequence[SiteCosts]) -> Iterator[str]:
    """Write the tables of what sites cost, and where they stand to what is aimed at."""
    yield _HEAD
    for each in found:
        for name, cost in (
            ("plain Material", each.plain),
            ("with hooks", each.ours),
            ("`check`", each.check),
        ):
            yield (
                f"| {name} | {each.documents:,} | {cost.seconds:.1f} s | {cost.wall:.1f} s | "
                f"{cost.memory:,.0f} MiB | {cost.indexer:,.0f} MiB | "
                f"{cost.seconds / each.plain.seconds:.2f} | {cost.wall / each.plain.wall:.2f} |"
            )
    yield "\n| Documents | Pages | Site | Files | Site : sources |\n|--:|--:|--:|--:|--:|"
    for each in found:
        yield (
            f"| {each.documents:,} | {each.pages:,} | {each.megabytes:,.0f} MB | {each.files:,} | "
            f"{each.megabytes / each.sources:.1f} |"
        )
    yield "\n| First search | Documents | Requests | Bytes | Time |\n|:--|--:|--:|--:|--:|"
    for each in found:
        for search in each.searches:
            yield (
                f"| {search.kind} | {each.documents:,} | {search.requests} | "
                f"{search.size / 1e6:.2f} MB | {search.seconds:.1f} s |"
            )
    yield "\n| `serve`, after saving | Documents | Processor | Wall |\n|:--|--:|--:|--:|"
    for each in found:
        for save in each.saves:
            seconds = f"{save.seconds:.1f} s | {save.wall:.1f} s"
            yield f"| {save.what} | {each.documents:,} | {seconds} |"


def growth(found: Sequence[SiteCosts]) -> Iterator[tuple[str, float, float]]:
    """Name what is bounded, with its value and the bound: growth, and times plain Material."""
    for small, large in pairwise(found):
        span = f"{small.documents:,} -> {large.documents:,} documents"
        step = math.log(large.documents / small.documents)
        time = math.log(large.ours.seconds / small.ours.seconds) / step
        yield f"exponent of building, {span}", time, _EXPONENT
        if small.ours.memory:
            memory = math.log(large.ours.memory / small.ours.memory) / step
            yield f"exponent of memory, {span}", memory, _EXPONENT


def aims(found: Sequence[SiteCosts]) -> Iterator[tuple[str, float, float]]:
    """Name what is aimed at on a quiet machine of two cores, with its value and the aim."""
    for each in found:
        size = f"{each.documents:,} documents"
        plain = each.plain
        yield f"build : plain, {size}", each.ours.seconds / plain.seconds, _TIMES_PLAIN
        yield f"the same, wall, {size}", each.ours.wall / plain.wall, _WALL_TIMES_PLAIN
        yield f"check : plain, {size}", each.check.seconds / plain.seconds, _CHECK_TIMES_PLAIN
        yield f"MiB, {size}", each.ours.memory, _MEMORY
        yield f"MiB of the indexer, {size}", each.ours.indexer, _INDEXER
        yield f"site : sources, {size}", each.megabytes / each.sources, _DISK
        for search in each.searches:
            yield f"MB of a first search, {search.kind}, {size}", search.size / 1e6, _SEARCH_SIZE
            yield f"requests of it, {size}", search.requests, _SEARCH_REQUESTS
        for save in each.saves:
            yield f"`serve`, {save.what}, {size}", save.seconds, _SECONDS[save.what]


def _site(folder: Path, size: int, taken: dict[str, list[Cost]]) -> SiteCosts:
    least = {kind: min(costs, key=lambda cost: cost.seconds) for kind, costs in taken.items()}
    site = folder / f"{size}" / "site"
    files = [path for path in site.rglob("*") if path.is_file()]
    given = [path for path in (folder / f"{size}" / "sources").rglob("*") if path.is_file()]
    return SiteCosts(
        size,
        sum(path.name == "index.html" for path in files),
        **least,
        megabytes=sum(path.stat().st_size for path in files) / 1e6,
        files=len(files),
        sources=sum(path.stat().st_size for path in given) / 1e6,
        searches=first_searches(site),
        saves=saves(site.parent) if size <= _SERVED else [],
    )


_HEAD = """
### Sites

Plain Material builds the same Markdown files, with its own search. There is a briefing for every
20 documents, with quotations and citations. Sizes and kinds take turns; the least of the rounds
counts.

| Build | Documents | Processor | Wall | Memory | Indexer | : plain, processor | : plain, wall |
|:--|--:|--:|--:|--:|--:|--:|--:|"""
