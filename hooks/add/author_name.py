"""The name after which a new source is called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hooks.link.page.name_folding import collapse
from hooks.read.labels import short_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hooks.add.blocks.extract import Block
    from hooks.add.proposals import Proposal
    from hooks.model.registry import Registry

_LETTERS = re.compile(r",.*|(?:\s+(?:[A-Z]{2,6}|(?:[A-Z][a-z]?\.){2,}))+$")
"""What follows a name: letters such as MP or Ph.D., and whatever stands behind a comma."""
_CLOSING = re.compile(r"^(?:yours?|kind|best|with|regards|sincerely)\b", re.IGNORECASE)


def author_name(proposal: Proposal, blocks: Sequence[Block], registry: Registry) -> str:
    """Give the family name or the short name of the author, as far as anything tells it."""
    for entity in proposal.author:
        if entity in registry.people:
            return registry.people[entity].family_name
        if entity in registry.organizations:
            return short_name(entity, registry)
        return short_name(registry.posts[entity].organization, registry)
    for block in blocks:
        if block.css_class == "signature":
            for line in block.lines:
                words = _LETTERS.sub("", collapse(line)).split()
                if not _CLOSING.match(line) and 1 < len(words) <= 4 and words[-1][:1].isupper():  # noqa: PLR2004 - a name
                    return words[-1].strip(".,")
    return ""
