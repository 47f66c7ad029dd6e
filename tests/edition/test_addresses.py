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
MILL = organisation("mill", posts=[{"id": "miller", "label": "The Miller"}])
ADDRESSES = Addresses(PATHS, registry(person("ann-lee"), MILL))


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


@pytest.mark.parametrize(
    ("here", "entity", "href"),
    [
        ("index.md", "ann-lee", "people/ann-lee/"),
        ("people/ann-lee.md", "ann-lee", ""),
        ("organisations/mill.md", "miller", ""),
        ("people/ann-lee.md", "miller", "../../organisations/mill/#miller"),
        ("index.md", "bo-lee", ""),
    ],
)
def test_a_name_leads_to_another_page_that_is_there(here: str, entity: str, href: str) -> None:
    """On its own page it leads nowhere."""
    known = registry(person("bo-lee"), *ADDRESSES.registry.people.values(), MILL)
    name = Addresses(PATHS, known).name(here, entity)
    assert (name.text, name.href) == (known.name(entity), href)


def test_a_full_address_begins_with_that_of_the_site() -> None:
    """The home page is the site itself."""
    whole = Addresses(PATHS, ADDRESSES.registry, "https" + "://mill.example/")
    assert whole.absolute("people/ann-lee.md") == "https" + "://mill.example/people/ann-lee/"
    assert whole.absolute("index.md") == "https" + "://mill.example/"


@pytest.mark.parametrize(
    ("path", "is_there"),
    [
        ("people/ann-lee/", True),
        ("people/ann-lee/index.html", True),
        ("", True),
        ("people/x", False),
    ],
)
def test_a_path_of_the_site_is_there_or_not(path: str, *, is_there: bool) -> None:
    """With or without the file that stands for a folder."""
    assert ADDRESSES.has(path) is is_there
