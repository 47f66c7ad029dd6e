"""Exports: the published tables as JSON and as CSV, and the standard formats."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

from hooks.edition.page_list import all_pages
from hooks.model.schemas import schemas
from hooks.publish.data.bibliography import bibtex, csl_json, ris
from hooks.publish.data.data_package import PATH, data_package
from hooks.publish.data.exported_paths import JSON, RSS
from hooks.publish.data.feeds import entity_feeds, json_feed, rss
from hooks.publish.data.popolo_and_ftm import follow_the_money, popolo
from hooks.publish.data.redirects import redirects
from hooks.publish.data.tables import TABLES, VERSION
from hooks.publish.data.verification_report import verification, web_annotations
from hooks.publish.parts.cite_control import cited_works

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hooks.edition.edition import Edition
    from hooks.publish.data.tables import Value

_encode = json.JSONEncoder(ensure_ascii=False).encode
_FORMULA = ("=", "+", "-", "@")


def exports(edition: Edition) -> Iterator[tuple[str, Iterable[str]]]:
    """Yield the path and the text of each file of `exported_paths`, in pieces."""
    for table in TABLES:
        columns = [column.name for column in table.columns]
        yield f"data/{table.name}.json", as_json(table.records(edition))
        yield f"data/{table.name}.csv", as_csv(columns, table.records(edition))
    yield from ((path, [text]) for path, text in _others(edition))
    works = cited_works(edition)
    yield "data/bibliography.bib", ("".join(map(bibtex, works)),)
    yield "data/bibliography.ris", ("".join(map(ris, works)),)
    items = (csl_json(work)[1:-2] for work in works)  # each a list of one
    yield "data/bibliography.json", ("[", ",\n".join(items), "]\n")


def _others(edition: Edition) -> Iterator[tuple[str, str]]:
    yield "data/verification.json", verification(edition)
    yield "data/annotations.jsonld", web_annotations(edition)
    yield "data/popolo.json", popolo(edition)
    yield "data/entities.ftm.json", follow_the_money(edition)
    yield from schemas(edition.addresses.root)
    yield PATH, data_package(edition)
    if edition.imprint.address:
        yield RSS, rss(edition)
        yield JSON, json_feed(edition)
        yield from entity_feeds(edition)
    yield from redirects(edition, all_pages(edition.site))


def as_json(rows: Iterable[dict[str, Value]]) -> Iterator[str]:
    """Render rows, one to a line, with the version of the tables."""
    yield f'{{"version": "{VERSION}", "rows": ['
    for number, row in enumerate(rows):
        yield f"{',' if number else ''}\n{_encode(row)}"
    yield "\n]}\n"


def as_csv(columns: list[str], rows: Iterable[dict[str, Value]]) -> Iterator[str]:
    """Render rows for spreadsheets: lists joined by “; ”, and no cell that runs as a formula."""
    line = _Line()
    writer = csv.writer(line, lineterminator="\n")
    writer.writerow(columns)
    yield line.text
    for row in rows:
        writer.writerow(_cell(row[column]) for column in columns)
        yield line.text


class _Line:
    """What was written last."""

    text = ""

    def write(self, text: str) -> None:
        """Take a line."""
        self.text = text


def _cell(value: Value) -> str:
    """Render a value; see https://owasp.org/www-community/attacks/CSV_Injection."""
    if isinstance(value, int):
        return str(value).lower()
    text = value if isinstance(value, str) else "; ".join(value)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
