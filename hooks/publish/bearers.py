"""Bearers: the person or the body that stands behind an id on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hooks.model.dates import PartialDate
    from hooks.model.registry import Registry


def bearer(registry: Registry, entity: str, on: PartialDate | None) -> str:
    """Give the person or body that an id means on a day; "" for an id that nobody has.

    A post is its holder, where exactly one person certainly held it, or else its organisation.
    """
    if entity not in registry.posts:
        return entity if entity in registry else ""
    holders = registry.holders(entity, on)
    return holders[0] if len(holders) == 1 else registry.posts[entity].organization


def bearers(registry: Registry, entities: Iterable[str], on: PartialDate | None) -> list[str]:
    """Give the persons and bodies behind ids, each once, in the order of the ids."""
    found = dict.fromkeys(bearer(registry, each, on) for each in entities)
    return [each for each in found if each]


def concerned(registry: Registry, entities: Iterable[str], on: PartialDate | None) -> list[str]:
    """Give whose pages an id belongs on: as `bearers`, and the organisation of each post."""
    known = tuple(entities)
    bodies = [registry.posts[each].organization for each in known if each in registry.posts]
    return list(dict.fromkeys([*bearers(registry, known, on), *bodies]))
