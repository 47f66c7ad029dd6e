"""What a document says of itself: its type, title and date."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.add.blocks.extract import Kind
from hooks.add.blocks.letter_signs import NOBODY
from hooks.add.blocks.letters import is_letter
from hooks.add.document_date import find_date
from hooks.add.language import propose_language
from hooks.add.lines.line_signs import is_prose
from hooks.link.advice.name_shapes import RUN, name_shapes
from hooks.read.words.printed_numbers import printed_numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hooks.add.blocks.extract import Block, Extract
    from hooks.model.dates import PartialDate

_LONGEST_TITLE = 200
_HEAD = 12
"""So many blocks at the beginning may hold the title and the date."""
_TYPES = (
    ("minutes", r"\bminutes of\b|^(?:draft |agenda and )?minutes\b|\bminutes$"),
    ("other", r"\bpolicy\b|\bprocedure\b|\bterms of reference\b|\bguidance\b|\bquestions?:"),
    ("speech", r"\bspeech\b|\baddress to\b"),
    ("news_item", r"\b(?:press|news|media) (?:release|item|story)\b|\bnews\b|\bposted (?:on|by)\b"),
    ("statement", r"\bstatement\b"),
    (
        "report",
        (
            r"\b(?:report|review|inspection|assessment|inquiry|strategy|decision (?:on|notice)"
            r"|findings|investigation|scrutiny|audit of|chapter \d+|evaluation|determination"
            r"|judgment|(?:final )?decision$)\b"
        ),
    ),
)
_PREFIX = re.compile(r"^(?:(?:re|subject|fwd?)\s*:\s*)+", re.IGNORECASE)
SUBJECT_FIELD = re.compile(r"subject\s*:\s*\S", re.IGNORECASE)
_REFERENCE = re.compile(r"(?:[a-z]+ )?(?:ref(?:erence)?|no|number)\b[ .:]*\S*\d", re.IGNORECASE)
"""A heading that only says under which number a document is filed."""
_ONLY_KIND = re.compile(
    r"(?:for immediate release|(?:press|news|media) (?:release|notice)|news|memo(?:randum)?)\W*",
    re.IGNORECASE,
)
"""A heading above the title proper."""
_FEWEST_NUMBERS = 3


@dataclass(frozen=True, slots=True)
class Details:
    """What was found, and what a human must look at."""

    type: str
    title: str
    date: PartialDate
    language: str
    """A language tag; "" for English."""
    numbering: str
    """`printed` where most paragraphs begin with a number of their own, else ""."""
    to_check: tuple[str, ...]


def find_details(extracted: Extract, blocks: Sequence[Block], name: str, today: str) -> Details:
    """Propose type, title and date of a document.

    `today` is the day on which the file was last changed, the last resort for the date.
    """
    title, of_title = _title(extracted, blocks, name)
    kind, of_kind = _type(title, blocks, extracted.properties.get("title", ""))
    date, of_date = find_date(blocks, extracted.properties, today)
    language, of_language = propose_language(extracted, blocks)
    numbering, of_numbers = _numbering(blocks)
    checks = (of_kind, of_title, *of_date, of_language, of_numbers)
    return Details(kind, title, date, language, numbering, tuple(each for each in checks if each))


def _title(extracted: Extract, blocks: Sequence[Block], name: str) -> tuple[str, str]:
    """Take the first heading, else what the file says, else its name; say where from."""
    first_prose = next(
        (at for at, each in enumerate(blocks) if is_prose(each.text) and not each.level), _HEAD
    )
    found = [each.text for each in blocks[:first_prose] if each.kind is Kind.HEADING]
    headings = [each for each in found if not _REFERENCE.match(each)] or found
    lines = (line for each in blocks[:_HEAD] for line in (each.text, *each.lines))
    subject = next((line for line in lines if SUBJECT_FIELD.match(line)), "")
    if headings or subject:
        words = _PREFIX.sub("", subject or _telling(headings))[:_LONGEST_TITLE]
        return words, f"title: “{words}” is the {'subject' if subject else 'first heading'}."
    title = _PREFIX.sub("", " ".join(extracted.properties.get("title", "").split()))
    if title and not re.search(r"\.(?:docx?|pdf|txt)$|^microsoft word", title, re.IGNORECASE):
        return title[:_LONGEST_TITLE], f"title: “{title}” is what the file calls itself."
    to = _addressed(blocks)
    if to:
        return to[:_LONGEST_TITLE], f"title: no heading was found, so it says to whom: “{to}”."
    words = re.sub(r"[-_]+", " ", name.rpartition(".")[0]).strip()
    words = words or "Untitled"
    return words, f"title: no heading was found, so “{words}” is the name of the file."


def _telling(headings: Sequence[str]) -> str:
    """Choose the first heading, or the second where the first only names a body."""
    first, *rest = headings
    runs = (run[0] for run in RUN.finditer(first.title() if first.isupper() else first))
    bodies = (each.words for run in runs for each, _ in name_shapes(run) if each.is_body)
    names_body = any(len(each.split()) * 3 > len(first.split()) * 2 for each in bodies)
    if rest and _ONLY_KIND.fullmatch(first):
        return rest[0]
    says_kind = any(re.search(pattern, first, re.IGNORECASE) for _, pattern in _TYPES)
    return rest[0] if rest and names_body and not says_kind else first


def _addressed(blocks: Sequence[Block]) -> str:
    """Make a title of the salutation of a letter; "" where it names nobody."""
    for block in blocks:
        found = re.fullmatch(r"Dear ((?:\S+ )*\S+?)[,:.]?", block.text)
        if block.css_class == "salutation" and found and not NOBODY.search(found[1]):
            return f"Letter to {found[1]}"
    return ""


def _type(title: str, blocks: Sequence[Block], of_file: str) -> tuple[str, str]:
    """Give the type, and what it was told by."""
    if is_letter(blocks):
        return "letter", "type: letter, since somebody is addressed."
    short = [block.text for block in blocks[:_HEAD] if not is_prose(block.text)]
    for text in (title, " ".join([title, *short[:3]]), of_file, *short[3:]):
        for kind, pattern in _TYPES:
            if found := re.search(pattern, text, re.IGNORECASE):
                return kind, f"type: {kind}, by the word “{found[0]}”."
    return "other", "type: other, since nothing shows what the document is."


def _numbering(blocks: Sequence[Block]) -> tuple[str, str]:
    """Say whether most paragraphs begin with a number of their own, each with another."""
    kinds = {Kind.PARAGRAPH, Kind.QUOTATION, Kind.ITEM}
    own = [block.text for block in blocks if block.kind in kinds and not block.css_class]
    numbers = [each.number for each in printed_numbers(own)]
    found = [each for each in numbers if each]
    prose = Counter(bool(n) for text, n in zip(own, numbers, strict=True) if is_prose(text))
    is_most = len(found) * 2 > len(own) or prose[True] >= max(_FEWEST_NUMBERS, prose[False] + 1)
    if len(found) < _FEWEST_NUMBERS or not is_most:
        return "", ""
    twice = [number for number, count in Counter(found).items() if count > 1]
    if twice:
        listed = ", ".join(twice[:3])
        check = f"numbering: the document numbers its paragraphs, but uses {listed} twice. "
        return "", f"{check}Where each number is used once, write “numbering: printed”."
    check = "numbering: most paragraphs begin with a number of their own, which is kept."
    return "printed", f"{check} Without “numbering: printed” the site numbers them."
