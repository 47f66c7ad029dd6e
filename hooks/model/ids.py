"""Ids: what one looks like, the one that a name would have, and which may be meant by another."""

import difflib
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from itertools import chain, count

_LONGEST = 50
_LIKE = 0.6
_COMPARED = 200
"""How much of a word is compared: an honest one is shorter, and long ones take time."""
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
    """Make an id of words, the last one whole; "" where no letter of them can stand in one."""
    bare = _UNHEARD.sub("", words.removesuffix(".md"))
    letters = unicodedata.normalize("NFKD", bare).lower().translate(_PLAIN)
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    made = "-".join(re.findall(r"[a-z0-9]+", plain))
    end = made.rfind("-", 0, _LONGEST + 1) if len(made) > _LONGEST else -1
    return made[:end] if end > 0 else made[:_LONGEST]


def free_id(wanted: str, taken: Collection[str]) -> str:
    """Give an id that nothing bears: the one that is wanted, else with a number behind it.

    >>> free_id("jo-lee", {"jo-lee", "jo-lee-2"})
    'jo-lee-3'
    """
    numbered = (f"{wanted}-{number}" for number in count(2))
    return next(each for each in chain([wanted], numbered) if each not in taken)


def several_ids(text: str) -> list[str]:
    """Give the ids of a text that lists some; [] for any other text.

    >>> several_ids("jo-lee, ann-bell and bo")
    ['jo-lee', 'ann-bell', 'bo']
    >>> several_ids("Trust for Lamps and Quays")
    []
    """
    parts = [each for each in re.split(r"\s*[,;&]\s*|\s+and\s+", text.strip()) if each]
    return parts if len(parts) > 1 and all(map(ID.fullmatch, parts)) else []


def nearest(word: str, known: Iterable[str], count: int = 1) -> list[str]:
    """Give the known words that look most like a word, best first."""
    return difflib.get_close_matches(word[:_COMPARED], list(known), count, _LIKE)


def meant_ids(wanted: str, named: Mapping[str, Iterable[str]], count: int = 1) -> list[str]:
    """Give the ids that may be meant by one that nothing bears, best first.

    `named` has the names of what bears each id. A file that was given another name still has a
    title, from which its id once came: of such a one alone.

    >>> meant_ids("jo-lee", {"the-chair": ["Jo Lee"], "jo-leigh": ["Jo Leigh"]}, 2)
    ['the-chair']
    """
    called = {make_id(name): entity for entity, names in named.items() for name in names}
    if wanted in called:
        return [called[wanted]]
    return nearest(wanted, named, count) or list(
        dict.fromkeys(called[each] for each in nearest(wanted, called, count))
    )
