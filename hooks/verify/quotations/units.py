"""Units of a rendered page: what citations belong to, and what a statement is.

A paragraph, an item, a row of a table, a block quotation (`DESIGN.md`, section 6). They are read
from the page as it was rendered, so nobody parses Markdown by hand.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from operator import attrgetter, itemgetter
from typing import TypeVar

from hooks.link.advice.lone_names import lone_names
from hooks.link.advice.name_likeness import placed_name_likes, without_names
from hooks.link.advice.name_shapes import NameLike
from hooks.link.linker import LinkedPage
from hooks.link.page.name_folding import fold_name
from hooks.link.page.page_text import BLOCK_END, MASK, PageBlock, PageText
from hooks.link.resolution import Named
from hooks.model.mentions import Rule
from hooks.model.pages import Page
from hooks.verify.quotations.markup_inside import q_spans

_Item = TypeVar("_Item")
_START = attrgetter("start")
_NO_STATEMENT = frozenset({"dt", "caption", "summary", ""})
_NOTES = ("#fn:", "#fnref")
"""Where the numbers of footnotes lead, and the arrows back."""
_TITLES = frozenset({"admonition-title", "toctitle"})


@dataclass(frozen=True, slots=True)
class CitationToken:
    """A citation where it stands in the text of the page, or several side by side."""

    start: int
    end: int
    chars: str
    """The characters of private use that stood for it."""


@dataclass(frozen=True)
class Reading:
    """A linked page, and its text as it is checked."""

    linked: LinkedPage
    text: str
    """That of the page, at the same offsets: citations and numbers of notes blank, code masked."""

    def named(self, start: int, end: int) -> Iterator[Named]:
        """Yield the names of known persons, bodies and posts between two offsets."""
        weighed = _between(self.linked.names, start, end, _START)
        return (each for each in weighed if each.target)

    def unclear(self, start: int, end: int) -> Iterator[Named]:
        """Yield names of several words that were refused or may mean several, `nolink` aside."""
        silenced, page = self.linked.facts.unlinked, self.linked.page
        for each in _between(self.linked.names, start, end, _START):
            words = fold_name(page.text[each.start : each.end])
            if not each.target and " " in words and words not in silenced:
                yield each

    def unknown(self, start: int, end: int) -> Sequence[tuple[int, NameLike]]:
        """Give what looks like a name that no page bears, between two offsets."""
        return _between(self._unknown, start, end, itemgetter(0))

    def words(self, start: int, end: int) -> str:
        """Give the words of a quotation: the text between two offsets, code as it stands."""
        own, shown = self.text[start:end], self.linked.page.text[start:end]
        if MASK not in own:
            return own
        return "".join(b if a == MASK else a for a, b in zip(own, shown, strict=True))

    @cached_property
    def q_spans(self) -> list[tuple[int, int]]:
        """Give where `<q>` elements stand."""
        return q_spans(self.linked.page)

    @cached_property
    def _unknown(self) -> list[tuple[int, NameLike]]:
        silenced = self.linked.facts.unlinked
        found = list(placed_name_likes(self.linked, places=True))
        inside = {at for start, name in found for at in range(start, start + len(name.words))}
        for at, name in lone_names(self.linked.page, without_names(self.linked)):
            if at not in inside and fold_name(name.words) not in silenced:
                found.append((at, name))
        return sorted(found, key=itemgetter(0))

    def texts_of(self, unit: "Unit") -> list[str]:
        """Give the text of a unit, range by range."""
        return [self.text[start:end] for start, end in unit.ranges]


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of a page to which citations belong."""

    ranges: tuple[tuple[int, int], ...]
    """Where its text stands in the text of the page; one for each cell, mostly one in all."""
    block: PageBlock
    """Its first block."""
    classes: frozenset[str]
    """Its classes, those of the elements around it and of the headings that it stands under."""
    citations: tuple[CitationToken, ...]
    """In order."""
    is_quotation: bool
    """Whether it is a block quotation."""
    is_table_head: bool
    """Whether it is a row of headings."""

    @property
    def start(self) -> int:
        """Give where it begins in the text of the page."""
        return self.ranges[0][0]

    @property
    def end(self) -> int:
        """Give where it ends in the text of the page."""
        return self.ranges[-1][1]

    @property
    def is_statement(self) -> bool:
        """Say whether it must rest on something."""
        framing = self.is_table_head or bool(self.classes & _TITLES)
        return not framing and self.block.tag not in _NO_STATEMENT

    def citation_for(self, end: int) -> CitationToken | None:
        """Give the citation that covers words which end at an offset: the next, else the last."""
        index = bisect_left(self.citations, end, key=_START)
        return self.citations[min(index, len(self.citations) - 1)] if self.citations else None

    def covered(self, token: CitationToken) -> tuple[int, int]:
        """Give the stretch of the page's text that a citation covers."""
        index = bisect_left(self.citations, token.start, key=_START)
        start = self.citations[index - 1].end if index else self.start
        is_last = index + 1 == len(self.citations)
        return start, self.end if is_last else token.start

    def parts(self, token: CitationToken) -> list[tuple[int, int]]:
        """Give the stretches of its ranges that a citation covers, its own words left out."""
        first, last = self.covered(token)
        return [
            (max(start, first), min(end, last))
            for start, end in self.ranges
            if start < last and first < end
        ]


