"""Relations seen from the other end: which sources answer one, which bodies are part of one."""

from collections.abc import Mapping
from dataclasses import dataclass

from hooks.model.grouping import grouped
from hooks.model.site import Site

_Ids = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Relations:
    """What the front matter says of one, listed under the other."""

    answers: Mapping[str, _Ids]
    """For each source, those that reply to it."""
    replacements: Mapping[str, _Ids]
    """For each source, those that supersede it."""
    parts: Mapping[str, _Ids]
    """For each organisation, those that are part of it."""
    predecessors: Mapping[str, _Ids]
    """For each organisation, those that it followed."""

    @classmethod
    def of(cls, site: Site) -> "Relations":
        """Gather the relations of a site in one pass."""
        sources = [(each.id, each.meta) for each in site.sources.values()]
        bodies = [(each.id, each.meta) for each in site.registry.organizations.values()]
        return cls(
            grouped((to, own) for own, meta in sources for to in meta.in_reply_to),
            grouped((to, own) for own, meta in sources for to in meta.supersedes),
            grouped((meta.parent, own) for own, meta in bodies if meta.parent),
            grouped((to, own) for own, meta in bodies for to in meta.successor),
        )
