"""Names in a new document of people and bodies that nobody has registered.

A page is proposed for each, so what is a street, a town, a disease or an office is left out:
words count as somebody's name where a style, an office, a line of their own or what they do shows
it, and as a body's where they hold a kind of body.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from hooks.add.blocks.extract import Block, Kind
from hooks.add.blocks.letter_signs import CLOSE, GREETS, POSTCODE
from hooks.add.found_bodies import bodies_of, in_usual_case, may_be_person
from hooks.add.lines.line_signs import is_prose
from hooks.add.name_patterns import (
    AT_PLACE,
    DEATHS,
    INSTITUTION,
    JUDGE,
    LABEL,
    LIST,
    OFFICES,
    PERSON,
    PLACES,
    SHOWN,
    STYLE,
    STYLED,
    UNIT_HEADS,
    UNITS,
)
from hooks.add.parties import Parties
from hooks.link.advice.name_likeness import name_likes
from hooks.link.linker import LinkedPage
from hooks.link.names import generic_words as generic
from hooks.link.names.styles import LETTERS
from hooks.link.page.name_folding import fold_name

_MOST = 200
"""So many names are looked into; who needs more pages makes them one by one."""
_WRAPS = 60
"""Characters of a line that goes on in the next."""
_SHORTEST = 2
"""Words of a name, and letters of one that may be initials."""


@dataclass(frozen=True, slots=True)
class NameWithoutPage:
    """Words that look like a name and belong to nobody who has a page."""

    words: str
    is_body: bool
    count: int
    """How often they stand in the document."""


def find_names(
    linked: LinkedPage, blocks: Sequence[Block], parties: Parties
) -> Iterator[NameWithoutPage]:
    """Yield each name once, those of people first."""
    units = [*_units(blocks)]
    text = "\n".join(units)
    known = {linked.words_of(each).casefold() for each in linked.names}
    signed = (line for block in blocks if block.css_class == "signature" for line in block.lines)
    below = {*[line for line in signed if not CLOSE.match(line)][1:]} - {*parties.author[:1]}
    others = {*parties.recipient, *parties.cc}
    offices = {line for line in below - others if [*bodies_of(line)] != [line]}
    shown = [*_shown(units), *_of_parties(parties), *_in_tables(blocks)]
    shown += [*_beside_bodies(units), *_below_labels(units)]
    once = [*dict.fromkeys(map(_bare, shown))][:_MOST]
    people = [words for words in once if _may_be_person(words, text)]
    sure = (each.words for each in name_likes(linked) if each.is_sure and not each.is_body)
    likely = [each for each in dict.fromkeys(map(_cased, sure)) if each not in people][:_MOST]
    usual = [in_usual_case(unit) for unit in units if not POSTCODE.search(unit)]
    for words in likely:
        is_person = _is_person(words, text) and not _is_headed(words, text)
        people += [words] if is_person and any(words in unit for unit in usual) else []
    bodies: dict[str, str] = {}
    for words in (words for unit in units for words in bodies_of(unit)):
        bodies.setdefault(fold_name(words), words)
    named = dict.fromkeys([*bodies.values()][:_MOST], True)
    found = {**dict.fromkeys(people[:_MOST], False), **named}
    for words, is_body in found.items():
        folded = words.casefold()
        taken = any(folded in each or each in folded for each in known) or words in offices
        if not taken and not _is_part(words, found, text):
            yield NameWithoutPage(words, is_body, max(text.count(words), 1))


def is_styled(words: str) -> bool:
    """Say whether words are a style and one name, be it no letter: `Mr Reed`, `Judge Kane`."""
    last = STYLED.sub("", words)
    is_one = last != words and " " not in last and len(last) > _SHORTEST
    return (is_one and last.casefold() not in generic.OFFICES) or bool(JUDGE.fullmatch(words))


def _may_be_person(words: str, text: str) -> bool:
    """Say whether words that a place shows to be a name may be one, be it a style and a word."""
    is_name = may_be_person(words, text) or is_styled(words)
    return is_name and not _is_headed(words, text)


def _units(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the lines over which no name runs: a paragraph that wraps is one."""
    for block in blocks:
        wraps = not block.css_class and max(map(len, block.lines), default=0) > _WRAPS
        if block.rows:
            yield from (cell for row in block.rows for cell in row if cell)
        elif wraps or is_prose(block.text):
            yield block.text
        else:
            yield from block.lines


