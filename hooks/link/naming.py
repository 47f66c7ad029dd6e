"""From the text of one page to whom its names mean."""

from bisect import bisect_right
from collections.abc import Iterator
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
from hooks.link.recognition import extend, page_hits, within_view
from hooks.link.resolution import Named, Resolved, Resolver
from hooks.model.mentions import Rule
from hooks.read.words.whitespace import collapse


class Naming:
    """The naming of one page."""

    def __init__(self, resolver: Resolver, facts: PageFacts, page: PageText, dates: Dates) -> None:
        """Take a page, what is known of it, and the days for which it speaks."""
        self._resolver = resolver
        self._registry = resolver.registry
        self._facts = facts
        self._page = page
        self._text = MatchedText.of(page)
        self._folded = self._text.folded
        self._dates = dates
        self._judge = Judge(self._text, self._registry)
        self._known: dict[Found, Named] = {}
        """Whom names mean, once they are judged."""
        self._written: list[Found] = []
        """What an editor wrote as `[[id]]`."""

    def names(
        self, matcher: Matcher, explicit: list[Named]
    ) -> tuple[list[Named], tuple[PassedOver, ...]]:
        """Weigh every name on the page, family names after fuller mentions included."""
        text = self._folded.text
        self._written = [found for each in explicit if (found := self._as_found(each))]
        hits = page_hits(text, matcher.find(text), self._facts, self._anchor)
        candidates = extend(text, self._in_view(hits, explicit), self._registry)
        weighed = self._weigh(candidates)
        people = self._first_mentions(weighed, explicit)
        if not people:
            return [named for named, _ in weighed], ()
        taken = [(found.start, found.end) for found in candidates]
        others = frozenset(self._others(weighed))
        family = find_family_names(self._folded, taken, people, others, self._registry)
        if family.found:
            weighed = self._weigh(sorted([*candidates, *family.found], key=itemgetter(0)))
        return [named for named, _ in weighed], family.passed_over

    def _as_found(self, named: Named) -> Found | None:
        """Make a name of the text of what an editor wrote as an id: others stand beside it."""
        target = named.target
        if target is None:
            return None
        form = Form(target.entity, target.kind, Rule.EXPLICIT)
        start, end = self._folded.find(named.start), self._folded.find(named.end)
        return Found(start, end, Sense.of([form]))

    def _anchor(self, at: FoldedAt) -> str:
        return self._page.block_at(self._folded.span(at, FoldedAt(at + 1))[0]).anchor

    def _in_view(self, hits: list[Found], explicit: list[Named]) -> list[Found]:
        """Take the longest hits; hide short labels whose organisation is not in view.

        It is in view where the page names it, is its own, or where it wrote the document.
        """
        wanted = frozenset().union(*(hit.sense.short_of for hit in hits)) - self._facts.in_view
        if not wanted and not any(hit.sense.short_of for hit in hits):
            return longest(hits)
        senses = self._resolver.senses
        named = {each.target.entity for each in explicit if each.target}
        if any(not wanted.isdisjoint(hit.sense.bodies) for hit in hits):
            others = longest(within_view(hits, self._facts.in_view, senses))
            weighed = self._weigh(extend(self._folded.text, others, self._registry))
            named |= {each.target.entity for each, _ in weighed if each.target}
            named |= set(self._named_in_labels(hits, [found for _, found in weighed]))
        return longest(within_view(hits, self._facts.in_view | named, senses))

    def _named_in_labels(self, hits: list[Found], weighed: list[Found]) -> Iterator[str]:
        """Yield organisations named within the full label of one of their posts."""
        starts = [found.start for found in weighed]
        for hit in hits:
            if not hit.sense.bodies:
                continue
            found = weighed[bisect_right(starts, hit.start) - 1] if weighed else None
            if not found or not found.start <= hit.start < hit.end <= found.end:
                continue
            if found.refusal and not found.sense.is_hidden:
                continue
            own = {self._registry.posts[post].organization for post in found.sense.posts}
            yield from own.intersection(hit.sense.bodies)

    def _weigh(self, candidates: list[Found]) -> list[tuple[Named, Found]]:
        """Refuse what must be refused, and ask whom the rest means."""
        weighed, known = [], self._known
        if self._written:
            candidates = sorted([*candidates, *self._written], key=itemgetter(0))
        for found in self._judge.judged(candidates):
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
        date = self._dates.at(start)
        resolved = self._resolver.resolve(found.sense, date)
        refusal = found.refusal or self._not_the_holder(found, resolved)
        return Named(start, end, resolved, date, refusal, found.is_in_longer_name)

    def _not_the_holder(self, found: Found, resolved: Resolved) -> str:
        """Say that an office is anybody's, or of a year in which somebody else held it, or ""."""
        target, text = resolved.target, self._folded.text
        if resolved.rule is not Rule.POST or not target or target.kind != "person":
            return ""
        is_single = self._registry.posts[target.post].meta.seats == 1
        if is_single and found.sense.has_short and (word := anybody_before(text, found.start)):
            return f"“{word}” before it makes it anybody's"
        year, where = year_beside(text, found.start, found.end)
        terms = self._registry.terms(target.post)
        if not year or any(each.may_cover(year) for each in terms if each.person == target.entity):
            return ""
        name = self._registry.name(target.entity)
        return f"“{year}” {where}, a year in which {name} did not hold the office"

    def _refuse_titles(self, weighed: list[tuple[Named, Found]]) -> None:
        """Refuse titles that stand beside the name of somebody who did not hold the office."""
        names = [named for named, _ in weighed]
        for at, beside in titles_of_others(names, self._text.rows, self._registry):
            who = collapse(self._page.text[beside.start : beside.end])
            holder = self._registry.name(beside.holder)
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
        ids = {self._facts.own}
        for named, _ in weighed:
            if named.target:
                ids.add(named.target.entity)
            elif named.resolved.is_ambiguous and not named.refusal:
                ids.update(named.resolved.candidates)
        yield from (each for each in ids if each in self._registry.people)

    def _is_full(self, named: Named, person: str) -> bool:
        family = fold_name(self._registry.people[person].family_name)
        words = fold_name(self._text.words[named.start : named.end])
        return family in words and family != words
