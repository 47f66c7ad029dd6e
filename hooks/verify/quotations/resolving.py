"""What a citation covers: blocks of sources that are there."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from hooks.model.citations import CitedSource, in_words, place_in_words
from hooks.model.ids import meant_ids, nearest
from hooks.model.sources import Source
from hooks.read.placing import place_of_printed
from hooks.verify.texts.corpus import Corpus, IndexedSource
from hooks.verify.texts.findings import Finding
from hooks.verify.texts.quotation_folding import fold

_ID_OF_SOURCE = "Its id is the name of its file in sources/, without “.md”."
_NUMBERS = "The numbers stand beside the words on the page of {}."
WITH_CITATIONS = frozenset({"unknown-source", "unknown-paragraph"})
"""Rules that are reported once for each citation (`citations`), not for what it covers."""


@dataclass(frozen=True, slots=True)
class CitedBlocks:
    """One source of a citation, and its blocks that are cited."""

    source: IndexedSource
    blocks: tuple[int, ...]
    """Their indexes; for a whole source its headings and unnumbered blocks."""
    numbers: tuple[int, ...]
    """The numbers of the paragraphs; none for a whole source."""

    @property
    def is_whole(self) -> bool:
        """Say whether no paragraph is named."""
        return not self.numbers

    @property
    def name(self) -> str:
        """Name what is cited, as messages do."""
        if self.is_whole:
            return f"the headings and unnumbered lines of {self.source.id}"
        return f"{self.source.id}, {in_words(self.numbers, self.source.source, stop='.')}"


def resolve(
    cited: Iterable[CitedSource], corpus: Corpus
) -> tuple[tuple[CitedBlocks, ...], tuple[Finding, ...]]:
    """Look up what is cited, each source once, and report what is not there or is empty.

    Absences cover nothing.
    """
    findings: list[Finding] = []
    covered: dict[str, tuple[IndexedSource, set[int], set[int]]] = {}
    for each in cited:
        source = corpus.get(each.source)
        findings += not_there(each, corpus.sources)
        if source and not each.absent:
            found = [number for number in each.paragraphs if _has_words(source, number)]
            if found or not (each.paragraphs or each.unknown):
                _, blocks, numbers = covered.setdefault(source.id, (source, set(), set()))
                blocks.update([source.by_number[number] for number in found] or source.unnumbered)
                numbers.update(found)
    resolved = (
        CitedBlocks(source, tuple(sorted(blocks)), tuple(sorted(numbers)))
        for source, blocks, numbers in covered.values()
    )
    return tuple(resolved), tuple(findings)


def not_there(cited: CitedSource, sources: Mapping[str, Source]) -> Iterator[Finding]:
    """Report a source that is not there, or paragraphs that are not there or have no words."""
    source = sources.get(cited.source)
    if source is None:
        close = meant_ids(cited.source, {each.id: each.names for each in sources.values()})
        hint = f"Did you mean “{close[0]}”?" if close else _ID_OF_SOURCE
        yield Finding("unknown-source", f"there is no source “{cited.source}”", hint)
        return
    yield from (_unknown_number(each, source) for each in cited.unknown)
    for number in cited.paragraphs:
        paragraph = source.paragraph(number)
        if paragraph is None:
            count = sum(bool(each.number) for each in source.paragraphs)
            has = f"it has {count}, numbered from 1" if count else "it has none"
            text = f"there is no paragraph {number} in {source.id}: {has}"
            yield Finding("unknown-paragraph", text, _NUMBERS.format(source.id))
        elif not fold(paragraph.text).text:
            text = f"{place_in_words(number, source)} of {source.id} is empty"
            yield Finding("unknown-paragraph", text, _NUMBERS.format(source.id))


def _unknown_number(number: str, source: Source) -> Finding:
    """Report a locator of which the source has no paragraph."""
    text = f"there is no paragraph {number} in {source.id}"
    if source.meta.numbering == "printed":
        known = [each.printed for each in source.paragraphs if each.printed]
        close = nearest(number, known)
        few = f"its numbers run from {known[0]} to {known[-1]}" if known else "it prints no numbers"
        hint = f"Did you mean {close[0]}?" if close else f"{few.capitalize()}."
        return Finding(
            "unknown-paragraph", text, f"{hint} One without a number is cited as para_5."
        )
    ours = place_of_printed(number, source)
    hint = (
        f"Here paragraphs bear the numbers of this site: write [@{source.id}, para. {ours}]."
        if ours
        else _NUMBERS.format(source.id)
    )
    return Finding("unknown-paragraph", text, hint)


def _has_words(source: IndexedSource, number: int) -> bool:
    index = source.by_number.get(number)
    return index is not None and bool(source.folded(index).text)
