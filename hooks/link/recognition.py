"""Recognise names in the text of a page: which words, under which forms, and what speaks against.

From the hits of the automaton to the names that count: those whose article stands there, short
labels whose organisation is in view, with the styles and letters that belong to them, refused
where the words around them mean somebody else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from hooks.link import refusals
from hooks.link.matching import Hit, find_all
from hooks.link.names.forms import Sense, Senses
from hooks.link.names.styles import letters_after, styles_before

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hooks.link.names.forms import Form
    from hooks.link.page.name_folding import Folded
    from hooks.link.page_facts import PageFacts
    from hooks.model.registry import Registry

_CAPITALISED = re.compile(r"\w(?:[\w'’&.-]*\w)?")


class Found(NamedTuple):
    """A name that stands in the text."""

    start: int
    """Offset in the folded text, with the styles before the name."""
    end: int
    """Offset, with the letters after it."""
    sense: Sense
    refusal: str = ""
    """Why it is no mention, in plain English; it covers its words all the same."""
    is_in_longer_name: bool = False
    """Whether it was refused because a longer name seems to go on."""


def page_hits(text: str, hits: Iterable[Hit], facts: PageFacts) -> list[Hit]:
    """Add the page's own names to those of the registry, and drop those without their article."""
    every = list(hits)
    for words, sense in facts.local.items():
        every.extend(Hit(start, end, sense) for start, end in find_all(text, words))
    kept: list[Hit] = []
    for hit in every:
        if not hit.sense.has_article:
            kept.append(hit)
        elif forms := [each for each in hit.sense.forms if _has_article(text, hit.start, each)]:
            kept.append(Hit(hit.start, hit.end, Sense.of(forms)))
    return kept


def within_view(hits: Iterable[Hit], in_view: frozenset[str], senses: Senses) -> list[Hit]:
    """Drop short labels of posts whose organisation is not in view."""
    kept: list[Hit] = []
    for hit in hits:
        sense = senses.within(hit.sense, in_view)
        if sense is hit.sense:
            kept.append(hit)
        elif sense:
            kept.append(Hit(hit.start, hit.end, sense))
    return kept


def refuse(found: list[Found], words: str, folded: Folded, registry: Registry) -> list[Found]:
    """Refuse names, the last first: whether a name goes on depends on what stands behind it."""
    judge = _Judge(words, folded, registry)
    judged = [judge.judge(each) for each in reversed(found)]
    return judged[::-1]


def extend(text: str, hits: list[Hit], registry: Registry) -> list[Found]:
    """Count in the styles and letters of persons, as far as the names around leave room."""
    found: list[Found] = []
    for index, hit in enumerate(hits):
        if not hit.sense.people:
            found.append(Found(*hit))
            continue
        low = hits[index - 1].end if index else 0
        high = hits[index + 1].start if index + 1 < len(hits) else len(text)
        start, end = _extent(text, hit, registry)
        start = start if start >= low else hit.start
        found.append(Found(start, end if end <= high else hit.end, hit.sense))
    return found


def _extent(text: str, hit: Hit, registry: Registry) -> tuple[int, int]:
    start, end = hit.start, hit.end
    for person in hit.sense.people:
        meta = registry.people[person].meta
        start = min(start, styles_before(text, hit.start, meta.honorific_prefix))
        end = max(end, letters_after(text, hit.end, meta.honorific_suffix))
    return start, end


def _has_article(text: str, start: int, form: Form) -> bool:
    """Say whether the article of a form stands before it, in either case."""
    if not form.article:
        return True
    first = start - len(form.article) - 1
    if first < 0 or text[first : start - 1].lower() != form.article or text[start - 1] != " ":
        return False
    return first == 0 or not (text[first - 1].isalnum() or text[first - 1] in "-'")


class _Judge:
    """What is needed to refuse names, and the names behind the one at hand."""

    def __init__(self, words: str, folded: Folded, registry: Registry) -> None:
        self.words = words
        self.folded = folded
        self.registry = registry
        self.behind: dict[int, Found] = {}

    def judge(self, found: Found) -> Found:
        """Refuse a name, or let it begin one for those before it."""
        sense, reason, longer = found.sense, "", False
        if sense.posts:
            reason = self._other_office(found)
            if not reason and sense.has_short and not sense.is_local:
                reason = self._goes_on_behind_comma(found)
        if not reason and not sense.is_local and (word := self._longer_name(found)):
            reason, longer = f"a longer name seems to go on with “{word}”", True
        if reason:
            return found._replace(refusal=reason, is_in_longer_name=longer)
        if sense.means_somebody:
            self.behind[found.start] = found
            if sense.has_article:
                for form in sense.forms:
                    self.behind[found.start - len(form.article) - 1] = found
        return found

    def _other_office(self, found: Found) -> str:
        """Say which word makes another office of a post."""
        text, posts = self.folded.text, found.sense.posts
        if word := refusals.modifier_before(text, found.start):
            return f"“{word}” before it makes it another office"
        if word := refusals.modifier_after(text, found.end):
            return f"“{word}” behind it makes it another office"
        at, word = refusals.capitalised_word_after_preposition(text, found.end)
        if at < 0 or any(self._is_own(word, post) for post in posts):
            return ""
        behind = self.behind.get(at)
        if behind is None:
            return f"it goes on with “{word}”, which is no part of its label and no known name"
        bodies = [form.entity for form in behind.sense.forms if form.kind == "organisation"]
        if bodies and not any(refusals.are_related(post, bodies, self.registry) for post in posts):
            return f"it goes on with “{word}”, another body than that of the office"
        return ""

    def _is_own(self, word: str, post: str) -> bool:
        return word.removesuffix("'s").rstrip("'") in refusals.label_words(post, self.registry)

    def _goes_on_behind_comma(self, found: Found) -> str:
        at, word = refusals.capitalised_word_after_comma(self.folded.text, found.end)
        if at < 0 or at in self.behind:
            return ""
        return f"a short label before a comma and “{word}”, which is no known name"

    def _longer_name(self, found: Found) -> str:
        """Give the capitalised word with which a longer name seems to go on, or ""."""
        end = found.end
        if found.sense.is_acronym or self.folded.text[end : end + 1] != " ":
            return ""
        at = refusals.capitalised_word_after(self.words, self.folded.span(found.start, end)[1])
        if at < 0 or (end + 1 in self.behind and self.folded.span(end + 1, end + 2)[0] == at):
            return ""
        word = _CAPITALISED.match(self.words, at)
        return word[0] if word else self.words[at]
