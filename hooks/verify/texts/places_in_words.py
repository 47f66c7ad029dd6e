"""Places of a source in words: as messages name them, and as an editor cites them."""

from collections.abc import Iterable

from hooks.model.citations import in_words
from hooks.model.sources import Heading
from hooks.verify.texts.corpus import FoldedBlock, IndexedSource, SourcePlace


def name_of(source: IndexedSource, places: Iterable[SourcePlace]) -> str:
    """Name places for a message: `lee-2021, para. 7`."""
    blocks = _blocks(source, places)
    numbers = [block.number for block in blocks if block.number]
    if numbers:
        return f"{source.id}, {in_words(numbers, source.source, stop='.')}"
    first = next(iter(blocks)).block
    kind = "heading" if isinstance(first, Heading) else "unnumbered line"
    return f"{source.id}, the {kind} “{first.text}”"


def citation_of(source: IndexedSource, places: Iterable[SourcePlace]) -> str:
    """Write the citation that covers places, ready to paste."""
    blocks = _blocks(source, places)
    numbers = [block.number for block in blocks if block.number]
    if not numbers:
        return f"[@{source.id}]"
    whole = "" if len(numbers) == len(blocks) else f"@{source.id}; "
    return f"[{whole}@{source.id}, {in_words(numbers, source.source, stop='.')}]"


def _blocks(source: IndexedSource, places: Iterable[SourcePlace]) -> list[FoldedBlock]:
    anchors = {place.anchor for place in places}
    return [block for block in source.blocks if block.block.anchor in anchors]
