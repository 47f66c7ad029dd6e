"""What the names of a new document suggest for its front matter.

Nothing here makes a link: an editor reads each proposal before it counts.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from hooks.add.blocks.extract import Block
from hooks.add.found_names import NameWithoutPage, find_names
from hooks.add.parties import Parties
from hooks.add.short_forms import CAPITALISED, is_anothers, is_form
from hooks.link.linker import LinkedPage, Linker
from hooks.model.mentions import Mention
from hooks.model.registry import Registry
from hooks.model.site import Site
from hooks.model.sources import Source
from hooks.read.words.whitespace import collapse

_GENERIC = re.compile(
    rf"\b[Tt]he ((?:{CAPITALISED} ){{0,2}}{CAPITALISED})"
    r"(?!\s+[A-ZÀ-ÖØ-Þ]|\w|\s+(?:of|for|and|&)\s+(?:the\s+)?[A-ZÀ-ÖØ-Þ])"
)
_SHORT_FORM = re.compile(
    r"\s*\((?:the\s+)?[\"'“‘]?(?:the\s+)?([A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*){0,3})[\"'”’]?\)"
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the names of a document suggest."""

    author: tuple[str, ...]
    """Ids; those named where the letter is signed."""
    recipient: tuple[str, ...]
    """Ids; those who are addressed."""
    cc: tuple[str, ...]
    mentions: Mapping[str, str]
    """Words of the document: id; short forms of what the document names in full."""
    possible: Mapping[str, str]
    """The same of what it does not name, so that an editor must decide."""
    ambiguous: Mapping[str, tuple[str, ...]]
    """Words that may mean several: their ids."""
    unknown: tuple[NameWithoutPage, ...]
    """The most frequent first."""


def propose(site: Site, source: Source, blocks: Sequence[Block], parties: Parties) -> Proposal:
    """Read the names of a source that is part of a site; `blocks` are its words."""
    linked = Linker(site).link_source(source)
    author = _once(_named(parties.author, linked.mentions))
    owner = {*author, *_named(parties.letterhead, linked.mentions)}
    addressed = _once(_named(parties.recipient, linked.mentions))
    copied = (_one([*_named([line], linked.mentions)], site.registry) for line in parties.cc)
    unsure = [each for each in linked.names if each.target is None and each.resolved.is_ambiguous]
    return Proposal(
        author[:1],
        tuple(each for each in addressed if each not in owner)[:1],
        _once(each for each in copied if each),
        *_mentions(linked, site.registry),
        {linked.words_of(each): each.resolved.candidates for each in unsure},
        tuple(sorted(find_names(linked, blocks, parties), key=lambda each: -each.count)),
    )


def _named(lines: Iterable[str], mentions: Iterable[Mention]) -> Iterator[str]:
    """Yield who is named in lines of the document, line by line."""
    for line in map(collapse, lines):
        places = {
            line.find(mention.exact): mention.target.entity
            for mention in mentions
            if mention.exact in line and line in mention.text
        }
        yield from (places[at] for at in sorted(places))


def _one(entities: Sequence[str], registry: Registry) -> str:
    """Choose whom a line “Name, title, body” means: the person, else the post of that body."""
    people = [each for each in entities if each in registry.people]
    bodies = [each for each in entities if each in registry.organizations]
    posts = [
        each
        for each in entities
        if each in registry.posts and (not bodies or registry.posts[each].organization in bodies)
    ]
    return next(iter([*people, *posts, *reversed(bodies)]), "")


def _once(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def _mentions(linked: LinkedPage, registry: Registry) -> tuple[dict[str, str], dict[str, str]]:
    """Propose short forms that one body alone can mean: one that is named, or that there is."""
    text = linked.page.text
    known = [(each.start, each.end) for each in linked.names]
    every_name = {name for entity in registry.entities for name in registry.every_name(entity)}
    proposals, possible = _introduced(linked, registry, every_name)
    named = _once(
        body for each in linked.mentions for body in _bodies(each.target.entity, registry)
    )
    for match in _GENERIC.finditer(text):
        words = re.sub(r"['’]s?$", "", collapse(match[1]))
        form = f"the {words}"
        taken = any(start < match.end(1) and match.start(1) < end for start, end in known)
        if taken or {words, form} & {*proposals, *every_name}:
            continue
        near = [each for each in named if _is_short_for(words, each, registry)]
        fits = [each for each in near if each in registry.organizations]
        if len(fits) == 1:
            is_open = is_anothers(words, registry.every_name(fits[0]), text, known)
            (possible if is_open else proposals)[form] = fits[0]
        elif not fits:
            every = (*registry.organizations, *registry.posts)
            others = near or [each for each in every if _is_short_for(words, each, registry)]
            possible |= {form: others[0]} if len(others) == 1 else {}
    return dict(sorted(proposals.items())), dict(sorted(possible.items()))


def _introduced(
    linked: LinkedPage, registry: Registry, every_name: AbstractSet[str]
) -> tuple[dict[str, str], dict[str, str]]:
    """Propose short forms that stand in brackets behind a body's name."""
    text = linked.page.text
    known = [(each.start, each.end) for each in linked.names]
    proposals: dict[str, str] = {}
    possible: dict[str, str] = {}
    for named in linked.names:
        target = named.target
        introduced = _SHORT_FORM.match(text, named.end)
        if target is None or not introduced or target.entity not in registry.organizations:
            continue
        form, names = introduced[1], registry.every_name(target.entity)
        if form in every_name or f"the {form}" in every_name:
            continue
        key = f"the {form}" if re.match(r"\s*\(\W*the ", introduced[0]) else form
        is_shared = key == form and any(form in other.split() for other in every_name - set(names))
        is_open = is_shared or is_anothers(form, names, text, known)
        if _abbreviates(form, names) and not is_open:
            proposals[key] = target.entity
        elif is_form(introduced[0]):
            possible[key] = target.entity
    return proposals, possible


def _bodies(entity: str, registry: Registry) -> Iterator[str]:
    """Yield what a mention brings into view: a body, its parts' whole, the body of an office."""
    if entity in registry.organizations:
        yield entity
    elif entity in registry.posts:
        yield registry.posts[entity].organization
        yield entity
    else:
        for office in registry.offices(entity):
            yield office.organization
            if office.meta.post:
                yield office.meta.post


def _abbreviates(words: str, names: Iterable[str]) -> bool:
    """Say whether a short form is made of words of a name, or of their first letters."""
    for name in names:
        parts = re.findall(r"[\w'’-]+", name)
        initials = "".join(part[0] for part in parts if part[0].isupper())
        every = "".join(part[0].upper() for part in parts)
        if set(words.split()) <= set(parts) or words.replace(".", "") in {initials, every}:
            return True
    return False


def _is_short_for(words: str, entity: str, registry: Registry) -> bool:
    """Say whether words are the head of an office's title, or end that of a body's name.

    The head stands before “of” or “for”, so that “the Council” means no “Cabinet of a Council”.
    """
    heads = {re.split(r" (?:of|for) ", name)[0] for name in registry.every_name(entity)}
    if entity in registry.posts:
        return words in heads
    return any(head == words or head.endswith(f" {words}") for head in heads)
