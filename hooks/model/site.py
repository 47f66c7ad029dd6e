"""All that was read for one build."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from hooks.model.citations import Citation, CitedSource
from hooks.model.entities import Organization, Person
from hooks.model.key_lines import KeyPath
from hooks.model.pages import CommitmentFrontMatter, EventFrontMatter, Page, StatusFrontMatter
from hooks.model.registry import Registry
from hooks.model.sources import Source
from hooks.model.values import Evidence
from hooks.problems import Problem


class DataWords(NamedTuple):
    """The words of an event, a commitment or a status."""

    place: KeyPath
    """Their path in the front matter."""
    text: str
    anchor: str
    """The id of the commitment, or ""."""
    cited: tuple[CitedSource, ...]
    """What is cited for them, web pages left out."""


@dataclass(frozen=True, slots=True)
class Site:
    """The content of `docs/` and `sources/`, and what is wrong with it."""

    sources: Mapping[str, Source]
    """By id, sorted by date, then id."""
    registry: Registry
    pages: Mapping[str, Page]
    """Every Markdown file of `docs/` by its `src_uri`, such as `briefings/x.md`."""
    problems: tuple[Problem, ...]
    """What was wrong with the files, sorted."""
    broken: frozenset[str] = frozenset()
    """Ids that files will have once they are mended; who uses one is told nothing."""
    unregistered: tuple[str, ...] = ()
    """Files in `sources/originals/` that no source names."""
    left_out: frozenset[str] = frozenset()
    """Files and folders below `docs/` that must not be published."""
    cites: Mapping[str, Citation | str] = field(default_factory=dict)
    """What each `cite` key says, by its words; a text says what is wrong with it."""

    @property
    def files(self) -> Iterator[Page | Source]:
        """Yield the source and the page of every file."""
        yield from self.sources.values()
        yield from self.pages.values()

    def source_at(self, src_uri: str) -> Source | None:
        """Give the source whose page this is; None for any other page."""
        folder, _, name = src_uri.partition("/")
        return self.sources.get(name.removesuffix(".md")) if folder == "sources" else None

    def entity_at(self, src_uri: str) -> Person | Organization | None:
        """Give the person or organisation whose page this is; None for any other page."""
        folder, _, name = src_uri.removesuffix(".md").partition("/")
        if folder == "people":
            return self.registry.people.get(name)
        return self.registry.organizations.get(name) if folder == "organisations" else None

    def cited(self, *cites: str | None) -> tuple[CitedSource, ...]:
        """Give what `cite` keys name; what is wrong with them is told elsewhere."""
        found = (self.cites.get(each) for each in cites if each)
        return tuple(part for each in found if isinstance(each, Citation) for part in each.cited)

    def evidence(self, evidence: Iterable[Evidence]) -> tuple[CitedSource, ...]:
        """Give what some evidence cites, web pages left out."""
        return self.cited(*(each.cite for each in evidence))

    def data_words(self, page: Page) -> Iterator[DataWords]:
        """Yield what the events and commitments of a page say in words."""
        anchor = ""
        for place, each in page.meta.groups():
            if isinstance(each, EventFrontMatter):
                yield DataWords((*place, "title"), each.title, "", self.evidence(each.sources))
            elif isinstance(each, CommitmentFrontMatter):
                anchor = each.id or ""
                cited = self.cited(each.cite)
                yield DataWords((*place, "statement"), each.statement, anchor, cited)
            elif isinstance(each, StatusFrontMatter):
                yield DataWords((*place, "value"), each.value, anchor, self.cited(each.cite))
