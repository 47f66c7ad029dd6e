"""Documents that are no letters: their dates, who signs them, their headings."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from hooks.add.blocks.block_looks import LONGEST_LINE, LONGEST_SUBJECT, as_subject, is_short
from hooks.add.blocks.extract import Block, Kind
from hooks.add.blocks.letter_signs import CLOSE, NEXT_MEETING, POSTCODE, class_of
from hooks.add.found_bodies import bodies_of, in_usual_case
from hooks.add.lines.hanging_signs import is_sign
from hooks.add.lines.line_signs import ends_sentence, is_prose
from hooks.add.name_patterns import JUDGE, ROLE
from hooks.link.names.generic_words import BODIES, OFFICES
from hooks.read.written_dates import only_date

_NEAR = 4
"""So many blocks or paragraphs from an end of a document are near it."""
_NAME = re.compile(
    r"(?:(?:[A-Z]\w*(?:[.'’-]\w*)?|[a-z]{1,3})\s+){1,5}[A-Z][\w'’.-]+(?:,? [A-Z]{2,5})*"
)
"""A line that may be somebody's name."""
_CLOSED = re.compile(rf"{CLOSE.pattern}|signed\b", re.IGNORECASE)
_MOST_LINES = 8
"""Lines of an address."""
_PARTY = re.compile(rf" (?:{ROLE})$")
_NUMBERED = re.compile(r"\(\d\) ")


def with_addresses(blocks: Sequence[Block]) -> list[Block]:
    """Join the lines of an address among the words, each of which Word makes a paragraph."""
    joined: list[Block] = []
    first = 0
    for block in blocks:
        joined.append(block)
        if not _may_be_of_address(block):
            first = len(joined)
        elif POSTCODE.search(block.text) and 2 < len(joined) - first <= _MOST_LINES:  # noqa: PLR2004 - an address
            lines = tuple(each.text for each in joined[first:])
            joined[first:] = [replace(block, lines=lines, css_class="address")]
            first += 1
    return joined


def _may_be_of_address(block: Block) -> bool:
    """Say whether a block is one short line of Word or a web page, and nothing shows its kind."""
    is_alone = _is_plain(block) and len(block.lines) == 1 and not block.page
    is_marked = block.css_class or class_of(block.text)
    return is_alone and not is_marked and not ends_sentence(block.text)


def _is_plain(block: Block) -> bool:
    return block.kind is Kind.PARAGRAPH and is_short(block)


def classify_paper(blocks: Sequence[Block]) -> Iterator[Block]:
    """Class what shows in a document that is no letter: its date, who signs, who gets a copy.

    Headings are guessed only where the document marks none.
    """
    blocks = _with_parties(with_addresses(blocks))
    marked = any(block.kind is Kind.HEADING for block in blocks)
    signed = _signature_at(blocks)
    title = _title_at(blocks)
    plain = (block for block in blocks if block.kind is not Kind.HEADING)
    widest = max((len(line) for block in plain for line in block.lines), default=0)
    prose = [0, *accumulate(is_prose(block.text) for block in blocks)]
    for at, block in enumerate(blocks):
        is_line = _is_plain(block) or (block.page and only_date(block.text) and is_short(block))
        sign = class_of(block.text) if is_line else ""
        if block.css_class:
            yield block
        elif at >= signed:
            yield replace(block, kind=Kind.PARAGRAPH, level=0, css_class="signature")
        elif sign in {"dateline", "cc", "delivery"}:
            is_told = sign == "dateline" and not _dates_document(blocks, at, prose)
            classed = replace(block, kind=Kind.PARAGRAPH, level=0, css_class=sign)
            yield block if is_told else classed
        elif len(block.lines) > 1 and _is_plain(block) and POSTCODE.search(block.lines[-1]):
            yield replace(block, css_class="address")
        elif at and is_prose(blocks[at - 1].text) and _is_name_with_office([block]):
            yield replace(block, kind=Kind.PARAGRAPH, level=0, css_class="signature")
        elif not marked and at < title:
            yield block
        elif not marked and (_is_title(block, at - title) or _is_headline(blocks, at)):
            yield as_subject(block if at == title else replace(block, level=3))
        elif _is_listed(block, widest):
            yield from (replace(block, lines=(line,)) for line in block.lines)
        else:
            yield block


