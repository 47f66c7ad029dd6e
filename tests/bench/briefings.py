"""Briefings for the benchmark: one for so many documents, quoting, telling and citing each."""

import re
from collections.abc import Iterator, Sequence

from hooks.model.sources import Source

DOCUMENTS = 20
"""So many documents have a briefing between them."""
_SENTENCE = re.compile(r"[^.]{20,}(?=\.)")
_SECTIONS = 5
"""So many documents are told of in a section."""


def briefings(sources: Sequence[Source]) -> Iterator[tuple[str, str]]:
    """Yield the id of each briefing and its page."""
    for start in range(0, len(sources), DOCUMENTS):
        number = start // DOCUMENTS
        some = sources[start : start + DOCUMENTS]
        yield f"briefing-{number}", "\n".join(_page(number, some))


def _page(number: int, sources: Sequence[Source]) -> Iterator[str]:
    cite = f"[@{sources[0].id}]"
    yield f"---\ntitle: Briefing {number}\nsummary: What the documents say {cite}.\n---\n"
    for at, source in enumerate(sources):
        if at % _SECTIONS == 0:
            yield f"## Part {at // _SECTIONS + 1}\n"
        yield from _statements(source)


def _statements(source: Source) -> Iterator[str]:
    """Quote the first sentence of two paragraphs, and tell the date from a third."""
    numbered = [each for each in source.paragraphs if each.number]
    for paragraph in numbered[1:3]:
        words = _SENTENCE.match(paragraph.text)
        if words:
            yield f"It says “{words[0]}” [@{source.id}, para. {paragraph.number}].\n"
    date = source.meta.date.in_words()
    yield f"It is dated {date} [@{source.id}, para. {numbered[0].number}].\n"
