"""Feeds of substantive changes."""

import json
from email.utils import parsedate_to_datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from hooks.edition.edition import Edition
from hooks.publish.data.data_package import data_package
from hooks.publish.data.feeds import entity_feeds, json_feed, rss
from hooks.publish.data.tables import TABLES
from tests.canal import ADDRESS, canal_edition


@pytest.fixture
def changed(copy: Path) -> Path:
    """Give a site of which three pages have a date, one of them only a month."""
    for name, key in (("people/mina-lyle", "2023-02"), ("people/idris-vane", "2021-01-05")):
        path = copy / f"docs/{name}.md"
        text = path.read_text("utf-8").replace("---\n", f"---\nupdated: {key}\n", 1)
        path.write_text(text, "utf-8")
    path = copy / "docs/people/mina-lyle.md"
    text = path.read_text("utf-8").replace("---\n", '---\ntitle: "A & B <i> ]]>"\n', 1)
    path.write_text(text, "utf-8")
    return copy


def items(edition: Edition) -> list[ET.Element]:
    """Read the items of the RSS feed."""
    return ET.fromstring(rss(edition)).findall("./channel/item")  # noqa: S314 - our own


def test_the_feeds_list_changes_the_newest_first(changed: Path) -> None:
    """Pages with `updated`, and sources; a month counts from its first day; both feeds agree."""
    edition = canal_edition(changed)
    found = items(edition)
    urls = [each.findtext("link") for each in found]
    assert urls == [
        f"{ADDRESS}people/mina-lyle/",
        f"{ADDRESS}briefings/lower-flight/",
        f"{ADDRESS}sources/board-2022/",
        f"{ADDRESS}sources/thornbury-2021/",
        f"{ADDRESS}people/idris-vane/",
    ]
    days = [parsedate_to_datetime(each.findtext("pubDate") or "").date() for each in found]
    assert [str(day) for day in days] == [
        "2023-02-01",
        "2022-04-01",
        "2022-03-08",
        "2021-05-12",
        "2021-01-05",
    ]
    feed = json.loads(json_feed(edition))
    assert [each["url"] for each in feed["items"]] == urls
    assert [each["id"] for each in feed["items"]] == [each.findtext("guid") for each in found]
    assert [each["date_modified"][:10] for each in feed["items"]] == [str(day) for day in days]


def test_the_feeds_have_what_their_formats_ask_for(changed: Path) -> None:
    """RSS: title, link, description, own address; JSON Feed 1.1: version, title, content, ids."""
    edition = canal_edition(changed, site_description="Locks\x01 & gates")
    channel = ET.fromstring(rss(edition)).find("channel")  # noqa: S314 - our own
    assert channel is not None
    assert channel.findtext("title") == "The Aldmere Canal"
    assert channel.findtext("link") == ADDRESS
    assert channel.findtext("description") == "Locks & gates"
    own = channel.find("{http://www.w3.org/2005/Atom}link")
    assert own is not None
    assert own.get("href") == f"{ADDRESS}feed.xml"
    assert items(edition)[0].findtext("title") == "A & B <i> ]]>"
    feed = json.loads(json_feed(edition))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert (feed["home_page_url"], feed["feed_url"]) == (ADDRESS, f"{ADDRESS}feed.json")
    assert all(each["content_text"] for each in feed["items"])


def test_a_page_that_changes_again_comes_again(copy: Path) -> None:
    """The id of an item is that of the change: it stays until the page changes once more."""
    before, again = (items(canal_edition(copy))[0].findtext("guid") for _ in range(2))
    path = copy / "docs/briefings/lower-flight.md"
    path.write_text(path.read_text("utf-8").replace("2022-04-01", "2022-05-01"), "utf-8")
    assert before == again
    assert items(canal_edition(copy))[0].findtext("guid") != before


def test_a_site_without_address_or_changes_has_feeds() -> None:
    """Without `site_url` items have their path; a feed without items is still a feed."""
    edition = canal_edition(address="")
    assert items(edition)[0].findtext("link") == "briefings/lower-flight/"
    feed = json.loads(json_feed(edition))
    assert "feed_url" not in feed
    assert feed["items"][0]["url"] == "briefings/lower-flight/"


def test_each_person_and_body_has_a_feed(copy: Path) -> None:
    """It tells of the pages that mention them, their own among them, and of no others."""
    edition = canal_edition(copy)
    feeds = dict(entity_feeds(edition))
    assert set(feeds) == {
        *(f"people/{each}/feed.xml" for each in edition.site.registry.people),
        *(f"organisations/{each}/feed.xml" for each in edition.site.registry.organizations),
    }
    channel = ET.fromstring(feeds["people/mina-lyle/feed.xml"])  # noqa: S314 - our own
    links = [each.text or "" for each in channel.findall("./channel/item/link")]
    naming = {
        edition.absolute(src_uri)
        for src_uri, found in edition.mentions.items()
        if any(each.target.entity == "mina-lyle" for each in found)
    }
    assert links
    assert set(links) <= naming | {f"{ADDRESS}people/mina-lyle/"}


def test_the_data_package_describes_each_table(copy: Path) -> None:
    """Fields are the columns of the CSV file in order; keys name columns, references tables."""
    package = json.loads(data_package(canal_edition(copy)))
    assert package["licenses"][0]["path"] == f"{ADDRESS}about/licences/"
    assert [each["path"] for each in package["resources"]] == [f"{t.name}.csv" for t in TABLES]
    names = {each["name"] for each in package["resources"]}
    for resource, table in zip(package["resources"], TABLES, strict=True):
        schema = resource["schema"]
        fields = [each["name"] for each in schema["fields"]]
        assert fields == [column.name for column in table.columns]
        assert set(schema.get("primaryKey", [])) <= set(fields)
        for link in schema.get("foreignKeys", []):
            assert link["reference"]["resource"] in names
            assert set(link["fields"]) <= set(fields)
        for row in table.records(canal_edition(copy)):
            for field in schema["fields"]:
                kind = {"integer": int, "boolean": bool}.get(field["type"], (str, tuple))
                assert isinstance(row[field["name"]], kind), (table.name, field)
        keys = [tuple(row[key] for key in table.key) for row in table.records(canal_edition(copy))]
        assert not table.key or len(set(keys)) == len(keys), table.name
