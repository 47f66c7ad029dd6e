"""The words of a finished page, cut at its anchors; without controls and what is said aside."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

_SKIPPED = frozenset("button form h1 nav script style svg template".split())
_HEADINGS = frozenset("h2 h3 h4".split())
_SKIPPED_CLASSES = frozenset("added aside citation evidence headerlink visually-hidden".split())
"""`aside` is what a section says of itself, such as the heads of its table."""
_EXCLUDED = "data-search-exclude"
"""With what editors leave something out; see
https://squidfunk.github.io/mkdocs-material/setup/setting-up-site-search/."""
_VOID = frozenset("area br col embed hr img input link meta source track wbr".split())
_INLINE = frozenset("a abbr b bdi cite code em i kbd mark q small span strong sub sup time".split())
_EMPTY_BRACKETS = re.compile(r"(?:(?<!\s)\s+)?\([\s;,–]*\)")
"""What is left where a citation stood."""


@dataclass(frozen=True, slots=True)
class PagePassage:
    """A stretch of a page between two anchors."""

    anchor: str
    """The id to which a link leads; "" for the top of the page."""
    words: str
    """White space runs are one space."""
    is_heading: bool = False


def page_passages(html: str) -> list[PagePassage]:
    """Cut the HTML of a page at its ids, in document order.

    The title of the page is left out, which its record has.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_passage()
    return reader.passages


class _Reader(HTMLParser):
    """Gather words, but for those inside what is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.passages: list[PagePassage] = []
        self._anchor = ""
        self._is_heading = False
        self._words: list[str] = []
        self._skipped = ""
        self._depth = 0
        """How many elements of the name that is skipped are open."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a passage at each id, and leave out what is not to be found."""
        if self._skipped:
            self._depth += tag == self._skipped
            return
        found = dict(attrs)
        classes = (found.get("class") or "").split()
        is_skipped = tag in _SKIPPED or not _SKIPPED_CLASSES.isdisjoint(classes)
        if (is_skipped or _EXCLUDED in found) and tag not in _VOID:
            self._skipped, self._depth = tag, 1
            return
        is_heading = tag in _HEADINGS
        if found.get("id") or is_heading:
            self.end_passage()
            self._anchor, self._is_heading = found.get("id") or self._anchor, is_heading
        elif tag not in _INLINE:
            self._words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """End what is skipped, or a heading."""
        if self._skipped:
            self._depth -= tag == self._skipped
            self._skipped = self._skipped if self._depth else ""
        elif self._is_heading and tag in _HEADINGS:
            self.end_passage()
        elif tag not in _INLINE:
            self._words.append(" ")

    def handle_data(self, data: str) -> None:
        """Take in words."""
        if not self._skipped:
            self._words.append(data)

    def end_passage(self) -> None:
        """Keep the words since the last anchor, if there are any."""
        words = " ".join(_EMPTY_BRACKETS.sub("", "".join(self._words)).split())
        if words:
            self.passages.append(PagePassage(self._anchor, words, self._is_heading))
        self._words.clear()
        self._is_heading = False
