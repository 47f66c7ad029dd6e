"""Persons, organisations, posts and memberships, as Popolo has them.

See https://www.popoloproject.com/specs/. The descriptions of the fields are the documentation
of the front matter (`DESIGN.md`, section 3).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, Field

from hooks.model.dates import Span, days_in_office
from hooks.model.key_lines import KeyLines
from hooks.model.pages import PageFrontMatter
from hooks.model.values import (
    BODY,
    Address,
    BodyIds,
    Date,
    EvidenceList,
    FrontMatter,
    Identifier,
    PastDate,
    Switch,
    Text,
    Texts,
    listed,
    refers_to,
    wrong_order,
)


class DatedName(FrontMatter):
    """A further name, and from when to when it was borne."""

    name: Text = Field(description="The name.")
    start_date: Date | None = Field(None, description="First day of the name.")
    end_date: Date | None = Field(None, description="Last day of the name.")
    note: Text | None = Field(None, description="A remark for readers.")

    def mistakes(self) -> Iterator[tuple[str, str]]:
        """Ask for days in their order."""
        yield from wrong_order(self.start_date, self.end_date, "end_date")


def _dated_names(value: object) -> object:
    return [{"name": each} if isinstance(each, str) else each for each in listed(value)]


OtherNames = Annotated[
    tuple[DatedName, ...],
    BeforeValidator(
        _dated_names,
        json_schema_input_type=Text | DatedName | tuple[Text | DatedName, ...],
    ),
]


_SURNAME_FIRST = re.compile(
    r"([^\s,]+), ([^\s,]*[a-z][^\s,]*(?: [^\s,]+)*)(?<!Jr)(?<!Jr\.)(?<!Sr)(?<!Sr\.)(?<!Esq)"
)
"""As in “Vane, Idris”; what follows a comma otherwise is short or in capitals: “Jr”, “KC”."""
_WITH_PREFIX = re.compile(
    r"((?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor)\.?) (\S+ \S.*)"
)


class ExternalIdentifier(FrontMatter):
    """The number of the same person or body in another register."""

    scheme: Text = Field(description="The register, such as `wikidata`.")
    identifier: Text = Field(description="The number in that register.")


class Link(FrontMatter):
    """A web page about the person or body."""

    url: Address = Field(description="The address of the page.")
    note: Text | None = Field(None, description="What the page is.")


class MembershipFrontMatter(FrontMatter):
    """One office or role of a person."""

    post: Identifier | None = Field(
        None, description="Id of a post of an organisation.", json_schema_extra=refers_to("post")
    )
    organization: Identifier | None = Field(
        None, description="Without a post: the organisation.", json_schema_extra=BODY
    )
    role: Text | None = Field(None, description="Without a post: the role there.")
    start_date: Date | None = Field(None, description="First day.")
    end_date: Date | None = Field(None, description="Last day. Left out while it lasts.")
    as_of: PastDate | None = Field(None, description="The day up to which the evidence speaks.")
    sources: EvidenceList = Field((), description="What this rests on.")

    def mistakes(self) -> Iterator[tuple[str, str]]:
        """Ask for an office or a role, and for days in their order."""
        if self.post is None and (self.organization is None or self.role is None):
            yield "role", "give `post`, or `organization` and `role`"
        if self.post is not None and (self.organization or self.role):
            key = "organization" if self.organization else "role"
            yield key, "`post` already says organisation and role: leave these two out"
        yield from (disordered := [*wrong_order(self.start_date, self.end_date, "end_date")])
        is_early = self.as_of and self.start_date and self.as_of.last < self.start_date.first
        if is_early and not disordered:
            yield "as_of", f"`as_of` ({self.as_of}) is before the start ({self.start_date})"


class EntityFrontMatter(PageFrontMatter):
    """Keys that persons and organisations share."""

    name: Text = Field(description="The usual name.")
    other_names: OtherNames = Field((), description="Further names, dated where that matters.")
    not_names: Texts = Field((), description="Phrases that contain a name but mean another.")
    ignore_case: Switch = Field(False, description="`true`: match the names in any case.")
    summary: Text | None = Field(None, description="One line on who or what this is.")
    identifiers: tuple[ExternalIdentifier, ...] = Field((), description="Numbers elsewhere.")
    links: tuple[Link, ...] = Field((), description="Web pages about them.")


class PersonFrontMatter(EntityFrontMatter):
    """Keys of `docs/people/<id>.md`."""

    honorific_prefix: Texts = Field((), description="Mrs; Sir; The Rt Hon.")
    honorific_suffix: Texts = Field((), description="MP; CBE.")
    family_name: Text | None = Field(None, description="Default: the last word of the name.")
    memberships: tuple[MembershipFrontMatter, ...] = Field((), description="Offices and roles.")

    def mistakes(self) -> Iterator[tuple[str, str]]:
        """Ask for a name in its usual order, without what stands in front of it."""
        if found := _SURNAME_FIRST.fullmatch(self.name):
            yield "name", f"“{self.name}” has the family name first: name: {found[2]} {found[1]}"
        elif found := _WITH_PREFIX.fullmatch(self.name):
            prefix, name = found.groups()
            text = (
                f"“{prefix}” is no part of the name: name: {name}, and honorific_prefix: {prefix}"
            )
            yield "name", text


class PostFrontMatter(FrontMatter):
    """An office of an organisation, whoever holds it."""

    id: Identifier = Field(description="The id of the post, unlike any other id.")
    label: Text = Field(description="The full title of the office.")
    other_labels: Texts = Field((), description="Further titles, unmistakable anywhere.")
    short_labels: Texts = Field((), description="Titles that count where the body is in view.")
    ignore_case: Switch = Field(False, description="`true`: match the labels in any case.")
    seats: Annotated[int, Field(ge=1)] = Field(1, description="How many hold it at one time.")
    start_date: Date | None = Field(None, description="First day of the office.")
    end_date: Date | None = Field(None, description="Last day of the office.")

    def mistakes(self) -> Iterator[tuple[str, str]]:
        """Ask for days in their order."""
        yield from wrong_order(self.start_date, self.end_date, "end_date")


class OrganizationFrontMatter(EntityFrontMatter):
    """Keys of `docs/organisations/<id>.md`."""

    classification: Text | None = Field(None, description="The kind of body.")
    parent: Identifier | None = Field(
        None, description="Id of the body that this is part of.", json_schema_extra=BODY
    )
    founding_date: Date | None = Field(None, description="First day.")
    dissolution_date: Date | None = Field(None, description="Last day.")
    successor: BodyIds = Field((), description="Ids of the bodies that followed.")
    posts: tuple[PostFrontMatter, ...] = Field((), description="The offices of the body.")

    def mistakes(self) -> Iterator[tuple[str, str]]:
        """Ask for days in their order."""
        yield from wrong_order(self.founding_date, self.dissolution_date, "dissolution_date")


@dataclass(frozen=True, slots=True)
class Person:
    """A person with a page."""

    id: str
    path: str
    """The file, relative to the root of the project."""
    meta: PersonFrontMatter
    lines: KeyLines

    @property
    def family_name(self) -> str:
        """Give the family name: as declared, or the last word of the name."""
        return self.meta.family_name or self.meta.name.split()[-1]


@dataclass(frozen=True, slots=True)
class Organization:
    """A body with a page."""

    id: str
    path: str
    """The file, relative to the root of the project."""
    meta: OrganizationFrontMatter
    lines: KeyLines


@dataclass(frozen=True, slots=True)
class Post:
    """An office, declared on the page of its organisation."""

    id: str
    organization: str
    """The id of the organisation."""
    path: str
    """The file that declares it."""
    line: int
    """The line of that file on which its declaration begins."""
    meta: PostFrontMatter


@dataclass(frozen=True, slots=True)
class Membership:
    """A person in an office or a role."""

    person: str
    """The id of the person."""
    organization: str
    """The id of the organisation; that of the post's where there is a post."""
    path: str
    """The file that declares it."""
    line: int
    """The line of that file on which its declaration begins."""
    meta: MembershipFrontMatter

    @property
    def span(self) -> Span | None:
        """Give the days that it certainly covers."""
        return days_in_office(self.meta.start_date, self.meta.end_date, self.meta.as_of)

    def may_cover(self, year: int) -> bool:
        """Say whether a day of a year may lie in it, as far as its dates are known."""
        start, end = self.meta.start_date, self.meta.end_date
        return (not start or start.first.year <= year) and (not end or year <= end.last.year)
