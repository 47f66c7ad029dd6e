"""What cited places say of a date, a person, a body or a post, by the letter or as recorded there.

Unlike a statement's grounds these do not count what the registry concludes: that somebody held an
office on the day must not bear out that they held it.
"""

import re
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from hooks.link.names.modifiers import PAST, modifier_after, modifier_before
from hooks.model.citations import CitedSource
from hooks.model.dates import PartialDate
from hooks.model.mentions import Mention, Rule
from hooks.model.registry import Registry
from hooks.model.site import Site
from hooks.model.sources import Source
from hooks.verify.texts.datings import Dating
from hooks.verify.texts.office_holders import may_be_of
from hooks.verify.texts.quotation_folding import fold

_CLASSES = re.compile(r'class="([a-z]+)" id="(para_nn_[0-9]+)"')
_FROM = re.compile(r"(?:^|\s)From: ?(.+?)(?=\s[A-Z][a-z]+(?: [a-z]+)?:(?!\w)|$)", re.DOTALL)
_HEAD = re.compile(r"(?:the )?(.+?) (?:of|for|to|at) ")
"""What an office is called within its body: “chair” of “Chair of the Trust”."""


@dataclass(frozen=True)
class Said:
    """What some blocks of some sources say, and who stands in their details in some roles."""

    registry: Registry
    texts: Sequence[str]
    mentions: Sequence[Mention]
    """Those in the blocks."""
    parties: Collection[str] = frozenset()
    """Those in the roles, with the holder and the body of a post, and a person's offices."""

    def addresses(self, entity: str) -> bool:
        """Say whether somebody is named there, a person by the family name alone too."""
        person = self.registry.people.get(entity)
        family = fold(person.family_name).text if person else ""
        return self.names(entity) or (bool(family) and self._stands(re.escape(family)))

    def names(self, entity: str, *, by_office: bool = True) -> bool:
        """Say whether somebody is named there; `by_office`: or meant by an office."""
        if entity not in self.registry or entity in self.parties:
            return True  # an id that nobody bears is told elsewhere
        for each in self.mentions:
            target = each.target
            is_office = each.rule is Rule.POST or (each.rule is Rule.LOCAL and target.post)
            if entity == target.post or (entity == target.entity and (by_office or not is_office)):
                return True
        is_post = entity in self.registry.posts
        return any(
            _stands_unmodified(each, self._text) if is_post else self._stands(each)
            for each in _spellings(entity, self.registry)
        )

    def names_office(self, post: str, *, is_past: bool = False) -> bool:
        """Say whether a post is named there, or its body and what the post is called in it.

        `is_past`: or somebody who held it once.
        """
        if self.names(post) or post not in self.registry.posts:
            return True
        labels, words = _spellings(post, self.registry), self._calls(post)
        if is_past and any(_stands_unmodified(each, self._text, PAST) for each in labels):
            return True
        is_called = bool(words) and _stands_unmodified(words, self._text, PAST if is_past else ())
        return is_called and self.names(self.registry.posts[post].organization)

    def names_own_office(self, post: str) -> bool:
        """Say whether somebody there says of themselves to hold a post: “as Chair I shall”."""
        if post not in self.registry.posts:
            return True
        labels = (re.escape(fold(each).text.lower()) for each in self.registry.every_name(post))
        words = "|".join(filter(None, (*labels, self._calls(post))))
        office = re.compile(rf"\b(?:as|am|been|being|was)(?: (?!not\b)\w+){{0,3}}? (?={words})")
        sentences = re.split(r"[.!?]\s", self._text.lower())
        own = [each for each in sentences if re.search(r"\b(?:i|me|my)\b", each)]
        return any(office.search(each) and _stands_unmodified(words, each) for each in own)

    def gives(self, post: str, person: str) -> bool:
        """Say whether a post that is named there may be somebody's, or is another's each time."""
        if {person, post}.difference(self.registry.people, self.registry.posts):
            return True
        family = fold(self.registry.people[person].family_name).text
        labels = sorted(self.registry.every_name(post), key=len, reverse=True)
        words = (*(re.escape(fold(each).text) for each in labels), self._calls(post))
        return may_be_of(self._text, words, lambda name: family in name)

    def _calls(self, post: str) -> str:
        """Give a pattern of what a post is called within its body; "" where that is not known."""
        meta = self.registry.posts[post].meta
        calls = (_HEAD.match(fold(each).text.lower()) for each in (meta.label, *meta.other_labels))
        return "|".join(re.escape(call[1]) for call in calls if call)

    def names_body(self, body: str) -> bool:
        """Say whether a body is named there, or one of its posts."""
        own = (it.id for it in self.registry.posts.values() if it.organization == body)
        return self.names(body) or any(map(self.names, own))

    @cached_property
    def _text(self) -> str:
        return "\n".join(fold(text).text for text in self.texts)

    def _stands(self, pattern: str) -> bool:
        return re.search(rf"(?<!\w){pattern}(?!\w)", self._text) is not None


