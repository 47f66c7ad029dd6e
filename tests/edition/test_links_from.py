"""What the names of one page lead to."""

import pytest

from hooks.edition.addresses import Addresses
from hooks.edition.links_from import LinksFrom
from hooks.model.mentions import Target
from tests.builders import organisation, person, site

SITE = site(
    [person("ann-lee"), organisation("mill", posts=[{"id": "miller", "label": "The Miller"}])]
)
PATHS = {
    "index.md": "./",
    "people/ann-lee.md": "people/ann-lee/",
    "organisations/mill.md": "organisations/mill/",
}


@pytest.mark.parametrize(
    ("target", "link"),
    [
        (Target("ann-lee", "person"), "people/ann-lee/"),
        (Target("ann-lee", "person", "miller"), "people/ann-lee/#miller"),
        (Target("mill", "organisation"), "organisations/mill/"),
        (Target("miller", "post", "miller"), "organisations/mill/#miller"),
    ],
)
def test_an_office_leads_to_where_it_stands(target: Target, link: str) -> None:
    """That of a holder to their page, at the office; one without a holder to that of the body."""
    links = LinksFrom("index.md", Addresses(PATHS, SITE.registry), SITE, {}, {})
    assert links.target(target) == link
