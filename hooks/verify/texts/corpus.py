"""The words of all sources, folded once for all that is checked against them.

A `Corpus` gives each source as an `IndexedSource`, this joins some of its blocks to a `Passage` in
which words are looked for, and the passage says where they stand, as `SourcePlace`s.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from hooks.link.page.folded_text import Folded
from hooks.model.sources import Paragraph, Source
from hooks.read.words.typography import HYPHENS
from hooks.verify.texts.quotation_folding import MARK, fold

_GAP = "\n"
MOST_KEPT = 500
"""So many sources are kept folded: pages that are checked together cite the same ones."""


@dataclass(frozen=True, slots=True)
class SourcePlace:
    """A stretch of one block of a source."""

    source: str
    """The id of the source."""
    anchor: str
    """The id of the paragraph or heading."""
    start: int
    """Where the stretch begins in the text of the block, in code points."""
    end: int
    """Where it ends."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Where a block, or most of it, stands in a passage."""

    start: int
    """Where it begins in the passage."""
    end: int
    """Where it ends there."""
    index: int
    """Which block of the source."""
    shift: int
    """What makes of an offset in the passage one in the folded text of the block."""


class Passage:
    """Blocks of a source as one text: neighbours joined by a space, others by a line break.

    Offsets without another word are those of `text`, which is folded.
    """

    def __init__(self, source: "IndexedSource", indexes: Sequence[int], *, marks: bool) -> None:
        """Join blocks, with or without the quotation marks where two of them meet."""
        self.source = source
        self._pieces: list[_Piece] = []
        texts: list[str] = []
        chosen = set(indexes)
        at = 0
        for index in indexes:
            text = source.folded(index).text
            if texts:
                texts.append(" " if index - 1 in chosen else _GAP)
                at += 1
            kept = text if marks or index + 1 not in chosen else text.rstrip(MARK)
            shorter = kept if marks or index - 1 not in chosen else kept.lstrip(MARK)
            skipped = len(kept) - len(shorter)
            self._pieces.append(_Piece(at, at + len(shorter), index, skipped - at))
            texts.append(shorter)
            at += len(shorter)
        self.text = "".join(texts)

    def places(self, start: int, end: int) -> tuple[SourcePlace, ...]:
        """Give the stretches of the blocks that a span, not empty, of the text covers."""
        found = []
        for piece in self._pieces[self._number(start) : self._number(end - 1) + 1]:
            begin, stop = max(start, piece.start), min(end, piece.end)
            if begin < stop:
                folded = self.source.folded(piece.index)
                span = folded.span(begin + piece.shift, stop + piece.shift)
                anchor = self.source.blocks[piece.index].anchor
                found.append(SourcePlace(self.source.id, anchor, *span))
        return tuple(found)

    def is_hyphen(self, at: int) -> bool:
        """Tell a hyphen, which joins words, from a dash; both are folded to the same sign."""
        index, offset = self._in_block(at)
        start, end = self.source.folded(index).span(offset, offset + 1)
        return self.source.blocks[index].text[start:end] in {*HYPHENS}

    def left_out(self, start: int, end: int) -> str:
        """Give the folded text between two offsets, blocks between them that are not cited too."""
        between = self.text[start:end]
        for one, two in pairwise(self._pieces[self._number(start - 1) : self._number(end) + 1]):
            for skipped in range(one.index + 1, two.index):
                between += _GAP + self.source.folded(skipped).text
        return between

    def before(self, at: int) -> tuple[str, int]:
        """Give text and an offset in it: what precedes an offset of the passage, uncited too.

        An item or paragraph that goes on where the one before it broke off (“The pilots will
        not:”) is joined to it.
        """
        index, offset = self._in_block(at)
        text = self.source.folded(index).text
        if index and isinstance(self.source.blocks[index - 1], Paragraph):
            lead = self.source.folded(index - 1).text
            if not lead.rstrip(f"{MARK})]").endswith((".", "!", "?")):
                return f"{lead} {text}", len(lead) + 1 + offset
        return text, offset

    def after(self, at: int) -> tuple[str, int]:
        """Give text and an offset in it: what follows an offset of the passage, uncited too.

        A paragraph or item that begins with a small letter goes on with the one before.
        """
        index, offset = self._in_block(at - 1)
        text = self.source.folded(index).text
        if any(isinstance(each, Paragraph) for each in self.source.blocks[index + 1 : index + 2]):
            more = self.source.folded(index + 1).text
            text += f" {more}" if more[:1].islower() else ""
        return text, offset + 1

    def _number(self, at: int) -> int:
        """Give which of the pieces stands at an offset, or before it."""
        return max(0, bisect_right(self._pieces, at, key=lambda piece: piece.start) - 1)

    def _in_block(self, at: int) -> tuple[int, int]:
        """Give the block in which an offset lies, and the offset in its folded text."""
        piece = self._pieces[self._number(at)]
        return piece.index, at + piece.shift


class IndexedSource:
    """A source whose blocks are folded when asked, and the passages taken from it so far."""

    def __init__(self, source: Source) -> None:
        """Take a source, and number its blocks."""
        self.id = source.id
        self.source = source
        self.blocks = source.blocks
        self.by_number = {
            block.number: index
            for index, block in enumerate(self.blocks)
            if isinstance(block, Paragraph) and block.number
        }
        """Where in `blocks` each numbered paragraph stands, as do the next two of others."""
        self.everything = tuple(range(len(self.blocks)))
        self.unnumbered = tuple(sorted({*self.everything}.difference(self.by_number.values())))
        self.passages: dict[tuple[tuple[int, ...], bool], Passage] = {}
        """Those taken so far, by their blocks and whether marks stand where these meet."""
        self._folded: dict[int, Folded] = {}

    def folded(self, index: int) -> Folded:
        """Fold the text of a block, each once."""
        if index not in self._folded:
            self._folded[index] = fold(self.blocks[index].text)
        return self._folded[index]

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
            for index, block in enumerate(source.blocks):
                folded = indexed.folded(index) if indexed else fold(block.text)
                yield source.id, block.anchor, folded.text

    def others(self, cited: Iterable[str]) -> Iterable[IndexedSource]:
        """Yield the sources that are not cited, in the order of the site."""
        known = set(cited)
        self._most = len(self.sources)  # what stands in none of these is seldom the only one
        for each in self.sources:
            if each not in known and (indexed := self.get(each)):
                yield indexed
