"""Exports: the published tables as JSON and as CSV, and the standard formats."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from hooks.publish.feeds import JSON, RSS, json_feed, rss
from hooks.publish.page_list import generated_pages
from hooks.publish.redirects import redirect_paths, redirects
from hooks.publish.schemas import KINDS, schema_path, schemas
from hooks.publish.standards import follow_the_money, popolo
from hooks.publish.tables import TABLES, VERSION
from hooks.publish.verification import verification, web_annotations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hooks.model.site import Site
    from hooks.publish.edition import Edition
    from hooks.publish.imprint import Imprint
    from hooks.publish.tables import Table, Value
    from hooks.verify.acceptances import Verdict

DOCUMENTS: Mapping[str, str] = {
    "data/verification.json": "What was checked: the counts of each briefing, the warnings that "
    "editors accepted, and the SHA-256 of each original.",
    "data/annotations.jsonld": "Each verified quotation as a W3C Web Annotation of its paragraph.",
    "data/popolo.json": "Persons, organisations, posts and memberships as Popolo has them.",
    "data/entities.ftm.json": "The same as FollowTheMoney entities, one a line.",
}
"""The files in standard formats, and what each holds."""
_FORMULA = ("=", "+", "-", "@")


def data_paths() -> list[str]:
    """List the data files, as paths on the site."""
    tables = [f"data/{table.name}.{kind}" for table in TABLES for kind in ("json", "csv")]
    return [*tables, *DOCUMENTS, *map(schema_path, KINDS), RSS, JSON]


def exported_paths(site: Site, imprint: Imprint) -> list[str]:
    """List all that `exports` yields: the data files, and where pages used to stand."""
    return [*data_paths(), *redirect_paths(imprint.redirects, _pages(site))]


def exports(edition: Edition, verdict: Verdict) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each file of `exported_paths`."""
    for table in TABLES:
        rows = [_row(table, each) for each in table.rows(edition, verdict.problems)]
        yield f"data/{table.name}.json", as_json(rows)
        yield f"data/{table.name}.csv", as_csv([column.name for column in table.columns], rows)
    yield "data/verification.json", verification(edition, verdict.accepted)
    yield "data/annotations.jsonld", web_annotations(edition)
    yield "data/popolo.json", popolo(edition)
    yield "data/entities.ftm.json", follow_the_money(edition)
    yield from schemas(edition.addresses.root)
    yield RSS, rss(edition)
    yield JSON, json_feed(edition)
    yield from redirects(edition, _pages(edition.site))


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


def _pages(site: Site) -> set[str]:
    return {*site.pages, *generated_pages(site)}


def _row(table: Table, item: object) -> dict[str, Value]:
    return {column.name: column.value(item) for column in table.columns}


def _cell(value: Value) -> str:
    """Render a value; see https://owasp.org/www-community/attacks/CSV_Injection."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    text = value if isinstance(value, str) else "; ".join(value)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
