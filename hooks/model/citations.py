"""Citations: which paragraphs of which sources a statement rests on, and how these are named.

A paragraph is named by a *locator*. With added numbers that is `para 7`; with printed ones
(`DESIGN.md`, section 4) `para 2.1`, `rec. 12`, or `para_5` for a paragraph that prints none.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from hooks.model.sources import Source

REC = "rec. "
"""What begins the number of a recommendation."""
UNNUMBERED = "para_"
"""What begins the anchor by which a paragraph is named that prints no number."""


@dataclass(frozen=True, slots=True)
class CitedSource:
    """One source within a citation."""

    source: str
    """The id of the source."""
    paragraphs: tuple[int, ...] = ()
    """The positions of the paragraphs, ascending, each once; none for the whole source."""
    absent: str = ""
    """Words that the source is said not to mention; then no paragraphs."""
    pin: str = ""
    """Words of the source on which a paraphrase rests, in its paragraphs where it has some."""
    printed: tuple[tuple[str, str], ...] = ()
    """Locators as written, first and last, that are no plain numbers; until they are placed."""
    unknown: tuple[str, ...] = ()
    """Locators that the source does not have."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One `[@…]`, with its one or more sources."""

    raw: str
    """As the editor wrote it."""
    line: int
    """The line of the file, from 1."""
    cited: tuple[CitedSource, ...]
    """In the order in which they were written."""


def cited_paragraphs(parts: Iterable[CitedSource]) -> Iterator[tuple[str, int | None]]:
    """Yield each source and paragraph of a citation; None for a whole source."""
    for cited in parts:
        if cited.paragraphs:
            yield from ((cited.source, number) for number in cited.paragraphs)
        else:
            yield cited.source, None


def locator(number: int, source: Source | None) -> str:
    """Give the number of a paragraph by its position, such as `7` or `2.1`; `para_5` for none."""
    if source is None or source.meta.numbering == "added":
        return str(number)
    paragraph = source.paragraph(number)
    return (paragraph.printed if paragraph else "") or f"para_{number}"


def runs(
    numbers: Iterable[int], source: Source | None = None
) -> Iterator[tuple[str, list[list[int]]]]:
    """Yield the positions of paragraphs in runs, by what they are: `para`, `rec`, or `para_`.

    >>> [*runs([2, 4, 5, 6])]
    [('para', [[2], [4, 5, 6]])]
    """
    ordered = sorted(set(numbers))
    for kind, group in groupby(ordered, key=lambda number: _kind(locator(number, source))):
        apart = groupby(enumerate(group), key=lambda it: it[1] - it[0])
        yield kind, [[each for _, each in run] for _, run in apart]


def in_words(numbers: Iterable[int], source: Source | None = None, *, stop: str = "") -> str:
    """Write `para 7`, `paras 2, 4–6` or `rec 12`; `stop` follows what is cut short."""
    parts = []
    for kind, found in runs(numbers, source):
        if kind == UNNUMBERED:
            parts += [locator(each, source) for run in found for each in run]
            continue
        names = ["–".join(bare(each, source) for each in ends(run)) for run in found]
        parts.append(f"{kind}{stop if is_one(found) else 's'} {', '.join(names)}")
    return ", ".join(parts)


def ends(run: Sequence[int]) -> Sequence[int]:
    """Give the first and the last of a run, or its only one."""
    return run if len(run) == 1 else (run[0], run[-1])


def is_one(found: Sequence[Sequence[int]]) -> bool:
    """Say whether runs hold a single paragraph."""
    return len(found) == 1 and len(found[0]) == 1


def bare(number: int, source: Source | None) -> str:
    """Give the number of a paragraph without what it is: `12` for `rec. 12`."""
    return locator(number, source).removeprefix(REC)


def place_in_words(number: int, source: Source | None = None) -> str:
    """Name one paragraph in a sentence: `paragraph 7`, `recommendation 12`."""
    shown = locator(number, source)
    if shown.startswith(UNNUMBERED):
        return f"{shown}, which prints no number"
    return f"{'recommendation' if shown.startswith(REC) else 'paragraph'} {bare(number, source)}"


def _kind(shown: str) -> str:
    if shown.startswith(REC):
        return "rec"
    return UNNUMBERED if shown.startswith(UNNUMBERED) else "para"
