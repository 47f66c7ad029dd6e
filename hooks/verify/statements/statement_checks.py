"""Check one statement: what it rests on, and whether that bears out what it says."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter

from hooks.link.page.page_text import PageText
from hooks.model.citations import CitedSource, locator
from hooks.model.ids import nearest
from hooks.model.mentions import Rule, Target
from hooks.model.sources import Source
from hooks.verify.page_reading import PageReading
from hooks.verify.page_report import Footing
from hooks.verify.quotations.resolving import not_there
from hooks.verify.quotations.units import Reading, Token, Unit
from hooks.verify.statements.names import UnknownName, stands_in, unknown_name
from hooks.verify.statements.reference import Reference
from hooks.verify.statements.support import (
    beyond_twelve,
    figure_finding,
    name_finding,
    unsupported_figures,
)
from hooks.verify.texts.findings import Finding, show
from hooks.verify.texts.folded_words import blanked
from hooks.verify.texts.quotation_folding import fold

_HOW_TO_CITE = (
    "Put a citation behind it, as in [@source-id, para. 7]. If it states no fact, write "
    "{: .editorial } on the line below it. If it rests on a web page, link that page in it and "
    "write {: .background } on the line below it."
)
_MARKS = ("editorial", "background")
_TO_SOURCE = re.compile(r"\bsources/([a-z0-9-]+)(?:\.md|/)?(?:#para_([0-9]+))?$")
_ADDRESS = re.compile(r"https?://[^\s<>]*[\w/]")
_MEANT_AS_MARK = re.compile(
    r"(?:[\[({<]|(?<!\w)[.#])[\[({<\s:.#]{0,9}([A-Za-z]{6,20})[\s,]{0,9}[\])}>]{0,9}\Z"
)
_MARK = re.compile(r"\{:.*\}")
_PARAGRAPHS = re.compile(
    r"\b(?:paragraphs?|paras?\.?)\s+[0-9]+(?:\.[0-9]+)*(?:\s*(?:,|and|to|or|[-\u2010-\u2015])\s*[0-9]+(?:\.[0-9]+)*)*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)*")
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


def rests_on_nothing(
    unit: Unit,
    text: str,
    following: Unit | None = None,
    reading: Reading | None = None,
    written: Iterable[str] = (),
) -> Finding:
    """Report a statement that rests on nothing; a mark or citation below may stand too far away.

    `written` are the lines of the file, as far as an empty one, on which it stands.
    """
    if "background" in unit.classes:
        message = f"{show(text, 80)} is marked as background, and no web page is linked in it"
        hint = "Link the web page on which it rests."
        hint = f"Write <{bare[0]}>" if (bare := _ADDRESS.search(text)) else hint
        return Finding("uncited-statement", message, hint)
    message, hint = f"{show(text, 80)} rests on no source", _HOW_TO_CITE
    below = " ".join(reading.parts(following)).strip() if following and reading else ""
    if is_mark(below):
        hint = f"Delete the empty line above {below}: it belongs to the line right above it."
    elif following and following.citations and not any(map(str.isalnum, below)):
        hint = "The citation below stands in a paragraph of its own: put it behind these words."
    elif linked := _linked_source(unit, reading):
        hint = f"A link is no citation. Write in its place {linked}"
    else:
        hint = next(filter(None, map(_meant_as_mark, written)), hint)
    return Finding("uncited-statement", message, hint)


def _meant_as_mark(line: str) -> str:
    """Say where a mark belongs that a line may end in, and how it is written."""
    found = _MEANT_AS_MARK.search(line.rstrip())
    if not found or not (close := nearest(found[1].lower(), _MARKS)):
        return ""
    mark = f"{{: .{close[0]} }}"
    instead = "" if found[0] == mark else f" in place of “{found[0]}”"
    return f"Write {mark}{instead} on a line of its own, right below these words."


def _linked_source(unit: Unit, reading: Reading | None) -> str:
    """Give the citation that a link of a statement to a source most likely was to be."""
    anchors = reading.linked.page.anchors if reading else ()  # in the order of the page
    for start, end in unit.ranges:
        first = bisect_left(anchors, start, key=attrgetter("start"))
        behind = bisect_right(anchors, end, key=attrgetter("start"))
        for anchor in anchors[first:behind]:
            if found := _TO_SOURCE.search(anchor.href):
                return f"[@{found[1]}, para. {found[2] or '…'}]"
    return ""


def is_mark(text: str) -> bool:
    """Say whether words are a line of classes that belongs to no paragraph."""
    return bool(_MARK.fullmatch(text.strip()))


def mark_alone(text: str) -> Finding:
    """Report such a line, which readers would see."""
    message = f"{show(text)} stands in a paragraph of its own, so that readers would see it"
    return Finding("uncited-statement", message, "Delete it, or the empty line above it.")


def editorial_findings(unit: Unit, reading: Reading, quotations: _Spans) -> Iterator[Finding]:
    """Report quotations and figures in framing: number words up to twelve may stand there."""
    cite = "Cite what says it"
    cite += " and take {: .editorial } away" if "editorial" in unit.classes else ""
    hint = f"{cite}, or leave it out here."
    for (start, end), text in zip(unit.ranges, reading.parts(unit), strict=True):
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
    for (start, end), text in zip(unit.ranges, reading.parts(unit), strict=True):
        yield fold(blanked(text, _within(excluded, start, end))).text


def covered_findings(
    unit: Unit, token: Token, page: PageReading, excluded: _Spans, reference: Reference
) -> Iterator[Finding | UnknownName]:
    """Yield figures and names that the citation which covers them does not bear out.

    `excluded` are the spans of quotations and absence claims in the text of the page. Of names that
    no page bears it takes the words of the whole site to say whether they are names at all.
    """
    cited = page.cited(token)
    grounds = reference.grounds(cited)
    if not grounds.texts or any(any(not_there(each, reference.site.sources)) for each in cited):
        return
    reading = page.reading
    for start, end in unit.parts(token):
        text = reading.text[start:end]
        names = [(each.start, each.end) for each in reading.named(start, end)]
        spans = _within([*excluded, *names], start, end)
        spans += _paragraph_numbers(text, cited, reference.site.sources)
        yield from map(figure_finding, unsupported_figures(text, spans, grounds.evidence))
        for each in unsupported_names((start, end), reading, excluded, cited, reference):
            yield name_finding(each) if isinstance(each, str) else each


def unsupported_names(
    part: tuple[int, int],
    reading: Reading,
    excluded: _Spans,
    cited: tuple[CitedSource, ...],
    reference: Reference,
) -> Iterator[str | UnknownName]:
    """Yield the names in a part of a page that what is cited for it does not have."""
    grounds, registry = reference.grounds(cited), reference.site.registry
    absent = {it for each in cited if each.absent for it in reference.bearers(each.absent)}
    named: dict[str, str] = {}
    for each in reading.named(*part):
        meant = _ids(each.target)
        if not meant or meant[0] in absent or _is_in(each.start, excluded):
            continue
        if not any(grounds.names(it, registry) for it in meant):
            named.setdefault(meant[0], reading.linked.page.text[each.start : each.end])
    yield from named.values()
    said = reference.says(cited)
    for each in reading.unclear(*part):
        words = reading.linked.page.text[each.start : each.end]
        fits = {*each.resolved.candidates, *_ids(each.resolved.target)}
        is_body = each.resolved.rule is Rule.POST or fits.isdisjoint(registry.people)
        counts = is_body or not each.refusal
        is_there = counts and any(grounds.names(it, registry) for it in fits)
        is_there = is_there or stands_in(fold(words).text, said.says(), is_body=is_body)
        if not (is_there or _is_in(each.start, excluded)):
            yield words
    for at, name in reading.unknown(*part):
        statement = reading.text[slice(*part)]
        unknown = unknown_name(name, said, statement, reference.family_names)
        if unknown and not _is_in(at, excluded):
            yield unknown


def _ids(target: Target | None) -> tuple[str, ...]:
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
