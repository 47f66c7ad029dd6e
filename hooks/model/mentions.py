"""Mentions: where a page names a person, an organisation or a post."""

from dataclasses import dataclass
from enum import StrEnum


class Rule(StrEnum):
    """Why a mention means whom it means (`DESIGN.md`, sections 5 and 8).

    *Explicit* is `[[id]]`, *local* the key `mentions` of the page, *style* “Mrs Lee”.
    """

    EXPLICIT = "explicit"
    LOCAL = "local"
    NAME = "name"
    OTHER_NAME = "other_name"
    STYLE = "style"
    FAMILY_NAME = "family_name"
    POST = "post"


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """What a link leads to."""

    entity: str
    """The id of a person, an organisation or a post."""
    kind: str
    """person, organisation or post."""
    post: str = ""
    """The id of the post, when the name was an office."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a page names somebody."""

    anchor: str
    """On sources the id of the paragraph, elsewhere of the heading above or around it, or ""."""
    block: int
    """The number of the enclosing block on the page, from 1."""
    start: int
    """Where the words begin in the text of that block, in code points."""
    end: int
    """Where they end."""
    exact: str
    """The words, white space runs as one space."""
    target: Target
    rule: Rule
    linked: bool
    """Whether the generator made a link of it."""
    text: str
    """The text of the whole block, for showing the sentence."""
