"""Acceptances: warnings that an editor has looked at and stands by (`DESIGN.md`, section 3)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from hooks.model.pages import Acceptance, Page
from hooks.model.site import Site
from hooks.model.sources import Source
from hooks.problems import RULES, Problem, Severity
from hooks.verify.consequences import without_consequences

_EMPTY = frozenset(
    "accept accepted agreed all and any are as be been but by can checked correct done enough "
    "fine for good has have i is it its just know known looked looks me my no none not nothing of "
    "off ok okay on one reason right seems so still sure thanks that the them these they this to "
    "true us very was we well with yes".split()
)
"""Words that, among themselves, give no reason: “is fine”, “we have checked this”."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A warning and the reason for which its page accepts it."""

    problem: Problem
    reason: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is left of the problems once acceptances have been applied."""

    problems: tuple[Problem, ...]
    """Still to be reported, unused acceptances among them, sorted."""
    accepted: tuple[Accepted, ...]
    """Sorted."""


def apply_acceptances(site: Site, problems: Iterable[Problem]) -> Verdict:
    """Take out the warnings that their own page accepts, and report acceptances of nothing.

    An acceptance fits a warning of its rule on its file whose text holds its words, whole. One
    whose reason is a single word, said once or twice or with words that say nothing, is none.
    """
    kept: list[Problem] = []
    accepted: list[Accepted] = []
    used: set[tuple[str, int]] = set()
    pages = {each.path: each for each in site.files}
    for problem in sorted(set(without_consequences(site, problems))):
        page = pages.get(problem.path)
        found = _fitting(page, problem) if page else []
        used.update((problem.path, at) for at, _ in found)
        if found:
            accepted.append(Accepted(problem, found[0][1].reason))
        else:
            kept.append(problem)
    for page in () if site.broken else pages.values():  # what is accepted may come back
        kept += _unused(page, used)
    return Verdict(tuple(sorted(kept)), tuple(sorted(accepted, key=lambda each: each.problem)))


def accepted_by_path(verdict: Verdict) -> dict[str, tuple[Accepted, ...]]:
    """Sort what was accepted by the file that accepts it."""
    by_path = groupby(verdict.accepted, key=lambda each: each.problem.path)
    return {path: tuple(found) for path, found in by_path}


def _fitting(page: Page | Source, problem: Problem) -> list[tuple[int, Acceptance]]:
    if problem.severity is not Severity.WARNING:
        return []
    text = " ".join(problem.text.split())
    return [
        (at, each)
        for at, each in enumerate(page.meta.accepted)
        if each.rule == problem.rule and _has_reason(each) and _holds(text, each.words)
    ]


def _unused(page: Page | Source, used: set[tuple[str, int]]) -> Iterator[Problem]:
    for at, each in enumerate(page.meta.accepted):
        is_told = page.lines.is_wrong("accepted", at, "reason")
        if (page.path, at) in used or RULES.get(each.rule) is not Severity.WARNING or is_told:
            continue
        what = "but no such warning is left"
        hint = "Take this entry out of `accepted`, or correct its rule or its words."
        if not _has_reason(each):
            what = "but gives no reason"
            hint = f"Say why it is right, in a sentence: “{each.reason}” tells readers nothing."
        text = f"this page accepts “{each.rule}” for “{each.words}”, {what}"
        line = page.lines.at("accepted", at, "rule")
        yield Problem(page.path, line, "unused-acceptance", text, hint)


def _has_reason(accepted: Acceptance) -> bool:
    words = {re.sub(r"\W", "", each).casefold() for each in accepted.reason.split()} - {""}
    return len(words) > 1 and not words <= _EMPTY


def _holds(text: str, words: str) -> bool:
    """Say whether a text holds some words, which begin and end where words of it do."""
    wanted = re.escape(" ".join(words.split()))
    return re.search(rf"(?<!\w(?=\w)){wanted}(?<!\w(?=\w))", text) is not None
