"""Names of persons and bodies that have no page, as `unknown-name`."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from hooks.link.advice.name_shapes import NameLike
from hooks.link.advice.vocabulary import count_words
from hooks.link.names.declared_names import declared_names
from hooks.link.page.name_folding import fold_name, lower
from hooks.model.ids import make_id
from hooks.model.site import Site
from hooks.problems import Problem

_ABSTRACT = re.compile(r"\w{4,}(?:tion|sion|ment|ness|ship|ology|ity)s?", re.IGNORECASE)
_FILES_SHOWN = 5


@dataclass(slots=True)
class _Unknown:
    """One name, and where it stands."""

    first: NameLike
    line: int
    """The line on which it stands first in its first file."""
    places: Counter[str] = field(default_factory=Counter)
    """How often it stands in each file."""
    is_sure: bool = False
    has_evidence: bool = False


def unknown_names(found: Mapping[str, Iterable[tuple[int, NameLike]]], site: Site) -> list[Problem]:
    """Report names without a page, the most frequent first; `found` has those of each file."""
    unknown: dict[str, _Unknown] = {}
    for path in sorted(found, key=lambda path: (not path.startswith("sources/"), path)):
        for line, each in found[path]:
            entry = unknown.setdefault(fold_name(each.words), _Unknown(each, line))
            entry.places[path] += 1
            entry.is_sure |= each.is_sure
            entry.has_evidence |= each.has_evidence
    sure = {words: entry for words, entry in unknown.items() if entry.is_sure}
    ordinary = _ordinary(sure, site)
    known = _known(site)
    kept = [
        item
        for item in sure.items()
        if item[0] not in ordinary and f" {lower(item[0])} " not in known
    ]
    kept.sort(key=lambda item: (-item[1].places.total(), item[0]))
    return [_problem(entry) for _, entry in kept]


def _known(site: Site) -> str:
    """Join all names, and all keys of `mentions`: a part of one of them is no new name."""
    pages = [page.meta.mentions for page in site.pages.values()]
    keys = [source.meta.mentions for source in site.sources.values()] + pages
    names = [each.words for each in declared_names(site.registry)]
    every = [*names, *(words for mentions in keys for words in mentions)]
    return " \n ".join(["", *(lower(fold_name(words)) for words in every), ""])


def _ordinary(unknown: Mapping[str, _Unknown], site: Site) -> set[str]:
    """Give those that are ordinary words: bodies as a phrase, persons in one of their words."""
    parts = {
        words: name_parts(words, is_body=entry.first.is_body)
        for words, entry in unknown.items()
        if not entry.has_evidence
    }
    counts = count_words((lower(each) for every in parts.values() for each in every), site)
    return {
        words
        for words, every in parts.items()
        if any(counts[lower(each)] or is_abstract(each, words) for each in every)
    }


def name_parts(words: str, *, is_body: bool) -> list[str]:
    """Give what must be no ordinary word: a body as a phrase, each name of a person."""
    return [words] if is_body else [word for word in words.split() if not word.islower()]


def is_abstract(word: str, name: str) -> bool:
    """Say whether a word in the name of a person ends as abstract nouns do."""
    return word != name and bool(_ABSTRACT.fullmatch(word))


def _problem(entry: _Unknown) -> Problem:
    words, total = entry.first.words, entry.places.total()
    kind = "body" if entry.first.is_body else "person"
    path = next(iter(entry.places))
    return Problem(
        path,
        entry.line,
        "unknown-name",
        f"“{words}” looks like the name of a {kind} that has no page; it stands "
        f"{_times(total)}: {_listed(entry.places)}",
        "If readers should find it, make a page: "
        f".venv/bin/python -m hooks new {_command(kind, words)}\n"
        "If it is another name of somebody who has one, add it to `other_names` there or to "
        "`mentions` of the page. Otherwise nothing need be done.",
    )


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _listed(places: Counter[str]) -> str:
    shown = [
        path if count == 1 else f"{path} ({count})"
        for path, count in places.most_common(_FILES_SHOWN)
    ]
    more = len(places) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "")


def _command(kind: str, words: str) -> str:
    return f"{'organisation' if kind == 'body' else 'person'} {make_id(words) or 'ID'}"
