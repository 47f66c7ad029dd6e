"""Support: figures, dates and weekdays of a statement that the cited places have as well.

`DESIGN.md`, section 6, “Statements”. This does not check meaning, and the site says so.
"""

import re
from calendar import day_name, monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache

from hooks.model.grouping import grouped
from hooks.verify.texts.datings import Dating, find_datings, find_months
from hooks.verify.texts.figures import (
    ORDINAL,
    Amount,
    Figure,
    find_figures,
    find_shares,
    spaced_numbers,
)
from hooks.verify.texts.findings import Finding, show
from hooks.verify.texts.folded_words import blanked
from hooks.verify.texts.quotation_folding import fold

_NARROW_THOUSANDS = re.compile("[\u00a0\u2009\u202f](?<=[0-9].)(?=[0-9]{3}(?![0-9]))")
_PART = re.compile(r"(?:an?|one)\b", re.IGNORECASE)
_YEAR = re.compile(r"[12][0-9]{3}")
_QUARTERS = frozenset("q1 q2 q3 q4".split())
_FIRST: Amount = (Decimal(1), ORDINAL)
_NEVER_CHECKED: tuple[set[Amount], ...] = ({(Decimal(1), "")}, {_FIRST}, {_FIRST, ("q1", "")})
"""What `one`, `first` and `first quarter` mean."""
_TWELVE = 12
_WEEKDAY = re.compile(rf"\b(?P<day>{'|'.join(day_name)})s?\b")
_MAY_BE_WEEKDAY = re.compile(r"\b[FMSTW][A-Za-z]{2,}\b")
_WEEKDAYS = {day[:end].lower(): day for day in day_name for end in range(3, len(day) + 1)}
"""What is written of a weekday in a source, in small letters: `tue`, `tues`, `tuesday`."""
_TWICE = re.compile(r"twice\b(?! as (?:many|much|\w+ as)\b)", re.IGNORECASE)
_BESIDE = re.compile(r"[\s,(]*(?:the\s+)?")


class StatedFigures:
    """The figures, dates and weekdays of the texts that bear a statement out."""

    def __init__(self, *texts: tuple[Iterable[str], int]) -> None:
        """Take texts of sources, the cited paragraphs and the details, with the year of each.

        They are read once a statement has a figure: a day or month without a year takes that year.
        """
        self._texts = texts

    @cached_property
    def datings(self) -> frozenset[Dating]:
        """Give the dates, and those without a year also with that of their source."""
        found = ((each, year) for said, year in self._said() for each in said.datings)
        return frozenset(
            dated for each, year in found for dated in (each, replace(each, year=each.year or year))
        )

    @cached_property
    def amounts(self) -> frozenset[Amount]:
        """Give the figures."""
        return frozenset().union(*(said.amounts for said, _ in self._said()))

    @cached_property
    def weekdays(self) -> frozenset[str]:
        """Give the days of the week."""
        return frozenset().union(*(said.weekdays for said, _ in self._said()))

    def _said(self) -> Iterator[tuple["_Said", int]]:
        return ((_said(text), year) for texts, year in self._texts for text in texts)

    def bears_out(self, figure: Figure, words: str) -> bool:
        """Say whether a figure of a statement, which reads `words`, is there."""
        if figure.amounts & self.amounts:
            is_opposed = not self.amounts.isdisjoint(figure.opposite_times)
            return not (is_opposed and self.amounts.isdisjoint(figure.times))
        days = {value for value, unit in figure.amounts if unit == ORDINAL}
        is_part = _PART.match(words) is not None  # no day is “a third”
        if not is_part and any(each.day in days for each in self.datings if each.day):
            return True
        year = _YEAR.match(words)
        return year is not None and self.dates(Dating(0, 0, int(year[0])))

    def dates(self, dating: Dating) -> bool:
        """Say whether a date of a statement is there."""
        if any(each.bears_out(dating) for each in self.datings):
            return True
        if dating.last:  # “from April 2013 to March 2014”
            apart = {each.year for each in self.datings if not each.last}
            years = (dating.year, dating.last)
            return all(year in apart or (Decimal(year), "") in self.amounts for year in years)
        return not dating.month and (Decimal(dating.year), "") in self.amounts


