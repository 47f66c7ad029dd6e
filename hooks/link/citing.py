"""Citations as readers see them: a short label that leads to the paragraph."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from hooks.link.inserts import Cited
from hooks.model.locators import in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hooks.model.citations import Citation, CitedSource
    from hooks.model.dates import PartialDate
    from hooks.model.sources import Source

NOTHING = Cited("", "", None)
"""What stands for a citation that cannot be understood: it is never published."""


def cite(
    citation: Citation,
    sources: Mapping[str, Source],
    labels: Mapping[str, str],
    href: Callable[[str, str], str],
) -> Cited:
    """Make the visible form of a citation; `href` links to an anchor of a source."""
    texts = [_text(cited, sources, labels) for cited in citation.cited]
    html = [
        _link(cited, text, href) if cited.source in sources else escape(text, quote=False)
        for cited, text in zip(citation.cited, texts, strict=True)
    ]
    days = {sources[each.source].meta.date for each in citation.cited if each.source in sources}
    return Cited(f"({'; '.join(texts)})", f"({'; '.join(html)})", _one(days))


def _text(cited: CitedSource, sources: Mapping[str, Source], labels: Mapping[str, str]) -> str:
    label = labels.get(cited.source, cited.source)
    if cited.absent:
        return f"{label}, no mention of “{cited.absent}”"
    if not cited.paragraphs:
        return label
    return f"{label}, {in_words(cited.paragraphs, sources.get(cited.source))}"


def _link(cited: CitedSource, text: str, href: Callable[[str, str], str]) -> str:
    anchor = f"para_{cited.paragraphs[0]}" if cited.paragraphs else ""
    address = escape(href(cited.source, anchor))
    numbers = " ".join(map(str, cited.paragraphs))
    return (
        f'<a class="citation" data-source="{escape(cited.source)}" '
        f'data-paragraphs="{numbers}" href="{address}">'
        f"{escape(text, quote=False)}</a>"
    )


def _one(days: set[PartialDate]) -> PartialDate | None:
    return next(iter(days)) if len(days) == 1 else None
