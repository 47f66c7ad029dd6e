"""Names in a statement that no page bears, and whether they stand in the cited words.

`DESIGN.md`, section 6, “Statements”: a name that looks like that of a person or a body must stand
there in words. What the site has in lower case too only looks like a name, and is none.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import NamedTuple

from hooks.link.advice.name_shapes import NameLike
from hooks.link.advice.unknown_names import is_abstract, name_parts
from hooks.link.advice.vocabulary import ordinary_words
from hooks.link.names.generic_words import DAYS_AND_MONTHS, STYLES
from hooks.link.names.styles import against
from hooks.link.page.name_folding import lower
from hooks.model.site import Site
from hooks.read.front_matter.yaml_text import scalar
from hooks.verify.statements.support import Missing, name_finding
from hooks.verify.texts.findings import Finding
from hooks.verify.texts.quotation_folding import fold

_WORDS = re.compile(r"[^\W_]+(?:['’]\w+)*")
_SMALL = frozenset("a and for in of on the to with".split())
_QUOTED_I = re.compile(r'(?:^|\s)"[^\n]*\b(?:I|me|my)\b', re.MULTILINE)
_HE = re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE)
_SHE = re.compile(r"\b(?:she|hers?)\b", re.IGNORECASE)
_BETWEEN = r"(?:\s+[A-Z][\w.-]*){0,2}\s+"
"""Between the names of a person others may stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownName(Missing):
    """A name that looks like one, bears no page and stands in no cited place."""

    is_body: bool
    is_styled: bool
    """Whether a style before it makes it a person's for certain."""
    opens: bool
    """Whether it opens a sentence, where a capital says nothing of the first word."""


class CitedTexts(NamedTuple):
    """What is cited for a statement, folded."""

    says: Callable[[], str]
    """The cited places."""
    whole: Callable[[], str]
    """All of the documents."""
    means: Callable[[str], bool] = bool
    """Whether the cited places name somebody whose id is given, or an office of theirs."""


def unknown_name(
    name: NameLike, cited: CitedTexts, statement: str, family_names: Mapping[str, Collection[str]]
) -> UnknownName | None:
    """Give a name that the cited places do not have; None where they have it.

    In the whole document may stand a place, a single word of which nothing says that it is
    somebody, and a person whose page has a fuller name, where the cited places have but “she”.
    """
    words = fold(name.words).text
    is_alone = " " not in words
    known = family_names.get(words, ())
    if any(map(cited.means, known)):
        return None
    is_vague = name.is_place or (is_alone and not name.is_sure)
    anywhere = _tells_of(words, cited.says()) if known else is_vague
    if stands_in(words, (cited.whole if anywhere else cited.says)(), is_body=name.is_body):
        return None
    if name.is_body and is_spelled_out(words, cited, fold(statement).text):
        return None
    styled = words.split(" ")[0].rstrip(".").casefold() in STYLES
    item = scalar(name.words)
    more = f" If it is nobody's name, add it to the front matter:\nnolink:\n  - {item}"
    return UnknownName(
        **asdict(name_finding(name.words, more)),
        is_body=name.is_body,
        is_styled=styled or name.has_evidence,
        opens=not name.is_sure,
    )


def _tells_of(words: str, says: str) -> bool:
    """Say whether a text may mean somebody without a name: “she”, or “I” in a quotation."""
    others = against({words.split(" ", maxsplit=1)[0].rstrip(".").casefold()})
    is_he = "mr" not in others and _HE.search(says)
    is_she = "mrs" not in others and _SHE.search(says)
    return bool(is_he or is_she or _QUOTED_I.search(says))


def tell_names_apart(found: Iterable[Finding], site: Site) -> Callable[[Finding], bool]:
    """Make the test of whether one of some findings is to be told: all but what is no name.

    A name that no page bears is none, where it is made of the site's ordinary words. To look for
    these takes all words of the site, so all that is found is best given at once.
    """
    names = {each for each in found if isinstance(each, UnknownName)}
    if not names:
        return bool
    parts = {each: name_parts(each.words, is_body=each.is_body) for each in names}
    ordinary = ordinary_words((part for every in parts.values() for part in every), site)
    bodies = frozenset(
        word
        for entity in (*site.registry.organizations, *site.registry.posts)
        for words in site.registry.every_name(entity)
        for word in words.split()
    )

    def is_told(name: Finding) -> bool:
        if not isinstance(name, UnknownName) or name.is_styled:
            return True
        if not name.is_body and name.words in bodies:
            return False
        plain = [lower(part) in ordinary or is_abstract(part, name.words) for part in parts[name]]
        return not (all(plain) or (name.opens and plain[0]))

    return is_told


def is_spelled_out(acronym: str, cited: CitedTexts, statement: str) -> bool:
    """Say whether the letters of an acronym begin the words of the cited places or a statement.

    Elsewhere in the document a term may be defined in small letters: “special schools (SS)”.
    """
    letters = acronym.lower()
    if any(letters in each for text in (cited.says(), statement) for each in _initials(text)):
        return True
    whole = cited.whole()
    at = whole.find(f"({acronym})")
    term = _WORDS.findall(whole[max(0, at - 200) : at])[-2 * len(acronym) :] if at >= 0 else []
    return any(letters in each for each in _initials(" ".join(filter(str.islower, term))))


@lru_cache(maxsize=1000)
def _initials(text: str) -> tuple[str, str]:
    """Give the first letters of the words of a text, with and without the small words.

    >>> _initials("Guild of Pilots")
    ('gop', 'gp')
    """
    words = [word.lower() for word in _WORDS.findall(text)]
    return "".join(it[0] for it in words), "".join(it[0] for it in words if it not in _SMALL)


def stands_in(words: str, says: str, *, is_body: bool) -> bool:
    """Say whether a name stands in a text, both folded; of a person a longer form will do.

    >>> [stands_in(each, "Mr Otto Emil Frisk", is_body=False) for each in ("O. Frisk", "Mrs Frisk")]
    [True, False]
    """
    if re.search(rf"(?<!\w){re.escape(words)}(?!\w)", says, re.IGNORECASE):
        return True
    names = words.split(" ")
    if is_body:
        dated = names[0].casefold() in DAYS_AND_MONTHS and len(names) > 2  # noqa: PLR2004 - a body
        return dated and stands_in(" ".join(names[1:]), says, is_body=True)
    styles = set()
    while len(names) > 1 and (style := names[0].rstrip(".").casefold()) in STYLES:
        styles.add(style)
        names = names[1:]
    pattern = _BETWEEN.join(map(_name, names))
    whole = re.escape(" ".join(names).upper())
    others = against(styles)
    found = re.finditer(rf"(?<!\w)(?:{pattern}|{whole})(?!\w)", says)
    return any(others.isdisjoint(_styles_before(says, each.start())) for each in found)


def _styles_before(says: str, at: int) -> Iterator[str]:
    """Yield the capitalised words right before a name, styles among them, in lower case."""
    for word in reversed(says[max(0, at - 60) : at].split()):
        if not word[0].isupper():
            return
        yield word.rstrip(".").casefold()


def _name(word: str) -> str:
    """Make a pattern of a name; an initial stands for each name that begins with it."""
    initial = word.rstrip(".")
    return rf"{re.escape(initial)}[\w.-]*" if len(initial) == 1 else re.escape(word)