def unsupported_figures(
    text: str, excluded: Iterable[tuple[int, int]], evidence: StatedFigures
) -> list[str]:
    """List each number, date and weekday of a statement that the evidence does not have.

    Excluded are the spans of quotations, absences and citations.

    >>> said = StatedFigures((["Twelve lamps burned on 5 May."], 1897))
    >>> unsupported_figures("12 lamps, not 13, in May 1897", (), said)
    ['13']
    """
    folded = fold(_NARROW_THOUSANDS.sub(",", blanked(text, excluded))).text
    datings = find_datings(folded)
    by_span = grouped(((each.start, each.end), each) for each in datings)
    missing = [span for span, each in by_span.items() if not _dated(folded, each, evidence)]
    rest = _without(folded, datings)
    figures = find_figures(rest)
    spaced = (it for it in spaced_numbers(rest) if it.amounts & evidence.amounts)
    shares = {(it.start, it.end): True for it in spaced} | dict(_shares(rest, figures, evidence))
    missing += [
        (figure.start, figure.end)
        for figure in _checked(rest, figures)
        if not any(start <= figure.start < end for start, end in shares)
        and not evidence.bears_out(figure, rest[figure.start : figure.end])
    ]
    missing += [span for span, is_borne_out in shares.items() if not is_borne_out]
    missing += [
        day.span()
        for day in _WEEKDAY.finditer(folded)
        if day["day"] not in evidence.weekdays and not _is_of_calendar(day, datings)
    ]
    return list(dict.fromkeys(folded[start:end].strip() for start, end in sorted(missing)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing(Finding):
    """The finding that what is cited for a statement does not have some words of it."""

    words: str


def figure_finding(words: str) -> Missing:
    """Report a number, date or weekday that the evidence does not have."""
    text = f"{show(words)} is not in the cited paragraphs"
    hint = "Correct it, or cite the paragraph that says it."
    return Missing("unsupported-figure", text, hint, words=words)


def name_finding(words: str, more: str = "") -> Missing:
    """Report a name that the evidence does not have; `more` is a further way out."""
    hint = f"Cite the paragraph that names them, or take the name out.{more}"
    text = f"{show(words)} is not named in the cited paragraphs"
    return Missing("unsupported-name", text, hint, words=words)


def _shares(
    folded: str, figures: Sequence[Figure], evidence: StatedFigures
) -> Iterator[tuple[tuple[int, int], bool]]:
    """Yield the shares that are there or contradicted, as `one in three` by `two in three`.

    Of any other share each number is asked about by itself.
    """
    for each in find_shares(folded, figures):
        is_there = bool(each.amounts & evidence.amounts)
        if is_there or each.rate & evidence.amounts:
            yield (each.start, each.end), is_there


def _checked(folded: str, figures: Iterable[Figure]) -> Iterator[Figure]:
    """Yield the figures of a folded text that must be borne out: not `one`, not `first`."""
    for each in figures:
        is_never = each.in_words and each.amounts in _NEVER_CHECKED
        if not is_never and not _TWICE.match(folded, each.start):
            yield each


def beyond_twelve(folded: str) -> list[Figure]:
    """Give the figures of a folded text but plain number words up to twelve that are no days."""
    days = {at for each in find_datings(folded) if each.day for at in range(each.start, each.end)}
    every = find_figures(folded)
    plain = (it for it in every if it.in_words and all(_is_plain(*one) for one in it.amounts))
    allowed = [each for each in plain if each.start not in days]
    return [each for each in every if each not in allowed]


def _is_plain(value: Decimal | str, unit: str) -> bool:
    if isinstance(value, str):
        return value in _QUARTERS
    whole = value == value.to_integral_value()
    return whole and unit in {"", ORDINAL} and value <= _TWELVE


@dataclass(frozen=True, slots=True)
class _Said:
    """The figures, dates and weekdays of one text."""

    datings: frozenset[Dating]
    amounts: frozenset[Amount]
    weekdays: frozenset[str]


@lru_cache(maxsize=2_000)
def _said(text: str) -> _Said:
    """Read the figures and dates of a text; the same paragraphs are cited again and again."""
    folded = fold(_NARROW_THOUSANDS.sub(",", text)).text
    datings = find_datings(folded)
    rest = _without(folded, datings)
    words = {each.lower().removesuffix("s") for each in _MAY_BE_WEEKDAY.findall(folded)}
    figures = find_figures(rest)
    amounts = [each.amounts for each in (*figures, *spaced_numbers(rest))]
    amounts += [each.amounts | each.rate for each in find_shares(rest, figures)]
    return _Said(
        frozenset(replace(each, start=0, end=0) for each in [*datings, *find_months(rest)]),
        frozenset().union(*amounts),
        frozenset(_WEEKDAYS[each] for each in words & _WEEKDAYS.keys()),
    )


def _is_of_calendar(day: re.Match[str], datings: Iterable[Dating]) -> bool:
    """Say whether a weekday stands beside a whole date that is that day by the calendar."""
    text = day.string
    for each in datings:
        behind = _BESIDE.fullmatch(text, day.end(), each.start) if day.end() <= each.start else None
        before = _BESIDE.fullmatch(text, each.end, day.start()) if each.end <= day.start() else None
        if (behind or before) and each.year and each.month and each.day:
            last = monthrange(each.year, each.month)[1]
            if each.day <= last:
                weekday = date(each.year, each.month, each.day).weekday()
                return day_name[weekday] == day["day"]
    return False


def _dated(text: str, datings: Sequence[Dating], evidence: StatedFigures) -> bool:
    """Say whether dates that share a place are there: either reading of 5/3/2014, or else all."""
    words = text[datings[0].start : datings[0].end]
    is_numeric = bool(datings[0].day) and not any(map(str.isalpha, words))
    return (any if is_numeric else all)(map(evidence.dates, datings))


def _without(text: str, datings: Iterable[Dating]) -> str:
    return blanked(text, ((dating.start, dating.end) for dating in datings))
