"""The text of a page as it grows: blocks, runs and pieces (`page_text`)."""

from hooks.link.page.offsets import TextAt
from hooks.link.page.page_text import BLOCK_END, MASK, Anchor, PageBlock, PageText


class PageBuilder:
    """Takes in text piece by piece and remembers where each piece stands in the HTML."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.size = 0
        """How long the text is so far."""
        self.blocks: list[PageBlock] = []
        self.tokens: list[tuple[TextAt, str]] = []
        self.edits: list[tuple[int, int, str]] = []
        self._texts: list[str] = []
        self._words: list[str] = []
        self._anchors: list[Anchor] = []
        self._run_block = -1
        self._run_starts: list[int] = []
        self._run_blocks: list[int] = []
        self._piece_starts: list[int] = []
        self._piece_html: list[tuple[int, int, bool]] = []

    def part(self) -> None:
        """Put a mark between two blocks."""
        self._run_block = -1
        if self._texts and self._texts[-1] != BLOCK_END:
            self._texts.append(BLOCK_END)
            self._words.append(BLOCK_END)
            self.size += 1

    def add(self, block: int, text: str, words: str) -> None:
        """Append to the text, in the block of an index; text in no block (-1) is left out."""
        if block < 0 or not text:
            return
        if self._run_block != block:
            self._run_block = block
            self._run_starts.append(self.size)
            self._run_blocks.append(block)
        self._texts.append(text)
        self._words.append(words)
        self.size += len(text)

    def add_piece(
        self, block: int, text: str, html: tuple[int, int, bool], *, masked: bool
    ) -> None:
        """Append a piece, and note where it stands in the HTML (`PageText.piece_html`)."""
        self._piece_starts.append(self.size)
        self._piece_html.append(html)
        self.add(block, text, MASK * len(text) if masked else text)

    def add_anchor(self, start: int, href: str, section: int) -> None:
        """Note a link of the author that ends where the text ends now."""
        number = self._run_blocks[-1] + 1 if self._run_blocks else 0
        self._anchors.append(Anchor(TextAt(start), TextAt(self.size), href, section, number))

    def page(self, html: str) -> PageText:
        """Freeze what was taken in."""
        return PageText(
            html,
            "".join(self._texts),
            "".join(self._words),
            tuple(self.blocks),
            tuple(self._anchors),
            tuple(self.tokens),
            tuple(self.edits),
            tuple(self._run_starts),
            tuple(self._run_blocks),
            tuple(self._piece_starts),
            tuple(self._piece_html),
        )
