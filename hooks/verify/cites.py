"""Citations: each names a source that is there, and paragraphs that it has.

`DESIGN.md`, section 6. Those in texts and those in `cite` keys alike.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hooks.model.citations import Citation
from hooks.model.pages import Page
from hooks.model.site import Site
from hooks.problems import Problem
from hooks.read.marks.unsigned_citations import mended_citation
from hooks.verify.quotations.resolving import not_there


@dataclass(frozen=True, slots=True)
class Cite:
    """A citation where it stands, understood or not."""

    path: str
    line: int
    raw: str
    """As the editor wrote it."""
    citation: Citation | str
    """Text says what is wrong with it."""

    @property
    def understood(self) -> Citation | None:
        """Give what it says; None where something is wrong with it, which is told."""
        return self.citation if isinstance(self.citation, Citation) else None


def check_cites(cites: Iterable[Cite], site: Site) -> list[Problem]:
    """Report citations that cannot be understood, and sources and paragraphs that are not there."""
    return [problem for cite in cites for problem in _check(cite, site)]


def front_matter_cites(site: Site) -> Iterator[Cite]:
    """Yield what stands in `cite` keys: evidence of offices, events and commitments."""
    for page in site.pages.values():
        yield from page_cites(page, site)


def page_cites(page: Page, site: Site) -> Iterator[Cite]:
    """Yield what stands in the `cite` keys of one page."""
    for place, text in page.meta.cites():
        if place not in page.lines.wrong:
            yield Cite(page.path, page.lines.at(*place), text, site.cites[text])


def _check(cite: Cite, site: Site) -> Iterator[Problem]:
    if isinstance(cite.citation, str):
        text = f"“{cite.raw}” is not understood: {cite.citation}"
        hint = "Write [@source-id, para. 7], or \\[@ where no citation is meant."
        meant = mended_citation(cite.raw)
        if meant and all(each.source in site.sources for each in meant.cited):
            text = text.partition(": write [")[0].partition("; perhaps")[0]
            in_body = cite.raw.startswith("[@")
            hint = f"Write {meant.raw}" if in_body else f"Write:\ncite: {meant.raw[2:-1]}"
        yield Problem(cite.path, cite.line, "citation-syntax", text, hint)
        return
    for cited in cite.citation.cited:
        if cited.source in site.broken:
            continue  # its file is told about
        for finding in not_there(cited, site.sources):
            text = f"“{cite.raw}”: {finding.text}"
            yield Problem(cite.path, cite.line, finding.rule, text, finding.hint)
