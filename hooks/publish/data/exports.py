"""Exports: the published tables as JSON and as CSV, and the standard formats."""

from __future__ import annotations

import csv
import json
from io import BytesIO, TextIOWrapper
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
    from hooks.publish.data.columns import Value

_encode = json.JSONEncoder(ensure_ascii=False).encode
_FORMULA = ("=", "+", "-", "@")


def exports(edition: Edition) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the content of each file of `exported_paths`."""
    for table in TABLES:
        columns = [column.name for column in table.columns]
        as_json, as_csv = both_forms(columns, table.records(edition))
        yield f"data/{table.name}.json", as_json
        yield f"data/{table.name}.csv", as_csv
    yield from ((path, text.encode()) for path, text in _others(edition))


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
    works = cited_works(edition)
    yield "data/bibliography.bib", "".join(map(bibtex, works))
    yield "data/bibliography.ris", "".join(map(ris, works))
    items = ",\n".join(csl_json(work)[1:-2] for work in works)  # each a list of one
    yield "data/bibliography.json", f"[{items}]\n"


def both_forms(columns: list[str], rows: Iterable[dict[str, Value]]) -> tuple[bytes, bytes]:
    """Render rows as JSON, one to a line, and as CSV; no row is asked for twice, or kept.

    For spreadsheets lists are joined by “; ”, and no cell runs as a formula.
    """
    as_json, as_csv = BytesIO(), BytesIO()
    as_json.write(f'{{"version": "{VERSION}", "rows": ['.encode())
    cells = TextIOWrapper(as_csv, "utf-8", newline="", write_through=True)
    writer = csv.writer(cells, lineterminator="\n")
    writer.writerow(columns)
    for number, row in enumerate(rows):
        as_json.write(f"{',' * bool(number)}\n{_encode(row)}".encode())
        writer.writerow(map(_cell, row.values()))
    as_json.write(b"\n]}\n")
    cells.flush()
    return as_json.getvalue(), as_csv.getvalue()


def _cell(value: Value) -> str:
    """Render a value; see https://owasp.org/www-community/attacks/CSV_Injection."""
    if isinstance(value, int):
        return str(value).lower()
    text = value if isinstance(value, str) else "; ".join(value)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
