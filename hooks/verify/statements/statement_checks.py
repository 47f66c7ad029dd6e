"""Check one statement: what it rests on, and whether that bears out what it says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hooks.verify.page_report import Footing
from hooks.verify.statements.support import unsupported_figures, unsupported_names
from hooks.verify.texts.findings import Finding, show
from hooks.verify.texts.quotation_folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hooks.link.linker import LinkedPage
    from hooks.link.page.page_text import PageText
    from hooks.model.citations import CitedSource
    from hooks.verify.quotations.units import Reading, Unit
    from hooks.verify.statements.reference import Reference

_HOW_TO_CITE = (
    "Put a citation behind it, as in [@source-id, para. 7]. If it states no fact, write "
    "{: .editorial } on the line below it. If it rests on a web page, link that page in it and "
    "write {: .background } on the line below it."
)
_PARAGRAPHS = re.compile(
    r"\b(?:paragraphs?|paras?\.?)\s+[0-9]+(?:\s*(?:,|and|to|or|[-\u2010-\u2015])\s*[0-9]+)*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[0-9]+")
_Spans = list[tuple[int, int]]


def footing_of(unit: Unit, text: PageText) -> Footing:
    """Say what a statement rests on."""
    if unit.citations:
        return Footing.CITED
    if "editorial" in unit.classes:
        return Footing.EDITORIAL
    if "background" in unit.classes and _has_web_link(unit, text):
        return Footing.BACKGROUND
    return Footing.UNCITED


def rests_on_nothing(unit: Unit, text: str) -> Finding:
    """Report a statement that rests on nothing."""
    if "background" in unit.classes:
        message = f"{show(text, 80)} is marked as background, and no web page is linked in it"
        return Finding("uncited-statement", message, "Link the web page on which it rests.")
    return Finding("uncited-statement", f"{show(text, 80)} rests on no source", _HOW_TO_CITE)


def statement_findings(
    unit: Unit,
    reading: Reading,
    cited: tuple[CitedSource, ...],
    excluded: _Spans,
    reference: Reference,
) -> Iterator[Finding]:
    """Report figures and names that the cited places do not bear out, and copied words.

    `excluded` are the spans of quotations and absence claims in the text of the page.
    """
    grounds = reference.grounds(cited)
    for (start, end), text in zip(unit.ranges, reading.parts(unit), strict=True):
        spans = _within(excluded, start, end)
        if grounds.texts:
            own = _paragraph_numbers(text, cited)
            yield from unsupported_figures(text, [*spans, *own], grounds.evidence)
        yield from reference.copies.unquoted_source_text(text, spans)
    if not grounds.texts:
        return
    registry = reference.site.registry
    absent = {
        entity
        for each in cited
        if each.absent
        for entity in reference.entities.get(fold(each.absent).text.casefold(), ())
    }
    named = {
        entity: words
        for entity, words in _named(unit, reading.linked, excluded)
        if entity not in absent and not grounds.names(entity, registry)
    }
    yield from unsupported_names(named, grounds.entities)


def _paragraph_numbers(text: str, cited: tuple[CitedSource, ...]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of paragraphs in the words of a statement that cites these paragraphs."""
    known = {number for each in cited for number in each.paragraphs}
    for found in _PARAGRAPHS.finditer(text):
        for number in _NUMBER.finditer(text, *found.span()):
            if int(number[0]) not in known:
                break
            yield number.span()


def _named(unit: Unit, linked: LinkedPage, excluded: _Spans) -> Iterator[tuple[str, str]]:
    """Yield whom a statement names outside quotations and absence claims."""
    for decision in linked.decisions:
        named = decision.named
        inside = any(start <= named.start < end for start, end in unit.ranges)
        if not named.target or not inside:
            continue
        if any(start <= named.start < end for start, end in excluded):
            continue
        yield named.target.entity, linked.page.text[named.start : named.end]


def _within(spans: _Spans, start: int, end: int) -> _Spans:
    return [
        (max(first, start) - start, min(last, end) - start)
        for first, last in spans
        if first < end and start < last
    ]


def _has_web_link(unit: Unit, text: PageText) -> bool:
    return any(
        anchor.href.startswith(("http://", "https://"))
        and any(start <= anchor.start <= end for start, end in unit.ranges)
        for anchor in text.anchors
    )
