"""The page for editors."""

import re
from dataclasses import replace
from html import unescape

import pytest

from hooks.edition.view import View
from hooks.publish.pages.editing_page import ACCEPTED, editing_page
from hooks.read.sample_site import sample_files
from tests.canal import canal_edition

EDITION = canal_edition()
HERE = "about/editing.md"


def html(*without: str) -> str:
    """Make the page, on a site that lacks some pages."""
    known = EDITION.addresses.paths.items()
    paths = {path: place for path, place in known if path not in without}
    edition = replace(EDITION, addresses=replace(EDITION.addresses, paths=paths))
    return editing_page(View(edition, HERE), ()).html


@pytest.mark.parametrize("name", ["rules", "keys"])
def test_the_lists_of_rules_and_keys_are_linked_where_they_are(name: str) -> None:
    """A site may have taken one of them away."""
    link = f'<a href="../{name}/">{name.capitalize()}</a>'
    assert link in html()
    without = html(f"about/{name}.md")
    assert f">{name.capitalize()}</a>" not in without
    other = "keys" if name == "rules" else "rules"
    assert f'href="../{other}/"' in without


def test_the_examples_are_whole_files_of_the_sample() -> None:
    """An editor copies them as they are, and they pass every check."""
    example = re.compile(
        r"<p><code>([^<]*)</code></p>\s*<div[^>]*><pre><code>(.*?)</code></pre>", re.DOTALL
    )
    shown = {path: unescape(text) for path, text in example.findall(html())}
    files = sample_files()
    assert {path.rpartition("/")[0].rpartition("/")[2] for path in shown} == {
        *("sources", "originals", "docs", "people", "organisations", "briefings")
    }
    assert shown == {path: files[path] for path in shown}


def test_an_accepted_warning_is_shown_as_it_is_written() -> None:
    """As keys between the lines that an editor has already."""
    (entry,) = ACCEPTED["accepted"]
    (shown,) = re.findall(r"<pre><code>(accepted:.*?)</code>", html(), re.DOTALL)
    assert shown.strip().startswith("accepted:\n")
    assert all(str(value) in unescape(shown) for value in entry.values())
    assert "---" not in shown


def test_the_sections_follow_what_an_editor_does() -> None:
    """From the browser to the command line, each with an anchor that the page does not have yet."""
    made = editing_page(View(EDITION, HERE), {"document"})
    assert [each.anchor for each in made.headings] == [
        "in-the-browser",
        "document_1",
        "person",
        "organisation",
        "quoting",
        "dates",
        "problems",
        "commands",
    ]
