"""What a citation covers: blocks of sources that are there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.verify.findings import Finding
from hooks.verify.places import paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hooks.model.citations import CitedSource
    from hooks.verify.corpus import Corpus, IndexedSource


@dataclass(frozen=True, slots=True)
class Resolved:
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
        return f"{self.source.id}, {paragraphs_of(self.numbers)}"


def resolve(
    cited: Iterable[CitedSource], corpus: Corpus
) -> tuple[tuple[Resolved, ...], tuple[Finding, ...]]:
    """Look up what is cited, each source once, and report what is not there or is empty.

    Absences cover nothing.
    """
    findings: list[Finding] = []
    blocks: dict[str, set[int]] = {}
    numbers: dict[str, set[int]] = {}
    for each in cited:
        source = corpus.get(each.source)
        if source is None:
            text = f"there is no source “{each.source}”"
            findings.append(Finding("unknown-source", text, "Correct the id of the source."))
        elif not each.absent:
            found = _numbered(source, each.paragraphs, findings)
            if each.paragraphs and not found:
                continue
            numbers.setdefault(source.id, set()).update(found)
            indexes = [source.by_number[number] for number in found]
            blocks.setdefault(source.id, set()).update(indexes or source.unnumbered)
    resolved = (
        Resolved(source, tuple(sorted(blocks[source.id])), tuple(sorted(numbers[source.id])))
        for source in map(corpus.get, blocks)
        if source
    )
    return tuple(resolved), tuple(findings)


def _numbered(source: IndexedSource, numbers: Iterable[int], findings: list[Finding]) -> list[int]:
    """Keep the numbers of paragraphs that are there and have words."""
    found = []
    for number in numbers:
        index = source.by_number.get(number)
        if index is not None and source.blocks[index].folded.text:
            found.append(number)
            continue
        what = "is empty" if index is not None else "is not there"
        hint = f"{source.id} has {len(source.by_number)} numbered paragraphs."
        text = f"paragraph {number} of {source.id} {what}"
        findings.append(Finding("unknown-paragraph", text, hint))
    return found
