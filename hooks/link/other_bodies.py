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
from hooks.link.page.matched_text import MatchedText
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


class BodyBeside(NamedTuple):
    """The body at whose name a label stands."""

    ids: tuple[str, ...]
    """Those that bear the name; none for one that is refused or not known."""
    words: str
    """The name, for messages."""


def body_beside(
    found: Sequence[Found], index: int, page: MatchedText, registry: Registry
) -> BodyBeside | None:
    """Give the body at whose name the label at an index stands; names behind it are judged."""
    label, names = found[index], _Names(found, page, registry)
    near = [beside for step in (-1, 1) if (beside := names.beside(index, step))]
    tight = [each for each, is_tight in near if is_tight and not names.are_parted(label, each)]
    bodies = [names.body_of(each) for each in tight] or list(names.bodies_of_others(index))
    bodies = (
        bodies or [names.body_of(each) for each, _ in near] or list(names.bodies_in_lines(index))
    )
    if not bodies:
        unknown = names.unknown_body(index)
        return BodyBeside((), unknown) if unknown else None
    same = all(each.ids == bodies[0].ids for each in bodies)
    return bodies[0] if same else BodyBeside((), bodies[0].words)


class _Names(NamedTuple):
    """The names that stand on a page, in order."""

    found: Sequence[Found]
    page: MatchedText
    registry: Registry

    def beside(self, index: int, step: int) -> tuple[Found, bool] | None:
        """Give the body right before (-1) or behind (1) a name, and whether it is tied tightly."""
        at = index + step
        if not 0 <= at < len(self.found) or not _is_body(self.found[at]):
            return None
        other, gap = self.found[at], self._between(min(index, at), max(index, at))
        if step > 0:
            is_tight = _TIGHT_BEHIND.fullmatch(gap) is not None
        else:
            is_at = gap in {", the ", ", its "} and _AT.search(self._before(other.start, 12))
            is_tight = bool(is_at or _TIGHT_BEFORE.fullmatch(gap))
        return (other, is_tight) if is_tight or _LOOSE.fullmatch(gap) else None

    def are_parted(self, one: Found, other: Found) -> bool:
        """Say whether a line ends between two names."""
        first, last = sorted((one, other), key=lambda each: each.start)
        return self.page.line_ends(first.end, last.start)

    def body_of(self, found: Found) -> BodyBeside:
        """Give the body that a name is that of; none if it is refused."""
        ids = () if found.refusal else tuple(sorted(set(found.sense.bodies)))
        return BodyBeside(ids, self.page.around[found.start : found.end])

    def bodies_of_others(self, index: int) -> Iterator[BodyBeside]:
        """Yield the body of an office joined to a label, and the one that `its` stands for."""
        text, found = self.page.around, self.found
        first = self._first_of_list(index)
        before = self.beside(first, -1) if first < index else None
        if before and (before[1] or text[before[0].end :].lstrip()[:1] == ":"):
            yield self.body_of(before[0])
        if index + 1 < len(found) and self._are_joined(index):
            behind, after = found[index + 1], self.beside(index + 1, 1)
            if after and after[1]:
                yield self.body_of(after[0])
            elif not behind.sense.has_short:
                bodies = {self.registry.posts[each].organization for each in behind.sense.posts}
                yield BodyBeside(tuple(sorted(bodies)), text[behind.start : behind.end])
        if _ITS.search(self._before(found[first].start, 40)):
            for at in range(first - 1, max(-1, first - _MOST_NAMES), -1):
                between = self._between(at, first)
                if len(between) > _SENTENCE or _SENTENCE_ENDS.search(between):
                    return
                if found[at].sense.bodies:
                    yield self.body_of(found[at])
                    return

    def _first_of_list(self, index: int) -> int:
        """Give the index of the first of the offices that are joined before one."""
        while index and self._are_joined(index - 1):
            index -= 1
        return index

    def _are_joined(self, index: int) -> bool:
        """Say whether two names, of which the one at the index is the first, are joined offices."""
        are_offices = self.found[index].sense.posts and self.found[index + 1].sense.posts
        return bool(are_offices and _WITH.fullmatch(self._between(index, index + 1)))

    def _between(self, first: int, last: int) -> str:
        return self.page.around[self.found[first].end : self.found[last].start]

    def _before(self, at: int, size: int) -> str:
        return self.page.around[max(0, at - size) : at]

    def bodies_in_lines(self, index: int) -> Iterator[BodyBeside]:
        """Yield the bodies of an address in which the label ends a line."""
        label, lines = self.found[index], self.page.lines
        low = max(0, label.start - _WINDOW)
        low += lines[low : label.start].rfind(BLOCK_END) + 1
        high = label.end + len(lines[label.end : label.end + _WINDOW].partition(BLOCK_END)[0])
        ends_line = lines[label.end : high].lstrip(" ,.;")[:1] in {LINE_END, ""}
        if not ends_line or LINE_END not in lines[low:high]:
            return
        for each in self.found[max(0, index - _MOST_NAMES) : index + _MOST_NAMES]:
            if low <= each.start and each.end <= high and each.sense.bodies:
                yield self.body_of(each)

    def unknown_body(self, index: int) -> str:
        """Give words at a label that look like the name of a body that nobody registered."""
        label, text = self.found[index], self.page.around
        beside = [*self.found[max(0, index - 1) : index], *self.found[index + 1 : index + 2]]
        known = {at for each in beside if each.sense.people for at in (each.start, each.end)}
        match = _MARK_BEHIND.match(text, label.end)
        if match and match.end() in known:
            return ""
        if match and (match[0].strip(" ,") or self.page.line_ends(label.end, match.end())):
            behind = text[match.end() : match.end() + 80]
            if words := _body_in(behind.partition(BLOCK_END)[0].split(" "), first=True):
                return words
        before = self._before(label.start, 80).rpartition(BLOCK_END)[2]
        match = _MARK_BEFORE.search(before)
        start = label.start - len(match[0]) if match else label.start
        if not match or start in known:
            return ""
        if match[0].strip() or self.page.line_ends(start, label.start):
            return _body_in(before[: match.start()].split(" "), first=False)
        return ""


def _is_body(found: Found) -> bool:
    """Say whether a name is that of a body, or a phrase that only holds one."""
    return bool(found.sense.bodies) or not found.sense.means_somebody


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
