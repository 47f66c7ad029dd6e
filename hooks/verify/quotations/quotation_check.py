"""Quotations: the words of a source, in the paragraphs that are cited.

`DESIGN.md`, section 6: “How it is compared” and “What it may leave out”. Whatever cannot be found
is an error, except one or two words, which may be no quotation at all.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from hooks.model.citations import CitedSource
from hooks.verify.page_report import VERIFIED
from hooks.verify.quotations.fragment_search import NOTHING_AROUND, Around, Match, find_in
from hooks.verify.quotations.nearest import Nearest, nearest
from hooks.verify.quotations.quotation_wording import (
    inserted_qualifiers,
    plain_words,
    short_fragment,
)
from hooks.verify.quotations.resolving import CitedBlocks, resolve
from hooks.verify.texts.corpus import Corpus, IndexedSource, SourcePlace
from hooks.verify.texts.findings import Finding, show
from hooks.verify.texts.folded_words import WORD, count_words
from hooks.verify.texts.places_in_words import name_of
from hooks.verify.texts.quotation_folding import fold

_SHORT = 2


@dataclass(frozen=True, slots=True)
class QuotationCheck:
    """What became of a quotation."""

    places: tuple[SourcePlace, ...]
    """Where its words stand in what is cited; none where they were not found there."""
    findings: tuple[Finding, ...]
    """What is wrong with it."""

    @property
    def result(self) -> str:
        """Give `verified`, or the rule that it breaks."""
        return self.findings[0].rule if self.findings else VERIFIED


def verify_quotation(
    text: str,
    cited: Sequence[CitedSource],
    corpus: Corpus,
    around: Around = NOTHING_AROUND,
) -> QuotationCheck:
    """Look for the words between quotation marks in the paragraphs that the citation names.

    Sources and paragraphs that are not there are findings too, where nothing else is cited in
    which the words could be found.
    """
    folded = fold(text).text
    if not WORD.search(folded):
        return QuotationCheck((), ())
    resolved, findings = resolve(cited, corpus)
    for each in resolved:
        match = find_in(each.source, each.blocks, folded, around)
        if match:
            return QuotationCheck(match.places, tuple(_omissions(text, folded, match, around)))
    if not resolved:
        message = f"{show(text)} has only a citation that says what a source does not mention"
        hint = "Cite the paragraph in which the words stand."
        absent = Finding("uncited-quotation", message, hint)
        return QuotationCheck((), tuple(findings) or (absent,))
    return QuotationCheck((), (_missing(text, folded, resolved, corpus),))


def _omissions(text: str, folded: str, match: Match, around: Around) -> Iterator[Finding]:
    """Report a negation or condition that the quotation leaves out, has before it or puts in."""
    hint = "Quote more, or accept it on this page if the meaning is the same without the words."
    word, left_out = match.omission(around)
    if word:
        message = f"{show(text)} leaves out {show(word)} in {show(left_out)} ({match.where})"
        yield Finding("quote-omission", message, hint)
    elif turned := match.turned(around):
        message = f"{show(turned)} before {show(text)} turns round what {match.where} says"
        hint = "Quote so much that the meaning is that of the source."
        yield Finding("quote-omission", message, hint)
    elif inserted := next(filter(match.lacks, inserted_qualifiers(folded)), ""):
        message = f"{show(text)} adds {show(inserted)}, which {match.where} does not say"
        yield Finding("quote-omission", message, hint)


def _missing(text: str, folded: str, resolved: Sequence[CitedBlocks], corpus: Corpus) -> Finding:
    """Say where words are that are not where the citation says."""
    for each in resolved:
        if match := find_in(each.source, each.source.everything, folded):
            if each.is_whole:
                message = f"{show(text)} stands in a numbered paragraph: {match.where}"
                return Finding("quote-needs-paragraph", message, match.hint)
            message = f"{show(text)} is not in {each.name} but in {match.where}"
            return Finding("quote-misplaced", message, match.hint)
    others = corpus.others(each.source.id for each in resolved)
    found = (find_in(source, source.everything, folded) for source in others)
    match = next(filter(None, found), None)
    if count_words(folded) <= _SHORT:
        there = f" (they are in {match.where})" if match else ""
        message = f"{show(text)} is in quotation marks, but the words are not in {_names(resolved)}"
        hint = "If this is no quotation, take the marks away, or accept it on this page."
        return Finding("short-quote-not-found", message + there, hint)
    if match:
        message = f"{show(text)} is not in {_names(resolved)} but in {match.where}"
        return Finding("quote-misattributed", message, match.hint)
    return _not_found(text, folded, resolved)


def _not_found(text: str, folded: str, resolved: Sequence[CitedBlocks]) -> Finding:
    """Report words that stand nowhere, with the passage that comes nearest."""
    part = short_fragment(folded)
    if part:
        message = f"{show(text)}: the part {show(part)} is too short to be found again for certain"
        return Finding(
            "quote-not-found", message, "Quote three words or more beside each ellipsis."
        )
    near = _nearest(plain_words(folded), resolved)
    if near is None:
        message = f"{show(text)} is not in {_names(resolved)}, nor is anything like it"
        return Finding("quote-not-found", message, "Quote the words of the source, or no words.")
    source = near.passage.source
    places = near.passage.places(near.start, near.end)
    message = f"{show(text)} is not in {_names(resolved)}"
    if near.says != near.has:
        says, has = show(near.says or "nothing"), show(near.has or "nothing")
        cited = {each.source.blocks[at].anchor for each in resolved for at in each.blocks}
        here = len(resolved) == 1 and all(place.anchor in cited for place in places)
        message += ", which" if here else f"; {name_of(source, places)}"
        message += f" says {says} where the briefing has {has}"
    hint = f"The source says: {show(_words(source, places), 400)}"
    return Finding("quote-not-found", message, hint)


def _nearest(folded: str, resolved: Sequence[CitedBlocks]) -> Nearest | None:
    """Find the nearest passage, in what is cited rather than elsewhere in the same source."""
    cited = [nearest(each.source.passage(each.blocks), folded) for each in resolved]
    found = [each for each in cited if each]
    if not found:
        whole = (nearest(each.source.passage(each.source.everything), folded) for each in resolved)
        found = [each for each in whole if each]
    return max(found, key=lambda each: each.likeness, default=None)


def _words(source: IndexedSource, places: Iterable[SourcePlace]) -> str:
    texts = {block.anchor: block.text for block in source.blocks}
    return " ".join(texts[place.anchor][place.start : place.end] for place in places)


def _names(resolved: Sequence[CitedBlocks]) -> str:
    return " or ".join(each.name for each in resolved)
