"""What readers see in place of `[[id]]` and `[@…]`."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import escape

from hooks.link.page.name_folding import fold_name, split_article
from hooks.link.page.page_text import Insert
from hooks.link.page.tokens import Token, replace_tokens
from hooks.link.page_facts import PageFacts
from hooks.model.dates import PartialDate
from hooks.model.mentions import Target
from hooks.model.registry import Registry


@dataclass(frozen=True, slots=True)
class Cited:
    """What a citation looks like, and for which day it speaks."""

    text: str
    """The visible words: `(Lee 2021, para 7)`."""
    html: str
    """The same with its links."""
    date: PartialDate | None
    """The date of its source; None where it has several of different dates."""


def make_inserts(
    tokens: Iterable[Token],
    facts: PageFacts,
    registry: Registry,
    href: Callable[[Target], str],
    cited: Mapping[str, Cited],
) -> dict[str, Insert]:
    """Make what stands for each token of a page; `cited` has the citations, by their character."""
    inserts: dict[str, Insert] = {}
    for token in tokens:
        if each := cited.get(token.char):
            inserts[token.char] = Insert(token.raw, each.text, each.html)
        else:
            inserts[token.char] = _explicit(token, facts, registry, href)
    return inserts


def explicit_words(token: Token, registry: Registry) -> str:
    """Give the visible words of `[[id]]`: those written, or the name or label."""
    if token.words:
        return token.words
    return registry.name(token.entity) if token.entity in registry else token.entity


def with_words(text: str, tokens: tuple[Token, ...], registry: Registry) -> str:
    """Give a title or heading with words in place of its tokens; citations are left out."""
    return replace_tokens(
        text, tokens, lambda token: "" if token.is_citation else explicit_words(token, registry)
    )


def entity_link(target: Target, href: str) -> str:
    """Make the start tag of a link."""
    return (
        f'<a class="entity {target.kind}" data-entity="{escape(target.entity)}" '
        f'href="{escape(href)}">'
    )


def is_own(target: Target, facts: PageFacts, registry: Registry) -> bool:
    """Say whether a target stands on the very page."""
    if target.kind == "post":
        return registry.posts[target.entity].organization == facts.own
    return target.entity == facts.own


def _explicit(
    token: Token, facts: PageFacts, registry: Registry, href: Callable[[Target], str]
) -> Insert:
    words = explicit_words(token, registry)
    html, target = escape(words, quote=False), None
    if token.entity in registry:
        kind = registry.kind(token.entity)
        target = Target(token.entity, kind, token.entity if kind == "post" else "")
        silenced = split_article(fold_name(words))[1] in facts.unlinked
        if not (facts.links_nothing or silenced or is_own(target, facts, registry)):
            html = f"{entity_link(target, href(target))}{html}</a>"
    return Insert(token.raw, words, html, target)
