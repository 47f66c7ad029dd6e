"""The words of all sources, folded once for all that is checked against them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from hooks.link.page.folded_text import Folded
from hooks.model.sources import Heading, Paragraph, Source
from hooks.read.words.typography import HYPHENS
from hooks.verify.texts.quotation_folding import MARK, fold

_GAP = "\n"
MOST_KEPT = 500
"""So many sources are kept folded: pages that are checked together cite the same ones."""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one block of a source."""

    source: str
    """The id of the source."""
    anchor: str
    """The id of the paragraph or heading."""
    start: int
    """Where the stretch begins in the text of the block, in code points."""
    end: int
    """Where it ends."""


@dataclass(frozen=True)
class Block:
    """A paragraph or heading."""

    block: Paragraph | Heading

    @cached_property
    def folded(self) -> Folded:
        """Give its text folded."""
        return fold(self.block.text)

    @property
    def number(self) -> int | None:
        """Give the number of a numbered paragraph."""
        return self.block.number if isinstance(self.block, Paragraph) else None


@dataclass(frozen=True, slots=True)
class _Piece:
    """Where a block, or most of it, stands in a passage."""

    at: int
    """Offset in the passage."""
    index: int
    """Which block of the source."""
    skipped: int
    """How many folded characters of it were left out before."""


class Passage:
    """Blocks of a source as one text: neighbours joined by a space, others by a line break."""

    def __init__(self, source: "IndexedSource", indexes: Iterable[int], *, marks: bool) -> None:
        """Join blocks, with or without the quotation marks where two of them meet."""
        self.source = source
        self.indexes = tuple(sorted(set(indexes)))
        chosen = set(self.indexes)
        self._pieces: list[_Piece] = []
        texts: list[str] = []
        at = 0
        for index in self.indexes:
            text = source.blocks[index].folded.text
            if texts:
                texts.append(" " if index - 1 in chosen else _GAP)
                at += 1
            kept = text if marks or index + 1 not in chosen else text.rstrip(MARK)
            shorter = kept if marks or index - 1 not in chosen else kept.lstrip(MARK)
            self._pieces.append(_Piece(at, index, len(kept) - len(shorter)))
            texts.append(shorter)
            at += len(shorter)
        self.text = "".join(texts)

    def places(self, start: int, end: int) -> tuple[Place, ...]:
        """Give the stretches of the blocks that a span, not empty, of the text covers."""
        first, last = self._piece(start), self._piece(end - 1)
        found = []
        for at in range(first, last + 1):
            piece = self._pieces[at]
            block = self.source.blocks[piece.index]
            length = self._length(at)
            begin = max(start, piece.at) - piece.at
            stop = min(end - piece.at, length)
            if begin < stop:
                span = block.folded.span(begin + piece.skipped, stop + piece.skipped)
                found.append(Place(self.source.id, block.block.anchor, *span))
        return tuple(found)

    def is_hyphen(self, at: int) -> bool:
        """Tell a hyphen, which joins words, from a dash."""
        piece = self._pieces[self._piece(at)]
        block = self.source.blocks[piece.index]
        offset = at - piece.at + piece.skipped
        start, end = block.folded.span(offset, offset + 1)
        return block.block.text[start:end] in {*HYPHENS}

    def left_out(self, start: int, end: int) -> str:
        """Give the folded text between two offsets, blocks between them that are not cited too."""
        first, last = self._piece(max(start - 1, 0)), self._piece(end)
        between = self.text[start:end]
        for one, two in pairwise(self._pieces[first : last + 1]):
            skipped = self.source.blocks[one.index + 1 : two.index]
            between += "".join(f"{_GAP}{block.folded.text}" for block in skipped)
        return between

    def before(self, at: int) -> tuple[str, int]:
        """Give text and an offset in it: what precedes an offset of the passage, uncited too.

        An item or paragraph that goes on where the one before it broke off (“The pilots will
        not:”) is joined to it.
        """
        number = self._piece(at)
        piece = self._pieces[number]
        blocks = self.source.blocks
        previous = blocks[piece.index - 1] if piece.index else None
        text = self.text[piece.at :]
        lead = ""
        if previous and isinstance(previous.block, Paragraph):
            ended = previous.folded.text.rstrip(f"{MARK})]").endswith((".", "!", "?"))
            lead = "" if ended else f"{previous.folded.text} "
        return lead + text, len(lead) + at - piece.at

    def after(self, at: int) -> tuple[str, int]:
        """Give text and an offset in it: what follows an offset of the passage, uncited too.

        A paragraph or item that begins with a small letter goes on with the one before.
        """
        piece = self._pieces[self._piece(at - 1)]
        blocks = self.source.blocks
        text = blocks[piece.index].folded.text
        following = blocks[piece.index + 1] if piece.index + 1 < len(blocks) else None
        if (
            following
            and isinstance(following.block, Paragraph)
            and following.folded.text[:1].islower()
        ):
            text = f"{text} {following.folded.text}"
        return text, at - piece.at + piece.skipped

    def _piece(self, at: int) -> int:
        return max(0, bisect_right(self._pieces, at, key=lambda piece: piece.at) - 1)

    def _length(self, at: int) -> int:
        end = self._pieces[at + 1].at - 1 if at + 1 < len(self._pieces) else len(self.text)
        return end - self._pieces[at].at


