"""Family names, alone or with a style: they count only after a fuller mention of the person.

`Mrs Lee` and `Lee` mean the one person of that name whom the page has named in full
before. If somebody else on the page may be meant, nobody is (`design.md`, section 5).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.link.matching import find_all
from hooks.link.names.forms import Form, Sense
from hooks.link.names.generic_words import DAYS_AND_MONTHS
from hooks.link.names.styles import plain_style, style_at, styles_before
from hooks.link.page.name_folding import fold_name
from hooks.link.recognition import Found
from hooks.model.mentions import Rule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hooks.model.entities import Person
    from hooks.model.registry import Registry

_BEFORE = re.compile(r"(?:^|[^\w'-])([^\W_][\w'-]*)(\. | |\.)$")
_SENTENCE_END = re.compile(r"(?:^|[\x00.!?:;]\W*)$")
_PLACE_BEFORE = re.compile(r"\b(?:in|at|near) $")
_INITIAL_AFTER = re.compile(r", [^\W\d_]\.")
_SENTENCE_OPENERS = frozenset(
    "a after against all also although and are as at because before both but by can did does "
    "during for from had has have how however if in is later like meanwhile neither nor not of on "
    "once or over since so still than that the then there though through thus to today tomorrow "
    "under unless until was were what when where whether which while who whom whose why will with "
    "would yesterday yet dear".split()
)


@dataclass(frozen=True, slots=True)
class Shared:
    """A family name that may mean more than one person on the page."""

    words: str
    start: int
    """Offset in the folded text."""
    people: tuple[str, ...]
    """The ids of those who may be meant; one alone where somebody without a page may be."""


@dataclass(frozen=True, slots=True)
class FamilyNames:
    """What family names a page holds beyond the fuller mentions."""

    found: tuple[Found, ...]
    shared: tuple[Shared, ...]


def find_family_names(
    text: str,
    taken: list[tuple[int, int]],
    named: Mapping[str, int],
    others: frozenset[str],
    registry: Registry,
) -> FamilyNames:
    """Find family names in a folded text, outside stretches that are taken (sorted).

    `named` gives, for each person, where the first fuller mention ends; `others` are people
    whom the page may mean as well.
    """
    found: list[Found] = []
    shared: list[Shared] = []
    ends = {end for _, end in taken}
    for name, people in _by_family_name(named, others, registry).items():
        places = [place for place in find_all(text, name) if not _is_taken(place, taken)]
        if not places:
            continue
        strangers = {_stranger(text, start, people) for start, _ in places}
        is_common = bool(places) and any(find_all(text, name.lower()))
        for start, end in places:
            first, rule, fit = _fitting(text, start, people)
            if not any(named.get(person.id, len(text)) <= start for person in fit):
                continue
            bare = rule is Rule.FAMILY_NAME
            if bare and _may_be_ordinary(text, start, end, is_common=is_common):
                continue
            if bare and _may_be_place(text, start, end, ends):
                continue
            if len(fit) > 1 or Rule.NAME in strangers or (bare and Rule.STYLE in strangers):
                shared.append(Shared(text[first:end], first, tuple(each.id for each in fit)))
            else:
                sense = Sense.of([Form(fit[0].id, "person", rule)])
                found.append(Found(first, end, sense))
    return FamilyNames(tuple(found), tuple(shared))


def _by_family_name(
    named: Mapping[str, int], others: frozenset[str], registry: Registry
) -> dict[str, list[Person]]:
    """Group people by the family names of those who are named in full."""
    by_name: dict[str, list[Person]] = {}
    for person in sorted(named):
        by_name.setdefault(fold_name(registry.people[person].family_name), []).append(
            registry.people[person]
        )
    for person in sorted(others - named.keys()):
        each = registry.people[person]
        if people := by_name.get(fold_name(each.family_name)):
            people.append(each)
    return by_name


def _may_be_ordinary(text: str, start: int, end: int, *, is_common: bool) -> bool:
    """Say whether a bare family name may be another word: `in May`, `Young people`, `Lee, R.`."""
    if text[start:end].lower() in DAYS_AND_MONTHS or _INITIAL_AFTER.match(text, end):
        return True
    return is_common and bool(_SENTENCE_END.search(text[max(0, start - 10) : start]))


def _may_be_place(text: str, start: int, end: int, ends: set[int]) -> bool:
    """Say whether a bare family name may be a place: `in Hythe`, `Harbour Master of Hythe`."""
    if text[start - 4 : start] == " of " and start - 4 in ends:
        return True
    before = _PLACE_BEFORE.search(text[max(0, start - 6) : start])
    return bool(before) and text[end : end + 1] != "'"


def _fitting(text: str, start: int, people: list[Person]) -> tuple[int, Rule, list[Person]]:
    """Say where the form at a place begins, of which kind it is, and whom it fits."""
    own = tuple(prefix for person in people for prefix in person.meta.honorific_prefix)
    style = style_at(text, start, own)
    if style:
        fit = [person for person in people if style in _styles(person)]
        return styles_before(text, start, own), Rule.STYLE, fit
    return start, Rule.FAMILY_NAME, [] if _capitalised_before(text, start) else people


def _styles(person: Person) -> set[str]:
    return {plain_style(prefix) for prefix in person.meta.honorific_prefix}


def _stranger(text: str, start: int, people: list[Person]) -> Rule | None:
    """Say by what a family name stands there for somebody else: `Sarah Lee`, `Mr Lee`.

    Sarah may be Mrs Lee as well; Mr Lee is not, so he makes only the bare name doubtful.
    """
    own = tuple(prefix for person in people for prefix in person.meta.honorific_prefix)
    style = style_at(text, start, own)
    if style:
        return None if any(style in _styles(person) for person in people) else Rule.STYLE
    word = _capitalised_before(text, start)
    return Rule.NAME if word and word.casefold() not in _SENTENCE_OPENERS else None


def _capitalised_before(text: str, start: int) -> str:
    """Give the capitalised word or initial right before a place, or ""."""
    match = _BEFORE.search(text[max(0, start - 40) : start])
    if not match or not match[1][0].isupper():
        return ""
    is_initial = len(match[1]) == 1 or match[1].isupper()
    return "" if match[2] == ". " and not is_initial else match[1]


def _is_taken(place: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    index = bisect_right(taken, place)
    before = index > 0 and taken[index - 1][1] > place[0]
    return before or (index < len(taken) and taken[index][0] < place[1])
