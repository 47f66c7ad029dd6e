"""Pages that have moved."""

import re

import pytest

from hooks.publish.data.exports import exports
from hooks.publish.data.redirects import redirect_paths, redirect_problems
from tests.canal import ADDRESS, canal_edition

PAGES = {"index.md", "briefings/new.md"}


@pytest.mark.parametrize(
    ("old", "place"),
    [
        ("briefings/old.md", "briefings/old/index.html"),
        ("old.md", "old/index.html"),
        ("old/index.md", "old/index.html"),
    ],
)
def test_a_redirect_stands_where_the_page_stood(old: str, place: str) -> None:
    """The old path below `docs/` names the file on the site."""
    assert redirect_paths({old: "briefings/new.md"}, PAGES) == {place: "briefings/new.md"}
    assert redirect_problems({old: "briefings/new.md"}, PAGES) == []


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("briefings/old.md", "briefings/nowhere.md", "there is no page “briefings/nowhere.md”"),
        ("index.md", "briefings/new.md", "there is a page “index.md”"),
        ("README.md", "briefings/new.md", "there is a page “index.md”"),
        ("briefings/new/index.md", "briefings/new.md", "there is a page “briefings/new.md”"),
        ("feed.xml.md", "briefings/new.md", "files stand at “feed.xml.md”"),
        ("data/people.json/x.md", "briefings/new.md", "files stand at"),
        ("sources/originals/x.pdf.md", "briefings/new.md", "files stand at"),
        ("pagefind.md", "briefings/new.md", "files stand at"),
        ("a\n::error::b.md", "briefings/new.md", "is not the path of a page"),
        ("../old.md", "briefings/new.md", "is not the path of a page"),
        ("/old.md", "briefings/new.md", "is not the path of a page"),
        ("a/../old.md", "briefings/new.md", "is not the path of a page"),
        ("briefings/old/", "briefings/new.md", "is not the path of a page"),
        ("briefings/old.md", "https://elsewhere.example.org/", "there is no page"),
    ],
)
def test_a_redirect_that_cannot_be_made_is_reported(old: str, new: str, words: str) -> None:
    """No target, a page in the way, or no path: an error in the settings, and no file."""
    assert redirect_paths({old: new}, PAGES) == {}
    (problem,) = redirect_problems({old: new}, PAGES)
    assert (problem.path, problem.severity) == ("mkdocs.yml", "error")
    assert words in problem.text


def test_two_redirects_from_one_address_are_told() -> None:
    """Nobody could say where it leads."""
    moved = {"old.md": "briefings/new.md", "old/index.md": "index.md"}
    (problem,) = redirect_problems(moved, PAGES)
    assert "“old.md” leads elsewhere already" in problem.text
    assert redirect_paths(moved, PAGES) == {"old/index.html": "briefings/new.md"}


@pytest.mark.parametrize("address", [ADDRESS, ""])
def test_a_redirect_leads_there_without_a_script(address: str) -> None:
    """It refreshes to the new page, names it as canonical, and has a link for everybody else."""
    moved = {"redirects": {"briefings/flight.md": "briefings/lower-flight.md"}}
    made = dict(exports(canal_edition(address=address, extra=moved)))
    text = b"".join(made["briefings/flight/index.html"]).decode()
    assert 'http-equiv="refresh" content="0; url=../lower-flight/"' in text
    assert '<a href="../lower-flight/">The lower flight</a>' in text
    canonical = re.findall(r'rel="canonical" href="([^"]*)"', text)
    assert canonical == ([f"{ADDRESS}briefings/lower-flight/"] if address else [])
    assert "<script" not in text


def test_settings_of_another_form_are_no_redirects() -> None:
    """A list in place of a map stops nothing."""
    assert canal_edition(extra={"redirects": ["x"]}).imprint.redirects == {}
