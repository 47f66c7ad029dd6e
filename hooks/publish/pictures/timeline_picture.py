"""The picture of a timeline: documents, events and offices along one scale of time.

Only geometry is decided here; the template draws it. Nothing depends on fonts or on chance, so
two builds are alike.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from hooks.publish.pictures.text_width import shorten, width

WIDTH = 830
"""The width of the picture, in its own units."""
_MARGIN = 16
_ROW = 24
_LETTER = 6.7
"""About how wide a letter is."""
_LABELS = (64, 48, 36)
"""The most letters of a label: the first of these that leaves out fewest entries."""
_FEWEST = 24
"""A label is cut to stand beside its mark only if so many letters are left."""
_HEAD = 40
"""The height of the words over a band, or of the scale."""
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000)
_MOST_TICKS = 16
_OPEN_END = 18
"""How far the line of an office goes on whose end is not known."""
_Scale = Callable[[date], int]
"""Gives the place of a day."""


@dataclass(frozen=True, slots=True)
class DatedEntry:
    """Something to be drawn from a first to a last day."""

    first: date
    last: date
    label: str
    described: str
    """In full, for a pointer and for screen readers."""
    href: str
    standing: str
    """Who tells of it: `said`, `background` or `mixed`."""
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A drawn entry."""

    entry: DatedEntry
    left: int
    right: int
    """Where its time begins and ends."""
    top: int
    """The top of its row."""
    text: str
    """Its label, cut to size; "" where there is no room for one."""
    text_left: int
    before: bool
    """Whether the label stands before the mark."""
    hit_left: int
    hit_width: int

    @property
    def middle(self) -> int:
        """Give the height of its middle."""
        return self.top + _ROW // 2

    @property
    def over(self) -> bool:
        """Say whether the label stands over its own bar, as there is no room beside it."""
        return not self.before and self.text_left < self.right


@dataclass(frozen=True, slots=True)
class Band:
    """A part of the picture with words over it."""

    title: str
    top: int
    marks: tuple[Mark, ...]
    left_out: int
    """How many entries there was no room for."""


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is drawn."""

    height: int
    ticks: tuple[tuple[int, int], ...]
    """Place and year."""
    bands: tuple[Band, ...]


def draw(bands: Sequence[tuple[str, Sequence[DatedEntry], int]]) -> Picture | None:
    """Place bands of entries, each with a title and the most rows it may take; None for none."""
    entries = [entry for _, them, _ in bands for entry in them]
    if not entries:
        return None
    first = min(entry.first for entry in entries).year
    last = max(entry.last for entry in entries).year
    scale = _scale(first, last)
    top = _HEAD
    drawn = []
    for title, them, rows in bands:
        if them:
            sizes = ([_mark(entry, scale, most) for entry in them] for most in _LABELS)
            tried = [_band(title, marks, top, rows) for marks in sizes]
            band, used = min(tried, key=lambda it: it[0].left_out)
            drawn.append(band)
            top += _HEAD + used * _ROW
    return Picture(top + 8, _ticks(first, last, scale), tuple(drawn))


def _scale(first: int, last: int) -> _Scale:
    """Make a scale of whole years."""
    start, end = date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal() + 1
    room = WIDTH - 2 * _MARGIN
    return lambda day: round(_MARGIN + (day.toordinal() - start) / (end - start) * room)


def _ticks(first: int, last: int, scale: _Scale) -> tuple[tuple[int, int], ...]:
    """Choose round years, as few steps apart as leaves them room."""
    step = next(each for each in _STEPS if (last - first) / each <= _MOST_TICKS or each > last)
    years = range(first + -first % step, last + 1, step)
    return tuple((scale(date(year, 1, 1)), year) for year in years)


def _band(title: str, unplaced: Iterable[Mark], top: int, most: int) -> tuple[Band, int]:
    """Put each mark into the first row that has room; without one it is left out."""
    rows: list[list[tuple[int, int]]] = []
    marks = []
    left_out = 0
    for mark in unplaced:
        start, end = mark.hit_left, mark.hit_left + mark.hit_width
        at = next((at for at, row in enumerate(rows) if _free(row, start, end)), len(rows))
        if at == most:
            left_out += 1
            continue
        if at == len(rows):
            rows.append([])
        rows[at].append((start, end))
        marks.append(replace(mark, top=top + _HEAD - 12 + at * _ROW))
    return Band(title, top, tuple(marks), left_out), len(rows)


def _free(row: list[tuple[int, int]], start: int, end: int) -> bool:
    return all(end < first or last < start for first, last in row)


def _mark(entry: DatedEntry, scale: _Scale, label: int) -> Mark:
    """Place an entry, with its label behind it, or before it, or over it, where there is room."""
    left, right = scale(entry.first), scale(entry.last)
    edge = right + (_OPEN_END if entry.open_end else 0)
    beside = int(max(WIDTH - edge - 11, left - 15) / _LETTER)
    text = shorten(entry.label, min(label, beside) if beside >= _FEWEST else label)
    room = round(width(text) * _LETTER)
    after = edge + 11 + room <= WIDTH
    before = not after and left - 14 - room > 0
    if before:
        wide = edge + 24 + room - left
        return Mark(entry, left, right, 0, text, left - 11, before, left - 14 - room, wide)
    start = edge + 11 if after else max(4, min(left + 10, WIDTH - room))
    end = max(start + room, edge) + 4
    return Mark(entry, left, right, 0, text, start, before, left - 10, end - left + 10)
