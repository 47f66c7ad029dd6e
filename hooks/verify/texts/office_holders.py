"""Whose an office is, by the words right beside it: “Jo Lee, the Chair”, “wrote to the Chair”."""

import re
from collections.abc import Callable, Iterable

from hooks.link.advice.name_shapes import FIRST, name_shapes
from hooks.link.names.generic_words import PARTICLES, STYLES

_WORD = rf"{FIRST}[\w'.-]*"
_NAME = rf"(?:{_WORD} (?:(?:{'|'.join(sorted(PARTICLES))}) ){{0,2}}){{1,4}}{_WORD}"
_BEFORE = re.compile(rf"({_NAME})(?: | \(|, (?:the |our )?| - (?:the )?| (?:is|was) (?:the )?)$")
_BEHIND = re.compile(rf"(?:,? | \(|: | - )({_NAME})")
_OTHER_PARTY = re.compile(
    r"(?<!\bappointed )(?<!\bpromoted )(?<!\belected )\b(?:to|with|from|by|told|asked|thanked|met"
    r"|urged|advised|briefed|joined|against) (?:the |our |its |their |his |her )$"
)
_HANDED_ON = re.compile(r"\b(?:succe(?:ss|ed)|replac|predecess|t(?:ake|ook)s? over|hand|follow)")
_WINDOW = 80


def may_be_of(text: str, offices: Iterable[str], is_own: Callable[[str], bool]) -> bool:
    """Say whether an office may be somebody's, and not another's each time that it stands there.

    Of the patterns of an office in a folded text, a block a line, the first that stands there
    counts. `is_own` says whether a name is that of the person in question.
    """
    for office in filter(None, offices):
        pattern = re.compile(rf"(?<!\w)(?:{office})(?!\w)", re.IGNORECASE)
        found = [(line, each) for line in text.split("\n") for each in pattern.finditer(line)]
        if found:
            return not all(_is_of_another(line, *each.span(), is_own) for line, each in found)
    return True


def _is_of_another(text: str, start: int, end: int, is_own: Callable[[str], bool]) -> bool:
    """Say whether the words beside an office make it somebody else's.

    Where one takes over from another, they tell of either.
    """
    if _HANDED_ON.search(text):
        return False
    before = _BEFORE.search(text[max(0, start - _WINDOW) : start])
    behind = _BEHIND.match(text, end)
    beside = [each[1] for each in (before, behind) if each]
    if any(map(is_own, beside)):
        return False
    if before and any(not shape.is_body for shape, _ in name_shapes(before[1])):
        return True
    if behind and behind[1].split()[0].rstrip(".").casefold() in STYLES:
        return True
    return _OTHER_PARTY.search(text[max(0, start - _WINDOW) : start]) is not None
