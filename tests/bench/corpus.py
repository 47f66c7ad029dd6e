"""Seeded documents and names for the benchmark: the same for the same numbers, on every machine.

A document has about 600 words in paragraphs, lists and sections; one word in 25 begins a name,
the rest follow the law of Zipf, as words of a language do. It exists as HTML, as MkDocs would
hand it over, and as Markdown.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import escape
from itertools import accumulate
from typing import Any

from tests.bench.vocabulary import (
    BODIES,
    CONTENT_WORDS,
    FUNCTION_WORDS,
    GIVEN_NAMES,
    OFFICES,
    PLACES,
    STYLES,
)

SEED = 20260101
_WORDS = 600
_CAST = 12
"""How many different persons, bodies and offices a document is about."""
_WORDS_TO_A_NAME = 25
_FIRST_YEAR = 2012
_TO_A_TYPED = 10
"""One of so many documents has two spaces behind each sentence, as from a typewriter."""
_TO_A_BODY = 4
"""One of so many entities is a body, the others persons."""
_WORD = [*FUNCTION_WORDS, *CONTENT_WORDS]
_ZIPF = list(accumulate(1 / rank for rank in range(1, len(_WORD) + 1)))
_EMPHASIS = re.compile(r"\*([^*]+)\*")
_LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")


@dataclass(frozen=True, slots=True)
class Entity:
    """A person or an organisation, as its page's front matter has it."""

    src_uri: str
    meta: dict[str, Any]
    names: tuple[str, ...]
    """Every form under which it, or a post of it, stands in texts; the first is its name."""


@dataclass(frozen=True, slots=True)
class Document:
    """A text, in two forms that say the same."""

    id: str
    date: str
    markdown: str

    @property
    def plain_markdown(self) -> str:
        """Give its words without emphasis and links, as a source has them."""
        return _EMPHASIS.sub(r"\1", _LINK.sub(r"\1", self.markdown))

    @property
    def words(self) -> str:
        """Give its words alone, as the file has them that was received."""
        return re.sub(r"(?m)^(?:##|-) ", "", self.plain_markdown)

    @property
    def html(self) -> str:
        """Give the HTML that Python-Markdown makes of it."""
        return "\n".join(_block_html(block) for block in self.markdown.split("\n\n"))


@dataclass(frozen=True)
class Corpus:
    """So many documents about so many names."""

    documents: int
    names: int

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """List persons (two of three names) and organisations (with a post each)."""
        return tuple(_entities(self.names))

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """List every name and label, for those that search for nothing but words."""
        return tuple(dict.fromkeys(form for each in self.entities for form in each.names))

    def __iter__(self) -> Iterator[Document]:
        """Yield the documents; each depends on its own number and the names alone."""
        return (_document(number, self.entities) for number in range(self.documents))


