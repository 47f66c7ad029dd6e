"""Invented pages for tests of the checks: rendered, linked and cut up, without a disk."""

from collections.abc import Sequence
from typing import Any

from hooks.link.linker import Linker
from hooks.link.page.tokens import tokenize
from hooks.model.citations import Citation
from hooks.model.entities import Organization, Person
from hooks.model.key_lines import KeyLines
from hooks.model.mentions import Mention
from hooks.model.pages import BriefingFrontMatter, Page
from hooks.model.site import Site
from hooks.model.sources import Source
from hooks.read.placing import read_citation
from hooks.verify.page_reading import PageReading, PageToCheck, read_page
from hooks.verify.statements.reference import Reference
from tests.builders import BODY_LINE, cite_in, link, organisation, person, site, source

KEEPER = organisation(
    "board",
    name="Lantern Board",
    posts=[
        {"id": "keeper", "label": "Head Keeper"},
        {"id": "clerk", "label": "Clerk of Lamps", "other_labels": "Lamp Clerk"},
        {"id": "pier-clerk", "label": "Pier Clerk"},
    ],
)
MOSS = person(
    "jane-moss", memberships=[{"post": "keeper", "start_date": "1890", "end_date": "1899"}]
)
LETTER = source(
    "orme-1897",
    "Jane Moss lit 12 lamps in May 1896.\n\nThe Head Keeper is ill, and a quay leaks.\n\nNone came."
    "\n\nA Head Keeper is sought.\n\nOtto Frisk and Robert Lee met a Pier Master Clerk and the "
    "Lamp Clerk.\n\nThe Lantern Gas Board and a Head Lamp Keeper wrote.",
    date="1897-03-05",
    title="A letter on lamps",
)


def briefing(html: str, **front: Any) -> Page:  # noqa: ANN401 - as YAML has it
    """Make a briefing whose body is HTML with citations; its file has the same lines."""
    values = {"title": "Lamps", "summary": "What is known."} | front
    meta = BriefingFrontMatter.model_validate(values)
    return Page("docs/briefings/x.md", meta, html, BODY_LINE, KeyLines())


def site_of(
    *pages: Page,
    entities: Sequence[Person | Organization] = (MOSS, KEEPER),
    sources: Sequence[Source] = (LETTER,),
) -> Site:
    """Put pages on the site of these tests."""
    return site(entities, pages, sources)


def to_check(whole: Site, page: Page) -> PageToCheck:
    """Link a page of a site."""
    html, tokens = tokenize(page.body)
    linked, _ = link(whole, page.src_uri, html, tokens)
    cites: dict[str, tuple[str, Citation | None]] = {}
    for each in tokens:
        citation = read_citation(each.raw, each.line, whole.sources)
        known = citation if isinstance(citation, Citation) else None
        cites[each.char] = (cite_in(whole)(each).text, known)
    return PageToCheck(page, linked, cites)


def reading_of(html: str, whole: Site | None = None, **front: Any) -> PageReading:  # noqa: ANN401
    """Read a briefing as the checks do."""
    page = briefing(html, **front)
    return read_page(to_check(whole or site_of(page), page))


def mentions_of(whole: Site) -> dict[str, Sequence[Mention]]:
    """Give the mentions of the sources of a site."""
    linker = Linker(whole)
    found = ((each.id, linker.link_source(each)) for each in whole.sources.values())
    return {f"sources/{entity}.md": linked.mentions for entity, linked in found}


def reference_to(whole: Site) -> Reference:
    """Make what pages of a site are held against."""
    return Reference(whole, mentions_of(whole))
