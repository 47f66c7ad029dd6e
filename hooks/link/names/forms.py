"""The forms under which the registry knows persons, organisations and posts.

A form is a text to look for, folded as the pages are (`typography`), and whom it may mean.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from hooks.link.names.declared_names import declared_names
from hooks.link.page.name_folding import fold_name, lower, split_article
from hooks.model.dates import PartialDate, Span
from hooks.model.entities import Organization, Person
from hooks.model.grouping import grouped
from hooks.model.mentions import Rule
from hooks.model.registry import Registry

_RULES = {"name": Rule.NAME, "other_names": Rule.OTHER_NAME}
_ALWAYS = Span(None, None)


@dataclass(frozen=True, slots=True)
class Form:
    """One meaning of a text."""

    entity: str
    """The id of the person, organisation or post; "" for a phrase that means somebody else."""
    kind: str
    """person, organisation or post; "" for such a phrase."""
    rule: Rule
    article: str = ""
    """The article, in lower case, that must stand before the text."""
    days: Span = _ALWAYS
    """When the name was borne, or the post existed."""
    body: str = ""
    """The id of the organisation that must be in view; "" for a form that counts anywhere."""
    is_acronym: bool = False
    """Whether the registry writes it in capitals throughout."""
    anchors: frozenset[str] = frozenset()
    """The paragraphs in which it counts, where the page's `mentions` say so; else everywhere."""

    def counts_on(self, date: PartialDate | None) -> bool:
        """Say whether the name was borne on a date; without a date every name counts."""
        return date is None or self.days.covers(date)


@dataclass(frozen=True, eq=False)
class Sense:
    """All meanings of a text, and what they have in common; worked out once, asked often."""

    forms: tuple[Form, ...]
    has_article: bool
    is_bound: bool
    """Whether any counts only behind its article, or in some paragraphs."""
    short_of: frozenset[str]
    """The ids of the bodies that must be in view for one of its short labels."""
    is_local: bool
    """Whether the page itself says whom the text means."""
    is_acronym: bool
    """Whether all are written in capitals throughout."""
    means_somebody: bool
    """Whether any means an entity, and is no mere phrase of `not_names`."""
    posts: tuple[str, ...]
    """The ids of those that are posts."""
    people: tuple[str, ...]
    """The ids of those that are persons by name, not by the page's `mentions`."""
    bodies: tuple[str, ...]
    """The ids of those that are organisations."""
    is_hidden: bool = False
    """Whether all are short labels out of view: they cover their words and mean nobody."""
    _narrowed: dict[tuple[str, ...], "Sense"] = field(default_factory=dict, init=False, repr=False)

    @property
    def has_short(self) -> bool:
        """Say whether any is a short label."""
        return bool(self.short_of)

    @classmethod
    def of(cls, forms: Iterable[Form]) -> "Sense":
        """Sum up some forms."""
        every = tuple(forms)
        named = {Rule.NAME, Rule.OTHER_NAME}
        return cls(
            every,
            has_article=any(form.article for form in every),
            is_bound=any(form.article or form.anchors for form in every),
            short_of=frozenset(form.body for form in every if form.body),
            is_local=any(form.rule in {Rule.EXPLICIT, Rule.LOCAL} for form in every),
            is_acronym=all(form.is_acronym for form in every),
            means_somebody=any(form.entity for form in every),
            posts=tuple(form.entity for form in every if form.kind == "post"),
            people=tuple(
                form.entity for form in every if form.kind == "person" and form.rule in named
            ),
            bodies=tuple(form.entity for form in every if form.kind == "organisation"),
        )

    @cached_property
    def _by_body(self) -> Mapping[str, tuple[Form, ...]]:
        """Group the forms by the body that must be in view, "" where none must."""
        return grouped((form.body, form) for form in self.forms)

    def within(self, in_view: frozenset[str]) -> "Sense":
        """Drop the forms whose body is not in view; where none is left, hide them all.

        The label of a thousand posts is looked through once, not once for each page.
        """
        if not self.short_of:
            return self
        bodies = ("", *sorted(in_view & self.short_of))
        if bodies not in self._narrowed:
            forms = [form for body in bodies for form in self._by_body.get(body, ())]
            sense = Sense.of(forms) if forms else replace(self, is_hidden=True)
            self._narrowed[bodies] = sense
        return self._narrowed[bodies]


@dataclass(frozen=True, slots=True)
class Forms:
    """All forms of a registry, by their folded text."""

    exact: Mapping[str, Sense]
    """Texts to be found in the case in which they stand."""
    any_case: Mapping[str, Sense]
    """Texts in lower case, to be found in any case."""


def collect_forms(registry: Registry) -> Forms:
    """List every form of every entity; the order of the registry makes no difference."""
    exact: dict[str, set[Form]] = {}
    any_case: dict[str, set[Form]] = {}
    for text, form, ignore_case in _entries(registry):
        texts, forms = ((lower(text),), any_case) if ignore_case else (spellings(text), exact)
        for each in texts if any(map(str.isalnum, text)) else ():
            forms.setdefault(each, set()).add(form)
    return Forms(_settled(exact), _settled(any_case))


def spellings(text: str) -> tuple[str, ...]:
    """Give what may stand for a name whose case counts: of several words also all in capitals.

    >>> spellings("Ann Weiß"), spellings("Wharf")
    (('Ann Weiß', 'ANN WEISS', 'ANN WEIẞ'), ('Wharf',))
    """
    if " " not in text:
        return (text,)
    return text, text.upper(), *([text.replace("ß", "ẞ").upper()] if "ß" in text else [])


def is_in_capitals(text: str) -> bool:
    """Say whether a text has capital letters and no small ones."""
    return text.upper() == text and any(char.isupper() for char in text)


def _settled(found: Mapping[str, set[Form]]) -> dict[str, Sense]:
    """Sort, so that the order of the registry makes no difference."""
    return {text: Sense.of(sorted(found[text], key=repr)) for text in sorted(found)}


def _entries(registry: Registry) -> Iterator[tuple[str, Form, bool]]:
    """Yield each text, what it means, and whether any case will do."""
    for name in declared_names(registry):
        rule = _RULES.get(name.key, Rule.POST)
        form = Form(
            name.entity,
            registry.kind(name.entity),
            rule,
            name.article,
            name.days,
            registry.posts[name.entity].organization if name.is_short_label else "",
            is_acronym=is_in_capitals(name.text),
        )
        yield name.text, form, name.ignore_case
    entities: list[Person | Organization] = [*registry.people.values()]
    for entity in [*entities, *registry.organizations.values()]:
        for words in entity.meta.not_names:
            article, text = split_article(fold_name(words))
            form = Form("", "", Rule.NAME, article, is_acronym=is_in_capitals(text))
            yield text, form, entity.meta.ignore_case
