"""Words beside a family name alone that may make a place of it, or a word that is no name.

In doubt the name is no link (`DESIGN.md`, section 5); in full or with its style it is the person's.
"""

import re
from collections.abc import Callable

from hooks.link.names.generic_words import (
    BODIES,
    DAYS_AND_MONTHS,
    DEEDS,
    OFFICES,
    OPENERS,
    PARTICLES,
    PEOPLES,
    STYLES,
    SUBSTANCES,
    TERMS,
    TITLES,
    TO_WHOM,
    WAY_WORDS,
)

_QUARTERS = "central coastal greater inner lower mid nearby outer rural upper urban".split()
_QUARTERS += [f"{each}{end}" for each in "north south east west".split() for end in ("", "ern")]
_BEFORE = "|".join(
    sorted({*WAY_WORDS, *_QUARTERS, *(PARTICLES - {"do"}), "aus", "bei", "nach", "vers", "à"})
)
_WAY = re.compile(rf"\b(?:{_BEFORE}) $", re.IGNORECASE)
_WORDS = r"(?:[A-Z][\w'-]+(?:, (?:and )?| (?:and|&|or) )){1,4}"
_DATES = "|".join(sorted(DAYS_AND_MONTHS))
_LISTED = re.compile(
    rf"\b({'|'.join(sorted(WAY_WORDS))}) (?!(?:{_DATES})\b)(?-i:{_WORDS})$", re.IGNORECASE
)
"""Behind a word of way also the second of several: `from Bath to Frome and Wells`."""
_FOR_SOMEBODY = re.compile(
    r"\b(?:act|appear|barrister|car|counsel|lawyer|solicitor|speak|spoke|work)[a-z]* for $",
    re.IGNORECASE,
)
_WORDS_TOO = frozenset(
    "abbey barn beach best birch bird black blue blunt book bridge bright brook brown bush case "
    "cast castle chase close cook cope cross day drew early farm field fisher flower ford forest "
    "frank garden gate good grant gray green grey guy hall hardy hill hunt lake lane little long "
    "major mark market marry marsh mill miller moody noble page park parish peel pick place pond "
    "pool poor pray read rich river rose rough rush savage self sharp short silver small spring "
    "strong summer sweet swift temple turn village wait walk week west white wild will winter "
    "wise wish wolf woods young".split()
)
"""Family names that are common words, the most frequent in Britain."""
_EVERY_WORD_TOO = _WORDS_TOO | SUBSTANCES | TERMS | BODIES | PEOPLES
_TITLES_TOO = OFFICES | STYLES | TITLES | {"general", "major", "marshal", "sergeant"}
_UNCOUNTED = SUBSTANCES | frozenset(
    "black blue brown good gray green grey long poor rich short spring strong summer west "
    "white winter young".split()
)
"""What opens a sentence without an article and is no somebody: `Winter was hard`."""
_HE = re.compile(
    r"(?:'s? [a-z]|, who\b| and (?:colleagues|h(?:er|is)|others)\b"
    r"| (?:[a-z]+ly |also |later |now |still |then )?([a-z]+)\b)"
)
_PARTS = frozenset(
    "area borough centre city coast county district edge end inhabitants mile miles most north "
    "outskirts parish part parts people port region residents rest side south east west streets "
    "suburb suburbs town village villages whole".split()
)
_PART = re.compile(rf"\b(?:{'|'.join(sorted(_PARTS | OFFICES | BODIES))}) of $", re.IGNORECASE)
_ARTICLE = re.compile(r"(?<![\w'-])(the|an?|every) $", re.IGNORECASE)
_STREET = re.compile(r"\b(?:Street|St|Road|Rd|Lane|Avenue|Square|Close|Quay|Terrace|Way|Hill),? $")
_OF_A_PLACE = (
    "airport area based border born buses centre city coast coastal coastline council countryside "
    "cricket football harbour hospital line market railway region residents road roads rugby "
    "school schools station street streets town trains valley villagers"
)
_KINDS = (
    "borough cathedral city county diocese district hamlet island parish port resort settlement "
    "suburb town village"
)
_ITS = f"{_KINDS} bypass harbour market outskirts population residents roads station streets"
_BEHIND = re.compile(
    r",? (?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"
    rf"|(?:{_OF_A_PLACE.replace(' ', '|')})(?![\w'-]))"
    rf"|, (?:near|in (?!(?i:{_DATES})\b)[A-Z])"
    rf"|'s? (?:[a-z-]+ )?(?:{_ITS.replace(' ', '|')})(?![\w'-])"
    r"| (?:is|was|remains|became) (?:an?|the|our|one of the) (?:[\w'-]+ ){0,2}"
    rf"(?:{_KINDS.replace(' ', '|')})(?=[,.;:)\x00]|$| (?:in|near|of|on|that|where|which|with)\b)"
)
_JOINT = r"(?:, (?:and )?|,? (?:and|&|or) )"
_ONE = r"[A-Z][a-z][\w'-]+(?![\w'-])"
_JOINED_BEFORE = re.compile(rf"(?<![\w'’.-])(?:{_ONE}{_JOINT}){{1,5}}$")
_JOINED_BEHIND = re.compile(rf"(?:{_JOINT}{_ONE}(?! [A-Z])){{1,5}}")
_MEMBER = re.compile(_ONE)
_LAST_WORD = re.compile(r"([^\W\d_]*)([.:]?) ?$")
_NO_PLACES = OPENERS | STYLES | TITLES | BODIES | PEOPLES | DAYS_AND_MONTHS
_NO_PLACES |= {"brothers", "co", "company", "daughters", "partners", "sisters", "sons"}
_STREETS = (
    "avenue bridge brook close court drive field gardens green grove hall hill lane park place "
    "quay road row square street terrace way wood"
).split()
_BY_STREET = re.compile(
    r"\b((?:off|along|down|across|into|opposite|corner of|end of|top of|part of|length of)(?: the)?"
    r"|(?:accident|built|crash|flats?|h[eo]ld|homes?|houses?|liv(?:e[ds]?|ing)|parked|school|shops?|"
    r"site|works?) (?:at|in|on)|\d+[a-z]?,?) $",
    re.IGNORECASE,
)


