"""Invented registries, paragraphs and pages of HTML for the laws of the linker."""

import random
import unicodedata
from functools import lru_cache
from html import escape

from hypothesis import strategies as st

from hooks.model.entities import Organization, Person
from tests import builders
from tests.link.reference import KnownName

WORDS = [
    *["Ann", "Lee", "Bell", "RG", "İpek", "Ngāti", "Zoë", "Ærø", "Straße", "Анна", "李", "小龙"],
    *["दीपा", "O’Dell", "Seed-Bank", "4", "garden", "of", "the", "Ölçü", "Ελένη", "ﬁr", "دانا"],
]
_BETWEEN = [" ", " ", " ", " ", "\u00a0", "\n", "  ", "-", "\u2011", ", ", ". ", "", "\u00ad", "/"]
_BEHIND = ["", "", "", "’s", "'s", "!", ")", "\u00ad"]

# A name that begins with an article needs it in the text: that is in a golden file.
names = (
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3)
    .filter(lambda words: words[0] != "the")
    .map(" ".join)
)
known_names = st.lists(
    st.builds(KnownName, st.sampled_from(["a", "b", "c", "d", "e"]), names, st.just(value=False)),
    max_size=8,
)


@lru_cache(maxsize=512)
def texts(of: tuple[str, ...], size: int = 10) -> st.SearchStrategy[str]:
    """Make prose out of names, their parts and other words, as different people write them."""
    return st.lists(st.sampled_from(_pieces(of)), max_size=size).map("".join)


@lru_cache(maxsize=512)
def _pieces(of: tuple[str, ...]) -> list[str]:
    """Write each name in many ways, each with something else behind it."""
    written = [form for name in (*of, *WORDS) for form in _forms(name)]
    return [
        form + _BEHIND[(index + shift) % len(_BEHIND)] + between
        for index, form in enumerate(written)
        for shift, between in enumerate(_BETWEEN)
    ]


def _forms(name: str) -> list[str]:
    """Write a name with other spaces, marks and capitals, with soft hyphens, and in part."""
    return [
        name,
        name.replace(" ", "\u00a0"),
        name.replace(" ", "\n  "),
        name.replace("’", "'"),
        name.replace("-", "\u2011"),
        name.upper(),
        name.lower(),
        unicodedata.normalize("NFD", name),
        name[:1] + "\u00ad" + name[1:],
        name.partition(" ")[0],
        name.rpartition(" ")[2],
    ]


def entities_of(known: list[KnownName]) -> list[Organization]:
    """Make an organisation of each id, with its names."""
    by_id: dict[str, list[KnownName]] = {}
    for each in known:
        by_id.setdefault(each.entity, []).append(each)
    return [
        builders.organisation(
            entity,
            name=own[0].text,
            other_names=[each.text for each in own[1:]],
            ignore_case=own[0].ignore_case,
        )
        for entity, own in by_id.items()
    ]


def registries() -> st.SearchStrategy[list[Person | Organization]]:
    """Choose one of many registries of people, bodies and posts, with names that overlap."""
    return st.integers(0, 199).map(_registry)


@lru_cache(maxsize=200)
def _registry(seed: int) -> list[Person | Organization]:
    chance = random.Random(seed)  # noqa: S311 - for tests, not for secrets
    found: list[Person | Organization] = [
        builders.person(
            entity,
            name=_name(chance),
            other_names=[_name(chance) for _ in range(chance.randint(0, 1))],
            honorific_prefix=chance.choice([[], ["Mrs"], ["Dr", "Sir"]]),
            memberships=[
                {"post": "x-post", "start_date": chance.choice(["2010", "2014", "2020"])}
                for _ in range(chance.randint(0, 1))
            ],
        )
        for entity in ("p", "q", "r")[: chance.randint(0, 3)]
    ]
    found += [
        builders.organisation(
            entity,
            name=_name(chance),
            other_names=[_name(chance) for _ in range(chance.randint(0, 2))],
            not_names=[_name(chance) for _ in range(chance.randint(0, 1))],
            ignore_case=chance.choice(["true", "false"]),
        )
        for entity in ("k", "l", "m")[: chance.randint(0, 3)]
    ]
    post = {"id": "x-post", "label": f"Keeper of {_name(chance)}", "short_labels": ["Keeper"]}
    return [*found, builders.organisation("x", name=_name(chance), posts=[post])]


