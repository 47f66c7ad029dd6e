"""The glossary: its terms explain themselves where a briefing uses them.

A term is a heading of `about/glossary.md`, what it means the first paragraph below. In each
section of a briefing the first use of a term becomes a link to it, which previews its meaning.
Headings, code and words that are a link already stay as they are.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from hooks.edition.edition import Edition
from hooks.edition.page_list import GLOSSARY
from hooks.edition.view import View
from hooks.link.page.offsets import TextAt
from hooks.link.page.page_reader import read_page
from hooks.link.page.page_text import PageText
from hooks.link.splicing import splice
from hooks.publish.parts.fragments import render
from hooks.publish.parts.previews import Preview

_JOINED = re.compile(r"[A-Z0-9]{2,}(?:(?:, | and | or | ?/ ?)[A-Z0-9]{2,})+")
"""A heading that explains several short forms: `PCC and PFCC`."""
_JOINT = re.compile(r", | and | or | ?/ ?")


def with_terms(view: View, html: str) -> tuple[str, list[Preview]]:
    """Give the HTML of a page with its terms linked, and a preview for each of them."""
    glossary = view.edition.glossary
    if not glossary or view.here == GLOSSARY:
        return html, []
    anchors = term_anchors(_headings(view.edition))
    hrefs = {view.href(GLOSSARY, each): each for each in anchors.values()}
    places = list(_places(read_page(html), anchors, hrefs))
    links = (
        (start, end, render("term.html", href=view.href(GLOSSARY, anchor)))
        for start, end, anchor in places
    )
    found = dict.fromkeys(at for _, _, at in places)
    previews = (_preview(view, glossary, anchor) for anchor in found)
    return splice(html, links), [each for each in previews if each.summary]


def term_anchors(headings: Mapping[str, str]) -> dict[str, str]:
    """Give the anchor of each form of each term, the longest first.

    A term that does not begin with a short form may begin with either kind of letter.

    >>> term_anchors({"pcc": "PCC and PFCC", "weir": "Weir"})
    {'PFCC': 'pcc', 'Weir': 'weir', 'weir': 'weir', 'PCC': 'pcc'}
    """
    found: dict[str, str] = {}
    for anchor, heading in headings.items():
        several = _JOINED.fullmatch(heading)
        for term in _JOINT.split(heading) if several else [heading]:
            for form in _forms(" ".join(term.split())):
                found.setdefault(form, anchor)
    return dict(sorted(found.items(), key=lambda each: (-len(each[0]), each[0])))


def _headings(edition: Edition) -> dict[str, str]:
    """Give the headings of the glossary by anchor, without its title."""
    known = edition.headings.get(GLOSSARY, {})
    return {anchor: words for anchor, words in known.items() if anchor and words != known[""]}


def _forms(term: str) -> Iterable[str]:
    if len(term) > 1 and term[1].islower():
        return term, term[0].swapcase() + term[1:]
    return (term,) if term else ()


def _places(
    page: PageText, anchors: Mapping[str, str], hrefs: Mapping[str, str]
) -> Iterator[tuple[int, int, str]]:
    """Find the first use of each term in each section, as offsets in the HTML.

    A link that is there already counts; `hrefs` says to which anchor each leads.
    """
    if not anchors:
        return
    forms = "|".join(r"\s".join(map(re.escape, form.split())) for form in anchors)
    seen = {(each.section, hrefs[each.href]) for each in page.anchors if each.href in hrefs}
    for found in re.finditer(rf"(?<![\w-])(?:{forms})(?![\w-])", page.words):
        anchor = anchors[" ".join(found[0].split())]
        first, last = map(TextAt, found.span())
        key = (page.block_at(first).section, anchor)
        start, end = page.html_span(first, last)
        if key in seen or "<" in page.html[start:end] or not page.may_link(first, last):
            continue
        seen.add(key)
        yield start, end, anchor


def _preview(view: View, page: PageText, anchor: str) -> Preview:
    """Repeat the first paragraph below a heading of the glossary."""
    below = (each for each in page.blocks if each.anchor == anchor and each.tag == "p")
    block = next(below, None)
    words = "".join(page.text[slice(*run)] for run in page.ranges(block)) if block else ""
    href = view.href(GLOSSARY, anchor)
    return Preview(href, view.edition.headings[GLOSSARY][anchor], (), " ".join(words.split()))
