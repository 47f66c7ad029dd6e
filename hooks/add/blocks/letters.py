"""The parts of a letter that are not prose, told by where they stand and how they begin.

Each gets the class that a source writes below it (`DESIGN.md`, section 3).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from hooks.add.blocks.block_looks import LONGEST_LINE, LONGEST_SUBJECT, as_subject, is_short
from hooks.add.blocks.extract import Block, Kind
from hooks.add.blocks.letter_signs import (
    CLOSE,
    COPY,
    DISCLAIMER,
    ENCLOSED,
    POSTCODE,
    SALUTATION,
    SUBJECT,
    class_of,
)
from hooks.add.blocks.messages import messages, with_headers
from hooks.add.blocks.plain_papers import classify_paper, may_be_name, with_addresses
from hooks.add.lines.line_signs import ends_sentence, is_prose

_OF_LINES = {"address", "signature"}
"""Classes of blocks of several lines, which Word and web pages have as a paragraph each."""
_PROSE_ABOVE = 2
"""So many paragraphs may stand above a salutation, as warnings of mail programs do."""


def is_letter(blocks: Sequence[Block]) -> bool:
    """Say whether somebody is addressed in it, before the words proper."""
    return _salutation_at(blocks) is not None


def _salutation_at(blocks: Sequence[Block]) -> int | None:
    prose = 0
    for at, block in enumerate(blocks):
        is_line = block.kind in {Kind.PARAGRAPH, Kind.HEADING} and len(block.text) <= LONGEST_LINE
        if is_line and SALUTATION.match(block.text):
            return at
        prose += is_prose(block.text)
        if prose > _PROSE_ABOVE:
            break
    return None


def classify(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Give a class to each block that is not prose, and make headings of subject lines."""
    found = with_headers(_split_heads([block for block in blocks if block.text]))
    first, *others = messages(found) or [[]]
    if not (is_letter(first) or (first and first[0].css_class == "delivery")):
        first, others = found, []
    return _levelled(_merged([each for part in (first, *others) for each in _classified(part)]))


def _merged(blocks: Sequence[Block]) -> list[Block]:
    """Join the lines of an address or a signature that stand apart: in Word, or a bold name."""
    merged: list[Block] = []
    for block in blocks:
        if merged and _belongs(block, merged[-1]):
            merged[-1] = replace(merged[-1], lines=(*merged[-1].lines, *block.lines))
        else:
            merged.append(block)
    return merged


def _belongs(block: Block, last: Block) -> bool:
    """Say whether lines go on with an address or a signature; on a page, another name does not.

    A postcode ends an address.
    """
    ended = CLOSE.match(last.text) or POSTCODE.search(last.text)
    if last.css_class != block.css_class or block.css_class not in _OF_LINES or ended:
        return False
    if block.page == 0:
        return len(block.lines) == 1
    return not may_be_name(block.lines)


