"""The words of an HTML page: text only, nothing fetched and nothing run.

The parser is that of Python's standard library, which knows no external entities. Where a page
marks its document (`main`, `article`), what stands around it is left out; so are menus and feet
that only their names or their links show, and words that nobody sees.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser

from hooks.add.blocks.extract import Block, Extract, Kind
from hooks.add.formats.html_blocks import BlockWriter
from hooks.add.formats.html_scope import Scope, scope_of
from hooks.add.lines.line_signs import raised

_BLOCKS = frozenset(
    "p div section article main header footer aside address ul ol dl dt dd li table caption thead"
    " tbody tfoot tr td th blockquote figure figcaption pre hr h1 h2 h3 h4 h5 h6 body details"
    " summary fieldset center".split()
)
_BOLD = frozenset(["b", "strong"])
_VOID = frozenset("br hr img input meta link wbr source col area base embed track".split())
_IMPLIED = {
    "li": ("ul ol", "li"),
    "p": ("div td th li dd blockquote", "p"),
    "dt": ("dl", "dt dd"),
    "dd": ("dl", "dt dd"),
    "td": ("table", "td th"),
    "th": ("table", "td th"),
    "tr": ("table", "td th tr"),
}
"""What each element ends that is open within the last of others: `li` an `li` of its own list."""
_DATES = frozenset(
    "article:published_time dc.date dcterms.date dcterms.issued dcterms.created date pubdate"
    " datepublished govuk:first-published-at".split()
)
_DEEPEST = 2000
_LEFT_OUT = {
    "menus": "Taken for a menu or a foot of the page, and left out",
    "unseen": "Words of the page that nobody sees were left out",
    "furniture": "Words in a header, footer or sidebar of the page were left out",
}
"""What is said of words, by the reason for which they are left out."""
_SHOWN = 100
"""Characters of what was left out that are shown."""


def from_html(text: str) -> Extract:
    """Make an extract of an HTML page."""
    whole, unseen = _closed(text)
    reader = _Reader(scope_of(whole))
    reader.scope.left_out["unseen"] += unseen
    reader.feed(whole)
    reader.close()
    blocks = tuple(_levelled(reader.writer.blocks))
    text = "\n\n".join(block.plain for block in blocks)
    return Extract(text, blocks, (), tuple(_checks(reader)), reader.properties)


def _closed(text: str) -> tuple[str, list[str]]:
    """Leave out a comment that no mark ends, as browsers do, and give its words.

    Other marks that are not ended are words, so that nothing looks for their ends again and again.
    """
    begun = text.find("<!--", text.rfind("-->") + 1)
    text, unseen = (text[:begun], [text[begun + 4 :]]) if begun >= 0 else (text, [])
    section = text.rfind("]]>") + 1
    text = text[:section] + text[section:].replace("<![", "&lt;![")
    last = text.rfind(">") + 1
    return text[:last] + text[last:].replace("<", "&lt;"), unseen


def _checks(reader: "_Reader") -> Iterator[str]:
    """Say what was left out."""
    yield "Menus, forms and scripts of the page were left out: is everything of the document here?"
    left_out = reader.scope.left_out
    left_out["menus"] += [block.text for block in reader.writer.menus]
    for reason, name in _LEFT_OUT.items():
        said = " · ".join(each.strip() for each in left_out[reason] if each.strip())
        if said:
            shown = said if len(said) <= _SHOWN else f"{said[:_SHOWN]} …"
            yield f"{name}: “{' '.join(shown.split())}”. Does any of it belong here?"
    if reader.images:
        yield f"{reader.images} pictures were left out: does any of them hold words?"


def _levelled(blocks: list[Block]) -> list[Block]:
    """Bring the levels of headings between 2 and 4, the highest one to 2."""
    highest = min((block.level for block in blocks if block.kind is Kind.HEADING), default=1)
    return [
        replace(block, level=min(block.level - highest + 2, 4))
        if block.kind is Kind.HEADING
        else block
        for block in blocks
    ]


class _Reader(HTMLParser):
    """Follows the elements of a page, and gives its words to the writer of blocks."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(convert_charrefs=True)
        self.scope = scope
        self.writer = BlockWriter()
        self.properties: dict[str, str] = {}
        self.images = 0
        self._open: list[str] = []
        self._title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element; one that is a block ends the block before it."""
        values = {name: value or "" for name, value in attrs}
        self._note(tag, values)
        self.images += tag == "img" and self.scope.is_shown
        self._title = tag == "title" or (self._title and tag not in _BLOCKS)
        if tag == "br":
            self.writer.add_words("\n")
        if tag in _BLOCKS:
            self.writer.flush(self._open)
        self._end_implied(tag)
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append(tag)
            self.scope.begin(tag, values, len(self._open))
        if self.scope.is_shown:
            self.writer.begin(tag, values)

    def handle_endtag(self, tag: str) -> None:
        """End an element and all that were left open in it."""
        self._title = self._title and tag != "title"
        if tag in _BLOCKS:
            self.writer.flush(self._open)
        if tag in self._open:
            self._end(tag)

    def handle_data(self, data: str) -> None:
        """Take words, those of the title apart."""
        if self._title and self._open and self._open[-1] == "title":
            title = f"{self.properties.get('title', '')}{data}"
            self.properties["title"] = " ".join(title.split())
        elif self.scope.is_shown:
            pre = "pre" in self._open
            words = data if pre else re.sub(r"[ \t\r\n\f]+", " ", data)
            words = raised(words) if "sup" in self._open else words
            self.writer.add_words(words, is_bold=not _BOLD.isdisjoint(self._open))
        else:
            self.scope.leave_out(data)

    def close(self) -> None:
        """End what is still open."""
        super().close()
        self.writer.flush(self._open)
        self.writer.finish()

    def _note(self, tag: str, values: dict[str, str]) -> None:
        """Note what the page says of itself."""
        if tag == "html" and values.get("lang"):
            self.properties["language"] = values["lang"]
        elif tag == "link" and values.get("rel") == "canonical":
            self.properties["url"] = values.get("href", "")
        if tag != "meta":
            return
        name = (values.get("name") or values.get("property") or values.get("itemprop", "")).lower()
        if name in _DATES:
            self.properties.setdefault("published", values.get("content", "")[:10])
        elif name in {"author", "dc.creator", "dcterms.creator"}:
            self.properties.setdefault("author", values.get("content", ""))

    def _end_implied(self, tag: str) -> None:
        """Close what a new element ends though its end was not written."""
        outer, ended = _IMPLIED.get(tag, ("", ""))
        for each in ended.split():
            if each in self._since(outer.split()):
                self._end(each)

    def _since(self, tags: list[str]) -> list[str]:
        """List the elements that are open within the last of some kinds."""
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at] in tags:
                return self._open[at + 1 :]
        return self._open

    def _end(self, tag: str) -> None:
        if self.scope.is_shown:
            self.writer.end(tag)
        while self._open.pop() != tag:
            pass
        self.scope.end(len(self._open))
