"""Names of persons and bodies that have no page, as `unknown-name`."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from hooks.link.advice.name_shapes import NameLike
from hooks.link.advice.vocabulary import count_words
from hooks.link.names.declared_names import declared_names
from hooks.link.page.name_folding import fold_name, lower
from hooks.model.grouping import grouped
from hooks.model.ids import make_id
from hooks.model.site import Site
from hooks.problems import Problem

_ABSTRACT = re.compile(r"\w{4,}(?:tion|sion|ment|ness|ship|ology|ity)s?", re.IGNORECASE)
_FILES_SHOWN = 5


class _Sighting(NamedTuple):
    """Where a name stands, and what looks like one there."""

    path: str
    line: int
    name: NameLike


def unknown_names(found: Mapping[str, Iterable[tuple[int, NameLike]]], site: Site) -> list[Problem]:
    """Report names without a page, the most frequent first; `found` has those of each file."""
    unknown = grouped(
        (fold_name(each.words), _Sighting(path, line, each))
        for path in sorted(found, key=lambda path: (not path.startswith("sources/"), path))
        for line, each in found[path]
    )
    sure = {
        words: places
        for words, places in unknown.items()
        if any(each.name.is_sure for each in places)
    }
    ordinary, known = _ordinary(sure, site), _known(site)
    return [
        _problem(sure[words])
        for words in sorted(sure, key=lambda words: (-len(sure[words]), words))
        if words not in ordinary and f" {lower(words)} " not in known
    ]


def _known(site: Site) -> str:
    """Join all names, and all keys of `mentions`: a part of one of them is no new name."""
    names = [each.words for each in declared_names(site.registry)]
    every = [*names, *(words for file in site.files for words in file.meta.mentions)]
    return " \n ".join(["", *(lower(fold_name(words)) for words in every), ""])


def _ordinary(unknown: Mapping[str, Sequence[_Sighting]], site: Site) -> set[str]:
    """Give those that are ordinary words: bodies as a phrase, persons in one of their words."""
    parts = {
        words: name_parts(words, is_body=places[0].name.is_body)
        for words, places in unknown.items()
        if not any(each.name.has_evidence for each in places)
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


def _problem(places: Sequence[_Sighting]) -> Problem:
    path, line, first = places[0]
    words, count = first.words, len(places)
    kind, command = ("body", "organisation") if first.is_body else ("person", "person")
    times = {1: "once", 2: "twice"}.get(count, f"{count} times")
    return Problem(
        path,
        line,
        "unknown-name",
        f"“{words}” looks like the name of a {kind} that has no page; it stands "
        f"{times}: {_listed(places)}",
        "If readers should find it, make a page: "
        f".venv/bin/python -m hooks new {command} {make_id(words) or 'ID'}\n"
        "If it is another name of somebody who has one, add it to `other_names` there or to "
        "`mentions` of the page. Otherwise nothing need be done.",
    )


def _listed(places: Sequence[_Sighting]) -> str:
    """List the files in which a name stands, those first that have it most."""
    files = Counter(each.path for each in places).most_common()
    shown = [path if count == 1 else f"{path} ({count})" for path, count in files[:_FILES_SHOWN]]
    more = len(files) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "")
