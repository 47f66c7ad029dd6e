"""Who writes a document, whom it addresses and who gets a copy, by the lines that say so."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from hooks.add.blocks.extract import Block
from hooks.add.blocks.letter_signs import CLOSE, COPY, NOBODY
from hooks.add.found_bodies import bodies_of
from hooks.add.name_patterns import I_AM, PERSON

_HEADER = re.compile(r"(From|To|Cc|Sent to)\s*:\s*(.*)", re.IGNORECASE)
_INVERTED = re.compile(r'"([^",]+), ([^",]+)"')
"""The name of a sender or recipient, the family name first."""
_ADDRESS = re.compile(r"<[^<>\s@]+@[^<>\s]+>|(?<!\S)\S+@\S+|\([^()]*\)")
_BY = re.compile(
    r"\b(?:report|review|statement|speech|article|chapter|paper) by (.+?)(?:,|$)", re.IGNORECASE
)
_BY_LINE = re.compile(r"by (?P<name>(?:[^\W\d_][\w'’.-]*,? ?){2,8})", re.IGNORECASE)
_MADE_BY = re.compile(r"\b(?:issued|made|prepared|published|report|written) by\W*$", re.IGNORECASE)
_AUTHOR = re.compile(r"(?:(?:report )?author|report (?:of|by)|from|by)\W*", re.IGNORECASE)
_EARLY = 12
"""So many blocks at the beginning may say so outside a letter."""


@dataclass(frozen=True, slots=True)
class Parties:
    """The lines that name who writes, whom, and who gets a copy; the most telling first."""

    author: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    letterhead: tuple[str, ...] = ()
    """Lines of an address that is the sender's own."""


def find_parties(blocks: Sequence[Block]) -> Parties:
    """Read who writes to whom."""
    headers = [*_headers(blocks)]
    salutation = next((b.text for b in blocks if b.css_class == "salutation"), "")
    addresses, letterhead = _addresses(blocks, salutation)
    to = [line for name, line in headers if name in {"to", "sent to"}]
    copies = [line for name, line in headers if name == "cc"]
    return Parties(
        (*(line for name, line in headers if name == "from"), *_authors(blocks)),
        (*to, *addresses, *([salutation] if salutation else [])),
        (*copies, *_copied(blocks)),
        tuple(letterhead),
    )


def _headers(blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """Yield the fields of a message, each of its names on a line."""
    for block in blocks[:_EARLY]:
        for line in block.lines if block.css_class in {"delivery", "cc"} else ():
            found = _HEADER.fullmatch(line)
            names = _INVERTED.sub(r"\2 \1", found[2]) if found else ""
            for each in names.split(";" if ";" in names else ",") if names else ():
                name = " ".join(_ADDRESS.sub("", each).replace('"', "").split())
                if found and (name or each.strip()):
                    yield found[1].lower(), name or each.strip()


def _addresses(blocks: Sequence[Block], salutation: str) -> tuple[list[str], list[str]]:
    """Give the lines of whom a letter addresses, and of the letterhead.

    Of several addresses it is the one with the name of the salutation, else the last; a single
    one that begins the letter and names a body only is the sender's, if somebody else is saluted.
    """
    first_body = next(
        (at for at, b in enumerate(blocks) if b.css_class == "salutation"), len(blocks)
    )
    found = [block for block in blocks[:first_body] if block.css_class == "address"]
    if not found:
        return [], []
    surname = re.sub(r"[,:.]+$", "", salutation).split()[-1:] if salutation else []
    is_named = surname and not NOBODY.search(salutation)
    named = [block for block in found if is_named and surname[0] in block.text.split()]
    chosen = named[0] if named else found[-1]
    is_own = not named and len(found) == 1 and is_named and any(bodies_of(chosen.lines[0]))
    own = [block for block in found if block is not chosen or is_own]
    lines = [] if is_own else [*chosen.lines]
    return lines, [line for block in own for line in block.lines]


def _authors(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the lines under the close of a letter, else what a report says of its author."""
    for block in blocks:
        if block.css_class == "signature":
            yield from (line for line in block.lines if not CLOSE.match(line))
    for block in blocks[:_EARLY]:
        for pattern in (_BY, I_AM):
            if found := pattern.search(block.text):
                yield found[1]
        for line in block.lines:
            if found := _BY_LINE.fullmatch(line):
                yield found["name"].title() if line.isupper() else found["name"]
    fields = (row for block in blocks[:_EARLY] for row in block.rows if len(row) > 1)
    yield from (row[1] for row in fields if _AUTHOR.fullmatch(row[0]))
    for above, block in pairwise(blocks[:_EARLY]):
        if _MADE_BY.search(above.text) and re.fullmatch(PERSON, block.text):
            yield block.text


def _copied(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if block.css_class == "cc":
            yield from (
                line for each in block.lines if (line := COPY.sub("", each, count=1).strip())
            )
