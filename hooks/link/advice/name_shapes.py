"""Which runs of capitalised words have the shape of a name: a body, a styled person, a person.

A run is read by its own words alone; what stands around it is for `name_likeness` to judge.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import dropwhile, takewhile

from hooks.link.names import generic_words as generic
from hooks.link.page.page_text import LINE_END

_GAP = rf"[^\S{LINE_END}]{{1,3}}"
_REST = r"(?:\.(?=\s)|\w*(?:[-'’‑]\w+)*)"
"""What follows the capital of a word; an initial has a full stop."""
_PARTING = ("and", "&", "of", "for", "the", "in", "on")
_JOINS = "|".join([*_PARTING, *sorted(generic.PARTICLES)])
FIRST = "[A-Z\u00c0-\u00de\u0100-\u1fff\u2c00-\u2dff\ua640-\uabff]"
"""The letters of scripts with capitals, most small ones left out: a plain set is found fastest."""
RUN = re.compile(
    rf"{FIRST}(?<![\w'’.-].){_REST}"
    rf"(?:{_GAP}(?:&{_GAP}|(?:(?:{_JOINS}){_GAP}){{1,2}})?{FIRST}{_REST})+"
)
"""Two or more capitalised words, and small ones that join them."""
_TOKEN = re.compile(r"[\w'’.&‑-]+")
_LONGEST_NAME = 3
_FEWEST = 2
_NATIONS = frozenset("Cymru England Ireland Scotland UK Wales".split())
"""The last words of many bodies of three words or more: `Natural Resources Wales`."""
_QUARTERS = frozenset(
    "central east eastern mid new north northern south southern west western".split()
)
_KINDS = generic.BODIES | generic.FIRMS | {"fund"}
_VAGUE = generic.BODIES | generic.QUALIFIERS
_GENERIC = _KINDS | _VAGUE | generic.OFFICES | generic.TERMS | generic.DAYS_AND_MONTHS
_GENERIC |= generic.PEOPLES | generic.LEADERS | generic.STYLES


@dataclass(frozen=True, slots=True)
class NameLike:
    """Words that look like a name."""

    words: str
    """Without a possessive; those of a person without styles where two words are left."""
    is_body: bool
    is_sure: bool
    """Whether the place itself says so; else another place must."""
    has_evidence: bool
    """Whether a style or an office stands before it, so that its words need no looking up."""
    is_place: bool = False
    """Whether it stands where a place does: `at Marden Lock`."""


@lru_cache(maxsize=50_000)
def name_shapes(run: str) -> tuple[tuple[NameLike, str | None], ...]:
    """Read a run of capitalised words as bodies and persons.

    Whether two bare words are a person only their place can tell. With such a person comes the
    word before it in the run, "" where it begins the run; with all others None.

    >>> [(each.words, before) for each, before in name_shapes("Cllr Bo Moss of Ann Lee")]
    [('Bo Moss', None), ('Ann Lee', 'of')]
    """
    shapes: list[tuple[NameLike, str | None]] = []
    tokens = _TOKEN.findall(re.sub(r"['’]s?$", "", run))
    for part in " ".join(tokens).split(" and the "):
        words = _without_leaders(part.split())
        if body := _body(words):
            shapes.append((body, None))
            continue
        at = 0
        for name in _parts(words):
            if styled := _styled(name):
                shapes.append((styled, None))
            elif not _is_topic(words, at) and (person := _person(name)):
                shapes.append((person, words[at - 1] if at else ""))
            at += len(name) + 1
    return tuple(shapes)


def _is_topic(words: list[str], at: int) -> bool:
    """Say whether words tell of what an office is: `Minister for Inland Waters`."""
    return at > 1 and words[at - 1] in {"for", "of"} and words[at - 2].casefold() in generic.OFFICES


def _parts(words: list[str]) -> list[list[str]]:
    """Cut a list of words at those that part names."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word in _PARTING:
            parts.append([])
        else:
            parts[-1].append(word)
    return parts


def _without_leaders(words: list[str]) -> list[str]:
    return list(
        dropwhile(lambda it: it.casefold() in generic.LEADERS or not _is_capital(it), words)
    )


def _is_capital(word: str) -> bool:
    return word[:1].isupper() or word[:1].istitle()


def _body(words: list[str]) -> NameLike | None:
    """Find a sequence that ends in a kind of body, or goes on behind it with `of` or `for`."""
    ends = [at for at, word in enumerate(words) if word.casefold() in _KINDS and _is_capital(word)]
    if not ends:
        is_national = len(words) > _FEWEST and words[-1] in _NATIONS
        if not is_national or not _QUARTERS.isdisjoint(map(str.casefold, words)):
            return None
        ends = [len(words) - 1]
    titles = [at for at, word in enumerate(words[: ends[-1]]) if word.casefold() in generic.OFFICES]
    if titles:
        at = titles[-1] + 1
        return _body(_without_leaders(words[at:]))
    end = ends[-1] + 1
    if words[end : end + 1] and words[end] in {"of", "for"}:
        end = len(words)
    name = words[:end]
    own = [word for word in name if _is_capital(word)]
    is_vague = all(word.casefold() in _VAGUE for word in own)
    if len(own) == 1 or is_vague or name[0].casefold() in generic.STYLES:
        return None
    return NameLike(" ".join(name), is_body=True, is_sure=True, has_evidence=False)


def _styled(words: list[str]) -> NameLike | None:
    """Find a person behind a style (`Cllr Ann Lee`) or an office (`Director Ann Lee`)."""
    words = list(dropwhile(lambda word: word.casefold() in generic.DAYS_AND_MONTHS, words))
    first = 0
    while first < len(words) and words[first].rstrip(".").casefold() in generic.STYLES:
        first += 1
    name = _names(words[first:])
    if first and name and not is_generic(name[0]):
        kept = name if len(name) > 1 else words[:first] + name
        return NameLike(" ".join(kept), is_body=False, is_sure=True, has_evidence=True)
    offices = [at for at, word in enumerate(words) if word.casefold() in generic.OFFICES]
    name = words[offices[-1] + 1 :] if offices else []
    if 1 < len(name) <= _LONGEST_NAME and all(map(_may_be_name, name)):
        return NameLike(" ".join(name), is_body=False, is_sure=True, has_evidence=False)
    return None


def _names(words: list[str]) -> list[str]:
    """Give the capitalised words with which a sequence begins, behind particles."""
    first = next((at for at, it in enumerate(words) if it not in generic.PARTICLES), len(words))
    rest = list(takewhile(_is_capital, words[first:]))[:_LONGEST_NAME]
    return words[:first] + rest if rest else []


def _person(words: list[str]) -> NameLike | None:
    """Find two or three words that may be given and family names."""
    capitals = [word for word in words if word not in generic.PARTICLES]
    if not 1 < len(capitals) <= _LONGEST_NAME or not all(map(_may_be_name, capitals)):
        return None
    return NameLike(" ".join(words), is_body=False, is_sure=False, has_evidence=False)


def _may_be_name(word: str) -> bool:
    """Say whether a word may be a given or a family name, or an initial."""
    is_initial = len(word.rstrip(".")) == 1 and word.isupper()
    has_small = any(char.islower() for char in word)
    return _is_capital(word) and (is_initial or has_small) and not is_generic(word)


def is_generic(word: str) -> bool:
    """Say whether a word names a kind of person, body or thing and nobody in particular."""
    plain = word.casefold()
    return plain in _GENERIC or plain.removesuffix("s") in _GENERIC
