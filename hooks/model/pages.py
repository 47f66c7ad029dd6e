"""Pages that editors write in `docs/`, and the keys of their front matter.

Names are those of MkDocs, Material and `DESIGN.md`, section 3. The descriptions of the fields
are their documentation.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import Field

from hooks.model.key_lines import KeyLines, KeyPath
from hooks.model.values import (
    ENTITY,
    SOURCE,
    Date,
    EntityIds,
    EvidenceList,
    FrontMatter,
    Identifier,
    Meant,
    PastDate,
    Switch,
    Text,
    Texts,
    WebDate,
)


class Acceptance(FrontMatter):
    """A warning that an editor has looked at and stands by."""

    rule: Text = Field(description="The rule of the warning.")
    words: Text = Field(description="Words that the warning quotes.")
    reason: Text = Field(description="Why it is right as it stands. Published.")


class PageFrontMatter(FrontMatter):
    """Keys that every page may carry, those of MkDocs and Material among them."""

    title: Text | None = Field(None, description="The title of the page.")
    description: Text | None = Field(None, description="One sentence for search engines.")
    tags: Any = Field(None, description="Material: tags.")
    hide: Any = Field(None, description="Material: parts of the page to hide.")
    icon: Any = Field(None, description="Material: icon of the page.")
    search: Any = Field(None, description="Material: `exclude: true` keeps it out of the search.")
    status: Any = Field(None, description="Material: status mark in the navigation.")
    template: Any = Field(None, description="MkDocs: another template.")
    link: Literal["none"] | None = Field(None, description="`none`: link no name on this page.")
    nolink: Texts = Field((), description="Words on this page that must not become links.")
    mentions: dict[Text, Meant] = Field(
        {},
        description="Words as they stand on this page: id of the person, organisation or post. "
        "In a source also ids by place, where the words mean several: `para. 3: one-id`.",
        json_schema_extra=ENTITY,
    )
    accepted: tuple[Acceptance, ...] = Field((), description="Warnings looked at and accepted.")
    as_of: PastDate | None = Field(None, description="The day for which the page speaks.")
    updated: WebDate | None = Field(None, description="Date of the last substantive change.")

    def cites(self) -> Iterator[tuple[KeyPath, str]]:
        """Yield what stands in `cite` keys, each with the way to its key."""
        for place, each in self.groups():
            if cite := getattr(each, "cite", None):
                yield (*place, "cite"), cite


class BriefingFrontMatter(PageFrontMatter):
    """Keys of `docs/briefings/<id>.md`."""

    title: Text = Field(description="The title of the briefing.")
    summary: Text = Field(description="The briefing in a sentence or two, with a citation.")
    reviewed: Switch = Field(
        True, description="`false` until it has been read against its sources."
    )


class EventFrontMatter(FrontMatter):
    """A dated event."""

    date: Date = Field(description="When.")
    title: Text = Field(description="What happened.")
    sources: EvidenceList = Field(description="What this rests on.", min_length=1)
    who: EntityIds = Field((), description="Ids of persons, organisations or posts.")


class TimelineFrontMatter(PageFrontMatter):
    """Keys of `docs/timeline.md`."""

    events: tuple[EventFrontMatter, ...] = Field((), description="Dated events.")


class StatusFrontMatter(FrontMatter):
    """What a later source says of a commitment."""

    date: PastDate = Field(description="The date of that source.")
    value: Text = Field(description="What it says of the commitment.")
    cite: Text = Field(description="Source and paragraph.", json_schema_extra=SOURCE)


_IN_MARKS = re.compile(r"“[^“”]+”|\"[^\"]+\"|‘[^‘’]+’|'[^']+'")


class CommitmentFrontMatter(FrontMatter):
    """A promise, a recommendation or a finding, in its own words."""

    id: Identifier | None = Field(None, description="An id for links.")
    kind: Literal["commitment", "recommendation", "finding"] = Field(
        "commitment", description="What it is."
    )
    statement: Text = Field(description="The words of the source, verified like a quotation.")
    cite: Text = Field(description="Source and paragraph.", json_schema_extra=SOURCE)
    made_by: EntityIds = Field((), description="Who made it.")
    made_to: EntityIds = Field((), description="To whom.")
    reported_by: EntityIds = Field(
        (), description="Who tells it in the document, where that is somebody else."
    )
    date: Date | None = Field(
        None, description="When. Default: the date of the source, unless `reported_by` is given."
    )
    due: Date | None = Field(None, description="By when.")
    status: tuple[StatusFrontMatter, ...] = Field((), description="What later sources say.")

    def mistakes(self) -> Iterator[tuple[str, str]]:
        """Ask for bare words, and for days in their order."""
        if _IN_MARKS.fullmatch(self.statement):
            yield "statement", "leave out the marks round the words: the site sets them"
        if self.date and self.due and self.due.last < self.date.first:
            yield "due", f"it was due ({self.due}) before it was made ({self.date})"


class CommitmentsFrontMatter(PageFrontMatter):
    """Keys of `docs/commitments.md`."""

    commitments: tuple[CommitmentFrontMatter, ...] = Field((), description="The commitments.")


@dataclass(frozen=True, slots=True)
class Page:
    """A Markdown file in `docs/`."""

    path: str
    """The file, relative to the root of the project: `docs/briefings/x.md`."""
    meta: PageFrontMatter
    """Its front matter; the model depends on the folder."""
    body: str
    """The Markdown below the front matter."""
    body_line: int
    """The line of the file on which the body begins, from 1."""
    lines: KeyLines
    """On which line each key stands."""
    is_complete: bool = True
    """Whether every required key is there and right; else this stands in for a mended page."""

    @property
    def src_uri(self) -> str:
        """Give the path below `docs/`, as MkDocs calls it."""
        return self.path.removeprefix("docs/")

    @property
    def is_briefing(self) -> bool:
        """Say whether it has the keys of a briefing, as what lies in `docs/briefings/` does."""
        return isinstance(self.meta, BriefingFrontMatter)

    @property
    def summary(self) -> str:
        """Give the summary of a briefing, a person or an organisation."""
        return getattr(self.meta, "summary", None) or ""

    @property
    def file_lines(self) -> list[str]:
        """Give the lines of the file; those above its body, which do not matter, are empty."""
        return [""] * (self.body_line - 1) + self.body.split("\n")
