"""Values as all formats of data have them: dates, addresses, and nothing that is not known."""

import json
from typing import Any

from hooks.edition.view import View
from hooks.model.dates import PartialDate

Node = dict[str, Any]
"""An object of JSON: what is known of something, by name."""
compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Writes JSON of which there is much, an object to a line."""


def filled(node: Node) -> Node:
    """Leave out what is not known, within other nodes too.

    >>> filled({"name": "", "of": {"name": None}, "links": [{"url": "x", "note": ""}]})
    {'links': [{'url': 'x'}]}
    """
    known = {key: _known(value) for key, value in node.items()}
    return {key: value for key, value in known.items() if value}


def _known(value: Any) -> Any:  # noqa: ANN401 - as JSON has it
    if isinstance(value, dict):
        return filled(value)
    return [_known(each) for each in value] if isinstance(value, list) else value


def date(value: PartialDate | None) -> str:
    """Give a date as ISO 8601 has it, as short as it is known."""
    return str(value) if value else ""


def address(view: View, there: str) -> str:
    """Give the full address of a page, or the way to it where that of the site is not known."""
    if view.edition.addresses.root:
        return view.edition.absolute(there)
    return view.href(there)
