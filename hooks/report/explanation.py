"""Explanations: why a name is a link, and why it is none."""

import re
from collections.abc import Iterator

from hooks.link.family_names import NOT_NAMED_BEFORE
from hooks.link.linker import LinkedPage
from hooks.link.matching import find_all, is_whole
from hooks.link.names.declared_names import DeclaredName, declared_names
from hooks.link.names.forms import spellings
from hooks.link.page.matched_text import mask_addresses
from hooks.link.page.name_folding import fold, fold_name, lower
from hooks.link.page.offsets import FoldedAt, TextAt
from hooks.link.page.page_text import MASK
from hooks.link.recognition import has_article
from hooks.link.resolution import Named
from hooks.model.grouping import grouped
from hooks.model.ids import nearest
from hooks.model.registry import Registry
from hooks.read.front_matter.yaml_text import scalar
from hooks.read.words.whitespace import collapse

_SHOWN = 6
"""How many places of the same words are explained; more would not fit on a screen."""
_NEAREST = 4
_GAP = re.compile(r"[\s\x00]")
_MASKED = "it stands in code, or in a citation or a link of the editor, where no name counts"
_ADDRESS = "it is part of an e-mail or a web address"


def explain_page(linked: LinkedPage, registry: Registry) -> list[str]:
    """Explain each name of a page, those that are no link as well."""
    explainer = _Explainer(linked, registry)
    lines = [explainer.heading(f"{len(linked.names)} names")]
    for named in linked.names:
        lines += explainer.named(named)
    return lines + explainer.shared()


def explain_words(linked: LinkedPage, registry: Registry, words: str) -> list[str]:
    """Explain what became of some words on a page, at each place where they stand."""
    explainer = _Explainer(linked, registry)
    places = explainer.places(words)
    lines = [explainer.heading(f"“{words}” stands here {_times(len(places))}")]
    explained = dict.fromkeys(tuple(explainer.place(*each)) for each in places[:_SHOWN])
    lines += [line for entry in explained for line in entry]
    if len(places) > _SHOWN:
        lines.append(f"… and {len(places) - _SHOWN} more")
    if not any(explainer.weighed(*each) for each in places):
        lines += explainer.nearest(words)
        if places:
            lines += ["To link it on this page alone, add", "mentions:", f"  {scalar(words)}: ID"]
    return lines


