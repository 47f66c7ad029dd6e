"""Recognise names in the text of a page: which words, and under which forms.

From the hits of the automaton to what may be names: those whose article stands there, with the
styles and letters that belong to them. A short label whose organisation is not in view stays, for
it covers its words. `judging` then refuses what the words around make another name.
"""

from collections.abc import Callable, Iterable

from hooks.link.matching import Found, Matcher
from hooks.link.names.forms import Forms, Sense, Senses
from hooks.link.names.generic_words import against
from hooks.link.names.styles import letters_after, plain_style, styles_before
from hooks.link.page.offsets import FoldedAt
from hooks.link.page_facts import PageFacts
from hooks.model.registry import Registry


def page_hits(
    text: str, hits: Iterable[Found], facts: PageFacts, anchor: Callable[[FoldedAt], str]
) -> list[Found]:
    """Add the page's own names to those of the registry, and drop those without their article.

    `anchor` gives the paragraph of an offset, for names that `mentions` gives to paragraphs.
    """
    every = list(hits)
    if facts.local:
        every += Matcher(Forms(facts.local, {})).find(text)
    kept: list[Found] = []
    for hit in every:
        if not hit.sense.is_bound:
            kept.append(hit)
            continue
        forms = [
            each
            for each in hit.sense.forms
            if has_article(text, hit.start, each.article)
            and (not each.anchors or anchor(hit.start) in each.anchors)
        ]
        if forms:
            kept.append(hit._replace(sense=Sense.of(forms)))
    return kept


def has_article(text: str, start: int, article: str) -> bool:
    """Say whether the article of a name, if it has one, stands before it, in either case."""
    if not article:
        return True
    first = start - len(article) - 1
    if first < 0 or text[first : start - 1].lower() != article or text[start - 1] != " ":
        return False
    return first == 0 or not (text[first - 1].isalnum() or text[first - 1] in "-'")


def within_view(hits: Iterable[Found], in_view: frozenset[str], senses: Senses) -> list[Found]:
    """Hide short labels of posts whose organisation is not in view."""
    kept: list[Found] = []
    for hit in hits:
        sense = senses.within(hit.sense, in_view)
        kept.append(hit if sense is hit.sense else hit._replace(sense=sense))
    return kept


def extend(text: str, hits: list[Found], registry: Registry) -> list[Found]:
    """Count in the styles and letters of persons, as far as the names around leave room."""
    found: list[Found] = []
    for index, hit in enumerate(hits):
        if not hit.sense.people:
            found.append(hit)
            continue
        low = hits[index - 1].end if index else 0
        high = hits[index + 1].start if index + 1 < len(hits) else len(text)
        start, end = _extent(text, hit, registry)
        start = start if start >= low else hit.start
        end = end if end <= high else hit.end
        style = _style_of_others(text[start : hit.start], hit, registry)
        refusal = f"“{style}” before it is no style of theirs" if style else ""
        found.append(Found(FoldedAt(start), FoldedAt(end), hit.sense, start < hit.start, refusal))
    return found


def _style_of_others(styles: str, hit: Found, registry: Registry) -> str:
    """Give a style before a name that none of its bearers can have: `Mr` where all are Mrs."""
    people = (registry.people[each].meta for each in hit.sense.people)
    own = [plain_style(" ".join(each.honorific_prefix)).split() for each in people]
    for word in styles.split():
        if all(against({plain_style(word)}).intersection(each) for each in own):
            return word
    return ""


def _extent(text: str, hit: Found, registry: Registry) -> tuple[int, int]:
    start, end = int(hit.start), int(hit.end)
    for person in hit.sense.people:
        meta = registry.people[person].meta
        start = min(start, styles_before(text, hit.start, meta.honorific_prefix))
        end = max(end, letters_after(text, hit.end, meta.honorific_suffix))
    return start, end
