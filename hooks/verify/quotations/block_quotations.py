"""Block quotations: their words, and the citation against which these are held.

It stands in their last line or opens the next paragraph (`DESIGN.md`, section 6). Where there are
several, each covers the words before it, as elsewhere.
"""

from collections.abc import Iterator

from hooks.verify.quotations.units import CitationToken, Reading, Unit
from hooks.verify.texts.quotation_marks import find_quotations

_OPENING = " \n\t([—–-"
"""What may stand before the citation that opens a paragraph."""


def block_quotations(
    unit: Unit, following: Unit | None, reading: Reading
) -> Iterator[tuple[str, CitationToken | None]]:
    """Yield words of a block quotation, without marks around them, and what covers them."""
    if not unit.citations:
        words = _words(unit, reading, unit.start, unit.end)
        yield _unmarked(words), _opener(unit, following, reading)
        return
    for token in unit.citations:
        start, end = unit.covered(token)
        before = _words(unit, reading, start, min(end, token.start))
        after = _words(unit, reading, token.end, end)
        has_words = any(map(str.isalnum, after))
        yield _unmarked(f"{before} {after}" if has_words else before), token


def _opener(unit: Unit, following: Unit | None, reading: Reading) -> CitationToken | None:
    """Give the citation that opens the next paragraph, in the same section."""
    if following is None or following.is_quotation or not following.citations:
        return None
    first = following.citations[0]
    before = reading.text[following.start : first.start].strip(_OPENING)
    apart = following.block.section != unit.block.section
    return None if before or apart else first


def _words(unit: Unit, reading: Reading, start: int, end: int) -> str:
    parts = (reading.text[max(first, start) : min(last, end)] for first, last in unit.ranges)
    return " ".join(part.strip() for part in parts if part.strip())


def _unmarked(text: str) -> str:
    """Take away the quotation marks around the whole of a block quotation."""
    found = find_quotations(text)
    whole = len(found) == 1 and found[0].start == 0 and found[0].end == len(text)
    return found[0].text if whole and found[0].closed else text
