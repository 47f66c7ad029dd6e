"""Data are statements too: what events, commitments and memberships say, held against their cites.

Rule 9 of `DESIGN.md`, section 6. What an item says comes as claims, such as its date. A claim that
its cites do not bear out rests on a web page where the item has one, which is shown, or is told.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from hooks.link.linker import LinkedPage
from hooks.model.citations import CitedSource
from hooks.model.dates import PartialDate
from hooks.model.entities import MembershipFrontMatter
from hooks.model.key_lines import KeyPath
from hooks.model.mentions import Mention
from hooks.model.pages import CommitmentFrontMatter, EventFrontMatter, Page, StatusFrontMatter
from hooks.model.values import Evidence
from hooks.problems import Problem
from hooks.verify.detail_grounds import Said, Sayings, as_dating
from hooks.verify.detail_words import DetailWords
from hooks.verify.quotations.quotation_wording import outside_brackets
from hooks.verify.statements.reference import Reference
from hooks.verify.statements.support import unsupported_figures
from hooks.verify.texts.findings import show
from hooks.verify.texts.quotation_marks import find_quotations

_Cited = tuple[CitedSource, ...]
_HINT = (
    "Correct it, or cite the paragraph that says it. If it rests on a web page, add that page "
    "with “- url:”, and readers see it as background."
)
_HINT_CITE = "Correct it, or cite the paragraph that says it."
_BY = ("author", "publisher")
_TO = ("recipient", "cc")


class Claim(NamedTuple):
    """Something that an item says."""

    key: str
    """The key that says it, such as `who`."""
    name: str
    """What readers call it: “the date”."""
    words: str
    """The words in question."""
    is_borne_out: bool
    """Whether the item's cites say so."""


class Item(NamedTuple):
    """An event, a membership, a commitment or a status, with what it cites and says."""

    place: KeyPath
    """Its path in the front matter."""
    cites: str
    """What it cites, as the editor wrote it."""
    sources: frozenset[str]
    """The ids of what it cites."""
    claims: tuple[Claim, ...]
    has_page: bool = False
    """Whether it rests on a web page as well."""


