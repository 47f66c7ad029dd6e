"""What comes out of a document that was received, whatever its format."""

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTATION = "quotation"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a document, in the order in which it is read."""

    kind: Kind
    lines: tuple[str, ...]
    """Its lines as they stood; a paragraph that wrapped by itself has them all the same."""
    rows: tuple[tuple[str, ...], ...] = ()
    """For a table its rows of cells."""
    level: int = 0
    """2 to 4 for a heading; for an item how deep it lies, from 0."""
    css_class: str = ""
    """`address`, `signature` … for what is not prose."""
    page: int = 0
    """The page on which it begins, from 1; 0 where there are no pages."""
    end_page: int = 0
    """The page on which it ends."""

    @property
    def text(self) -> str:
        """Give its words on one line."""
        parts = [" ".join(row) for row in self.rows] if self.rows else self.lines
        return " ".join(" ".join(parts).split())

    @property
    def plain(self) -> str:
        """Give its words as a text file has them: a row or a line on each line, bullets shown."""
        lines = ["\t".join(row) for row in self.rows] or self.lines
        return "• " * (self.kind is Kind.ITEM) + "\n".join(lines)


@dataclass(frozen=True, slots=True, order=True)
class Repair:
    """A place of the text where the transcription departs from it on purpose."""

    start: int
    """Offset in the text, in code points."""
    end: int
    replacement: str
    reason: str


@dataclass(frozen=True, slots=True)
class Extract:
    """The words of a document and what they are."""

    text: str
    """All words in order, as the transcription is compared with them."""
    blocks: tuple[Block, ...]
    repairs: tuple[Repair, ...] = ()
    """In the order of the text, none overlapping."""
    to_check: tuple[str, ...] = ()
    """What a human must look at, one sentence each."""
    properties: dict[str, str] = field(default_factory=dict)
    """`title`, `author`, `date`, `language`, `url` as the file itself gives them."""
    encoding: str = ""
    """Of a text file; "" for a file whose text is taken out of it."""