def _entities(names: int) -> Iterator[Entity]:
    """Yield entities until there are so many names: a person has one, a body two with its post."""
    places = random.Random(SEED).sample(PLACES, len(PLACES))  # noqa: S311 - to be repeated
    made = number = 0
    while made < names:
        lap, at = divmod(number, len(places))
        if number % _TO_A_BODY == 0 and made + 1 < names:
            kind = BODIES[(number // _TO_A_BODY + lap) % len(BODIES)]
            yield _organization(number, f"{places[at]} {kind}")
            made += 2
        else:
            given = GIVEN_NAMES[(number * 7 + lap * 13) % len(GIVEN_NAMES)]
            yield _person(number, f"{given} {places[at]}")
            made += 1
        number += 1


def _organization(number: int, name: str) -> Entity:
    office = OFFICES[number // _TO_A_BODY % len(OFFICES)]
    label = f"{office} of the {name}"
    post = {"id": f"post-{number}", "label": label, "short_labels": [office]}
    meta = {"name": name, "posts": [post]}
    return Entity(f"organisations/body-{number}.md", meta, (name, label))


def _person(number: int, name: str) -> Entity:
    """Make a person; the next three after a body held its post in turn."""
    body, turn = divmod(number, _TO_A_BODY)
    meta: dict[str, Any] = {"name": name, "honorific_prefix": [STYLES[number % len(STYLES)]]}
    if turn:
        year = _FIRST_YEAR + 3 * turn
        evidence = {"url": "https://example.org/register", "note": "The register"}
        office = {
            "post": f"post-{body * _TO_A_BODY}",
            "start_date": f"{year - 3}-01-01",
            "end_date": f"{year}-01-01",
            "sources": [evidence],
        }
        meta["memberships"] = [office]
    return Entity(f"people/person-{number}.md", meta, (name,))


def _document(number: int, entities: tuple[Entity, ...]) -> Document:
    """Write a document about a cast of its own, with lists, emphasis, links and entities."""
    rng = random.Random(SEED * 1_000_003 + number)  # noqa: S311 - to be repeated
    cast = rng.choices(entities, k=_CAST)
    gap = "  " if number % _TO_A_TYPED == 0 else " "
    blocks: list[str] = []
    left = _WORDS
    while left > 0:
        kind = rng.random()
        if not blocks or kind < 0.1:
            blocks.append(f"## {' '.join(_filler(rng, 5)).capitalize()}")
            left -= 5
        elif kind < 0.25:
            items = [_sentence(rng, cast, 12) for _ in range(4)]
            blocks.append("\n".join(f"- {item}" for item in items))
            left -= 48
        else:
            count = rng.randrange(3, 6)
            blocks.append(
                gap.join(_sentence(rng, cast, rng.randrange(10, 26)) for _ in range(count))
            )
            left -= 18 * count
    date = f"{rng.randrange(_FIRST_YEAR, _FIRST_YEAR + 10)}-{rng.randrange(1, 13):02}-15"
    return Document(f"document-{number}", date, "\n\n".join(blocks))


def _sentence(rng: random.Random, cast: list[Entity], size: int) -> str:
    """Write a sentence, with a name at each place that chance gives it."""
    words = _filler(rng, size)
    words[0] = words[0].capitalize()
    for at in range(1, size):
        if rng.random() * _WORDS_TO_A_NAME < 1:
            words[at] = _name(rng, rng.choice(cast))
    oddity = rng.random()
    at = rng.randrange(1, size)
    if oddity < 0.06:
        words[at] = f"*{words[at]}*"
    elif oddity < 0.10:
        words[at] = f"[{words[at]}](https://example.org/{rng.randrange(1000)})"
    elif oddity < 0.13:
        words[at] = f"{words[at]} & co"
    elif oddity < 0.25:
        words[at] += ","
    return " ".join(words) + "."


def _name(rng: random.Random, entity: Entity) -> str:
    """Choose how to name somebody: in full, by style and family name, with a possessive."""
    chance = rng.random()
    if entity.src_uri.startswith("people/") and chance < 0.3:
        family = entity.names[0].split()[-1]
        return f"{entity.meta['honorific_prefix'][0]} {family}" if chance < 0.2 else family
    name = rng.choice(entity.names)
    return f"{name}’s" if chance > 0.92 else name


def _filler(rng: random.Random, size: int) -> list[str]:
    return rng.choices(_WORD, cum_weights=_ZIPF, k=size)


def _block_html(block: str) -> str:
    if block.startswith("## "):
        words = block[3:]
        return f'<h2 id="{words.lower().replace(" ", "-")}">{escape(words)}</h2>'
    if block.startswith("- "):
        items = "\n".join(f"<li>{_inline_html(item[2:])}</li>" for item in block.split("\n"))
        return f"<ul>\n{items}\n</ul>"
    return f"<p>{_inline_html(block)}</p>"


def _inline_html(text: str) -> str:
    html = escape(text, quote=False)
    return _LINK.sub(r'<a href="\2">\1</a>', _EMPHASIS.sub(r"<em>\1</em>", html))
