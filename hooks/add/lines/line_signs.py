"""Signs by which lines and words of a document show what they are."""

import re

from hooks.read.words.typography import BULLETS

OTHER_BULLETS = "\uf0a7\uf0d8\uf0fc\uf076\uf06e\uf0a8➢➤►▶✓✔❖➔→◼◾▲◆◇o"
"""Signs that fonts use for bullets and that the comparison takes for words."""
_BULLET = re.compile(rf"([{re.escape(BULLETS + OTHER_BULLETS)}\ue000-\uf8ff])\s+(?=\S)")
_NUMBERED = re.compile(
    r"(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\(?\d{1,3}(?:\.\d{1,3})+\.?\)?|[A-Z]\.)\s+\S"
)
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_ENDS = re.compile(r"[.!?:;…][\"'”’»)\]\d¹²³⁴-⁹*]*$")


def bullet(text: str) -> str:
    """Give the bullet with which a line begins, or ""; marks on both sides are none: “- and -”."""
    found = _BULLET.match(text)
    return found[1] if found and not text.endswith(f" {found[1]}") else ""


def without_bullet(text: str) -> str:
    """Leave out the bullet with which a line begins."""
    return _BULLET.sub("", text, count=1) if bullet(text) else text


def is_numbered(text: str) -> bool:
    """Say whether a line begins as a numbered item: `1.`, `(a)`, `2.3`."""
    return bool(_NUMBERED.match(text))


def ends_sentence(text: str) -> bool:
    """Say whether a text ends as a sentence or its part does."""
    return bool(_ENDS.search(text.rstrip()))


def raised(words: str) -> str:
    """Write a number that stands raised, such as the mark of a note, with raised figures."""
    return words.translate(_RAISED) if words.strip().isdecimal() else words


def is_raised(sign: str) -> bool:
    """Say whether a sign is a raised figure."""
    return sign.isdigit() and not sign.isdecimal()


def is_prose(text: str) -> bool:
    """Say whether a text reads as prose, not as a heading, a name or an address."""
    words = text.split()
    small = sum(1 for word in words if word[:1].islower())
    return len(words) >= 12 and small * 2 >= len(words)  # noqa: PLR2004 - more than a heading
