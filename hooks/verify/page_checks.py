"""Hold a rendered page against the sources that it cites.

Quotations on every page; statements on briefings and on the pages of persons and organisations
(`design.md`, section 6, rules 1 to 8).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hooks.link.lines import block_lines
from hooks.model.entities import EntityFrontMatter
from hooks.model.pages import BriefingFrontMatter
from hooks.verify.checked import CheckedQuotation, Footing, PageReport, Statement
from hooks.verify.findings import Finding, show
from hooks.verify.folding import fold
from hooks.verify.quotation_marks import find_quotations
from hooks.verify.quotations import verify_quotation
from hooks.verify.statement_checks import footing_of, statement_findings
from hooks.verify.units import find_tokens, find_units, read
from hooks.verify.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hooks.link.linker import LinkedPage
    from hooks.model.citations import Citation, CitedSource
    from hooks.model.pages import Page
    from hooks.problems import Problem
    from hooks.verify.quotation_marks import Quoted
    from hooks.verify.reference import Reference
    from hooks.verify.units import Token, Unit

_FEWEST_UNCITED = 3
"""Words from which text in quotation marks must carry a citation."""
_HOW_TO_CITE = (
    "Put a citation behind it, as in [@source-id, para. 7]. If it states no fact, write "
    "{: .editorial } on the line below it. If it rests on a web page, link that page in it and "
    "write {: .background } on the line below it."
)


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

    def report(self) -> PageReport:
        """Go through the units of the page."""
        shown = {char: text for char, (text, _) in self.cites.items()}
        tokens = find_tokens(self.linked.page, shown)
        units = find_units(self.linked.page, tokens)
        self.reading = read(self.linked, tokens)
        facts = self.linked.facts
        self.lines = block_lines(self.linked.page, facts.body, facts.body_line)
        makes_statements = isinstance(self.page.meta, BriefingFrontMatter | EntityFrontMatter)
        for unit, following in zip(units, [*units[1:], None], strict=True):
            self._absences(unit)
            if unit.is_quotation:
                self._block_quotation(unit, following, makes_statements=makes_statements)
                continue
            spans = [*self._quotations(unit, makes_statements=makes_statements)]
            if makes_statements and unit.is_statement:
                self._statement(unit, spans)
        return PageReport(
            self.src_uri,
            self.page.path,
            tuple(self.statements),
            tuple(self.quotations),
            tuple(dict.fromkeys(self.problems)),
        )

    def line(self, unit: Unit) -> int:
        """Give the line of the file on which a unit begins."""
        if "lead" in unit.classes:
            return self.page.lines.at("summary")
        return self.lines.get(unit.block.number, self.page.body_line)

    def _cited(self, token: Token | None) -> tuple[CitedSource, ...]:
        """Give what a citation cites; nothing where it could not be understood."""
        citation = self.cites[token.char][1] if token else None
        return citation.cited if citation else ()

    def _quotations(self, unit: Unit, *, makes_statements: bool) -> Iterator[tuple[int, int]]:
        """Check the quotations of a unit, and give where they stand."""
        for start, end in unit.ranges:
            for quoted in find_quotations(self.reading.text[start:end]):
                span = (start + quoted.start, start + quoted.end)
                token = unit.citation_for(span[1])
                if token:
                    self._cited_quotation(unit, quoted, token)
                elif makes_statements and unit.is_statement:
                    self._uncited(unit, quoted.text)
                yield span

    def _cited_quotation(self, unit: Unit, quoted: Quoted, token: Token) -> None:
        cited = self._cited(token)
        words = fold(quoted.text).text.casefold()
        if any(each.absent and fold(each.absent).text.casefold() == words for each in cited):
            return
        self._verify(unit, quoted.text, cited)
        if not quoted.closed:
            words = show(quoted.text)
            hint = "Put the closing mark behind the last word of the quotation."
            self._add(unit, [Finding("quote-not-found", f"{words} is never closed", hint)])

    def _verify(self, unit: Unit, text: str, cited: tuple[CitedSource, ...]) -> None:
        if not cited:
            return
        checked = verify_quotation(text, cited, self.reference.corpus)
        self._add(unit, checked.findings)
        place = (self.src_uri, self.line(unit), unit.block.anchor)
        self.quotations.append(
            CheckedQuotation(*place, text, checked.result, checked.places, cited)
        )

    def _uncited(self, unit: Unit, text: str) -> None:
        if count_words(text) >= _FEWEST_UNCITED:
            message = f"{show(text)} is in quotation marks and nothing is cited for it"
            hint = "Put the citation behind it, as in [@source-id, para. 7]."
            self._add(unit, [Finding("uncited-quotation", message, hint)])

    def _block_quotation(
        self, unit: Unit, following: Unit | None, *, makes_statements: bool
    ) -> None:
        """Check a block quotation against its last citation, or that which opens what follows."""
        token = unit.citations[-1] if unit.citations else self._opening(following)
        text = " ".join(self.reading.text[start:end].strip() for start, end in unit.ranges)
        if unit.citations:
            cut = unit.citations[-1].start
            parts = [
                self.reading.text[start : min(end, cut)]
                for start, end in unit.ranges
                if start < cut
            ]
            text = " ".join(part.strip() for part in parts)
        if token:
            self._verify(unit, _unmarked(text), self._cited(token))
        elif makes_statements:
            self._uncited(unit, text)
        if makes_statements:
            footing = Footing.CITED if token else Footing.UNCITED
            cited = self._cited(token)
            self._note(unit, footing, text, cited)

    def _opening(self, unit: Unit | None) -> Token | None:
        """Give the citation with which a unit begins."""
        if unit is None or not unit.citations:
            return None
        first = unit.citations[0]
        return None if self.reading.text[unit.start : first.start].strip(" (\n") else first

    def _statement(self, unit: Unit, quotations: list[tuple[int, int]]) -> None:
        """Check that a statement rests on something, and what it says against that."""
        cited = tuple(each for token in unit.citations for each in self._cited(token))
        footing = footing_of(unit, self.page, self.linked.page, is_cited=bool(unit.citations))
        text = " ".join(self.reading.text[start:end].strip() for start, end in unit.ranges)
        if not any(char.isalnum() for char in text):
            return
        self._note(unit, footing, text, cited)
        if footing is Footing.UNCITED:
            message = f"{show(text, 80)} rests on no source"
            self._add(unit, [Finding("uncited-statement", message, _HOW_TO_CITE)])
        elif footing is Footing.CITED:
            absences = self._absence_claims(unit)
            self._add(
                unit,
                statement_findings(
                    unit, self.reading, cited, [*quotations, *absences], self.reference
                ),
            )

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
        self.statements.append(
            Statement(self.line(unit), anchor, footing, " ".join(text.split()), cited)
        )

    def _add(self, unit: Unit, findings: Iterable[Finding]) -> None:
        line = self.line(unit)
        self.problems += [finding.at(self.page.path, line) for finding in findings]


def _unmarked(text: str) -> str:
    """Take away the quotation marks around the whole of a block quotation."""
    found = find_quotations(text.strip())
    whole = len(found) == 1 and found[0].start == 0 and found[0].end == len(text.strip())
    return found[0].text if whole and found[0].closed else text.strip()
