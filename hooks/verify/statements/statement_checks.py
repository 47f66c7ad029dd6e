"""Whether what a statement says is borne out by what is cited for it.

`DESIGN.md`, section 6, “Statements”. Framing, for which nothing is cited, states no figure.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from hooks.model.citations import CitedSource, locator
from hooks.model.mentions import Rule, Target
from hooks.model.sources import Source
from hooks.verify.quotations.units import Reading, Unit
from hooks.verify.statements.names import stands_in, unknown_name
from hooks.verify.statements.reference import Reference
from hooks.verify.statements.support import (
    Missing,
    beyond_twelve,
    figure_finding,
    name_finding,
    unsupported_figures,
)
from hooks.verify.texts.findings import Finding, show
from hooks.verify.texts.folded_words import blanked
from hooks.verify.texts.quotation_folding import fold

_PARAGRAPHS = re.compile(
    r"\b(?:paragraphs?|paras?\.?)\s+[0-9]+(?:\.[0-9]+)*(?:\s*(?:,|and|to|or|[-\u2010-\u2015])\s*[0-9]+(?:\.[0-9]+)*)*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)*")
_Spans = Sequence[tuple[int, int]]


def editorial_findings(unit: Unit, reading: Reading, quotations: _Spans) -> Iterator[Finding]:
    """Report quotations and figures in framing: number words up to twelve may stand there."""
    cite = "Cite what says it"
    cite += " and take {: .editorial } away" if "editorial" in unit.classes else ""
    hint = f"{cite}, or leave it out here."
    for (start, end), text in zip(unit.ranges, reading.texts_of(unit), strict=True):
        quoted = _within(quotations, start, end)
        names = ((each.start, each.end) for each in reading.named(start, end))
        own = fold(blanked(text, [*quoted, *_within([*names], start, end)])).text
        facts = [text[first:last].strip("“”‘’\"'") for first, last in quoted]
        facts += [own[each.start : each.end] for each in beyond_twelve(own)]
        for words in dict.fromkeys(facts):
            message = f"{show(words)} stands in words that are marked as framing"
            yield Finding("editorial-fact", message, hint)


def own_words(unit: Unit, reading: Reading, excluded: _Spans) -> Iterator[str]:
    """Yield the words of a statement that are its own, folded, range by range."""
    for (start, end), text in zip(unit.ranges, reading.texts_of(unit), strict=True):
        yield fold(blanked(text, _within(excluded, start, end))).text


def unsupported(
    parts: Iterable[tuple[int, int]],
    reading: Reading,
    excluded: _Spans,
    cited: tuple[CitedSource, ...],
    reference: Reference,
) -> Iterator[Missing]:
    """Yield figures and names in parts of a page that what is cited for them does not bear out.

    `excluded` are the spans of quotations and absence claims in the text of the page. Of names that
    no page bears `names.tell_names_apart` says whether they are to be told.
    """
    evidence = reference.grounds(cited).evidence
    for start, end in parts:
        text = reading.text[start:end]
        known = [(each.start, each.end) for each in reading.named(start, end)]
        spans = _within([*excluded, *known], start, end)
        spans += _paragraph_numbers(text, cited, reference.site.sources)
        yield from map(figure_finding, unsupported_figures(text, spans, evidence))
        names = _unsupported_names((start, end), reading, excluded, cited, reference)
        yield from map(name_finding, names)
        said = reference.says(cited)
        for at, name in reading.unknown(start, end):
            unknown = unknown_name(name, said, text, reference.family_names)
            if unknown and not _is_in(at, excluded):
                yield unknown


def _unsupported_names(
    part: tuple[int, int],
    reading: Reading,
    excluded: _Spans,
    cited: tuple[CitedSource, ...],
    reference: Reference,
) -> Iterator[str]:
    """Yield names of somebody with a page: those that are clear, then the refused and doubtful."""
    grounds, registry = reference.grounds(cited), reference.site.registry
    absent = {it for each in cited for it in reference.bearers(each.absent)}
    named: dict[str, str] = {}
    for each in reading.named(*part):
        meant = _ids(each.target)
        if meant[0] in absent or _is_in(each.start, excluded):
            continue
        if not any(grounds.names(it, registry) for it in meant):
            named.setdefault(meant[0], reading.linked.page.text[each.start : each.end])
    yield from named.values()
    for each in reading.unclear(*part):
        words = reading.linked.page.text[each.start : each.end]
        fits = {*each.resolved.candidates, *_ids(each.resolved.target)}
        is_body = each.resolved.rule is Rule.POST or fits.isdisjoint(registry.people)
        counts = is_body or not each.refusal
        is_there = counts and any(grounds.names(it, registry) for it in fits)
        says = reference.says(cited).says
        is_there = is_there or stands_in(fold(words).text, says(), is_body=is_body)
        if not (is_there or _is_in(each.start, excluded)):
            yield words


def _ids(target: Target | None) -> tuple[str, ...]:
    """Give whom a name means, and the office as which: its words bear it out as well."""
    return tuple(filter(None, (target.entity, target.post))) if target else ()


def _paragraph_numbers(
    text: str, cited: tuple[CitedSource, ...], sources: Mapping[str, Source]
) -> Iterator[tuple[int, int]]:
    """Yield the numbers of paragraphs in the words of a statement that cites these paragraphs."""
    known = {
        locator(number, sources.get(each.source)) for each in cited for number in each.paragraphs
    }
    for found in _PARAGRAPHS.finditer(text):
        for number in _NUMBER.finditer(text, *found.span()):
            if number[0] not in known:
                break
            yield number.span()


def _is_in(offset: int, spans: _Spans) -> bool:
    return any(start <= offset < end for start, end in spans)


def _within(spans: _Spans, start: int, end: int) -> list[tuple[int, int]]:
    return [
        (max(first, start) - start, min(last, end) - start)
        for first, last in spans
        if first < end and start < last
    ]