class Details:
    """The data of a site's pages, held against its sources."""

    def __init__(self, reference: Reference, mentions: Mapping[str, Sequence[Mention]]) -> None:
        """Take what to hold them against, and the mentions of the sources."""
        self._reference = reference
        self._site = reference.site
        self._registry = reference.site.registry
        self._sources = reference.site.sources
        self._sayings = Sayings(reference.site, mentions)

    def check(
        self, page: Page, linked: LinkedPage
    ) -> tuple[dict[KeyPath, tuple[str, ...]], list[Problem]]:
        """Give what of each item rests on a web page alone, and report what rests on nothing.

        A cite that bears out nothing of its item is no evidence, whatever stands beside it. The
        names in its words are those of the linked page.
        """
        resting: dict[KeyPath, tuple[str, ...]] = {}
        problems: list[Problem] = []
        for item in self._items(page, DetailWords(linked, self._reference)):
            if not item.sources or any(each not in self._sources for each in item.sources):
                continue  # which is told
            missing = [each for each in item.claims if not each.is_borne_out]
            if item.has_page and len(missing) < len(item.claims):
                resting[item.place] = tuple(dict.fromkeys(each.name for each in missing))
            elif not page.lines.is_wrong(*item.place):
                problems += [_problem(page, item, each) for each in missing]
        return {place: names for place, names in resting.items() if names}, problems

    def _items(self, page: Page, words: DetailWords) -> Iterator[Item]:
        """Yield what the front matter of a page says with a cite."""
        for place, each in page.meta.groups():
            if isinstance(each, EventFrontMatter):
                cited = self._site.evidence(each.sources)
                yield _item(place, each.sources, cited, self._event(each, cited, words))
            elif isinstance(each, MembershipFrontMatter):
                person = page.src_uri.removeprefix("people/").removesuffix(".md")
                cited = self._site.evidence(each.sources)
                yield _item(place, each.sources, cited, self._membership(person, each, cited))
            elif isinstance(each, CommitmentFrontMatter):
                cited = self._site.cited(each.cite)
                yield _item(place, (each,), cited, self._commitment(each, cited, words))
            elif isinstance(each, StatusFrontMatter):
                cited = self._site.cited(each.cite)
                yield _item(place, (each,), cited, self._status(each, cited, words))

    def _event(self, event: EventFrontMatter, cited: _Cited, words: DetailWords) -> Iterator[Claim]:
        yield self._date("date", "the date", event.date, cited)
        yield self._words("title", event.title, cited, words)
        grounds = self._reference.grounds(cited)
        said = self._sayings.said(cited, (*_BY, *_TO))
        for who in event.who:
            borne = said.names(who) or grounds.names(who, self._registry)
            yield Claim("who", self._name(who), self._name(who), borne)

    def _membership(
        self, person: str, held: MembershipFrontMatter, cited: _Cited
    ) -> Iterator[Claim]:
        said = self._sayings.said(cited, (), ("heading", "signature"))
        authors = {
            author
            for each in cited
            if (source := self._sources.get(each.source))
            for author in source.meta.author
        }
        name, key = self._name(person), "post" if held.post else "organization"
        borne = person in authors or said.names(person, by_office=False)
        yield Claim(key, f"the name {name}", name, borne)
        office = held.post or held.organization or ""
        is_past = bool(held.end_date)
        names = partial(said.names_office, is_past=is_past) if held.post else said.names_body
        if held.post and borne and not self._alone(cited).names(person, by_office=False):
            names = partial(self._is_own_office, cited)
        is_held = office in authors or names(office)
        if is_held and borne and held.post:
            is_held = said.gives(office, person)
        yield Claim(key, "the office", self._name(office), is_held)
        if held.start_date:
            yield self._date("start_date", "the start", held.start_date, cited)
        if held.end_date:
            yield self._date("end_date", "the end", held.end_date, cited)
        if held.as_of and not any(each.url for each in held.sources):
            yield self._known_day("as_of", held.as_of, cited)

    def _alone(self, cited: _Cited) -> Said:
        """Give what the cited paragraphs say, without heading and signature."""
        is_whole = not any(each.paragraphs for each in cited)
        return self._sayings.said(cited, (), None if is_whole else ("none",))

    def _is_own_office(self, cited: _Cited, post: str) -> bool:
        """Say whether a post is that of whoever wrote: by the signature, or said of themselves."""
        known = (self._sources[it.source] for it in cited if it.source in self._sources)
        is_signed = any(self._sayings.signed(source).names_office(post) for source in known)
        return is_signed or self._alone(cited).names_own_office(post)

    def _commitment(
        self, each: CommitmentFrontMatter, cited: _Cited, words: DetailWords
    ) -> Iterator[Claim]:
        yield self._words("statement", each.statement, cited, words)
        by = self._sayings.said(cited, _BY, ("signature",)).names
        to = self._sayings.said(cited, _TO, ("address", "salutation", "cc")).names
        yield from self._parties("made_by", each.made_by, by)
        yield from self._parties("made_to", each.made_to, to)
        yield from self._parties("reported_by", each.reported_by, by)
        if each.date:
            yield self._date("date", "the date", each.date, cited)
        if each.due:
            yield self._date("due", "the day on which it is due", each.due, cited)

    def _status(
        self, each: StatusFrontMatter, cited: _Cited, words: DetailWords
    ) -> Iterator[Claim]:
        yield self._words("value", each.value, cited, words)
        day = self._known_day("date", each.date, cited)
        yield self._date("date", "the date", each.date, cited) if day.is_borne_out else day

    def _parties(
        self, key: str, ids: Iterable[str], names: Callable[[str], bool]
    ) -> Iterator[Claim]:
        for each in ids:
            yield Claim(key, self._name(each), self._name(each), names(each))

    def _date(self, key: str, name: str, date: PartialDate, cited: _Cited) -> Claim:
        grounds = self._reference.grounds(cited)
        borne = grounds.evidence.dates(as_dating(date))
        if not borne and not date.is_day and not date.is_year:  # “by the end of May”
            known = (self._sources[it.source] for it in cited if it.source in self._sources)
            years = {source.meta.date.first.year for source in known}
            month = re.compile(rf"\b{date.in_words().split()[0]}\b")
            borne = date.first.year in years and any(map(month.search, grounds.texts))
        return Claim(key, name, date.in_words(), borne)

    def _known_day(self, key: str, date: PartialDate, cited: _Cited) -> Claim:
        """Hold a day against the dates of documents: none knows what came after it."""
        known = [self._sources[it.source] for it in cited if it.source in self._sources]
        is_known = any(date.first <= source.meta.date.last for source in known)
        return Claim(key, "the date", date.in_words(), is_known)

    def _words(self, key: str, text: str, cited: _Cited, words: DetailWords) -> Claim:
        """Hold the figures, dates and names of some words against what is cited for them."""
        text, grounds = " ".join(text.split()), self._reference.grounds(cited)
        marked = [(each.start, each.end) for each in find_quotations(text)]
        whole = [(0, len(text))] if key == "statement" else marked
        quoted = [span for each in whole for span in outside_brackets(text, *each)]
        missing = unsupported_figures(text, quoted, grounds.evidence)
        missing += words.unsupported(text, quoted, cited)
        return Claim(key, "the words", ", ".join(missing) or text, not missing)

    def _name(self, entity: str) -> str:
        return self._registry.name(entity) if entity in self._registry else entity


def _item(
    place: KeyPath,
    evidence: Sequence[Evidence | CommitmentFrontMatter | StatusFrontMatter],
    cited: _Cited,
    claims: Iterable[Claim],
) -> Item:
    cites = "; ".join(each.cite for each in evidence if each.cite)
    has_page = any(isinstance(each, Evidence) and each.url for each in evidence)
    return Item(place, cites, frozenset(each.source for each in cited), tuple(claims), has_page)


def _problem(page: Page, item: Item, claim: Claim) -> Problem:
    text = f"{show(claim.words)} (“{claim.key}”) is not said in {item.cites}"
    hint = _HINT if item.place[0] in {"events", "memberships"} else _HINT_CITE
    line = page.lines.at(*item.place, claim.key)
    return Problem(page.path, line, "unsupported-detail", text, hint)
