"""One pass over the HTML of a page, into its text (`page_text`).

The HTML is what MkDocs rendered, raw HTML of editors included, so it may be untidy: elements
left open, end tags too many. Whatever cannot be understood stays as it is and is never linked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import escape, unescape
from typing import TYPE_CHECKING

from hooks.link.page_text import BLOCK_END, LINE_END, MASK, Anchor, Block, Insert, PageText

if TYPE_CHECKING:
    from collections.abc import Mapping

TAG = re.compile(
    r"""<(?:
        (?P<other>!--.*?(?:-->|\Z)|!\[CDATA\[.*?\]\]>|[!?][^>]*>|/[^a-zA-Z>][^>]*>)
        |(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)(?P<rest>(?:[^"'>]|"[^"]*"|'[^']*')*+)>
        |(?P<broken>/?[a-zA-Z].*\Z)
    )""",
    re.VERBOSE | re.DOTALL,
)
"""A tag, a comment, or what else begins with `<` and is no text; a broken tag runs to the end."""
ENTITY = r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"

_ATTRIBUTE = re.compile(
    r"""(?:^|[\s"'])(id|class|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LEAVES = _HEADINGS | frozenset("p li td th dt dd caption figcaption summary address".split())
_CONTAINERS = frozenset(
    "article aside blockquote body center details dialog dir div dl fieldset figure footer form "
    "header hgroup hr html legend main menu nav ol optgroup option search section select table "
    "tbody tfoot thead tr ul pre".split()
)
_PARTS = _LEAVES | _CONTAINERS
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_RAW_TEXT = frozenset({"script", "style"})
_MASKED = frozenset("code iframe kbd math noscript pre samp svg template textarea".split())
_UNLINKED = _HEADINGS | frozenset({"a", "abbr", "button", "label", "summary"})
_ENDED_BY: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu"})),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
}
"""Start tags that end an open element of the first kind, unless one of the second is nearer."""


def read_page(html: str, inserts: Mapping[str, Insert] | None = None) -> PageText:
    """Read a page; `inserts` says what stands for each token (a character of private use)."""
    reader = _Reader(html, inserts or {})
    reader.read()
    return reader.result()


@dataclass(slots=True)
class _Place:
    """Where in the tree the reader is."""

    tag: str = ""
    block: int = -1
    """Index of the block that text here belongs to; -1: none yet."""
    classes: frozenset[str] = frozenset()
    masked: bool = False
    unlinked: bool = False
    hidden: bool = False
    row: int = 0
    quotation: int = 0
    paragraph: str = ""
    """The id of the source's paragraph."""
    link: tuple[int, str] | None = None
    """Where in the text the open link began, and where it leads."""


class _Reader:
    """What has been read so far."""

    def __init__(self, html: str, inserts: Mapping[str, Insert]) -> None:
        self.html = html
        self.inserts = inserts
        self.special = re.compile("|".join([ENTITY, *map(re.escape, inserts)]))
        self.places = [_Place()]
        self.size = 0
        self.texts: list[str] = []
        self.words: list[str] = []
        self.blocks: list[Block] = []
        self.anchors: list[Anchor] = []
        self.tokens: list[tuple[int, str]] = []
        self.edits: list[tuple[int, int, str]] = []
        self.run_starts: list[int] = []
        self.run_blocks: list[int] = []
        self.piece_starts: list[int] = []
        self.piece_html: list[tuple[int, int, bool]] = []
        self.section = self.rows = self.quotations = 0
        self.heading = ""

    def read(self) -> None:
        """Go through tags and text in turn."""
        html, at, search = self.html, 0, TAG.search
        while tag := search(html, at):
            start, end = tag.span()
            if start > at:
                self._text(at, start)
            at = end
            name = tag["name"]
            if not name:
                self._keep(start, end)
            elif tag["close"]:
                self._close(name.lower())
            else:
                self._keep(start, end)
                self._open(name.lower(), tag["rest"])
                if name.lower() in _RAW_TEXT:
                    at = self._pass_over(name, end)
        if at < len(html):
            self._text(at, len(html))
        while len(self.places) > 1:
            self._leave()

    def result(self) -> PageText:
        """Freeze what was read."""
        return PageText(
            self.html,
            "".join(self.texts),
            "".join(self.words),
            tuple(self.blocks),
            tuple(self.anchors),
            tuple(self.tokens),
            tuple(self.edits),
            tuple(self.run_starts),
            tuple(self.run_blocks),
            tuple(self.piece_starts),
            tuple(self.piece_html),
        )

    def _open(self, name: str, rest: str) -> None:
        """Enter an element, or note one that holds nothing."""
        if name == "br":
            self._add(LINE_END, LINE_END)
            return
        if name in _VOID:
            if name == "hr":
                self._part()
            return
        if name in _PARTS:
            self._end_implied(name)
            self._part()
        above = self.places[-1]
        if not rest and name not in _PARTS and name not in _MASKED and name not in _UNLINKED:
            self.places.append(replace(above, tag=name, link=None))
            return
        self._enter(name, _attributes(rest) if rest else {}, above)

    def _enter(self, name: str, attributes: dict[str, str], above: _Place) -> None:
        """Enter an element that matters to linking."""
        own = frozenset(attributes.get("class", "").split())
        place = replace(
            above,
            tag=name,
            link=None,
            classes=above.classes | own if own else above.classes,
            masked=above.masked or name in _MASKED or "arithmatex" in own,
            unlinked=above.unlinked or name in _UNLINKED or "no-link" in own,
            hidden=above.hidden or name in _RAW_TEXT or "added" in own,
        )
        if attributes.get("id", "").startswith("para_"):
            place.paragraph = attributes["id"]
        if name == "tr":
            self.rows += 1
            place.row = self.rows
        elif name == "blockquote":
            self.quotations += 1
            place.quotation = self.quotations
        elif name == "a" and "href" in attributes:
            place.link = (self.size, unescape(attributes["href"]))
        elif name in _HEADINGS:
            self.section += 1
            self.heading = attributes.get("id", "")
        if name in _LEAVES:
            place.block = self._block(name, place)
        elif name in _CONTAINERS:
            place.block = -1
        self.places.append(place)

    def _block(self, name: str, place: _Place) -> int:
        anchor = place.paragraph or self.heading
        number = len(self.blocks) + 1
        self.blocks.append(
            Block(number, name, anchor, self.section, place.row, place.quotation, place.classes)
        )
        return number - 1

    def _end_implied(self, name: str) -> None:
        """Leave what a start tag ends without an end tag."""
        if self.places[-1].tag == "p":
            self._leave()
        if name in _ENDED_BY:
            ended, fence = _ENDED_BY[name]
            for depth in range(len(self.places) - 1, 0, -1):
                tag = self.places[depth].tag
                if tag in fence:
                    return
                if tag in ended:
                    while len(self.places) > depth:
                        self._leave()
                    return

    def _close(self, name: str) -> None:
        """Leave an element, and those left open in it; pass over an end tag too many."""
        for depth in range(len(self.places) - 1, 0, -1):
            if self.places[depth].tag == name:
                while len(self.places) > depth:
                    self._leave()
                return

    def _leave(self) -> None:
        place = self.places.pop()
        if place.tag in _PARTS:
            self._part()
        elif place.link:
            start, href = place.link
            block = self.blocks[self.run_blocks[-1]].number if self.run_blocks else 0
            self.anchors.append(Anchor(start, self.size, href, self.section, block))

    def _part(self) -> None:
        """Put a mark between two blocks."""
        if self.texts and self.texts[-1] != BLOCK_END:
            self.texts.append(BLOCK_END)
            self.words.append(BLOCK_END)
            self.size += 1

    def _text(self, start: int, end: int) -> None:
        """Take in a stretch of text, its entities and tokens one by one."""
        place = self.places[-1]
        text = self.html[start:end]
        if place.hidden:
            self._keep(start, end)
            return
        if place.block < 0:
            if text.isspace():
                return
            self._begin_loose_block()
        at = start
        if self.inserts or "&" in text:
            for match in self.special.finditer(self.html, start, end):
                if match.start() > at:
                    self._piece(self.html[at : match.start()], at, 0)
                at = match.end()
                self._special(match[0], match.start())
        if at < end:
            self._piece(self.html[at:end], at, 0)

    def _begin_loose_block(self) -> None:
        """Make a block for text that stands in a container without `p`, `li` or the like."""
        depth = len(self.places) - 1
        while depth and self.places[depth].tag not in _PARTS:
            depth -= 1
        block = self._block(self.places[depth].tag, self.places[depth])
        for place in self.places[depth:]:
            place.block = block

    def _special(self, raw: str, at: int) -> None:
        """Take in an entity or a token."""
        insert = self.inserts.get(raw)
        if insert is None:
            text = unescape(raw)
            self._piece(text, at, 0 if text == raw else len(raw))
        elif self.places[-1].masked:
            self._keep(at, at + 1)
            self._piece(insert.raw, at, 1)
        else:
            self.tokens.append((self.size, raw))
            shown = escape(insert.text, quote=False) if self.places[-1].unlinked else insert.html
            self.edits.append((at, at + 1, shown))
            self._piece(insert.text, at, 1, masked=True)

    def _piece(self, text: str, at: int, length: int, *, masked: bool = False) -> None:
        """Note where a piece of text stands in the HTML."""
        place = self.places[-1]
        self.piece_starts.append(self.size)
        self.piece_html.append((at, length, not (place.masked or place.unlinked)))
        self._add(text, MASK * len(text) if masked or place.masked else text)

    def _add(self, text: str, words: str) -> None:
        """Append to the text, and to the run of the block."""
        block = self.places[-1].block
        if block < 0:
            return
        if self.texts[-1:] in ([], [BLOCK_END]) or self.run_blocks[-1] != block:
            self.run_starts.append(self.size)
            self.run_blocks.append(block)
        self.texts.append(text)
        self.words.append(words)
        self.size += len(text)

    def _keep(self, start: int, end: int) -> None:
        """Put tokens in tags, comments, code and scripts back as they were written."""
        if self.inserts:
            for match in self.special.finditer(self.html, start, end):
                if insert := self.inserts.get(match[0]):
                    self.edits.append((*match.span(), escape(insert.raw)))

    def _pass_over(self, name: str, at: int) -> int:
        """Pass over what a script or style element holds."""
        end = re.compile(rf"</{name}\b|\Z", re.IGNORECASE).search(self.html, at)
        assert end is not None  # noqa: S101 - \Z always matches
        self._keep(at, end.start())
        return end.start()


def _attributes(rest: str) -> dict[str, str]:
    """Read the attributes that matter; the first of a name counts, as in browsers."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(rest):
        value = match[2] if match[2] is not None else match[3] if match[3] is not None else match[4]
        found.setdefault(match[1].lower(), value)
    return found
