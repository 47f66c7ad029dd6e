"""Redirects: where a page used to stand, a page that leads to where it stands now."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from hooks.problems import Problem
from hooks.publish.parts.descriptions import page_name
from hooks.publish.parts.fragments import render

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from hooks.edition.edition import Edition

SETTINGS = "mkdocs.yml"


def redirect_paths(redirects: Mapping[str, str], pages: Collection[str]) -> dict[str, str]:
    """Give the path on the site of each redirect that can be made, and the page that it leads to.

    `pages` are the `src_uri` of all pages.
    """
    return {_place(old): new for old, new in redirects.items() if not _wrong(old, new, pages)}


def redirects(edition: Edition, pages: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield the path and the HTML of each redirect."""
    for place, there in redirect_paths(edition.imprint.redirects, pages).items():
        html = render(
            "redirect.html",
            href=edition.addresses.href(place, there),
            canonical=edition.absolute(there) if edition.addresses.root else "",
            title=page_name(edition, there),
            language=edition.imprint.language,
        )
        yield place, f"{html}\n"


def redirect_problems(redirects: Mapping[str, str], pages: Collection[str]) -> list[Problem]:
    """Report redirects that cannot be made."""
    found = ((old, new, _wrong(old, new, pages)) for old, new in redirects.items())
    return [
        Problem(
            SETTINGS,
            1,
            "site-build",
            f"the redirect from “{old}” to “{new}” cannot be made: {wrong}",
            "Below `redirects`, write the old and the new path below docs/, such as "
            "`briefings/old.md: briefings/new.md`.",
        )
        for old, new, wrong in found
        if wrong
    ]


def _wrong(old: str, new: str, pages: Collection[str]) -> str:
    """Say in words what is wrong with a redirect; "" if nothing is."""
    tidy = posixpath.normpath(old) == old and not old.startswith(("/", ".."))
    if not old.endswith(".md") or not tidy or "\\" in old:
        return f"“{old}” is not the path of a page"
    if old in pages:
        return f"there is a page “{old}”"
    if new not in pages:
        return f"there is no page “{new}”"
    return ""


def _place(old: str) -> str:
    """Give the file that a page would be: `x.md` as `x/index.html`."""
    stem = old.removesuffix(".md")
    folder, _, name = stem.rpartition("/")
    if name in {"index", "README"}:
        return posixpath.join(folder, "index.html")
    return f"{stem}/index.html"
