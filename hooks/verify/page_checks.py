"""Hold a rendered page against the sources that it cites.

Quotations on every page; statements on briefings and on the pages of persons and organisations
(`DESIGN.md`, section 6, “What is a quotation” and “Statements”).
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import zip_longest

from hooks.link.page.offsets import TextAt
from hooks.model.citations import CitedSource
from hooks.problems import Problem
from hooks.verify.page_quotations import PageQuotations, is_reported_uncited, quoted_blocks
from hooks.verify.page_reading import PageReading, PageToCheck, read_page
from hooks.verify.page_report import CitedWords, Footing, PageReport, Statement
from hooks.verify.quotations.copying import find_copies
from hooks.verify.quotations.resolving import not_there
from hooks.verify.quotations.units import Unit
from hooks.verify.statements.bracket_words import unsupported_in_brackets
from hooks.verify.statements.footing import (
    footing_of,
    how_to_cite,
    is_mark,
    mark_alone,
    rests_on_nothing,
)
from hooks.verify.statements.names import tell_names_apart
from hooks.verify.statements.reference import Reference
from hooks.verify.statements.statement_checks import editorial_findings, own_words, unsupported
from hooks.verify.texts.findings import Finding, tidy

_IN_HEADING = "stands in a heading: a citation cannot stand in a heading"
_AROUND = " \n\t.,;:()"
"""What stands between the words of one citation and those of the next."""


def check_pages(pages: Iterable[PageToCheck], reference: Reference) -> list[PageReport]:
    """Check the quotations and statements of pages.

    What takes the words of the whole site comes last: copied words, and what only looks like names.
    """
    checks = [_check(each, reference) for each in pages]
    own = [(check, unit, text) for check in checks for unit, text in check.own]
    texts = [text for _, _, text in own]
    for at, finding in find_copies(texts, reference.corpus, reference.phrases()):
        check, unit, _ = own[at]
        check.add(unit, [finding])
    is_told = tell_names_apart(
        (each for check in checks for _, each in check.found), reference.site
    )
    return [check.report(is_told) for check in checks]


def _check(each: PageToCheck, reference: Reference) -> "_Check":
    reading = read_page(each)
    check = _Check(reading, reference, PageQuotations(reading, reference.corpus))
    check.quotations.headlines()
    for unit, following in zip_longest(reading.units, reading.units[1:]):
        check.unit(unit, following)
    return check


@dataclass
class _Check:
    """One page on the way through its units."""

    page: PageReading
    reference: Reference
    quotations: PageQuotations
    statements: list[Statement] = field(default_factory=list)
    covered: list[CitedWords] = field(default_factory=list)
    found: list[tuple[Unit, Finding]] = field(default_factory=list)
    """What is wrong, or what may be a name that no cited place has."""
    own: list[tuple[Unit, str]] = field(default_factory=list)
    """The words of its statements that stand outside quotation marks, folded."""

    def report(self, is_told: Callable[[Finding], bool]) -> PageReport:
        """Give what the checks came to, as far as it is to be told."""
        told = (self.page.problem(unit, each) for unit, each in self.found if is_told(each))
        return PageReport(
            self.page.page.src_uri,
            self.page.page.path,
            tuple(self.statements),
            tuple(self.quotations.checked),
            tuple(dict.fromkeys([*self._headings(), *told, *self.quotations.problems])),
            tuple(self.covered),
            tuple(self.quotations.links()),
        )

    def _headings(self) -> Iterator[Problem]:
        """Report citations in headings, as far as they are understood."""
        for at, _, citation in self.page.citations():
            if self.page.reading.linked.page.block_at(TextAt(at)).is_heading:
                text = f"“{citation.raw}” {_IN_HEADING}"
                hint = "Put it behind the statement below the heading that it belongs to."
                yield Problem(self.page.page.path, citation.line, "citation-syntax", text, hint)

    def unit(self, unit: Unit, following: Unit | None) -> None:
        """Check a paragraph, an item, a row or a block quotation."""
        for each in self._cited(unit):
            if each.absent:
                self.add(unit, self.reference.absence(each))
        for pinned in self.quotations.pins(unit):
            self.add(unit, unsupported_in_brackets(pinned, self.reference))
        if unit.is_quotation:
            self._block_quotation(unit, following)
            return
        text = self.page.reading.text
        for token in unit.citations:
            words = (text[start:end].strip(_AROUND) for start, end in unit.parts(token))
            self._note_cited(unit, " ".join(words), self.page.cited(token))
        spans = [*self.quotations.quotations(unit), *self._absence_claims(unit)]
        if self.page.makes_statements and unit.is_statement:
            self._statement(unit, spans, following)
        elif self.page.makes_statements:  # a caption or the head of a table, which may be cited
            self._support(unit, spans)

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
        self, unit: Unit, excluded: list[tuple[int, int]], following: Unit | None
    ) -> None:
        """Check that a statement rests on something, and what it says against that."""
        text = " ".join(part.strip() for part in self.page.reading.texts_of(unit))
        if not any(char.isalnum() for char in text):
            return
        if is_mark(text):
            if not (self.statements and self.statements[-1].footing is Footing.UNCITED):
                self.add(unit, [mark_alone(text)])
            return
        footing = footing_of(unit, self.page)
        self._note(unit, footing, text, (*self._cited(unit),))
        if footing is Footing.UNCITED:
            words = " ".join(self.page.reading.words(*each).strip() for each in unit.ranges)
            hint = how_to_cite(unit, following, self.page)
            self.add(unit, [rests_on_nothing(unit, words, hint)])
        if footing is Footing.EDITORIAL:
            self.add(unit, editorial_findings(unit, self.page.reading, excluded))
        self._support(unit, excluded)
        self.own += ((unit, words) for words in own_words(unit, self.page.reading, excluded))

    def _support(self, unit: Unit, excluded: list[tuple[int, int]]) -> None:
        """Hold figures and names against the citation that covers each of them."""
        sources, reading = self.reference.site.sources, self.page.reading
        for token in unit.citations:
            cited, parts = self.page.cited(token), unit.parts(token)
            is_there = not any(any(not_there(each, sources)) for each in cited)  # else it is told
            if is_there and self.reference.grounds(cited).texts:
                self.add(unit, unsupported(parts, reading, excluded, cited, self.reference))

    def _cited(self, unit: Unit) -> Iterator[CitedSource]:
        return (each for token in unit.citations for each in self.page.cited(token))

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
        """Keep what was found in a unit."""
        self.found += ((unit, each) for each in findings)
