"""Places of a source in words: as messages name them, and as an editor cites them."""

from collections.abc import Iterable

from hooks.model.citations import in_words
from hooks.model.sources import Heading, Paragraph
from hooks.verify.texts.corpus import IndexedSource, SourcePlace


def name_of(source: IndexedSource, places: Iterable[SourcePlace]) -> str:
    """Name places for a message: `lee-2021, para. 7`."""
    blocks, numbers = _blocks(source, places)
    if numbers:
        return f"{source.id}, {in_words(numbers, source.source, stop='.')}"
    kind = "heading" if isinstance(blocks[0], Heading) else "unnumbered line"
    return f"{source.id}, the {kind} “{blocks[0].text}”"


def citation_of(source: IndexedSource, places: Iterable[SourcePlace]) -> str:
    """Write the citation that covers places, ready to paste."""
    blocks, numbers = _blocks(source, places)
    if not numbers:
        return f"[@{source.id}]"
    whole = "" if len(numbers) == len(blocks) else f"@{source.id}; "
    return f"[{whole}@{source.id}, {in_words(numbers, source.source, stop='.')}]"


def _blocks(
    source: IndexedSource, places: Iterable[SourcePlace]
) -> tuple[list[Paragraph | Heading], list[int]]:
    """Give the blocks in which places lie, and the numbers of those that have one."""
    anchors = {place.anchor for place in places}
    blocks = [block for block in source.blocks if block.anchor in anchors]
    return blocks, [
        block.number for block in blocks if isinstance(block, Paragraph) and block.number
    ]
