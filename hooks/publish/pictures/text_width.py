"""Text in pictures: how wide words are about to be, where to cut and where to break them.

A picture made at build time knows no fonts, so widths are counted in letters: one for most,
two for the wide letters of East Asian scripts (Unicode Standard Annex 11), none for marks.
"""

import unicodedata

_WIDE = {"W", "F"}
_ELLIPSIS = "…"


def width(text: str) -> int:
    """Count the letters' widths."""
    return sum(_letter(each) for each in text)


def shorten(text: str, most: int) -> str:
    """Cut a text that is too wide, between words where that leaves enough of it.

    >>> shorten("Chair of the Ferry Trust", 20)
    'Chair of the Ferry…'
    """
    if width(text) <= most:
        return text
    kept = _cut(text, most - 1)
    space = kept.rfind(" ")
    if space > len(kept) // 2:
        kept = kept[:space]
    return kept.rstrip(" ,;:-–") + _ELLIPSIS


def break_lines(text: str, most: int, lines: int) -> list[str]:
    """Break a text into a few lines; the last one is cut where there is more.

    >>> break_lines("Chair of the Ferry Trust", 12, 2)
    ['Chair of the', 'Ferry Trust']
    """
    found: list[str] = []
    words = text.split()
    while words and len(found) < lines - 1:
        line = words.pop(0)
        while words and width(f"{line} {words[0]}") <= most:
            line = f"{line} {words.pop(0)}"
        if width(line) > most:
            first = _cut(line, most)
            words.insert(0, line[len(first) :])
            line = first
        found.append(line)
    return [*found, shorten(" ".join(words), most)] if words else found


def _letter(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in _WIDE else 1


def _cut(text: str, most: int) -> str:
    """Take as many letters as fit, at least one, with the marks that belong to them."""
    total = 0
    for at, letter in enumerate(text):
        total += _letter(letter)
        if total > most and at:
            return text[:at]
    return text
