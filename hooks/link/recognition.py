"""Recognise names in the text of a page: which words, and under which forms.

From what the automaton finds to what may be names: those whose article stands there, with the
styles and letters that belong to them. A short label whose organisation is not in view stays, for
it covers its words. `judging` then refuses what the words around make another name.
"""

from collections.abc import Callable, Iterable, Mapping

from hooks.link.matching import Found, Matcher
from hooks.link.names.forms import Form, Forms, Sense
from hooks.link.names.styles import against, letters_after, plain_style, styles_before
from hooks.link.page.offsets import FoldedAt
from hooks.model.entities import PersonFrontMatter
from hooks.model.registry import Registry


def candidates(
    text: str, matcher: Matcher, local: Mapping[str, Sense], anchor: Callable[[FoldedAt], str]
) -> list[Found]:
    """Find the names of the registry and the page's own, without those that lack their article.

    `local` are the forms of `mentions`, some for a few paragraphs alone; `anchor` gives the
    paragraph of an offset.
    """

    def counts(form: Form, at: FoldedAt) -> bool:
        is_here = not form.anchors or anchor(at) in form.anchors
        return is_here and has_article(text, at, form.article)

    found = matcher.find(text) + (Matcher(Forms(local, {})).find(text) if local else [])
    kept: list[Found] = []
    for each in found:
        if not each.sense.is_bound:
            kept.append(each)
        elif forms := [form for form in each.sense.forms if counts(form, each.start)]:
            kept.append(each._replace(sense=Sense.of(forms)))
    return kept


def has_article(text: str, start: int, article: str) -> bool:
    """Say whether the article of a name, if it has one, stands before it, in either case."""
    if not article:
        return True
    first = start - len(article) - 1
    if first < 0 or text[first : start - 1].lower() != article or text[start - 1] != " ":
        return False
    return first == 0 or not (text[first - 1].isalnum() or text[first - 1] in "-'")


def within_view(found: Iterable[Found], in_view: frozenset[str]) -> list[Found]:
    """Hide short labels of posts whose organisation is not in view."""
    return [
        each._replace(sense=each.sense.within(in_view)) if each.sense.short_of else each
        for each in found
    ]


def extend(text: str, names: list[Found], registry: Registry) -> list[Found]:
    """Count in the styles and letters of persons, as far as the names around leave room."""
    extended: list[Found] = []
    for index, name in enumerate(names):
        if not name.sense.people:
            extended.append(name)
            continue
        low = names[index - 1].end if index else 0
        high = names[index + 1].start if index + 1 < len(names) else len(text)
        people = [registry.people[each].meta for each in name.sense.people]
        starts = (styles_before(text, name.start, each.honorific_prefix) for each in people)
        ends = (letters_after(text, name.end, each.honorific_suffix) for each in people)
        start, end = min(starts), max(ends)
        start, end = start if start >= low else name.start, end if end <= high else name.end
        style = _style_of_others(text[start : name.start], people)
        refusal = f"“{style}” before it is no style of theirs" if style else ""
        has_style = start < name.start
        extended.append(Found(FoldedAt(start), FoldedAt(end), name.sense, has_style, refusal))
    return extended


def _style_of_others(styles: str, people: Iterable[PersonFrontMatter]) -> str:
    """Give a style before a name that none of its bearers can have: `Mr` where all are Mrs."""
    own = [plain_style(" ".join(each.honorific_prefix)).split() for each in people]
    for word in styles.split():
        if all(against({plain_style(word)}).intersection(each) for each in own):
            return word
    return ""
