"""What the head of a page tells search engines and other sites."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hooks.edition.edition import Edition
from hooks.edition.view import View
from hooks.publish.data.json_ld_pages import linked_data
from hooks.publish.pages.head import head
from tests.canal import ADDRESS, SITE, canal_edition

KINDS = {
    "Article": {"headline", "url", "name", "description", "dateModified", "citation", "isPartOf"},
    "ProfilePage": {"url", "name", "mainEntity"},
    "WebPage": {"url"},
    "WebSite": {"name"},
    "DigitalDocument": {"@id", "url", "name"},
    "Person": {"name"},
    "Organization": {"name"},
    "GovernmentOrganization": {"name"},
    "OrganizationRole": {"roleName"},
    "Role": {"roleName"},
    "MediaObject": {"name"},
    "PropertyValue": {"propertyID", "value"},
    "CreativeWork": {"name"},
}
"""The types that may occur, and what each must have."""


@pytest.fixture(scope="module")
def edition() -> Edition:
    """Put the small site together once."""
    return canal_edition()


def data(edition: Edition, here: str) -> Any:  # noqa: ANN401 - JSON
    """Read the data block of a page as a machine does."""
    found = re.findall(
        r'<script type="application/ld\+json">(.*?)</script>', head(View(edition, here))
    )
    assert len(found) == 1
    return json.loads(found[0])


def nodes(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - JSON
    """Yield every object within a value."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from nodes(each)


def test_every_page_says_what_it_is(edition: Edition) -> None:
    """Each page has one data block; its objects have a known type, its keys, no empty value."""
    for here in edition.titles:
        for node in nodes(data(edition, here)):
            assert KINDS[node["@type"]] <= node.keys(), here
            assert all(value not in ("", None, [], {}) for value in node.values()), here


def test_a_briefing_is_an_article_that_cites_its_sources(edition: Edition) -> None:
    """Its sources in the order of their citation, each with address and date; whom it names."""
    found = data(edition, "briefings/lower-flight.md")
    assert (found["@type"], found["dateModified"]) == ("Article", "2022-04-01")
    assert [(each["url"], each["dateCreated"]) for each in found["citation"]] == [
        (f"{ADDRESS}sources/thornbury-2021/", "2021-05-12"),
        (f"{ADDRESS}sources/board-2022/", "2022-03-08"),
    ]
    assert "Rosa Thornbury" in [each["name"] for each in found["mentions"]]
    assert found["description"].startswith("The trust asked for £40,000")


def test_a_profile_tells_the_offices_with_their_dates(edition: Edition) -> None:
    """A role stands between person and body, with partial dates as they are known."""
    found = data(edition, "people/rosa-thornbury.md")["mainEntity"]
    assert (found["@type"], found["familyName"], found["honorificPrefix"]) == (
        "Person",
        "Thornbury",
        "Dr",
    )
    chair, observer = found["memberOf"]
    assert (chair["roleName"], chair["startDate"]) == ("Chair of the Aldmere Canal Trust", "2019")
    assert chair["memberOf"]["name"] == "Aldmere Canal Trust"
    assert (observer["startDate"], "endDate" in observer) == ("2022-01", False)


def test_a_body_tells_who_held_its_offices(edition: Edition) -> None:
    """The page of an organisation has it as its subject, with the roles of its members."""
    found = data(edition, "organisations/aldmere-canal-trust.md")["mainEntity"]
    assert (found["@type"], found["foundingDate"]) == ("Organization", "1987")
    assert [each["member"]["name"] for each in found["member"]] == ["Rosa Thornbury", "Idris Vane"]


