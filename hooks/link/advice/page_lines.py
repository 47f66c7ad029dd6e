"""Page lines: the line of a file on which a passage of its page stands."""

from dataclasses import dataclass

from hooks.link.linker import LinkedPage
from hooks.link.page.offsets import TextAt


@dataclass(slots=True)
class PageLines:
    """The lines of one page, looked for only once somebody asks."""

    linked: LinkedPage
    _anchors: dict[str, int] | None = None

    def at(self, offset: TextAt) -> int:
        """Give the line of the file on which the block at an offset of the text begins."""
        block = self.linked.page.block_at(offset)
        facts = self.linked.facts
        if self.is_data(offset):
            return facts.data_lines[block.number - len(self.linked.page.blocks) - 1]
        if facts.source:
            if self._anchors is None:
                self._anchors = {each.anchor: each.line for each in facts.source.blocks}
            return self._anchors.get(block.anchor, 1)
        return self.linked.block_lines.get(block.number, facts.body_line)

    def is_data(self, offset: TextAt) -> bool:
        """Say whether an offset of the text stands in words of the page's data."""
        page, lines = self.linked.page, self.linked.facts.data_lines
        return page.block_at(offset).number > len(page.blocks) - len(lines)
