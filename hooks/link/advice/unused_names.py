"""Declared names that no page uses, as `unused-name`."""

import re
from collections.abc import Collection, Iterator, Mapping
from sys import intern

from hooks.link.linker import LinkedPage
from hooks.link.names.declared_names import DeclaredName, declared_names
from hooks.link.page.name_folding import fold_name, lower, split_article
from hooks.model.mentions import Rule
from hooks.model.pages import Page
from hooks.model.site import Site
from hooks.model.sources import Source
from hooks.problems import Problem
from hooks.read.front_matter.yaml_text import scalar


def used_names(linked: LinkedPage) -> Iterator[tuple[str, str]]:
    """Yield who is named on a page and in which words, unfolded; "" for its own `mentions`."""
    for named in linked.names:
        if named.refusal:
            continue
        words = intern(linked.page.text[named.start : named.end])
        target = named.resolved.target
        if named.resolved.rule is Rule.LOCAL:
            yield "", words
            continue
        for each in {target.entity, target.post} if target else named.resolved.candidates:
            if each:
                yield each, words


def unused_names(used: Mapping[str, Collection[str]], site: Site) -> list[Problem]:
    """Report further names, labels and keys of `mentions` that no page uses, sorted.

    A former name or one with a note is there for readers, used or not. `used` has the words for
    each id, and for the path of each file those of its `mentions`.
    """
    problems = [
        _unused(name)
        for name in declared_names(site.registry)
        if name.key not in {"name", "label"}
        and not name.is_told
        and not _is_used(name, used.get(name.entity, ()))
    ]
    for file in site.files:
        problems += _unused_keys(file, used.get(file.path, ()))
    return sorted(problems)


def _is_used(name: DeclaredName, words: Collection[str]) -> bool:
    """Say whether one of the words is the name, or has it between styles and letters."""
    text = lower(name.text)
    folded = [lower(fold_name(each)) for each in words]
    return text in folded or any(f" {text} " in f" {each.replace(',', ' ')} " for each in folded)


def _unused(name: DeclaredName) -> Problem:
    return Problem(
        name.path,
        name.line,
        "unused-name",
        f"“{name.words}” ({name.key} of {name.entity}) stands on no page",
        _apart(name.words)
        or "Nothing need be done if it may come up. A name that is misspelt is mended here.",
    )


def _apart(words: str) -> str:
    """Give the lines for what may be several names in one; "" where nothing divides them."""
    parts = [each.strip() for each in re.split(r"[;,]", words) if each.strip()]
    if len(parts) == 1:
        return ""
    listed = "\n".join(f"  - {scalar(each)}" for each in parts)
    return f"If these are several names, write each on a line of its own:\n{listed}"


def _unused_keys(page: Page | Source, used: Collection[str]) -> Iterator[Problem]:
    found = {_key(words) for words in used}
    for words, entity in page.meta.mentions.items():
        if _key(words) not in found:
            yield Problem(
                page.path,
                page.lines.at("mentions", words),
                "unused-name",
                f"“{words}” (`mentions`, for {_ids(entity)}) does not stand on this page",
                "Write it exactly as it stands on the page, capitals and all, or take it out.",
            )


def _ids(meant: str | dict[str, str]) -> str:
    return meant if isinstance(meant, str) else ", ".join(dict.fromkeys(meant.values()))


def _key(words: str) -> str:
    """Give a key of `mentions` as it is matched, whatever its case."""
    return lower(split_article(fold_name(words))[1])
