"""Family names, alone or with a style: they count only after a fuller mention of the person.

`Mrs Lee` and `Lee` mean the one person of that name whom the page has named in full
before. If somebody else on the page may be meant, nobody is (`DESIGN.md`, section 5).
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from hooks.link.matching import Found, find_each
from hooks.link.names.forms import Form, Sense
from hooks.link.names.generic_words import DAYS_AND_MONTHS, OFFICES, OPENERS, TO_WHOM
from hooks.link.names.place_signs import (
    is_somebody,
    is_title_too,
    is_word_too,
    place_beside,
    place_sign,
)
from hooks.link.names.styles import plain_style, style_at, styles_before
from hooks.link.page.folded_text import Folded
from hooks.link.page.name_folding import fold_name
from hooks.link.page.offsets import FoldedAt, TextAt
from hooks.link.page.page_text import BLOCK_END
from hooks.model.entities import Person
from hooks.model.grouping import grouped
from hooks.model.mentions import Rule
from hooks.model.registry import Registry

_BEFORE = re.compile(r"(?:^|[^\w'-])([^\W_][\w'-]*)(\. | |\.)$")
_SENTENCE_END = re.compile(r"(?:^|[\x00.!?:;]\W*)$")
_INITIAL_AFTER = re.compile(r", [^\W\d_]\.")


NOT_NAMED_BEFORE = "it counts only after a fuller mention on the same page"


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A family name that stands on a page and is no mention there."""

    words: str
    start: TextAt
    reason: str
    """In plain English, for `why`."""
    people: tuple[str, ...] = ()
    """The ids of those who may be meant, if the name is shared; one alone where somebody without a
    page may be."""


def find_family_names(
    folded: Folded,
    taken: Sequence[tuple[int, int]],
    named: Mapping[str, FoldedAt],
    others: frozenset[str],
    registry: Registry,
) -> tuple[list[Found], list[PassedOver]]:
    """Find family names in a folded text, outside stretches that are taken (sorted).

    `named` gives, for each person, where the first fuller mention ends; `others` are people
    whom the page may mean as well.
    """
    families = _by_family_name(named, others, registry)
    stand = find_each(folded.text, [form for name in families for form in (name, name.lower())])
    ends = {end for _, end in taken}
    found: list[Found] = []
    passed_over: list[PassedOver] = []

    def is_known(start: int, end: int) -> bool:
        return _is_taken((start, end), taken) or folded.text[start:end] in families

    for name, people in families.items():
        places = [(at, FoldedAt(at + len(name))) for at in stand[name]]
        places = [place for place in places if not _is_taken(place, taken)]
        is_common = bool(stand[name.lower()]) or is_word_too(name)
        family = _Family(folded, people, named, ends, is_known, is_common)
        strangers = {family.stranger(start) for start, _ in places}
        for place in places:
            each = family.weigh(place, strangers)
            if isinstance(each, PassedOver):
                passed_over.append(each)
            else:
                found.append(each)
    return found, passed_over


def _by_family_name(
    named: Mapping[str, int], others: frozenset[str], registry: Registry
) -> dict[str, tuple[Person, ...]]:
    """Group people by the family names of those who are named in full, who come first."""
    ids = [*sorted(named), *sorted(others - named.keys())]
    people = [registry.people[each] for each in ids]
    families = grouped((fold_name(each.family_name), each) for each in people)
    return {name: family for name, family in families.items() if family[0].id in named}


