"""The tables of the benchmark, and the bounds that growth must keep."""

import platform
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.bench import builds
from tests.bench.builds import BuildPlan, SiteCosts
from tests.bench.speed import FLASHTEXT, FOLDING, MATCHING, OURS, REGEX, SPLICING, Bench
from tests.bench.timing import DOUBLING, Timings, doublings

_EXPONENT_OF_NAMES = 0.15
_SPEED = 50
_FEW = 0.01


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is measured."""

    documents: tuple[int, ...]
    """Sizes of the corpora; where one is twice the one before, growth is gated."""
    names: tuple[int, ...]
    sample: int
    """So many documents are linked with each number of names."""
    rounds: int
    builds: BuildPlan


QUICK = Plan((200, 400, 800), (50, 10_000), 20, 3, BuildPlan(50, (100, 200), 1))
FULL = Plan(
    (250, 500, 1000, 2000),
    (50, 500, 5000, 10_000),
    60,
    2,
    BuildPlan(200, (1000, 10_000), 1),
)


@dataclass(frozen=True, slots=True)
class Results:
    """All that was measured."""

    plan: Plan
    equal: Sequence[Bench]
    """Corpora of as many documents and ever more names."""
    against: Mapping[int, Timings[str]]
    """By the number of names."""
    by_documents: Mapping[int, float]
    """In units of a fixed piece of linking."""
    by_names: Timings[int]
    phases: Timings[str]
    """Of the largest of `equal`."""
    shares: Counter[str]
    built: Sequence[SiteCosts]


@dataclass(frozen=True, slots=True)
class Gate:
    """A bound that growth must keep."""

    name: str
    value: float
    bound: float

    @property
    def holds(self) -> bool:
        """Say whether it does."""
        return self.value <= self.bound


def gates(found: Results) -> Iterator[Gate]:
    """Compare each doubling of documents, and the growth of names, with their bounds."""
    for small, large in doublings(found.plan.documents):
        ratio = found.by_documents[large] / found.by_documents[small]
        yield Gate(f"linking, {small:,} -> {large:,} documents", ratio, DOUBLING)
    yield from (Gate(*each) for each in builds.growth(found.built))
    few, many = found.plan.names[0], found.plan.names[-1]
    power = found.by_names.exponent(few, many, many / few)
    yield Gate(f"exponent of linking, {few:,} -> {many:,} names", power, _EXPONENT_OF_NAMES)


def render(found: Results) -> str:
    """Write the results as a Markdown page."""
    parts = [
        _HEAD.format(python=platform.python_version(), system=platform.system()),
        *_rivals(found),
        *_shares(found),
        *_growth(found),
        *_builds(found),
    ]
    return "\n".join(parts) + "\n"


def _rivals(found: Results) -> Iterator[str]:
    yield _RIVALS.format(documents=found.plan.sample)
    yield f"| Names | This linker | {REGEX} | {FLASHTEXT} | Ours : `re` | Ours : flashtext |"
    yield "|--:|--:|--:|--:|--:|--:|"
    for bench in found.equal:
        timings = found.against[bench.corpus.names]
        cells = [f"{bench.corpus.names:,}"]
        there = timings.rounds[0]
        for key in (OURS, REGEX, FLASHTEXT):
            rate = bench.megabytes / timings.seconds(key) if key in there else 0
            cells.append(f"{rate:.2f} MB/s" if rate else "–")
        cells += [
            f"{timings.ratio(key, OURS):.2f}" if key in there else "–" for key in (REGEX, FLASHTEXT)
        ]
        yield f"| {' | '.join(cells)} |"


def _shares(found: Results) -> Iterator[str]:
    bench, total = found.equal[-1], found.shares.total()
    alone = _rate(found, MATCHING, SPLICING)
    yield _SHARES.format(
        names=bench.corpus.names,
        alone=alone,
        aim=_SPEED,
        met=_met(alone >= _SPEED),
        folded=_rate(found, FOLDING, MATCHING, SPLICING),
    )
    yield "| Step | MB/s |\n|:--|--:|"
    for phase in found.phases.rounds[0]:
        yield f"| {phase} | {_rate(found, phase):.0f} |"
    yield "\n| Part of linking | Share |\n|:--|--:|"
    for step, count in found.shares.most_common():
        if count / total >= _FEW:
            yield f"| `{step}` | {count / total:.0%} |"


def _rate(found: Results, *phases: str) -> float:
    """Give the MB/s of steps done one after the other."""
    return found.equal[-1].megabytes / sum(map(found.phases.seconds, phases))


def _growth(found: Results) -> Iterator[str]:
    yield _GROWTH.format(names=found.plan.names[-1], bound=DOUBLING)
    yield "| Documents | Time for each document, measured by the first |\n|--:|--:|"
    first = found.plan.documents[0]
    for size in found.plan.documents:
        each = found.by_documents[size] / found.by_documents[first] * first / size
        yield f"| {size:,} | {each:.2f} |"
    yield "\n| Names | Time for each MB, measured by the first |\n|--:|--:|"
    for names in found.plan.names:
        yield f"| {names:,} | {found.by_names.ratio(names, found.plan.names[0]):.2f} |"
    yield "\n| Growth | Value | Bound | |\n|:--|--:|--:|:--|"
    for gate in gates(found):
        yield f"| {gate.name} | {gate.value:.2f} | {gate.bound} | {_met(gate.holds)} |"


def _builds(found: Results) -> Iterator[str]:
    yield from builds.rows(found.built)
    yield "\n| Aim | Value | At most | |\n|:--|--:|--:|:--|"
    for name, value, aim in builds.aims(found.built):
        yield f"| {name} | {value:.2f} | {aim} | {_met(value <= aim)} |"


def _met(holds: bool) -> str:  # noqa: FBT001 - one question, one answer
    return "met" if holds else "not met"


_HEAD = """\
The documents are made up, from a seed: 600 words and more in headings, paragraphs and lists,
with emphasis, links and entities; one word in 25 begins a name, the rest follow the law of Zipf.
Times are processor time. What is compared takes turns on one machine, so trust the ratios; the
absolute numbers are those of this run (Python {python}, {system}).
"""
_RIVALS = """\
### Linking, and search and replace

{documents} documents. “This linker” reads the HTML, finds the names, asks whom they mean on the
day, chooses, links, and records each mention with its sentence. The others replace words, inside
tags and headings too, and know nothing but names. A ratio above 1: ours is faster.
"""
_SHARES = """
### Where the time goes

At {names:,} names. **Matching and splicing: {alone:.0f} MB/s** (aim: at least {aim}, {met}); with
folding, {folded:.0f} MB/s. Most of the rest is weighing each name.
"""
_GROWTH = """
### Growth

Linear in documents: twice as many take at most {bound} times as long. With {names:,} names:
"""
