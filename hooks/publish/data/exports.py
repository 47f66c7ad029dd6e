"""Exports: the published tables as JSON and as CSV, and the standard formats."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from hooks.edition.page_list import all_pages
from hooks.model.schemas import schemas
from hooks.publish.data.data_package import PATH, data_package
from hooks.publish.data.exported_paths import JSON, RSS
from hooks.publish.data.feeds import entity_feeds, json_feed, rss
from hooks.publish.data.popolo_and_ftm import follow_the_money, popolo
from hooks.publish.data.redirects import redirects
from hooks.publish.data.tables import TABLES, VERSION
from hooks.publish.data.verification_report import verification, web_annotations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hooks.edition.edition import Edition
    from hooks.publish.data.tables import Value

_FORMULA = ("=", "+", "-", "@")


def exports(edition: Edition) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each file of `exported_paths`."""
    for table in TABLES:
        rows = [*table.records(edition)]
        yield f"data/{table.name}.json", as_json(rows)
        yield f"data/{table.name}.csv", as_csv([column.name for column in table.columns], rows)
    yield "data/verification.json", verification(edition)
    yield "data/annotations.jsonld", web_annotations(edition)
    yield "data/popolo.json", popolo(edition)
    yield "data/entities.ftm.json", follow_the_money(edition)
    yield from schemas(edition.addresses.root)
    yield PATH, data_package(edition)
    yield RSS, rss(edition)
    yield JSON, json_feed(edition)
    yield from entity_feeds(edition)
    yield from redirects(edition, all_pages(edition.site))


def as_json(rows: list[dict[str, Value]]) -> str:
    """Render rows, one to a line, with the version of the tables."""
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    return f'{{"version": "{VERSION}", "rows": [\n{lines}\n]}}\n'


def as_csv(columns: list[str], rows: Iterable[dict[str, Value]]) -> str:
    """Render rows for spreadsheets: lists joined by “; ”, and no cell that runs as a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row[column]) for column in columns] for row in rows)
    return out.getvalue()


def _cell(value: Value) -> str:
    """Render a value; see https://owasp.org/www-community/attacks/CSV_Injection."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    text = value if isinstance(value, str) else "; ".join(value)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