def _shown(units: Iterable[str]) -> Iterator[str]:
    for unit in map(in_usual_case, units):
        for pattern in SHOWN:
            yield from (found["name"] for found in pattern.finditer(unit))
        for found in LIST.finditer(unit):
            names = re.sub(r" \([^()]*\)", "", found["names"])
            yield from (f"{found['style']} {each}" for each in re.split(r",? and |, | & ", names))


def _of_parties(parties: Parties) -> Iterator[str]:
    """Yield the names with which lines begin that say who writes, is addressed or gets a copy."""
    for line in (*parties.author[:1], *parties.recipient[:2], *parties.cc):
        words = GREETS.sub("", line.split(",")[0].strip())
        if re.fullmatch(PERSON, STYLED.sub("", words)) or is_styled(words):
            yield words


def _in_tables(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the cells of a column, or beside a label, that names people."""
    tables = [block.rows for block in blocks if block.kind is Kind.TABLE]
    for rows in tables:
        for row in rows:
            for at, cell in enumerate(row):
                head, beside = rows[0][at], row[at - 1] if at else ""
                name = cell.rstrip(",")
                labelled = LABEL.search(beside) or (cell != head and LABEL.search(head))
                has_office = re.search(rf"(?i)\b(?:{OFFICES})\b", " ".join(row[at + 1 : at + 2]))
                if (labelled or has_office) and re.fullmatch(PERSON, name):
                    yield name


def _beside_bodies(units: Sequence[str]) -> Iterator[str]:
    """Yield the names above or before that of a body, as those of members or of whom it sends."""
    behind = [(unit.split(", ")[0], unit.partition(", ")[2]) for unit in units]
    for line, rest in [*pairwise(units), *behind]:
        name = STYLED.sub("", line)
        if re.fullmatch(PERSON, name) and any(rest.startswith(each) for each in bodies_of(rest)):
            yield name


def _below_labels(units: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a name alone, below one that says whose it is: “Answered by”."""
    for label, line in pairwise(units):
        name = STYLED.sub("", line)
        if re.fullmatch(PERSON, name) and LABEL.search(label) and not is_prose(label):
            yield name


def _cased(words: str) -> str:
    """Write a name in capitals as others are."""
    parts = words.split()
    return " ".join(
        each.title() if len(each) > _SHORTEST and each.isupper() else each for each in parts
    )


def _bare(words: str) -> str:
    """Leave out the styles and letters about a name, a style before a single word apart."""
    parts = STYLED.sub("", words).split()
    if len(parts) < _SHORTEST:
        return words
    while len(parts) > _SHORTEST and parts[0].casefold() in generic.LEADERS:
        parts.pop(0)
    letters = (at for at, each in enumerate(parts) if each.rstrip(".,") in LETTERS)
    parts = parts[: next((at for at in letters if at >= _SHORTEST), len(parts))]
    return _cased(" ".join(parts))


def _is_person(words: str, text: str) -> bool:
    """Say whether nothing speaks against words that look like a person's name."""
    last = words.rsplit(maxsplit=1)[-1]
    if not may_be_person(words):
        return is_styled(words)
    name = re.escape(words)
    if re.search(rf"\b(?:{STYLE}) {re.escape(last)}\b|{DEATHS}{name}\b", text):
        return True
    listed = rf"(?<![\w-] )(?<![\w’'-])[A-Z]\w+ and {name}\b|, [A-Z]\w+ and {name}\b"
    at_place = rf"{AT_PLACE}{name}\b"
    signs = (PLACES.search(words), *(re.search(each, text) for each in (at_place, listed)))
    return not any(signs)


def _is_part(words: str, names: Iterable[str], text: str) -> bool:
    """Say whether a name is only part of a longer one, or what somebody is head of."""
    longer = [each for each in names if words != each and words in each]
    if longer and text.count(words) <= sum(text.count(each) for each in longer):
        return True
    return bool(UNITS.search(words) or words.endswith(" Bank")) and _is_headed(
        words, text, UNIT_HEADS
    )


def _is_headed(words: str, text: str, heads: str = OFFICES) -> bool:
    """Say whether words are what somebody is head of: “Minister for Inland Waters”, or a house."""
    headed = rf"(?i:\b(?:{heads})) (?:of|for) (?:the )?{re.escape(words)}"
    return bool(re.search(rf"{headed}|\b{re.escape(words)}{INSTITUTION}", text))
