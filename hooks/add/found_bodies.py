"""The bodies that a line of a document names, without what joins them to other words."""

import re
from collections.abc import Iterator, Sequence

from hooks.add.name_patterns import (
    BEFORE_STYLE,
    BODY,
    CUT_STYLE,
    ENDLESS,
    FUND,
    GERMAN,
    IN_CAPITALS,
    LABELS,
    PERSON,
    ROLE,
    SMALL,
    STYLE,
    WELSH,
)
from hooks.link.names import generic_words as generic
from hooks.link.names.styles import LETTERS, STYLES

_FIRST = generic.LEADERS | LABELS
"""Words before the name of a body that are no part of it."""
_BOARDS = frozenset(f"{office}s" for office in generic.OFFICES)
"""Those of whom boards are made: “Board of Governors” is no name of its own."""
_LEAD = (generic.OFFICES | generic.STYLES) - {"ombudsman"}
"""Words with which somebody's title begins, and no body's name."""
_TASKS = frozenset(
    "ambulance corporate customer democratic electoral fire governance interested nursing"
    " regulatory residential".split()
)
"""What services are for that are nobody's in particular."""
_PARTS = frozenset("authority chamber department homes office party service services".split())
"""Kinds of bodies that have no name of their own before a word only of what they are for."""
_ABOUT = re.compile(r"^(?:Inspection|Minutes|Monitoring|Report|Review|Visit)s? (?:by|of|on|to) ")
"""What a title says before the name of a body."""


def bodies_of(unit: str) -> Iterator[str]:
    """Yield the bodies of a line, without what joins them to other words.

    >>> [*bodies_of("Ann Lee of Fen Council, Chair of the Pier Committee")]
    ['Fen Council', 'Pier Committee']
    """
    line = in_usual_case(re.sub(rf" (?:{ROLE})$", "", unit))
    for found in [*BODY.finditer(line), *WELSH.finditer(line), *FUND.finditer(line)]:
        words = found[1] if found.re is FUND else found[0]
        first, *styled = BEFORE_STYLE.split(f" {words}")
        sent = [body for each in styled if (body := _without_person(each)) != each]
        for each in [*map(_without_person, _parted(CUT_STYLE.sub("", first).strip())), *sent]:
            parts = _ABOUT.sub("", re.split(r" (?:for|of) (?:the|a) (?=.* )", each)[-1]).split()
            while parts and parts[0].casefold() in _FIRST and "Majesty" not in "".join(parts[1:2]):
                parts.pop(0)
            if _is_body(parts):
                yield " ".join(parts)


def in_usual_case(unit: str) -> str:
    """Write what stands in capitals throughout as others do, initials apart; no endless word.

    >>> in_usual_case("ON BEHALF OF UNA PIKE MP"), in_usual_case("the NHS")
    ('On Behalf of Una Pike MP', 'the NHS')
    """
    unit = ENDLESS.sub("…", unit)
    if unit.isupper():
        unit = re.sub(r"\w+", lambda word: word[0] if word[0] in LETTERS else word[0].title(), unit)
        return SMALL.sub(lambda found: found[0].lower(), unit)
    return IN_CAPITALS.sub(_titled, unit)


def may_be_person(words: str, text: str = "") -> bool:
    """Say whether words may be a given name and a family name; a style in the text tells more."""
    is_styled = re.search(rf"\b(?:{STYLE}) {re.escape(words)}", text)
    terms = frozenset[str]() if is_styled else generic.TERMS
    parts = [each.casefold().rstrip(".") for each in words.split()]
    general = generic.OFFICES | generic.BODIES | generic.DAYS_AND_MONTHS | generic.LEADERS
    general |= generic.FIRMS
    general -= {"a", "i"} if is_styled else set()  # initials
    return (
        len(parts) > 1
        and not any(part in general or part in terms for part in parts)
        and parts[-1] not in LABELS
        and parts[0] not in GERMAN
        and not any(part in generic.STYLES for part in parts)
        and parts[0] not in {each.casefold() for each in STYLES}
    )


def _parted(words: str) -> list[str]:
    """Part two bodies that “and” or “of” joins, each with a kind of its own."""
    for found in re.finditer(r"(?:,? and| of) (?:(?:the|a) )?", words):
        one, two = words[: found.start()], words[found.end() :]
        one = re.split(r" (?:for|of) (?:the|a) ", one)[-1]
        if found[0].endswith(("and the ", "and a ")) or (
            BODY.fullmatch(one) and BODY.fullmatch(two) and _is_body(one.split())
        ):
            return [one, *_parted(two)]
    return [words]


def _without_person(words: str) -> str:
    """Leave out a person who is of a body: “Ann Lee of Tarnside Rescue Service”."""
    found = re.fullmatch(rf"({PERSON}) of (?:the )?(.+)", words)
    return found[2] if found and may_be_person(found[1]) and BODY.fullmatch(found[2]) else words


def _is_body(words: Sequence[str]) -> bool:
    """Say whether a body has a name of its own, and is more than a kind of body."""
    parts = [each.casefold().strip("’'.,").removesuffix("’s") for each in words]
    common = generic.BODIES | generic.QUALIFIERS | generic.LEADERS | generic.OFFICES
    small = {"for", "of", "and", "&"}
    own = [each for each in parts if each not in common | small and each not in _BOARDS]
    leads = bool(parts) and parts[0] in _LEAD
    is_seat = parts[:2] == ["parliament", "for"]
    is_kind = not _PARTS.isdisjoint(parts[-1:])
    is_part = is_kind and (generic.TERMS | _TASKS | small).issuperset(parts[:-1])
    return len(parts) > 1 and bool(own) and not (leads or is_seat or is_part)


def _titled(found: re.Match[str]) -> str:
    words = (
        each.title() if re.search("[AEIOUY]", each) or each.title() in STYLES else each
        for each in found[0].split()
    )
    return SMALL.sub(lambda small: small[0].lower(), " ".join(words))
