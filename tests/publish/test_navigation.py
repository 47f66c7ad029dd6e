"""The sections of a site and the places of its pages."""

from __future__ import annotations

from hooks.publish.navigation import places, sections
from tests.builders import organisation, person
from tests.builders import site as make_site


def test_only_what_exists_becomes_a_section() -> None:
    """A folder that is not there is no section; the pages about the site stand below About."""
    pages = ["about/rules.md", "about/index.md", "people/index.md", "people/ann-lee.md"]
    assert sections(pages) == [
        {"People": "people/index.md"},
        {"About": ["about/index.md", "about/rules.md"]},
    ]


def test_pages_outside_the_sections_follow_one_another() -> None:
    """People stand below their index in the order of their family names."""
    site = make_site([person("zoe-adams"), person("ann-moss"), organisation("mill")])
    found = places(site, {"people/zoe-adams.md", "people/ann-moss.md", "people/index.md"})
    assert found["people/zoe-adams.md"].parent == "people/index.md"
    assert found["people/zoe-adams.md"].previous == ""
    assert found["people/zoe-adams.md"].following == "people/ann-moss.md"
    assert "organisations/mill.md" not in found
