"""Words beside a family name alone that may make a place of it, or a word that is no name.

In doubt the name is no link (`DESIGN.md`, section 5); in full or with its style it is the person's.
"""

from __future__ import annotations

import re

from hooks.link.names.generic_words import (
    BODIES,
    DEEDS,
    OFFICES,
    PARTICLES,
    PEOPLES,
    SUBSTANCES,
    TERMS,
    WAY_WORDS,
)

_QUARTERS = "central coastal greater inner lower mid nearby outer rural upper urban".split()
_QUARTERS += [f"{each}{end}" for each in "north south east west".split() for end in ("", "ern")]
_BEFORE = "|".join(
    sorted({*WAY_WORDS, *_QUARTERS, *(PARTICLES - {"do"}), "aus", "bei", "nach", "vers", "à"})
)
_WAY = re.compile(rf"\b(?:{_BEFORE}) $", re.IGNORECASE)
_WORDS = r"(?:[A-Z][\w'-]+(?:, (?:and )?| (?:and|&|or) )){1,4}"
_LISTED = re.compile(rf"\b({'|'.join(sorted(WAY_WORDS))}) (?-i:{_WORDS})$", re.IGNORECASE)
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
_BEHIND = re.compile(
    r", [A-Z][a-z]+(?=[,.)\x00]|$| and | or )|,? (?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"
    rf"|(?:{_OF_A_PLACE.replace(' ', '|')})(?![\w'-]))"
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
    return f"before “{match[0].strip(' ,')}”" if match else ""


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
        return plain not in SUBSTANCES and not (is_many and word in {"had", "did"})
    if not match or (is_many and plain[:-1] in BODIES | PEOPLES):
        return False
    return word is None or word in DEEDS
