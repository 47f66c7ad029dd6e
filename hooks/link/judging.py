"""Which of the names that stand in a text are refused, and why.

Names are judged twice: first by what stands before them, from the first to the last; then by what
stands behind them, from the last to the first, because whether a name goes on depends on whether
the words behind it begin a name that counts.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from hooks.link.matching import Found
from hooks.link.names import modifiers, words_behind
from hooks.link.names.forms import Sense
from hooks.link.names.place_signs import by_street
from hooks.link.names.words_before import Kinds, longer_name_before
from hooks.link.other_bodies import body_beside
from hooks.link.page.matched_text import MatchedText
from hooks.link.page.name_folding import fold_name
from hooks.link.page.page_text import MASK
from hooks.link.resolution import NOT_A_NAME
from hooks.model.registry import Registry

OUT_OF_VIEW = "a short label whose organisation is not in view"
"""The one refusal that is not told to editors: such labels are meant to be common words."""


@dataclass(eq=False)
class Judge:
    """Judges the names of one page, which is done up to three times, as more of them are known."""

    page: MatchedText
    registry: Registry
    found: list[Found] = field(default_factory=list, init=False)
    behind: dict[int, Found] = field(default_factory=dict, init=False)
    """Names that count, by where they begin, with and without their article."""
    by_before: dict[tuple[Found, Found | None], Found] = field(default_factory=dict, init=False)
    """What was found of a name by itself and by the one before it: that stays so."""

    def judged(self, names: list[Found]) -> list[Found]:
        """Refuse names, and say of which body a short label is the office."""
        found, known = list(names), self.by_before
        self.found, self.behind = found, {}
        for at, each in enumerate(found):
            pair = (each, found[at - 1] if at else None)
            if not self._is_settled(each):
                if pair not in known:
                    known[pair] = self._by_itself_and_before(*pair)
                found[at] = known[pair]
        for at in range(len(found) - 1, -1, -1):
            if not self._is_settled(found[at]):
                found[at] = self._behind(at)
            self._remember(found[at])
        return found

    def _is_settled(self, found: Found) -> bool:
        return found.refusal != "" or found.sense.is_local

    def _by_itself_and_before(self, found: Found, before: Found | None) -> Found:
        sense = found.sense
        if not sense.means_somebody:
            return found._replace(refusal=NOT_A_NAME)
        if sense.is_hidden:
            return found._replace(refusal=OUT_OF_VIEW)
        if sense.posts and (word := self._modifier_before(found, before)):
            return found._replace(refusal=f"“{word}” before it makes it another office")
        is_bare = bool(sense.people) and not found.has_style
        if is_bare and (word := by_street(self.page.around, found.start, found.end)):
            return found._replace(refusal=f"behind “{word}” it may be a street")
        word = self._longer_before(found, before)
        return _in_longer(found, f"a longer name seems to begin with “{word}”") if word else found

    def _modifier_before(self, found: Found, before: Found | None) -> str:
        """Give a word such as `former` before an office, or before its body's name before it."""
        word = modifiers.modifier_before(self.page.around, found.start)
        if not word and before and before.sense.bodies and self._is_next(before, found):
            word = modifiers.modifier_before(self.page.around, before.start)
        return word

    def _longer_before(self, found: Found, before: Found | None) -> str:
        """Give the word with which a longer name begins before a name, or ""."""
        sense = found.sense
        if sense.is_acronym or found.has_style or not (sense.people or sense.bodies or sense.posts):
            return ""
        if before and self._is_next(before, found):
            return ""
        kinds = Kinds(person=not (sense.bodies or sense.posts), post=bool(sense.posts))
        word = longer_name_before(self.page.around, found.start, kinds)
        return "" if word and self.page.line_ends(found.start - 1, found.start) else word

    def _is_next(self, before: Found, found: Found) -> bool:
        """Say whether a name stands right behind another, its possessive or `&`."""
        return self.page.around[before.end : found.start] in {" ", "'s ", "'S ", "' ", " & "}

    def _behind(self, at: int) -> Found:
        """Judge a name by what stands behind it."""
        found = self.found[at]
        if found.sense.posts:
            line = self.page.line_after(found.end)
            if word := modifiers.modifier_after(self.page.around, found.end, line):
                return found._replace(refusal=f"“{word}” behind it makes it another office")
            if found.sense.has_short:
                found = self._of_body(at)
            found = found if found.refusal else self._other_office(at, found)
        if found.refusal:
            return found
        word = self._goes_on(at) or self._goes_on_behind_mark(found)
        return _in_longer(found, f"a longer name seems to go on with “{word}”") if word else found

    def _of_body(self, at: int) -> Found:
        """Make a short label that stands at the name of a body that body's office, or nobody's."""
        found = self.found[at]
        posts, forms = self.registry.posts, found.sense.forms
        beside = body_beside(self.found, at, self.page, self.registry)
        if beside is None:
            return found
        own = [each for each in forms if each.kind == "post"]
        own = [each for each in own if posts[each.entity].organization in beside.ids]
        kept = own or [each for each in forms if not each.body]
        if len(kept) == len(forms):
            return found
        if kept:
            return found._replace(sense=Sense.of(kept))
        self.behind[found.start] = found
        name = self.registry.name(beside.ids[0]) if MASK in beside.words else beside.words
        return found._replace(refusal=f"it stands at “{name}”, which is another body")

    def _other_office(self, at: int, found: Found) -> Found:
        """Refuse an office that goes on with a place or a body that is not its own."""
        posts = found.sense.posts
        for start, word, is_bracket in self._places(at):
            behind = self.behind.get(start)
            if start >= 0 and behind is None:
                labels = [_label_words(post, self.registry) for post in posts]
                if word := words_behind.foreign_word(self.page.around, start, labels, self.behind):
                    reason = f"it goes on with “{word}”, no part of its label and no known name"
                    return _in_longer(found, reason)
            elif behind and (bodies := behind.sense.bodies):
                is_all = not is_bracket or self.page.around[behind.end : behind.end + 1] in ")]"
                if is_all and not any(_are_related(post, bodies, self.registry) for post in posts):
                    reason = f"it goes on with “{word}”, another body than that of the office"
                    return found._replace(refusal=reason)
        start, word = words_behind.capitalised_word_after_comma(self.page.around, found.end)
        if found.sense.has_short and start >= 0 and start not in self.behind:
            reason = f"a short label before a comma and “{word}”, which is no known name"
            return found._replace(refusal=reason)
        return found

    def _places(self, at: int) -> Iterator[tuple[int, str, bool]]:
        """Yield where something stands that may say of what an office is, and its first word.

        Behind `of`, `for` or `at`, in brackets, or behind `of` and whoever holds the office.
        """
        end = self.found[at].end
        yield (*words_behind.capitalised_word_after_preposition(self.page.around, end), False)
        yield (*words_behind.in_brackets(self.page.around, end), True)
        behind = self.found[at + 1] if at + 1 < len(self.found) else None
        if behind and behind.sense.people and self.page.around[end : behind.start] in {" ", ", "}:
            yield (*words_behind.capitalised_word_after_of(self.page.around, behind.end), False)
            yield (*words_behind.in_brackets(self.page.around, behind.end), True)

    def _goes_on(self, at: int) -> str:
        """Give the capitalised word with which a name goes on in its line, or ""."""
        sense, lines = self.found[at].sense, self.page.lines
        start = words_behind.capitalised_word_after(lines, self.found[at].end)
        if sense.is_acronym or start < 0 or self._begins_name(at, start):
            return ""
        word = words_behind.word_at(lines, start)
        is_speaker = word == "I" and not sense.people
        return "" if is_speaker else self.page.as_written(start, start + len(word))

    def _begins_name(self, at: int, start: int) -> bool:
        """Say whether a name that counts begins somewhere, be it a label by its own body's name."""
        if start in self.behind:
            return True
        behind = self.found[at + 1] if at + 1 < len(self.found) else None
        if not behind or behind.start != start:
            return False
        bodies = self.found[at].sense.bodies
        return any(self.registry.posts[each].organization in bodies for each in behind.sense.posts)

    def _goes_on_behind_mark(self, found: Found) -> str:
        """Give the word with which a name goes on behind `and`, `&`, a comma or `of`, or ""."""
        text, sense, end = self.page.around, found.sense, found.end
        if sense.bodies or sense.posts:
            is_post = bool(sense.posts)
            at, word = words_behind.continuation(
                self.page.around, found.start, end, is_post=is_post
            )
        else:
            at, word = words_behind.firm(text, end)
        if at < 0:
            at, word = words_behind.legal_form(text, end)
        if at < 0 and sense.bodies:
            at, word = words_behind.body_of(text, found.start, end)
        if at < 0 or at in self.behind or self.page.line_ends(end, at):
            return ""
        return word

    def _remember(self, found: Found) -> None:
        if found.refusal or not found.sense.means_somebody:
            return
        self.behind[found.start] = found
        if found.sense.has_article:
            for form in found.sense.forms:
                self.behind[found.start - len(form.article) - 1] = found


def _in_longer(found: Found, reason: str) -> Found:
    return found._replace(refusal=reason, is_in_longer_name=True)


def _label_words(post: str, registry: Registry) -> frozenset[str]:
    """List the words of the full labels of a post, folded."""
    meta = registry.posts[post].meta
    return _words_of((meta.label, *meta.other_labels))


@lru_cache(maxsize=4096)
def _words_of(labels: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for label in labels for word in re.split(r"[\s,]+", fold_name(label)))


def _are_related(post: str, organizations: Iterable[str], registry: Registry) -> bool:
    """Say whether one of the bodies is that of the post, above it or below it."""
    own = registry.posts[post].organization
    above = set(registry.ancestors(own))
    return any(body in above or own in registry.ancestors(body) for body in organizations)
