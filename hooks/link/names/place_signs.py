"""Words beside a family name alone that may make a place of it, or a word that is no name.

In doubt the name is no link (`DESIGN.md`, section 5); in full or with its style it is the person's.
"""

from __future__ import annotations

import re

from hooks.link.names.generic_words import BODIES, OFFICES, PARTICLES, WAY_WORDS

_QUARTERS = "central coastal greater inner lower mid nearby outer rural upper urban".split()
_QUARTERS += [f"{each}{end}" for each in "north south east west".split() for end in ("", "ern")]
_BEFORE = "|".join(
    sorted({*WAY_WORDS, *_QUARTERS, *(PARTICLES - {"do"}), "aus", "bei", "nach", "vers", "à"})
)
_WAY = re.compile(rf"\b(?:{_BEFORE}) $", re.IGNORECASE)
_WORDS = r"(?:[A-Z][\w'-]+(?:, (?:and )?| (?:and|&|or) )){1,4}"
_LISTED = re.compile(rf"\b({'|'.join(sorted(WAY_WORDS))}) (?-i:{_WORDS})$", re.IGNORECASE)
"""Behind a word of way also the second of several: `from Bath to Frome and Wells`."""
_PARTS = frozenset(
    "area borough centre city coast county district edge end inhabitants mile miles most north "
    "outskirts parish part parts people port region residents rest side south east west streets "
    "suburb suburbs town village villages whole".split()
)
_PART = re.compile(rf"\b(?:{'|'.join(sorted(_PARTS | OFFICES | BODIES))}) of $", re.IGNORECASE)
_ARTICLE = re.compile(r"(?<![\w'-])(the|an?|every) $", re.IGNORECASE)
_STREET = re.compile(r"\b(?:Street|St|Road|Rd|Lane|Avenue|Square|Close|Quay|Terrace|Way|Hill),? $")
_BEHIND = re.compile(
    r",? (?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|(?:airport|area|border|coast\w*|countryside|line"
    r"|railway|region|residents|roads?|station|streets?|valley|villagers)(?![\w'-]))"
)


def place_sign(text: str, start: int, end: int) -> str:
    """Say where a word stands that makes a place, or no name, of a family name; or ""."""
    before = text[max(0, start - 80) : start]
    short = before[-30:]
    for pattern in (_WAY, _PART, _ARTICLE, _STREET):
        if match := pattern.search(short):
            return f"behind “{match[0].strip(' ,')}”"
    if match := _LISTED.search(before):
        return f"behind “{match[1]}”"
    match = _BEHIND.match(text, end)
    return f"before “{match[0].strip(' ,')}”" if match else ""