def _name(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(1, 3)))


def names_in(entities: list[Person | Organization]) -> tuple[str, ...]:
    """List all that a registry would find, and styles and offices to go with it."""
    found = ["Mrs", "Dr", "Deputy", "Keeper", "MP", "of", "[[p]]", "[[x-post|her]]", "[[k]]"]
    for each in entities:
        found += [each.meta.name, *(other.name for other in each.meta.other_names)]
        found.append(each.meta.name.split()[-1])
    return (*found, "Keeper of " + entities[-1].meta.name)


_INLINE = ["em", "strong", "span", "code", "a", "b", "kbd", "abbr", "sup", "label", "q", "small"]
_BLOCKS = ["p", "li", "td", "h2", "h3", "blockquote", "div", "ul", "table", "pre", "summary", "tr"]
_ODD = [
    *["<br>", "<br />\n", "<hr>", "<!-- Ann Lee -->", "<img alt='Ann Lee'>", "<", " < ", "&", ">"],
    *["&amp;", "&nbsp;", "&shy;", "&#1;", "&#x41;nn", "&bogus;", "&rsquo;s", "<!", "</", "</ p>"],
    *["<script>Ann Lee<b></script>", "<style>Ann</style>", "<textarea>Ann Lee</textarea>"],
    *['<a href="../../people/p/">', "</a>", '<span class="no-link">', "</span>", "<b title='>'>"],
    *["<p", '<p title="', "<![CDATA[Ann Lee]]>", "\x00", "\r\n", "\u2028", "\U0001f600", "\x0c"],
    *['<span class="arithmatex">', "ann@lee.org", "https://lee.org/Ann", "<svg><title>Ann</title>"],
]

_TAGS = [
    form.format(tag)
    for tag in (*_INLINE, *_BLOCKS)
    for form in ("<{}>", "</{}>", '<{} title="Ann Lee">')
]
_MARKUP = [*_TAGS, *_ODD] * 40
"""Often enough to stand among many more words."""
_TIDY = [
    (f"<{tag}{attributes}>", f"</{tag}>")
    for tag in _INLINE
    for attributes in ("", ' title="Ann Lee"', ' class="x y"')
]


@lru_cache(maxsize=512)
def tidy_pages(of: tuple[str, ...]) -> st.SearchStrategy[str]:
    """Make HTML whose tags balance: blocks of prose with elements in elements."""
    text = texts(of, 4).map(lambda words: escape(words, quote=False))
    nested = st.recursive(
        text,
        lambda inner: st.tuples(text, st.sampled_from(_TIDY), inner).map(
            lambda parts: f"{parts[0]}{parts[1][0]}{parts[2]}{parts[1][1]}"
        ),
        max_leaves=4,
    )
    blocks = st.tuples(st.sampled_from(_BLOCKS), nested)
    return st.lists(blocks, max_size=5).map(
        lambda found: "".join(f"<{tag}>{inner}</{tag}>" for tag, inner in found)
    )


@lru_cache(maxsize=512)
def untidy_pages(of: tuple[str, ...]) -> st.SearchStrategy[str]:
    """Make HTML as it should not be: elements left open, end tags too many, broken tags."""
    return st.lists(st.sampled_from([*_pieces(of), *_MARKUP]), max_size=20).map("".join)


@lru_cache(maxsize=512)
def pages(of: tuple[str, ...]) -> st.SearchStrategy[str]:
    """Make tidy and untidy HTML."""
    return st.one_of(tidy_pages(of), untidy_pages(of))
