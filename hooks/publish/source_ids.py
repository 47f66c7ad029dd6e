"""Ids of new files, and the name after which a source is called."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from hooks.link.typography import collapse
from hooks.read.labels import short_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hooks.link.proposals import Proposal
    from hooks.model.registry import Registry
    from hooks.read.importing.extract import Block

_LONGEST_SLUG = 50
_LETTERS = re.compile(r",.*|(?:\s+(?:[A-Z]{2,6}|(?:[A-Z][a-z]?\.){2,}))+$")
"""What follows a name: letters such as MP or Ph.D., and whatever stands behind a comma."""
_PLAIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l"}
)
"""Letters that no accent makes of another."""
_CLOSING = re.compile(r"^(?:yours?|kind|best|with|regards|sincerely)\b", re.IGNORECASE)


def slug(words: str) -> str:
    """Make an id of words."""
    letters = re.sub(r"['’‘\u02bc\u00ad]", "", words).lower().translate(_PLAIN)
    bare = re.sub(r"[\u0300-\u036f]", "", unicodedata.normalize("NFKD", letters))
    return "-".join(re.findall(r"[a-z0-9]+", bare))[:_LONGEST_SLUG].strip("-")


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
