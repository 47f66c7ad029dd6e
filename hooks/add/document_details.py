"""What a document says of itself: its type, title and date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.add.blocks.extract import Kind
from hooks.add.blocks.letters import is_letter
from hooks.add.lines.line_signs import is_prose
from hooks.model.dates import PartialDate
from hooks.read.british_dates import find_dates, only_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hooks.add.blocks.extract import Block, Extract

_LONGEST_TITLE = 200
_HEAD = 12
"""So many blocks at the beginning may hold the title and the date."""
_NOBODY = re.compile(r"\b(?:sirs?|madam|all|colleagues?|friends?|residents?)\b", re.IGNORECASE)
"""Salutations that name nobody."""
_TYPES = (
    ("minutes", r"\bminutes\b"),
    ("speech", r"\bspeech\b|\baddress to\b"),
    ("news_item", r"\bpress release\b|\bnews release\b|\bmedia release\b|\bnews\b"),
    ("statement", r"\bstatement\b"),
    ("report", r"\breport\b|\breview\b|\binspection\b|\bassessment\b|\binquiry\b|\bstrategy\b"),
)


@dataclass(frozen=True, slots=True)
class Details:
    """What was found, and what a human must look at."""

    type: str
    title: str
    date: PartialDate
    to_check: tuple[str, ...]


def find_details(extracted: Extract, blocks: Sequence[Block], name: str, today: str) -> Details:
    """Propose type, title and date of a document.

    `today` is the day on which the file was last changed, the last resort for the date.
    """
    checks: list[str] = []
    title, of_title = _title(extracted, blocks, name)
    date, of_date = _date(extracted, blocks, today)
    checks += [each for each in (of_title, of_date) if each]
    return Details(_type(title, blocks), title, date, tuple(checks))


def _title(extracted: Extract, blocks: Sequence[Block], name: str) -> tuple[str, str]:
    """Take the first heading, else what the file says, else its name; say where from."""
    first_prose = next(
        (at for at, each in enumerate(blocks) if is_prose(each.text) and not each.level), _HEAD
    )
    heading = next((each for each in blocks[:first_prose] if each.kind is Kind.HEADING), None)
    if heading:
        words = re.sub(r"^(?:(?:re|subject|fwd?)\s*:\s*)+", "", heading.text, flags=re.IGNORECASE)
        return words[:_LONGEST_TITLE], ""
    title = " ".join(extracted.properties.get("title", "").split())
    if title and not re.search(r"\.(?:docx?|pdf|txt)$|^microsoft word", title, re.IGNORECASE):
        return title[:_LONGEST_TITLE], f"title: “{title}” is what the file calls itself."
    to = _addressed(blocks)
    if to:
        return to[:_LONGEST_TITLE], f"title: no heading was found, so it says to whom: “{to}”."
    words = re.sub(r"[-_]+", " ", name.rpartition(".")[0]).strip()
    words = words or "Untitled"
    return words, f"title: no heading was found, so “{words}” is the name of the file."


def _addressed(blocks: Sequence[Block]) -> str:
    """Make a title of the salutation of a letter; "" where it names nobody."""
    for block in blocks:
        found = re.fullmatch(r"Dear ((?:\S+ )*\S+?)[,:.]?", block.text)
        if block.css_class == "salutation" and found and not _NOBODY.search(found[1]):
            return f"Letter to {found[1]}"
    return ""


def _date(extracted: Extract, blocks: Sequence[Block], today: str) -> tuple[PartialDate, str]:
    """Take the dateline, else the first date in the words, else what the file says."""
    for block in blocks:
        for line in block.lines:
            found = only_date(line) if block.css_class == "dateline" else None
            if found:
                return found.date, _doubt(line) if found.is_doubtful else ""
    for text in (block.text for block in blocks):
        whole = [each for each in find_dates(text) if each.date.is_day]
        if whole:
            words = text[whole[0].start : whole[0].end]
            doubt = " The day was read first." if whole[0].is_doubtful else ""
            check = f"date: “{words}” is the first date in the words.{doubt} Is it theirs?"
            return whole[0].date, check
    for key, words in (
        (extracted.properties.get("date", ""), "the file itself"),
        (today, "the day on which the file was last changed"),
    ):
        try:
            return PartialDate.parse(key), f"date: the words give none; {key} is from {words}."
        except ValueError:
            continue
    return PartialDate.parse(today), ""


def _doubt(words: str) -> str:
    return f"date: “{words.strip()}” was read with the day first, as is usual in Britain."


def _type(title: str, blocks: Sequence[Block]) -> str:
    if is_letter(blocks):
        return "letter"
    head = " ".join([title, *(block.text[:_LONGEST_TITLE] for block in blocks[:3])])
    for kind, pattern in _TYPES:
        if re.search(pattern, title, re.IGNORECASE):
            return kind
    for kind, pattern in _TYPES[:3]:
        if re.search(pattern, head, re.IGNORECASE):
            return kind
    return "other"
