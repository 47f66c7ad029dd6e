"""Slips in a line of front matter: a sign that is missing or another, and how far in it stands."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from hooks.model.schemas import KINDS, keys

_LEAD = re.compile(r"[ \t\u00a0]*")
_NO_COLON = re.compile(r"(?P<head>[ ]*(?:- +)?)(?P<key>[a-z_]+)(?:[ ]*:?[ ]+(?P<value>[^\s:].*))?")
_SIGN = re.compile(r"(?P<head>[ ]*)(?:(?P<sign>[*•·–—+])[ ]+|(?P<hyphen>-)(?=[a-z]))(?P<item>\S.*)")
_EQUALS = re.compile(r"(?P<head>[ ]*(?:- +)?)(?P<key>[a-z_]+)[ ]*=[ ]*(?P<value>\S.*)")
_TEXT = re.compile(r"[ ]*(?![-#\[{\"'])[^\W\d_][^:]*[ ][^:]*(?::\S[^:]*)*")
_CITED = re.compile(r"(?P<head>[ ]*(?:- +)?cite:[ ]+)[\"'“]?\[@?(?P<cite>[^\[\]@]+)\][\"'”]?\s*")
Mending = tuple[str, str, dict[int, str]]
"""What may be wrong, what to do, and the lines that would mend it, by number."""


def slips(at: int, lines: Sequence[str]) -> Iterator[Mending]:
    """Yield what may be wrong with the signs of a line, and lines in place of it.

    >>> [mended for _, _, mended in slips(0, ["lamp = red"])]
    [{0: 'lamp: red'}]
    """
    if found := _CITED.fullmatch(lines[at]):
        what = "in the front matter a source stands without brackets and @"
        yield what, "Write", {at: f"{found['head']}{found['cite'].strip()}"}
    if found := _SIGN.fullmatch(lines[at]):
        what = "an item of a list begins with a hyphen and a space"
        signs = {number: _SIGN.fullmatch(line) for number, line in enumerate(lines)}
        better = {
            number: f"{each['head']}- {each['item']}"
            for number, each in signs.items()
            if each and (each["head"], each["sign"]) == (found["head"], found["sign"])
        }
        yield what, "Write", better
    if found := _EQUALS.fullmatch(lines[at]):
        what = f"behind the key “{found['key']}” stands a colon, no equals sign"
        yield what, "Write", {at: f"{found['head']}{found['key']}: {found['value']}"}
    found = _NO_COLON.fullmatch(lines[at])
    if found and found["key"] in _known_keys():
        value = f" {found['value']}" if found["value"] else ""
        what = f"the colon behind “{found['key']}” is missing, if that is the key"
        yield what, "Write", {at: f"{found['head']}{found['key']}:{value}"}


def moves(at: int, lines: Sequence[str]) -> Iterator[Mending]:
    """Yield what may be wrong with how far in a line stands, and lines in place of it."""
    lead = _lead(lines[at])
    alike = [number for number, line in enumerate(lines) if line.strip() and _lead(line) == lead]
    what = "the line is not indented like its neighbours"
    what = (
        "a no-break space stands in front, which looks like a space" if "\u00a0" in lead else what
    )
    what = "there is a tab in front of it" if "\t" in lead else what
    if "\t" in lead:
        yield from (_without_tabs(lines, what, width) for width in (2, 4))
    for indent in _indents(at, lines):
        moved = {number: " " * indent + lines[number][len(lead) :] for number in alike}
        yield what, "Use spaces, as many as here" if "\t" in lead else "Write", moved


def _without_tabs(lines: Sequence[str], what: str, width: int) -> Mending:
    """Put so many spaces in place of each tab in front of a line."""
    tabbed = {at: _lead(line) for at, line in enumerate(lines) if "\t" in _lead(line)}
    moved = {
        at: lead.replace("\t", " " * width) + lines[at][len(lead) :] for at, lead in tabbed.items()
    }
    return what, "Use spaces, as many as here", moved


def is_text(line: str) -> bool:
    """Say whether a line is running text: two words or more, and no key."""
    return _TEXT.fullmatch(line) is not None


@cache
def _known_keys() -> frozenset[str]:
    """Give every key that a file may have somewhere."""
    every = [key for kind in KINDS for key in keys(kind)]
    return frozenset(each.name for key in every for each in (key, *key.keys))


def _indents(at: int, lines: Sequence[str]) -> list[int]:
    """Give how far in a line may have to stand: as its neighbours do, the nearest first."""
    around = [*reversed(lines[:at]), *lines[at + 1 :]]
    starts = (re.match(r"[ ]*(?:- +)?", line) for line in around if line.strip())
    found = [end for start in starts if start for end in (start.end(), start[0].find("-"))]
    own = len(_lead(lines[at]))
    if lines[at].lstrip().startswith("- "):
        found += [each - 2 for each in found]
    indents = dict.fromkeys(each for each in found if each >= 0)
    is_tab = "\t" in _lead(lines[at])
    return list(indents) if is_tab else sorted(indents, key=lambda each: abs(each - own))


def _lead(line: str) -> str:
    found = _LEAD.match(line)
    return found[0] if found else ""
