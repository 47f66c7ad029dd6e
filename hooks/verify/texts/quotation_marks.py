"""Quotations in a text: what stands between quotation marks, apostrophes told apart.

An opening mark follows no letter and no digit, a closing one precedes no letter. Inside a quotation
no others are sought. A double mark that is never closed opens a quotation up to the end, so
that a slip of the key does not keep words from being checked.
"""

import re
from dataclasses import dataclass

from hooks.link.page.name_folding import joins_words

_DOUBLE = {
    '"': '"”',
    "“": '”"',
    "”": '”"',
    "„": '“”"‟',
    "‟": '”"',
    "«": "»",
    "»": "«",
    "\u301d": "\u301e\u301f",
}
_SINGLE = {
    "'": "'’",
    "‘": "’'",
    "’": "’'",
    "‚": "‘’'",
    "‛": "’'",
    "\u2039": "\u203a",
    "\u203a": "\u2039",
}
_CLOSERS = _DOUBLE | _SINGLE
_CLOSE_THEMSELVES = "“‘"
"""Opening marks with which some quotations end, where no other mark ends them."""
_SPACED = "«»\u2039\u203a"
_OPENER = re.compile("[" + "".join(_CLOSERS) + "]")
_BEFORE_SINGLE = re.compile(r"[\s(\[{<\-\u2010-\u2015/:;,.…]")
_APOSTROPHE_WORD = re.compile(r".(?:tis|twas|twere|em|n|til|\d\ds)\b", re.IGNORECASE)
_TOKEN = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
_FEWEST_UNCLOSED = 3


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation where it stands in a text."""

    start: int
    """Where the opening mark stands."""
    end: int
    """The end of the closing mark, or of the text where there is none."""
    text: str
    """The words between the marks."""
    closed: bool = True
    """Whether there is a closing mark."""


def find_quotations(text: str) -> list[Quoted]:
    """Find the quotations of a text without markup, in order, none inside another.

    >>> [each.text for each in find_quotations("“It’s the ‘hut’,” he said of ‘the boys’ club’.")]
    ['It’s the ‘hut’,', 'the boys’ club']
    """
    found: list[Quoted] = []
    spent: set[str] = set()
    position = 0
    while opener := _OPENER.search(text, position):
        position = opener.end()
        quoted = _quotation(text, opener.start(), spent) if _opens(text, opener.start()) else None
        if quoted:
            position = quoted.end
            if any(joins_words(character) for character in quoted.text):
                found.append(quoted)
    return found


def _quotation(text: str, start: int, spent: set[str]) -> Quoted | None:
    """Read the quotation that a mark opens; `spent` are closing marks of which no more follow."""
    mark = text[start]
    for closers in (_CLOSERS[mark], mark)[: 1 + (mark in _CLOSE_THEMSELVES)]:
        if closers not in spent:
            end = _closing(text, start, closers)
            if end is not None:
                return Quoted(start, end + 1, text[start + 1 : end].strip())
            spent.add(closers)
    if mark in _SINGLE:
        return None
    token = _TOKEN.search(text, start + 1)
    rest = text[start + 1 : token.start() if token else None]
    if len(rest.split(maxsplit=_FEWEST_UNCLOSED)) < _FEWEST_UNCLOSED:
        return None
    return Quoted(start, start + 1 + len(rest), rest.strip(), closed=False)


def _opens(text: str, at: int) -> bool:
    """Say whether a mark can open a quotation."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if not after or (before and joins_words(before)):
        return False
    if text[at] in _DOUBLE:
        return True
    if before and not (_BEFORE_SINGLE.match(before) or before in _CLOSERS or _TOKEN.match(before)):
        return False
    if after.isspace() and text[at] not in _SPACED:
        return False
    return not _APOSTROPHE_WORD.match(text, at)


def _closing(text: str, start: int, closers: str) -> int | None:
    """Find the mark that closes a quotation, nested ones of its kind passed over."""
    opener = text[start]
    depth = 1
    doubtful = last = None
    for found in re.compile(f"[{opener}{closers}]").finditer(text, start + 1):
        at = found.start()
        if doubtful is not None and (_nests(text, at, opener, closers) or _opens(text, at)):
            return doubtful
        if _nests(text, at, opener, closers):
            depth += 1
        elif found[0] in closers and _closes(text, at):
            last = at
            if depth == 1 and _is_doubtful(text, at):
                doubtful = at if doubtful is None else doubtful
                continue
            depth -= 1
            if depth == 0:
                return at
    return last if doubtful is None else doubtful


def _nests(text: str, at: int, opener: str, closers: str) -> bool:
    """Say whether a mark inside a quotation opens another of the same kind."""
    before, after = text[at - 1], text[at + 1 : at + 2]
    free = not joins_words(before) and bool(after) and not after.isspace()
    if text[at] != opener or not free:
        return False
    return opener not in closers or before.isspace() or before in "([{"


def _closes(text: str, at: int) -> bool:
    after = text[at + 1 : at + 2]
    if text[at] in "'’" and text[at - 1].isspace():
        return False
    return not after or after.isdigit() or not joins_words(after)


def _is_doubtful(text: str, at: int) -> bool:
    """Say whether a closing mark may be the apostrophe of “the boys’ club”, or inches."""
    before, after = text[at - 1], text[at + 1 : at + 3]
    goes_on = after[:1].isspace() and after[1:2].isalpha()
    if text[at] in "'’":
        return goes_on and before in "sS"
    return text[at] == '"' and goes_on and before.isdigit()
