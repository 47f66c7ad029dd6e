"""The quotations and pins of one page, each held against the citation that covers it.

`DESIGN.md`, section 6, “What is a quotation”. On pages that make statements, quotations without a
citation are reported too.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from hooks.model.citations import CitedSource
from hooks.problems import Problem
from hooks.verify.page_reading import PageReading
from hooks.verify.page_report import CheckedQuotation, CitedLink
from hooks.verify.quotations.block_quotations import block_quotations
from hooks.verify.quotations.fragment_search import NOTHING_AROUND, Around
from hooks.verify.quotations.markup_inside import changing_markup
from hooks.verify.quotations.quotation_check import QuotationCheck, verify_quotation
from hooks.verify.quotations.quotation_wording import outside_brackets
from hooks.verify.quotations.resolving import WITH_CITATIONS
from hooks.verify.quotations.units import CitationToken, Unit
from hooks.verify.texts.corpus import Corpus, SourcePlace
from hooks.verify.texts.findings import Finding, show, tidy
from hooks.verify.texts.folded_words import blanked, count_words, words_after, words_before
from hooks.verify.texts.quotation_folding import fold
from hooks.verify.texts.quotation_marks import Quoted, find_quotations

_NEAR = 200
"""How many characters beside a quotation are looked at for the words beside it."""
_OWN_WORDS = 12
"""How many words of the same sentence, before a quotation, count as beside it."""
_BEHIND = 5
"""How many behind it."""
_FEWEST_UNCITED = 3
"""Words from which text in quotation marks must carry a citation."""


@dataclass(slots=True)
class PageQuotations:
    """What the quotations and pins of a page come to, unit by unit."""

    page: PageReading
    corpus: Corpus
    problems: list[Problem] = field(default_factory=list)
    checked: list[CheckedQuotation] = field(default_factory=list)
    _found: dict[tuple[str, str], list[SourcePlace]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """Where words of sources stand, by the character of a citation's token and the pin or ""."""

    def quotations(self, unit: Unit) -> Iterator[tuple[int, int]]:
        """Check the quotations of a unit, and give where they stand, without their brackets.

        Words in brackets are the briefing's own.
        """
        for start, end in unit.ranges:
            for quoted in self._found_in(start, end):
                span = (quoted.start, quoted.end)
                token = unit.citation_for(span[1])
                if token:
                    self._cited(unit, quoted, token, self._around(start, *span, end))
                elif self.page.makes_statements and unit.is_statement:
                    self._uncited(unit, quoted.text)
                else:
                    self.headline(quoted.text, self.page.line(unit))
                yield from outside_brackets(self.page.reading.text, *span)

    def headlines(self) -> None:
        """Check what is quoted in headings, in the title and in the description."""
        meta, lines = self.page.page.meta, self.page.page.lines
        for key, text in (("title", meta.title), ("description", meta.description)):
            for quoted in find_quotations(text or ""):
                if (quoted.start, quoted.end) != (0, len(text or "")):  # which is told by itself
                    self.headline(quoted.text, lines.at(key))
        page = self.page.reading.linked.page
        for block in page.blocks if self.page.makes_statements else ():
            for span in page.ranges(block) if block.is_heading else ():
                for quoted in self._found_in(*span):
                    self.headline(quoted.text, self.page.lines.get(block.number, 1))

    def headline(self, text: str, line: int) -> None:
        """Hold words, for which nothing can be cited, against all that their page cites."""
        if not (self.page.makes_statements and is_reported_uncited(text)):
            return
        cited = tuple(part for _, _, each in self.page.citations() for part in each.cited)
        found = verify_quotation(text, cited, self.corpus).findings
        if not found or self._is_title(text):
            return
        message = f"{show(tidy(text))} is in quotation marks, and no citation of this page has it"
        hint = "Take the marks away, or use words that stand in a paragraph cited on this page."
        finding = Finding("uncited-quotation", message, hint)
        wrong = found[0] if found[0].rule == "quote-omission" else finding
        self.problems.append(wrong.at(self.page.page.path, line))

    def _is_title(self, text: str) -> bool:
        titles = (fold(each.meta.title).text for each in self.corpus.sources.values())
        return any(fold(text).text in title for title in titles)

    def _found_in(self, start: int, end: int) -> list[Quoted]:
        """Find the quotations between two offsets: `<q>` elements, and text between marks."""
        reading = self.page.reading
        first = bisect_left(reading.q_spans, (start, start))
        elements = []
        for at, to in reading.q_spans[first:]:
            if at >= end:
                break
            elements.append(Quoted(at, to, reading.words(at, to).strip()))
        inside = [(each.start - start, each.end - start) for each in elements]
        free = blanked(reading.text[start:end], inside)
        found = [
            Quoted(
                start + each.start,
                start + each.end,
                reading.words(start + each.start + 1, start + each.end - each.closed).strip(),
                each.closed,
            )
            for each in find_quotations(free)
        ]
        return sorted([*elements, *found], key=lambda each: each.start)

    def pins(self, unit: Unit) -> Iterator[CitedSource]:
        """Check the words on which paraphrases rest like quotations, and give what has them."""
        for token in unit.citations:
            for each in self.page.cited(token):
                if each.pin:
                    checked = verify_quotation(each.pin, (each,), self.corpus)
                    self._keep(unit, each.pin, token, checked, each)
                    yield each

    def block_quotation(
        self, unit: Unit, following: Unit | None
    ) -> Iterator[tuple[str, CitationToken | None]]:
        """Check a block quotation, and give its words and what covers them.

        It is held against its citations, or that which opens what follows.
        """
        page = self.page.reading.linked.page
        parts = zip(unit.ranges, self.page.reading.texts_of(unit), strict=True)
        changed = tuple(
            finding
            for (start, end), text in parts
            for finding in changing_markup(page, start, end, text, is_block=True)
        )
        self._add(unit, changed)
        for text, token in block_quotations(unit, following, self.page.reading):
            if token:
                self._verify(unit, text, token, changed)
            elif self.page.makes_statements:
                self._uncited(unit, text)
            yield text, token

    def links(self) -> Iterator[CitedLink]:
        """Give the links of the citations, each with the words that it marks in its source."""
        for _, char, citation in self.page.citations():
            for each in citation.cited:
                if each.source in self.corpus.sources:
                    found = dict.fromkeys([*self._found[char, each.pin], *self._found[char, ""]])
                    meant = (place for place in found if _is_within(place, each))
                    yield CitedLink(each.source, tuple(meant))

    def _around(self, first: int, start: int, end: int, last: int) -> Around:
        """Give the words beside a quotation that runs from `start` to `end`."""
        text = self.page.reading.text
        before = fold(text[max(first, start - _NEAR) : start]).text + " "  # it may end a sentence
        behind = fold(text[end : min(last, end + _NEAR)]).text
        return Around(words_before(before, len(before), _OWN_WORDS), words_after(behind, _BEHIND))

    def _cited(self, unit: Unit, quoted: Quoted, token: CitationToken, around: Around) -> None:
        absent = {fold(each.absent).text.casefold() for each in self.page.cited(token)} - {""}
        if fold(quoted.text).text.casefold() in absent:
            return
        page = self.page.reading.linked.page
        changed = tuple(changing_markup(page, quoted.start, quoted.end, quoted.text))
        self._verify(unit, quoted.text, token, changed, around)
        if not (changed or quoted.closed):
            message = f"{show(tidy(quoted.text))} is never closed"
            hint = "Put the closing mark behind the last word of the quotation."
            self._add(unit, [Finding("quote-not-found", message, hint)])

    def _verify(
        self,
        unit: Unit,
        text: str,
        token: CitationToken,
        changed: tuple[Finding, ...],
        around: Around = NOTHING_AROUND,
    ) -> None:
        """Hold words against a citation; `changed` are findings on markup that alters them."""
        cited = self.page.cited(token)
        if changed:
            self._keep(unit, text, token, QuotationCheck((), changed))
        elif cited:
            self._keep(unit, text, token, verify_quotation(text, cited, self.corpus, around))

    def _keep(
        self,
        unit: Unit,
        text: str,
        token: CitationToken,
        checked: QuotationCheck,
        pin: CitedSource | None = None,
    ) -> None:
        """Keep what came of a quotation, or of the pin of a part of the citation."""
        self._add(unit, (each for each in checked.findings if each.rule not in WITH_CITATIONS))
        cited = (pin,) if pin else self.page.cited(token)
        at = (self.page.page.src_uri, self.page.line(unit), unit.block.anchor)
        self.checked.append(
            CheckedQuotation(*at, text, checked.result, checked.places, cited, pin is not None)
        )
        for char in token.chars:
            self._found[char, pin.pin if pin else ""] += checked.places

    def _uncited(self, unit: Unit, text: str) -> None:
        if is_reported_uncited(text):
            message = f"{show(text)} is in quotation marks and nothing is cited for it"
            hint = "Put the citation behind it, as in [@source-id, para. 7]."
            self._add(unit, [Finding("uncited-quotation", message, hint)])

    def _add(self, unit: Unit, findings: Iterable[Finding]) -> None:
        self.problems += (self.page.problem(unit, each) for each in findings)


def quoted_blocks(unit: Unit, text: str) -> Iterator[tuple[int, int]]:
    """Give where the words of a block quotation stand, without its brackets."""
    for start, end in unit.ranges:
        yield from outside_brackets(text, start, end)


def is_reported_uncited(text: str) -> bool:
    """Say whether words without a citation are reported as a quotation."""
    return count_words(text) >= _FEWEST_UNCITED


def _is_within(place: SourcePlace, cited: CitedSource) -> bool:
    """Say whether a place is in what a citation names; a whole source has no numbered ones."""
    if place.source != cited.source:
        return False
    number = place.anchor.removeprefix("para_")
    return int(number) in cited.paragraphs if number.isdecimal() else not cited.paragraphs
