"""Coverage: which numbered paragraphs of the sources nothing cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hooks.model.locators import place_in_words
from hooks.problems import Problem
from hooks.verify.texts.findings import show

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hooks.model.citations import Citation
    from hooks.model.site import Site

_SHOWN = 60


def uncited_paragraphs(site: Site, citations: Iterable[Citation]) -> list[Problem]:
    """Report the numbered paragraphs of each source that no citation names."""
    cited = {
        (each.source, number)
        for citation in citations
        for each in citation.cited
        for number in each.paragraphs
    }
    return [
        Problem(
            source.path,
            each.line,
            "uncited-paragraph",
            f"{place_in_words(each.number, source)} is cited nowhere: {show(each.text, _SHOWN)}",
            "If it matters, say in a briefing what it says. Else nothing need be done.",
        )
        for source in site.sources.values()
        for each in source.paragraphs
        if each.number and (source.id, each.number) not in cited
    ]
