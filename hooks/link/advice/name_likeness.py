"""Words of a page that look like the name of a person or a body that has no page.

What is found here is never linked: it only becomes a notice for editors, who know better.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from hooks.link.advice.name_shapes import RUN, NameLike, is_generic, name_shapes
from hooks.link.linker import LinkedPage
from hooks.link.names import generic_words as generic
from hooks.link.page.name_folding import fold_name
from hooks.link.page.offsets import TextAt
from hooks.link.page.page_text import BLOCK_END, LINE_END

NAMED = "\ufffa"
"""Stands for each character of a name that is known."""
OFFICE = "\ufffb"
"""Stands for each character of an office that is known."""
_NEXT_WORD = re.compile(r"\s([a-z]+)\b")
_FEWEST = 2
_TITLES = generic.TITLES | generic.STYLES
_MARKS = ".,;:!?()[]{}“”\"‘’'«»„–—…•|/*"
OPENERS = frozenset(".!?“\"‘'([«„")
"""Marks behind which a capital says nothing."""
_NOT_BEFORE = generic.LEADERS - generic.PLACE_WORDS.union(
    "and as but by for from of to with".split()
)
"""Words behind which no name begins: `the`, `every`."""


def name_likes(linked: LinkedPage) -> Iterator[NameLike]:
    """Yield what looks like a name outside known names, headings, links and code."""
    return (found for _, found in placed_name_likes(linked))


def placed_name_likes(
    linked: LinkedPage, *, places: bool = False
) -> Iterator[tuple[int, NameLike]]:
    """Yield what looks like a name, each with where its run of capitalised words begins.

    That is an offset of the page's text. With `places` also what stands behind `at`, `in` and the
    like, as the names of places do.
    """
    text = without_names(linked)
    silenced = linked.facts.unlinked
    for match in RUN.finditer(text):
        shapes = name_shapes(match[0]) or _doer(match[0], text, match.end())
        start, end = map(TextAt, match.span())
        if not shapes or text[end : end + 2].strip()[:1] == NAMED:
            continue
        before, marks = word_before(text, start)
        if (before == NAMED and not marks) or not linked.page.may_link(start, end):
            continue
        has_digits = before[-1:].isdigit() or text[end : end + 3].lstrip(" ,\n")[:1].isdigit()
        is_inside = bool(before) and OPENERS.isdisjoint(marks)
        for found, follows in shapes:
            if silenced and fold_name(found.words) in silenced:
                continue
            if follows is None:
                yield start, found
                continue
            word = (follows or ("" if marks else before)).casefold()
            is_place = word in generic.PLACE_WORDS
            if has_digits or (is_place and not places) or word in _NOT_BEFORE:
                continue
            is_sure = is_inside or "signature" in linked.page.block_at(start).classes
            yield start, replace(found, is_sure=is_sure, is_place=is_place)


def without_names(linked: LinkedPage) -> str:
    """Put marks in place of the names that were weighed, refused ones included."""
    parts: list[str] = []
    at = 0
    for named in linked.names:
        start, end = max(at, named.start), named.end
        if start < end:
            mark = OFFICE if named.resolved.rule.value == "post" else NAMED
            parts += [linked.page.words[at:start], mark * (end - start)]
            at = end
    return "".join([*parts, linked.page.words[at:]])


def word_before(text: str, start: int) -> tuple[str, str]:
    """Give the word before an offset in the same line, and the marks between."""
    before = text[max(0, start - 60) : start]
    line = before[max(before.rfind(BLOCK_END), before.rfind(LINE_END)) + 1 :].rstrip()
    bare = line.rstrip(_MARKS).rstrip()
    marks = line[len(bare) :].strip()
    if bare[-1:] in {NAMED, OFFICE}:
        return bare[-1], marks
    word = bare[bare.rfind(" ") + 1 :].lstrip(_MARKS)
    return word[word.rfind("\n") + 1 :], marks


def _doer(run: str, text: str, end: int) -> tuple[tuple[NameLike, None], ...]:
    """Read words of no such shape as a body that does what only somebody does: `Mill Rail said`."""
    words = [word for word in run.split() if word.casefold() not in generic.LEADERS]
    behind = _NEXT_WORD.match(text, end)
    is_titled = not _TITLES.isdisjoint(word.casefold() for word in words)
    if len(words) < _FEWEST or is_generic(words[-1]) or is_titled or not behind:
        return ()
    body = NameLike(" ".join(words), is_body=True, is_sure=True, has_evidence=False)
    return ((body, None),) if behind[1] in generic.DEEDS else ()
