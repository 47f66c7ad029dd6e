"""The words of an HTML page: text only, nothing fetched and nothing run.

The parser is that of Python's standard library, which knows no external entities. Where a page
marks its document (`main`, `article`), what stands around it is left out.
"""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser

from hooks.add.blocks.extract import Block, Extract, Kind

_SKIPPED = frozenset(
    "script style template noscript svg math nav form button select option iframe object canvas"
    " audio video head dialog".split()
)
_FURNITURE = frozenset("header footer aside".split())
_BLOCKS = frozenset(
    "p div section article main header footer aside address ul ol dl dt dd li table caption thead"
    " tbody tfoot tr td th blockquote figure figcaption pre hr h1 h2 h3 h4 h5 h6 body details"
    " summary fieldset center".split()
)
_VOID = frozenset("br hr img input meta link wbr source col area base embed track".split())
_HEADING = re.compile(r"h([1-6])")
_DATES = frozenset(
    "article:published_time dc.date dcterms.date dcterms.issued dcterms.created date pubdate"
    " datepublished govuk:first-published-at".split()
)
_DEEPEST = 2000


def from_html(text: str) -> Extract:
    """Make an extract of an HTML page."""
    scope = next((tag for tag in ("article", "main") if _count(text, tag) == 1), "")
    reader = _Reader(scope)
    reader.feed(text)
    reader.close()
    reader.finish()
    blocks = _levelled(reader.blocks)
    words = "\n\n".join(_plain(block) for block in blocks)
    checks = [
        "Menus, forms and scripts of the page were left out: is everything of the document here?"
    ]
    if reader.left_out:
        checks.append("Words in a header, footer or sidebar of the page were left out.")
    if reader.images:
        checks.append(f"{reader.images} pictures were left out: does any of them hold words?")
    return Extract(words, tuple(blocks), (), tuple(checks), reader.properties)


def _count(text: str, tag: str) -> int:
    return len(re.findall(rf"<{tag}[\s>]", text, re.IGNORECASE))


def _plain(block: Block) -> str:
    """Give a block as text, a row or a line on each line."""
    if block.rows:
        return "\n".join("\t".join(row) for row in block.rows)
    lines = "\n".join(block.lines)
    return f"• {lines}" if block.kind is Kind.ITEM else lines


def _levelled(blocks: list[Block]) -> list[Block]:
    """Bring the levels of headings between 2 and 4, the highest one to 2."""
    highest = min((block.level for block in blocks if block.kind is Kind.HEADING), default=1)
    return [
        Block(Kind.HEADING, block.lines, level=min(block.level - highest + 2, 4))
        if block.kind is Kind.HEADING
        else block
        for block in blocks
    ]


