"""A slow and obviously right way to find names in a paragraph, to compare the linker with.

It tries every stretch of the text against every name, keeps the longest, and refuses by the words
of the contract. It shares no code with the linker.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_APOSTROPHES = "’‘\u02bc"
_HYPHENS = "‐‑"
_UNSEEN = "\u00ad\u200b"


@dataclass(frozen=True)
class KnownName:
    """One name of one person or body."""

    entity: str
    text: str
    ignore_case: bool = False

    @property
    def forms(self) -> set[str]:
        """Give what a text may be folded to, to be this name."""
        if self.ignore_case:
            return {_lower(_fold(self.text))}
        folded = _fold(self.text)
        return {folded, folded.upper()} if " " in folded else {folded}


@dataclass(frozen=True)
class Match:
    """A place where names stand."""

    start: int
    end: int
    ids: frozenset[str]
    is_acronym: bool
    length: int
    """Without what nobody sees."""


def find_names(text: str, names: list[KnownName]) -> list[tuple[int, int, str]]:
    """List what the names of a paragraph mean: start, end, id. White space is collapsed."""
    found = _longest(_every_match(text, names))
    meant: list[tuple[int, int, str]] = []
    starts: set[int] = set()
    ends = {match.end for match in found}
    for match in sorted(found, key=lambda each: each.start, reverse=True):
        at = _next_word(text, match.end)
        goes_on = at is not None and text[at].isupper() and at not in starts
        begins = _is_capital_before(text, match.start, ends)
        if (goes_on or begins) and not match.is_acronym:
            continue
        if _continues(text, match, starts):
            continue
        starts.add(match.start)
        if len(match.ids) == 1:
            meant.append((match.start, match.end, next(iter(match.ids))))
    return meant[::-1]


def _is_capital_before(text: str, start: int, ends: set[int]) -> bool:
    """Say whether a capitalised word stands right before a name and ends no other name."""
    before = text[:start].rstrip(_UNSEEN)
    if not before.endswith((" ", "\u00a0")):
        return False
    rest = before.rstrip()
    known = {end for end in ends if _fold(text[end:start]) in {" ", "'s ", "' "}}
    word = re.search(r"[^\W\d_][\w'&-]*$", _fold(rest))
    if not word or known or word[0].lower() in {"of", "the"}:
        return False
    return word[0][0].isupper()


def _continues(text: str, match: Match, starts: set[int]) -> bool:
    """Say whether a name that holds `of` goes on behind a comma or a stroke."""
    if " of " not in f" {_fold(text[match.start : match.end]).lower()} ":
        return False
    behind = re.match(rf"[{_UNSEEN}]*(?:, ?|/)[{_UNSEEN}]*", text[match.end :])
    at = match.end + behind.end() if behind else len(text)
    word = re.match(r"\w*", _fold(text[at:]))
    is_opener = word is not None and word[0].lower() in {"of", "the"}
    return at < len(text) and text[at].isupper() and not is_opener and at not in starts


def _every_match(text: str, names: list[KnownName]) -> list[Match]:
    matches = []
    longest = 2 * max((len(name.text) for name in names), default=0) + 8
    for start in range(len(text)):
        if not _begins_word(text, start):
            continue
        for end in range(start + 1, min(len(text), start + longest) + 1):
            if not _ends_word(text, end):
                continue
            folded = _fold(text[start:end])
            meant = [
                name
                for name in names
                if folded in name.forms or (name.ignore_case and _lower(folded) in name.forms)
            ]
            if meant:
                ids = frozenset(name.entity for name in meant)
                acronym = all(name.text.isupper() for name in meant)
                matches.append(Match(start, end, ids, acronym, len(folded)))
    return matches


def _longest(
    matches: list[Match],
) -> list[Match]:
    kept: list[Match] = []
    for match in sorted(matches, key=lambda each: (-each.length, each.start)):
        if all(match.end <= other.start or match.start >= other.end for other in kept):
            kept.append(match)
    return kept


def _next_word(text: str, end: int) -> int | None:
    """Give where a word begins that only white space parts from the name."""
    at = end
    while at < len(text) and (text[at].isspace() or text[at] in _UNSEEN):
        at += 1
    return at if end < at < len(text) and any(map(str.isspace, text[end:at])) else None


def _begins_word(text: str, start: int) -> bool:
    if text[start] in _UNSEEN or text[start].isspace() or _is_mark(text[start]):
        return False
    before = "".join(char for char in text[:start] if char not in _UNSEEN)
    return not (before and _joins(before[-1], before[-2:-1]))


def _ends_word(text: str, end: int) -> bool:
    if text[end - 1] in _UNSEEN or text[end - 1].isspace():
        return False
    if end < len(text) and _is_mark(text[end]):
        return False
    after = "".join(char for char in text[end:] if char not in _UNSEEN)
    if re.match(rf"['{_APOSTROPHES}]\w", after) and not re.match(r".[sS](?!\w)", after):
        return False
    return not (after and _joins(after[0], after[1:2]))


def _joins(char: str, beyond: str) -> bool:
    """Say whether a character next to a name makes it part of a longer word."""
    if char in "-" + _HYPHENS:
        return beyond != "" and _in_word(beyond)
    return _in_word(char)


def _in_word(char: str) -> bool:
    return char.isalnum() or _is_mark(char)


def _is_mark(char: str) -> bool:
    return unicodedata.category(char).startswith("M")


@lru_cache(maxsize=200_000)
def _fold(text: str) -> str:
    text = re.sub(f"[{_UNSEEN}]", "", text)
    text = re.sub(f"[{_APOSTROPHES}]", "'", re.sub(f"[{_HYPHENS}]", "-", text))
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text))


def _lower(text: str) -> str:
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
