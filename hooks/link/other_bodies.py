"""Whose office a short label means where it stands at the name of a body.

`the Mill Trust's Chief Executive` is not our own chief executive. A short label at a recognised
name of a body is that body's post of this label if it has one, else nobody's (`DESIGN.md`,
section 5).
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hooks.link.matching import Found
from hooks.link.names.generic_words import BODIES, FIRMS, OFFICES, OPENERS
from hooks.link.page.folded_text import Folded
from hooks.link.page.offsets import FoldedAt
from hooks.link.page.page_text import BLOCK_END, LINE_END
from hooks.model.registry import Registry

_ADJECTIVES = (
    r"(?:(?:very|newly|recently|first|own|new|current|present|permanent|appointed|[\w-]+ly"
    r"|much|more|most|far|[^\W\d]+-[\w-]+|[£€$][\w,.-]+),? |[a-z]+, )*(?:[a-z][\w-]* )?"
)
"""A single word may be any; of several each must show that it is no verb."""
_ASIDE = r"(?: \([^()]{1,40}\))?[)\"”]?"
"""What may stand between a name and its possessive: brackets, and a closing quotation mark."""
_TIGHT_BEFORE = re.compile(rf"{_ASIDE}'s? {_ADJECTIVES}|{_ASIDE} ", re.IGNORECASE)
_KINDS = "|".join(
    sorted({*BODIES, "body", "firm", "operator", "provider", "regulator", "watchdog"})
)
_TIGHT_BEHIND = re.compile(
    rf" (?:of|for|at) (?:(?:the|an?|our|this|that) {_ADJECTIVES}"
    r"|(?:both|neighbouring|nearby|rival|fellow|then) )?"
    rf"(?:(?:[a-z'-]+ ){{0,2}}(?:{_KINDS}),? )?| ",
    re.IGNORECASE,
)
_AT = re.compile(r"(?:^|[.!?:;\x00|] ?)(?:At|Within|Inside|In|For) (?:the )?$")
"""Words that open a sentence and say at which body all of it is."""
_WITH = re.compile(r" (?:and|&|or) | ?/ ?|, (?:and )?")
"""What joins two offices that one body has: `Leader and Chief Executive of a council`."""
_ITS = re.compile(rf"\b(?:its|their|whose) {_ADJECTIVES}$")
_SENTENCE_ENDS = re.compile(r"[.!?;] |\x00")
_SENTENCE = 150
"""How far a pronoun is looked back from, in characters."""
_LOOSE = re.compile(
    r" ?,? ?[(\[](?:the )?| ?, ?| ?: ?(?:the )?| ?[-–—/|·•] ?(?:the )?", re.IGNORECASE
)
"""Not a comma and an article, which part the members of a list."""
_MARK_BEHIND = re.compile(r" ?(?:[:([|/@·•]|[-–—](?= )) ?(?:the )?|,? ", re.IGNORECASE)
_MARK_BEFORE = re.compile(r" ?(?:[,:([|·•] ?|[-–—] )$| $")
_WINDOW = 300
"""How far the lines of an address reach, in characters."""
_MOST_NAMES = 8
_FEWEST = 2
_JOINS = frozenset({"of", "for", "and", "&"})


class Tie(NamedTuple):
    """The body at whose name a label stands."""

    bodies: tuple[str, ...]
    """The ids of those that bear the name; none for one that is refused or not known."""
    words: str
    """The name, for messages."""


def tie(
    found: Sequence[Found],
    index: int,
    text: str,
    page: tuple[str, Folded],
    registry: Registry,
) -> Tie | None:
    """Give the body at whose name the label at an index stands; names behind it are judged.

    `page` is the text unfolded, from which the ends of lines are read, and the folded one.
    """
    label = found[index]
    near = [end for end in (_before(found, index, text), _behind(found, index, text)) if end]
    tight = [at for at, other, is_tight in near if is_tight and not _parted(label, other, page)]
    ties = tight or list(_by_others(found, index, text, registry)) or [at for at, _, _ in near]
    ties = ties or list(_in_lines(found, index, text, page))
    if not ties:
        unknown = _unknown(found, index, text, page)
        return Tie((), unknown) if unknown else None
    same = all(each.bodies == ties[0].bodies for each in ties)
    return ties[0] if same else Tie((), ties[0].words)


def _before(found: Sequence[Found], index: int, text: str) -> tuple[Tie, Found, bool] | None:
    """Give the body right before a label, and whether its name is tied to it tightly."""
    if not index or not _is_body(found[index - 1]):
        return None
    other = found[index - 1]
    gap = text[other.end : found[index].start]
    is_at = gap.startswith(", ") and _AT.search(text[max(0, other.start - 12) : other.start])
    is_tight = bool(_TIGHT_BEFORE.fullmatch(gap) or (is_at and gap in {", the ", ", its "}))
    if not is_tight and not _LOOSE.fullmatch(gap):
        return None
    return _tie_of(other, text), other, is_tight


def _behind(found: Sequence[Found], index: int, text: str) -> tuple[Tie, Found, bool] | None:
    """Give the body right behind a label, and whether its name is tied to it tightly."""
    if index + 1 == len(found) or not _is_body(found[index + 1]):
        return None
    other = found[index + 1]
    gap = text[found[index].end : other.start]
    is_tight = _TIGHT_BEHIND.fullmatch(gap) is not None
    if not is_tight and not _LOOSE.fullmatch(gap):
        return None
    return _tie_of(other, text), other, is_tight


def _by_others(found: Sequence[Found], index: int, text: str, registry: Registry) -> Iterator[Tie]:
    """Yield the body of an office joined to this one, and the one that `its` stands for."""
    start, end = found[index].start, found[index].end
    first = _first_of_list(found, index, text)
    before = _before(found, first, text) if first < index else None
    if before and (before[2] or text[before[1].end :].lstrip()[:1] == ":"):
        yield before[0]
    behind = found[index + 1] if index + 1 < len(found) else None
    if behind and _is_office(behind) and _WITH.fullmatch(text[end : behind.start]):
        after = _behind(found, index + 1, text)
        if after and after[2]:
            yield after[0]
        elif not behind.sense.has_short:
            bodies = {registry.posts[each].organization for each in behind.sense.posts}
            yield Tie(tuple(sorted(bodies)), text[behind.start : behind.end])
    start = found[first].start
    if _ITS.search(text[max(0, start - 40) : start]):
        for at in range(first - 1, max(-1, first - _MOST_NAMES), -1):
            between = text[found[at].end : start]
            if len(between) > _SENTENCE or _SENTENCE_ENDS.search(between):
                return
            if found[at].sense.bodies:
                yield _tie_of(found[at], text)
                return


def _first_of_list(found: Sequence[Found], index: int, text: str) -> int:
    """Give the index of the first of the offices that are joined before one."""
    while (
        index
        and _is_office(found[index - 1])
        and _WITH.fullmatch(text[found[index - 1].end : found[index].start])
    ):
        index -= 1
    return index


def _is_office(found: Found) -> bool:
    return bool(found.sense.posts)


def _is_body(found: Found) -> bool:
    """Say whether a name is that of a body, or a phrase that only holds one."""
    return bool(found.sense.bodies) or not found.sense.means_somebody


def _tie_of(found: Found, text: str) -> Tie:
    bodies = () if found.refusal else tuple(sorted(set(found.sense.bodies)))
    return Tie(bodies, text[found.start : found.end])


def _parted(one: Found, other: Found, page: tuple[str, Folded]) -> bool:
    """Say whether a line ends between two names."""
    first, last = sorted((one, other), key=lambda each: each.start)
    return _line_ends(first.end, last.start, page)


def _line_ends(start: int, end: int, page: tuple[str, Folded]) -> bool:
    """Say whether a line ends in a stretch of white space of the folded text, or beside it."""
    words, folded = page
    first = folded.span(FoldedAt(start - 1), FoldedAt(start))[1]
    return LINE_END in words[first : folded.span(FoldedAt(end), FoldedAt(end + 1))[0]]


def _in_lines(
    found: Sequence[Found], index: int, text: str, page: tuple[str, Folded]
) -> Iterator[Tie]:
    """Yield the bodies of an address in which the label ends a line."""
    words, folded = page
    label = found[index]
    start, end = folded.span(label.start, label.end)
    low = words.rfind(BLOCK_END, max(0, start - _WINDOW), start) + 1 or max(0, start - _WINDOW)
    high = words.find(BLOCK_END, end, end + _WINDOW)
    high = high if high >= 0 else min(len(words), end + _WINDOW)
    if (
        words[end:high].lstrip(" ,.;\n")[:1] not in {LINE_END, ""}
        or LINE_END not in words[low:high]
    ):
        return
    for at in range(max(0, index - _MOST_NAMES), min(len(found), index + _MOST_NAMES)):
        first, last = folded.span(found[at].start, found[at].end)
        if low <= first and last <= high and found[at].sense.bodies:
            yield _tie_of(found[at], text)


def _unknown(found: Sequence[Found], index: int, text: str, page: tuple[str, Folded]) -> str:
    """Give words at a label that look like the name of a body that nobody registered."""
    label, beside = found[index], (*found[max(0, index - 1) : index], *found[index + 1 : index + 2])
    known = {at for each in beside if each.sense.people for at in (each.start, each.end)}
    match = _MARK_BEHIND.match(text, label.end)
    if match and match.end() in known:
        return ""
    if match and (match[0].strip(" ,") or _line_ends(label.end, match.end(), page)):
        behind = text[match.end() : match.end() + 80]
        if words := _body_in(behind.partition(BLOCK_END)[0].split(" "), first=True):
            return words
    before = text[max(0, label.start - 80) : label.start].rpartition(BLOCK_END)[2]
    match = _MARK_BEFORE.search(before)
    if match and label.start - len(match[0]) in known:
        return ""
    if match and (match[0].strip() or _line_ends(label.start - len(match[0]), label.start, page)):
        return _body_in(before[: match.start()].split(" "), first=False)
    return ""


def _body_in(words: list[str], *, first: bool) -> str:
    """Give the run of capitalised words at one end of some words, where it names a body."""
    ordered = words if first else words[::-1]
    run: list[str] = []
    for word in ordered:
        bare = word.strip("()[],.;:")
        if not bare or not (bare[0].isupper() or bare in _JOINS):
            break
        if run and not first and bare != word:
            break
        run.append(bare)
        if first and bare != word:
            break
    run = run if first else run[::-1]
    while run and run[0].casefold() in OPENERS:
        del run[0]
    named = [word.casefold() for word in run if word[0].isupper()]
    is_body = len(named) >= _FEWEST and not (BODIES | FIRMS).isdisjoint(named)
    return " ".join(run) if is_body and named[-1] not in OFFICES else ""
