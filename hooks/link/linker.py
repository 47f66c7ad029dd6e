"""Link the names of a page, and record every mention."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, partial
from operator import attrgetter
from sys import intern

from hooks.link.family_names import PassedOver
from hooks.link.inserts import Cited, entity_link, make_inserts
from hooks.link.matching import Matcher
from hooks.link.names.forms import collect_forms
from hooks.link.naming import Naming
from hooks.link.page.block_lines import block_lines
from hooks.link.page.block_offsets import Placement
from hooks.link.page.offsets import TextAt
from hooks.link.page.page_reader import read_page
from hooks.link.page.page_text import Insert, PageText
from hooks.link.page.tokens import Token
from hooks.link.page_dates import Dates
from hooks.link.page_facts import PageFacts, gather_facts
from hooks.link.resolution import Beside, Named, Resolved, resolve
from hooks.link.splicing import Link, LinkChoice, splice
from hooks.model.mentions import Mention, Rule, Target
from hooks.model.site import Site
from hooks.model.sources import Source
from hooks.read.words.whitespace import collapse

_MOST_KNOWN = 10_000
"""How many answers are remembered; some senses are made anew for a page and never asked again."""


@dataclass(frozen=True)
class LinkedPage:
    """A page with its links, and what was found on it."""

    links: tuple[Link, ...]
    """Those that are added."""
    mentions: tuple[Mention, ...]
    """In the order of the page."""
    names: tuple[Named, ...]
    """Mentions, and names that are none, in the order of the page."""
    passed_over: tuple[PassedOver, ...]
    """Family names that are no mentions."""
    page: PageText
    facts: PageFacts

    @property
    def shared(self) -> tuple[PassedOver, ...]:
        """Give the family names that fit several."""
        return tuple(each for each in self.passed_over if each.people)

    @cached_property
    def html(self) -> str:
        """Give the page with its links."""
        return splice(self.page.html, self.links, self.page.edits)

    @cached_property
    def block_lines(self) -> Mapping[int, int]:
        """Give the line of the file on which each block of the text begins, by its number."""
        return block_lines(self.page, self.facts.body, self.facts.body_line)

    @cached_property
    def _anchor_lines(self) -> Mapping[str, int]:
        source = self.facts.source
        return {each.anchor: each.line for each in source.blocks} if source else {}

    def line_at(self, offset: TextAt) -> int:
        """Give the line of the file on which the block at an offset of the text begins."""
        block, facts = self.page.block_at(offset), self.facts
        if self.is_data(offset):
            return facts.data_lines[block.number - len(self.page.blocks) - 1]
        if facts.source:
            return self._anchor_lines.get(block.anchor, 1)
        return self.block_lines.get(block.number, facts.body_line)

    def is_data(self, offset: TextAt) -> bool:
        """Say whether an offset of the text stands in words of the page's data."""
        own = len(self.page.blocks) - len(self.facts.data_lines)
        return self.page.block_at(offset).number > own

    def words_of(self, name: Named | Beside) -> str:
        """Give the words of a name, white space runs as one space."""
        return collapse(self.page.text[name.start : name.end])


class Linker:
    """Links the pages of one site."""

    def __init__(self, site: Site) -> None:
        """Prepare the names of a site, once for all its pages."""
        self._site = site
        self._registry = site.registry
        self._resolve = lru_cache(_MOST_KNOWN)(partial(resolve, registry=site.registry))
        self._matcher = Matcher(collect_forms(site.registry))

    def link(
        self,
        src_uri: str,
        html: str,
        tokens: tuple[Token, ...],
        href: Callable[[Target], str],
        cite: Callable[[Token], Cited],
    ) -> LinkedPage:
        """Link one page.

        `tokens` are those of `[@…]` and `[[…]]` in its HTML; `href` gives the address of a
        target as seen from this page; `cite` what stands for a citation.
        """
        facts = gather_facts(self._site, src_uri)
        cited = {token.char: cite(token) for token in tokens if token.is_citation}
        days = {char: each.date for char, each in cited.items()}
        inserts = make_inserts(tokens, facts, self._registry, href, cited)
        page = read_page(html, inserts)
        explicit = list(_explicit(page, inserts))
        naming = Naming(page, facts, Dates(page, facts.date, days), self._registry, self._resolve)
        weighed, passed_over = naming.names(self._matcher, explicit)
        choice = LinkChoice(page, facts, href, self._registry)
        choice.count(weighed, explicit=explicit)
        names = [each._replace(obstacle=choice.obstacle(each)) for each in explicit]
        links: list[Link] = []
        tag = cache(lambda target: intern(entity_link(target, href(target))))
        for named in weighed:
            obstacle, span = choice.choose(named) if named.target else ("", None)
            names.append(named._replace(obstacle=obstacle) if obstacle else named)
            if span and named.target:
                links.append((*span, tag(named.target)))
        names.sort(key=attrgetter("start"))
        mentions = tuple(_mentions(page, names, facts.source))
        return LinkedPage(tuple(links), mentions, tuple(names), passed_over, page, facts)

    def link_source(self, source: Source) -> LinkedPage:
        """Link a document for what it names: ids stand for the addresses, nothing is cited."""
        nothing = Cited("", "", None)
        return self.link(source.src_uri, source.html, (), attrgetter("entity"), lambda _: nothing)


def _explicit(page: PageText, inserts: Mapping[str, Insert]) -> Iterator[Named]:
    """Yield the names that an editor wrote as `[[id]]`."""
    for at, char in page.tokens:
        insert = inserts[char]
        if insert.target and insert.text:
            resolved = Resolved(insert.target, Rule.EXPLICIT, (insert.target.entity,), "written so")
            end = TextAt(at + len(insert.text))
            yield Named(TextAt(at), end, resolved)


def _mentions(page: PageText, names: list[Named], source: Source | None) -> Iterator[Mention]:
    placement = Placement(page, source)
    for named in names:
        if named.target is None:
            continue
        block = page.block_at(named.start)
        text, start = placement.place(block, named.start)
        exact = intern(collapse(page.text[named.start : named.end]))
        yield Mention(
            intern(block.anchor),
            block.number,
            start,
            start + len(exact),
            exact,
            named.target,
            named.resolved.rule,
            linked=not named.obstacle,
            text=text,
        )
