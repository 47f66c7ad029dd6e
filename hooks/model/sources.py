"""Documents: the keys of their front matter, and their words cut into paragraphs."""

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Literal

from pydantic import Field

from hooks.model.key_lines import KeyLines
from hooks.model.pages import PageFrontMatter
from hooks.model.values import (
    ENTITY,
    Address,
    Digest,
    EntityIds,
    FrontMatter,
    Identifier,
    Language,
    PastDate,
    SourceIds,
    Switch,
    Text,
    WebDate,
)


class Correction(FrontMatter):
    """A place where the transcription departs from the original, and why."""

    original: Text = Field(description="The words of the original. They occur there exactly once.")
    transcribed: str = Field("", description="What stands instead: words, `[redacted]`, nothing.")
    reason: Text = Field(description="Why. Published on the page of the source.")


class SourceFrontMatter(PageFrontMatter):
    """Keys of `sources/<id>.md`."""

    type: Literal["letter", "news_item", "report", "minutes", "speech", "statement", "other"] = (
        Field(description="The kind of document.")
    )
    title: Text = Field(description="The title of the document.")
    date: PastDate = Field(description="The date that the document bears.")
    original: Text = Field(description="The file as received, in `sources/originals/`.")
    sha256: Digest | None = Field(None, description="SHA-256 of the original (required).")
    text_sha256: Digest | None = Field(None, description="SHA-256 of the text taken out of it.")
    original_encoding: Text = Field("utf-8", description="Encoding of a text original.")
    label: Text | None = Field(None, description="Short form in citations, such as `Lee 2021`.")
    author: EntityIds = Field((), description="Ids of persons, organisations or posts.")
    recipient: EntityIds = Field((), description="Ids of persons, organisations or posts.")
    cc: EntityIds = Field((), description="Ids of those who were sent a copy.")
    publisher: Identifier | None = Field(
        None, description="Id of the publisher.", json_schema_extra=ENTITY
    )
    url: Address | None = Field(None, description="Where the document was published.")
    archived_at: Address | None = Field(None, description="A lasting copy of that page.")
    accessed: WebDate | None = Field(None, description="When that page was last read.")
    license: Text | None = Field(None, description="Name of the licence, or its address.")
    license_note: Text | None = Field(None, description="A sentence on rights.")
    language: Language = Field("en-GB", description="Language of the document (BCP 47).")
    in_reply_to: SourceIds = Field((), description="Ids of sources that this one answers.")
    supersedes: SourceIds = Field((), description="Ids of sources that this one replaces.")
    numbering: Literal["added", "printed"] = Field(
        "added", description="`printed`: paragraphs bear the numbers with which they begin."
    )
    corrections: tuple[Correction, ...] = Field((), description="Departures from the original.")
    checked: Switch = Field(True, description="`false` until a human has read it against the file.")

    @property
    def speakers(self) -> tuple[str, ...]:
        """Give the ids of those whose words they are: the authors, or else who published them."""
        return self.author or ((self.publisher,) if self.publisher else ())


def source_path(source: str) -> str:
    """Give the path of a source's file by its id, which is the `src_uri` of its page as well."""
    return f"sources/{source}.md"


def number_of(anchor: str) -> int | None:
    """Give the number by position of a paragraph by its anchor; None for any other anchor.

    >>> number_of("para_7"), number_of("para_nn_7")
    (7, None)
    """
    digits = anchor.removeprefix("para_")
    return int(digits) if digits.isdecimal() else None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a source, numbered or not."""

    anchor: str
    """`para_7`, or `para_nn_2` for one that carries a class and no number."""
    text: str
    """Its words: white space runs are one space, trimmed, nothing that the site adds."""
    line: int
    """The line of the source's file on which it begins, from 1."""
    printed: str = ""
    """The number that the document prints before it and citations use, such as `2.1`."""
    printed_length: int = 0
    """How many characters of `text` that number takes up; they bear out no figure."""

    @property
    def number(self) -> int | None:
        """Give the number by position; readers see it where the document prints none."""
        return number_of(self.anchor)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a source."""

    anchor: str
    """Its slug, unique on the page."""
    text: str
    """Its words, white space as in a paragraph."""
    line: int
    """The line of the source's file, from 1."""
    level: int
    """2 to 4."""


SourceBlock = Paragraph | Heading
"""What the words of a source are made of."""


@dataclass(frozen=True, slots=True)
class Original:
    """The file as received."""

    path: Path
    """Where it lies; its name is that in `sources/originals/`."""
    size: int
    """In bytes."""
    sha256: str
    content: bytes
    """Every byte of a file that is not in its place yet; `read` reads others again when needed."""
    extracted: str | None
    """For DOCX, PDF and HTML the text in `<name>.txt`, taken out when the source was added."""

    @classmethod
    def of(cls, path: Path, raw: bytes, extracted: str | None, *, held: bool) -> "Original":
        """Describe a file; ten thousand would not find room in memory."""
        digest = sha256(raw).hexdigest()
        return cls(path, len(raw), digest, raw if held else b"", extracted)

    @property
    def name(self) -> str:
        """Give its file name."""
        return self.path.name


@dataclass(frozen=True)
class Source:
    """A document: what is known of it and what it says."""

    id: str
    path: str
    """The file, relative to the root of the project: `sources/lee-2021.md`."""
    meta: SourceFrontMatter
    lines: KeyLines
    """On which line each key stands."""
    words: bytes
    """As HTML in UTF-8, which takes half the memory: see `html`."""
    blocks: tuple[SourceBlock, ...]
    """Paragraphs and headings, in document order."""
    original: Original | None
    """None where the file is missing; that is a problem of its own."""
    lock: str | None
    """The text of `sources/<id>.lock`."""

    @property
    def src_uri(self) -> str:
        """Give what MkDocs calls its page."""
        return source_path(self.id)

    @property
    def html(self) -> str:
        """Give the words: nothing but p, h2-h4, ul, li, table, blockquote, br, class and id."""
        return self.words.decode(errors="surrogatepass")

    @property
    def names(self) -> tuple[str, ...]:
        """Give what its id most likely came from."""
        return (self.meta.label or "", self.meta.title, self.meta.original.rpartition(".")[0])

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Give the paragraphs, numbered or not, in document order."""
        return tuple(block for block in self.blocks if isinstance(block, Paragraph))

    def paragraph(self, number: int) -> Paragraph | None:
        """Find a numbered paragraph."""
        return self.numbered.get(number)

    def text_at(self, anchor: str) -> str:
        """Give the words of the block that has an anchor; raise StopIteration for none."""
        return next(block.text for block in self.blocks if block.anchor == anchor)

    @cached_property
    def numbered(self) -> dict[int, Paragraph]:
        """Give the numbered paragraphs by their numbers, in document order."""
        return {each.number: each for each in self.paragraphs if each.number}

    @cached_property
    def unnumbered(self) -> frozenset[str]:
        """Give the anchors of the other blocks."""
        numbered = {each.anchor for each in self.numbered.values()}
        return frozenset(each.anchor for each in self.blocks if each.anchor not in numbered)