def place_sign(text: str, start: int, end: int) -> str:
    """Say where a word stands that makes a place, or no name, of a family name; or ""."""
    before = text[max(0, start - 80) : start]
    short = before[-30:]
    for pattern in (_WAY, _PART, _ARTICLE, _STREET):
        if (match := pattern.search(short)) and not _FOR_SOMEBODY.search(short):
            return f"behind “{match[0].strip(' ,')}”"
    if match := _LISTED.search(before):
        return f"behind “{match[1]}”"
    match = _BEHIND.match(text, end)
    sign = match[0].removeprefix("'s").strip(" ,'") if match else ""
    return sign and f"before “{sign}”"


def place_beside(text: str, start: int, end: int, is_known: Callable[[int, int], bool]) -> str:
    """Say which word that nobody is known by is joined to a family name alone; or "".

    `Bath and Wells`, `Ely, Bath or Wells`; not where they do what only somebody does, or where it
    is done to somebody. `is_known` says of a stretch whether it is the name of somebody.
    """
    near = text[max(0, start - 60) : start]
    before, behind = _JOINED_BEFORE.search(near), _JOINED_BEHIND.match(text, end)
    first, last = before.start() if before else len(near), behind.end() if behind else end
    found = _LAST_WORD.search(near[:first])
    lead = found[1] if found else ""
    is_list = bool(found and found[2] == ":") and lead.casefold() in OPENERS  # Present: Lee, Orme
    if (
        is_list
        or lead in TO_WHOM - {"by"}
        or text[last : last + 30].lstrip().partition(" ")[0] in DEEDS
    ):
        return ""
    is_part = lead[:1].isupper() and lead.casefold() not in OPENERS
    members = list(_MEMBER.finditer(text, start - len(near) + first, start))[is_part:]
    for each in (*members, *_MEMBER.finditer(text, end, last)):
        word = each[0].removesuffix("'s").casefold()
        if word not in _NO_PLACES and not is_known(*each.span()):
            return f"joined to “{each[0]}”"
    return ""


def by_street(text: str, start: int, end: int) -> str:
    """Give the words before a full name that make a street of it, or ""."""
    if text[start:end].rpartition(" ")[2].lower() not in _STREETS or text[end : end + 2] == "'s":
        return ""
    match = _BY_STREET.search(text[max(0, start - 30) : start])
    return match[1] if match else ""


def is_title_too(family_name: str) -> bool:
    """Say whether a family name is the title of an office, a style or a rank as well: `Major`."""
    return family_name.lower() in _TITLES_TOO


def is_word_too(family_name: str) -> bool:
    """Say whether a family name is a common word as well: `Young`, `Banks`, `Church`."""
    plain = family_name.lower()
    return not _EVERY_WORD_TOO.isdisjoint({plain, plain.removesuffix("s")})


def is_somebody(text: str, start: int, end: int) -> bool:
    """Say whether what follows shows that a word with which a sentence opens is somebody.

    `Young said`, `Banks was`; not `Young people`, nor `Banks said`, which may be many.
    """
    match, plain = _HE.match(text, end), text[start:end].lower()
    word, is_many = match[1] if match else "", plain[-1] == "s"
    if word in {"was", "is", "has", "had", "did"}:
        return plain not in _UNCOUNTED and not (is_many and word in {"had", "did"})
    if not match or (is_many and plain[:-1] in BODIES | PEOPLES):
        return False
    return word is None or word in DEEDS
