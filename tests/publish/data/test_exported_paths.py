"""The files that are made, by their paths on the site."""

from hooks.edition.site_settings import Imprint
from hooks.publish.data.exported_paths import data_paths, entity_feed, exported_paths, feed_paths
from tests.builders import organisation, person, site


def test_every_table_comes_in_two_forms() -> None:
    """As JSON and as CSV, and each path once."""
    paths = data_paths()
    assert len(paths) == len(set(paths))
    tables = {each.rpartition(".")[0] for each in paths if each.endswith(".csv")}
    assert {f"{each}.json" for each in tables} <= set(paths)


def test_feeds_need_an_address() -> None:
    """They hold full addresses; without one there are none."""
    whole = site([person("ann-lee"), organisation("board")])
    assert "feed.xml" not in exported_paths(whole, Imprint())
    found = exported_paths(whole, Imprint(address="https://quay.example/"))
    assert {"feed.xml", "feed.json", *feed_paths(whole).values()} <= set(found)
    assert len(feed_paths(whole)) == 2


def test_the_feed_of_a_profile_stands_beside_it() -> None:
    """So that its address can be guessed."""
    assert entity_feed("people/ann-lee.md") == "people/ann-lee/feed.xml"
