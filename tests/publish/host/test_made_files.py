"""The files that are added to those of the editors, and those that are taken away."""

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from hooks.edition.site_settings import Imprint
from hooks.model.site import Site
from hooks.publish.host.made_files import add_made, give_pages, write_nothing
from tests import builders
from tests.builders import HostFile, person
from tests.verify.documents import transcribed

DOCS = "/docs"
SITE = builders.site(
    [person("ann-lee")], [builders.page("a.md")], [transcribed("Words.", b"Words.")]
)


def _make(path: str, content: bytes = b"", abs_src_path: str = "") -> HostFile:
    return HostFile(path, None, abs_src_path or content.decode(), path)


def added(
    *theirs: HostFile, whole: Site = SITE, address: str = ""
) -> tuple[dict[str, HostFile], list[str]]:
    """Add the made files to some others; give all by their path, and what is said of them."""
    files = [*theirs]
    problems = add_made(files, DOCS, whole, Imprint(address=address), _make)
    assert len({file.src_uri for file in files}) == len(files)
    return {file.src_uri: file for file in files}, [each.path for each in problems]


def written(path: str, place: str = "") -> HostFile:
    """Give a file of the editors."""
    return HostFile(path, DOCS, "theirs", place or path)


@pytest.mark.parametrize(
    ("path", "stays"),
    [
        ("a.md", True),
        ("notes.md", True),
        ("notes/a.md", False),
        ("notes/more/plan.png", False),
        ("more/notes/a.md", True),
        ("odd/x.txt", False),
        ("odd/y.txt", True),
        ("caf\udce9.md", False),
    ],
)
def test_what_must_not_be_published_is_left_out(path: str, stays: bool) -> None:  # noqa: FBT001 - a table
    """A file by itself, all of a folder, and a name that is no text; nothing beside them."""
    whole = replace(SITE, left_out=frozenset({"notes", "odd/x.txt"}))
    files, problems = added(written(path), whole=whole)
    assert (path in files, problems) == (stays, [])


def test_a_file_in_the_way_is_told_and_left_out() -> None:
    """What the site makes goes where it stood, whatever the two are called."""
    theirs = [written("data/people.json"), written("b.md", "b/index.html")]
    files, problems = added(*theirs, written("folk.md", "people/index.md"))
    assert problems == ["docs/data/people.json", "docs/folk.md"]
    assert "folk.md" not in files
    assert files["data/people.json"].content_string == ""
    assert files["b.md"].content_string == "theirs"


def test_pages_lead_to_what_editors_change() -> None:
    """A page to its own file, that of a source to the source; what is made of all leads nowhere."""
    files, _ = added(written("a.md"))
    edited = {path: files[path].edit_uri for path in ("a.md", "sources/a.md", "people/index.md")}
    assert edited == {"a.md": "docs/a.md", "sources/a.md": "sources/a.md", "people/index.md": None}


def test_originals_are_copied_and_pages_wait() -> None:
    """An original comes from its own place; pages and data are empty until all is known."""
    files, _ = added()
    assert files["sources/originals/a.txt"].content_string == "a.txt"
    for path in ("sources/a.md", "index.md", "data/mentions.csv"):
        assert files[path].content_string == ""


def test_what_a_theme_has_of_the_same_name_gives_way() -> None:
    """Its folder may hold more than a theme."""
    theirs = [HostFile("index.md", "/theme", "x"), HostFile("notes/x.css", "/theme", "x")]
    files, problems = added(*theirs, whole=replace(SITE, left_out=frozenset({"notes"})))
    assert (files["index.md"].src_dir, problems) == (None, [])
    assert files["notes/x.css"].edit_uri is None


@pytest.mark.parametrize(
    ("address", "end"),
    [("", "Allow: /\n"), ("https://x.org/", "Allow: /\n\nSitemap: https://x.org/sitemap.xml\n")],
)
def test_crawlers_are_told_of_the_sitemap(address: str, end: str) -> None:
    """By its full address, where that is known."""
    files, _ = added(address=address)
    assert files["robots.txt"].content_string == f"User-agent: *\n{end}"


@pytest.mark.parametrize("name", ["robots.txt", "_headers"])
def test_what_editors_say_to_crawlers_and_servers_stays(name: str) -> None:
    """In place of what would be made; else originals are never opened by a browser."""
    assert added(written(name))[0][name].content_string == "theirs"
    headers = added()[0]["_headers"].content_string
    assert "/sources/originals/*\n  Content-Disposition: attachment" in headers


def test_sources_alone_get_a_page_without_a_parser() -> None:
    """The pages of editors are rendered by the host."""
    given: list[Any] = []
    files = [HostFile(path) for path in ("a.md", "sources/a.md", "sources/b.md")]
    give_pages(files, SITE, lambda file: given.append(file.src_uri))
    assert given == ["sources/a.md"]


def test_a_check_writes_nothing() -> None:
    """Neither what is no page nor what plugins would add; pages stay, to be linked."""
    files = [HostFile("a.md", page=SimpleNamespace()), HostFile("data/x.csv"), HostFile("x.css")]
    at_the_end: list[Callable[..., object]] = [print]
    write_nothing(files, at_the_end)
    assert ([file.src_uri for file in files], at_the_end) == (["a.md"], [])
