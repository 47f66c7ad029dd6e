"""What only shows once all pages are linked: names nobody knows, and names nobody uses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hooks.link.advice.name_likeness import name_likes
from hooks.link.advice.unknown_names import unknown_names
from hooks.link.advice.unused_names import unused_names, used_names

if TYPE_CHECKING:
    from hooks.link.advice.name_shapes import NameLike
    from hooks.link.linker import LinkedPage
    from hooks.model.site import Site
    from hooks.problems import Problem


@dataclass(slots=True)
class NameCensus:
    """Gathers the names of pages one by one, and keeps nothing else of them."""

    _unknown: dict[str, list[NameLike]] = field(default_factory=dict)
    """What looks like a name, by file."""
    _used: dict[str, set[str]] = field(default_factory=dict)
    """The words for each id."""
    _local: dict[str, set[str]] = field(default_factory=dict)
    """The keys of `mentions` that were found, by file."""

    def add(self, linked: LinkedPage) -> None:
        """Take in a linked page."""
        path = linked.facts.path
        if not linked.facts.links_nothing and (found := list(name_likes(linked))):
            self._unknown[path] = found
        for entity, words in used_names(linked):
            if entity:
                self._used.setdefault(entity, set()).add(words)
            else:
                self._local.setdefault(path, set()).add(words)

    def problems(self, site: Site) -> list[Problem]:
        """Report names without a page, the most frequent first, then names without a use."""
        known = {
            *(source.path for source in site.sources.values()),
            *(page.path for page in site.pages.values()),
        }
        unknown = {path: found for path, found in self._unknown.items() if path in known}
        return [*unknown_names(unknown, site), *unused_names(self._used, self._local, site)]