def _stands_unmodified(pattern: str, text: str, allowed: Container[str] = ()) -> bool:
    """Say whether an office stands in a text, not acting, former, deputy or the like."""
    for found in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", text, re.IGNORECASE):
        line = text[found.end() :].partition("\n")[0]
        words = modifier_before(text, found.start()), modifier_after(text, found.end(), line)
        if all(not word or word.casefold() in allowed for word in words):
            return True
    return False


class Sayings:
    """The words of a site's sources, as details are held against them."""

    def __init__(self, site: Site, mentions: Mapping[str, Sequence[Mention]]) -> None:
        """Take a site, and the mentions of its sources by `src_uri`."""
        self._site = site
        self._mentions = mentions

    def said(
        self,
        cited: Iterable[CitedSource],
        roles: Sequence[str],
        kinds: Sequence[str] | None = None,
    ) -> Said:
        """Gather what cited paragraphs say, and those in some roles.

        Of the blocks without a number count those of some kinds (as in `kinds_of`; with headings
        the title); without `kinds`, and where no paragraph is named, all of them.
        """
        texts: list[str] = []
        mentions: list[Mention] = []
        parties: set[str] = set()
        for each in cited:
            source = self._site.sources.get(each.source)
            if source is None or each.absent:
                continue
            is_open = not each.paragraphs and "heading" in (kinds or ())
            there = self._in_blocks(source, each.paragraphs, None if is_open else kinds)
            texts += there[0]
            mentions += there[1]
            parties |= {party for role in roles for party in self._parties_of(source, role)}
        return Said(self._site.registry, texts, mentions, parties)

    def whole(self, source: Source) -> Said:
        """Give all that a document says."""
        return Said(self._site.registry, [it.text for it in source.blocks], self._all(source))

    def within(self, source: Source, *kinds: str) -> Said:
        """Give what the blocks of some kinds say; with `heading` the title as well."""
        return Said(self._site.registry, *self._in_blocks(source, (), kinds))

    def sender(self, source: Source) -> Said | None:
        """Give what the first line of a head says behind `From:`, or None."""
        kinds = kinds_of(source)
        for block in source.blocks:
            if kinds[block.anchor] not in {"", "heading"} and (found := _FROM.search(block.text)):
                first, last = found.span(1)
                own = (it for it in self._all(source) if it.anchor == block.anchor)
                inside = [it for it in own if first <= it.start < last]
                return Said(self._site.registry, [found[1]], inside)
        return None

    def _in_blocks(
        self, source: Source, numbers: Iterable[int], kinds: Sequence[str] | None
    ) -> tuple[list[str], list[Mention]]:
        """Give the words and mentions of paragraphs, and of blocks of some kinds or of all."""
        anchors = {f"para_{number}" for number in numbers}
        for anchor, kind in kinds_of(source).items():
            if kind and (kinds is None or kind in kinds):
                anchors.add(anchor)
        texts = [source.meta.title] if kinds is None or "heading" in kinds else []
        texts += [block.text for block in source.blocks if block.anchor in anchors]
        return texts, [each for each in self._all(source) if each.anchor in anchors]

    def _all(self, source: Source) -> Sequence[Mention]:
        return self._mentions.get(source.src_uri, ())

    def _parties_of(self, source: Source, role: str) -> Iterator[str]:
        """Yield who has a role, with those behind them."""
        value = getattr(source.meta, role) or ()
        for entity in (value,) if isinstance(value, str) else value:
            yield from self._site.registry.party(entity, source.meta.date)


def kinds_of(source: Source) -> dict[str, str]:
    """Give the kind of each block by its id: its class, `heading`, or "" where it has a number."""
    kinds = {anchor: kind for kind, anchor in _CLASSES.findall(source.html)}
    return {
        each.anchor: kinds.get(each.anchor, "heading") if each.anchor in source.unnumbered else ""
        for each in source.blocks
    }


def as_dating(date: PartialDate) -> Dating:
    """Give a date as dates of texts are compared."""
    day = date.first
    return Dating(0, 0, day.year, 0 if date.is_year else day.month, day.day if date.is_day else 0)


def _spellings(entity: str, registry: Registry) -> Iterator[str]:
    """Yield patterns of names; a first name and its initial stand for each other."""
    if entity in registry.posts:
        post = registry.posts[entity].meta
        yield from (re.escape(fold(each).text) for each in (post.label, *post.other_labels))
        return
    for name in registry.every_name(entity):
        *first, last = fold(name).text.split() or [""]
        if entity in registry.people:
            yield r"\s+".join([*map(_or_initial, first), re.escape(last)])
        else:
            yield r"\s+".join(map(re.escape, (*first, last)))


def _or_initial(word: str) -> str:
    letter = re.escape(word[0])
    return (
        rf"{letter}[\w'-]*\.?"
        if len(word.rstrip(".")) == 1
        else rf"(?:{re.escape(word)}|{letter}\.?)"
    )
