"""The text of a page as names are sought in it, and judged by what stands around them."""

import re
from dataclasses import dataclass

from hooks.link.page.folded_text import Folded
from hooks.link.page.name_folding import fold
from hooks.link.page.offsets import TextAt
from hooks.link.page.page_text import BLOCK_END, LINE_END, MASK, PageText
from hooks.read.words.typography import UNSEEN

_ADDRESS = re.compile(
    r"""(?<![\w.+%-])[\w.+%-]{1,64}@\w[\w-]{0,62}(?:\.[\w-]{1,63}){1,8}   # e-mail
      | (?:\b[a-zA-Z][a-zA-Z0-9+.-]{0,15}://|\bwww\.)[^\s\x00<>"“”]+    # URL
      | (?<![\w.-])\w[\w-]{0,62}(?:\.[\w-]{1,63}){1,8}/[^\s\x00<>"“”]*    # host and path
    """,
    re.VERBOSE,
)
_UNSEEN = re.compile(f"[{UNSEEN}]")
_NEAR = 60
"""How far what stands behind a name is looked at, in characters."""


@dataclass(frozen=True, slots=True)
class MatchedText:
    """A page as it is matched; `folded`, `around` and `lines` have the same offsets."""

    words: str
    """Its text (`PageText.words`), with marks for addresses too."""
    rows: str
    """The same, with the cells of each row joined (`PageText.rows_joined`)."""
    folded: Folded
    """In which names are sought."""
    around: str
    """In which they are judged: the folded text, with the cells of each row joined."""
    lines: str
    """The folded text, with `LINE_END` wherever a line ends."""

    @classmethod
    def of(cls, page: PageText) -> "MatchedText":
        """Fold the text of a page."""
        words = mask_addresses(page.words)
        rows, folded = page.rows_joined(words), fold(words)
        around = folded.text if rows is words else fold(rows).text
        return cls(words, rows, folded, around, _with_line_ends(words, folded))

    def as_written(self, start: int, end: int) -> str:
        """Give a stretch of the folded text as it stands on the page, without unseen marks."""
        first, last = self.folded.span(start, end)
        return _UNSEEN.sub("", self.words[first:last])

    def line_ends(self, start: int, end: int) -> bool:
        """Say whether a line ends in a stretch of the folded text."""
        return LINE_END in self.lines[start:end]

    def line_after(self, end: int) -> str:
        """Give what stands behind an offset in its line, as far as it matters."""
        near = self.lines[end : end + _NEAR]
        return near.partition(LINE_END)[0].partition(BLOCK_END)[0]


def mask_addresses(text: str) -> str:
    """Put marks in place of e-mail addresses and URLs.

    >>> mask_addresses("Jo Lee, jo@lee.org").replace(MASK, "*")
    'Jo Lee, **********'
    """
    if "@" in text or "://" in text or "www." in text or "/" in text:
        return _ADDRESS.sub(lambda match: MASK * len(match[0]), text)
    return text


def _with_line_ends(words: str, folded: Folded) -> str:
    """Put `LINE_END` for the space that a line end, with the white space around it, became."""
    if LINE_END not in words:
        return folded.text
    marked = list(folded.text)
    for match in re.finditer(LINE_END, words):
        marked[folded.find(TextAt(match.end())) - 1] = LINE_END
    return "".join(marked)
