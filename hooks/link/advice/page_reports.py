"""What an editor should know about the names of a page."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from hooks.link.advice.page_lines import PageLines
from hooks.link.page.name_folding import collapse
from hooks.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hooks.link.linker import Decision, LinkedPage
    from hooks.link.page.tokens import Token
    from hooks.model.registry import Registry


def page_problems(linked: LinkedPage, tokens: Iterable[Token], registry: Registry) -> list[Problem]:
    """Report names that are ambiguous, shared or cut out of longer ones, and unknown ids."""
    lines = PageLines(linked)
    problems = list(_unknown_ids(linked, tokens, registry))
    if not linked.facts.links_nothing:
        problems += _ambiguous(linked, lines, registry)
        problems += _shared(linked, lines, registry)
        problems += _longer(linked, lines)
    return sorted(problems)


def nearest(entity: str, registry: Registry) -> list[str]:
    """Give the ids that look most like an unknown one."""
    known = [*registry.people, *registry.organizations, *registry.posts]
    return difflib.get_close_matches(entity, known, n=3, cutoff=0.5)


def _unknown_ids(
    linked: LinkedPage, tokens: Iterable[Token], registry: Registry
) -> Iterator[Problem]:
    shown = {char for _, char in linked.page.tokens}
    for token in tokens:
        if token.is_citation or token.entity in registry or token.char not in shown:
            continue
        near = nearest(token.entity, registry)
        hint = f"Did you mean {' or '.join(near)}? " if near else ""
        yield Problem(
            linked.facts.path,
            linked.facts.body_line - 1 + token.line,
            "unknown-entity",
            f"“{token.raw}” asks for a link to “{token.entity}”, and there is no person, "
            "organisation or post of that id",
            f"{hint}Write an id that exists, or take the brackets away.",
        )


def _words(linked: LinkedPage, decision: Decision) -> str:
    return collapse(linked.page.text[decision.named.start : decision.named.end])


def _ambiguous(linked: LinkedPage, lines: PageLines, registry: Registry) -> Iterator[Problem]:
    """Report each ambiguous form once, at its first place."""
    seen: set[str] = set()
    for decision in linked.decisions:
        named = decision.named
        words = _words(linked, decision)
        if named.refusal or not named.resolved.is_ambiguous or words in seen:
            continue
        if not linked.page.may_link(named.start, named.end):
            block = linked.page.block_at(named.start)
            if not block.is_heading:
                continue
        if words in linked.facts.unlinked:
            continue
        seen.add(words)
        candidates = named.resolved.candidates
        listed = "; ".join(f"{registry.name(each)} ({each})" for each in candidates)
        yield Problem(
            linked.facts.path,
            lines.at(named.start),
            "ambiguous-name",
            f"“{words}” may mean more than one: {listed}. It is not linked",
            "Say which one is meant on this page: add to its front matter\n"
            f"mentions:\n  {_key(words)}: {candidates[0]}",
        )


def _key(words: str) -> str:
    """Quote a key of YAML where it needs quotes."""
    plain = all(char.isalnum() or char in " .'’-" for char in words) and words[0].isalnum()
    return words if plain else '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _shared(linked: LinkedPage, lines: PageLines, registry: Registry) -> Iterator[Problem]:
    seen: set[str] = set()
    for shared in linked.shared:
        if shared.words in seen:
            continue
        seen.add(shared.words)
        people = [f"{registry.name(each)} ({each})" for each in shared.people]
        who = f"may mean {' or '.join(people)}"
        if len(people) == 1:
            who += ", or somebody of the same family name who has no page"
        yield Problem(
            linked.facts.path,
            lines.at(shared.start),
            "family-name-shared",
            f"“{shared.words}” {who}, so it is not linked",
            "If it should be linked, write [[id|words]], or on a source add to its `mentions`\n"
            f"mentions:\n  {_key(shared.words)}: {shared.people[0]}",
        )


def _longer(linked: LinkedPage, lines: PageLines) -> Iterator[Problem]:
    seen: set[str] = set()
    for decision in linked.decisions:
        words = _words(linked, decision)
        if not decision.named.is_in_longer_name or words in seen:
            continue
        seen.add(words)
        yield Problem(
            linked.facts.path,
            lines.at(decision.named.start),
            "name-in-longer-name",
            f"“{words}” is not linked: {decision.named.refusal}",
            "If it is the same body or person, add the words to `mentions` of this page; if it "
            "is another, nothing need be done.",
        )
