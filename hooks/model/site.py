"""All that was read for one build."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hooks.model.pages import Page
    from hooks.model.registry import Registry
    from hooks.model.sources import Source
    from hooks.problems import Problem


@dataclass(frozen=True, slots=True)
class Site:
    """The content of `docs/` and `sources/`, and what is wrong with it."""

    sources: Mapping[str, Source]
    """By id, sorted by date, then id."""
    registry: Registry
    pages: Mapping[str, Page]
    """Every Markdown file of `docs/` by its `src_uri`, such as `briefings/x.md`."""
    problems: tuple[Problem, ...]
    """What was wrong with the files, sorted."""
    broken: frozenset[str] = frozenset()
    """Ids that files will have once they are mended; who uses one is told nothing."""
    unregistered: tuple[str, ...] = ()
    """Files in `sources/originals/` that no source names."""
    left_out: frozenset[str] = frozenset()
    """Files and folders below `docs/` that must not be published."""
