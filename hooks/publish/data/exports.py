"""Exports: the published tables as JSON and as CSV, and the standard formats."""

import csv
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from hooks.edition.edition import Edition
from hooks.edition.page_list import all_pages
from hooks.model.schemas import schemas
from hooks.publish.data.bibliography import bibtex, csl_json, ris
from hooks.publish.data.columns import Value
from hooks.publish.data.data_package import PATH, data_package
from hooks.publish.data.data_values import compact
from hooks.publish.data.exported_paths import JSON, RSS
from hooks.publish.data.feeds import entity_feeds, json_feed, rss
from hooks.publish.data.popolo_and_ftm import follow_the_money, popolo
from hooks.publish.data.redirects import redirects
from hooks.publish.data.tables import TABLES, VERSION
from hooks.publish.data.verification_report import verification, web_annotations
from hooks.publish.parts.cite_control import cited_works

_FORMULA = ("=", "+", "-", "@")
_LINES = 500


def exports(edition: Edition) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Yield the path of each file of `exported_paths`, and what it holds in pieces."""
    for path, lines in chain(_tables(edition), _others(edition)):
        yield path, _pieces(lines)


def _tables(edition: Edition) -> Iterator[tuple[str, Iterable[str]]]:
    for table in TABLES:
        columns = [column.name for column in table.columns]
        yield f"data/{table.name}.json", as_json(table.records(edition))
        yield f"data/{table.name}.csv", as_csv(columns, table.records(edition))


def _others(edition: Edition) -> Iterator[tuple[str, Iterable[str]]]:
    yield "data/verification.json", [verification(edition)]
    yield "data/annotations.jsonld", web_annotations(edition)
    yield "data/popolo.json", [popolo(edition)]
    yield "data/entities.ftm.json", follow_the_money(edition)
    yield from _whole(schemas(edition.addresses.root))
    yield PATH, [data_package(edition)]
    if edition.imprint.address:
        yield RSS, [rss(edition)]
        yield JSON, [json_feed(edition)]
        yield from _whole(entity_feeds(edition))
    yield from _whole(redirects(edition, all_pages(edition.site)))
    works = cited_works(edition)
    yield "data/bibliography.bib", map(bibtex, works)
    yield "data/bibliography.ris", map(ris, works)
    items = ",\n".join(csl_json(work)[1:-2] for work in works)  # each a list of one
    yield "data/bibliography.json", [f"[{items}]\n"]


def _whole(files: Iterable[tuple[str, str]]) -> Iterator[tuple[str, Iterable[str]]]:
    return ((path, [text]) for path, text in files)


def _pieces(lines: Iterable[str]) -> Iterator[bytes]:
    """Join lines to pieces of a size that is quick to write; of a whole file none is kept."""
    rest = iter(lines)
    while piece := "".join(islice(rest, _LINES)):
        yield piece.encode()


def as_json(rows: Iterable[dict[str, Value]]) -> Iterator[str]:
    """Render rows as JSON, one to a line."""
    yield f'{{"version":"{VERSION}","rows":['
    for number, row in enumerate(rows):
        yield f"{',' * bool(number)}\n{compact(row)}"
    yield "\n]}\n"


def as_csv(columns: list[str], rows: Iterable[dict[str, Value]]) -> Iterator[str]:
    """Render rows as CSV.

    For spreadsheets lists are joined by “; ”, and no cell runs as a formula.
    """
    writer = csv.writer(_Line(), lineterminator="\n")
    for cells in chain([columns], (map(_cell, row.values()) for row in rows)):
        yield writer.writerow(cells)


class _Line:
    """What a row is written to: the writer gives back what it gives."""

    def write(self, text: str) -> str:
        return text


def _cell(value: Value) -> str:
    """Render a value; see https://owasp.org/www-community/attacks/CSV_Injection."""
    if isinstance(value, int):
        return str(value).lower()
    text = value if isinstance(value, str) else "; ".join(value)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
