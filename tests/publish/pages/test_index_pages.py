"""Lists of what a folder holds."""

from dataclasses import replace

from hooks.edition.page_list import briefings
from hooks.edition.view import View
from hooks.model.pages import BriefingFrontMatter
from hooks.publish.pages.index_pages import home_page, index_page, search_page
from tests.builders import page
from tests.canal import canal_edition

EDITION = canal_edition()


def test_an_index_lists_what_its_folder_holds() -> None:
    """Each with the way there and a line about it."""
    html = index_page(View(EDITION, "people/index.md"), ()).html
    assert 'href="mina-lyle/"' in html
    assert "Chair of the trust that restores the canal." in html
    html = index_page(View(EDITION, "sources/index.md"), ()).html
    assert "Letter on the lower flight &amp; its gates" in html
    assert "12 May 2021" in html


def test_lists_are_in_the_order_of_people() -> None:
    """Numbers in titles count as numbers, accents and capitals do not count."""
    titles = ["Part 10", "part 2", "Zoo", "Élan", "Part 1", "Part 08"]
    found = [page(f"briefings/{at}.md") for at in range(len(titles))]
    metas = [BriefingFrontMatter.model_validate({"title": it, "summary": "A."}) for it in titles]
    pages = {it.src_uri: replace(it, meta=meta) for it, meta in zip(found, metas, strict=True)}
    listed = [it.meta.title for it in briefings(replace(EDITION.site, pages=pages))]
    assert listed == ["Élan", "Part 1", "part 2", "Part 08", "Part 10", "Zoo"]


def test_a_home_page_is_made_of_both_lists() -> None:
    """Briefings and sources, each below its heading."""
    made = home_page(View(EDITION, "index.md"), {"briefings"})
    assert [each.title for each in made.headings] == ["Briefings", "Sources"]
    assert made.headings[0].anchor != "briefings", "which is taken"


def test_the_search_leads_to_the_lists_that_are_there() -> None:
    """Without script; and to none that is not."""
    html = search_page(View(EDITION, "search.md"), ()).html
    for path in ("../briefings/", "../sources/", "../people/", "../organisations/"):
        assert f'href="{path}"' in html
    assert 'href="../commitments/"' not in html
