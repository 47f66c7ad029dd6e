"""Statements: figures, dates and names that the cited paragraphs bear out.

Rule 8 of `design.md`, section 6. This does not check meaning, and the site says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from hooks.verify.texts.datings import Dating, find_datings
from hooks.verify.texts.figures import Figure, find_figures, find_number_words
from hooks.verify.texts.findings import Finding, show
from hooks.verify.texts.folded_words import blanked
from hooks.verify.texts.quotation_folding import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence


_NARROW_THOUSANDS = re.compile("(?<=[0-9])[\u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))")
_SPACED = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?: [0-9]{3})+(?![0-9.,])")
_RANGE_END = re.compile(r"\s*(?:-|to|and|or)\s*$")
_YEAR_DIGITS = 4


class Evidence:
    """The figures and dates of the texts that bear a statement out."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Collect them from the cited paragraphs and the cited source's own details."""
        self.datings: list[Dating] = []
        self.numbers: set[Decimal | str] = set()
        self.ordinals: set[Decimal | str] = set()
        self.percents: set[Decimal | str] = set()
        for said in map(_said, dict.fromkeys(texts)):
            self.datings += said.datings
            self.numbers |= said.numbers
            self.ordinals |= said.ordinals
            self.percents |= said.percents

    def bears_out(self, figure: Figure, words: str) -> bool:
        """Say whether a figure of a statement, which reads `words`, is there."""
        if figure.percent:
            return bool(figure.values & self.percents)
        if figure.ordinal and figure.values & self.ordinals:
            return True
        if figure.values & self.numbers:
            return True
        digits = re.match(r"[0-9]+", words)
        is_year = digits is not None and len(digits[0]) == _YEAR_DIGITS
        return is_year and any(each.year in figure.values for each in self.datings)

    def dates(self, dating: Dating) -> bool:
        """Say whether a date of a statement is there."""
        if any(each.bears_out(dating) for each in self.datings):
            return True
        return not dating.month and dating.year in self.numbers


def unsupported_figures(
    text: str,
    excluded: Iterable[tuple[int, int]],
    evidence: Evidence,
    where: str = "the cited paragraphs",
) -> list[Finding]:
    """Report each number in digits and each date of a statement that the evidence does not have.

    Excluded are the spans of quotations, absences and citations. `where` names what is cited.
    """
    folded = fold(_NARROW_THOUSANDS.sub(",", blanked(text, excluded))).text
    datings = find_datings(folded)
    missing = [
        span for span, each in _by_span(datings).items() if not _dated(folded, each, evidence)
    ]
    rest = _without(folded, datings)
    missing += [
        (figure.start, figure.end)
        for figure in find_figures(rest)
        if not evidence.bears_out(figure, rest[figure.start : figure.end])
    ]
    found = dict.fromkeys(folded[start:end].strip() for start, end in sorted(missing))
    return [_figure_finding(words, where) for words in found]


def unsupported_names(
    named: Mapping[str, str], borne_out: Collection[str], where: str = "the cited paragraphs"
) -> list[Finding]:
    """Report persons, organisations and posts that a statement names and the evidence does not.

    `named` has the words by the id of the entity; `borne_out` the ids that the cited paragraphs
    and the cited source's own details name, under any name.
    """
    hint = "Cite the paragraph that names them, or take the name out."
    return [
        Finding("unsupported-name", f"{show(words)} is not named in {where}", hint)
        for entity, words in named.items()
        if entity not in borne_out
    ]


@dataclass(frozen=True, slots=True)
class _Said:
    """The figures and dates of one text."""

    datings: tuple[Dating, ...]
    numbers: frozenset[Decimal | str]
    ordinals: frozenset[Decimal | str]
    percents: frozenset[Decimal | str]


@lru_cache(maxsize=10_000)
def _said(text: str) -> _Said:
    """Read the figures and dates of a text; the same paragraphs are cited again and again."""
    folded = fold(_NARROW_THOUSANDS.sub(",", text)).text
    datings = find_datings(folded)
    rest = _without(folded, datings)
    digits = find_figures(rest)
    figures = [*digits, *find_number_words(rest)]
    numbers = {Decimal(each[0].replace(" ", "")) for each in _SPACED.finditer(rest)}
    percents = [figure for figure in figures if figure.percent] + [
        one
        for one, two in pairwise(digits)
        if two.percent and _RANGE_END.fullmatch(rest[one.end : two.start])
    ]
    return _Said(
        tuple(datings),
        frozenset(numbers).union(*(each.values for each in figures if not each.ordinal)),
        frozenset().union(*(each.values for each in figures if each.ordinal)),
        frozenset().union(*(each.values for each in percents)),
    )


def _by_span(datings: Iterable[Dating]) -> dict[tuple[int, int], list[Dating]]:
    found: dict[tuple[int, int], list[Dating]] = {}
    for dating in datings:
        found.setdefault((dating.start, dating.end), []).append(dating)
    return found


def _dated(text: str, datings: Sequence[Dating], evidence: Evidence) -> bool:
    """Say whether dates that share a place are there: either reading of 5/3/2014, or else all."""
    words = text[datings[0].start : datings[0].end]
    is_numeric = bool(datings[0].day) and not any(map(str.isalpha, words))
    return (any if is_numeric else all)(map(evidence.dates, datings))


def _without(text: str, datings: Iterable[Dating]) -> str:
    return blanked(text, ((dating.start, dating.end) for dating in datings))


def _figure_finding(words: str, where: str) -> Finding:
    text = f"{show(words)} is not in {where}"
    hint = "Correct it, or cite the paragraph that says it."
    return Finding("unsupported-figure", text, hint)
