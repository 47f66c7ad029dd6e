"""The words in the brackets of a pin: they are the briefing's own.

`DESIGN.md`, section 6, “What it may leave out”. They are no words of the page that was linked, so
names are read from the words alone. Those in a quotation are checked with the statement around it.
"""

from collections.abc import Iterator

from hooks.link.advice.lone_names import names_in
from hooks.model.citations import CitedSource
from hooks.verify.quotations.quotation_wording import BRACKET
from hooks.verify.statements.names import unknown_name
from hooks.verify.statements.reference import Reference
from hooks.verify.statements.support import (
    Missing,
    figure_finding,
    name_finding,
    unsupported_figures,
)


def unsupported_in_brackets(cited: CitedSource, reference: Reference) -> Iterator[Missing]:
    """Yield the figures and names in the brackets of a pin that its cited places do not have."""
    if cited.source not in reference.site.sources:
        return  # which is told
    grounds, said = reference.grounds((cited,)), reference.says((cited,))
    for bracket in BRACKET.finditer(cited.pin):
        words = bracket[1]
        yield from map(figure_finding, unsupported_figures(words, (), grounds.evidence))
        for name in names_in(f"[{words}]"):
            known = reference.bearers(name.words)
            if any(grounds.names(each, reference.site.registry) for each in known):
                continue
            if known:
                yield name_finding(name.words)
            elif unknown := unknown_name(name, said, words, reference.family_names):
                yield unknown
