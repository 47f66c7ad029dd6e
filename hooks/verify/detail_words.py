"""The words of events and commitments, which were linked below the text of their page.

They are held against what is cited for them by the very checks of statements on pages.
"""

from itertools import chain

from hooks.link.linker import LinkedPage
from hooks.model.key_lines import KeyPath
from hooks.model.pages import Page
from hooks.verify.quotations.quotation_wording import outside_brackets
from hooks.verify.quotations.units import read
from hooks.verify.statements.names import tell_names_apart
from hooks.verify.statements.reference import Reference
from hooks.verify.statements.statement_checks import unsupported
from hooks.verify.statements.support import Missing, name_finding
from hooks.verify.texts.quotation_marks import find_quotations


def missing_words(page: Page, linked: LinkedPage, reference: Reference) -> dict[KeyPath, list[str]]:
    """Give the figures and names of each value that its cites do not bear out, by its path.

    Left out are those in quotations, and of a commitment, which is one, all outside brackets.
    """
    if not (values := [*reference.site.data_words(page)]):
        return {}
    reading = read(linked, ())
    every = (span for block in linked.page.blocks for span in linked.page.ranges(block))
    spans = {linked.page.text[first:last]: (first, last) for first, last in every}
    found: dict[KeyPath, list[Missing]] = {}
    for each in values:
        text = " ".join(each.text.split())
        if text not in spans:  # one of its signs is a token of the page
            found[each.place] = [name_finding(text)]
            continue
        first, last = spans[text]
        quoted = [(first, last)]
        if each.place[-1] != "statement":
            marked = find_quotations(reading.text[first:last])
            quoted = [(first + it.start, first + it.end) for it in marked]
        quoted = [span for it in quoted for span in outside_brackets(reading.text, *it)]
        found[each.place] = [*unsupported([(first, last)], reading, quoted, each.cited, reference)]
    is_told = tell_names_apart(chain.from_iterable(found.values()), reference.site)
    return {place: [it.words for it in every if is_told(it)] for place, every in found.items()}
