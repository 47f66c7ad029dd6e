"""Locators: how readers and citations name the paragraphs of a source.

With added numbers that is `para 7`; with printed ones (`design.md`, section 4) `para 2.1`,
`rec. 12`, or `para_5` for a paragraph that prints none.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hooks.model.sources import Source

REC = "rec. "
"""What begins the number of a recommendation."""


def locator(number: int, source: Source | None) -> str:
    """Give the number of a paragraph by its position, such as `7` or `2.1`; `para_5` for none."""
    if source is None or source.meta.numbering == "added":
        return str(number)
    paragraph = source.paragraph(number)
    return (paragraph.printed if paragraph else "") or f"para_{number}"


def in_words(numbers: Iterable[int], source: Source | None = None, *, stop: str = "") -> str:
    """Write `para 7`, `paras 2, 4–6` or `rec 12`; `stop` follows what is cut short."""
    ordered = sorted(set(numbers))
    shown = {number: locator(number, source) for number in ordered}
    parts = []
    for kind, group in groupby(ordered, key=lambda number: _kind(shown[number])):
        runs = [[shown[each] for _, each in run] for _, run in groupby(enumerate(group), key=_gap)]
        if kind == "para_":
            parts += [each for run in runs for each in run]
            continue
        names = [_bare(run[0]) + (f"–{_bare(run[-1])}" if len(run) > 1 else "") for run in runs]
        is_one = len(runs) == 1 and len(runs[0]) == 1
        parts.append(f"{kind}{stop if is_one else 's'} {', '.join(names)}")
    return ", ".join(parts)


def place_in_words(number: int, source: Source | None = None) -> str:
    """Name one paragraph in a sentence: `paragraph 7`, `recommendation 12`."""
    shown = locator(number, source)
    if shown.startswith("para_"):
        return f"{shown}, which prints no number"
    return f"{'recommendation' if shown.startswith(REC) else 'paragraph'} {_bare(shown)}"


def _kind(shown: str) -> str:
    return "rec" if shown.startswith(REC) else "para_" if shown.startswith("para_") else "para"


def _gap(found: tuple[int, int]) -> int:
    return found[1] - found[0]


def _bare(shown: str) -> str:
    return shown.removeprefix(REC)
