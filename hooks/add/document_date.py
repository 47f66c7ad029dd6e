"""The date of a document: what its first and last blocks say, else the best of what is left."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from hooks.add.blocks.extract import Block, Kind
from hooks.add.blocks.letter_signs import NEXT_MEETING
from hooks.add.lines.line_signs import ends_sentence, is_prose
from hooks.model.dates import PartialDate
from hooks.read.written_dates import FoundDate, find_dates, is_label, labelled_date, only_date

_HEAD, _TAIL = 20, 8
"""So many blocks at the beginning and at the end may hold the date."""
_PROSE_IN_HEAD = 2
"""So many paragraphs of prose end the head."""
_LONGEST = 200
_FEW = 8
"""Words of a line of the title page, such as “Final report, September 2018”."""
_CELLS = " | "
"""Stands between the cells of a row, so that no date runs over from one into the next."""
_VERSIONS = re.compile(r"\b(?:version|revision|edition|issue)\b", re.IGNORECASE)
_TOLD = re.compile(r"\b(?:after|before|during|from|in|of|since|until)\s*$", re.IGNORECASE)
"""What stands before a month of which a title only tells."""
_ENDS = re.compile(r"\b(?:by|ended|ending|from|since|to|until)\s*$", re.IGNORECASE)
"""What stands before a day that begins or ends a time, or by which something is due."""
_AHEAD = re.compile(
    r"\b(?:by|before|until|till|from|due|expires?|ending|next|after|to|and|on or after|will|be)"
    r"(?:\s+(?:on|the|end|of|than|later|no))*\s*$",
    re.IGNORECASE,
)
"""What stands before a day that is still to come."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A date that may be the document's."""

    rank: int
    """0 where the document says so, 1 alone on its line, 2 of the file, 3 beside other words.

    4 is a month beside other words, or the end of a time.
    """
    date: PartialDate
    words: str
    is_doubtful: bool = False


def find_date(
    blocks: Sequence[Block], properties: Mapping[str, str], changed: str
) -> tuple[PartialDate, list[str]]:
    """Give the date, and what to check.

    `properties` are what the file says of itself; `changed`, the last resort, is the day on which
    it was last changed, as 2021-05-12.
    """
    candidates = [*_candidates(blocks, properties)]
    if candidates:
        chosen = min(candidates, key=lambda each: each.rank)
        return chosen.date, [
            f"date: {chosen.date}, from {chosen.words}. Is it the day of the document?",
            *_doubts(chosen, candidates),
            *_later(chosen.date, blocks),
        ]
    told = [(found.date, text[found.start : found.end]) for text, found in _days(blocks)]
    made = _parsed(properties.get("date", ""))
    if made and not any(made < date for date, _ in told):
        where = "this is the day on which the file was made"
        return made, [f"date: the words give none; {made}: {where}. Is it right?"]
    if told:
        date, words = told[0]
        check = f"date: “{words}” is the first date in the words. Is it theirs?"
        return date, [check, *_later(date, blocks)]
    when = "from the day on which the file was last changed"
    return PartialDate.parse(changed), [f"date: the words give none; {changed} is {when}."]


def _candidates(blocks: Sequence[Block], properties: Mapping[str, str]) -> Iterator[_Candidate]:
    """Yield what may be the date, of equal rank the likeliest first."""
    head, tail = _head(blocks), blocks[-_TAIL:]
    places, below = _places(head), _places(tail)[::-1]
    above = ""
    for in_prose, line in [*places, *below]:
        found = None if in_prose and ends_sentence(line) else labelled_date(line)
        if found := found or (only_date(line) if is_label(above) else None):
            yield _candidate(0, line, found)
        above = line
    lines = ((line, only_date(line)) for _, line in places)
    yield from (_candidate(1, line, found) for line, found in lines if found)
    yield from (each for block in blocks for each in _of_versions(block))
    if published := _parsed(properties.get("published", "")):
        yield _Candidate(2, published, "what the page says of itself")
    yield from _beside(head)
    for block in head:
        months = [*find_dates(block.text)] if len(block.text.split()) <= _FEW else []
        told = months and _TOLD.search(block.text[: months[0].start])
        if len(months) == 1 and not told and not months[0].date.is_day:
            yield _candidate(4, block.text, months[0])
    for _, line in below:
        if found := only_date(line):
            yield _candidate(3, line, found)


