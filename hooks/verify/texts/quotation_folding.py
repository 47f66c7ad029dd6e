"""One folding for briefings and sources, so that typography never decides what is a quotation.

Rule 1 of `DESIGN.md`, section 6. Folded are the kinds of quotation marks and apostrophes, of
hyphens and dashes, of spaces and ellipses; ligatures; composed and decomposed letters; runs of
white space and white space before a punctuation mark; invisible characters go. Case, punctuation
and everything else that Unicode calls compatible stay as they are.
"""

import re
import unicodedata

from hooks.link.page.folded_text import Folded, rewritten, unsettled

MARK = '"'
"""What every quotation mark and every apostrophe becomes."""
DASH = "-"
"""What every hyphen and every dash becomes, and `--` and `---`."""
ELLIPSIS = "..."
"""What `…` becomes."""

_MARKS = (
    "\"'`\u00b4\u00ab\u00bb\u2018-\u201f\u2039\u203a\u2032\u2033\u02b9\u02ba\u02bb\u02bc"
    "\u275b-\u275e\u301d-\u301f\uff02\uff07"
)
_DASHES = "\\-\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d"
_INVISIBLE = "\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_LIGATURES = {chr(0xFB00 + at): text for at, text in enumerate("ff fi fl ffi ffl st st".split())}
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_RUN = rf"[\s{_INVISIBLE}]"
_ODD = re.compile(
    rf"(?P<begin>\A{_RUN}+)"
    rf"|(?=[\s{_INVISIBLE}{_DASHES}'`…\ufb00-\ufb06])(?! \w)(?:"
    rf"(?P<gone>{_RUN}+(?:\Z|(?=[,.;:!?…])))"
    rf"|(?P<space>(?:[^\S ]| (?={_RUN})|[{_INVISIBLE}]+\s){_RUN}*)|(?P<unseen>[{_INVISIBLE}]+)"
    rf"|(?P<mark>'[{_INVISIBLE}]*'|`[{_INVISIBLE}]*`)"
    rf"|(?P<dash>[{_DASHES}][{_INVISIBLE}{_DASHES}]*[{_DASHES}])"
    rf"|[…\ufb00-\ufb06])"
)
"""What is not one character for one once it is folded, in a text that is in NFC."""
_RANGE = re.compile(r"\\?(.)(?:-(.))?")
_SINGLE = {
    chr(code): kind
    for listed, kind in ((_MARKS, MARK), (_DASHES, DASH))
    for first, last in _RANGE.findall(listed)
    for code in range(ord(first), ord(last or first) + 1)
}
_SINGLES = frozenset(_SINGLE) - {MARK, DASH}
_UNSEEN = re.compile(f"[{_INVISIBLE}]+")
_KINDS = {"begin": "", "gone": "", "unseen": "", "space": " ", "mark": MARK, "dash": DASH}


def fold(text: str) -> Folded:
    """Fold a text, white space at its ends left out."""
    letters = unsettled(_written_out(text), _INVISIBLE)
    odd = re.compile(f"{letters}|{_ODD.pattern}") if letters else _ODD
    return rewritten(text, odd, _replacement, _one_for_one)


def _one_for_one(text: str) -> str:
    for char in _SINGLES.intersection(text):  # which takes a third of the time of `translate`
        text = text.replace(char, _SINGLE[char])
    return text


def _replacement(found: re.Match[str]) -> str:
    """Give what stands for a special run of characters."""
    if found.lastgroup:
        return _KINDS[found.lastgroup]
    return unicodedata.normalize("NFC", _written_out(found[0]).replace("…", ELLIPSIS))


def _written_out(text: str) -> str:
    """Give a text without what nobody sees, and letters in place of ligatures."""
    if text.isascii():
        return text
    return _LIGATURE.sub(lambda found: _LIGATURES[found[0]], _UNSEEN.sub("", text))
