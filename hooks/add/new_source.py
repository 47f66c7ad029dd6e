"""A document that was received, as the files of a new source."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from hooks.add.author_name import author_name
from hooks.add.blocks.corrections import write_corrections
from hooks.add.blocks.extract import Block, Extract
from hooks.add.blocks.letters import classify
from hooks.add.blocks.source_body import write_body
from hooks.add.document_details import Details, find_details
from hooks.add.new_pages import NewPage, new_pages, who_is_missing
from hooks.add.parties import Parties, find_parties
from hooks.add.proposals import Proposal, propose
from hooks.model.ids import make_id
from hooks.model.site import Site
from hooks.model.sources import Original, Source, SourceFrontMatter, source_path
from hooks.problems import Problem
from hooks.read.front_matter.block import split
from hooks.read.front_matter.validation import validate
from hooks.read.front_matter.yaml_text import front_matter
from hooks.read.labels import labels
from hooks.read.source_files import RULE, needs_text
from hooks.read.words.transcription import transcribe
from hooks.verify.locks import lock_text
from hooks.verify.transcription_check import check_transcriptions

_ADDRESS = re.compile(r"https?://[^\s/]+/\S*")
"""Where a file may say that it was published."""
_SAFE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,100}")


@dataclass(frozen=True, slots=True)
class Received:
    """A file as it was received, and what was taken out of it."""

    name: str
    raw: bytes
    extracted: Extract
    changed: str
    """The day on which the file was last changed, in ISO 8601."""


@dataclass(frozen=True, slots=True)
class NewSource:
    """The files of a new source, and what a human must know."""

    id: str
    original: str
    """The name of the original in `sources/originals/`."""
    text: str
    """The words of `sources/<id>.md`."""
    lock: str
    extracted: str | None
    """The words of `<original>.txt`, where there must be one."""
    to_check: tuple[str, ...]
    problems: tuple[Problem, ...]
    """What the transcription check finds; nothing, if all went well."""
    pages: tuple[NewPage, ...]
    """For those whom it names and who have none, the most frequent first."""


def new_source(site: Site, received: Received, wanted_id: str, *, keep_name: bool) -> NewSource:
    """Make the files of a source; `keep_name` leaves the original the name that it has.

    Where `wanted_id` is "", the id is that of the author or else the title, and the year.
    """
    extracted = received.extracted
    blocks = classify(extracted.blocks)
    details = find_details(extracted, blocks, received.name, received.changed)
    draft = _Draft(site, received, blocks, write_body(blocks), details, find_parties(blocks))
    source_id = wanted_id or draft.id()
    suffix = received.name[received.name.rindex(".") :].lower()
    is_safe = keep_name or _SAFE_NAME.fullmatch(received.name)
    original = received.name if is_safe else f"{source_id}{suffix}"
    text = draft.text(source_id, original)
    lock, problems = "", draft.read_back(source_id, original, text)
    if isinstance(problems, Source):
        lock, problems = lock_text(problems), [*check_transcriptions(_with(site, problems))]
    pages = new_pages(draft.proposal.unknown, blocks, draft.parties, site.registry)
    return NewSource(
        source_id,
        original,
        text,
        lock,
        extracted.text if needs_text(original) else None,
        (*details.to_check, *extracted.to_check, *draft.checks(pages)),
        tuple(each for each in problems if each.rule != "source-unchecked"),
        pages,
    )


def _with(site: Site, source: Source) -> Site:
    """Put a source into a site, alone: nothing else is to be checked."""
    return Site({source.id: source}, site.registry, {}, (), cites=site.cites)


@dataclass(frozen=True)
class _Draft:
    """What is known of a new source on the way to its files."""

    site: Site
    received: Received
    blocks: Sequence[Block]
    body: str
    """Its words, as they stand in its file."""
    details: Details
    parties: Parties

    @cached_property
    def proposal(self) -> Proposal:
        """Read the names, twice: the second time with author and recipient known."""
        keys: dict[str, object] = {
            "type": self.details.type,
            "title": "x",
            "date": str(self.details.date),
            "original": "x",
        }
        transcript = transcribe(self.body, "sources/new.md", 1)
        words, blocks = transcript.words, transcript.blocks
        lines = split("", "", RULE).lines
        for _ in range(2):
            meta = SourceFrontMatter.model_validate(keys)
            source = Source("new", "sources/new.md", meta, lines, words, blocks, None, None)
            found = propose(_with(self.site, source), source, self.blocks, self.parties)
            keys |= _who(found)
        return found

    @cached_property
    def author(self) -> str:
        """Give the name after which the source is called; "" where nothing tells it."""
        return author_name(self.proposal, self.parties, self.site.registry)

    @property
    def year(self) -> str:
        """Give the year of the document, in four digits."""
        return f"{self.details.date.first.year:04}"

    def id(self) -> str:
        """Make an id of the author, else of the title, and the year."""
        words = make_id(self.author or self.details.title) or "document"
        return words if self.year in words.split("-") else f"{words}-{self.year}"

    def text(self, source_id: str, original: str) -> str:
        """Write the whole file."""
        extracted = self.received.extracted
        has_text = needs_text(original)
        digest = hashlib.sha256(extracted.text.encode(errors="replace")).hexdigest()
        corrections = write_corrections(extracted.text, extracted.repairs)
        encoding = "" if has_text or extracted.encoding == "utf-8" else extracted.encoding
        url = extracted.properties.get("url", "")
        values: dict[str, object] = {
            "type": self.details.type,
            "title": self.details.title,
            "label": self._label(source_id),
            "date": str(self.details.date),
            **_who(self.proposal),
            "url": url if _ADDRESS.fullmatch(url) else "",
            "language": self.details.language,
            "numbering": self.details.numbering,
            "original": original,
            "original_encoding": encoding,
            "sha256": hashlib.sha256(self.received.raw).hexdigest(),
            "text_sha256": digest if has_text else "",
            "checked": "false",
            "mentions": dict(self.proposal.mentions),
            "corrections": [each.model_dump() for each in corrections],
        }
        return f"{front_matter(values)}\n{self.body}"

    def read_back(self, source_id: str, original: str, text: str) -> Source | list[Problem]:
        """Read the file as the build will read it, or say why it cannot be a source."""
        path = source_path(source_id)
        document = split(text, path, RULE)
        checked = validate(SourceFrontMatter, document, path, RULE)
        transcript = transcribe(document.body, path, document.body_line)
        if checked.meta is None or not checked.is_complete:
            return [*document.problems, *checked.problems, *transcript.problems]
        extracted = self.received.extracted.text if needs_text(original) else None
        held = Original.of(Path(original), self.received.raw, extracted, held=True)
        words, blocks = transcript.words, transcript.blocks
        return Source(source_id, path, checked.meta, document.lines, words, blocks, held, None)

    def checks(self, pages: Sequence[NewPage]) -> Iterator[str]:
        """Say what was not found, and what was guessed."""
        proposal = self.proposal
        kind, registry = self.details.type, self.site.registry
        yield from who_is_missing(proposal, pages, self.parties, kind, registry)
        if proposal.mentions:
            yield "mentions: each was guessed from longer names in the document."
        for words, ids in proposal.ambiguous.items():
            line = f"{words}: {ids[0]}"
            yield f"“{words}” may mean {' or '.join(ids)}: add it to `mentions`, as “{line}”."
        bodies = [page.name for page in pages if page.is_body]
        for words, entity in proposal.possible.items():
            if not any(body.endswith(words.removeprefix("the ")) for body in bodies):
                line = f"{words}: {entity}"
                yield f"“{words}” may mean {entity}; if it does, add to `mentions`: “{line}”."

    def _label(self, source_id: str) -> str:
        """Give a label where no author makes one, unlike those that are there."""
        if self.proposal.author or not self.author:
            return ""
        label = f"{self.author} {self.year}"
        taken = labels(self.site.sources, self.site.registry).values()
        return source_id if label in taken else label


def _who(proposal: Proposal) -> dict[str, list[str]]:
    """Give the keys of front matter that say who writes to whom, none of them empty."""
    known = {"author": proposal.author, "recipient": proposal.recipient, "cc": proposal.cc}
    return {key: list(ids) for key, ids in known.items() if ids}