class _Family(NamedTuple):
    """The people of one family name on a page."""

    folded: Folded
    people: Sequence[Person]
    named: Mapping[str, FoldedAt]
    ends: Container[int]
    """Where the other names of the page end."""
    is_known: Callable[[int, int], bool]
    """Whether a stretch is the name of somebody on the page."""
    is_common: bool
    """Whether the name is a common word as well, on the page or elsewhere."""

    def weigh(
        self, place: tuple[FoldedAt, FoldedAt], strangers: set[Rule | None]
    ) -> Found | PassedOver:
        """Say whom the name means at a place, or why nobody."""
        start, end = place
        first, rule, fit = self._fitting(start)
        bare = rule is Rule.FAMILY_NAME
        if reason := self._obstacle(start, end, fit, bare=bare):
            return self._passed_over(first, end, reason)
        sense = Sense.of(Form(each.id, "person", rule) for each in fit)
        if bare and (reason := self._doubt(start, end)):
            return Found(first, end, sense, refusal=f"a family name alone {reason}")
        if len(fit) > 1 or Rule.NAME in strangers or (bare and Rule.STYLE in strangers):
            reason = "others of the same family name may be meant on this page"
            return self._passed_over(first, end, reason, fit)
        return Found(first, end, sense)

    def _obstacle(self, start: int, end: int, fit: Sequence[Person], *, bare: bool) -> str:
        """Say which of its conditions the name does not meet at a place, or ""."""
        text = self.folded.text
        word = _capitalised_before(text, start) if bare else ""
        if not any(self.named.get(each.id, len(text)) <= start for each in fit or self.people):
            return NOT_NAMED_BEFORE
        if word:
            return f"it does not count behind another capitalised word, “{word}”"
        if not fit:
            return "it counts with a style only where that stands in their `honorific_prefix`"
        if bare and _may_be_ordinary(text, start, end, is_common=self.is_common):
            return (
                "it may be another word: of the calendar, of a list, in small letters on this page"
            )
        return ""

    def _passed_over(
        self, start: FoldedAt, end: FoldedAt, reason: str, people: Iterable[Person] = ()
    ) -> PassedOver:
        at = self.folded.span(start, end)[0]
        ids = tuple(each.id for each in people)
        return PassedOver(self.folded.text[start:end], at, reason, ids)

    def _doubt(self, start: int, end: int) -> str:
        """Say why a family name alone may be a place or a title, or ""."""
        text = self.folded.text
        sign = place_sign(text, start, end)
        if text[start - 4 : start] == " of " and self._is_titled(start - 4):
            sign = "behind a title or name and “of”"
        if sign := sign or place_beside(text, start, end, self.is_known):
            return f"{sign} may be a place"
        if not is_title_too(text[start:end]):
            return ""
        before = text[max(0, start - 20) : start].split()[-1:]
        is_his = before != ["of"] and is_somebody(text, start, end)
        return "" if is_his or not TO_WHOM.isdisjoint(before) else "may be a title"

    def _is_titled(self, end: int) -> bool:
        """Say whether a name or a capitalised word ends at a place: `Bishop of Lincoln`."""
        word = self.folded.text[max(0, end - 40) : end].replace(BLOCK_END, " ").rpartition(" ")[2]
        return end in self.ends or word[:1].isupper()

    def stranger(self, start: int) -> Rule | None:
        """Say by what a family name stands there for somebody else: `Sarah Lee`, `Mr Lee`.

        Sarah may be Mrs Lee as well; Mr Lee is not, so he makes only the bare name doubtful.
        """
        text = self.folded.text
        style = style_at(text, start, self._own_styles())
        if style:
            return None if any(style in _styles(each) for each in self.people) else Rule.STYLE
        word = _capitalised_before(text, start)
        return Rule.NAME if word and word.casefold() not in OPENERS else None

    def _fitting(self, start: FoldedAt) -> tuple[FoldedAt, Rule, Sequence[Person]]:
        """Say where the form at a place begins, of which kind it is, and whom its style fits."""
        text, own = self.folded.text, self._own_styles()
        style = style_at(text, start, own)
        if style:
            fit = [person for person in self.people if style in _styles(person)]
            return FoldedAt(styles_before(text, start, own)), Rule.STYLE, fit
        return start, Rule.FAMILY_NAME, self.people

    def _own_styles(self) -> tuple[str, ...]:
        return tuple(prefix for person in self.people for prefix in person.meta.honorific_prefix)


def _may_be_ordinary(text: str, start: int, end: int, *, is_common: bool) -> bool:
    """Say whether a bare family name may be another word: `in May`, `Young people`, `Lee, R.`."""
    if text[start:end].lower() in DAYS_AND_MONTHS or _INITIAL_AFTER.match(text, end):
        return True
    is_office = text[start:end].lower() in OFFICES
    is_common = is_common or is_title_too(text[start:end])
    if not (is_office or (is_common and not is_somebody(text, start, end))):
        return False
    return bool(_SENTENCE_END.search(text[max(0, start - 10) : start]))


def _styles(person: Person) -> set[str]:
    return {plain_style(prefix) for prefix in person.meta.honorific_prefix}


def _capitalised_before(text: str, start: int) -> str:
    """Give the capitalised word or initial right before a place, or ""."""
    match = _BEFORE.search(text[max(0, start - 40) : start])
    if not match or not match[1][0].isupper():
        return ""
    is_initial = len(match[1]) == 1 or match[1].isupper()
    return "" if match[2] == ". " and not is_initial else match[1]


def _is_taken(place: tuple[int, int], taken: Sequence[tuple[int, int]]) -> bool:
    index = bisect_right(taken, place)
    before = index > 0 and taken[index - 1][1] > place[0]
    return before or (index < len(taken) and taken[index][0] < place[1])
