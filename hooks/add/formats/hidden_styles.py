"""Which elements of an HTML page its own style sheets hide, told by simple selectors.

What only script or a place among others shows is not known here, so that in doubt words stay.
"""

import re
from collections.abc import Iterator

UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)", re.IGNORECASE)
SEEN = re.compile(r"(?:display|visibility)\s*:\s*(?!none|hidden|collapse)\w", re.IGNORECASE)
_STYLE = re.compile(r"<(/?)style\b[^<>]{0,500}>", re.IGNORECASE)
_SIMPLE = re.compile(r"[.#]?[A-Za-z_][\w-]*")
_EVERYWHERE = re.compile(r"@media\s+(?:all|(?:only\s+)?screen)", re.IGNORECASE)
_ELSEWHERE = re.compile(r"\bmedia\s*=\s*[\"']?(?!all\b|screen\b)\w", re.IGNORECASE)
_DEEPEST = 10
_ALWAYS = frozenset(["html", "body"])
"""Scripts hide these until a page is ready."""


def hidden_elements(html: str) -> frozenset[str]:
    """List the selectors of one class, id or element that hide what they select: `.draft`.

    A selector of several parts, or one that another rule shows again, hides nothing, and a sheet
    for paper or for some widths counts for nothing.
    """
    hidden: set[str] = set()
    shown: set[str] = set()
    for selectors, declared in (rule for sheet in _sheets(html) for rule in _rules(sheet)):
        for selector in map(str.strip, selectors.split(",")):
            if SEEN.search(declared):
                shown.update(_SIMPLE.findall(selector))
            elif UNSEEN.search(declared) and _SIMPLE.fullmatch(selector):
                hidden.add(selector)
    return frozenset(hidden - shown - _ALWAYS)


def _sheets(html: str) -> Iterator[str]:
    """Yield the style sheets that a page holds, without their comments."""
    opened: re.Match[str] | None = None
    for tag in _STYLE.finditer(html):
        if tag[1] and opened and not _ELSEWHERE.search(opened[0]):
            first, *others = html[opened.end() : tag.start()].split("/*")
            yield "".join([first, *(each.partition("*/")[2] for each in others)])
        opened = None if tag[1] else opened or tag


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Yield the selectors of each rule that holds on every screen, and what it declares."""
    opened: list[str] = []
    at = 0
    for brace in re.finditer(r"[{}]", sheet):
        words = sheet[at : brace.start()]
        if brace[0] == "{":
            opened.append(words.rpartition(";")[2].strip())
        elif opened:
            selectors = opened.pop()
            is_rule = not selectors.startswith("@") and len(opened) <= _DEEPEST
            if is_rule and all(map(_EVERYWHERE.fullmatch, opened)):
                yield selectors, words
        at = brace.end()
