"""Hold what front matter says against the sources: commitments, events and memberships.

The statement of a commitment is verified like a quotation; so are the quotations in the values
of later evidence and in the titles of events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hooks.model.citations import Citation
from hooks.model.entities import PersonFrontMatter
from hooks.model.pages import CommitmentsFrontMatter, TimelineFrontMatter
from hooks.verify.cites import page_cites
from hooks.verify.details import Details
from hooks.verify.page_report import CheckedQuotation, CitedWords, PageReport
from hooks.verify.quotations.quotation_check import verify_quotation
from hooks.verify.quotations.resolving import WITH_CITATIONS
from hooks.verify.statements.bracket_words import bracket_findings
from hooks.verify.statements.names import UnknownName, name_filter, unknown_finding
from hooks.verify.texts.quotation_marks import find_quotations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from hooks.link.linker import LinkedPage
    from hooks.model.citations import CitedSource
    from hooks.model.mentions import Mention
    from hooks.model.pages import Page
    from hooks.model.site import Site
    from hooks.problems import Problem
    from hooks.verify.statements.reference import Reference


def front_matter_checks(
    reference: Reference, mentions: Mapping[str, Sequence[Mention]]
) -> Callable[[Page, LinkedPage], PageReport]:
    """Make what checks the quotations and the details in the front matter of a page."""
    details = Details(reference, mentions)
    return lambda page, linked: _check(page, linked, reference, details)


def _check(page: Page, linked: LinkedPage, reference: Reference, details: Details) -> PageReport:
    resting, problems = details.check(page, linked)
    quotations = []
    for line, anchor, text, cited in _quotations(page, reference.site):
        checked = verify_quotation(text, cited, reference.corpus)
        problems += [finding.at(page.path, line) for finding in checked.findings]
        quotations.append(
            CheckedQuotation(
                page.src_uri, line, anchor, text, checked.result, checked.places, cited
            )
        )
    for line, part in _pins(page, reference.site):
        checked = verify_quotation(part.pin, (part,), reference.corpus)
        found = (each for each in checked.findings if each.rule not in WITH_CITATIONS)
        problems += [finding.at(page.path, line) for finding in found]
        problems += _in_brackets(page.path, line, part, reference)
        at = (page.src_uri, line, "", part.pin)
        quotations.append(CheckedQuotation(*at, checked.result, checked.places, (part,), True))  # noqa: FBT003 - a pin
    covered = tuple(_covered(page, reference.site))
    return PageReport(
        page.src_uri,
        page.path,
        (),
        tuple(quotations),
        tuple(problems),
        covered,
        resting=resting,
    )


def _in_brackets(
    path: str, line: int, part: CitedSource, reference: Reference
) -> Iterator[Problem]:
    """Report what the brackets of a pin hold that is not in the cited places."""
    found = list(bracket_findings(part.pin, (part,), reference))
    is_name = name_filter((each for each in found if isinstance(each, UnknownName)), reference.site)
    for each in found:
        if not isinstance(each, UnknownName):
            yield each.at(path, line)
        elif is_name(each):
            yield unknown_finding(each).at(path, line)


def _covered(page: Page, site: Site) -> Iterator[CitedWords]:
    """Yield what the front matter of a page cites, and for what."""
    meta, registry = page.meta, site.registry
    if isinstance(meta, CommitmentsFrontMatter):
        for each in meta.commitments:
            yield CitedWords(each.id or "", f"“{each.statement}”", site.cited(each.cite))
            for status in each.status:
                yield CitedWords(each.id or "", status.value, site.cited(status.cite))
    elif isinstance(meta, TimelineFrontMatter):
        for event in meta.events:
            yield CitedWords("", event.title, site.evidence(event.sources))
    elif isinstance(meta, PersonFrontMatter):
        for held in meta.memberships:
            post = registry.posts.get(held.post or "")
            office = post.meta.label if post else held.role or ""
            yield CitedWords(post.id if post else "", office, site.evidence(held.sources))


def _pins(page: Page, site: Site) -> Iterator[tuple[int, CitedSource]]:
    """Yield the pins in the `cite` keys of a page, each with its line."""
    for cite in page_cites(page, site):
        if isinstance(cite.citation, Citation):
            yield from ((cite.line, part) for part in cite.citation.cited if part.pin)


_Quotation = tuple[int, str, str, tuple["CitedSource", ...]]


def _quotations(page: Page, site: Site) -> Iterator[_Quotation]:
    """Yield line, anchor, words and what is cited for them."""
    meta, lines = page.meta, page.lines
    if isinstance(meta, CommitmentsFrontMatter):
        for at, each in enumerate(meta.commitments):
            line = lines.at("commitments", at, "statement")
            if lines.is_wrong("commitments", at):
                continue
            if cited := site.cited(each.cite):
                yield line, each.id or "", each.statement, cited
            for number, status in enumerate(each.status):
                line = lines.at("commitments", at, "status", number, "value")
                yield from _within(status.value, line, each.id or "", site.cited(status.cite))
    elif isinstance(meta, TimelineFrontMatter):
        for at, event in enumerate(meta.events):
            line = lines.at("events", at, "title")
            yield from _within(event.title, line, "", site.evidence(event.sources))


def _within(
    text: str, line: int, anchor: str, cited: tuple[CitedSource, ...]
) -> Iterator[_Quotation]:
    for quoted in find_quotations(text) if cited else ():
        yield line, anchor, quoted.text, cited
