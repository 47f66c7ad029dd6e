"""How pages link to one another."""

from urllib.parse import urljoin

import pytest

from hooks.edition.addresses import Addresses
from tests.builders import organisation, person, registry

PATHS = {
    "index.md": "./",
    "people/ann-lee.md": "people/ann-lee/",
    "people/index.md": "people/",
    "organisations/mill.md": "organisations/mill/",
    "data/people.csv": "data/people.csv",
    "404.html": "404.html",
}
ADDRESSES = Addresses(
    PATHS,
    registry(
        person("ann-lee"), organisation("mill", posts=[{"id": "miller", "label": "The Miller"}])
    ),
)


@pytest.mark.parametrize(
    ("here", "there", "anchor", "link"),
    [
        ("index.md", "people/ann-lee.md", "", "people/ann-lee/"),
        ("people/ann-lee.md", "index.md", "", "../../"),
        ("people/ann-lee.md", "people/index.md", "", "../"),
        (
            "people/ann-lee.md",
            "organisations/mill.md",
            "miller",
            "../../organisations/mill/#miller",
        ),
        ("people/ann-lee.md", "people/ann-lee.md", "offices", "#offices"),
        ("people/index.md", "data/people.csv", "", "../data/people.csv"),
        ("404.html", "people/index.md", "", "people/"),
        ("index.md", "index.md", "", "./"),
    ],
)
def test_links_are_relative(here: str, there: str, anchor: str, link: str) -> None:
    """A site can stand in any folder of a server, because no link says where it stands."""
    assert ADDRESSES.href(here, there, anchor) == link


SITE_PATHS = ["", "people/", "people/ann-lee/", "people/ann/", "a/b/c/", "404.html", "a/b/d.csv"]


@pytest.mark.parametrize("here", SITE_PATHS)
@pytest.mark.parametrize("there", SITE_PATHS)
def test_every_link_leads_where_it_should(here: str, there: str) -> None:
    """A browser that follows it arrives, from every page and to every file."""
    link = Addresses({"here": here, "there": there}, registry()).href("here", "there")
    assert urljoin(f"https://example.org/site/{here}", link) == f"https://example.org/site/{there}"


def test_an_office_of_a_person_stands_on_the_page_of_the_person() -> None:
    """A holder leads to the person's page, the post itself to that of its organisation."""
    assert ADDRESSES.entity("index.md", "ann-lee", "miller") == "people/ann-lee/#miller"
    assert ADDRESSES.entity("index.md", "miller") == "organisations/mill/#miller"


def test_an_unknown_id_is_no_link() -> None:
    """What is in no registry is shown as it is written."""
    name = ADDRESSES.name("index.md", "nobody")
    assert (name.text, name.href) == ("nobody", "")
