"""One pass over the HTML of a page, into its text (`page_text`).

The HTML is what MkDocs rendered, raw HTML of editors included, so it may be untidy: elements
left open, end tags too many. Whatever cannot be understood stays as it is and is never linked.
"""

from __future__ import annotations

import re
from html import escape, unescape
from typing import TYPE_CHECKING, NamedTuple

from hooks.link.elements import (
    CONTAINERS,
    ENDED_BY,
    ENTITY,
    HEADINGS,
    LEAVES,
    MASKED,
    PARTS,
    PLAIN,
    RAW_TEXT,
    TAG,
    UNLINKED,
    VOID,
    attributes,
)
from hooks.link.page_text import BLOCK_END, LINE_END, MASK, Anchor, Block, Insert, PageText

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENTITY = re.compile(ENTITY)


def read_page(html: str, inserts: Mapping[str, Insert] | None = None) -> PageText:
    """Read a page; `inserts` says what stands for each token (a character of private use)."""
    reader = _Reader(html, inserts or {})
    reader.read()
    return reader.result()


class _Place(NamedTuple):
    """Where in the tree the reader is."""

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
        self.special = (
            re.compile("|".join([ENTITY, *map(re.escape, inserts)])) if inserts else _ENTITY
        )
        self.place = _Place()
        self.block = -1
        """Index of the block that text here belongs to; -1: none yet."""
        self.above: list[tuple[str, _Place, int]] = []
        """The open elements, each with the place and the block around it."""
        self.run_block = -1
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
            start = tag.start()
            if start > at:
                self._text(at, start)
            at = tag.end()
            slash, name, rest, other = tag.groups()
            if other:
                self._keep(start, at)
                continue
            name = name.lower()
            if slash:
                self._close(name)
                continue
            if self.inserts:
                self._keep(start, at)
            self._open(name, rest)
            if name in RAW_TEXT:
                at = self._pass_over(name, at)
        if at < len(html):
            self._text(at, len(html))
        while self.above:
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
        if name in PLAIN and not rest:
            self.above.append((name, self.place, self.block))
        elif name in VOID:
            if name == "br":
                self._add(LINE_END, LINE_END)
            elif name == "hr":
                self._part()
        else:
            if name in PARTS:
                self._end_implied(name)
                self._part()
            self.above.append((name, self.place, self.block))
            self._enter(name, attributes(rest) if rest else {})

    def _enter(self, name: str, found: dict[str, str]) -> None:
        """Take in what an element means for the text in it."""
        place = self.place
        if name == "tr":
            self.rows += 1
            place = place._replace(row=self.rows)
        elif name == "blockquote":
            self.quotations += 1
            place = place._replace(quotation=self.quotations)
        elif name == "a" and "href" in found:
            place = place._replace(link=(self.size, found["href"]))
        if name in UNLINKED:
            place = place._replace(unlinked=True)
        elif name in MASKED:
            place = place._replace(masked=True)
        if found:
            place = _with_attributes(place, found)
        self.place = place
        if name in LEAVES:
            if name in HEADINGS:
                self.section += 1
                self.heading = found.get("id", "")
            self._begin_block(name)
        elif name in CONTAINERS:
            self.block = -1

    def _begin_block(self, name: str) -> None:
        place = self.place
        self.block = len(self.blocks)
        self.blocks.append(
            Block(
                self.block + 1,
                name,
                place.paragraph or self.heading,
                self.section,
                place.row,
                place.quotation,
                place.classes,
            )
        )

    def _end_implied(self, name: str) -> None:
        """Leave what a start tag ends without an end tag."""
        if self.above and self.above[-1][0] == "p":
            self._leave()
        if name not in ENDED_BY:
            return
        ended, fence = ENDED_BY[name]
        for depth in range(len(self.above) - 1, -1, -1):
            tag = self.above[depth][0]
            if tag in fence:
                return
            if tag in ended:
                while len(self.above) > depth:
                    self._leave()
                return

    def _close(self, name: str) -> None:
        """Leave an element, and those left open in it; pass over an end tag too many."""
        for depth in range(len(self.above) - 1, -1, -1):
            if self.above[depth][0] == name:
                while len(self.above) > depth:
                    self._leave()
                return

    def _leave(self) -> None:
        """Go back to where the element stands; loose text goes on in its block."""
        name, place, block = self.above.pop()
        if self.place.link and not place.link:
            self._end_link(*self.place.link)
        self.place = place
        if name in PARTS:
            self._part()
            self.block = block
        elif block >= 0:
            self.block = block

    def _end_link(self, start: int, href: str) -> None:
        number = self.run_blocks[-1] + 1 if self.run_blocks else 0
        self.anchors.append(Anchor(start, self.size, href, self.section, number))

    def _part(self) -> None:
        """Put a mark between two blocks."""
        self.run_block = -1
        if self.texts and self.texts[-1] != BLOCK_END:
            self.texts.append(BLOCK_END)
            self.words.append(BLOCK_END)
            self.size += 1

    def _text(self, start: int, end: int) -> None:
        """Take in a stretch of text, its entities and tokens one by one."""
        text = self.html[start:end]
        if self.place.hidden:
            self._keep(start, end)
            return
        if self.block < 0:
            if text.isspace():
                return
            inline = (tag for tag, _, _ in reversed(self.above) if tag in PARTS)
            self._begin_block(next(inline, ""))
        if self.inserts or "&" in text:
            at = start
            for match in self.special.finditer(self.html, start, end):
                if match.start() > at:
                    self._piece(self.html[at : match.start()], at, 0)
                at = match.end()
                self._special(match[0], match.start())
            if at < end:
                self._piece(self.html[at:end], at, 0)
        else:
            self._piece(text, start, 0)

    def _special(self, raw: str, at: int) -> None:
        """Take in an entity or a token."""
        insert = self.inserts.get(raw)
        if insert is None:
            text = unescape(raw)
            self._piece(text, at, 0 if text == raw else len(raw))
        elif self.place.masked:
            self._keep(at, at + 1)
            self._piece(insert.raw, at, 1)
        else:
            self.tokens.append((self.size, raw))
            plain = self.place.unlinked
            self.edits.append(
                (at, at + 1, escape(insert.text, quote=False) if plain else insert.html)
            )
            self._piece(insert.text, at, 1, masked=True)

    def _piece(self, text: str, at: int, length: int, *, masked: bool = False) -> None:
        """Note where a piece of text stands in the HTML."""
        place = self.place
        self.piece_starts.append(self.size)
        self.piece_html.append((at, length, not (place.masked or place.unlinked)))
        self._add(text, MASK * len(text) if masked or place.masked else text)

    def _add(self, text: str, words: str) -> None:
        """Append to the text, and to the run of the block."""
        if self.block < 0 or not text:
            return
        if self.run_block != self.block:
            self.run_block = self.block
            self.run_starts.append(self.size)
            self.run_blocks.append(self.block)
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
        found = re.compile(rf"</{name}\b", re.IGNORECASE).search(self.html, at)
        end = found.start() if found else len(self.html)
        self._keep(at, end)
        return end


def _with_attributes(place: _Place, found: dict[str, str]) -> _Place:
    """Take in the classes and the id of an element."""
    if "class" in found:
        own = frozenset(found["class"].split())
        place = place._replace(
            classes=place.classes | own,
            masked=place.masked or "arithmatex" in own,
            unlinked=place.unlinked or "no-link" in own,
            hidden=place.hidden or "added" in own,
        )
    if found.get("id", "").startswith("para_"):
        place = place._replace(paragraph=found["id"])
    return place
