"""Keys of the host: what MkDocs and Material know of a page, in the forms that they can use."""

from collections.abc import Collection, Mapping
from typing import Any

from markupsafe import escape

from hooks.edition.page_list import title
from hooks.model.pages import Page
from hooks.model.site import Site
from hooks.problems import Problem
from hooks.publish.host.host_types import HostPage
from hooks.publish.parts.descriptions import description

_FORMS: Mapping[str, type | tuple[type, ...]] = {
    "tags": list,
    "hide": (list, str),
    "icon": str,
    "search": dict,
    "status": str,
    "template": str,
}
"""The types without which the host fails."""
_SPECIAL = {"blog.html", "blog-post.html", "redirect.html"}
"""Templates of the theme that work with a plugin only."""


def decoded(page: HostPage, **_: object) -> str:
    """Decode a page whatever its bytes; what is wrong with them is reported elsewhere."""
    return page.file.content_bytes.decode("utf-8-sig", errors="replace").replace("\r\n", "\n")


def page_keys(
    site: Site, src_uri: str, found: Mapping[str, Any], without_template: Collection[str]
) -> dict[str, Any]:
    """Give what the theme may know of a page: keys of the host, and texts, which it shows."""
    known = host_keys(found)
    if src_uri in without_template:
        known.pop("template", None)
    return known | {key: escape(text) for key, text in texts(site, src_uri).items()}


def host_keys(meta: Mapping[str, Any]) -> dict[str, Any]:
    """Keep of what the host read only its own keys, and those in a form that it can use."""
    known = ((key, meta.get(key), form) for key, form in _FORMS.items())
    return {key: value for key, value, form in known if value and isinstance(value, form)}


def texts(site: Site, src_uri: str) -> dict[str, str]:
    """Give what the theme shows of a page's front matter, as plain text."""
    source = site.source_at(src_uri)
    page = site.pages.get(src_uri)
    meta = source.meta if source else page.meta if page else None
    known = {
        "title": title(site, src_uri),
        "description": description(site, src_uri),
        "updated": meta.updated.in_words() if meta and meta.updated else "",
    }
    return {key: text for key, text in known.items() if text}


def missing_templates(pages: Mapping[str, Page], templates: Collection[str]) -> dict[str, Problem]:
    """Report, by their `src_uri`, the pages that name a template which is none of a page."""
    usable = {each for each in templates if each.endswith(".html") and "/" not in each} - _SPECIAL
    return {
        src_uri: Problem(
            page.path,
            page.lines.at("template"),
            "page-metadata",
            f"this site has no template “{page.meta.template}”",
            "Delete the line “template”; the page then looks like all others.",
        )
        for src_uri, page in pages.items()
        if isinstance(page.meta.template, str) and page.meta.template not in usable
    }
