"""Markup in and around quotations: `<q>`, and elements that hide or change quoted words.

`DESIGN.md`, section 6, “What is a quotation”: in one stand only elements that leave its words as
they are, so that readers see what was verified.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from hooks.link.page.elements import PARTS, TAG, attributes
from hooks.link.page.offsets import TextAt
from hooks.link.page.page_text import PageText
from hooks.verify.texts.findings import Finding, show

_PLAIN = frozenset("em strong a abbr sup sub code br".split())
_VALUE = re.compile(r"\"[^\"]*\"|'[^']*'")
_HIDING = re.compile(r"(?:^|\s)(?:hidden|style)(?=[\s=/]|$)", re.IGNORECASE)


def q_spans(page: PageText) -> list[tuple[int, int]]:
    """Give where in the text of a page `<q>` elements begin and end, the outer ones."""
    if "<q" not in page.html.lower():
        return []
    offsets = [html for html, _, _ in page.piece_html]
    starts = (*page.piece_starts, len(page.text))
    spans: list[tuple[int, int]] = []
    opened: list[int] = []
    for tag in TAG.finditer(page.html):
        if (tag[2] or "").lower() != "q":
            continue
        at = starts[bisect_left(offsets, tag.end())]
        if not tag[1]:
            opened.append(at)
        elif opened and (start := opened.pop()) < at and not opened:
            spans.append((start, at))
    return spans


def changing_markup(
    page: PageText, start: int, end: int, text: str, *, is_block: bool = False
) -> Iterator[Finding]:
    """Report the first element that may change the words quoted in a stretch, not empty, of a page.

    Paragraphs and the like may stand in a block quotation.
    """
    for tag in TAG.finditer(page.html, *page.html_span(TextAt(start), TextAt(end))):
        name = (tag[2] or "").lower()
        allowed = not name or name in _PLAIN or (is_block and name in PARTS)
        if not allowed or _hides(tag[3] or ""):
            what = f"<{name}>" if not allowed else "words that are hidden or marked as added"
            message = f"{show(text)} has {what} inside, so that readers may see other words"
            hint = (
                "Quote the words as they stand there; emphasis and links are all that may be added."
            )
            yield Finding("quote-not-found", message, hint)
            return


def _hides(rest: str) -> bool:
    """Say whether the attributes of an element may hide its words, or say that they are added."""
    is_added = "added" in attributes(rest).get("class", "").split()
    return is_added or _HIDING.search(_VALUE.sub(" ", rest)) is not None
