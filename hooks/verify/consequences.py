"""Problems that only follow from another: what is said of ids and names whose file is broken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hooks.model.ids import make_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hooks.model.site import Site
    from hooks.problems import Problem

_QUOTED = re.compile(r"“([^“”]+)”")
_ABOUT_OTHERS = frozenset(
    "unknown-entity unknown-source unsupported-name unsupported-detail unknown-name".split()
)


def without_consequences(site: Site, problems: Iterable[Problem]) -> list[Problem]:
    """Leave out problems that quote an id or a name which a file will have once it is mended."""
    if not site.broken:
        return list(problems)
    return [
        each
        for each in problems
        if each.rule not in _ABOUT_OTHERS
        or not any(make_id(words) in site.broken for words in _QUOTED.findall(each.text))
    ]
