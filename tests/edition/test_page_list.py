"""The pages of a site, those that editors write and those that are made."""

from hooks.edition.page_list import (
    all_pages,
    briefings,
    generated_pages,
    members,
    people,
    title,
)
from tests.builders import organisation, page, person, site, source


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
