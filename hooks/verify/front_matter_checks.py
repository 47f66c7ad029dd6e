"""Hold what front matter says against the sources: commitments, events and memberships.

`DESIGN.md`, section 6, “Data”. What an item says is held against its cites by `details`; the
statement of a commitment is verified like a quotation, and so are the quotations in other values
and the pins of all cites.
"""

from collections.abc import Iterator
from typing import NamedTuple

from hooks.link.linker import LinkedPage
from hooks.model.citations import CitedSource
from hooks.model.entities import PersonFrontMatter
from hooks.model.pages import Page
from hooks.model.site import Site
from hooks.verify.cites import page_cites
from hooks.verify.details import check_details
from hooks.verify.page_report import CheckedQuotation, CitedWords, PageReport
from hooks.verify.quotations.quotation_check import verify_quotation
from hooks.verify.quotations.resolving import WITH_CITATIONS
from hooks.verify.statements.bracket_words import unsupported_in_brackets
from hooks.verify.statements.names import tell_names_apart
from hooks.verify.statements.reference import Reference
from hooks.verify.texts.quotation_marks import find_quotations


class _Quoted(NamedTuple):
    """Words of front matter that must stand in what is cited for them."""

    line: int
    anchor: str
    text: str
    cited: tuple[CitedSource, ...]
    is_pin: bool = False


def check_front_matter(page: Page, linked: LinkedPage, reference: Reference) -> PageReport:
    """Check the quotations and the details in the front matter of a page."""
    resting, problems = check_details(page, linked, reference)
    quotations = []
    for each in (*_quotations(page, reference.site), *_pins(page, reference.site)):
        checked = verify_quotation(each.text, each.cited, reference.corpus)
        found = [it for it in checked.findings if it.rule not in WITH_CITATIONS]
        if each.is_pin:
            found += unsupported_in_brackets(each.cited[0], reference)
        is_told = tell_names_apart(found, reference.site)
        problems += [it.at(page.path, each.line) for it in found if is_told(it)]
        what = (each.text, checked.result, checked.places, each.cited, each.is_pin)
        quotations.append(CheckedQuotation(page.src_uri, each.line, each.anchor, *what))
    return PageReport(
        page.src_uri,
        page.path,
        (),
        tuple(quotations),
        tuple(problems),
        tuple(_covered(page, reference.site)),
        resting=resting,
    )


def _quotations(page: Page, site: Site) -> Iterator[_Quoted]:
    """Yield the statements of commitments, and what is quoted in other values."""
    for each in site.data_words(page):
        if not each.cited or page.lines.is_wrong(*each.place):
            continue
        line = page.lines.at(*each.place)
        found = [each.text]
        if each.place[-1] != "statement":
            found = [quoted.text for quoted in find_quotations(each.text)]
        yield from (_Quoted(line, each.anchor, text, each.cited) for text in found)


def _pins(page: Page, site: Site) -> Iterator[_Quoted]:
    """Yield the pins in the `cite` keys of a page."""
    for cite in page_cites(page, site):
        for part in cite.understood.cited if cite.understood else ():
            if part.pin:
                yield _Quoted(cite.line, "", part.pin, (part,), is_pin=True)


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
