"""Ids that names would have: what is proposed for a new page or source."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 50
_PLAIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l"}
)
"""Letters that no accent makes of another."""


def slug(words: str) -> str:
    """Make an id of words."""
    letters = re.sub(r"['’‘\u02bc\u00ad]", "", words).lower().translate(_PLAIN)
    bare = re.sub(r"[\u0300-\u036f]", "", unicodedata.normalize("NFKD", letters))
    return "-".join(re.findall(r"[a-z0-9]+", bare))[:_LONGEST].strip("-")
