"""Checks of paths: no two pages in one place, redirects only to where a page is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hooks.edition.page_list import all_pages, generated_pages
from hooks.problems import Problem
from hooks.publish.data.redirects import redirect_problems

if TYPE_CHECKING:
    from hooks.edition.site_settings import Imprint
    from hooks.model.site import Site


def path_problems(site: Site, imprint: Imprint) -> list[Problem]:
    """Report pages that are in the way of others, and redirects that cannot be made."""
    return [*_in_the_way(site), *redirect_problems(imprint.redirects, all_pages(site))]


def _in_the_way(site: Site) -> list[Problem]:
    """Report files in `docs/` that stand where the page of a source goes."""
    return [
        Problem(
            site.pages[page].path,
            1,
            "page-metadata",
            f"“{site.pages[page].path}” stands where the page of “{made_by}” goes",
            "Move this file elsewhere in docs/, or give it another name.",
        )
        for page, made_by in generated_pages(site).items()
        if page in site.pages
    ]
