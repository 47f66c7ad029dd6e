"""One folding for briefings and sources, so that typography never decides what is a quotation.

`DESIGN.md`, section 6, “How it is compared”. Folded are the kinds of quotation marks and
apostrophes, of hyphens and dashes, of spaces and ellipses; ligatures; composed and decomposed
letters; runs of white space and white space before a punctuation mark; invisible characters go.
Case, punctuation and everything else that Unicode calls compatible stay as they are.
"""

from hooks.link.page.folded_text import Folded, Folding
from hooks.read.words.typography import DASHES, LIGATURES, QUOTATION_MARKS, UNSEEN

MARK = '"'
"""What every quotation mark and every apostrophe becomes."""
DASH = "-"
"""What every hyphen and every dash becomes, and `--` and `---`."""

_UNSEEN = f"{UNSEEN}\u180e\u200c-\u200f\u202a-\u202e\u2061-\u2064\u2066-\u2069"
"""Signs that join and part letters, or turn the direction of writing, go as well."""
_DASHES = DASHES.replace("-", r"\-")
_RUN = rf"[\s{_UNSEEN}]"
_ODD = (
    rf"(?P<begin>\A{_RUN}+)"
    rf"|(?=[\s{_UNSEEN}{_DASHES}'`…\ufb00-\ufb06])(?! \w)(?:"
    rf"(?P<gone>{_RUN}+(?:\Z|(?=[,.;:!?…])))"
    rf"|(?P<space>(?:[^\S ]| (?={_RUN})|[{_UNSEEN}]+\s){_RUN}*)|(?P<unseen>[{_UNSEEN}]+)"
    rf"|(?P<mark>'[{_UNSEEN}]*'|`[{_UNSEEN}]*`)"
    rf"|(?P<dash>[{_DASHES}][{_UNSEEN}{_DASHES}]*[{_DASHES}])"
    rf"|[…\ufb00-\ufb06])"
)
"""What is another length once it is folded: white space at the ends and before punctuation, runs
of it, signs that nobody sees, and several marks or dashes that are written for one."""
_FOLDING = Folding(
    dict.fromkeys(QUOTATION_MARKS, MARK) | dict.fromkeys(DASHES, DASH),
    _ODD,
    {"begin": "", "gone": "", "unseen": "", "space": " ", "mark": MARK, "dash": DASH},
    unseen=_UNSEEN,
    spelt=LIGATURES | {"…": "..."},
)


def fold(text: str) -> Folded:
    """Fold a text, white space at its ends left out.

    >>> fold(" He said , “It’s – as we know… –  fine” ").text
    'He said, "It"s - as we know... - fine"'
    """
    return _FOLDING.fold(text)
