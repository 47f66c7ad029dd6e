"""Exported paths: where the data files, the feeds and the redirects stand."""

from collections.abc import Mapping

from hooks.edition.page_list import all_pages
from hooks.edition.site_settings import Imprint
from hooks.model.schemas import KINDS, schema_path
from hooks.model.site import Site
from hooks.publish.data.redirects import redirect_paths
from hooks.publish.data.tables import TABLES

RSS = "feed.xml"
JSON = "feed.json"
DATA = "data/"
ARCHIVE = f"{DATA}all.zip"
DOCUMENTS: Mapping[str, str] = {
    "data/verification.json": "What was checked: the counts of each briefing, the warnings that "
    "editors accepted, and the SHA-256 of each original.",
    "data/annotations.jsonld": "Each verified quotation as a W3C Web Annotation of its paragraph.",
    "data/popolo.json": "Persons, organisations, posts and memberships as Popolo has them.",
    "data/entities.ftm.json": "The same as FollowTheMoney entities, one a line, with the "
    "events of the timeline, the documents and, for each, whom it mentions.",
    "data/bibliography.bib": "All documents and briefings for BibTeX and biblatex.",
    "data/bibliography.ris": "The same as RIS, which most programs for references read.",
    "data/bibliography.json": "The same as CSL-JSON, for citation processors.",
    ARCHIVE: "All of these files and tables together, packed; the Data Package describes them.",
    "data/datapackage.json": "A description of all tables, with fields, types and keys, as a "
    "Frictionless Data Package.",
}
"""The files in standard formats, and what each holds."""
TABLES_OF: Mapping[str, tuple[str, ...]] = {
    "timeline.md": ("events",),
    "commitments.md": ("commitments",),
    "network.md": ("ties", "memberships", "mentions"),
    "people/index.md": ("people", "memberships"),
    "organisations/index.md": ("organisations", "posts"),
    "sources/index.md": ("sources",),
}
"""The tables that hold what an overview or an index shows."""


def data_paths() -> list[str]:
    """List the data files, as paths on the site."""
    tables = [f"data/{table.name}.{kind}" for table in TABLES for kind in ("json", "csv")]
    return [*tables, *DOCUMENTS, *map(schema_path, KINDS)]


def exported_paths(site: Site, imprint: Imprint) -> list[str]:
    """List all that `exports` yields: the data files, and where pages used to stand."""
    moved = redirect_paths(imprint.redirects, all_pages(site))
    feeds = [RSS, JSON, *feed_paths(site).values()] if imprint.address else []
    return [*data_paths(), *feeds, *moved]


def feed_paths(site: Site) -> dict[str, str]:
    """Give the path of the feed of each person and organisation, by id."""
    people = {each: entity_feed(f"people/{each}.md") for each in site.registry.people}
    bodies = site.registry.organizations
    return people | {each: entity_feed(f"organisations/{each}.md") for each in bodies}


def entity_feed(src_uri: str) -> str:
    """Give the path of the feed of a person or organisation by the `src_uri` of its page."""
    return f"{src_uri.removesuffix('.md')}/{RSS}"
