"""Relations seen from the other end: who answers, who is part of, who held; gathered once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hooks.model.entities import Membership
    from hooks.model.site import Site

_Ids = tuple[str, ...]
_Value = TypeVar("_Value")


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
    held: Mapping[str, tuple[Membership, ...]]
    """For each person, offices and roles."""
    holders: Mapping[str, tuple[Membership, ...]]
    """For each post, those who held it."""

    @classmethod
    def of(cls, site: Site) -> Relations:
        """Gather the relations of a site in one pass."""
        sources = [(each.id, each.meta) for each in site.sources.values()]
        bodies = [(each.id, each.meta) for each in site.registry.organizations.values()]
        memberships = site.registry.memberships
        return cls(
            _grouped((to, own) for own, meta in sources for to in meta.in_reply_to),
            _grouped((to, own) for own, meta in sources for to in meta.supersedes),
            _grouped((meta.parent, own) for own, meta in bodies if meta.parent),
            _grouped((to, own) for own, meta in bodies for to in meta.successor),
            _grouped((each.person, each) for each in memberships),
            _grouped((each.meta.post, each) for each in memberships if each.meta.post),
        )


def _grouped(pairs: Iterable[tuple[str, _Value]]) -> dict[str, tuple[_Value, ...]]:
    found: dict[str, list[_Value]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return {key: tuple(values) for key, values in found.items()}