def _of_versions(block: Block) -> Iterator[_Candidate]:
    """Yield the last date of a table of versions."""
    head = " ".join(block.rows[0]) if block.rows else ""
    if not _VERSIONS.search(head) or not re.search(r"\bdate|\bissued\b", head, re.IGNORECASE):
        return
    dates = [(each, line) for line in _lines(block) for each in find_dates(line)]
    if dates:
        found, line = max(dates, key=lambda each: each[0].date.first)
        yield _candidate(1, line, found)


def _places(blocks: Sequence[Block]) -> list[tuple[bool, str]]:
    """Give each line that tells of no later meeting, and whether it is one of prose."""
    lines = [
        (in_prose, line)
        for block in blocks
        for in_prose in [is_prose(block.text)]
        for line in _lines(block)
    ]
    pairs = pairwise([(False, ""), *lines])
    return [each for (_, above), each in pairs if not NEXT_MEETING.search(f"{above} {each[1]}")]


def _beside(head: Sequence[Block]) -> Iterator[_Candidate]:
    """Yield the days that stand beside other words in short blocks, and no heading of a part."""
    begun = next((at for at, block in enumerate(head) if is_prose(block.text)), len(head))
    for at, block in enumerate(head):
        if at > begun and block.kind is Kind.HEADING:
            continue
        for text in _lines(block) if block.rows else [block.text]:
            days = [each for each in find_dates(text) if each.date.is_day]
            if days and not is_prose(text) and len(text) <= _LONGEST:
                is_end = _ENDS.search(text[: days[0].start])
                yield _candidate(4 if is_end else 3, text, days[0])


def _head(blocks: Sequence[Block]) -> Sequence[Block]:
    """Give the blocks before the words proper."""
    prose = 0
    for at, block in enumerate(blocks[:_HEAD]):
        prose += is_prose(block.text) and block.kind is not Kind.TABLE
        if prose > _PROSE_IN_HEAD:
            return blocks[:at]
    return blocks[:_HEAD]


def _lines(block: Block) -> list[str]:
    if block.rows:
        return [_CELLS.join(row) for row in block.rows]
    return [block.text] if is_prose(block.text) else list(block.lines)


def _days(blocks: Sequence[Block]) -> Iterator[tuple[str, FoundDate]]:
    """Yield each day that is told, with the words of its block; none runs over into a next cell."""
    for block in blocks:
        text = _CELLS.join(_lines(block)) if block.rows else block.text
        yield from ((text, found) for found in find_dates(text) if found.date.is_day)


def _candidate(rank: int, line: str, found: FoundDate) -> _Candidate:
    return _Candidate(rank, found.date, f"“{line[:_LONGEST].strip()}”", found.is_doubtful)


def _doubts(chosen: _Candidate, candidates: Sequence[_Candidate]) -> Iterator[str]:
    """Say what speaks against a date."""
    if chosen.is_doubtful:
        yield f"date: {chosen.words} was read with the day first, as is usual in Britain."
    others = {
        each.words: each.date
        for each in candidates
        if each.rank <= max(chosen.rank, 1) and not _agree(each.date, chosen.date)
    }
    if others:
        listed = ", ".join(f"{date} ({words})" for words, date in others.items())
        yield f"date: the document gives another as well: {listed}. Which is its own?"


def _agree(one: PartialDate, other: PartialDate) -> bool:
    short, long = sorted((str(one), str(other)), key=len)
    return long.startswith(short)


def _later(date: PartialDate, blocks: Sequence[Block]) -> Iterator[str]:
    """Say where the document tells of a day after its date, unless it is still to come."""
    for text, found in _days(blocks):
        is_ahead = _AHEAD.search(text[max(0, found.start - 40) : found.start])
        if found.date.first > date.last and not is_ahead:
            words = text[found.start : found.end]
            yield f"date: the document tells of “{words}”, which is later. Is {date} right?"
            return


def _parsed(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text)
    except ValueError:
        return None
