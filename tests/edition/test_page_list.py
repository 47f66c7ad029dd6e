"""The pages of a site, those that editors write and those that are made."""

import pytest

from hooks.edition.page_list import (
    LICENCES,
    NETWORK,
    all_pages,
    briefings,
    briefings_first,
    generated_pages,
    members,
    people,
    title,
)
from hooks.model.entities import Organization, Person
from hooks.model.key_lines import KeyLines
from hooks.model.pages import Page
from hooks.model.sources import Source
from tests.builders import organisation, page, person, site, source
from tests.verify.linked_pages import briefing


def test_paths_tell_what_a_page_is() -> None:
    """A document, a person or a body; an index is that of nobody."""
    whole = site([person("ann-lee"), organisation("board")], [], [source("lee-2021")])
    assert whole.source_at("sources/lee-2021.md") is whole.sources["lee-2021"]
    assert whole.entity_at("people/ann-lee.md") is whole.registry.people["ann-lee"]
    assert whole.entity_at("organisations/board.md") is whole.registry.organizations["board"]
    for path in ("sources/index.md", "people/lee-2021.md", "sources/a/lee-2021.md", "lee-2021.md"):
        assert whole.source_at(path) is None
    for path in ("people/index.md", "people/board.md", "organisations/ann-lee.md", "ann-lee.md"):
        assert whole.entity_at(path) is None


def test_what_nobody_wrote_is_made() -> None:
    """A source gets a page, a folder its index, and nothing is made twice."""
    whole = site([person("ann-lee")], [page("people/ann-lee.md")], [source("lee-2021")])
    made = generated_pages(whole)
    assert made["sources/lee-2021.md"] == "sources/lee-2021.md"
    assert "people/index.md" in made
    assert "people/ann-lee.md" not in made
    assert all_pages(whole) == {*made, *whole.pages}
    own = site([], [page("people/index.md")])
    assert "people/index.md" not in generated_pages(own)


def test_lists_are_sorted_as_readers_look_for_them() -> None:
    """People by family name."""
    whole = site([person("zoe-adams"), person("ann-lee"), organisation("board")])
    assert [each.id for each in people(whole)] == ["zoe-adams", "ann-lee"]
    assert briefings(whole) == []
    assert members(whole)["people/index.md"] == ["people/zoe-adams.md", "people/ann-lee.md"]


def test_a_title_is_the_editors_or_the_generators() -> None:
    """None where a page has its title in its heading."""
    whole = site([], [page("a.md", title="Of the quay"), page("b.md")], [source("lee-2021")])
    assert title(whole, "a.md") == "Of the quay"
    assert title(whole, "b.md") is None
    assert title(whole, "sources/lee-2021.md") == whole.sources["lee-2021"].meta.title


@pytest.mark.parametrize(
    ("entities", "sources", "has_network", "has_licences"),
    [
        ([], [], False, False),
        ([person("ann-lee")], [source("lee-2021")], False, True),
        ([person("ann-lee"), person("bo-moss")], [source("lee-2021")], True, True),
        ([person("ann-lee"), person("bo-moss")], [], False, False),
        ([organisation("mill"), organisation("mill-shop", parent="mill")], [], True, False),
    ],
)
def test_a_network_takes_two_who_may_be_tied(
    entities: list[Person | Organization],
    sources: list[Source],
    *,
    has_network: bool,
    has_licences: bool,
) -> None:
    """By what front matter declares, or by a document that may name both; licences, documents."""
    made = generated_pages(site(entities, [], sources))
    assert (NETWORK in made, LICENCES in made) == (has_network, has_licences)


def test_briefings_are_sorted_by_title_and_stand_first() -> None:
    """Those of one title by file; other pages follow."""
    pages = [
        Page(f"docs/briefings/{name}.md", briefing("", title=title).meta, "", 1, KeyLines())
        for name, title in (("c", "Part 10"), ("b", "Part 2"), ("a", "Part 10"))
    ]
    found = [each.src_uri for each in briefings(site([], [page("briefings/x.md"), *pages]))]
    assert found == ["briefings/b.md", "briefings/a.md", "briefings/c.md"]
    mixed = ["a.md", "briefings/x.md", "briefings/B10.md", "briefings/b9.md"]
    assert sorted(mixed, key=briefings_first) == [
        "briefings/b9.md",
        "briefings/B10.md",
        "briefings/x.md",
        "a.md",
    ]


def test_a_profile_has_its_name_for_a_title() -> None:
    """A page that is made has that of the generator; what is no page has none."""
    moss = person("ann-moss")
    whole = site([moss], [Page("docs/people/ann-moss.md", moss.meta, "", 1, KeyLines())])
    assert title(whole, "people/ann-moss.md") == "Ann Moss"
    assert title(whole, NETWORK) == "Network"
    assert title(whole, "nothing.md") is None
