"""Choose which mentions become links, and splice the links into the HTML.

Nothing but the start and end tags of links is added, at offsets, so that every other byte stays
as it was.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from operator import attrgetter

from hooks.link.inserts import is_own
from hooks.link.page.elements import INLINE, TAG, VOID
from hooks.link.page.name_folding import fold_name, split_article
from hooks.link.page.page_text import PageBlock, PageText
from hooks.link.page_facts import PageFacts
from hooks.link.resolution import Named
from hooks.model.mentions import Target
from hooks.model.registry import Registry

_OPEN_BEFORE = re.compile(r"<([a-zA-Z][^\s/>]*)(?:[^\"'<>]|\"[^\"<>]*\"|'[^'<>]*')*>$")


Link = tuple[int, int, str]
"""Where in the HTML it begins and ends, and its start tag."""


@dataclass
class LinkChoice:
    """Decides, name after name in the order of a page, which becomes a link."""

    page: PageText
    facts: PageFacts
    href: Callable[[Target], str]
    registry: Registry
    seen: set[tuple[str | int, str, str]] = field(default_factory=set, init=False)
    """What is linked already: the section or paragraph, the entity, its office."""

    def count(self, named: Iterable[Named], *, explicit: Iterable[Named]) -> None:
        """Count the links that are there already: the author's, and those of `[[id]]`."""
        for each in explicit:
            if each.target and not self.obstacle(each):
                self._note(each, each.target)
        by_page: dict[str, dict[Target, None]] = {}
        for each in named if self.page.anchors else ():
            if each.target:
                by_page.setdefault(_page_part(self.href(each.target)), {})[each.target] = None
                self._count_around(each, each.target)
        for anchor in self.page.anchors:
            for target in by_page.get(_page_part(anchor.href), ()):
                if anchor.href == self.href(target) or not target.post:
                    unit = self._unit(self.page.blocks[anchor.block - 1]) if anchor.block else 0
                    self.seen.add((unit, target.entity, target.post))

    def choose(self, named: Named) -> tuple[str, tuple[int, int] | None]:
        """Say why a mention is no link, or else ("") where in the HTML the link goes."""
        target = named.target
        assert target is not None  # noqa: S101 - only mentions are asked about
        if reason := self.obstacle(named):
            return reason, None
        block = self.page.block_at(named.start)
        if (self._unit(block), target.entity, target.post) in self.seen:
            unit = "paragraph" if self.facts.source else "section"
            return f"it is linked already in this {unit}", None
        span = balanced(self.page.html, *self.page.html_span(named.start, named.end))
        if span is None:
            return "tags do not balance inside the name", None
        self._note(named, target)
        return "", span

    def obstacle(self, named: Named) -> str:
        """Say what keeps a mention from being a link wherever it stands first, or ""."""
        if self.facts.links_nothing:
            return "the page says `link: none`"
        if self.facts.unlinked:
            words = fold_name(self.page.text[named.start : named.end])
            if split_article(words)[1] in self.facts.unlinked:
                return "the page's `nolink` names it"
        if named.target and is_own(named.target, self.facts, self.registry):
            return "a page is never linked to itself"
        if not self.page.may_link(named.start, named.end):
            return "nothing is linked in headings, links, buttons and the like"
        return ""

    def _note(self, named: Named, target: Target) -> None:
        unit = self._unit(self.page.block_at(named.start))
        self.seen.add((unit, target.entity, target.post))

    def _count_around(self, named: Named, target: Target) -> None:
        """Count an author's link to the page of the name that it stands around."""
        index = bisect_left(self.page.anchors, named.start + 1, key=attrgetter("start")) - 1
        if index < 0:
            return
        anchor = self.page.anchors[index]
        around = anchor.start <= named.start and named.end <= anchor.end
        if around and _page_part(anchor.href) == _page_part(self.href(target)):
            self._note(named, target)

    def _unit(self, block: PageBlock) -> str | int:
        """Give what holds one link to each: a paragraph of a source, a section elsewhere."""
        return block.anchor if self.facts.source else block.section


def splice(html: str, links: Iterable[Link], edits: Iterable[tuple[int, int, str]] = ()) -> str:
    """Put links around stretches of HTML, and (`edits`) what readers see in place of tokens."""
    tags = [each for start, end, tag in links for each in ((start, start, tag), (end, end, "</a>"))]
    at = 0
    parts: list[str] = []
    for start, end, new in sorted([*edits, *tags]):
        parts += [html[at:start], new]
        at = end
    return "".join([*parts, html[at:]])


def balanced(html: str, start: int, end: int) -> tuple[int, int] | None:
    """Widen a stretch of HTML over tags at its ends until they balance, or give None."""
    if "<" not in html[start:end]:
        return start, end
    left_open: list[str] = []
    left_closed: list[str] = []
    for tag in TAG.finditer(html, start, end):
        slash, name = tag[1], (tag[2] or "").lower()
        if name not in INLINE:
            return None
        if not slash:
            left_open += [] if name in VOID else [name]
        elif not left_open:
            left_closed.append(name)
        elif left_open.pop() != name:
            return None
    return _widened(html, start, end, left_closed, left_open[::-1])


def _widened(
    html: str, start: int, end: int, openers: list[str], closers: list[str]
) -> tuple[int, int] | None:
    """Take in the start tags right before a stretch and the end tags right behind it."""
    for name in openers:
        opening = _OPEN_BEFORE.search(html, max(0, start - 500), start)
        if not opening or opening[1].lower() != name:
            return None
        start = opening.start()
    for name in closers:
        closing = TAG.match(html, end)
        if not closing or not closing[1] or closing[2].lower() != name:
            return None
        end = closing.end()
    return start, end


def _page_part(href: str) -> str:
    return href.partition("#")[0]
