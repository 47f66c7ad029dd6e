"""Data words: what events and commitments say, whose names are linked like those of their page.

The words go through the linker behind the text of the page, below the headings under which readers
get them, each with a token for the day for which it speaks.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from html import escape
from operator import itemgetter
from re import findall
from typing import NamedTuple

from hooks.edition.links_from import LinksFrom
from hooks.edition.page_record import Manuscript
from hooks.link.inserts import Cited
from hooks.link.linker import LinkedPage, Linker
from hooks.link.page.anchors import unique
from hooks.link.page.tokens import Token
from hooks.model.citations import CitedSource
from hooks.model.dates import PartialDate
from hooks.model.grouping import grouped
from hooks.model.key_lines import KeyPath
from hooks.model.pages import Page, TimelineFrontMatter
from hooks.model.site import DataWords, Site

IN_THEIR_OWN_WORDS = "In their own words"
"""The heading above the commitments."""
_BELOW = "\n<!-- data -->\n"
_FIRST, _LAST = 0x100000, 0x10FFFE
"""Characters of private use that are none of the tokens of the page's own text."""


class DataText(NamedTuple):
    """The words of one value."""

    place: KeyPath
    """Its path in the front matter."""
    text: str
    day: PartialDate | None
    """The day for which it speaks."""
    line: int
    """The line of the file on which it stands."""


class DataSection(NamedTuple):
    """The words below one heading of the page."""

    anchor: str
    title: str
    texts: tuple[DataText, ...]


@dataclass(frozen=True, slots=True)
class WordsBelow:
    """The words of the data of one page, below its own text."""

    sections: tuple[DataSection, ...]
    _chars: Mapping[PartialDate | None, str]
    """For each day the character of a token."""

    @classmethod
    def of(cls, page: Page | None, site: Site, html: str) -> "WordsBelow":
        """Gather those of a page whose own text is `html`: its anchors are taken."""
        taken = set(findall(r'\bid="([^"]+)"', html)) if page else set()
        found = _sections(page, site) if page else ()
        sections = tuple(each._replace(anchor=unique(each.anchor, taken)) for each in found)
        days = dict.fromkeys(text.day for each in sections for text in each.texts)
        used = {char for each in sections for text in each.texts for char in text.text}
        free = (it for it in map(chr, range(_FIRST, _LAST)) if it not in html and it not in used)
        return cls(sections, dict(zip(days, free, strict=False)))

    @property
    def headings(self) -> dict[str, str]:
        """Give the headings by anchor."""
        return {each.anchor: each.title for each in self.sections}

    def link(self, linker: Linker, links: LinksFrom, html: str, opened: Manuscript) -> LinkedPage:
        """Link a page, with the words below its own text; their days are given like citations."""
        days = {char: Cited("", "", day) for day, char in self._chars.items()}
        linked = linker.link(
            links.here,
            self._below(html),
            (*opened.tokens, *(Token(char, "", 1) for char in days)),
            links.target,
            lambda token: days.get(token.char) or links.cited(token.char, opened.cites[token.char]),
        )
        if not self.sections:
            return linked
        at = (line for each in self.sections for line in (1, *(it.line for it in each.texts)))
        return replace(linked, facts=replace(linked.facts, data_lines=tuple(at)))

    def _below(self, html: str) -> str:
        """Put the words below the text of their page, a line for each block."""
        lines = [line for each in self.sections for line in self._lines(each)]
        return "".join([html, _BELOW, "\n".join(lines)]) if lines else html

    def parted(self, html: str) -> tuple[str, dict[KeyPath, str]]:
        """Part the HTML again once it is linked: that of the page, and the words by place."""
        if not self.sections:
            return html, {}
        own, _, lines = html.rpartition(_BELOW)
        texts = (text for each in self.sections for text in (None, *each.texts))
        return own, {
            text.place: line.removeprefix("<p>").removesuffix("</p>")
            for text, line in zip(texts, lines.split("\n"), strict=True)
            if text
        }

    def _lines(self, section: DataSection) -> Iterator[str]:
        yield f'<h3 id="{section.anchor}">{section.title}</h3>'
        for each in section.texts:
            words = escape(" ".join(each.text.split()), quote=False)
            yield f"<p>{words}{self._chars.get(each.day, '')}</p>"


def year_anchor(day: PartialDate) -> str:
    """Give the anchor under which the timeline has what happened in a year."""
    return f"in-{day.first.year:04}"


def _sections(page: Page, site: Site) -> Iterator[DataSection]:
    meta, words = page.meta, site.data_words(page)
    if isinstance(meta, TimelineFrontMatter):
        dated = zip((each.date for each in meta.events), words, strict=True)
        said = [_text(page, each, date) for date, each in sorted(dated, key=itemgetter(0))]
        for year, texts in grouped((it.day.first.year if it.day else 0, it) for it in said).items():
            yield DataSection(f"in-{year:04}", str(year), texts)
    elif texts := tuple(_text(page, each, _day(each.cited, site)) for each in words):
        yield DataSection("in-their-own-words", IN_THEIR_OWN_WORDS, texts)


def _text(page: Page, words: DataWords, day: PartialDate | None) -> DataText:
    return DataText(words.place, words.text, day, page.lines.at(*words.place))


def _day(cited: Iterable[CitedSource], site: Site) -> PartialDate | None:
    """Give the day of the one source that is cited."""
    ids = {each.source for each in cited}
    days = {site.sources[each].meta.date for each in ids if each in site.sources}
    return days.pop() if len(days) == 1 else None
