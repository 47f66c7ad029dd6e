"""“Quoted”: which words of a person or a body are quoted where, on their own page."""

from hooks.edition.source_uses import Use
from hooks.edition.view import View
from hooks.model.sources import Source
from hooks.publish.parts.fragments import Section, render


def quoted_section(view: View, entity: str) -> Section | None:
    """List the quotations from documents of an author; None where there are none."""
    groups = []
    for source, uses in view.edition.uses.quoted(entity):
        elsewhere = [use for use in uses if use.src_uri != view.here]
        if elsewhere:
            groups.append(_group(view, source, elsewhere))
    if not groups:
        return None
    return Section("quoted", "Quoted", render("quoted.html", groups=groups), searched=False)


def _group(view: View, source: Source, uses: list[Use]) -> dict[str, object]:
    """Gather the quotations from a document, each once, in the order of its paragraphs."""
    places: dict[tuple[int, str], dict[str, tuple[str, str]]] = {}
    for use in uses:
        link = (view.edition.titles[use.src_uri], view.use(use))
        places.setdefault((use.number or 0, use.words), {}).setdefault(use.src_uri, link)
    return {
        "title": source.meta.title,
        "href": view.href(source.src_uri),
        "date": source.meta.date,
        "rows": [
            (words, view.source(source.id, number or None), list(pages.values()))
            for (number, words), pages in sorted(places.items())
        ],
    }
