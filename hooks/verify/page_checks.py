"""Hold a rendered page against the sources that it cites.

Quotations on every page; statements on briefings and on the pages of persons and organisations
(`design.md`, section 6, rules 1 to 8).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from hooks.link.page.block_lines import block_lines
from hooks.model.entities import EntityFrontMatter
from hooks.model.pages import BriefingFrontMatter
from hooks.problems import Problem
from hooks.verify.page_report import CheckedQuotation, CitedWords, Footing, PageReport, Statement
from hooks.verify.quotations.block_quotations import block_quotations
from hooks.verify.quotations.quotation_check import verify_quotation
from hooks.verify.quotations.resolving import WITH_CITATIONS
from hooks.verify.quotations.units import find_tokens, find_units, read, summary_unit
from hooks.verify.statements.statement_checks import (
    footing_of,
    rests_on_nothing,
    statement_findings,
)
from hooks.verify.texts.findings import Finding, show
from hooks.verify.texts.folded_words import count_words
from hooks.verify.texts.quotation_folding import fold
from hooks.verify.texts.quotation_marks import find_quotations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hooks.link.linker import LinkedPage
    from hooks.model.citations import Citation, CitedSource
    from hooks.model.pages import Page
    from hooks.verify.quotations.units import Token, Unit
    from hooks.verify.statements.reference import Reference
    from hooks.verify.texts.quotation_marks import Quoted

_FEWEST_UNCITED = 3
"""Words from which text in quotation marks must carry a citation."""
_BEFORE_STOP = re.compile(r"\s+(?=[.,;:!?])")
"""What a citation leaves behind in front of a full stop."""
_IN_HEADING = "stands in a heading: a citation cannot stand in a heading"
_AROUND = " \n\t.,;:()"
"""What stands between the words of one citation and those of the next."""


def check_page(
    src_uri: str,
    page: Page,
    linked: LinkedPage,
    cites: Mapping[str, tuple[str, Citation | None]],
    reference: Reference,
) -> PageReport:
    """Check the quotations and statements of a page.

    `cites` gives, for the character of each citation's token, what readers see in its place and
    what it cites; None where it could not be understood, which is reported elsewhere.
    """
    return _Check(src_uri, page, linked, cites, reference).report()


@dataclass
class _Check:
    """One page on the way through its units."""

    src_uri: str
    page: Page
    linked: LinkedPage
    cites: Mapping[str, tuple[str, Citation | None]]
    reference: Reference
    problems: list[Problem] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    quotations: list[CheckedQuotation] = field(default_factory=list)
    covered: list[CitedWords] = field(default_factory=list)

    def report(self) -> PageReport:
        """Go through the units of the page."""
        shown = {char: text for char, (text, _) in self.cites.items()}
        tokens = find_tokens(self.linked.page, shown)
        units = find_units(self.linked.page, tokens)
        self.reading = read(self.linked, tokens)
        facts = self.linked.facts
        self.lines = block_lines(self.linked.page, facts.body, facts.body_line)
        self.summary = summary_unit(units, self.page)
        self.makes_statements = isinstance(self.page.meta, BriefingFrontMatter | EntityFrontMatter)
        self._headings()
        for unit, following in pairwise([*units, None]):
            if unit:
                self._unit(unit, following)
        return PageReport(
            self.src_uri,
            self.page.path,
            tuple(self.statements),
            tuple(self.quotations),
            tuple(dict.fromkeys(self.problems)),
            tuple(self.covered),
        )

    def _headings(self) -> None:
        """Report citations in headings, as far as they are understood."""
        page = self.linked.page
        for at, char in page.tokens:
            citation = self.cites[char][1] if char in self.cites else None
            if citation and page.block_at(at).is_heading:
                text = f"“{citation.raw}” {_IN_HEADING}"
                hint = "Put it behind the statement below the heading that it belongs to."
                problem = Problem(self.page.path, citation.line, "citation-syntax", text, hint)
                self.problems.append(problem)

    def _unit(self, unit: Unit, following: Unit | None) -> None:
        """Check a paragraph, an item, a row or a block quotation."""
        self._absences(unit)
        if unit.is_quotation:
            self._block_quotation(unit, following)
            return
        self._covered(unit)
        spans = [*self._quotations(unit)]
        if self.makes_statements and unit.is_statement:
            self._statement(unit, spans)

    def line(self, unit: Unit) -> int:
        """Give the line of the file on which a unit begins."""
        if unit is self.summary:
            return self.page.lines.at("summary")
        return self.lines.get(unit.block.number, self.page.body_line)

    def _cited(self, token: Token | None) -> tuple[CitedSource, ...]:
        """Give what a citation cites; nothing where it could not be understood."""
        found = [self.cites[char][1] for char in token.chars] if token else []
        return tuple(part for citation in found if citation for part in citation.cited)

    def _covered(self, unit: Unit) -> None:
        """Note what each citation is given for."""
        first = unit.start
        for token in unit.citations:
            last = unit.end if token is unit.citations[-1] else token.start
            parts = (self.reading.text[max(at, first) : min(to, last)] for at, to in unit.ranges)
            text = " ".join(part.strip(_AROUND) for part in parts)
            self._note_cited(unit, text, self._cited(token))
            first = token.end

    def _note_cited(self, unit: Unit, text: str, cited: tuple[CitedSource, ...]) -> None:
        self.covered.append(CitedWords(unit.block.anchor, _tidy(text), cited))

    def _quotations(self, unit: Unit) -> Iterator[tuple[int, int]]:
        """Check the quotations of a unit, and give where they stand."""
        for start, end in unit.ranges:
            for quoted in find_quotations(self.reading.text[start:end]):
                span = (start + quoted.start, start + quoted.end)
                token = unit.citation_for(span[1])
                if token:
                    self._cited_quotation(unit, quoted, token)
                elif self.makes_statements and unit.is_statement:
                    self._uncited(unit, quoted.text)
                yield span

    def _cited_quotation(self, unit: Unit, quoted: Quoted, token: Token) -> None:
        cited = self._cited(token)
        words = fold(quoted.text).text.casefold()
        if any(each.absent and fold(each.absent).text.casefold() == words for each in cited):
            return
        self._verify(unit, quoted.text, cited)
        if not quoted.closed:
            words = show(_tidy(quoted.text))
            hint = "Put the closing mark behind the last word of the quotation."
            self._add(unit, [Finding("quote-not-found", f"{words} is never closed", hint)])

    def _verify(self, unit: Unit, text: str, cited: tuple[CitedSource, ...]) -> None:
        if not cited:
            return
        checked = verify_quotation(text, cited, self.reference.corpus)
        self._add(unit, (each for each in checked.findings if each.rule not in WITH_CITATIONS))
        at = (self.src_uri, self.line(unit), unit.block.anchor)
        self.quotations.append(CheckedQuotation(*at, text, checked.result, checked.places, cited))

    def _uncited(self, unit: Unit, text: str) -> None:
        if count_words(text) >= _FEWEST_UNCITED:
            message = f"{show(text)} is in quotation marks and nothing is cited for it"
            hint = "Put the citation behind it, as in [@source-id, para. 7]."
            self._add(unit, [Finding("uncited-quotation", message, hint)])

    def _block_quotation(self, unit: Unit, following: Unit | None) -> None:
        """Check a block quotation against its citations, or that which opens what follows."""
        for text, token in block_quotations(unit, following, self.reading):
            cited = self._cited(token)
            if token:
                self._note_cited(unit, text, cited)
                self._verify(unit, text, cited)
            if not self.makes_statements:
                continue
            if token is None:
                self._uncited(unit, text)
                if count_words(text) < _FEWEST_UNCITED:
                    self._add(unit, [rests_on_nothing(unit, text)])
            self._note(unit, Footing.CITED if token else Footing.UNCITED, text, cited)

    def _statement(self, unit: Unit, quotations: list[tuple[int, int]]) -> None:
        """Check that a statement rests on something, and what it says against that."""
        cited = tuple(each for token in unit.citations for each in self._cited(token))
        text = " ".join(part.strip() for part in self.reading.parts(unit))
        if not any(char.isalnum() for char in text):
            return
        footing = self._footing(unit)
        self._note(unit, footing, text, cited)
        if footing is Footing.UNCITED:
            self._add(unit, [rests_on_nothing(unit, text)])
        excluded = [*quotations, *self._absence_claims(unit)]
        self._add(unit, statement_findings(unit, self.reading, cited, excluded, self.reference))

    def _footing(self, unit: Unit) -> Footing:
        """Say what a statement rests on; a summary without a citation is framing or background."""
        if unit is self.summary and not unit.citations:
            is_profile = isinstance(self.page.meta, EntityFrontMatter)
            return Footing.BACKGROUND if is_profile else Footing.EDITORIAL
        return footing_of(unit, self.linked.page)

    def _absences(self, unit: Unit) -> None:
        """Check what sources are said not to mention."""
        for token in unit.citations:
            for each in self._cited(token):
                if each.absent:
                    self._add(unit, self.reference.absence(each))

    def _absence_claims(self, unit: Unit) -> list[tuple[int, int]]:
        """Give the words that are covered by citations of nothing but absences."""
        return [
            unit.covered(token)
            for token in unit.citations
            if (cited := self._cited(token)) and all(each.absent for each in cited)
        ]

    def _note(
        self, unit: Unit, footing: Footing, text: str, cited: tuple[CitedSource, ...]
    ) -> None:
        anchor = unit.block.anchor
        self.statements.append(Statement(self.line(unit), anchor, footing, _tidy(text), cited))

    def _add(self, unit: Unit, findings: Iterable[Finding]) -> None:
        line = self.line(unit)
        self.problems += [finding.at(self.page.path, line) for finding in findings]


def _tidy(text: str) -> str:
    """Take away the white space that citations leave behind."""
    return " ".join(_BEFORE_STOP.sub("", text).split())
