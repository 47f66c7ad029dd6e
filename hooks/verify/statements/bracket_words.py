"""The words in the brackets of a pin: they are the briefing's own.

Rule 3 of `DESIGN.md`, section 6. They are no words of the page that was linked, so names are read
from the words alone. Those in brackets of a quotation are checked with the statement around them.
"""

from collections.abc import Iterator, Sequence

from hooks.link.advice.lone_names import names_in
from hooks.model.citations import CitedSource
from hooks.verify.quotations.quotation_wording import BRACKET
from hooks.verify.statements.names import UnknownName, unknown_name
from hooks.verify.statements.reference import Reference
from hooks.verify.statements.support import figure_finding, name_finding, unsupported_figures
from hooks.verify.texts.findings import Finding


def bracket_findings(
    pin: str, cited: Sequence[CitedSource], reference: Reference
) -> Iterator[Finding | UnknownName]:
    """Yield the figures and names in brackets that the cited places do not have."""
    brackets = [found[1] for found in BRACKET.finditer(pin)]
    if not brackets or not any(each.source in reference.corpus.sources for each in cited):
        return
    grounds, said = reference.grounds(tuple(cited)), reference.says(tuple(cited))
    for words in brackets:
        yield from map(figure_finding, unsupported_figures(words, (), grounds.evidence))
        for name in names_in(f"[{words}]"):
            known = reference.bearers(name.words)
            if any(grounds.names(each, reference.site.registry) for each in known):
                continue
            if known:
                yield name_finding(name.words)
            elif unknown := unknown_name(name, said, words, reference.family_names):
                yield unknown
