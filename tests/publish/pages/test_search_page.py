"""The search page without script."""

from __future__ import annotations

from hooks.edition.view import View
from hooks.publish.pages.search_page import search_page
from tests.canal import canal_edition


def test_it_leads_to_the_lists_that_are_there() -> None:
    """And to none that is not."""
    html = search_page(View(canal_edition(), "search.md"), ()).html
    for path in ("../briefings/", "../sources/", "../people/", "../organisations/"):
        assert f'href="{path}"' in html
    assert 'href="../commitments/"' not in html
