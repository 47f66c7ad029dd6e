"""Persons of a source beside the title of an office that somebody else held on its date.

Either the date of the source is wrong, or who held the office when. What leaves it open whose title
it is says nothing: lists, tables, quotations, sentences that tell of another year.
"""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from hooks.problems import Problem
from hooks.verify.detail_grounds import classes_of
from hooks.verify.texts.findings import show

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from hooks.model.mentions import Mention
    from hooks.model.site import Site
    from hooks.model.sources import Source

_TITLE_BEHIND = re.compile(r",? \(?|, (?:the|our) | [–—-] (?:the )?")
_GOES_ON = re.compile(r"\)?(?:$|[.;:]|,? (?!and\b|or\b|with\b|to\b|of\b|for\b|elect\b)[a-z])")
"""What follows a person and their title where neither is one of a list."""
_LISTED = re.compile(r"(?:\band|\bor|&|\bwith|,) $")
_ARTICLE = re.compile(r"\b(?:the|a|an|our|their|his|her|my) $", re.IGNORECASE)
_LONG_AGO = re.compile(
    r"\b(?:then|former(?:ly)?|previous(?:ly)?|until|since|late|retired|at the time)\b"
)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_APART = re.compile(r"<(table|blockquote)\b.*?</\1>", re.DOTALL)
_ID = re.compile(r'\bid="([^"]+)"')
_LINES = {"signature", "address", "cc"}


def office_titles(site: Site, mentions: Mapping[str, Sequence[Mention]]) -> Iterator[Problem]:
    """Report whom a source gives a title that its date gives to somebody else."""
    for source in site.sources.values():
        found = mentions.get(f"sources/{source.id}.md", ())
        if not any(each.target.post for each in found):
            continue
        apart = {each for part in _APART.finditer(source.html) for each in _ID.findall(part[0])}
        told: set[tuple[str, str]] = set()
        for _, block in groupby(found, key=lambda each: each.block):
            for named, titled in _titled(site, source, list(block), apart):
                who = (named.target.entity, titled.target.post)
                if who not in told:
                    yield _problem(site, source, named, titled)
                told.add(who)


def _titled(
    site: Site, source: Source, block: Sequence[Mention], apart: Collection[str]
) -> Iterator[tuple[Mention, Mention]]:
    """Yield each person, and the title of somebody else that stands beside them in a block."""
    is_of_lines = classes_of(source).get(block[0].anchor) in _LINES
    for one, two in pairwise(block if block[0].anchor not in apart else ()):
        named, titled = (one, two) if two.target.post else (two, one)
        post = titled.target.post
        holders = site.registry.holders(post, source.meta.date) if post else ()
        is_person = named.target.kind == "person" and not named.target.post
        if not (is_person and holders) or named.target.entity in holders:
            continue
        beside = _is_signed if is_of_lines else _is_beside
        if beside(one, two) and not _is_told_of(one, two, source):
            yield named, titled


def _is_signed(one: Mention, two: Mention) -> bool:
    """Say whether a title stands below or behind a name in a signature or an address."""
    return bool(two.target.post) and one.text[one.end : two.start] in {" ", ", "}


def _is_beside(one: Mention, two: Mention) -> bool:
    """Say whether a title can only be that of the person beside it."""
    text, between = one.text, one.text[one.end : two.start]
    before, after = text[: one.start], text[two.end :]
    has_article = bool(_ARTICLE.search(before))
    if one.target.post and between == " ":
        return not has_article
    if _LISTED.search(before) or not _GOES_ON.match(after):
        return False
    if two.target.post:
        return len(between) > 1 and bool(_TITLE_BEHIND.fullmatch(between))
    return between == ", " and (has_article or not before)


def _is_told_of(one: Mention, two: Mention, source: Source) -> bool:
    """Say whether the sentence is another's words, or tells of another time."""
    text = one.text
    start = max(text.rfind(mark, 0, one.start) for mark in (". ", "! ", "? ")) + 1
    end = text.find(". ", two.end)
    said = text[start : end if end >= 0 else len(text)]
    years = {int(each) for each in _YEAR.findall(said)}
    before = text[: one.start]
    is_quoted = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    other_year = bool(years - {source.meta.date.first.year})
    return is_quoted or other_year or bool(_LONG_AGO.search(said))


def _problem(site: Site, source: Source, named: Mention, titled: Mention) -> Problem:
    holder = site.registry.holders(titled.target.post, source.meta.date)[0]
    line = next(each.line for each in source.blocks if each.anchor == named.anchor)
    when, name = source.meta.date.in_words(), site.registry.name
    what = (
        f"{show(named.exact)} has the title {show(titled.exact)} here, which on the date of the "
        f"source, {when}, was that of {name(holder)}"
    )
    hint = (
        f"Is “date” (line {source.lines.at('date')}) the day of the document? If it is, see from "
        f"when to when docs/people/{named.target.entity}.md and docs/people/{holder}.md have the "
        "office. If both are right, accept it under “accepted”, and say why."
    )
    return Problem(source.path, line, "unsupported-detail", what, hint)