def _levelled(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Count the levels of headings from 2, without a gap."""
    levels = sorted({block.level for block in blocks if block.kind is Kind.HEADING})
    return tuple(
        replace(block, level=min(levels.index(block.level) + 2, 4))
        if block.kind is Kind.HEADING
        else block
        for block in blocks
    )


def _classified(found: list[Block]) -> tuple[Block, ...]:
    salutation = _salutation_at(found)
    if salutation is None:
        return tuple(classify_paper(found))
    foot = _foot_at(found, salutation)
    head = _classify_head(found[:salutation], has_subject=_has_subject(found, salutation))
    greeting = replace(found[salutation], kind=Kind.PARAGRAPH, level=0, css_class="salutation")
    body = list(_with_subject(with_addresses(found[salutation + 1 : foot])))
    return (*head, greeting, *body, *_classify_foot(found[foot:]))


def _split_heads(blocks: Sequence[Block]) -> list[Block]:
    """Cut a block of short lines where the kind of its lines changes, and join no others."""
    found: list[Block] = []
    for block in blocks:
        if len(block.lines) < 2 or not is_short(block) or block.css_class:  # noqa: PLR2004 - lines to part
            found.append(block)
            continue
        group: list[str] = []
        for line in block.lines:
            if group and _begins_other_kind(group[-1], line):
                found.append(replace(block, lines=tuple(group)))
                group = []
            group.append(line)
        found.append(replace(block, lines=tuple(group)))
    return found


def _begins_other_kind(before: str, line: str) -> bool:
    """Say whether a line is of another kind than that before it; names follow a formula."""
    sign, last = class_of(line), class_of(before)
    return sign != last and (bool(sign) or last not in {"cc", "signature"})


def _has_subject(blocks: Sequence[Block], salutation: int) -> bool:
    """Say whether a subject stands below the salutation, so that none is sought above it."""
    after = blocks[salutation + 1 : salutation + 2]
    return any(is_short(block) and not ends_sentence(block.text) for block in after)


def _classify_head(blocks: Sequence[Block], *, has_subject: bool) -> Iterator[Block]:
    """Class what stands above the salutation: addresses, dates, references; then a subject."""
    dated = False
    for at, block in enumerate(blocks):
        sign = class_of(block.text)
        is_last = at == len(blocks) - 1
        if not is_short(block) or block.css_class:
            yield block
        elif sign in {"dateline", "delivery", "cc"}:
            dated = dated or sign == "dateline"
            yield replace(block, kind=Kind.PARAGRAPH, css_class=sign)
        elif (SUBJECT.match(block.text) and not block.lines[1:]) or (
            _is_subject(block) and is_last and (dated or at > 0) and not has_subject
        ):
            yield as_subject(block)
        elif block.kind is Kind.HEADING and (
            (not POSTCODE.search(block.text) and at > 0 and dated) or _is_marked(block, blocks)
        ):
            yield block
        else:
            yield replace(block, kind=Kind.PARAGRAPH, css_class="address")


def _is_marked(block: Block, head: Sequence[Block]) -> bool:
    """Say whether a heading of Word or a web page is one, and no letterhead: nothing is like it."""
    alike = [each for each in head if each.kind is Kind.HEADING and each.level <= block.level]
    words = (word for word in block.text.split() if word.isalpha() and len(word) > 3)  # noqa: PLR2004 - names hold and, for, of, the
    return block.page == 0 and len(alike) == 1 and any(word[0].islower() for word in words)


def _is_subject(block: Block) -> bool:
    """Say whether a block names a subject, and is no part of an address."""
    text = block.text
    if SUBJECT.match(text) or block.kind is Kind.HEADING:
        return not POSTCODE.search(text)
    words = text.split()
    return (
        len(block.lines) == 1
        and len(words) >= 3  # noqa: PLR2004 - fewer are a name or a town
        and not POSTCODE.search(text)
        and not re.match(r"\d", text)
        and not text.endswith(",")
    )


def _with_subject(blocks: Sequence[Block]) -> Iterator[Block]:
    """Make headings of the subject below the salutation and of short lines within the letter."""
    for at, block in enumerate(blocks):
        text = block.text
        lone = block.kind is Kind.PARAGRAPH and len(block.lines) == 1 and not block.css_class
        first = at == 0 and len(text) <= LONGEST_SUBJECT and not ends_sentence(text)
        titled = len(text) <= LONGEST_LINE and not re.search(r"[.,;:!?]$", text)
        if lone and not is_prose(text) and text[:1].isupper() and (first or titled):
            yield as_subject(replace(block, level=2 if first else 3))
        else:
            yield block


def _foot_at(blocks: Sequence[Block], salutation: int) -> int:
    """Find where the closing of a letter begins: its formula, else the last short lines."""
    for at in range(len(blocks) - 1, salutation, -1):
        if CLOSE.match(blocks[at].text) and is_short(blocks[at]):
            return at
    at = len(blocks)
    while at > salutation + 1 and is_short(blocks[at - 1]):
        if ends_sentence(blocks[at - 1].text) and not COPY.match(blocks[at - 1].text):
            break
        at -= 1
    return at


def _classify_foot(blocks: Sequence[Block]) -> Iterator[Block]:
    """Class what stands below the words: signature, copies, enclosures."""
    part, named = "signature", False
    for block in blocks:
        text = block.text
        if DISCLAIMER.match(text):
            yield replace(block, css_class=block.css_class or "unnumbered", lines=(text,))
            continue
        if COPY.match(text):
            part = "cc"
        elif part == "signature" and named and class_of(text) == "delivery":
            part = "delivery"
        elif ENCLOSED.match(text) or (part == "signature" and named and _is_said(block)):
            part = "unnumbered"
        elif part == "" or not (is_short(block) or block.kind is Kind.ITEM) or block.css_class:
            part = part if block.css_class else ""
            yield block
            continue
        named = named or (part == "signature" and not CLOSE.match(text))
        kind = Kind.PARAGRAPH if block.kind is Kind.HEADING else block.kind
        yield replace(block, kind=kind, css_class=part)


def _is_said(block: Block) -> bool:
    """Say whether words below a signature are a sentence of the paper, and no office or body."""
    words = block.text.split()
    small = sum(word[:1].islower() for word in words)
    return len(words) >= 5 and small * 2 > len(words) and bool(block.page)  # noqa: PLR2004 - fewer may be a title
