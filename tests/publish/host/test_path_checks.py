"""Whatever is written to the site has a place of its own."""

from time import process_time

import pytest

from hooks.publish.host.path_checks import in_the_way

MADE = {
    "search.md": "search/index.html",
    "index.md": "index.html",
    "data/people.json": "data/people.json",
    "feed.xml": "feed.xml",
    "sources/lee-2019.md": "sources/lee-2019/index.html",
    "people/old.md": "people/old/index.html",
}


@pytest.mark.parametrize(
    ("theirs", "other"),
    [
        ({"search/index.md": "search/index.html"}, "search.md"),
        ({"README.md": "index.html"}, "index.md"),
        ({"404.html": "404.html"}, "404.html"),
        ({"sitemap.xml": "sitemap.xml"}, "sitemap.xml"),
        ({"pagefind/x.js": "pagefind/x.js"}, "pagefind"),
        ({"data/people.json": "data/people.json"}, "data/people.json"),
        ({"data": "data"}, "data/people.json"),
        ({"feed.xml": "feed.xml"}, "feed.xml"),
        ({"feed.xml.md": "feed.xml/index.html"}, "feed.xml"),
        ({"sources/lee-2019.md": "sources/lee-2019/index.html"}, "sources/lee-2019.md"),
        ({"people/old/index.md": "people/old/index.html"}, "people/old.md"),
    ],
)
def test_a_file_in_the_way_is_told(theirs: dict[str, str], other: str) -> None:
    """It stands where something goes that the site makes, or where a folder is needed."""
    (path,) = theirs
    found = in_the_way(theirs, MADE)
    assert list(found) == [path]
    assert found[path].path == f"docs/{path}"
    assert f"“{other}”" in found[path].text


@pytest.mark.parametrize(
    "theirs",
    [
        {"people/x.md": "people/x/index.html", "people/x/index.md": "people/x/index.html"},
        {"a/index.md": "a/index.html", "a/README.md": "a/index.html"},
        {"a": "a", "a/b.md": "a/b/index.html"},
        {"a.html": "a.html", "a.html.md": "a.html/index.html"},
    ],
)
def test_two_files_of_editors_have_one_place(theirs: dict[str, str]) -> None:
    """The second of them is told, with the first."""
    first, second = sorted(theirs)
    found = in_the_way(theirs, {})
    assert list(found) == [second]
    assert f"“docs/{first}”" in found[second].text


def test_a_readme_is_told_its_name() -> None:
    """The way out is in the hint."""
    found = in_the_way({"people/README.md": "people/index.html"}, {"x.md": "people/index.html"})
    assert found["people/README.md"].hint == "Call it people/index.md."


@pytest.mark.parametrize(
    "theirs",
    [
        {"404.md": "404/index.html"},
        {"data/notes.md": "data/notes/index.html"},
        {"feed.md": "feed/index.html"},
        {"people/x.md": "people/x/index.html", "people/x/plan.png": "people/x/plan.png"},
        {"sources.md.txt": "sources.md.txt", "robots.txt": "robots.txt"},
    ],
)
def test_what_has_a_place_of_its_own_is_fine(theirs: dict[str, str]) -> None:
    """A file beside others, or in a folder with them, is in nobody's way."""
    assert in_the_way(theirs, MADE) == {}


def test_many_files_take_no_time() -> None:
    """Each is looked at once."""
    theirs = {f"a/b/{number}.md": f"a/b/{number}/index.html" for number in range(50_000)}
    began = process_time()
    assert in_the_way(theirs, MADE) == {}
    assert process_time() - began < 5
