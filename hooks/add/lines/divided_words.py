"""Words that the end of a line divides: joined, each by a declared repair.

A hyphen at the end of a line may be one of the word's own. It goes only where the word is known
without it; in doubt it stays.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from hooks.add.blocks.extract import Repair
from hooks.add.lines.text_lines import Line

DIVIDED = "A word divided at the end of a line, no part of its spelling"
KEPT = "A hyphen at the end of a line, kept since it may be the word's own"
_DIVIDED = re.compile(r"(?<![^\W\d_])([^\W\d_]+)([-\u2010\u2011\u00ad])$")
_START = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"(?:://|www\.|@|\w/\w|\.(?:uk|com|org|eu|net)\b)\S*$")
_ENDINGS = (
    "ability able ably ance ances ated ates ating ation ations bility cally ciation cial ciently"
    " dence ded ding ence ences ents eral ering ers ered ful fully gation ible ical ically ing ings"
    " ingly ised ising ity ities ized izing less lation ment mental ments mittee mission ness"
    " ning nity ous ously ries sibility sible sion sions tain tained tation ted ters tial tially"
    " ting tion tional tions tive tively ture tures ually"
).split()
"""Ends of English words that are no words of their own."""


@lru_cache(maxsize=1)
def words_of(text: str) -> frozenset[str]:
    """List the words of a document, those with hyphens whole, so that one can be looked up."""
    return frozenset(each.casefold() for each in re.findall(r"[^\W_]+(?:-[^\W_]+)*", text))


def mend(group: Sequence[Line], known: frozenset[str], repairs: list[Repair]) -> list[str]:
    """Give the lines of a paragraph, with the words joined that their ends divide."""
    words = [line.text for line in group]
    for at, (line, after) in enumerate(pairwise(group)):
        divided, second = _DIVIDED.search(words[at]), _START.match(words[at + 1])
        if not divided or not second:
            continue
        is_certain = divided[2] in "\u2010\u00ad"
        if not second[0][0].islower() and not _ADDRESS.search(words[at]):
            continue
        keeps = not is_certain and _keeps_hyphen(words[at], divided[1], second[0], known)
        whole = f"{divided[1]}{'-' * keeps}{second[0]}"
        start, end = line.end - len(divided[0]), after.start + len(second[0])
        repairs.append(Repair(start, end, whole, KEPT if keeps else DIVIDED))
        mark, _, rest = words[at + 1][second.end() :].partition(" ")
        words[at : at + 2] = [f"{words[at][: divided.start()]}{whole}{mark}", rest]
    return [line for line in words if line.strip()]


def _keeps_hyphen(line: str, first: str, second: str, known: frozenset[str]) -> bool:
    """Say whether a word has its hyphen: in an address, and where it is not known without."""
    if _ADDRESS.search(line):
        return True
    if f"{first}{second}".casefold() in known:
        return False
    if f"{first}-{second}".casefold() in known:
        return True
    return second.casefold() not in _ENDINGS
