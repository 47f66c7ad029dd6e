"""Numbers that a document prints before its paragraphs: `2.1`, `14.`, `(3)`, `Rec. 12:`.

They are read from the words, never from the position (`DESIGN.md`, section 4). An item that begins
with a letter or a roman numeral continues the number before it: `(a)` below `2.2` is `2.2(a)`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from hooks.model.sources import Paragraph, SourceBlock
from hooks.problems import Problem

_NUMBER = re.compile(
    r"""
      rec(?:ommendation|s?\.?)?\ (?P<rec>\d{1,3}(?:\.\d{1,3})*)(?:[:.)](?!\d)|(?=\ |$))
    | (?P<dotted>\d{1,3}(?:\.\d{1,3})+[a-z]?)(?:[.):](?!\d)|(?=\ |$))
      (?!\ ?(?:per\ ?cent|%|million|billion|thousand|[ap]\.?m\b))
    | (?P<plain>\d{1,4}[A-Z]?)[.):](?=\ |$)
    | \[(?P<square>\d{1,4}[A-Z]?)\](?!(?<=\[[12]\d{3}\])\ [A-Z]{2})
    | \((?P<round>\d{1,4}[A-Z]?)\)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ITEM = re.compile(r"\((?P<round>[A-Za-z]|[ivxl]{2,5})\)|(?P<bare>[a-z]|[ivxl]{2,5})[.)](?=\ |$)")


class Printed(NamedTuple):
    """The number with which a paragraph begins."""

    number: str
    """As citations have it: `2.1`, `14`, `2.2(a)`, `rec. 12`."""
    length: int
    """How many characters of the paragraph's words it takes up, its own marks included."""


NO_NUMBER = Printed("", 0)


def printed_numbers(texts: Iterable[str]) -> Iterator[Printed]:
    """Read the numbers of paragraphs, in document order; `NO_NUMBER` for one that has none.

    >>> [each.number for each in printed_numbers(["2.1 The lamps.", "(a) red", "(b) blue", "So."])]
    ['2.1', '2.1(a)', '2.1(b)', '']
    """
    above, levels = "", list[str]()
    first = ""
    for text in texts:
        if found := _NUMBER.match(text):
            first = first or str(found.lastgroup)
            if found["round"] and above and first != "round":  # it counts within the number above
                levels = [found["round"].lower()]
                yield Printed(f"{above}({levels[0]})", found.end())
                continue
            own = found["dotted"] or found["plain"] or found["square"] or found["round"]
            above, levels = own or f"rec. {found['rec']}", []
            yield Printed(above, found.end())
        elif above and (found := _ITEM.match(text)):
            levels = _placed(levels, (found["round"] or found["bare"]).lower())
            yield Printed(above + "".join(f"({each})" for each in levels), found.end())
        else:
            yield NO_NUMBER


def numbered(
    blocks: tuple[SourceBlock, ...], path: str, numbering: str
) -> tuple[tuple[SourceBlock, ...], list[Problem]]:
    """Give paragraphs the numbers that they print; two of one number are a problem."""
    if numbering != "printed":
        return blocks, []
    problems: list[Problem] = []
    taken: dict[str, Paragraph] = {}
    found = printed_numbers(each.text for each in blocks if _counts(each))
    done: list[SourceBlock] = []
    for each in blocks:
        block, printed = each, next(found) if _counts(each) else NO_NUMBER
        if printed.number and isinstance(each, Paragraph):
            first = taken.setdefault(own_anchor(printed.number).casefold(), each)
            if first is each:
                block = replace(each, printed=printed.number, printed_length=printed.length)
            else:
                problems.append(_duplicate(printed.number, first, each, path))
        done.append(block)
    return tuple(done), problems


def _counts(block: SourceBlock) -> bool:
    return isinstance(block, Paragraph) and block.number is not None


def _duplicate(number: str, first: Paragraph, second: Paragraph, path: str) -> Problem:
    places = f"in {first.anchor} (line {first.line}) and in {second.anchor} (line {second.line})"
    return Problem(
        path,
        second.line,
        "duplicate-number",
        f"the number {number} stands before two paragraphs, {places}",
        "If the document prints it twice, write “numbering: added”, or take the number that is no "
        "number of a paragraph out of the numbering with “{: .unnumbered }” below its paragraph.",
    )


def own_anchor(number: str) -> str:
    """Give the anchor of a printed number, beside that of its paragraph.

    >>> [own_anchor(number) for number in ("2.1", "14", "2.2(a)", "rec. 12")]
    ['n2.1', 'n14', 'n2.2a', 'nrec12']
    """
    return "n" + re.sub(r"[() ]", "", number.replace("rec. ", "rec"))


def _placed(levels: list[str], letter: str) -> list[str]:
    """Find the level of a letter or roman numeral below those that are open."""
    for depth in reversed(range(len(levels))):
        if letter in _following(levels[depth]):
            return [*levels[:depth], letter]
    if levels and letter in {"a", "i"} and len(levels) < 3:  # noqa: PLR2004 - (a), (i), (A)
        return [*levels, letter]
    return [*levels[:-1], letter] if levels else [letter]


def _following(letter: str) -> set[str]:
    """Give what may follow an item: the next letter, and the next roman numeral."""
    found = {chr(ord(letter) + 1)} if len(letter) == 1 else set()
    if letter in _NUMERALS:
        found.add(_NUMERALS[_NUMERALS.index(letter) + 1])
    return found


_NUMERALS = [
    tens + ones
    for tens in ("", "x", "xx", "xxx")
    for ones in ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    if tens + ones
] + ["xl"]
