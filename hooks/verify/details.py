"""What events, commitments and memberships say, held against what they cite.

`DESIGN.md`, section 6, “Data”. An item of front matter says several things, its claims: its date,
its words, each name. A claim that its cites do not bear out rests on a web page where the item has
one, which readers are shown, or is a problem.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from hooks.link.linker import LinkedPage
from hooks.model.citations import CitedSource
from hooks.model.dates import PartialDate
from hooks.model.entities import MembershipFrontMatter
from hooks.model.key_lines import KeyPath
from hooks.model.pages import CommitmentFrontMatter, EventFrontMatter, Page, StatusFrontMatter
from hooks.problems import Problem
from hooks.verify.detail_grounds import Said, Sayings, as_dating
from hooks.verify.detail_words import missing_words
from hooks.verify.statements.reference import Reference
from hooks.verify.texts.findings import show

DAYS = {
    "date": "the date",
    "as_of": "the date",
    "start_date": "the start",
    "end_date": "the end",
    "due": "the day on which it is due",
}
"""What readers call the day that a key gives."""
_HINT_CITE = "Correct it, or cite the paragraph that says it."
_HINT = (
    f"{_HINT_CITE} If it rests on a web page, add that page with “- url:”, and readers see it as "
    "background."
)
_BY = ("author", "publisher")
_TO = ("recipient", "cc")
_Item = EventFrontMatter | MembershipFrontMatter | CommitmentFrontMatter | StatusFrontMatter


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


def check_details(
    page: Page, linked: LinkedPage, reference: Reference
) -> tuple[dict[KeyPath, tuple[str, ...]], list[Problem]]:
    """Give what of each item rests on a web page alone, and report what rests on nothing.

    A cite that bears out nothing of its item is no evidence, whatever stands beside it. The
    names in its words are those of the linked page.
    """
    resting: dict[KeyPath, tuple[str, ...]] = {}
    problems: list[Problem] = []
    missing_in = missing_words(page, linked, reference)
    for place, item in page.meta.groups():
        if not isinstance(item, _Item):
            continue
        if isinstance(item, EventFrontMatter | MembershipFrontMatter):
            cites, hint = [each.cite for each in item.sources if each.cite], _HINT
            has_page = any(each.url for each in item.sources)
        else:
            cites, hint, has_page = [item.cite], _HINT_CITE, False
        cited = reference.site.cited(*cites)
        if not cited or any(each.source not in reference.site.sources for each in cited):
            continue  # which is told
        claims = [*_Claims(page, place, cited, reference, missing_in).of(item)]
        missing = [each for each in claims if not each.is_borne_out]
        if has_page and len(missing) < len(claims):
            if missing:
                resting[place] = tuple(dict.fromkeys(each.name for each in missing))
        elif not page.lines.is_wrong(*place):
            for key, _, words, _ in missing:
                text = f"{show(words)} (“{key}”) is not said in {'; '.join(cites)}"
                line = page.lines.at(*place, key)
                problems.append(Problem(page.path, line, "unsupported-detail", text, hint))
    return resting, problems


class _Claims:
    """What one item says, and what it cites, all of which is there."""

    def __init__(
        self,
        page: Page,
        place: KeyPath,
        cited: tuple[CitedSource, ...],
        reference: Reference,
        missing_in: Mapping[KeyPath, list[str]],
    ) -> None:
        self._page, self._place, self._cited = page, place, cited
        self._missing_in = missing_in
        self._registry = reference.site.registry
        self._sources = [reference.site.sources[each.source] for each in cited]
        self._sayings = Sayings(reference.site, reference.mentions)
        self._said = partial(self._sayings.said, cited)
        self._grounds = reference.grounds(cited)

    def of(self, item: _Item) -> Iterator[Claim]:
        """Yield the claims of an item, in the order in which they are told."""
        if isinstance(item, EventFrontMatter):
            yield self._date("date", item.date)
            yield self._words("title", item.title)
            said = self._said((*_BY, *_TO))
            for who in item.who:
                borne = said.names(who) or self._grounds.names(who, self._registry)
                yield Claim("who", self._name(who), self._name(who), borne)
        elif isinstance(item, MembershipFrontMatter):
            yield from self._membership(item)
        elif isinstance(item, CommitmentFrontMatter):
            yield from self._commitment(item)
        else:
            yield self._words("value", item.value)
            day = self._known_day("date", item.date)
            yield self._date("date", item.date) if day.is_borne_out else day

    def _membership(self, held: MembershipFrontMatter) -> Iterator[Claim]:
        person = self._page.src_uri.removeprefix("people/").removesuffix(".md")
        said = self._said((), ("heading", "signature"))
        authors = {each for source in self._sources for each in source.meta.author}
        name, key = self._name(person), "post" if held.post else "organization"
        is_named = person in authors or said.names(person, by_office=False)
        yield Claim(key, f"the name {name}", name, is_named)
        office = held.post or held.organization or ""
        if not held.post:
            is_held = said.names_body(office)
        elif is_named and not self._alone().names(person, by_office=False):
            is_held = self._is_own_office(office)  # whom the paragraph does not name is its author
        else:
            is_held = said.names_office(office, is_past=bool(held.end_date))
        is_held = is_held or office in authors
        if is_named and held.post:
            is_held = is_held and said.gives(office, person)
        yield Claim(key, "the office", self._name(office), is_held)
        if held.start_date:
            yield self._date("start_date", held.start_date)
        if held.end_date:
            yield self._date("end_date", held.end_date)
        if held.as_of and not any(each.url for each in held.sources):
            yield self._known_day("as_of", held.as_of)

    def _alone(self) -> Said:
        """Give what the cited paragraphs say, without heading and signature."""
        is_whole = not any(each.paragraphs for each in self._cited)
        return self._said((), None if is_whole else ("none",))

    def _is_own_office(self, post: str) -> bool:
        """Say whether a post is that of whoever wrote: by the signature, or said of themselves."""
        signed = (self._sayings.within(each, "heading", "signature") for each in self._sources)
        is_signed = any(said.names_office(post) for said in signed)
        return is_signed or self._alone().names_own_office(post)

    def _commitment(self, each: CommitmentFrontMatter) -> Iterator[Claim]:
        yield self._words("statement", each.statement)
        by = self._said(_BY, ("signature",))
        to = self._said(_TO, ("address", "salutation", "cc"))
        yield from self._parties("made_by", each.made_by, by)
        yield from self._parties("made_to", each.made_to, to)
        yield from self._parties("reported_by", each.reported_by, by)
        if each.date:
            yield self._date("date", each.date)
        if each.due:
            yield self._date("due", each.due)

    def _parties(self, key: str, ids: Iterable[str], said: Said) -> Iterator[Claim]:
        for each in ids:
            yield Claim(key, self._name(each), self._name(each), said.names(each))

    def _date(self, key: str, date: PartialDate) -> Claim:
        is_said = self._grounds.evidence.dates(as_dating(date))
        return Claim(key, DAYS[key], date.in_words(), is_said)

    def _known_day(self, key: str, date: PartialDate) -> Claim:
        """Hold a day against the dates of documents: none knows what came after it."""
        is_known = any(date.first <= source.meta.date.last for source in self._sources)
        return Claim(key, DAYS[key], date.in_words(), is_known)

    def _words(self, key: str, text: str) -> Claim:
        missing = self._missing_in[*self._place, key]
        return Claim(key, "the words", ", ".join(missing) or " ".join(text.split()), not missing)

    def _name(self, entity: str) -> str:
        return self._registry.name(entity) if entity in self._registry else entity