class IndexedSource:
    """A source whose blocks are folded when asked, and the passages taken from it so far."""

    def __init__(self, source: Source) -> None:
        """Take a source, and number its blocks."""
        self.id = source.id
        self.source = source
        self.blocks = tuple(map(Block, source.blocks))
        self.by_number = {
            block.number: index for index, block in enumerate(self.blocks) if block.number
        }
        self.everything = tuple(range(len(self.blocks)))
        self.unnumbered = tuple(sorted({*self.everything}.difference(self.by_number.values())))
        self.passages: dict[tuple[tuple[int, ...], bool], Passage] = {}

    def passage(self, indexes: Iterable[int], *, marks: bool = False) -> Passage:
        """Join blocks to one text, each choice of blocks once."""
        key = (tuple(sorted(set(indexes))), marks)
        if key not in self.passages:
            self.passages[key] = Passage(self, key[0], marks=marks)
        return self.passages[key]


class Corpus:
    """All sources of a site, folded as far as they are needed."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        """Take the sources of a site, by id."""
        self.sources = sources
        self._indexed: dict[str, IndexedSource] = {}
        self._most = MOST_KEPT

    def get(self, source: str) -> IndexedSource | None:
        """Give a source ready for checks, or None for one that is not there."""
        if source not in self._indexed:
            if source not in self.sources:
                return None
            if len(self._indexed) == self._most:
                for each in self._indexed.values():
                    each.passages.clear()  # which hold their source, and so would stay
                self._indexed.clear()
            self._indexed[source] = IndexedSource(self.sources[source])
        return self._indexed[source]

    def texts(self) -> Iterator[tuple[str, str, str]]:
        """Yield every block of every source, folded: source, anchor, text. Nothing is kept."""
        for source in self.sources.values():
            indexed = self._indexed.get(source.id)
            if indexed:
                blocks = ((each.block.anchor, each.folded.text) for each in indexed.blocks)
            else:
                blocks = ((each.anchor, fold(each.text).text) for each in source.blocks)
            yield from ((source.id, anchor, text) for anchor, text in blocks)

    def others(self, cited: Iterable[str]) -> Iterable[IndexedSource]:
        """Yield the sources that are not cited, in the order of the site."""
        known = set(cited)
        self._most = len(self.sources)  # what stands in none of these is seldom the only one
        for each in self.sources:
            if each not in known and (indexed := self.get(each)):
                yield indexed