def _with_parties(blocks: Sequence[Block]) -> list[Block]:
    """Make words of what only looks like a heading on the first page of a judgment.

    A label such as “Before:”, a judge, a party. The numbers of several parties number nothing.
    """
    found: list[Block] = []
    begun = False
    for block, after in zip(blocks, [*blocks[1:], None], strict=True):
        begun = begun or is_prose(block.text)
        words = replace(block, kind=Kind.PARAGRAPH, level=0)
        is_party = not (block.rows or is_prose(block.text)) and _PARTY.search(block.text)
        is_label = block.text.endswith(":") or JUDGE.fullmatch(block.text.title())
        if is_party and block.kind is not Kind.ITEM:
            found.append(replace(words, lines=(block.text,)))
        elif is_label and not (begun or (after and is_prose(after.text))):
            found.append(words if block.kind is Kind.HEADING else block)
        else:
            found.append(block)
        first = len(found) - 1
        while is_party and first and _NUMBERED.match(found[first].text):
            found[first] = replace(found[first], kind=words.kind, level=0, css_class="unnumbered")
            first -= 1
    return found


def _is_listed(block: Block, widest: int) -> bool:
    """Say whether the short lines of a page are one each, as in a list of names."""
    is_apart = all(
        len(line) < 0.75 * widest and (line[0].isupper() or line[0].isdigit())
        for line in block.lines
    )
    return (
        block.kind is Kind.PARAGRAPH
        and block.page > 0
        and len(block.lines) > 1
        and is_short(block)
        and is_apart
        and not _PARTY.search(block.text)
    )


def _dates_document(blocks: Sequence[Block], at: int, prose: Sequence[int]) -> bool:
    """Say whether a date alone on its line is the document's: near an end, and of no meeting."""
    before, after = prose[at], prose[-1] - prose[at]
    is_next = at and NEXT_MEETING.search(blocks[at - 1].text)
    return not is_next and (before < _NEAR or after < _NEAR)


def _signature_at(blocks: Sequence[Block]) -> int:
    """Find the last lines that a name and an office fill, below a date or a close."""
    at = len(blocks)
    while at > 1 and at > len(blocks) - _NEAR and is_short(blocks[at - 1]):
        text = blocks[at - 1].text
        if only_date(text) or _CLOSED.match(text) or blocks[at - 1].kind is Kind.HEADING:
            break
        at -= 1
    below = at < len(blocks) and at > 0
    above = blocks[at - 1].text if below else ""
    is_closed = only_date(above) or _CLOSED.match(above)
    if is_closed and (may_be_name(blocks[at].lines) or re.search(r"[.…_]{4,}$", above)):
        return at
    ends = (start for start in range(at, len(blocks)) if _is_name_with_office(blocks[start:]))
    return next(ends, len(blocks))


def may_be_name(lines: Sequence[str]) -> bool:
    """Say whether the first of some lines may be somebody's name, and no office or body."""
    first = "".join(lines[:1])
    return bool(_NAME.fullmatch(first)) and not _has(first, OFFICES | BODIES)


def _has(line: str, words: frozenset[str]) -> bool:
    return not words.isdisjoint(each.casefold().strip(",.") for each in line.split())


def _is_name_with_office(blocks: Sequence[Block]) -> bool:
    """Say whether blocks are two or three lines: a name, and an office."""
    lines = [line for block in blocks for line in block.lines]
    says_office = _has(" ".join(lines[1:2]), OFFICES)
    plain = all(block.kind is not Kind.TABLE for block in blocks)
    return plain and len(lines) in {2, 3} and may_be_name(lines) and says_office


def _title_at(blocks: Sequence[Block]) -> int:
    """Find the title: the first block, or the second where the first only names a body."""
    first = blocks[0].text if blocks else ""
    is_body = bool(first) and [*bodies_of(first)] == [in_usual_case(first)]
    follows = len(blocks) > 1 and _is_title(blocks[1], 0) and not is_prose(blocks[1].text)
    return int(is_body and follows and not class_of(blocks[1].text))


def _is_title(block: Block, at: int) -> bool:
    text = block.text
    alone = block.kind is Kind.PARAGRAPH and len(block.lines) <= 2 and not block.css_class  # noqa: PLR2004 - a title may wrap
    return (
        at == 0
        and alone
        and len(text) <= LONGEST_SUBJECT
        and not ends_sentence(text)
        and not only_date(text)
    )


def _is_headline(blocks: Sequence[Block], at: int) -> bool:
    """Say whether a short line stands above prose as a headline does."""
    block = blocks[at]
    text = block.text
    if block.kind is not Kind.PARAGRAPH or len(block.lines) > 1 or block.css_class:
        return False
    follows = blocks[at + 1].text if at + 1 < len(blocks) else ""
    plain = len(text) <= LONGEST_LINE and not re.search(r"[.,;:!?]$", text)
    return (
        plain
        and len(text.split()) > 1
        and not is_sign(f"{text.partition(':')[0]}:" if ": " in text else text)
        and text[:1] in "\"'“‘" + text[:1].upper()
        and (is_prose(follows) or (text.isupper() and bool(follows) and not follows.isupper()))
    )
