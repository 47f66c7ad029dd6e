"""What only shows once all pages are linked: names nobody knows, and names nobody uses."""

from collections.abc import Iterable
from dataclasses import dataclass

from hooks.link.advice.name_likeness import placed_name_likes
from hooks.link.advice.name_shapes import NameLike
from hooks.link.advice.unknown_names import unknown_names
from hooks.link.advice.unused_names import unused_names, used_names
from hooks.link.linker import LinkedPage
from hooks.link.page.offsets import TextAt
from hooks.model.site import Site
from hooks.problems import Problem


@dataclass(frozen=True, slots=True)
class NameUse:
    """The names of one page, and what looks like some; all that the census keeps of it."""

    path: str
    """Of its file."""
    unknown: tuple[tuple[int, NameLike], ...]
    """What looks like a name and is none that is known, with the line of the file."""
    used: frozenset[tuple[str, str]]
    """Entity and words; without an entity a key of `mentions` that was found."""


def name_use(linked: LinkedPage) -> NameUse:
    """Note what a linked page adds to the census."""
    facts = linked.facts
    found = () if facts.links_nothing else placed_name_likes(linked)
    unknown = tuple((linked.line_at(TextAt(at)), each) for at, each in found)
    return NameUse(facts.path, unknown, frozenset(used_names(linked)))


def census_problems(uses: Iterable[NameUse], site: Site) -> list[Problem]:
    """Report names without a page, the most frequent first, then names without a use."""
    files = {each.path for each in site.files}
    unknown: dict[str, tuple[tuple[int, NameLike], ...]] = {}
    used: dict[str, set[str]] = {}
    for use in uses:
        if use.path in files:
            unknown[use.path] = use.unknown
        for entity, words in use.used:
            used.setdefault(entity or use.path, set()).add(words)
    return [*unknown_names(unknown, site), *unused_names(used, site)]
