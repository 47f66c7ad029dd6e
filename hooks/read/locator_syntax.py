"""Locators within a citation: `2, 4–6` as positions, `2.1–2.4` and `rec. 12` as printed."""

import re

from hooks.problems import show
from hooks.read.words.typography import COMMON_DASHES

_MOST_PARAGRAPHS = 10_000
_TO = rf"\s*[{COMMON_DASHES}]{{1,3}}\s*"
_ITEM = re.compile(rf"(?P<first>[0-9]+)(?:{_TO}(?P<last>[0-9]+))?")
# A number that the document prints: 2.1, 14A, 2.2(a)(i), rec. 12; or a paragraph without one.
_PRINTED = r"(?:rec\.?\s*)?[0-9]+[A-Za-z]?(?:\.[0-9]+)*[a-z]?(?:\s?\([0-9A-Za-z]+\))*|para_[0-9]+"
_PRINTED_ITEM = re.compile(
    rf"(?:paras?\.?\s+)?(?P<first>{_PRINTED})(?:{_TO}(?P<last>{_PRINTED}|(?:\([0-9A-Za-z]+\))+))?",
    re.IGNORECASE,
)


def parse_printed(text: str, *, is_rec: bool) -> tuple[tuple[str, str], ...]:
    """Read `2.1–2.4, 2.6(a)`; nothing where all are plain numbers, or one is no number at all."""
    found = [_PRINTED_ITEM.fullmatch(item.strip()) for item in text.split(",")]
    spans = [(match["first"], match["last"] or match["first"]) for match in found if match]
    is_plain = all(each.isdigit() for span in spans for each in span) and not is_rec
    if is_plain or len(spans) < len(found):
        return ()
    return tuple((_kind(first, is_rec), _kind(last, is_rec)) for first, last in spans)


def _kind(number: str, is_rec: bool) -> str:  # noqa: FBT001 - of a locator
    return f"rec. {number}" if is_rec and number[0].isdigit() else number


def parse_numbers(text: str, source: str) -> tuple[int, ...] | str:
    """Read `2, 4–6`."""
    numbers: set[int] = set()
    for item in text.split(","):
        span = _parse_range(item.strip(), source)
        if isinstance(span, str):
            return span
        if len(numbers) + len(span) > _MOST_PARAGRAPHS:
            return f"{show(text)} means more than {_MOST_PARAGRAPHS:,} paragraphs"
        numbers.update(span)
    return tuple(sorted(numbers))


def _parse_range(item: str, source: str) -> range | str:
    match = _ITEM.fullmatch(item)
    if not match:
        if not item:
            return f"a paragraph number is missing: write [@{source}, paras 2, 4–6]"
        return f"{show(item)} is not a paragraph number: write [@{source}, paras 2, 4–6]"
    first, last = match["first"].lstrip("0"), (match["last"] or match["first"]).lstrip("0")
    if not first or not last:
        return f"{show(item)}: paragraphs are counted from 1"
    if max(len(first), len(last)) > len(str(_MOST_PARAGRAPHS**2)):
        return f"{show(item)} is far beyond any paragraph"
    if int(last) < int(first):
        return f"{show(item)} runs backwards: put the smaller number first, or write both in full"
    return range(int(first), int(last) + 1)
