"""Terms of the glossary, in briefings."""

import re
from pathlib import Path

import pytest

from hooks.edition.edition import Edition
from hooks.edition.view import View
from hooks.publish.pages.page_plan import whole_page
from hooks.publish.parts.glossary import term_anchors, with_terms
from tests.canal import canal_edition

HERE = "briefings/lower-flight.md"
LINK = re.compile(r'(?s)<a class="term" href="../../about/glossary/#([\w-]+)">(.*?)</a>')
GLOSSARY = """---
title: Glossary
---

# Glossary

## Puddle clay

Wet clay that keeps a canal from leaking & sinking.

It is worked by foot.

## CRT and NWB

Two short forms.

## Lock
"""


@pytest.fixture
def edition(copy: Path) -> Edition:
    """Put together a site with a glossary."""
    (copy / "docs/about").mkdir()
    (copy / "docs/about/glossary.md").write_text(GLOSSARY, "utf-8")
    return canal_edition(copy)


def linked(edition: Edition, html: str) -> list[tuple[str, str]]:
    """Give the anchor and the words of each term that is linked; nothing else may change."""
    text, _ = with_terms(View(edition, HERE), html)
    found = LINK.findall(text)
    assert LINK.sub(r"\2", text) == html
    return found


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>The puddle clay of a lock.</p>", [("puddle-clay", "puddle clay"), ("lock", "lock")]),
        ("<p>Puddle\nclay</p>", [("puddle-clay", "Puddle\nclay")]),
        ("<p>CRT, NWB</p>", [("crt-and-nwb", "CRT")]),
        ("<p>“The NWB’s own”</p>", [("crt-and-nwb", "NWB")]),
        ("<p>locks, LOCK, lock-keeper, padlock, nwb</p>", []),
        ('<h2 id="x">Lock</h2><p>A lock, a lock</p><h2>Y</h2><p>lock</p>', [("lock", "lock")] * 2),
        ('<p><a href="x">the lock</a> <code>lock</code> <abbr>NWB</abbr></p>', []),
        ('<p class="no-link">lock</p><p title="lock">&lt;lock&gt;</p>', [("lock", "lock")]),
        ("<p>puddle <em>clay</em></p>", []),
        ("<p>an open <b>lock<p>&amp; one more", [("lock", "lock")]),
    ],
)
def test_the_first_use_of_a_term_in_a_section_is_a_link(
    edition: Edition, html: str, expected: list[tuple[str, str]]
) -> None:
    """Whole words in running text; not in headings, code and links; no other byte changes."""
    assert linked(edition, html) == expected


def test_linking_terms_twice_is_linking_them_once(edition: Edition) -> None:
    """A term that is a link already stays as it is, and counts as the first use."""
    once, _ = with_terms(View(edition, HERE), "<p>A lock and a lock.</p>")
    assert once.count("<a ") == 1
    assert with_terms(View(edition, HERE), once)[0] == once


def test_a_term_tells_its_meaning_where_it_is_used(edition: Edition) -> None:
    """The preview repeats the first paragraph of the glossary; a term without one has none."""
    _, found = with_terms(View(edition, HERE), "<p>Puddle clay in a lock</p>")
    assert [(each.href, each.name, each.summary) for each in found] == [
        (
            "../../about/glossary/#puddle-clay",
            "Puddle clay",
            "Wet clay that keeps a canal from leaking & sinking.",
        )
    ]


def test_terms_are_explained_in_briefings_alone(edition: Edition) -> None:
    """Profiles and the glossary itself are left as they are; a preview comes with the page."""
    html = "<p>Puddle clay</p>"
    page = whole_page(View(edition, HERE), html, ()).html
    assert 'class="term"' in page
    assert 'data-for="../../about/glossary/#puddle-clay"' in page
    for other in ("people/mina-lyle.md", "about/glossary.md"):
        assert 'class="term"' not in whole_page(View(edition, other), html, ()).html


def test_a_site_without_a_glossary_has_no_terms() -> None:
    """Nothing has to be there."""
    assert with_terms(View(canal_edition(), HERE), "<p>lock</p>") == ("<p>lock</p>", [])


def test_a_longer_term_goes_first() -> None:
    """Where one term begins another, the longer is found."""
    assert list(term_anchors({"a": "Lock", "b": "Lock gate"})) == [
        "Lock gate",
        "lock gate",
        "Lock",
        "lock",
    ]
