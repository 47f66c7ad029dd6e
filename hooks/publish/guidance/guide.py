"""The form of a guide, and the letter that the examples are about."""

from dataclasses import dataclass

LETTER = (
    "The Lantern Board has lit twelve lamps on the north pier.",
    "I am not persuaded that the south pier is safe, for its rail is gone and its steps are worn.",
)
"""The numbered paragraphs of `orme-1897`, the invented letter of the examples."""
HEADING = "Lamps on the piers"
"""The heading of that letter."""
REPORT = ("The Harbour Guild set a new rail on the south pier at a cost of £250.",)
"""The numbered paragraph of `guild-1898`, the invented report of the examples."""
BRIEFING = "docs/briefings/piers.md"
PERSON = "docs/people/ada-orme.md"
BODY = "docs/organisations/lantern-board.md"
SOURCE = "sources/orme-1897.md"
LOCK = "sources/orme-1897.lock"
MINUTES = "sources/club-1899.md"


@dataclass(frozen=True, slots=True)
class Example:
    """A few lines of a file, wrong and right."""

    wrong: str
    right: str
    path: str = BRIEFING
    """The file in which they stand; "" where they are the names of files themselves."""
    told_at: str = ""
    """The file at which the problem is told, where that is another."""


@dataclass(frozen=True, slots=True)
class Guide:
    """What an editor should know of a rule."""

    meaning: str
    """One sentence."""
    mend: str
    """What to do, in a sentence or two."""
    example: Example
