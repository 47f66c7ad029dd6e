"""The sections of a site and the places of its pages."""

from types import SimpleNamespace
from typing import Any

from hooks.publish.host.navigation import place_pages, sections
from tests.builders import organisation, page, person
from tests.builders import site as make_site


def test_only_what_exists_becomes_a_section() -> None:
    """An index of nothing is no section; the pages about the site stand below About."""
    editors = ["about/editing.md", "about/keys.md", "about/rules.md"]
    assert sections(make_site([person("ann-lee")])) == [
        {"Home": "index.md"},
        {"People": "people/index.md"},
        {"About": ["about/data.md", {"For editors": editors}]},
    ]


def test_an_index_that_somebody_wrote_is_a_section() -> None:
    """Words of their own are something to read, whatever the list below them holds."""
    whole = make_site([], [page("briefings/index.md", "We are at it.")])
    assert {"Briefings": "briefings/index.md"} in sections(whole)


def test_pages_outside_the_sections_follow_one_another() -> None:
    """People stand below their index in the order of their family names."""
    site = make_site([person("zoe-adams"), person("ann-moss"), organisation("mill")])
    names = ("people/zoe-adams.md", "people/ann-moss.md", "people/index.md", "a.md")
    zoe, ann, index, other = (SimpleNamespace() for _ in names)
    pages: Any = dict(zip(names, (zoe, ann, index, other), strict=True))
    place_pages(site, pages)
    assert (zoe.parent, zoe.previous_page, zoe.next_page) == (index, None, ann)
    assert (ann.parent, ann.previous_page, ann.next_page) == (index, zoe, None)
    assert not vars(index)
    assert not vars(other)
