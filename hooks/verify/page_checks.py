"""Hold a rendered page against the sources that it cites.

Quotations on every page; statements on briefings and on the pages of persons and organisations
(`DESIGN.md`, section 6, rules 1 to 8).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise, takewhile

from hooks.link.linker import LinkedPage
from hooks.link.page.offsets import TextAt
from hooks.model.citations import Citation, CitedSource
from hooks.model.pages import Page
from hooks.problems import Problem
from hooks.verify.page_quotations import PageQuotations, is_reported_uncited, quoted_blocks
from hooks.verify.page_reading import PageReading, read_page
from hooks.verify.page_report import CitedWords, Footing, PageReport, Statement
from hooks.verify.quotations.copying import find_copies
from hooks.verify.quotations.units import Unit
from hooks.verify.statements.bracket_words import bracket_findings
from hooks.verify.statements.names import UnknownName, name_filter, unknown_finding
from hooks.verify.statements.reference import Reference
from hooks.verify.statements.statement_checks import (
    covered_findings,
    editorial_findings,
    footing_of,
    is_mark,
    mark_alone,
    own_words,
    rests_on_nothing,
)
from hooks.verify.texts.findings import Finding, tidy

_IN_HEADING = "stands in a heading: a citation cannot stand in a heading"
_AROUND = " \n\t.,;:()"
"""What stands between the words of one citation and those of the next."""


@dataclass(frozen=True, slots=True)
class PageToCheck:
    """A page that editors wrote, rendered and linked."""

    src_uri: str
    page: Page
    linked: LinkedPage
    cites: Mapping[str, tuple[str, Citation | None]]
    """For the character of each citation's token, what readers see in its place and what it cites;
    None where it could not be understood, which is reported elsewhere."""


def check_pages(pages: Iterable[PageToCheck], reference: Reference) -> dict[str, PageReport]:
    """Check the quotations and statements of pages, by `src_uri`.

    What takes the words of the whole site comes last: copied words, and what only looks like names.
    """
    checks = [_check(each, reference) for each in pages]
    is_name = name_filter((name for check in checks for _, name in check.unknown), reference.site)
    for check in checks:
        for unit, name in check.unknown:
            if is_name(name):
                check.add(unit, [unknown_finding(name)])
    own = [(check, unit, text) for check in checks for unit, text in check.own]
    texts = [text for _, _, text in own]
    for at, finding in find_copies(texts, reference.corpus, reference.phrases()):
        check, unit, _ = own[at]
        check.add(unit, [finding])
    return {check.page.src_uri: check.report() for check in checks}


def _check(each: PageToCheck, reference: Reference) -> "_Check":
    reading = read_page(each.src_uri, each.page, each.linked, each.cites)
    check = _Check(reading, reference, PageQuotations(reading, reference.corpus))
    check.read()
    return check


@dataclass
class _Check:
    """One page on the way through its units."""

    page: PageReading
    reference: Reference
    quotations: PageQuotations
    problems: list[Problem] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    covered: list[CitedWords] = field(default_factory=list)
    unknown: list[tuple[Unit, UnknownName]] = field(default_factory=list)
    """What may be a name that no cited place has."""
    own: list[tuple[Unit, str]] = field(default_factory=list)
    """The words of its statements that stand outside quotation marks, folded."""

    def read(self) -> None:
        """Go through the units of the page."""
        self._headings()
        self.quotations.headlines()
        for unit, following in pairwise([*self.page.units, None]):
            if unit:
                self._unit(unit, following)

    def report(self) -> PageReport:
        """Give what the checks came to."""
        return PageReport(
            self.page.src_uri,
            self.page.page.path,
            tuple(self.statements),
            tuple(self.quotations.checked),
            tuple(dict.fromkeys([*self.problems, *self.quotations.problems])),
            tuple(self.covered),
            tuple(self.quotations.links()),
        )

    def _headings(self) -> None:
        """Report citations in headings, as far as they are understood."""
        for at, _, citation in self.page.citations():
            if self.page.reading.linked.page.block_at(TextAt(at)).is_heading:
                text = f"“{citation.raw}” {_IN_HEADING}"
                hint = "Put it behind the statement below the heading that it belongs to."
                path = self.page.page.path
                self.problems.append(Problem(path, citation.line, "citation-syntax", text, hint))

    def _unit(self, unit: Unit, following: Unit | None) -> None:
        """Check a paragraph, an item, a row or a block quotation."""
        self._absences(unit)
        for pin, cited in self.quotations.pins(unit):
            self._take(unit, bracket_findings(pin, [cited], self.reference))
        if unit.is_quotation:
            self._block_quotation(unit, following)
            return
        self._covered(unit)
        spans = [*self.quotations.quotations(unit)]
        if self.page.makes_statements and unit.is_statement:
            self._statement(unit, spans, following)
        elif self.page.makes_statements:  # a caption or the head of a table, which may be cited
            self._support(unit, [*spans, *self._absence_claims(unit)])

    def _covered(self, unit: Unit) -> None:
        """Note what each citation is given for."""
        reading = self.page.reading
        for token in unit.citations:
            first, last = unit.covered(token)
            parts = (reading.text[max(at, first) : min(to, last)] for at, to in unit.ranges)
            text = " ".join(part.strip(_AROUND) for part in parts)
            self._note_cited(unit, text, self.page.cited(token))

    def _note_cited(self, unit: Unit, text: str, cited: tuple[CitedSource, ...]) -> None:
        self.covered.append(CitedWords(unit.block.anchor, tidy(text), cited))

    def _block_quotation(self, unit: Unit, following: Unit | None) -> None:
        if self.page.makes_statements:
            self._support(unit, [*quoted_blocks(unit, self.page.reading.text)])
        for text, token in self.quotations.block_quotation(unit, following):
            cited = self.page.cited(token)
            if token:
                self._note_cited(unit, text, cited)
            if self.page.makes_statements:
                if token is None and not is_reported_uncited(text):
                    self.add(unit, [rests_on_nothing(unit, text)])
                self._note(unit, Footing.CITED if token else Footing.UNCITED, text, cited)

    def _statement(
        self, unit: Unit, quotations: list[tuple[int, int]], following: Unit | None
    ) -> None:
        """Check that a statement rests on something, and what it says against that."""
        cited = tuple(each for token in unit.citations for each in self.page.cited(token))
        text = " ".join(part.strip() for part in self.page.reading.parts(unit))
        if not any(char.isalnum() for char in text):
            return
        footing = self._footing(unit)
        if is_mark(text):
            if not (self.statements and self.statements[-1].footing is Footing.UNCITED):
                self.add(unit, [mark_alone(text)])
            return
        self._note(unit, footing, text, cited)
        if footing is Footing.UNCITED:
            words = " ".join(self.page.reading.words(*each).strip() for each in unit.ranges)
            at = range(self.page.line(unit) - 1, len(self._lines))
            written = takewhile(str.strip, map(self._lines.__getitem__, at))
            reading = self.page.reading
            self.add(unit, [rests_on_nothing(unit, words, following, reading, written)])
        if footing is Footing.EDITORIAL:
            self.add(unit, editorial_findings(unit, self.page.reading, quotations))
        excluded = [*quotations, *self._absence_claims(unit)]
        self._support(unit, excluded)
        self.own += ((unit, words) for words in own_words(unit, self.page.reading, excluded))

    @cached_property
    def _lines(self) -> list[str]:
        return self.page.page.file_lines

    def _support(self, unit: Unit, excluded: list[tuple[int, int]]) -> None:
        """Hold figures and names against the citation that covers each of them."""
        for token in unit.citations:
            self._take(unit, covered_findings(unit, token, self.page, excluded, self.reference))

    def _take(self, unit: Unit, findings: Iterable[Finding | UnknownName]) -> None:
        """Report findings; of unknown names only the words of the whole site tell what they are."""
        for each in findings:
            if isinstance(each, UnknownName):
                self.unknown.append((unit, each))
            else:
                self.add(unit, [each])

    def _footing(self, unit: Unit) -> Footing:
        """Say what a statement rests on; a summary without a citation is framing or background."""
        if unit is self.page.summary and not unit.citations:
            return Footing.BACKGROUND if self.page.is_profile else Footing.EDITORIAL
        return footing_of(unit, self.page.reading.linked.page)

    def _absences(self, unit: Unit) -> None:
        """Check what sources are said not to mention."""
        for token in unit.citations:
            for each in self.page.cited(token):
                if each.absent:
                    self.add(unit, self.reference.absence(each))

    def _absence_claims(self, unit: Unit) -> list[tuple[int, int]]:
        """Give the words that are covered by citations of nothing but absences."""
        return [
            unit.covered(token)
            for token in unit.citations
            if (cited := self.page.cited(token)) and all(each.absent for each in cited)
        ]

    def _note(
        self, unit: Unit, footing: Footing, text: str, cited: tuple[CitedSource, ...]
    ) -> None:
        anchor = unit.block.anchor
        self.statements.append(Statement(self.page.line(unit), anchor, footing, tidy(text), cited))

    def add(self, unit: Unit, findings: Iterable[Finding]) -> None:
        """Report what was found in a unit."""
        self.problems += self.page.problems(unit, findings)
