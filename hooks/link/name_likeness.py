"""Words of a page that look like the name of a person or a body that has no page.

What is found here is never linked: it only becomes a notice for editors, who know better.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.link import generic_words as generic
from hooks.link.page_text import BLOCK_END, LINE_END
from hooks.link.typography import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hooks.link.linker import LinkedPage

_NAMED = "\ufffa"
"""Stands for each character of a name that is known."""
_OFFICE = "\ufffb"
"""Stands for each character of an office that is known."""
_GAP = rf"[^\S{LINE_END}]{{1,3}}"
_WORD = r"[^\W\d_a-z](?:\.(?=\s)|\w*(?:[-'’‑]\w+)*)"
_PARTING = ("and", "&", "of", "for", "the", "in", "on")
_PARTICLES = frozenset("de del della der den di du la le van von al bin ibn y".split())
_JOINS = "|".join([*_PARTING, *sorted(_PARTICLES)])
_BEFORE_NAMES = frozenset("and as but by for from of to with".split())
_SEQUENCE = re.compile(
    rf"(?<![\w'’.-]){_WORD}(?:{_GAP}(?:&{_GAP}|(?:(?:{_JOINS}){_GAP}){{1,2}})?{_WORD})+"
)
_TOKEN = re.compile(r"[\w'’.&‑-]+")
_WORD_BEFORE = re.compile(r"[\w'’-]+$")
_MARKS = ".,;:!?()[]{}“”\"‘’'«»„–—…•|/*"
_OPENS = "“\"‘'([«„"
_LONGEST_NAME = 3


@dataclass(frozen=True, slots=True)
class NameLike:
    """Words that look like a name."""

    words: str
    """Without a possessive; those of a person without styles where two words are left."""
    is_body: bool
    is_sure: bool
    """Whether the place itself says so; else another place must."""
    has_evidence: bool
    """Whether a style or an office stands before it, so that its words need no looking up."""


def name_likes(linked: LinkedPage) -> Iterator[NameLike]:
    """Yield what looks like a name outside known names, headings, links and code."""
    text = _without_names(linked)
    silenced = linked.facts.unlinked
    for match in _SEQUENCE.finditer(text):
        start, end = match.span()
        if text[end : end + 2].strip()[:1] == _NAMED or not linked.page.may_link(start, end):
            continue
        is_signed = "signature" in linked.page.block_at(start).classes
        for found in _read(_Sequence(text, match, is_signed)):
            if fold_name(found.words) not in silenced:
                yield found


@dataclass(frozen=True, slots=True)
class _Sequence:
    """A run of capitalised words, and what stands around it."""

    text: str
    match: re.Match[str]
    is_signed: bool
    """Whether it stands in the signature of a document."""

    @property
    def words(self) -> list[str]:
        return _TOKEN.findall(re.sub(r"['’]s?$", "", self.match[0]))

    @property
    def before(self) -> tuple[str, str]:
        """Give the word before, and the marks between."""
        line = _line(self.text, self.match.start()).rstrip()
        bare = line.rstrip(_MARKS).rstrip()
        if bare[-1:] in {_NAMED, _OFFICE}:
            return bare[-1], line[len(bare) :].strip()
        word = _WORD_BEFORE.search(bare)
        return word[0] if word else "", line[len(bare) :].strip()

    @property
    def opens_sentence(self) -> bool:
        word, marks = self.before
        return not word or bool(set(marks) & set(".!?" + _OPENS))

    @property
    def follows_digits(self) -> bool:
        return self.before[0][-1:].isdigit()

    @property
    def precedes_digits(self) -> bool:
        return bool(re.match(r"[\s,]{0,2}\d", self.text[self.match.end() : self.match.end() + 3]))


def _without_names(linked: LinkedPage) -> str:
    """Put marks in place of the names that were weighed, refused ones included."""
    parts: list[str] = []
    at = 0
    for decision in linked.decisions:
        start, end = max(at, decision.named.start), decision.named.end
        if start < end:
            mark = _OFFICE if decision.named.resolved.rule.value == "post" else _NAMED
            parts += [linked.page.words[at:start], mark * (end - start)]
            at = end
    return "".join([*parts, linked.page.words[at:]])


def _line(text: str, start: int) -> str:
    """Give what stands right before an offset in the same line."""
    before = text[max(0, start - 60) : start]
    return before[max(before.rfind(BLOCK_END), before.rfind(LINE_END)) + 1 :]


def _read(sequence: _Sequence) -> Iterator[NameLike]:
    """Read a sequence as bodies, and what is none as persons."""
    before, marks = sequence.before
    if before == _NAMED and not marks:
        return
    for part in _split(sequence.words, ("and", "the")):
        words = _without_leaders(part)
        body = _body(words)
        if body:
            yield body
            continue
        at = 0
        for name in _split(words, *((each,) for each in _PARTING)):
            follows = words[at - 1] if at else before
            found = _styled(name) or _person(name, sequence, "" if marks and not at else follows)
            at += len(name) + 1
            if found:
                yield found


def _split(words: list[str], *joins: tuple[str, ...]) -> list[list[str]]:
    """Cut a list of words where one of the joins stands in it."""
    parts: list[list[str]] = [[]]
    at = 0
    while at < len(words):
        join = next((each for each in joins if tuple(words[at : at + len(each)]) == each), ())
        if join:
            parts.append([])
        else:
            parts[-1].append(words[at])
        at += len(join) or 1
    return parts


def _without_leaders(words: list[str]) -> list[str]:
    first = 0
    while first < len(words) and words[first].casefold() in generic.LEADERS:
        first += 1
    return words[first:]


def _is_capital(word: str) -> bool:
    return word[:1].isupper() or word[:1].istitle()


def _body(words: list[str]) -> NameLike | None:
    """Find a sequence that ends in a kind of body, or goes on behind it with `of` or `for`."""
    kinds = generic.BODIES | generic.FIRMS
    ends = [at for at, word in enumerate(words) if word.casefold() in kinds and _is_capital(word)]
    if not ends:
        return None
    titles = [at for at, word in enumerate(words[: ends[-1]]) if word.casefold() in generic.OFFICES]
    if titles:
        at = titles[-1] + 1
        return _body(_without_leaders(words[at:]))
    end = ends[-1] + 1
    if words[end : end + 1] and words[end] in {"of", "for"}:
        end = len(words)
    name = words[:end]
    own = [word for word in name if _is_capital(word)]
    is_vague = all(word.casefold() in generic.BODIES | generic.QUALIFIERS for word in own)
    if len(own) == 1 or is_vague or name[0].casefold() in generic.STYLES:
        return None
    return NameLike(" ".join(name), is_body=True, is_sure=True, has_evidence=False)


def _styled(words: list[str]) -> NameLike | None:
    """Find a person behind a style (`Cllr Ann Lee`) or an office (`Director Ann Lee`)."""
    first = 0
    while first < len(words) and words[first].rstrip(".").casefold() in generic.STYLES:
        first += 1
    name = _names(words[first:])
    if first and name and not _is_generic(name[0]):
        kept = name if len(name) > 1 else words[:first] + name
        return NameLike(" ".join(kept), is_body=False, is_sure=True, has_evidence=True)
    offices = [at for at, word in enumerate(words) if word.casefold() in generic.OFFICES]
    name = words[offices[-1] + 1 :] if offices else []
    if 1 < len(name) <= _LONGEST_NAME and all(map(_may_be_name, name)):
        return NameLike(" ".join(name), is_body=False, is_sure=True, has_evidence=False)
    return None


def _names(words: list[str]) -> list[str]:
    """Give the capitalised words with which a sequence begins."""
    count = next((at for at, word in enumerate(words) if not _is_capital(word)), len(words))
    return words[: min(count, _LONGEST_NAME)]


def _person(words: list[str], sequence: _Sequence, follows: str) -> NameLike | None:
    """Find two or three words that may be given and family names, `follows` the word before."""
    capitals = [word for word in words if word not in _PARTICLES]
    if not 1 < len(capitals) <= _LONGEST_NAME or not all(map(_may_be_name, capitals)):
        return None
    before = follows.casefold()
    if before in generic.PLACE_WORDS or before in generic.LEADERS - _BEFORE_NAMES:
        return None
    if sequence.follows_digits or sequence.precedes_digits:
        return None
    sure = sequence.is_signed or not sequence.opens_sentence
    return NameLike(" ".join(words), is_body=False, is_sure=sure, has_evidence=False)


def _may_be_name(word: str) -> bool:
    """Say whether a word may be a given or a family name, or an initial."""
    is_initial = len(word.rstrip(".")) == 1 and word.isupper()
    has_small = any(char.islower() for char in word)
    return _is_capital(word) and (is_initial or has_small) and not _is_generic(word)


def _is_generic(word: str) -> bool:
    known = (
        generic.OFFICES, generic.BODIES, generic.FIRMS, generic.QUALIFIERS, generic.TERMS,
        generic.DAYS_AND_MONTHS, generic.PEOPLES, generic.LEADERS, generic.STYLES,
    )  # fmt: skip
    plain = word.casefold()
    singular = plain.removesuffix("s")
    return any(plain in words or singular in words for words in known)
