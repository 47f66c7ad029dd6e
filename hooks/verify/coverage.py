"""Coverage: which numbered paragraphs of the sources nothing cites."""

from collections.abc import Iterable

from hooks.model.citations import Citation, in_words
from hooks.model.site import Site
from hooks.problems import Problem
from hooks.verify.texts.findings import show

_SHOWN = 60


def uncited_paragraphs(site: Site, citations: Iterable[Citation]) -> list[Problem]:
    """Report of each source the numbered paragraphs that no citation names, in one notice."""
    cited = {
        (each.source, number)
        for citation in citations
        for each in citation.cited
        for number in each.paragraphs
    }
    problems = []
    for source in site.sources.values():
        rest = [number for number in source.numbered if (source.id, number) not in cited]
        if rest:
            first = source.numbered[rest[0]]
            text = f"nothing cites {in_words(rest, source)}: {show(first.text, _SHOWN)}"
            hint = "If it matters, say in a briefing what it says. Else nothing need be done."
            problems.append(Problem(source.path, first.line, "uncited-paragraph", text, hint))
    return problems
