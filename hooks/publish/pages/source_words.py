"""The words of a source as readers see them: beside each paragraph what the site adds to it.

The words themselves stay as they are (`DESIGN.md`, section 4).
"""

import re
from collections.abc import Callable
from functools import cache
from html import escape

from hooks.model.citations import locator
from hooks.model.sources import Source
from hooks.publish.parts.fragments import render
from hooks.read.words.printed_numbers import own_anchor

_TAG = re.compile(r"<(?P<end>/?)(?P<name>p|li|table|ul)\b(?P<rest>[^>]*)>")
_REDACTED = re.compile(r"\[redacted\](?=[^<>]*(?:<|\Z))")
"""Words that are left out of a source on purpose, as its transcription has them."""
_LONGEST = 200
"""Characters of HTML within which the number of a paragraph stands."""
_ID = re.compile(r'\bid="para_(\d+)"')


def annotated(html: str, below: Callable[[int], str], source: Source) -> str:
    """Put its number in front of each paragraph, and behind it what `below` makes for it.

    The number is the permalink; where the document prints one, that is it, and stays in the words.
    A paragraph cannot hold what folds out, so that follows it; in an item it stands before the
    items below it. `html` is that of a transcription, whose words are escaped.
    """
    parts: list[str] = []
    at = 0
    open_ones: list[tuple[str, int | None]] = []
    for tag in _TAG.finditer(html):
        name = tag["name"]
        if tag["end"]:
            number = open_ones.pop()[1] if open_ones else None
            where = tag.start() if name == "li" else tag.end()
        else:
            number = _left_open(open_ones) if name == "ul" else None
            where = tag.start()
            found = _ID.search(tag["rest"]) if name != "ul" else None
            own = int(found[1]) if found else None
            open_ones.append((name, own))
            if own:
                link, words = _opening(name, own, html[tag.end() : tag.end() + _LONGEST], source)
                parts += [html[at : tag.end()], link]
                at = tag.end() + words
        if number:
            parts += [html[at:where], below(number)]
            at = where
    return "".join([*parts, html[at:]])


def with_redactions(html: str) -> str:
    """Let readers see at a glance where words are left out on purpose; no word changes."""
    return _REDACTED.sub(r'<span class="redacted">\g<0></span>', html)


def _left_open(open_ones: list[tuple[str, int | None]]) -> int | None:
    """Give the number of the item in which a list begins, and take it as dealt with."""
    if not open_ones or open_ones[-1][0] != "li":
        return None
    number = open_ones[-1][1]
    open_ones[-1] = ("li", None)
    return number


def _opening(name: str, number: int, html: str, source: Source) -> tuple[str, int]:
    """Give the permalink of a paragraph, and how many characters of its HTML it takes the place of.

    `html` is that behind its opening tag.
    """
    paragraph = source.paragraph(number)
    if paragraph and paragraph.printed and name != "table":
        words = paragraph.text[: paragraph.printed_length]
        found = re.match(r"\s+".join(map(escape, map(re.escape, words.split()))), html)
        if found:
            anchor = own_anchor(paragraph.printed)
            return render("printed_number.html", anchor=anchor, words=words), found.end()
    link = _permalink(number, locator(number, source))
    return (f'<caption class="added">{link}</caption>' if name == "table" else link), 0


@cache
def _permalink(number: int, shown: str) -> str:
    return render("number.html", number=number, shown=shown)
