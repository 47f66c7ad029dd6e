"""Titles that stand beside the name of somebody who did not hold the office on the day.

`Chief Constable Ann Lee`, where Jo Orme held the office: either it is another office, or another
day is meant, or the registry is wrong. In doubt there is no link (`DESIGN.md`, section 5).
"""

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile

from hooks.link.advice.name_shapes import is_generic
from hooks.link.names.generic_words import PARTICLES, PLACE_WORDS, STYLES
from hooks.link.page.name_folding import fold, fold_name
from hooks.link.page.offsets import TextAt
from hooks.link.page.page_text import BLOCK_END, CELL_END, LINE_END
from hooks.link.resolution import Beside, Named
from hooks.model.entities import Person
from hooks.model.mentions import Rule
from hooks.model.registry import Registry

_BEHIND_TITLE = re.compile(r" |, | ?[(\[:|] ?| [–—-] ")
_AS = (
    r",?(?: (?:appointed|as|be|became|become|been|elected|had|has|is|later|made|now|once|our|served"
    r"|the|then|to|used|was|who|will))+ "
)
_BEHIND_PERSON = re.compile(rf" |, (?:the |our )?|,? [(\[](?:the )?| [–—-] (?:the )?| ?\| ?|{_AS}")
_MAY_BE_LISTED = re.compile(r", (?:the |our )?")
GOES_ON = re.compile(r"\)?(?:$|[.;:]|,? (?!and\b|or\b|with\b|to\b|of\b|for\b|elect\b)[a-z])")
"""What follows a person and their title where neither is one of a list."""
LISTED = re.compile(r"(?:\band|\bor|&|\bwith|,) $")
_WINDOW = 60
_NAME = (
    r"(?P<name>(?:[A-Z](?:\.|[\w'’-]*)[^\S\u2028]){1,4}"
    rf"(?:(?:{'|'.join(sorted(PARTICLES))})[^\S\u2028]){{0,2}}[A-Z][\w'’-]+)"
)
_STRANGER_BEFORE = re.compile(
    rf"(?:([\w'’-]+)\s|(?:^|[\x00\u2028|])\s*)?(?<![\w'’.-]){_NAME}"
    r"(,? \(| [–—-] |, (?:the |our )?|(?<=\w)\s*[\u2028|]\s*"
    rf"|{_AS})$"
)
"""Words like a name before a title, with the word before them."""
_STRANGER_BEHIND = re.compile(
    rf"(?: ?: | [–—-] | ?\(| (?:is|was) |, | ?\| ?){_NAME}(?=[).,;\x00\u2028|]|$)"
)


def titles_of_others(
    names: Sequence[Named], words: str, registry: Registry
) -> Iterator[tuple[int, Beside]]:
    """Yield the index of each title beside the name of somebody whose it was not.

    A title has been given to the one who held the office on the day. `words` are the text of the
    page, unfolded.
    """
    for at, named in enumerate(names):
        target = named.target
        if named.resolved.rule is not Rule.POST or not target or target.kind != "person":
            continue
        beside = [
            names[each]
            for each in (at - 1, at + 1)
            if 0 <= each < len(names) and _is_beside(names, at, each, words)
        ]
        people = [sorted(registry.people.keys() & _meant(each)) for each in beside]
        if beside and all(people) and not any(target.entity in each for each in people):
            start, end = beside[0].start, beside[0].end
            yield at, Beside(start, end, people[0][0], target.entity, target.post)
        elif not beside:
            low = names[at - 1].end if at else 0
            holder = registry.people[target.entity]
            if place := _stranger(words, low, named, holder):
                yield at, Beside(*place, "", target.entity, target.post)


def _meant(named: Named) -> tuple[str, ...]:
    """Give the ids of whom a name means or may mean, other than by an office."""
    if not named.target:
        return () if named.refusal else named.resolved.candidates
    return () if named.target.post else (named.target.entity,)


def _stranger(words: str, low: int, title: Named, holder: Person) -> tuple[TextAt, TextAt] | None:
    """Give where, behind `low`, a name that no page bears seems to stand beside its title."""
    low = max(low, title.start - _WINDOW)
    if match := _STRANGER_BEFORE.search(words[low : title.start]):
        start = low + match.start("name")
        in_cells = CELL_END in match[3]
        is_whole = match[1] is None or not (in_cells or LINE_END in match[3])
        is_whole = is_whole and (not in_cells or _fill_cells(words, start, title.end))
        is_place = (match[1] or "").casefold() in PLACE_WORDS
        has_article = match[3] in {", the ", ", our "}
        is_title = not has_article or _is_alone(words, start, title.end)
        if is_whole and is_title and not is_place and _is_other(match["name"], holder):
            return TextAt(start), TextAt(start + len(match["name"]))
    match = _STRANGER_BEHIND.match(words, title.end)
    if not match or (CELL_END in match[0] and not _fill_cells(words, title.start, match.end())):
        return None
    is_other = _is_other(match["name"], holder)
    return (TextAt(match.start("name")), TextAt(match.end("name"))) if is_other else None


def _fill_cells(words: str, start: int, end: int) -> bool:
    """Say whether a stretch begins and ends where cells of a table do."""
    before, after = words[max(0, start - 2) : start].strip(), words[end : end + 2].strip()
    return {before[-1:], after[:1]} <= {"", CELL_END, BLOCK_END}


def _is_other(name: str, holder: Person) -> bool:
    """Say whether words are like the name of a person, and not like that of the holder."""
    names = name.split()
    own = list(dropwhile(lambda word: word.rstrip(".").casefold() in STYLES, names))
    if len(own) < 1 + (len(own) == len(names)) or any(map(is_generic, own)):
        return False
    is_first = len(own) == 1 or own[0][0] == holder.meta.name[0]
    return not (is_first and fold_name(own[-1]) == fold_name(holder.family_name).split()[-1])


def _is_beside(names: Sequence[Named], title: int, other: int, words: str) -> bool:
    """Say whether a title is that of the person whose name may stand beside it."""
    one, two = (names[at] for at in sorted((title, other)))
    between, is_behind = words[one.end : two.start], title > other
    if BLOCK_END in between or len(between) > _WINDOW:
        return False
    gap = fold(between).text
    if not (_BEHIND_PERSON if is_behind else _BEHIND_TITLE).fullmatch(gap):
        return False
    if CELL_END in between:
        return _fill_cells(words, one.start, two.end)
    if LINE_END in between:  # the lines of an address: a title stands below its name
        return is_behind
    if not _MAY_BE_LISTED.fullmatch(gap) or (is_behind and gap == ", "):
        return True
    return _is_alone(words, one.start, two.end)


def _is_alone(words: str, start: int, end: int) -> bool:
    """Say whether a name and a title beside it are not among others in a list."""
    before = words[max(0, start - _WINDOW) : start].rpartition(BLOCK_END)[2]
    after = words[end : end + _WINDOW].partition(BLOCK_END)[0]
    return not LISTED.search(before) and GOES_ON.match(after) is not None
