"""Absences: words that a source is said not to mention."""

import re
from collections.abc import Iterable

from hooks.verify.texts.corpus import IndexedSource, SourcePlace
from hooks.verify.texts.findings import Finding, show
from hooks.verify.texts.inflections import pattern
from hooks.verify.texts.places_in_words import name_of
from hooks.verify.texts.quotation_folding import fold


def check_absence(
    words: str, source: IndexedSource, names: Iterable[str] = ()
) -> tuple[Finding, ...]:
    """Report each mention of words that the source is said not to mention.

    Whole words in any case and in each of their forms; `names` are further names of the person or
    body that the words name.
    """
    for wanted in dict.fromkeys([words, *names]):
        place = _mention(wanted, source)
        if place:
            text = f"{show(words)} is said to be absent from {source.id}"
            as_words = "" if wanted == words else f" as {show(wanted)}"
            text += f", but {name_of(source, [place])} mentions it{as_words}"
            hint = "Correct the statement, or cite the paragraph that mentions it."
            return (Finding("absence-contradicted", text, hint),)
    return ()


def _mention(words: str, source: IndexedSource) -> SourcePlace | None:
    folded = fold(words).text.rstrip(".,")
    if not folded:
        return None
    found_as = re.compile(rf"(?<!\w){pattern(folded)}(?!\w)", re.IGNORECASE)
    for index, block in enumerate(source.blocks):
        folded_block = source.folded(index)
        if found := found_as.search(folded_block.text):
            return SourcePlace(source.id, block.anchor, *folded_block.span(*found.span()))
    return None
