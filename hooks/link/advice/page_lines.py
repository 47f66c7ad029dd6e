"""Page lines: the line of a file on which a passage of its page stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.link.page.block_lines import block_lines

if TYPE_CHECKING:
    from hooks.link.linker import LinkedPage


@dataclass(slots=True)
class PageLines:
    """The lines of one page, looked for only once somebody asks."""

    linked: LinkedPage
    _known: dict[int, int] | None = None

    def at(self, offset: int) -> int:
        """Give the line of the file on which the block at an offset of the text begins."""
        block = self.linked.page.block_at(offset)
        facts = self.linked.facts
        if facts.source:
            blocks = facts.source.blocks
            return next((each.line for each in blocks if each.anchor == block.anchor), 1)
        if self._known is None:
            self._known = block_lines(self.linked.page, facts.body, facts.body_line)
        return self._known.get(block.number, facts.body_line)
