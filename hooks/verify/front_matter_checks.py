"""Hold what front matter says against the sources: commitments, events and memberships.

The statement of a commitment is verified like a quotation; so are the quotations in the values
of later evidence and in the titles of events.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from hooks.link.linker import LinkedPage
from hooks.model.citations import Citation, CitedSource
from hooks.model.entities import PersonFrontMatter
from hooks.model.mentions import Mention
from hooks.model.pages import Page
from hooks.model.site import DataWords, Site
from hooks.problems import Problem
from hooks.verify.cites import page_cites
from hooks.verify.details import Details
from hooks.verify.page_report import CheckedQuotation, CitedWords, PageReport
from hooks.verify.quotations.quotation_check import verify_quotation
from hooks.verify.quotations.resolving import WITH_CITATIONS
from hooks.verify.statements.bracket_words import bracket_findings
from hooks.verify.statements.names import UnknownName, name_filter, unknown_finding
from hooks.verify.statements.reference import Reference
from hooks.verify.texts.quotation_marks import find_quotations


def front_matter_checks(
    reference: Reference, mentions: Mapping[str, Sequence[Mention]]
) -> Callable[[Page, LinkedPage], PageReport]:
    """Make what checks the quotations and the details in the front matter of a page."""
    details = Details(reference, mentions)
    return lambda page, linked: _check(page, linked, reference, details)


def _check(page: Page, linked: LinkedPage, reference: Reference, details: Details) -> PageReport:
    resting, problems = details.check(page, linked)
    quotations = []
    for words, text in _quotations(page, reference.site):
        line = page.lines.at(*words.place)
        checked = verify_quotation(text, words.cited, reference.corpus)
        problems += [finding.at(page.path, line) for finding in checked.findings]
        at = (page.src_uri, line, words.anchor, text)
        quotations.append(CheckedQuotation(*at, checked.result, checked.places, words.cited))
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
    for each in site.data_words(page):
        words = f"“{each.text}”" if each.place[-1] == "statement" else each.text
        yield CitedWords(each.anchor, words, each.cited)
    if isinstance(page.meta, PersonFrontMatter):
        for held in page.meta.memberships:
            post = site.registry.posts.get(held.post or "")
            office = post.meta.label if post else held.role or ""
            yield CitedWords(post.id if post else "", office, site.evidence(held.sources))


def _pins(page: Page, site: Site) -> Iterator[tuple[int, CitedSource]]:
    """Yield the pins in the `cite` keys of a page, each with its line."""
    for cite in page_cites(page, site):
        if isinstance(cite.citation, Citation):
            yield from ((cite.line, part) for part in cite.citation.cited if part.pin)


def _quotations(page: Page, site: Site) -> Iterator[tuple[DataWords, str]]:
    """Yield what is quoted in the data of a page, first the data."""
    for each in site.data_words(page):
        if not each.cited or page.lines.is_wrong(*each.place):
            continue
        if each.place[-1] == "statement":
            yield each, each.text
        else:
            yield from ((each, quoted.text) for quoted in find_quotations(each.text))
