"""Names in a statement that no page bears, and whether they stand in the cited words.

Rule 8 of `DESIGN.md`, section 6: a name that looks like that of a person or a body must stand there
in words. What only looks like a name, since the site has its words in lower case, is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.link.advice.unknown_names import is_abstract, name_parts
from hooks.link.advice.vocabulary import ordinary_words
from hooks.link.names.generic_words import DAYS_AND_MONTHS, STYLES
from hooks.link.page.name_folding import lower
from hooks.verify.texts.quotation_folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from hooks.link.advice.name_shapes import NameLike
    from hooks.model.site import Site

_BETWEEN = r"(?:\s+[A-Z][\w.-]*){0,2}\s+"
"""Between the names of a person others may stand."""


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A name that looks like one, bears no page and stands in no cited place."""

    words: str
    is_body: bool
    is_styled: bool
    """Whether a style before it makes it a person's for certain."""
    opens: bool
    """Whether it opens a sentence, where a capital says nothing of the first word."""


def unknown_name(name: NameLike, says: str) -> UnknownName | None:
    """Give a name that the folded text of the cited places does not have; None where it has."""
    words = fold(name.words).text
    if _stands(words, says, is_body=name.is_body):
        return None
    styled = words.split(" ")[0].rstrip(".").casefold() in STYLES
    return UnknownName(name.words, name.is_body, styled or name.has_evidence, not name.is_sure)


def name_filter(names: Iterable[UnknownName], site: Site) -> Callable[[UnknownName], bool]:
    """Make the test of whether one of some names is one: not made of the site's ordinary words."""
    parts = {each: name_parts(each.words, is_body=each.is_body) for each in names}
    ordinary = ordinary_words((part for every in parts.values() for part in every), site)

    def is_name(name: UnknownName) -> bool:
        if name.is_styled:
            return True
        plain = [lower(part) in ordinary or is_abstract(part, name.words) for part in parts[name]]
        return not (all(plain) or (name.opens and plain[0]))

    return is_name


def _stands(words: str, says: str, *, is_body: bool) -> bool:
    """Say whether a name stands in a text; of a person a longer form will do."""
    if re.search(rf"(?<!\w){re.escape(words)}(?!\w)", says, re.IGNORECASE):
        return True
    names = words.split(" ")
    if is_body:
        dated = names[0].casefold() in DAYS_AND_MONTHS and len(names) > 2  # noqa: PLR2004 - a body
        return dated and _stands(" ".join(names[1:]), says, is_body=True)
    while len(names) > 1 and names[0].rstrip(".").casefold() in STYLES:
        names = names[1:]
    pattern = _BETWEEN.join(map(_name, names))
    whole = re.escape(" ".join(names).upper())
    return re.search(rf"(?<!\w)(?:{pattern}|{whole})(?!\w)", says) is not None


def _name(word: str) -> str:
    """Make a pattern of a name; an initial stands for each name that begins with it."""
    initial = word.rstrip(".")
    return rf"{re.escape(initial)}[\w.-]*" if len(initial) == 1 else re.escape(word)
