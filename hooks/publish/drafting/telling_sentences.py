"""The most telling sentences of a source, by a plain count that anybody can repeat."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.model.citations import CitedSource
from hooks.model.sources import Heading
from hooks.publish.sentences import sentences
from hooks.verify.quotations import VERIFIED, verify_quotation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from hooks.model.mentions import Mention
    from hooks.model.sources import Paragraph, Source
    from hooks.verify.corpus import Corpus

METHOD = (
    "each named person, body or office counts 2 (three at most), a figure or date 2, a promise 3, "
    "the first sentence of a paragraph 1; a sentence that begins by pointing back (“This …”, "
    "“They …”) loses 2; of equals the earlier stands first"
)
"""The method in words, for `--help` and for the drafts themselves."""
_PROMISE = re.compile(
    r"\b(?:I|we)(?:['’]ll| will| shall| undertake| commit| pledge| promise| intend to| am committed"
    r"| are committed)\b"
    r"|\b(?:will|shall) (?:now |also |then |all |both |continue to )?(?:be \w+|continue to \w+)"
    r"|\b(?:undertakes?|undertook|committed) to\b|\bwill (?:also )?(?:publish|report|review|provide"
    r"|ensure|meet|write|bring|set up|introduce|consult|respond|appoint|work|implement|deliver)\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"[\W_]*(?:This|These|That|Those|It|They|He|She|Such|Both|However|Therefore|But|And|So|Also"
    r"|In addition|Moreover|Further(?:more)?)\b"
)
_MARKS = '"“”„«»'
_FEWEST, _MOST = 5, 70
"""Words of a sentence that can stand alone, and that is still read."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence that can be quoted."""

    source: str
    paragraph: int
    text: str
    """Its words, exactly."""
    heading: str
    """The heading above it in the source, or ""."""
    points: int
    is_promise: bool
    has_figure: bool
    order: tuple[int, int]
    """Where it stands: the paragraph, and the offset in it."""

    @property
    def cite(self) -> str:
        """Give the citation, without its brackets."""
        return f"{self.source}, para. {self.paragraph}"


def telling_sentences(
    source: Source, mentions: Iterable[Mention], corpus: Corpus
) -> Iterator[Telling]:
    """Yield each sentence of a source that verifies as a quotation, in document order."""
    by_anchor: dict[str, list[Mention]] = {}
    for mention in mentions:
        by_anchor.setdefault(mention.anchor, []).append(mention)
    tables = set(re.findall(r'<table[^>]* id="(para_\d+)"', source.html))
    heading = ""
    for block in source.blocks:
        if isinstance(block, Heading):
            heading = block.text
        elif block.number and block.anchor not in tables:
            yield from _of_paragraph(
                source, block, heading, by_anchor.get(block.anchor, []), corpus
            )


def _of_paragraph(
    source: Source, paragraph: Paragraph, heading: str, mentions: list[Mention], corpus: Corpus
) -> Iterator[Telling]:
    number = paragraph.number or 0
    cited = (CitedSource(source.id, (number,)),)
    for start, end in sentences(paragraph.text):
        text = _whole(paragraph.text[start:end].strip())
        if not _FEWEST <= len(text.split()) <= _MOST or not _is_quotable(text):
            continue
        if verify_quotation(text, cited, corpus).result != VERIFIED:
            continue
        named = {each.target for each in mentions if start <= each.start < end}
        promise, figure = bool(_PROMISE.search(text)), any(char.isdigit() for char in text)
        points = 2 * min(len(named), 3) + 2 * figure + 3 * promise + (start == 0)
        points -= 2 * bool(_POINTS_BACK.match(text))
        yield Telling(source.id, number, text, heading, points, promise, figure, (number, start))


def _whole(text: str) -> str:
    """Take a quotation within the sentence that is not closed in it, or its outer marks, apart."""
    opened = max(text.rfind("“"), text.rfind("„"))
    if opened >= 0 and "”" not in text[opened:]:
        return text[opened + 1 :].strip()
    closed = text.find("”")
    if closed >= 0 and "“" not in text[:closed] and not text[closed + 1 :].strip(" .,"):
        return text[:closed].strip()
    if text.startswith("“") and text.endswith("”") and text.count("“") == 1:
        return text[1:-1].strip()
    return text


def _is_quotable(text: str) -> bool:
    """Say whether a sentence is whole: it ends as one, and its marks come in pairs."""
    paired = text.count("“") == text.count("”") and text.count('"') % 2 == 0
    plain = not re.search(r"[…\[\]\x00-\x1f\ue000-\uf8ff]|\.\.\.|https?://", text)
    return (
        paired
        and plain
        and text[:1].isalnum() | (text[:1] in "£$€‘'“\"(")
        and text[-1:] in '.!?”’")'
    )


def has_marks(text: str) -> bool:
    """Say whether a sentence holds quotation marks, so that it must stand as a block."""
    return any(mark in text for mark in _MARKS) or bool(re.search(r"(?<!\w)[‘']|[‘](?=\w)", text))


def best(found: Collection[Telling], most: int) -> list[Telling]:
    """Choose those with the most points, and give them in document order."""
    ranked = sorted(found, key=lambda each: (-each.points, each.order))[:most]
    kept = {id(each) for each in ranked}
    return [each for each in found if id(each) in kept]
