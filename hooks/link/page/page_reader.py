"""One pass over the HTML of a page, into its text (`page_text`).

The HTML is what MkDocs rendered, raw HTML of editors included, so it may be untidy: elements
left open, end tags too many. Whatever cannot be understood stays as it is and is never linked.
"""

import re
from collections.abc import Container, Mapping
from html import escape, unescape

from hooks.link.page.elements import (
    CONTAINERS,
    ENDED_BY,
    ENTITY,
    HEADINGS,
    LEAVES,
    PARTS,
    PLAIN,
    RAW_TEXT,
    TAG,
    VOID,
    attributes,
)
from hooks.link.page.offsets import TextAt
from hooks.link.page.page_builder import PageBuilder
from hooks.link.page.page_text import LINE_END, Insert, PageBlock, PageText
from hooks.link.page.surroundings import Surroundings

_ENTITY = re.compile(ENTITY)
_SPECIAL = re.compile(f"{ENTITY}|[\U000f0000-\U0010fffd]")
"""With the characters of private use that may be tokens."""


def read_page(html: str, inserts: Mapping[str, Insert] | None = None) -> PageText:
    """Read a page; `inserts` says what stands for each token (a character of private use)."""
    reader = _Reader(html, inserts or {})
    reader.read()
    return reader.built.page(html)


class _Reader:
    """What has been read so far."""

    def __init__(self, html: str, inserts: Mapping[str, Insert]) -> None:
        self.html = html
        self.inserts = inserts
        self.special = _SPECIAL if inserts else _ENTITY
        self.around = Surroundings()
        self.block = -1
        """Index of the block that text here belongs to; -1: none yet."""
        self.above: list[tuple[str, Surroundings, int]] = []
        """The open elements, each with what was around it and the block."""
        self.built = PageBuilder()
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
                self._leave_nearest((name,))
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

    def _open(self, name: str, rest: str) -> None:
        """Enter an element, or note one that holds nothing."""
        if name in PLAIN and not rest:
            self.above.append((name, self.around, self.block))
        elif name in VOID:
            if name == "br":
                self.built.add(self.block, LINE_END, LINE_END)
            elif name == "hr":
                self.built.part()
        else:
            if name in PARTS:
                self._end_implied(name)
                self.built.part()
            self.above.append((name, self.around, self.block))
            self._enter(name, attributes(rest) if rest else {})

    def _enter(self, name: str, found: dict[str, str]) -> None:
        """Take in what an element means for the text in it."""
        if name == "tr":
            self.rows += 1
        elif name == "blockquote":
            self.quotations += 1
        self.around = self.around.within(name, found, self.rows, self.quotations, self.built.size)
        if name in LEAVES:
            if name in HEADINGS:
                self.section += 1
                self.heading = found.get("id", "")
            self._begin_block(name)
        elif name in CONTAINERS:
            self.block = -1

    def _begin_block(self, name: str) -> None:
        around = self.around
        self.block = len(self.built.blocks)
        self.built.blocks.append(
            PageBlock(
                self.block + 1,
                name,
                around.paragraph or self.heading,
                self.section,
                around.row,
                around.quotation,
                around.classes,
            )
        )

    def _end_implied(self, name: str) -> None:
        """Leave what a start tag ends without an end tag."""
        if self.above and self.above[-1][0] == "p":
            self._leave()
        if name in ENDED_BY:
            self._leave_nearest(*ENDED_BY[name])

    def _leave_nearest(self, names: Container[str], fence: Container[str] = ()) -> None:
        """Leave the nearest open element of some names, and those in it; not beyond a fence."""
        for depth in range(len(self.above) - 1, -1, -1):
            if self.above[depth][0] in fence:
                return
            if self.above[depth][0] in names:
                while len(self.above) > depth:
                    self._leave()
                return

    def _leave(self) -> None:
        """Go back to where the element stands; loose text goes on in its block."""
        name, around, block = self.above.pop()
        if self.around.link and not around.link:
            self.built.add_anchor(*self.around.link, self.section)
        self.around = around
        if name in PARTS:
            self.built.part()
            self.block = block
        elif block >= 0:
            self.block = block

    def _text(self, start: int, end: int) -> None:
        """Take in a stretch of text, its entities and tokens one by one."""
        text = self.html[start:end]
        if self.around.hidden:
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
        elif self.around.masked:
            self._keep(at, at + 1)
            self._piece(insert.raw, at, 1)
        else:
            self.built.tokens.append((TextAt(self.built.size), raw))
            plain = escape(insert.text, quote=False)
            self.built.edits.append((at, at + 1, plain if self.around.unlinked else insert.html))
            self._piece(insert.text, at, 1, masked=True)

    def _piece(self, text: str, at: int, length: int, *, masked: bool = False) -> None:
        """Append a piece of text that begins at an offset of the HTML."""
        around = self.around
        html = (at, length, not (around.masked or around.unlinked))
        masked = masked or around.masked or (text.isdigit() and self._is_raised())
        self.built.add_piece(self.block, text, html, masked=masked)

    def _is_raised(self) -> bool:
        """Say whether a piece stands where the digits of notes do, glued to a name."""
        return any(name == "sup" for name, _, _ in self.above)

    def _keep(self, start: int, end: int) -> None:
        """Put tokens in tags, comments, code and scripts back as they were written."""
        if self.inserts:
            for match in self.special.finditer(self.html, start, end):
                if insert := self.inserts.get(match[0]):
                    self.built.edits.append((*match.span(), escape(insert.raw)))

    def _pass_over(self, name: str, at: int) -> int:
        """Pass over what a script or style element holds."""
        found = re.compile(rf"</{name}\b", re.IGNORECASE).search(self.html, at)
        end = found.start() if found else len(self.html)
        self._keep(at, end)
        return end