def read(linked: LinkedPage, citations: Sequence[CitationToken]) -> Reading:
    """Make the text of a page as it is checked."""
    text = list(linked.page.words)
    for named in linked.names:
        if named.resolved.rule is Rule.EXPLICIT:
            text[named.start : named.end] = linked.page.text[named.start : named.end]
    for token in citations:
        text[token.start : token.end] = " " * (token.end - token.start)
    for anchor in linked.page.anchors:
        if anchor.href.startswith(_NOTES):
            text[anchor.start : anchor.end] = " " * (anchor.end - anchor.start)
    return Reading(linked, "".join(text).replace(BLOCK_END, "\n"))


def find_tokens(page: PageText, texts: Mapping[str, str]) -> tuple[CitationToken, ...]:
    """Find the citations of a page; `texts` gives what readers see in place of each.

    Citations with nothing but white space between them count as one.
    """
    found: list[CitationToken] = []
    for at, char in page.tokens:
        if char not in texts:
            continue
        start, chars = int(at), char
        if found and not page.text[found[-1].end : at].strip():
            before = found.pop()
            start, chars = before.start, before.chars + char
        found.append(CitationToken(start, at + len(texts[char]), chars))
    return tuple(found)


def find_units(page: PageText, tokens: Sequence[CitationToken]) -> list[Unit]:
    """Cut a page into units, in order; headings are none."""
    groups = defaultdict[tuple[str, int], list[tuple[PageBlock, frozenset[str]]]](list)
    for block, classes in _under_headings(page):
        if page.ranges(block):
            groups[_kind_and_number(block)].append((block, classes))
    units = (_unit(page, kind, group, tokens) for (kind, _), group in groups.items())
    return sorted((unit for unit in units if _has_text(page, unit)), key=_START)


def summary_unit(units: Sequence[Unit], page: Page) -> Unit | None:
    """Give the unit that the summary of a page became: the first of the class `lead`."""
    return next((unit for unit in units if page.summary and "lead" in unit.classes), None)


def _under_headings(page: PageText) -> Iterator[tuple[PageBlock, frozenset[str]]]:
    """Yield blocks with their classes; those of a heading hold to the next of its level."""
    held: dict[int, frozenset[str]] = {}
    for block in page.blocks:
        if block.is_heading:
            level = int(block.tag[1])
            held = {above: classes for above, classes in held.items() if above < level}
            held[level] = block.classes
        else:
            yield block, block.classes.union(*held.values())


def _kind_and_number(block: PageBlock) -> tuple[str, int]:
    """Say to which unit a block belongs."""
    if block.quotation:
        return "quotation", block.quotation
    return ("row", block.row) if block.row else ("block", block.number)


def _unit(
    page: PageText,
    kind: str,
    group: Sequence[tuple[PageBlock, frozenset[str]]],
    tokens: Sequence[CitationToken],
) -> Unit:
    ranges = sorted(span for block, _ in group for span in page.ranges(block))
    inside = (_between(tokens, start, end, _START) for start, end in ranges)
    classes = frozenset().union(*(classes for _, classes in group))
    is_head = kind == "row" and all(block.tag == "th" for block, _ in group)
    is_quotation = kind == "quotation"
    return Unit(tuple(ranges), group[0][0], classes, tuple(chain(*inside)), is_quotation, is_head)


def _has_text(page: PageText, unit: Unit) -> bool:
    return any(not page.text[start:end].isspace() for start, end in unit.ranges)


def _between(
    items: Sequence[_Item], start: int, end: int, key: Callable[[_Item], int]
) -> Sequence[_Item]:
    """Give what begins between two offsets, of items in their order."""
    return items[bisect_left(items, start, key=key) : bisect_left(items, end, key=key)]
