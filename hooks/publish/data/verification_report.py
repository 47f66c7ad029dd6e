"""Reports of the checks: counts for readers and machines, and quotations as web annotations."""

import json
from collections.abc import Iterator

from hooks.edition.edition import Edition
from hooks.model.version import GENERATOR
from hooks.publish.data.data_values import Node, compact
from hooks.publish.data.tables import VERSION
from hooks.verify.page_report import PageReport, counts
from hooks.verify.texts.corpus import SourcePlace

_CONTEXT = 32
"""How many characters before and after a quotation its selector carries."""


def verification(edition: Edition) -> str:
    """Render what was checked: counts and acceptances of each briefing, the hash of each original.

    The hash of an original is of the file as it was read, not as its source declares it.
    """
    by_path = {
        path: [
            {"rule": each.problem.rule, "text": each.problem.text, "reason": each.reason}
            for each in accepted
        ]
        for path, accepted in edition.accepted.items()
    }
    content = {
        "version": VERSION,
        "generator": GENERATOR,
        "checks": "Words, figures and names are held against the cited paragraphs. "
        "Whether a statement draws the right meaning from them is not checked.",
        "briefings": [
            {
                "page": edition.addresses.path(src_uri),
                "title": edition.titles.get(src_uri, ""),
                **counts(report),
                "accepted": by_path.pop(report.path, []),
            }
            for src_uri, report in sorted(edition.reports.items())
            if edition.site.pages[src_uri].is_briefing
        ],
        "accepted_elsewhere": dict(sorted(by_path.items())),  # what no briefing above has taken
        "originals": [
            {"source": each.id, "file": each.original.name, "sha256": each.original.sha256}
            for each in edition.site.sources.values()
            if each.original
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def web_annotations(edition: Edition) -> Iterator[str]:
    """Yield each verified quotation as a W3C Web Annotation of the paragraph that it is from.

    One to a line, as the tables have their rows.
    https://www.w3.org/TR/annotation-model/
    """
    reports, file = edition.reports.values(), edition.absolute("data/annotations.jsonld")
    around = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": file,
        "type": "AnnotationCollection",
        "label": "Quotations and the paragraphs in which they stand",
        "total": sum(len(each.places) for report in reports for each in report.quotations),
        "first": {"id": f"{file}#page", "type": "AnnotationPage", "startIndex": 0},
    }
    begin = compact(around).removesuffix("}}")
    yield f'{begin},"items":[\n'
    items = (item for report in reports for item in _items(edition, report, file))
    for number, item in enumerate(items):
        yield (",\n" if number else "") + compact(item)
    yield "\n]}}\n"


def _items(edition: Edition, report: PageReport, file: str) -> Iterator[Node]:
    page = edition.absolute(report.src_uri)
    for number, quotation in enumerate(report.quotations, 1):
        anchor = f"#{quotation.anchor}" if quotation.anchor else ""
        for part, place in enumerate(quotation.places, 1):
            yield {
                "id": f"{file}#{report.src_uri.removesuffix('.md')}-{number}-{part}",
                "type": "Annotation",
                "motivation": "linking",
                "body": {"id": f"{page}{anchor}", "type": "Text", "format": "text/html"},
                "target": _target(edition, place),
            }


def _target(edition: Edition, place: SourcePlace) -> Node:
    source = edition.site.sources[place.source]
    text = source.text_at(place.anchor)
    return {
        "source": edition.absolute(source.src_uri),
        "selector": [
            {
                "type": "FragmentSelector",
                "conformsTo": "http://tools.ietf.org/rfc/rfc3236",
                "value": place.anchor,
            },
            {
                "type": "TextQuoteSelector",
                "exact": text[place.start : place.end],
                "prefix": text[max(0, place.start - _CONTEXT) : place.start],
                "suffix": text[place.end : place.end + _CONTEXT],
            },
        ],
    }
