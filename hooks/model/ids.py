"""Ids: what one looks like, and the one that a name would have."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 50
ID = re.compile(r"[a-z0-9-]+")
"""An id, which is also the name of a file."""
_PLAIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l"}
    | {"ħ": "h", "ŋ": "ng", "ŧ": "t", "\u0131": "i"}
)
"""Letters that no accent makes of another."""
_UNHEARD = re.compile("['`\u00b4’‘\u02bb\u02bc\u2032\u00ad\u200b-\u200d\u2060\ufeff]")
"""Apostrophes of all kinds, and signs that nobody sees."""


def make_id(words: str) -> str:
    """Make an id of words; "" where no letter of them can stand in one."""
    bare = _UNHEARD.sub("", words.removesuffix(".md"))
    letters = unicodedata.normalize("NFKD", bare).lower().translate(_PLAIN)
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:_LONGEST].strip("-")


def several_ids(text: str) -> list[str]:
    """Give the ids of a text that lists some; [] for any other text.

    >>> several_ids("jo-lee, ann-bell and bo")
    ['jo-lee', 'ann-bell', 'bo']
    >>> several_ids("Trust for Lamps and Quays")
    []
    """
    parts = [each for each in re.split(r"\s*[,;&]\s*|\s+and\s+", text.strip()) if each]
    return parts if len(parts) > 1 and all(map(ID.fullmatch, parts)) else []
