"""The data package: a description of all tables that programs can read.

Frictionless Data Package and Table Schema: https://datapackage.org/standard/data-package/.
"""

import json

from hooks.edition.edition import Edition
from hooks.edition.page_list import LICENCES
from hooks.link.page.anchors import slug
from hooks.publish.data.columns import DataTable
from hooks.publish.data.data_values import Node, filled
from hooks.publish.data.tables import TABLES, VERSION

PATH = "data/datapackage.json"


def data_package(edition: Edition) -> str:
    """Describe every table in its CSV form: fields, types, keys, licence."""
    imprint = edition.imprint
    content = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": slug(imprint.name) or "site",
        "title": imprint.name,
        "description": imprint.description,
        "version": f"{VERSION}.0",
        "homepage": edition.addresses.root,
        "licenses": [_licence(edition)],
        "resources": [_resource(table) for table in TABLES],
    }
    return json.dumps(filled(content), ensure_ascii=False, indent=1) + "\n"


def _licence(edition: Edition) -> dict[str, str]:
    """Give the licence of the tables as set, or else where the site tells of its licences."""
    if edition.imprint.data_license:
        return dict(edition.imprint.data_license)
    title = "See the licences of this site and of each document"
    if LICENCES not in edition.addresses.paths:
        return {"name": "other-closed", "title": title}
    place = edition.addresses.href(PATH, LICENCES)
    root = edition.addresses.root
    return {"title": title, "path": edition.absolute(LICENCES) if root else place}


def _resource(table: DataTable) -> Node:
    fields = [
        {"name": column.name, "type": column.type, "description": column.meaning}
        for column in table.columns
    ]
    links = [
        {"fields": [column], "reference": {"resource": there, "fields": ["id"]}}
        for column, there in table.references.items()
    ]
    schema = {"fields": fields, "missingValues": [""], "primaryKey": table.key}
    return {
        "name": table.name,
        "type": "table",
        "path": f"{table.name}.csv",
        "description": table.meaning,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": filled({**schema, "foreignKeys": links}),
    }
