"""A document that was received, as the files of a new source."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from hooks.add.author_name import author_name
from hooks.add.blocks.corrections import write_corrections
from hooks.add.blocks.extract import Block, Extract
from hooks.add.blocks.letters import classify
from hooks.add.blocks.source_body import write_body
from hooks.add.document_details import Details, find_details
from hooks.add.new_pages import NewPage, new_pages, who_is_missing
from hooks.add.parties import find_parties
from hooks.add.proposals import Proposal, propose
from hooks.model.ids import make_id
from hooks.model.site import Site
from hooks.model.sources import Original, Source, SourceFrontMatter
from hooks.problems import Problem
from hooks.read.front_matter.block import split
from hooks.read.front_matter.validation import validate
from hooks.read.front_matter.yaml_text import front_matter
from hooks.read.labels import labels
from hooks.read.source_files import RULE, needs_text
from hooks.read.words.transcription import transcribe
from hooks.verify.locks import lock_text
from hooks.verify.transcription_check import check_transcriptions

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
    """Make the files of a source; `keep_name` leaves the original the name that it has."""
    blocks = classify(received.extracted.blocks)
    details = find_details(received.extracted, blocks, received.name, received.changed)
    body = write_body(blocks)
    draft = _Draft(site, received, details, blocks, body)
    proposal = draft.proposal()
    source_id = wanted_id or draft.id(proposal)
    suffix = received.name[received.name.rindex(".") :].lower()
    is_safe = keep_name or _SAFE_NAME.fullmatch(received.name)
    original = received.name if is_safe else f"{source_id}{suffix}"
    text = draft.text(proposal, original, source_id)
    source = draft.source(source_id, original, text)
    problems = check_transcriptions(_with(site, source)) if source else draft.problems
    pages = new_pages(proposal.unknown, blocks, draft.parties, site.registry)
    checks = [*details.to_check, *received.extracted.to_check, *draft.checks(proposal, pages)]
    return NewSource(
        source_id,
        original,
        text,
        lock_text(source) if source else "",
        received.extracted.text if needs_text(original) else None,
        tuple(checks),
        tuple(
            each
            for each in problems
            if each.path.endswith(f"/{source_id}.md") and each.rule != "source-unchecked"
        ),
        pages,
    )


def _with(site: Site, source: Source) -> Site:
    """Put a source into a site, alone: nothing else is to be checked."""
    return Site({source.id: source}, site.registry, {}, (), cites=site.cites)


class _Draft:
    """What is known of a new source on the way to its files."""

    def __init__(
        self, site: Site, received: Received, details: Details, blocks: Sequence[Block], body: str
    ) -> None:
        self.problems: list[Problem] = []
        self._site = site
        self._received = received
        self._details = details
        self._blocks = blocks
        self._body = body
        self.parties = find_parties(blocks)

    def proposal(self) -> Proposal:
        """Read the names, twice: the second time with author and recipient known."""
        empty = {
            "type": self._details.type,
            "title": "x",
            "date": str(self._details.date),
            "original": "x",
        }
        found = None
        for _ in range(2):
            known = dict(empty) if found is None else {**empty, **_who(found)}
            meta = SourceFrontMatter.model_validate(known)
            transcript = transcribe(self._body, "sources/new.md", 1)
            lines = split("", "", RULE).lines
            words, blocks = transcript.words, transcript.blocks
            source = Source("new", "sources/new.md", meta, lines, words, blocks, None, None)
            found = propose(_with(self._site, source), "new", self._blocks, self.parties)
        assert found is not None  # noqa: S101 - the loop runs
        return found

    def id(self, proposal: Proposal) -> str:
        """Make an id of the author, else of the title, and the year."""
        name = author_name(proposal, self.parties, self._site.registry)
        words = make_id(name or self._details.title) or "document"
        year = f"{self._details.date.first.year:04}"
        return words if year in words.split("-") else f"{words}-{year}"

    def text(self, proposal: Proposal, original: str, source_id: str) -> str:
        """Write the whole file."""
        received, extracted = self._received, self._received.extracted
        encoding = (
            "" if needs_text(original) or extracted.encoding == "utf-8" else extracted.encoding
        )
        digest = hashlib.sha256(extracted.text.encode(errors="replace")).hexdigest()
        corrections = write_corrections(extracted.text, extracted.repairs)
        values: dict[str, object] = {
            "type": self._details.type,
            "title": self._details.title,
            "label": self._label(proposal, source_id),
            "date": str(self._details.date),
            **_who(proposal),
            "url": _url(extracted.properties),
            "language": self._details.language,
            "numbering": self._details.numbering,
            "original": original,
            "original_encoding": encoding,
            "sha256": hashlib.sha256(received.raw).hexdigest(),
            "text_sha256": digest if needs_text(original) else "",
            "checked": "false",
            "mentions": dict(proposal.mentions),
            "corrections": [each.model_dump() for each in corrections],
        }
        return f"{front_matter(values)}\n{self._body}"

    def source(self, source_id: str, original: str, text: str) -> Source | None:
        """Read the file back as the build will read it."""
        path = f"sources/{source_id}.md"
        document = split(text, path, RULE)
        checked = validate(SourceFrontMatter, document, path, RULE)
        transcript = transcribe(document.body, path, document.body_line)
        self.problems += [*document.problems, *checked.problems, *transcript.problems]
        if checked.meta is None or not checked.is_complete:
            return None
        meta = checked.meta
        extracted = self._received.extracted.text if needs_text(original) else None
        held = Original.of(Path(original), self._received.raw, extracted, held=True)
        return Source(
            source_id, path, meta, document.lines, transcript.words, transcript.blocks, held, None
        )

    def checks(self, proposal: Proposal, pages: Sequence[NewPage]) -> list[str]:
        """Say what was not found, and what was guessed."""
        known, kind = self._site.registry, self._details.type
        checks = [*who_is_missing(proposal, pages, self.parties, kind, known)]
        if proposal.mentions:
            checks.append("mentions: each was guessed from longer names in the document.")
        checks += [
            f"“{words}” may mean {' or '.join(ids)}: add it to `mentions`, as “{words}: {ids[0]}”."
            for words, ids in proposal.ambiguous.items()
        ]
        bodies = tuple(page.name for page in pages if "/organisations/" in page.path)
        checks += [
            f"“{words}” may mean {entity}; if it does, add to `mentions`: “{words}: {entity}”."
            for words, entity in proposal.possible.items()
            if not any(body.endswith(words.removeprefix("the ")) for body in bodies)
        ]
        return checks

    def _label(self, proposal: Proposal, source_id: str) -> str:
        """Give a label where no author makes one, unlike those that are there."""
        if proposal.author:
            return ""
        name = author_name(proposal, self.parties, self._site.registry)
        label = f"{name} {self._details.date.first.year:04}" if name else ""
        taken = set(labels(self._site.sources, self._site.registry).values())
        return "" if not name else source_id if label in taken else label


def _url(properties: Mapping[str, str]) -> str:
    """Take over where a file says that it was published."""
    url = properties.get("url", "")
    return url if re.fullmatch(r"https?://[^\s/]+/\S*", url) else ""


def _who(proposal: Proposal) -> dict[str, list[str]]:
    known = {"author": proposal.author, "recipient": proposal.recipient, "cc": proposal.cc}
    return {key: list(ids) for key, ids in known.items() if ids}
