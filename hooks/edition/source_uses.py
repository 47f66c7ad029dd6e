"""Uses: what cites each paragraph of each source, and whose words are quoted where."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from hooks.edition.page_list import briefings_first
from hooks.model.grouping import grouped
from hooks.model.registry import concerned
from hooks.model.site import Site
from hooks.model.sources import Source, number_of
from hooks.verify.page_report import VERIFIED, PageReport


@dataclass(frozen=True, slots=True)
class Use:
    """One place that cites a paragraph, or quotes from a source."""

    src_uri: str
    """The page."""
    anchor: str
    """The heading above."""
    words: str
    """What the paragraph is cited for, or the words that are quoted; "" where it opens a text."""
    source: str
    number: int | None = None
    """The paragraph; None for what stands in no numbered one."""


class Uses:
    """All uses of the sources of one build."""

    def __init__(self, site: Site, reports: Iterable[PageReport]) -> None:
        """Sort what the checks of all pages found, briefings first, in one pass."""
        ordered = sorted(reports, key=lambda each: briefings_first(each.src_uri))
        citing = dict.fromkeys(use for report in ordered for use in _citing(report))
        quoting = dict.fromkeys(use for report in ordered for use in _quoting(report))
        self._paragraphs = grouped(((each.source, each.number), each) for each in citing)
        self._quoted = grouped((each.source, each) for each in quoting)
        self._authored = grouped(
            (entity, source)
            for source in site.sources.values()
            for entity in concerned(site.registry, source.meta.author, source.meta.date)
        )

    def of(self, source: str, number: int) -> Sequence[Use]:
        """List what cites a numbered paragraph."""
        return self._paragraphs.get((source, number), ())

    def uncited(self, source: Source) -> list[int]:
        """List the numbered paragraphs of a source that no page cites."""
        return [it for it in source.numbered if (source.id, it) not in self._paragraphs]

    def quoted(self, entity: str) -> list[tuple[Source, Sequence[Use]]]:
        """List where words of a person or a body are quoted, by document.

        Theirs are the documents of which they are an author, under their name or by an office.
        """
        return [
            (source, self._quoted[source.id])
            for source in self._authored.get(entity, ())
            if source.id in self._quoted
        ]


def _citing(report: PageReport) -> Iterator[Use]:
    for each in report.cited:
        for cited in each.cited:
            for number in cited.paragraphs:
                yield Use(report.src_uri, each.anchor, each.words, cited.source, number)


def _quoting(report: PageReport) -> Iterator[Use]:
    for each in report.quotations:
        if each.result == VERIFIED and not each.is_pin and each.places:
            place = each.places[0]
            number = number_of(place.anchor)
            yield Use(report.src_uri, each.anchor, each.exact, place.source, number)
