"""The name after which a new source is called."""

import re

from hooks.add.found_bodies import bodies_of
from hooks.add.parties import Parties
from hooks.add.proposals import Proposal
from hooks.link.names.generic_words import BODIES, OFFICES
from hooks.link.names.styles import LETTERS
from hooks.model.registry import Registry
from hooks.read.labels import short_name

_LETTERS = re.compile(r"[A-Z]{2,6}|(?:[A-Z][a-z]?\.){2,}")
"""Letters that follow a name, such as MP or Ph.D."""
_LONGEST = 5
"""Words of a name."""


def author_name(proposal: Proposal, parties: Parties, registry: Registry) -> str:
    """Give the family name or the short name of the author, as far as anything tells it."""
    for entity in proposal.author:
        if entity in registry.people:
            return registry.people[entity].family_name
        if entity in registry.organizations:
            return short_name(entity, registry)
        return short_name(registry.posts[entity].organization, registry)
    for line in parties.author:
        words = line.partition(",")[0].split()
        while words and _LETTERS.fullmatch(words[-1]):
            words.pop()
        letters = (at for at, word in enumerate(words) if at > 1 and word in LETTERS)
        words = words[: next(letters, len(words))]
        if 1 < len(words) <= _LONGEST and words[-1][:1].isupper() and not _is_other(line):
            return words[-1].strip(".,")
    return ""


def _is_other(line: str) -> bool:
    """Say whether a line names a body or an office, and no person."""
    words = [word.casefold().strip(".,") for word in line.split(",", maxsplit=1)[0].split()]
    return any(word in BODIES | OFFICES for word in words) or any(bodies_of(line))
