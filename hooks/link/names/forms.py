"""The forms under which the registry knows persons, organisations and posts.

A form is a text to look for, folded as the pages are (`typography`), and whom it may mean.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hooks.link.page.name_folding import fold_name, lower
from hooks.model.dates import PartialDate, Span, days_between
from hooks.model.mentions import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hooks.model.entities import Organization, Person, Post
    from hooks.model.registry import Registry

_ARTICLE = re.compile(r"(the|an?) (?=.)", re.IGNORECASE)
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

    def counts_on(self, date: PartialDate | None) -> bool:
        """Say whether the name was borne on a date; without a date every name counts."""
        return date is None or self.days.covers(date)


@dataclass(frozen=True, slots=True, eq=False)
class Sense:
    """All meanings of a text, and what they have in common; worked out once, asked often."""

    forms: tuple[Form, ...]
    has_article: bool
    has_short: bool
    is_local: bool
    is_acronym: bool
    """Whether all are written in capitals throughout."""
    means_somebody: bool
    """Whether any means an entity, and is no mere phrase of `not_names`."""
    posts: tuple[str, ...]
    """The ids of those that are posts."""
    people: tuple[str, ...]
    """The ids of those that are persons by name, not by the page's `mentions`."""

    @classmethod
    def of(cls, forms: Iterable[Form]) -> Sense:
        """Sum up some forms."""
        every = tuple(forms)
        named = {Rule.NAME, Rule.OTHER_NAME}
        return cls(
            every,
            has_article=any(form.article for form in every),
            has_short=any(form.body for form in every),
            is_local=any(form.rule is Rule.LOCAL for form in every),
            is_acronym=all(form.is_acronym for form in every),
            means_somebody=any(form.entity for form in every),
            posts=tuple(form.entity for form in every if form.kind == "post"),
            people=tuple(
                form.entity for form in every if form.kind == "person" and form.rule in named
            ),
        )


class Senses:
    """Narrows senses to what counts on a page, and remembers what it made.

    What a short label means depends on the bodies in view; the label of a thousand posts is
    looked through once, not once for each page.
    """

    def __init__(self) -> None:
        """Begin with nothing to remember."""
        self._by_body: dict[Sense, dict[str, list[Form]]] = {}
        self._made: dict[tuple[Sense, tuple[str, ...]], Sense | None] = {}

    def within(self, sense: Sense, in_view: frozenset[str]) -> Sense | None:
        """Drop the forms whose organisation is not in view; None where nothing is left."""
        if not sense.has_short:
            return sense
        by_body = self._by_body.get(sense)
        if by_body is None:
            by_body = self._by_body[sense] = {}
            for form in sense.forms:
                by_body.setdefault(form.body, []).append(form)
        bodies = ("", *sorted(body for body in in_view if body in by_body))
        key = (sense, bodies)
        if key not in self._made:
            forms = [form for body in bodies for form in by_body.get(body, ())]
            self._made[key] = Sense.of(forms) if forms else None
        return self._made[key]


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
        if ignore_case:
            any_case.setdefault(lower(text), set()).add(form)
            continue
        for each in (text, *in_capitals(text)):
            exact.setdefault(each, set()).add(form)
    return Forms(_settled(exact), _settled(any_case))


def split_article(text: str) -> tuple[str, str]:
    """Cut a leading article off a folded text: give it in lower case, and the rest."""
    match = _ARTICLE.match(text)
    return (match[1].lower(), text[match.end() :]) if match else ("", text)


def in_capitals(text: str) -> Iterator[str]:
    """Yield a name of two words or more in capitals throughout."""
    if " " in text:
        yield text.upper()
        if "ß" in text:
            yield text.replace("ß", "ẞ").upper()


def is_in_capitals(text: str) -> bool:
    """Say whether a text has capital letters and no small ones."""
    return text.upper() == text and any(char.isupper() for char in text)


def _settled(found: Mapping[str, set[Form]]) -> dict[str, Sense]:
    """Sort, so that the order of the registry makes no difference."""
    return {text: Sense.of(sorted(found[text], key=repr)) for text in sorted(found)}


def _entries(registry: Registry) -> Iterator[tuple[str, Form, bool]]:
    for person in registry.people.values():
        yield from _names(person, "person")
    for organization in registry.organizations.values():
        yield from _names(organization, "organisation")
    for post in registry.posts.values():
        yield from _labels(post)


def _names(entity: Person | Organization, kind: str) -> Iterator[tuple[str, Form, bool]]:
    meta = entity.meta
    form = Form(entity.id, kind, Rule.NAME)
    yield from _made([meta.name], form, meta.ignore_case)
    for other in meta.other_names:
        days = days_between(other.start_date, other.end_date)
        dated = replace(form, rule=Rule.OTHER_NAME, days=days)
        yield from _made([other.name], dated, meta.ignore_case)
    yield from _made(meta.not_names, Form("", "", Rule.NAME), meta.ignore_case)


def _labels(post: Post) -> Iterator[tuple[str, Form, bool]]:
    meta = post.meta
    form = Form(post.id, "post", Rule.POST, days=days_between(meta.start_date, meta.end_date))
    yield from _made([meta.label, *meta.other_labels], form, meta.ignore_case)
    yield from _made(meta.short_labels, replace(form, body=post.organization), meta.ignore_case)


def _made(
    names: Iterable[str],
    form: Form,
    ignore_case: bool,  # noqa: FBT001 - passed on from the front matter
) -> Iterator[tuple[str, Form, bool]]:
    for name in names:
        article, text = split_article(fold_name(name))
        if any(char.isalnum() for char in text):
            acronym = is_in_capitals(text)
            yield text, replace(form, article=article, is_acronym=acronym), ignore_case