class _Explainer:
    """Explains the names of one page, each in a few lines."""

    def __init__(self, linked: LinkedPage, registry: Registry) -> None:
        self._linked = linked
        self._registry = registry
        self._folded = fold(linked.page.text)
        self._names = grouped((lower(name.text), name) for name in declared_names(registry))

    def heading(self, what: str) -> str:
        facts = self._linked.facts
        date = f"speaks for {facts.date}" if facts.date else "has no date of its own"
        return f"{facts.path}: {what}; the page {date}"

    def places(self, words: str) -> list[tuple[TextAt, TextAt]]:
        """Find words in any case, whole or not, in the text of the page."""
        wanted, span = re.escape(lower(fold_name(words))), self._folded.span
        found = re.finditer(wanted, lower(self._folded.text)) if wanted else ()
        return [span(FoldedAt(each.start()), FoldedAt(each.end())) for each in found]

    def weighed(self, start: TextAt, end: TextAt) -> Named | None:
        """Give the name that was weighed at a place."""
        return next((n for n in self._linked.names if n.start < end and start < n.end), None)

    def place(self, start: TextAt, end: TextAt) -> list[str]:
        """Explain one place."""
        if named := self.weighed(start, end):
            return self.named(named)
        at_all = self._masked(start, end) or self._part_of(start, end)
        faults = [
            f"{name.entity}: {at_all or self._fault(name, start, end)}"
            for name in self._names.get(lower(fold_name(self._text(start, end))), ())
        ]
        if not faults:
            none = "these words are no name of the registry"
            faults = [self._masked(start, end) or self._family(start, end) or none]
        return [f"{self._where(start, end)}: no link", *(f"    {each}" for each in faults)]

    def named(self, named: Named) -> list[str]:
        """Explain a name that was weighed."""
        target, resolved = named.target, named.resolved
        lines = [f"{self._where(named.start, named.end)}: {self._outcome(named)}"]
        if target:
            lines.append(f"    rule {resolved.rule.value}: {resolved.reason}")
        elif resolved.is_ambiguous and not named.refusal:
            lines.append("    add to the front matter of the page `mentions:` with the id meant")
        weighed = ", ".join(map(self._said, resolved.candidates)) or "nobody"
        runner_up = self._runner_up(named) or "none"
        date = named.date or "none"
        return [*lines, f"    date: {date}; candidates: {weighed}; runner-up: {runner_up}"]

    def shared(self) -> list[str]:
        """Explain family names that fit several."""
        may_mean = "no link: a family name that may mean others than"
        return [
            f"“{each.words}”: {may_mean} {', '.join(map(self._said, each.people))}"
            for each in self._linked.shared
        ]

    def nearest(self, words: str) -> list[str]:
        """List the names of the registry that look most like some words."""
        wanted = lower(fold_name(words))
        close = nearest(wanted, self._names, _NEAREST)
        close += [each for each in self._names if each not in close and _shares(wanted, each)]
        lines = [
            f"    “{name.words}” ({name.entity}, {name.key})"
            f"{' as such' if text == wanted else ''}: {name.path}"
            for text in close[:_NEAREST]
            for name in self._names[text]
        ]
        return ["Names of the registry that look most like it:", *lines] if lines else []

    def _where(self, start: TextAt, end: TextAt) -> str:
        block = self._linked.page.block_at(start)
        anchor = f" #{block.anchor}" if block.anchor else ""
        return f"“{self._text(start, end)}”, line {self._linked.line_at(start)}{anchor}"

    def _text(self, start: int, end: int) -> str:
        return collapse(self._linked.page.text[start:end])

    def _said(self, entity: str) -> str:
        return f"{entity} ({self._registry.name(entity)})"

    def _outcome(self, named: Named) -> str:
        target = named.target
        if not target:
            return f"no link: {named.reason}"
        whom = self._said(target.entity)
        if target.post and target.post != target.entity:
            whom += f" in the office {target.post}"
        return f"means {whom}, no link: {named.reason}" if named.reason else f"links to {whom}"

    def _runner_up(self, named: Named) -> str:
        """Say what the words would mean if it were not for the meaning that was found."""
        target = named.target
        if target and target.post and target.post != target.entity:
            return f"{target.post}, the office itself"
        words = fold_name(self._text(named.start, named.end))
        chosen = {target.entity} if target else set(named.resolved.candidates)
        for part in _parts(words):
            borne = self._names.get(lower(part), ())
            other = [e for e in borne if e.entity not in chosen and _is_spelt(e, part)]
            if other:
                return f"“{other[0].words}” ({', '.join(sorted({o.entity for o in other}))})"
        return ""

    def _masked(self, start: int, end: int) -> str:
        words = self._linked.page.words
        if MASK in words[start:end]:
            return _MASKED
        return _ADDRESS if MASK in mask_addresses(words)[start:end] else ""

    def _part_of(self, start: TextAt, end: TextAt) -> str:
        text, first, last = self._folded.text, self._folded.find(start), self._folded.find(end)
        if is_whole(text, first, last):
            return ""
        before, after = _GAP.split(text[:first])[-1], _GAP.split(text[last:], 1)[0]
        word = f"{before}{text[first:last]}{after}".strip(".,;:")
        return f"it is part of a longer word, “{word}”; only whole words count"

    def _fault(self, name: DeclaredName, start: TextAt, end: TextAt) -> str:
        """Say what keeps whole words from being the name that stands in them."""
        text, first = self._folded.text, self._folded.find(start)
        if not _is_spelt(name, text[first : self._folded.find(end)]):
            return f"it is declared as “{name.words}”, and capitals count"
        if not has_article(text, first, name.article):
            return f"it is declared as “{name.words}”, so “{name.article}” must stand before it"
        return "another name covers a part of it"

    def _family(self, start: TextAt, end: TextAt) -> str:
        """Say why a family name, alone or with a style, is no mention."""
        words = fold_name(self._text(start, end))
        every = self._registry.people.values()
        people = [it for it in every if any(find_all(words, fold_name(it.family_name)))]
        whose = ", ".join(self._said(person.id) for person in people)
        passed_over = (
            each.reason
            for each in self._linked.passed_over
            if start < each.start + len(each.words) and each.start < end
        )
        reason = self._part_of(start, end) or next(passed_over, NOT_NAMED_BEFORE)
        return f"a family name, of {whose}: {reason}" * bool(people)


def _is_spelt(name: DeclaredName, words: str) -> bool:
    """Say whether words are those of a name, in a case in which it counts."""
    return name.ignore_case or words in spellings(name.text)


def _parts(words: str) -> Iterator[str]:
    """Yield a phrase, then its shorter parts, the longest first."""
    every = words.split(" ")
    for size in range(len(every), 0, -1):
        for first in range(len(every) - size + 1):
            yield " ".join(every[first : first + size])


def _shares(one: str, other: str) -> bool:
    """Say whether one of two names stands in the other as whole words."""
    return any(find_all(other, one)) or any(find_all(one, other))


def _times(count: int) -> str:
    return {0: "nowhere", 1: "once", 2: "twice"}.get(count, f"{count} times")
