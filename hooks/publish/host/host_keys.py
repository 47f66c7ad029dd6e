"""Keys of the host: what MkDocs and Material know of a page, in the forms that they can use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hooks.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hooks.model.pages import Page

_FORMS: Mapping[str, type | tuple[type, ...]] = {
    "tags": list,
    "hide": (list, str),
    "icon": str,
    "search": dict,
    "status": str,
    "template": str,
}
"""The types without which the host fails."""


def host_keys(meta: Mapping[str, Any]) -> dict[str, Any]:
    """Keep of what the host read only its own keys, and those in a form that it can use."""
    known = {key: meta[key] for key in _FORMS if meta.get(key)}
    return {key: value for key, value in known.items() if isinstance(value, _FORMS[key])}


def missing_template(page: Page, template: str) -> Problem:
    """Report a template that the theme does not have."""
    return Problem(
        page.path,
        page.lines.at("template"),
        "page-metadata",
        f"this site has no template “{template}”",
        "Delete the line “template”; the page then looks like all others.",
    )
