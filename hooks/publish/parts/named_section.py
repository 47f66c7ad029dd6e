"""“People and bodies”: the list of whom a page names, and the list of its sources."""

from dataclasses import dataclass

from hooks.edition.addresses import Name
from hooks.edition.backlinks import named_on
from hooks.edition.view import View
from hooks.model.citations import cited_paragraphs, locator
from hooks.model.sources import Source
from hooks.publish.parts.fragments import Section, render

_KINDS = {"person": "People", "organisation": "Bodies", "post": "Offices"}


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Somebody whom a page names."""

    name: Name
    offices: tuple[str, ...]
    times: int


def named_section(view: View, anchor: str, title: str) -> Section | None:
    """List the people, bodies and offices that a page names, with how often; None for nobody."""
    groups: dict[str, list[Mentioned]] = {heading: [] for heading in _KINDS.values()}
    registry = view.site.registry
    for entity, posts, times in named_on(view.mentions):
        labels = tuple(registry.name(post) for post in posts if post in registry)
        row = Mentioned(view.entity(entity), labels, times)
        groups[_KINDS[registry.kind(entity)]].append(row)
    if not any(groups.values()):
        return None
    return Section(anchor, title, render("named.html", groups=groups), searched=False)


def sources_section(view: View, anchor: str, title: str) -> Section | None:
    """List the sources that a page cites, with the paragraphs; None where it cites none."""
    cited: dict[str, set[int]] = {}
    for citation in view.citations:
        for source, paragraph in cited_paragraphs(citation.cited):
            cited.setdefault(source, set()).update({paragraph} if paragraph else ())
    known = [source for source in view.site.sources.values() if source.id in cited]
    if not known:
        return None
    rows = [_cited_source(view, source, cited[source.id]) for source in known]
    return Section(anchor, title, render("sources.html", sources=rows), searched=False)


def _cited_source(view: View, source: Source, numbers: set[int]) -> dict[str, object]:
    return {
        "meta": source.meta,
        "label": view.edition.labels.get(source.id, source.id),
        "href": view.href(source.src_uri),
        "paragraphs": [
            (locator(number, source), view.source(source.id, number).href)
            for number in sorted(numbers)
        ],
    }
