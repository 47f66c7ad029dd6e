"""What a statement rests on: a citation, being framing, a web page, or nothing.

`DESIGN.md`, section 6, “Statements”: framing is marked `.editorial`, what rests on a web page that
it links `.background`. Here is also told what to write where a statement rests on nothing.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter

from hooks.model.ids import nearest
from hooks.verify.page_reading import PageReading
from hooks.verify.page_report import Footing
from hooks.verify.quotations.units import Unit
from hooks.verify.texts.findings import Finding, show

_HOW_TO_CITE = (
    "Put a citation behind it, as in [@source-id, para. 7]. If it states no fact, write "
    "{: .editorial } on the line below it. If it rests on a web page, link that page in it and "
    "write {: .background } on the line below it."
)
_MARKS = ("editorial", "background")
_TO_SOURCE = re.compile(r"\bsources/([a-z0-9-]+)(?:\.md|/)?(?:#para_([0-9]+))?$")
_ADDRESS = re.compile(r"https?://[^\s<>]*[\w/]")
_MEANT_AS_MARK = re.compile(
    r"(?:[\[({<]|(?<!\w)[.#])[\[({<\s:.#]{0,9}([A-Za-z]{6,20})[\s,]{0,9}[\])}>]{0,9}\Z"
)
_LONGEST_MARK = 60
"""Counted in characters, with some before it; a line may be very long."""
_MARK = re.compile(r"\{:.*\}")


def footing_of(unit: Unit, page: PageReading) -> Footing:
    """Say what a statement rests on.

    A summary without a citation is framing in a briefing, and background on a profile.
    """
    if unit.citations:
        return Footing.CITED
    if unit is page.summary:
        return Footing.BACKGROUND if page.is_profile else Footing.EDITORIAL
    if "editorial" in unit.classes:
        return Footing.EDITORIAL
    is_linked = any(each.startswith(("http://", "https://")) for each in _hrefs(unit, page))
    return Footing.BACKGROUND if is_linked and "background" in unit.classes else Footing.UNCITED


def rests_on_nothing(unit: Unit, text: str, hint: str = _HOW_TO_CITE) -> Finding:
    """Report a statement that rests on nothing; `hint` says what to do unless it is background."""
    if "background" not in unit.classes:
        return Finding("uncited-statement", f"{show(text, 80)} rests on no source", hint)
    message = f"{show(text, 80)} is marked as background, and no web page is linked in it"
    bare = _ADDRESS.search(text)
    hint = f"Write <{bare[0]}>" if bare else "Link the web page on which it rests."
    return Finding("uncited-statement", message, hint)


def how_to_cite(unit: Unit, following: Unit | None, page: PageReading) -> str:
    """Say what to write where a statement rests on nothing.

    A mark or a citation may stand too far below it, a link in place of one, or a mark in its line.
    """
    below = " ".join(page.reading.texts_of(following)).strip() if following else ""
    if is_mark(below):
        return f"Delete the empty line above {below}: it belongs to the line right above it."
    if following and following.citations and not any(map(str.isalnum, below)):
        return "The citation below stands in a paragraph of its own: put it behind these words."
    for linked in filter(None, map(_TO_SOURCE.search, _hrefs(unit, page))):
        meant = f"[@{linked[1]}, para. {linked[2] or '…'}]"
        return f"A link is no citation. Write in its place {meant}"
    return next(filter(None, map(_meant_as_mark, page.written(unit))), _HOW_TO_CITE)


def is_mark(text: str) -> bool:
    """Say whether words are a line of classes that belongs to no paragraph."""
    return bool(_MARK.fullmatch(text.strip()))


def mark_alone(text: str) -> Finding:
    """Report such a line, which readers would see."""
    message = f"{show(text)} stands in a paragraph of its own, so that readers would see it"
    return Finding("uncited-statement", message, "Delete it, or the empty line above it.")


def _hrefs(unit: Unit, page: PageReading) -> Iterator[str]:
    """Yield where the links of a statement lead."""
    anchors = page.reading.linked.page.anchors  # in the order of the page
    for start, end in unit.ranges:
        first = bisect_left(anchors, start, key=attrgetter("start"))
        behind = bisect_right(anchors, end, key=attrgetter("start"))
        yield from (anchor.href for anchor in anchors[first:behind])


def _meant_as_mark(line: str) -> str:
    """Say where a mark belongs that a line may end in, and how it is written."""
    found = _MEANT_AS_MARK.search(line.rstrip()[-_LONGEST_MARK:])
    if not found or not (close := nearest(found[1].lower(), _MARKS)):
        return ""
    mark = f"{{: .{close[0]} }}"
    instead = "" if found[0] == mark else f" in place of “{found[0]}”"
    return f"Write {mark}{instead} on a line of its own, right below these words."