class _Reader(HTMLParser):
    """Collects blocks while the parser goes through a page."""

    def __init__(self, scope: str) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.properties: dict[str, str] = {}
        self.images = 0
        self.left_out = False
        self._scope = scope
        self._open: list[str] = []
        self._words: list[str] = []
        self._tables: list[list[list[str]]] = []
        self._lists: list[int] = []
        """For each open list the number of its next item; 0 for one without numbers."""
        self._number = ""
        self._title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element; one that is a block ends the block before it."""
        values = {name: value or "" for name, value in attrs}
        self._note(tag, values)
        self.images += tag == "img" and self._is_shown()
        self._title = tag == "title" or (self._title and tag not in _BLOCKS)
        if tag == "br":
            self._words.append("\n")
        if tag in _BLOCKS:
            self._flush()
        self._end_implied(tag)
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append(tag)
        if self._is_shown():
            self._begin_table_part(tag)
            self._begin_list_part(tag, values)

    def handle_endtag(self, tag: str) -> None:
        """End an element and all that were left open in it."""
        self._title = self._title and tag != "title"
        if tag in _BLOCKS:
            self._flush()
        if tag in {"ol", "ul"} and self._lists and tag in self._open and self._is_shown():
            self._lists.pop()
        if tag == "table" and self._tables and "table" in self._open:
            self._end_table()
        if tag in self._open:
            self._close(tag)

    def handle_data(self, data: str) -> None:
        """Take words, those of the title apart."""
        if self._title and self._open and self._open[-1] == "title":
            title = f"{self.properties.get('title', '')}{data}"
            self.properties["title"] = " ".join(title.split())
        elif self._is_shown():
            pre = "pre" in self._open
            self._words.append(data if pre else re.sub(r"[ \t\r\n\f]+", " ", data))
        elif data.strip() and set(self._open) & _FURNITURE:
            self.left_out = True

    def finish(self) -> None:
        """End what is still open."""
        self._flush()
        while self._tables:
            self._end_table()

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
            self.properties.setdefault("date", values.get("content", "")[:10])
        elif name in {"author", "dc.creator", "dcterms.creator"}:
            self.properties.setdefault("author", values.get("content", ""))

    def _is_shown(self) -> bool:
        hidden = _SKIPPED | (_FURNITURE if self._scope not in self._open else frozenset())
        inside = not self._scope or self._scope in self._open
        return inside and hidden.isdisjoint(self._open)

    def _end_implied(self, tag: str) -> None:
        """Close what a new element ends though its end was not written."""
        within = {
            "li": ({"ul", "ol"}, ("li",)),
            "p": ({"div", "td", "th", "li", "blockquote"}, ("p",)),
            "td": ({"table"}, ("td", "th")),
            "th": ({"table"}, ("td", "th")),
            "tr": ({"table"}, ("td", "th", "tr")),
        }
        outer, ended = within.get(tag, (set(), ()))
        for each in ended:
            if each in self._since(outer):
                self._close(each)

    def _begin_list_part(self, tag: str, values: dict[str, str]) -> None:
        """Count the items of numbered lists, whose numbers browsers show."""
        if tag in {"ol", "ul"}:
            start = values.get("start", "1")
            self._lists.append(
                int(start) if tag == "ol" and start.isdecimal() else int(tag == "ol")
            )
        elif tag == "li":
            count = self._lists[-1] if self._lists else 0
            self._number = f"{count}. " if count else ""
            if count:
                self._lists[-1] += 1

    def _since(self, tags: set[str]) -> list[str]:
        """List the elements that are open within the last of some kinds."""
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at] in tags:
                return self._open[at + 1 :]
        return self._open

    def _close(self, tag: str) -> None:
        while self._open.pop() != tag:
            pass

    def _begin_table_part(self, tag: str) -> None:
        if tag == "table":
            self._tables.append([])
        elif self._tables and tag == "tr":
            self._tables[-1].append([])
        elif self._tables and tag in {"td", "th"}:
            if not self._tables[-1]:
                self._tables[-1].append([])
            self._tables[-1][-1].append("")

    def _end_table(self) -> None:
        """Make a block of a table; one within a cell is words of that cell."""
        rows = [row for row in self._tables.pop() if any(row)]
        if self._tables and self._tables[-1] and self._tables[-1][-1]:
            cell = " ".join(word for row in rows for word in row)
            self._tables[-1][-1][-1] += f" {cell}"
        elif rows:
            width = max(len(row) for row in rows)
            filled = tuple((*row, *[""] * (width - len(row))) for row in rows)
            lone = width == 1
            self.blocks += (
                [Block(Kind.PARAGRAPH, row) for row in filled]
                if lone
                else [Block(Kind.TABLE, (), filled)]
            )

    def _flush(self) -> None:
        """End the block whose words were collected; two line breaks end one as well."""
        text = unicodedata.normalize("NFC", "".join(self._words)).replace("\0", "\ufffd")
        self._words = []
        for part in [text] if "pre" in self._open else re.split(r"\n\s*\n", text):
            lines = tuple(" ".join(line.split()) for line in part.split("\n") if line.strip())
            if lines:
                self._add(lines)

    def _add(self, lines: tuple[str, ...]) -> None:
        """Add the lines of a block to what they belong to."""
        if self._tables and self._tables[-1] and self._tables[-1][-1]:
            cell = self._tables[-1][-1][-1]
            self._tables[-1][-1][-1] = " ".join([cell, *lines]).strip()
            return
        heading = next((found for tag in self._open if (found := _HEADING.fullmatch(tag))), None)
        if heading:
            self.blocks.append(Block(Kind.HEADING, (" ".join(lines),), level=int(heading[1])))
        elif "li" in self._open and self._number:
            self.blocks.append(Block(Kind.PARAGRAPH, (f"{self._number}{lines[0]}", *lines[1:])))
            self._number = ""
        elif "li" in self._open:
            depth = sum(tag in {"ul", "ol"} for tag in self._open) - 1
            self.blocks.append(Block(Kind.ITEM, lines, level=max(depth, 0)))
        else:
            quoted = Kind.QUOTATION if "blockquote" in self._open else Kind.PARAGRAPH
            self.blocks.append(Block(quoted, lines))