@pytest.mark.parametrize(
    ("classification", "kind"),
    [
        ("Government department", "GovernmentOrganization"),
        ("District council", "GovernmentOrganization"),
        ("Local authority", "GovernmentOrganization"),
        ("Charity", "Organization"),
        ("Councillors' choir", "Organization"),
    ],
)
def test_a_body_of_government_is_told_by_its_classification(
    copy: Path, classification: str, kind: str
) -> None:
    """What a body is comes from its `classification`, and nothing is guessed from its name."""
    path = copy / "docs/organisations/aldmere-canal-trust.md"
    text = path.read_text("utf-8").replace("Charity", classification)
    path.write_text(text, "utf-8")
    here = "organisations/aldmere-canal-trust.md"
    assert data(canal_edition(copy), here)["mainEntity"]["@type"] == kind


def test_a_source_is_a_document_with_its_file(edition: Edition) -> None:
    """Date, kind, author, licence and the checksum of the original."""
    found = data(edition, "sources/thornbury-2021.md")["mainEntity"]
    assert (found["@type"], found["genre"], found["dateCreated"]) == (
        "DigitalDocument",
        "Letter",
        "2021-05-12",
    )
    assert found["author"][0]["name"] == "Rosa Thornbury"
    assert found["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert len(found["encoding"]["sha256"]) == 64
    assert found["encoding"]["contentUrl"].startswith(f"{ADDRESS}sources/originals/")


def test_nothing_closes_the_data_block(copy: Path) -> None:
    """Values are text: no `<`, `>` or `&` stands in the block, and no quote ends an attribute."""
    evil = "</script><script>evil()</script> \"quoted\" 'too' & more"
    path = copy / "docs/people/idris-vane.md"
    front = f"summary: {json.dumps(evil)}\ntitle: {json.dumps(evil)}\nhonorific_prefix: Mr"
    path.write_text(path.read_text("utf-8").replace("honorific_prefix: Mr", front), "utf-8")
    made = canal_edition(copy)
    assert data(made, "people/idris-vane.md")["name"] == evil
    assert not re.search(r"[<>&]", linked_data(View(made, "people/idris-vane.md")))
    assert head(View(made, "people/idris-vane.md")).count("<script") == 1
    assert 'content="&lt;/script&gt;' in head(View(made, "people/idris-vane.md"))


@pytest.mark.parametrize(
    ("here", "kind", "title"),
    [
        ("briefings/lower-flight.md", "article", "The lower flight"),
        ("people/mina-lyle.md", "profile", "Mina Lyle"),
        ("people/index.md", "website", "People"),
        ("index.md", "website", "The Aldmere Canal"),
    ],
)
def test_shared_links_have_title_picture_and_address(
    edition: Edition, here: str, kind: str, title: str
) -> None:
    """Each page has the tags from which other sites make their boxes."""
    tags = dict(
        re.findall(
            r'<meta (?:property|name)="([^"]*)" content="([^"]*)">', head(View(edition, here))
        )
    )
    assert (tags["og:type"], tags["og:title"]) == (kind, title)
    assert tags["og:url"] == edition.absolute(here)
    assert tags["og:image"] == f"{ADDRESS}assets/images/card.png"
    assert tags["twitter:card"] == "summary_large_image"
    assert tags["og:site_name"] == "The Aldmere Canal"


def test_the_picture_is_there_in_the_size_that_is_told() -> None:
    """The card is a PNG of 1200 by 630 pixels among the assets of the theme."""
    picture = SITE.parents[1] / "hooks/publish/theme/assets/images/card.png"
    start = picture.read_bytes()[:24]
    assert start[:8] == b"\x89PNG\r\n\x1a\n"
    assert [int.from_bytes(start[at : at + 4]) for at in (16, 20)] == [1200, 630]


def test_a_site_without_address_promises_none() -> None:
    """Without `site_url` the tags that need a full address are left out, and links are relative."""
    made = canal_edition(address="")
    text = head(View(made, "briefings/lower-flight.md"))
    assert "og:image" not in text
    assert "og:url" not in text
    assert data(made, "briefings/lower-flight.md")["citation"][0]["url"].startswith("../../sources")
