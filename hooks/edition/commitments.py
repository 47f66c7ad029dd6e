"""Commitments: promises, recommendations and findings, by whom they concern and by paragraph."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from hooks.link.page.anchors import slug, unique
from hooks.model.citations import cited_paragraphs
from hooks.model.dates import PartialDate
from hooks.model.grouping import grouped
from hooks.model.key_lines import KeyPath
from hooks.model.pages import CommitmentFrontMatter, CommitmentsFrontMatter
from hooks.model.registry import concerned
from hooks.model.site import Site

PAGE = "commitments.md"
_LETTERS = 40
"""The most letters of an anchor that is made out of the words."""


@dataclass(frozen=True, slots=True)
class Commitment:
    """A promise, a recommendation or a finding."""

    anchor: str
    """Its id on the page."""
    meta: CommitmentFrontMatter
    date: PartialDate | None
    """When it was made: as declared, else the date of its source, unless that only tells of it."""
    paragraphs: tuple[tuple[str, int | None], ...]
    """Source and number of each paragraph that it stands in."""
    place: KeyPath
    """Its path in the front matter."""


@dataclass(frozen=True, slots=True)
class Commitments:
    """All commitments of a site."""

    all: tuple[Commitment, ...]
    """In the order of the file."""
    made_by: Mapping[str, tuple[Commitment, ...]]
    """By person and body."""
    made_to: Mapping[str, tuple[Commitment, ...]]
    """By person and body; not those that they made themselves."""
    reported_by: Mapping[str, tuple[Commitment, ...]]
    """By person and body that tells of what another made."""
    standing_in: Mapping[tuple[str, int | None], tuple[Commitment, ...]]
    """By source and paragraph."""

    @classmethod
    def of(cls, site: Site) -> "Commitments":
        """Gather the commitments of a site in one pass."""
        found = tuple(_commitments(site))

        def whose(each: Commitment, entities: Iterable[str]) -> list[str]:
            return concerned(site.registry, entities, each.date)

        return cls(
            found,
            grouped((who, each) for each in found for who in whose(each, each.meta.made_by)),
            grouped(
                (who, each)
                for each in found
                for who in whose(each, each.meta.made_to)
                if who not in whose(each, each.meta.made_by)
            ),
            grouped((who, each) for each in found for who in whose(each, each.meta.reported_by)),
            grouped((place, each) for each in found for place in each.paragraphs),
        )


def _commitments(site: Site) -> Iterator[Commitment]:
    page = site.pages.get(PAGE)
    if not page or not isinstance(page.meta, CommitmentsFrontMatter):
        return
    used = {each.id for each in page.meta.commitments if each.id}
    taken: set[str] = set()
    for at, each in enumerate(page.meta.commitments):
        wish = each.id or slug(each.statement[:_LETTERS])
        anchor = unique(wish, taken if each.id else used | taken)
        taken.add(anchor)
        paragraphs = tuple(cited_paragraphs(site.cited(each.cite)))
        date = each.date or (None if each.reported_by else _date(site, paragraphs))
        yield Commitment(anchor, each, date, paragraphs, ("commitments", at))


def _date(site: Site, paragraphs: tuple[tuple[str, int | None], ...]) -> PartialDate | None:
    known = (site.sources[source].meta.date for source, _ in paragraphs if source in site.sources)
    return next(known, None)
