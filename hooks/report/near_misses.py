"""Places that are nearly names: what stands there, and what keeps it from being one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from hooks.link.matching import is_whole, mask_addresses
from hooks.link.names.declared_names import declared_names
from hooks.link.page.name_folding import fold, fold_name, lower, split_article
from hooks.link.page.offsets import FoldedAt
from hooks.link.page.page_text import MASK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hooks.link.linker import LinkedPage
    from hooks.link.names.declared_names import DeclaredName
    from hooks.model.registry import Registry


MASKED = "it stands in code, or in a citation or a link of the editor, where no name counts"


class NearMiss(NamedTuple):
    """Words of a page that are nearly a name."""

    start: int
    """Offset in the text of the page."""
    end: int
    name: DeclaredName
    reason: str
    """What keeps them from being the name, in plain English."""


class NameIndex:
    """The declared names of a registry, for looking them up in any case."""

    def __init__(self, registry: Registry) -> None:
        """List the names, once for all questions."""
        self.registry = registry
        self._names: dict[str, list[DeclaredName]] = {}
        for name in declared_names(registry):
            self._names.setdefault(lower(name.text), []).append(name)
        self._names.pop("", None)

    @property
    def texts(self) -> list[str]:
        """List the names in lower case, without articles."""
        return list(self._names)

    def named(self, text: str) -> list[DeclaredName]:
        """List those who bear a name, in whatever case it is written."""
        return self._names.get(lower(fold_name(text)), [])

    def borne(self, text: str) -> list[DeclaredName]:
        """List those who bear a name just as it is written."""
        return [each for each in self.named(text) if not _case_fault(each, fold_name(text))]

    def near_misses(self, linked: LinkedPage) -> Iterator[NearMiss]:
        """Yield each place where a name stands in any case, and none was recognised."""
        if not self._names:
            return
        text = fold(linked.page.text)
        place = _Place(linked, text.text, mask_addresses(linked.page.words), self.registry)
        automaton = AhoCorasick(self.texts, matchkind=MatchKind.Standard)
        decided = [(each.named.start, each.named.end) for each in linked.decisions]
        found = automaton.find_matches_as_indexes(lower(text.text), overlapping=True)
        for index, start, end in sorted(found, key=lambda hit: (hit[1], -hit[2])):
            first, last = text.span(FoldedAt(start), FoldedAt(end))
            if any(first < stop and begin < last for begin, stop in decided):
                continue
            for name in self._names[self.texts[index]]:
                yield NearMiss(first, last, name, place.fault(name, (first, last), (start, end)))


class _Place(NamedTuple):
    """What must be known of a page to say what is wrong with a place on it."""

    linked: LinkedPage
    text: str
    """The text of the page, folded."""
    words: str
    """Its words, with marks for code and addresses."""
    registry: Registry

    def fault(self, name: DeclaredName, at: tuple[int, int], folded: tuple[int, int]) -> str:
        """Say what keeps a name from being recognised; offsets in the text and the folded one."""
        return (
            self._masked(*at)
            or self._part_of_word(*folded)
            or _case_fault(name, self.text[slice(*folded)])
            or self._article(name, folded[0])
            or self._out_of_view(name)
            or "another name covers a part of it"
        )

    def _masked(self, start: int, end: int) -> str:
        if MASK in self.linked.page.words[start:end]:
            return (
                "it stands in code, or in a citation or a link of the editor, where no name counts"
            )
        if MASK in self.words[start:end]:
            return "it is part of an e-mail or a web address"
        return ""

    def _part_of_word(self, start: int, end: int) -> str:
        if is_whole(self.text, start, end):
            return ""
        before = re.compile(r"\S*$").search(self.text[max(0, start - 40) : start])
        after = re.compile(r"\S*").match(self.text, end)
        whole = (before[0] if before else "") + self.text[start:end] + (after[0] if after else "")
        return f"it is part of a longer word, “{whole.strip('.,;:')}”; only whole words count"

    def _article(self, name: DeclaredName, start: int) -> str:
        article = split_article(fold_name(name.words))[0]
        if not article or lower(self.text[:start]).endswith(f"{article} "):
            return ""
        return f"it is declared as “{name.words}”, so “{article}” must stand before it"

    def _out_of_view(self, name: DeclaredName) -> str:
        if not name.is_short_label:
            return ""
        post = self.registry.posts[name.entity]
        body = self.registry.name(post.organization)
        return (
            f"it is a short label of {post.id}, and its organisation is not in view: “{body}” "
            "neither stands on this page nor wrote, published or received the document"
        )


def _case_fault(name: DeclaredName, stands: str) -> str:
    """Say that capitals differ, where they count."""
    text = name.text
    stands = split_article(stands)[1]
    if name.ignore_case or stands == text or (" " in text and stands == text.upper()):
        return ""
    return f"it is declared as “{name.words}”, and capitals count"
