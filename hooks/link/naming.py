"""From the text of one page to whom its names mean."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from operator import itemgetter

from hooks.link.appositions import titles_of_others
from hooks.link.family_names import PassedOver, find_family_names
from hooks.link.judging import Judge
from hooks.link.matching import Found, Matcher, longest
from hooks.link.names.forms import Form, Sense
from hooks.link.names.modifiers import anybody_before, year_beside
from hooks.link.page.matched_text import MatchedText
from hooks.link.page.name_folding import fold_name
from hooks.link.page.offsets import FoldedAt
from hooks.link.page.page_text import PageText
from hooks.link.page_dates import Dates
from hooks.link.page_facts import PageFacts
from hooks.link.recognition import candidates, extend, within_view
from hooks.link.resolution import Named, Resolved
from hooks.model.dates import PartialDate
from hooks.model.mentions import Rule, Target
from hooks.model.registry import Registry
from hooks.read.words.whitespace import collapse


@dataclass(eq=False)
class Naming:
    """The naming of one page."""

    page: PageText
    facts: PageFacts
    dates: Dates
    registry: Registry
    resolve: Callable[[Sense, PartialDate | None], Resolved]
    """Says whom a sense means on a date."""
    known: dict[Found, Named] = field(default_factory=dict, init=False)
    """Whom names mean, once they are judged."""
    written: list[Found] = field(default_factory=list, init=False)
    """What an editor wrote as `[[id]]`."""

    def __post_init__(self) -> None:
        """Make ready the text of the page, in which names are sought and judged."""
        self._text = MatchedText.of(self.page)
        self._folded = self._text.folded
        self._judge = Judge(self._text, self.registry)

    def names(
        self, matcher: Matcher, explicit: list[Named]
    ) -> tuple[list[Named], tuple[PassedOver, ...]]:
        """Weigh every name on the page, family names after fuller mentions included."""
        text = self._folded.text
        self.written = [self._as_found(each, each.target) for each in explicit if each.target]
        found = candidates(text, matcher, self.facts.local, self._anchor)
        found = extend(text, self._in_view(found, explicit), self.registry)
        weighed = self._weigh(found)
        people = self._first_mentions(weighed, explicit)
        if not people:
            return [named for named, _ in weighed], ()
        taken = [each[:2] for each in found]
        others = frozenset(self._others(weighed))
        family, passed_over = find_family_names(self._folded, taken, people, others, self.registry)
        if family:
            weighed = self._weigh(sorted([*found, *family], key=itemgetter(0)))
        return [named for named, _ in weighed], tuple(passed_over)

    def _as_found(self, named: Named, target: Target) -> Found:
        """Make a name of the text of what an editor wrote as an id: others stand beside it."""
        sense = Sense.of([Form(target.entity, target.kind, Rule.EXPLICIT)])
        return Found(self._folded.find(named.start), self._folded.find(named.end), sense)

    def _anchor(self, at: FoldedAt) -> str:
        return self.page.block_at(self._folded.span(at, at + 1)[0]).anchor

    def _in_view(self, found: list[Found], explicit: list[Named]) -> list[Found]:
        """Take the longest names; hide short labels whose organisation is not in view.

        It is in view where the page names it, is its own, or where it wrote the document.
        """
        in_view = self.facts.in_view | {each.target.entity for each in explicit if each.target}
        wanted = frozenset().union(*(each.sense.short_of for each in found)) - self.facts.in_view
        if any(not wanted.isdisjoint(each.sense.bodies) for each in found):
            others = longest(within_view(found, self.facts.in_view))
            weighed = self._weigh(extend(self._folded.text, others, self.registry))
            in_view |= {each.target.entity for each, _ in weighed if each.target}
            in_view |= set(self._named_in_labels(found, [each for _, each in weighed]))
        return longest(within_view(found, in_view))

    def _named_in_labels(self, names: list[Found], weighed: list[Found]) -> Iterator[str]:
        """Yield organisations named within the full label of one of their posts."""
        starts = [each.start for each in weighed]
        bodies = [each for each in names if each.sense.bodies]
        for body in bodies if weighed else ():
            around = weighed[bisect_right(starts, body.start) - 1]
            if not around.start <= body.start < body.end <= around.end:
                continue
            if not around.refusal or around.sense.is_hidden:
                own = {self.registry.posts[post].organization for post in around.sense.posts}
                yield from own.intersection(body.sense.bodies)

    def _weigh(self, names: list[Found]) -> list[tuple[Named, Found]]:
        """Refuse what must be refused, and ask whom the rest means."""
        weighed, known = [], self.known
        names = sorted([*names, *self.written], key=itemgetter(0)) if self.written else names
        for found in self._judge.judged(names):
            if found.sense.forms[0].rule is Rule.EXPLICIT:
                continue
            if found not in known:
                known[found] = self._meant(found)
            weighed.append((known[found], found))
        self._refuse_titles(weighed)
        return weighed

    def _meant(self, found: Found) -> Named:
        """Say whom a name means on the day for which its place speaks."""
        start, end = self._folded.span(found.start, found.end)
        date = self.dates.at(start)
        resolved = self.resolve(found.sense, date)
        refusal = found.refusal or self._not_the_holder(found, resolved)
        return Named(start, end, resolved, date, refusal, found.is_in_longer_name)

    def _not_the_holder(self, found: Found, resolved: Resolved) -> str:
        """Say that an office is anybody's, or of a year in which somebody else held it, or ""."""
        target, text = resolved.target, self._folded.text
        if resolved.rule is not Rule.POST or not target or target.kind != "person":
            return ""
        is_single = self.registry.posts[target.post].meta.seats == 1
        if is_single and found.sense.has_short and (word := anybody_before(text, found.start)):
            return f"“{word}” before it makes it anybody's"
        year, where = year_beside(text, found.start, found.end)
        terms = self.registry.terms(target.post)
        if not year or any(each.may_cover(year) for each in terms if each.person == target.entity):
            return ""
        name = self.registry.name(target.entity)
        return f"“{year}” {where}, a year in which {name} did not hold the office"

    def _refuse_titles(self, weighed: list[tuple[Named, Found]]) -> None:
        """Refuse titles that stand beside the name of somebody who did not hold the office."""
        names = [named for named, _ in weighed]
        for at, beside in titles_of_others(names, self._text.rows, self.registry):
            who = collapse(self.page.text[beside.start : beside.end])
            holder = self.registry.name(beside.holder)
            date = names[at].date
            when = f"{'on' if date and date.is_day else 'in'} {date.in_words() if date else ''}"
            reason = f"it stands at “{who}”, while {holder} held the office {when}"
            refused = names[at]._replace(refusal=reason, beside=beside)
            weighed[at] = (refused, weighed[at][1])

    def _first_mentions(
        self, weighed: list[tuple[Named, Found]], explicit: list[Named]
    ) -> dict[str, FoldedAt]:
        """Give, for each person mentioned in full, where in the folded text that first ends."""
        first: dict[str, FoldedAt] = {}
        for named, found in weighed:
            target = named.target
            if target and target.kind == "person" and not target.post:
                if named.resolved.rule is Rule.LOCAL and not self._is_full(named, target.entity):
                    continue
                first.setdefault(target.entity, found.end)
        for named in explicit:
            if named.target and named.target.kind == "person":
                at = self._folded.find(named.start)
                first[named.target.entity] = min(at, first.get(named.target.entity, at))
        return first

    def _others(self, weighed: list[tuple[Named, Found]]) -> Iterator[str]:
        """Yield people whom the page means by their office, perhaps, or by being theirs."""
        ids = {self.facts.own}
        for named, _ in weighed:
            if named.target:
                ids.add(named.target.entity)
            elif named.resolved.is_ambiguous and not named.refusal:
                ids.update(named.resolved.candidates)
        yield from (each for each in ids if each in self.registry.people)

    def _is_full(self, named: Named, person: str) -> bool:
        family = fold_name(self.registry.people[person].family_name)
        words = fold_name(self._text.words[named.start : named.end])
        return family in words and family != words
