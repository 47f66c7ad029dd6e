"""Persons of a source beside the title of an office that somebody else held on its date.

Such a title is no link. Either the date of the source is wrong, or who held the office when. What
leaves it open whose title it is says nothing of that: lists, tables, quotations, sentences that
tell of another year (`DESIGN.md`, section 6: data).
"""

import re
from collections.abc import Iterator

from hooks.link.appositions import GOES_ON, LISTED
from hooks.link.linker import LinkedPage
from hooks.link.page.name_folding import fold
from hooks.link.page.page_text import BLOCK_END
from hooks.link.resolution import Beside, Named
from hooks.model.registry import Registry
from hooks.model.sources import Source
from hooks.problems import Problem

_TITLE_BEHIND = re.compile(r",? \(?|, (?:the|our) | [–—-] (?:the )?")
_ARTICLE = re.compile(r"\b(?:the|a|an|our|their|his|her|my) $", re.IGNORECASE)
_LONG_AGO = re.compile(
    r"\b(?:then|former(?:ly)?|previous(?:ly)?|until|since|late|retired|at the time)\b"
)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_LINES = frozenset({"signature", "address", "cc"})


Told = tuple[tuple[str, ...], Problem]
"""What is told of a name, behind what it is told of: of a page each is told once."""


def office_titles(linked: LinkedPage, registry: Registry) -> Iterator[Told]:
    """Tell whom a source gives a title that its date gives to somebody else."""
    for titled in linked.names:
        source, beside = linked.facts.source, titled.beside
        if not (source and beside and is_sure(linked, titled)):
            continue
        text = (
            f"“{linked.words_of(beside)}” has the title “{linked.words_of(titled)}” here, which on "
            f"the date of the source, {source.meta.date.in_words()}, was that of "
            f"{registry.name(beside.holder)}"
        )
        line, hint = linked.line_at(beside.start), _hint(source, beside)
        problem = Problem(source.path, line, "unsupported-detail", text, hint)
        yield (beside.person, beside.post), problem


def is_sure(linked: LinkedPage, titled: Named) -> bool:
    """Say whether a title can only be that of the person beside it, on the day of the source."""
    page, source, beside = linked.page, linked.facts.source, titled.beside
    block = page.block_at(titled.start)
    if not (source and beside and beside.person) or block.row or block.quotation:
        return False
    is_behind = beside.start < titled.start
    one, two = (beside, titled) if is_behind else (titled, beside)
    start, end = page.text.rfind(BLOCK_END, 0, one.start) + 1, page.text.find(BLOCK_END, two.end)
    before, named, between, after = (
        fold(page.text[low:high]).text
        for low, high in (
            (start, one.start),
            (one.start, two.end),
            (one.end, two.start),
            (two.end, end if end >= 0 else None),
        )
    )
    if not block.classes.isdisjoint(_LINES):
        return is_behind and between in {" ", ", "}
    is_beside = _is_beside(before, between, after, is_behind=is_behind)
    return is_beside and not _is_told_of(before, named, after, source)


def _hint(source: Source, beside: Beside) -> str:
    return (
        f"Is “date” (line {source.lines.at('date')}) the day of the document? If it is, see from "
        f"when to when docs/people/{beside.person}.md and docs/people/{beside.holder}.md have the "
        "office. If both are right, accept it under “accepted”, and say why."
    )


def _is_beside(before: str, between: str, after: str, *, is_behind: bool) -> bool:
    """Say whether a title before or behind a name belongs to it."""
    has_article = bool(_ARTICLE.search(before))
    if not is_behind and between == " ":
        return not has_article
    if LISTED.search(before) or not GOES_ON.match(after):
        return False
    if is_behind:
        return len(between) > 1 and bool(_TITLE_BEHIND.fullmatch(between))
    return between == ", " and (has_article or not before)


def _is_told_of(before: str, named: str, after: str, source: Source) -> bool:
    """Say whether the sentence is another's words, or tells of another time."""
    said = re.split(r"[.!?] ", before)[-1] + named + after.partition(". ")[0]
    years = {int(each) for each in _YEAR.findall(said)}
    is_quoted = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    other_year = bool(years - {source.meta.date.first.year})
    return is_quoted or other_year or bool(_LONG_AGO.search(said))
