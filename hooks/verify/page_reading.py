"""A rendered page as its checks read it: its units, their lines, and what its citations cite."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from hooks.link.linker import LinkedPage
from hooks.model.citations import Citation, CitedSource
from hooks.model.entities import EntityFrontMatter
from hooks.model.pages import BriefingFrontMatter, Page
from hooks.problems import Problem
from hooks.verify.quotations.units import (
    CitationToken,
    Reading,
    Unit,
    find_tokens,
    find_units,
    read,
    summary_unit,
)
from hooks.verify.texts.findings import Finding

_NEXT_BLOCK = re.compile(r"\s*(?:$|[-*+|#>]\s|[0-9]+[.)]\s|\|)")
"""A line with which another paragraph, item or row begins."""


@dataclass(frozen=True, slots=True)
class PageToCheck:
    """A page that editors wrote, rendered and linked."""

    page: Page
    linked: LinkedPage
    cites: Mapping[str, tuple[str, Citation | None]]
    """For the character of each citation's token, what readers see in its place and what it cites;
    None where it could not be understood, which is reported elsewhere."""


@dataclass(frozen=True)
class PageReading:
    """A page that editors wrote, cut into units."""

    page: Page
    cites: Mapping[str, Citation]
    """By the character of the token; without those that could not be understood."""
    reading: Reading
    units: tuple[Unit, ...]
    summary: Unit | None
    """The unit that its summary became."""
    lines: Mapping[int, int]
    """The line of the file on which each block begins, by its number."""

    @property
    def makes_statements(self) -> bool:
        """Say whether everything that it says must rest on something."""
        return isinstance(self.page.meta, BriefingFrontMatter | EntityFrontMatter)

    @property
    def is_profile(self) -> bool:
        """Say whether it is the page of a person or an organisation."""
        return isinstance(self.page.meta, EntityFrontMatter)

    def line(self, unit: Unit) -> int:
        """Give the line of the file on which a unit begins."""
        if unit is self.summary:
            return self.page.lines.at("summary")
        return self.lines.get(unit.block.number, self.page.body_line)

    def written(self, unit: Unit) -> Iterator[str]:
        """Give the lines of the file on which a unit stands."""
        numbers = lines_of_block(self.line(unit), self._file)
        return (self._file[each - 1] for each in numbers if each <= len(self._file))

    @cached_property
    def _file(self) -> list[str]:
        return self.page.file_lines

    def cited(self, token: CitationToken | None) -> tuple[CitedSource, ...]:
        """Give what a citation cites; nothing where it could not be understood."""
        found = (self.cites.get(char) for char in token.chars) if token else ()
        return tuple(part for citation in found if citation for part in citation.cited)

    def citations(self) -> Iterator[tuple[int, str, Citation]]:
        """Yield each citation of the page, headings included: offset, character, what it says."""
        for at, char in self.reading.linked.page.tokens:
            if char in self.cites:
                yield at, char, self.cites[char]

    def problem(self, unit: Unit, finding: Finding) -> Problem:
        """Make a problem of what was found in a unit."""
        return finding.at(self.page.path, self.line(unit))


def read_page(each: PageToCheck) -> PageReading:
    """Cut a page into its units."""
    page, linked = each.page, each.linked
    tokens = find_tokens(linked.page, {char: text for char, (text, _) in each.cites.items()})
    units = tuple(find_units(linked.page, tokens))
    cites = {char: citation for char, (_, citation) in each.cites.items() if citation}
    reading, summary = read(linked, tokens), summary_unit(units, page)
    return PageReading(page, cites, reading, units, summary, linked.block_lines)


def lines_of_block(line: int, lines: Sequence[str]) -> Iterator[int]:
    """Yield the numbers of the lines of the paragraph, item or row that begins on a line of a file.

    >>> list(lines_of_block(1, ["A lamp", "burns.", "- An item"]))
    [1, 2]
    """
    yield line
    for number in range(line, len(lines)):
        if _NEXT_BLOCK.match(lines[number]):
            return
        yield number + 1
